//! The one part that draws a quotation: who says it above the words, where they stand below them. The reader, the
//! comparison and the collection all draw theirs with it.

use corpus::{Corpus, Passage};
use search::ByteRange;

use super::{Drawn, QUOTED, words};
use crate::desk::Desk;
use crate::labels;
use crate::state::{Open, View};
use crate::ui::{El, el, link};
use crate::voice::{spoken, voice_of_quote};

/// Adds a quotation to an element: who says it, as a heading with this identifier, the words, and where they stand.
pub(crate) fn quotation(
    into: El,
    desk: &Desk,
    open: Open,
    id: &str,
    marks: &[ByteRange],
    drawn: Drawn,
) -> El {
    let corpus = &desk.library.corpus;
    let (Some(passage), Some(range)) = (corpus.passage(open.passage), open.range(corpus)) else {
        return into;
    };
    let is_spoken = spoken(corpus, open).is_some();
    let size = match range.len() {
        0..=320 => "",
        321..=700 => "long",
        _ => "longest",
    };
    let quotation = el("blockquote").class(size).class_if(!is_spoken, "plain");
    let quotation = if id == "voice" { quotation.set("id", QUOTED) } else { quotation };
    into.kid(voice(corpus, open, passage, id))
        .kid(quotation.kid(words(desk, open.passage, range, marks, drawn)))
        .kid(via(desk, passage, is_spoken))
}

/// Who says it: above the words, never without them.
fn voice(corpus: &Corpus, open: Open, passage: &Passage, id: &str) -> El {
    let spoken = spoken(corpus, open);
    let voice = spoken.and_then(|id| voice_of_quote(corpus, id));
    let quote = spoken.and_then(|id| corpus.quote(id));
    let mut about: Vec<String> = Vec::new();
    if let (Some(voice), Some(quote)) = (&voice, quote) {
        about.extend(voice.capacity.clone());
        about.extend(quote.occasion.clone());
        about.extend(quote.said_on.map(labels::partial));
    }
    let name = voice.map_or_else(|| labels::publisher(corpus, passage).to_owned(), |voice| voice.name);
    el("header")
        .kid(el("h2").put("id", id).set("tabindex", "-1").text(&name))
        .kid(el("p").class("cap").text(&labels::joined(&about, " · ")))
}

/// A link to the passage in its whole document; its content follows.
pub(crate) fn in_document(desk: &Desk, passage: &Passage) -> El {
    link(desk, desk.state.viewing(View::Document(passage.document, Some(passage.line))))
}

fn via(desk: &Desk, passage: &Passage, is_quote: bool) -> El {
    let corpus = &desk.library.corpus;
    let title = labels::title_of(corpus, passage);
    let document = corpus.document(passage.document);
    // An item of a feed stands in a page of its own title; both are named.
    let carrier = document.map(|d| d.title.as_str()).filter(|carrier| *carrier != title);
    let kind = document.map(labels::document_kind).unwrap_or_default();
    let date = labels::date_with_basis(corpus.date_of(passage));
    el("p")
        .class("via")
        .text(if is_quote { "As quoted by " } else { "Published by " })
        .kid(el("b").text(labels::publisher(corpus, passage)))
        .text(" in ")
        .kid(in_document(desk, passage).text(title))
        .maybe(carrier.map(|carrier| el("span").text(", carried by ").text(carrier)))
        .text(&format!(", {date}, {}", labels::lines(passage)))
        .kid(el("span").class("kind").text(&kind))
}
