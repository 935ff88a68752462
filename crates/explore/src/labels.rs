//! The words for dates and places: neutral, short, the same in the page and in pictures.

use corpus::{Basis, Civil, Corpus, Dating, MONTHS, Partial, Passage, Precision};
use messages::say;

/// "October"; nothing for a number that no month has.
pub fn month(number: u8) -> &'static str {
    usize::from(number).checked_sub(1).and_then(|n| MONTHS.get(n)).copied().unwrap_or_default()
}

// Here and below numbers are written as u32: each further type would bring code of its own for it.

/// "12 October 2023".
pub fn day(date: Civil) -> String {
    messages::date(date.year, Some(date.month), Some(date.day))
        .unwrap_or_else(|| format!("{} {} {}", u32::from(date.day), month(date.month), u32::from(date.year)))
}

/// "October 2023".
pub fn month_of(date: Civil) -> String {
    messages::date(date.year, Some(date.month), None)
        .unwrap_or_else(|| format!("{} {}", month(date.month), u32::from(date.year)))
}

/// "12 October 2023", "October 2023" or "2023".
pub fn partial(date: Partial) -> String {
    match (date.month, date.day) {
        (Some(_), Some(_)) => day(date.earliest()),
        (Some(_), None) => month_of(date.earliest()),
        _ => u32::from(date.year).to_string(),
    }
}

/// A date as precise as it is known, without its basis.
pub fn date(date: &Dating) -> String {
    match date.precision {
        Precision::Day => day(date.earliest),
        Precision::Month => month_of(date.earliest),
        Precision::Year => u32::from(date.earliest.year).to_string(),
        Precision::Span => say::date_span(&day(date.earliest), &day(date.latest)),
    }
}

/// Whether the interface adds "inferred".
pub fn is_inferred(date: &Dating) -> bool {
    date.basis == Basis::Inferred
}

/// "December 2025 (inferred)", or that no date is known.
pub fn date_with_basis(date: Option<&Dating>) -> String {
    match date {
        None => say::undated().to_owned(),
        Some(known) if is_inferred(known) => say::date_inferred(&self::date(known)),
        Some(known) => self::date(known),
    }
}

/// "line 13" or "lines 13–14".
pub fn lines(passage: &Passage) -> String {
    lines_between((passage.line, passage.last_line))
}

/// The same of the first and the last line.
pub fn lines_between((first, last): (u32, u32)) -> String {
    if first == last { say::line(first as usize) } else { say::lines(first as usize, last as usize) }
}

/// Who published a passage, or that this is not known: words never stand without a voice.
pub fn publisher<'a>(corpus: &'a Corpus, passage: &Passage) -> &'a str {
    match corpus.publisher_of(passage) {
        "" => say::publisher_unknown(),
        known => known,
    }
}

/// The title of the section or document a passage stands in.
pub fn title_of<'a>(corpus: &'a Corpus, passage: &Passage) -> &'a str {
    let document = || corpus.document(passage.document).map_or("", |d| d.title.as_str());
    // Only a section with a date or publisher of its own is a work by itself; others are headings within one.
    let section = corpus.section_of(passage).filter(|s| s.date.is_some() || s.publisher.is_some());
    section.map_or_else(document, |s| s.title.as_str())
}

/// One after the other with something between. The standard library's `join` is ten times as much code.
pub fn joined(parts: &[String], between: &str) -> String {
    let mut all = String::new();
    for (n, part) in parts.iter().enumerate() {
        all += if n == 0 { "" } else { between };
        all += part;
    }
    all
}
