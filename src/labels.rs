//! The interface's own words for dates, roles, facets and places: neutral, short, the same everywhere.

use corpus::{Basis, Civil, Corpus, Dating, Document, Partial, Passage, Precision};

use crate::facets::{Facet, RolePick};
use crate::results::Results;
use crate::state::Order;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

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

fn month(number: u8) -> &'static str {
    usize::from(number).checked_sub(1).and_then(|n| MONTHS.get(n)).copied().unwrap_or_default()
}

// Here and below numbers are written as u32: each further type would bring code of its own for it.

/// "12 October 2023".
pub(crate) fn day(date: Civil) -> String {
    format!("{} {} {}", u32::from(date.day), month(date.month), u32::from(date.year))
}

/// "12 October 2023", "October 2023" or "2023".
pub(crate) fn partial(date: Partial) -> String {
    match (date.month, date.day) {
        (Some(_), Some(_)) => day(date.earliest()),
        (Some(number), None) => format!("{} {}", month(number), u32::from(date.year)),
        _ => u32::from(date.year).to_string(),
    }
}

/// A date as precise as it is known, without its basis.
pub(crate) fn date(date: &Dating) -> String {
    match date.precision {
        Precision::Day => day(date.earliest),
        Precision::Month => format!("{} {}", month(date.earliest.month), u32::from(date.earliest.year)),
        Precision::Year => u32::from(date.earliest.year).to_string(),
        Precision::Span => format!("{} – {}", day(date.earliest), day(date.latest)),
    }
}

/// Whether the interface adds "inferred".
pub(crate) fn is_inferred(date: &Dating) -> bool {
    date.basis == Basis::Inferred
}

/// "December 2025 (inferred)", or that no date is known.
pub(crate) fn date_with_basis(date: Option<&Dating>) -> String {
    match date {
        None => "undated".to_owned(),
        Some(known) if is_inferred(known) => format!("{} (inferred)", self::date(known)),
        Some(known) => self::date(known),
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

/// "line 13" or "lines 13–14".
pub(crate) fn lines(passage: &Passage) -> String {
    if passage.line == passage.last_line {
        format!("line {}", passage.line)
    } else {
        format!("lines {}–{}", passage.line, passage.last_line)
    }
}

/// Who published a passage, or that this is not known: words never stand without a voice.
pub(crate) fn publisher<'a>(corpus: &'a Corpus, passage: &Passage) -> &'a str {
    match corpus.publisher_of(passage) {
        "" => "Publisher not known",
        known => known,
    }
}

/// The title of the section or document a passage stands in.
pub(crate) fn title_of<'a>(corpus: &'a Corpus, passage: &Passage) -> &'a str {
    let document = || corpus.document(passage.document).map_or("", |d| d.title.as_str());
    // Only a section with a date or publisher of its own is a work by itself; others are headings within one.
    let section = corpus.section_of(passage).filter(|s| s.date.is_some() || s.publisher.is_some());
    section.map_or_else(document, |s| s.title.as_str())
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

/// One after the other with something between. The standard library's `join` is ten times as much code.
pub(crate) fn joined(parts: &[String], between: &str) -> String {
    let mut all = String::new();
    for (n, part) in parts.iter().enumerate() {
        all += if n == 0 { "" } else { between };
        all += part;
    }
    all
}

/// "1 passage", "2 passages".
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
