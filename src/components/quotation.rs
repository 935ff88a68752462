//! The one part that draws a quotation: who says it above the words, where they stand below them. The reader, the
//! comparison and the collection all draw theirs with it.

use corpus::Passage;
use messages::say;
use search::ByteRange;

use super::{Drawn, QUOTED, of_corpus, words};
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
    let language = corpus.document(passage.document).map_or("", |d| d.language.as_str());
    let quotation = el("blockquote").of_language(language).class(size).class_if(!is_spoken, "plain");
    let quotation = if id == "voice" { quotation.set("id", QUOTED) } else { quotation };
    into.kid(voice(desk, open, passage, id))
        .kid(quotation.kid(words(desk, open.passage, range, marks, drawn)))
        .kid(via(desk, passage, is_spoken))
}

/// Who says it: above the words, never without them.
fn voice(desk: &Desk, open: Open, passage: &Passage, id: &str) -> El {
    let corpus = &desk.library.corpus;
    let spoken = spoken(corpus, open);
    let voice = spoken.and_then(|id| voice_of_quote(corpus, id));
    let quote = spoken.and_then(|id| corpus.quote(id));
    let mut about: Vec<El> = Vec::new();
    if let (Some(voice), Some(quote)) = (&voice, quote) {
        let words = voice.capacity.iter().chain(&quote.occasion);
        about.extend(words.map(|words| of_corpus(desk, "span", words)));
        about.extend(quote.said_on.map(|date| el("span").text(&labels::partial(date))));
    }
    let name = voice.map_or_else(|| labels::publisher(corpus, passage).to_owned(), |voice| voice.name);
    let cap = about.into_iter().enumerate().fold(el("p").class("cap"), |cap, (place, part)| {
        if place == 0 { cap.kid(part) } else { cap.text(" · ").kid(part) }
    });
    let name = of_corpus(desk, "span", &name);
    el("header").kid(el("h2").put("id", id).set("tabindex", "-1").kid(name)).kid(cap)
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
    let (date, lines) = (labels::date_with_basis(corpus.date_of(passage)), labels::lines(passage));
    let publisher = of_corpus(desk, "b", labels::publisher(corpus, passage));
    let language = document.map_or("", |document| document.language.as_str());
    let title = in_document(desk, passage).of_language(language).text(title);
    let via = el("p").class("via");
    let via = match (is_quote, carrier) {
        (true, None) => via.sentence(say::via_quoted(&date, &lines), [publisher, title]),
        (false, None) => via.sentence(say::via_published(&date, &lines), [publisher, title]),
        (true, Some(carrier)) => {
            let carrier = el("span").of_language(language).text(carrier);
            via.sentence(say::via_quoted_carried(&date, &lines), [publisher, title, carrier])
        }
        (false, Some(carrier)) => {
            let carrier = el("span").of_language(language).text(carrier);
            via.sentence(say::via_published_carried(&date, &lines), [publisher, title, carrier])
        }
    };
    via.text(" ").kid(of_corpus(desk, "span", &kind).class("kind"))
}
