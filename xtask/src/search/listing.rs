//! Results for a person at a terminal: who, where, then the words with what was found in them.

use ::search::{Found, highlight};
use corpus::{Corpus, Passage, PassageId};

use crate::terminal::{bold, dim, marked};

/// The whole answer.
pub(super) fn answer(corpus: &Corpus, found: &Found, limit: usize, colour: bool) -> String {
    let mut out = String::new();
    if let Some(correction) = found.reading.corrected() {
        out += &format!("showing {} for “{}”", bold(&correction.shown, colour), correction.typed);
        out += &format!("   (as typed: {})\n", correction.literal);
    }
    for unknown in found.reading.unknown() {
        out += &format!("nothing is like “{unknown}”\n");
    }
    let passages = results(corpus, found);
    let shown = passages.len().min(limit);
    out += &match passages.len() {
        0 => "no passage\n".to_owned(),
        1 => "1 passage\n".to_owned(),
        all if all > shown => format!("{all} passages, the first {shown}\n"),
        all => format!("{all} passages\n"),
    };
    for (passage, hit) in passages.into_iter().take(limit) {
        let missing: Vec<&str> = missing(found, hit).collect();
        let lacks =
            if missing.is_empty() { String::new() } else { format!(" · without {}", missing.join(", ")) };
        out += &format!("\n{}{}\n", bold(&heading(corpus, passage), colour), dim(&lacks, colour));
        out += &format!("  {}\n", with_marks(corpus.text_of(passage), found, colour));
    }
    out
}

/// The passages found, best first. As on the page, headings and page furniture are no results.
pub(super) fn results<'a>(corpus: &'a Corpus, found: &'a Found) -> Vec<(&'a Passage, &'a ::search::Hit)> {
    let passage = |unit: ::search::UnitId| corpus.passage(PassageId(u16::try_from(unit.0).ok()?));
    let all = found.hits.iter().filter_map(|hit| Some((passage(hit.unit)?, hit)));
    all.filter(|(passage, _)| passage.is_result).collect()
}

/// The words of the query that a hit lacks.
pub(super) fn missing<'a>(found: &'a Found, hit: &'a ::search::Hit) -> impl Iterator<Item = &'a str> {
    hit.missing.iter().map(|&range| found.reading.typed(range))
}

/// The names of those quoted in a passage, each once.
pub(super) fn speakers<'a>(corpus: &'a Corpus, passage: &Passage) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for person in passage.quotes.iter().filter_map(|quote| corpus.person(quote.speaker)) {
        if !names.contains(&person.name.as_str()) {
            names.push(&person.name);
        }
    }
    names
}

fn heading(corpus: &Corpus, passage: &Passage) -> String {
    let document = corpus.document(passage.document);
    let (slug, title) = document.map_or(("", ""), |document| (&document.slug, &document.title));
    let place = format!("{title} · {slug}:{}", passage.line);
    let publisher = corpus.publisher_of(passage);
    match speakers(corpus, passage).as_slice() {
        [] => format!("{publisher} · {place}"),
        names => format!("{publisher}, quoting {} · {place}", names.join(", ")),
    }
}

fn with_marks(text: &str, found: &Found, colour: bool) -> String {
    let mut out = String::new();
    let mut done = 0;
    for mark in highlight(text, &found.reading) {
        let (start, end) = (mark.range.start as usize, mark.range.end as usize);
        let (Some(before), Some(word)) = (text.get(done..start), text.get(start..end)) else { continue };
        out += before;
        out += &marked(word, colour);
        done = end;
    }
    out + text.get(done..).unwrap_or_default()
}
