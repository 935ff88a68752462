//! What was searched, where it is not what was typed: what fields were read as, corrections, phrases that are nowhere, words that nothing is
//! like, and what was set aside. One quiet list above the results, a sentence each, with the way out where there is one.

use explore::Said;
use messages::say;
use search::Reading;

use crate::desk::Desk;
use crate::labels::short;
use crate::ui::{El, el, link};

/// The sentences.
pub(crate) fn said(desk: &Desk) -> Option<El> {
    let text = &desk.state.query;
    if text.trim().is_empty() {
        return None;
    }
    let without_words = Reading::default();
    let reading = desk.results.found.as_ref().map_or(&without_words, |found| &found.reading);
    let way = |query: String, words: &str| link(desk, desk.state.asking(query)).text(words);
    let mut said: Vec<El> = Vec::new();
    for (number, field) in (0..).zip(desk.results.asked.query.fields()) {
        for read in desk.results.asked.read.iter().filter(|read| read.range == field.range) {
            said.push(el("li").kid(chip(desk, read, desk.results.asked.without_field(number))));
        }
    }
    if let Some(correction) = reading.corrected() {
        let shown = el("b").set("dir", "auto").text(&correction.shown);
        let literally = way(correction.literal, say::search_literally());
        let line = el("li").sentence(say::showing(short(&correction.typed)), [shown]);
        said.push(line.text(" ").kid(literally));
    }
    for phrase in reading.loosened() {
        said.push(el("li").text(&say::phrase_nowhere(short(phrase))));
    }
    for clause in reading.clauses.iter().filter(|clause| clause.needless) {
        said.push(el("li").text(&say::needless(short(reading.typed(clause.range)))));
    }
    let unknown = |literal: bool| {
        let words = reading.unknown_words().filter(|word| word.literal == literal);
        words.map(|word| reading.typed(word.range)).collect::<Vec<_>>().join(" ")
    };
    let (unlike, absent) = (unknown(false), unknown(true));
    if !unlike.is_empty() {
        let mut line = el("li").text(&say::nothing_like(short(&unlike)));
        // Too far off to be searched unasked.
        for word in reading.unknown_words().filter(|word| !word.literal).take(1) {
            let (before, rest) = text.split_at_checked(word.range.start as usize).unwrap_or_default();
            let after = rest.get(word.range.len() as usize..).unwrap_or_default();
            for near in desk.library.suggest(reading.typed(word.range)) {
                let way = way([before, near, after].concat(), near).set("dir", "auto");
                line = line.text(" ").sentence(say::perhaps(), [way]);
            }
        }
        said.push(line);
    }
    if reading.words.iter().any(|word| word.literal) {
        let sentence = match &*absent {
            "" => say::searched_as_written().to_owned(),
            absent => say::nowhere_as_written(short(absent)),
        };
        let forgiving = way(text.replace('=', ""), say::forgive_typos());
        said.push(el("li").text(&sentence).text(" ").kid(forgiving));
    }
    said.extend(
        desk.results.asked.misread.iter().map(|misread| el("li").text(&desk.library.says_misread(misread))),
    );
    (!said.is_empty()).then(|| el("ul").class("said").kids(said.into_iter()))
}

/// What a field was read as, and the way out of it.
fn chip(desk: &Desk, read: &Said, without: String) -> El {
    let chip = link(desk, desk.state.asking(without)).class("chip not");
    let chip = chip
        .maybe(read.excluded.then(|| el("em").text(say::not())))
        .kid(el("bdi").text(&desk.library.says_read(read)));
    chip.kid(el("span").class("unseen").text(say::comma_remove()))
        .kid(el("span").set("aria-hidden", "true").text("×"))
}
