//! What frames a quotation: the sentence that introduces it, and the passage with its neighbours.

use corpus::{Corpus, PassageId};
use messages::say;
use search::ByteRange;

use super::quotation::in_document;
use super::{Drawn, words};
use crate::desk::Desk;
use crate::labels;
use crate::state::{Open, Part};
use crate::ui::{El, el};
use crate::voice::spoken;

/// The sentence that frames the quotation, the quotation itself left out.
pub(crate) fn framing(desk: &Desk, open: Open) -> Option<El> {
    let frame = spoken(&desk.library.corpus, open).and_then(|id| desk.library.corpus.frame(id))?;
    let is_elsewhere = frame.passage != open.passage;
    let before = words(desk, frame.passage, frame.before, &[], Drawn::Plain);
    let after = words(desk, frame.passage, frame.after, &[], Drawn::Plain);
    let passage = desk.library.corpus.passage(frame.passage).filter(|_| is_elsewhere);
    let place = passage.map(|passage| el("span").class("where").text(&labels::lines(passage)));
    let gap = el("span").class("gap").set("title", say::quotation_here()).text("[…]");
    let sentence = in_language(desk, frame.passage).kid(before);
    let section = el("div")
        .class("frame-words")
        .set("role", "group")
        .set("aria-label", say::how_introduced())
        .kid(el("h3").text(say::how_introduced()).maybe(place))
        .kid(if is_elsewhere { sentence } else { sentence.kid(gap).kid(after) });
    Some(section)
}

/// The passage, or all that selected words reach into, with its neighbours, and the way to the whole document.
pub(crate) fn context(desk: &Desk, open: Open, marked: &[ByteRange]) -> El {
    let corpus = &desk.library.corpus;
    let section = el("div").class("context").set("role", "group").set("aria-label", say::in_context());
    let (Some(passage), Some(range)) = (corpus.passage(open.passage), open.range(corpus)) else {
        return section;
    };
    let whole = el("p").class("whole").kid(in_document(desk, passage).text(say::open_in_document()));
    let drawn = if open.part == Part::Whole { Drawn::Plain } else { Drawn::SetOff(range) };
    let own = corpus.passages_in(passage.document, range);
    let last = own.last().copied().unwrap_or(open.passage);
    let own = own.into_iter().filter_map(|id| {
        let marked = if id == open.passage { marked } else { &[] };
        line(desk, id, marked, drawn).map(|line| line.class("here"))
    });
    section
        .kid(el("h3").text(say::in_context()))
        .maybe(neighbour(corpus, open.passage, -1).and_then(|id| line(desk, id, &[], Drawn::Plain)))
        .kids(own)
        .maybe(neighbour(corpus, last, 1).and_then(|id| line(desk, id, &[], Drawn::Plain)))
        .kid(whole)
}

/// The nearest passage before or after that is not page furniture.
fn neighbour(corpus: &Corpus, id: PassageId, by: i32) -> Option<PassageId> {
    let document = corpus.document(corpus.passage(id)?.document)?;
    let is_words = |id: PassageId| corpus.passage(id).is_some_and(|p| p.is_result || corpus.is_heading(p));
    let mut ids = document.passage_ids();
    if by > 0 { ids.find(|&n| n > id && is_words(n)) } else { ids.rfind(|&n| n < id && is_words(n)) }
}

/// A paragraph that reads as the document of a passage does.
fn in_language(desk: &Desk, id: PassageId) -> El {
    let corpus = &desk.library.corpus;
    let document = corpus.passage(id).and_then(|passage| corpus.document(passage.document));
    el("p").of_language(document.map_or("", |document| document.language.as_str()))
}

fn line(desk: &Desk, id: PassageId, marked: &[ByteRange], drawn: Drawn) -> Option<El> {
    let passage = desk.library.corpus.passage(id)?;
    let line =
        in_language(desk, id).class("line").class_if(desk.library.corpus.is_heading(passage), "heading");
    let number = el("span").class("number").text(&passage.line.to_string());
    Some(line.kid(number).kid(words(desk, id, passage.range, marked, drawn)))
}
