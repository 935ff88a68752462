//! Results for a program: one JSON value, whose offsets are bytes of the passage's text.

use ::search::{Found, How, highlight};
use corpus::{Corpus, Passage};
use serde_json::{Value, json};

use super::listing::{missing, results, speakers};

/// The whole answer.
pub(super) fn answer(corpus: &Corpus, query: &str, found: &Found, limit: usize) -> Value {
    let results = results(corpus, found);
    let shown: Vec<Value> = results
        .iter()
        .take(limit)
        .map(|&(passage, hit)| {
            let mut value = passage_value(corpus, passage, found);
            value["score"] = json!(hit.score);
            value["how"] = json!(how(hit.how));
            value["missing"] = missing(found, hit).collect();
            value
        })
        .collect();
    let correction = found.reading.corrected();
    json!({
        "query": query,
        "passages": results.len(),
        "correction": correction.map(|c| json!({ "typed": c.typed, "shown": c.shown, "literal": c.literal })),
        "unknown": found.reading.unknown(),
        "hits": shown,
    })
}

fn passage_value(corpus: &Corpus, passage: &Passage, found: &Found) -> Value {
    let text = corpus.text_of(passage);
    let document = corpus.document(passage.document);
    let highlights: Vec<Value> = highlight(text, &found.reading)
        .into_iter()
        .map(|mark| {
            let (start, end) = (mark.range.start, mark.range.end);
            json!({ "start": start, "end": end, "word": mark.word, "how": how(mark.how) })
        })
        .collect();
    json!({
        "document": document.map(|document| &document.slug),
        "title": document.map(|document| &document.title),
        "line": passage.line,
        "publisher": corpus.publisher_of(passage),
        "speakers": speakers(corpus, passage),
        "text": text,
        "highlights": highlights,
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
