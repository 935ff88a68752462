//! The words for roles, facets, orders and counts; those for dates and places are shared with all that explores a corpus.

use corpus::{Corpus, Document, Passage};
use messages::say;

pub(crate) use explore::labels::{
    date_with_basis, joined, lines, lines_between, partial, publisher, title_of,
};

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
        Order::Best if has_query => say::order_best(),
        Order::Best => say::order_as_published(),
        Order::Document => say::order_document(),
        Order::Newest => say::order_newest(),
        Order::Oldest => say::order_oldest(),
    }
}

/// The title of the corpus, and whether it is in the corpus's own language.
pub(crate) fn title(corpus: &Corpus) -> (&str, bool) {
    match messages::label("corpus", "title") {
        Some(title) => (title, false),
        None => (&corpus.title, true),
    }
}

/// "Press release": the document's kind with a capital, or "Document".
pub(crate) fn document_kind(document: &Document) -> String {
    let words = messages::label("document", &document.kind).unwrap_or(&document.kind);
    let mut kind = if words.is_empty() { say::document_kind() } else { words }.to_owned();
    if let Some(first) = kind.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    kind
}

/// "Executive summary · December 2024 (inferred) · line 18".
pub(crate) fn place(corpus: &Corpus, passage: &Passage) -> String {
    let date = date_with_basis(corpus.date_of(passage));
    say::place(title_of(corpus, passage), &date, &lines(passage))
}

/// The beginning of typed words, as a sentence repeats them.
pub(crate) fn short(text: &str) -> &str {
    text.char_indices().nth(60).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// "42 passages, 11 quotations".
pub(crate) fn counts(results: &Results) -> String {
    say::counts(&say::passages(results.passages.len()), &say::quotations(results.quotations))
}
