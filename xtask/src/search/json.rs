//! Results for a program: one JSON value. Offsets in `read` and `misread` are bytes of the query, all others of the
//! passage's text.

use ::search::{Field, How, Reading, highlight};
use corpus::{Passage, PassageId};
use explore::Misread;
use serde_json::{Value, json};

use super::answer::{Answer, Beside};

/// The whole answer.
pub(super) fn whole(answer: &Answer, limit: usize) -> Value {
    let reading = answer.reading();
    let correction = reading.and_then(Reading::corrected);
    let mut hits: Vec<Value> = answer.first(limit).map(|(id, passage)| hit(answer, id, passage)).collect();
    if let (Some(first), Some(beside)) = (hits.first_mut(), answer.beside()) {
        first["comparison"] = comparison(&beside, first["text"].as_str().unwrap_or_default());
    }
    let asked = &answer.asked;
    let read = asked.read.iter().map(|said| {
        json!({
            "start": said.range.start, "end": said.range.end, "excluded": said.excluded, "text": answer.library.says_read(said)
        })
    });
    let mut faults = misread(answer, &asked.misread, false);
    faults.extend(misread(answer, &asked.unfinished, true));
    json!({
        "query": asked.query.text(),
        "passages": answer.results.len(),
        "read": read.collect::<Vec<_>>(),
        "misread": faults,
        "correction": correction.map(|c| json!({ "typed": c.typed, "shown": c.shown, "literal": c.literal })),
        "unknown": reading.map_or_else(Vec::new, Reading::unknown),
        "loosened": reading.map_or_else(Vec::new, Reading::loosened),
        "hits": hits,
    })
}

fn misread(answer: &Answer, list: &[Misread], unfinished: bool) -> Vec<Value> {
    let value = |misread: &Misread| {
        json!({
            "start": misread.range.start,
            "end": misread.range.end,
            "sentence": answer.library.says_misread(misread),
            "unfinished": unfinished,
        })
    };
    list.iter().map(value).collect()
}

fn hit(answer: &Answer, id: PassageId, passage: &Passage) -> Value {
    let corpus = answer.corpus;
    let text = corpus.text_of(passage);
    let document = corpus.document(passage.document);
    let marks = answer.reading().map_or_else(Vec::new, |reading| highlight(text, reading));
    let highlights = marks.into_iter().map(|mark| {
        let (start, end) = (mark.range.start, mark.range.end);
        json!({ "start": start, "end": end, "word": mark.word, "how": how(mark.how) })
    });
    let why = answer.why(id).into_iter().map(|because| {
        json!({
            "word": because.word,
            "typed": because.typed,
            "how": how(because.how),
            "field": field(because.field),
            "found": because.found,
        })
    });
    let hit = answer.hit(id);
    json!({
        "document": document.map(|document| &document.slug),
        "title": document.map(|document| &document.title),
        "line": passage.line,
        "publisher": corpus.publisher_of(passage),
        "speakers": answer.speakers(passage),
        "text": text,
        "highlights": highlights.collect::<Vec<_>>(),
        "score": hit.map(|hit| hit.score),
        "how": hit.map(|hit| how(hit.how)),
        "missing": answer.missing(id),
        "why": why.collect::<Vec<_>>(),
    })
}

fn comparison(beside: &Beside, text: &str) -> Value {
    let comparison = &beside.comparison;
    let parts = comparison.parts.iter().map(|part| {
        json!({
            "same": part.same,
            "remembered": part.remembered.slice(&beside.typed),
            "text": part.text.slice(text),
        })
    });
    json!({
        "start": comparison.range.start,
        "end": comparison.range.end,
        "same": comparison.same,
        "of": comparison.of,
        "parts": parts.collect::<Vec<_>>(),
    })
}

fn how(how: How) -> &'static str {
    match how {
        How::Exact => "exact",
        How::Form => "form",
        How::Spaced => "spaced",
        How::Prefix => "prefix",
        How::Typo => "typo",
        How::Dropped => "dropped",
    }
}

fn field(field: Field) -> &'static str {
    match field {
        Field::Text => "text",
        Field::Speaker => "speaker",
        Field::Heading => "heading",
    }
}
