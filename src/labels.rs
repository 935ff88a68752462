//! The interface's own words for roles, facets, orders and counts; those for dates and places are shared with all that
//! explores a corpus.

use corpus::{Corpus, Document, Passage};

pub(crate) use explore::labels::{counted, date_with_basis, joined, lines, partial, publisher, title_of};

use crate::facets::{Facet, RolePick};
use crate::results::Results;
use crate::state::Order;

pub(crate) fn facet(facet: Facet) -> &'static str {
    facet.label()
}

/// The role picker's buttons.
pub(crate) fn role_pick(role: RolePick) -> &'static str {
    role.label()
}

/// What a role means, for the one who asks.
pub(crate) fn role_means(role: RolePick) -> &'static str {
    role.means()
}

pub(crate) fn order(order: Order, has_query: bool) -> &'static str {
    match order {
        Order::Best if has_query => "Best match",
        Order::Best => "As published",
        Order::Document => "Document order",
        Order::Newest => "Newest first",
        Order::Oldest => "Oldest first",
    }
}

/// "Press release": the document's kind with a capital, or "Document".
pub(crate) fn document_kind(document: &Document) -> String {
    let mut kind = if document.kind.is_empty() { "document".to_owned() } else { document.kind.clone() };
    if let Some(first) = kind.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    kind
}

/// "Executive summary · December 2024 (inferred) · line 18".
pub(crate) fn place(corpus: &Corpus, passage: &Passage) -> String {
    let date = date_with_basis(corpus.date_of(passage));
    format!("{} · {date} · {}", title_of(corpus, passage), lines(passage))
}

/// The beginning of typed words, as a sentence repeats them.
pub(crate) fn short(text: &str) -> &str {
    text.char_indices().nth(60).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// "42 passages, 11 quotations".
pub(crate) fn counts(results: &Results) -> String {
    let passages = counted(results.passages.len(), "passage", "passages");
    format!("{passages}, {}", counted(results.quotations, "quotation", "quotations"))
}
