//! One result: who says it, where and when, the words that matched, and what the passage is about.

use corpus::PassageId;
use messages::say;

use super::{Drawn, of_corpus, tags, words};
use crate::desk::Desk;
use crate::labels;
use crate::preview::{Preview, preview};
use crate::reasons::unsaid;
use crate::ui::{El, el, link};

/// One result.
pub(crate) fn result(desk: &Desk, id: PassageId) -> El {
    let item = el("li").class("hit").key(id.index()).put("data-passage", &id.index().to_string());
    let Some(shown) = preview(desk.library, desk.results.found.as_deref(), id) else { return item };
    let is_open = desk.state.open.is_some_and(|open| open.passage == id);
    let open = link(desk, desk.state.opening(Some(shown.open)));
    let open = open.class("open").put("id", &format!("r{}", id.index()));
    item.current(is_open, "true")
        .kid(open.kid(head(desk, &shown, id)).kid(excerpt(desk, &shown, id, Drawn::Plain)))
        .kid(tags(desk, id))
        .kids(desk.annex().and_then(|annex| (annex.why)(desk, &shown, id)).into_iter())
}

/// Who says it, where and when.
pub(super) fn head(desk: &Desk, shown: &Preview, id: PassageId) -> El {
    let head = el("p").class("who");
    let corpus = &desk.library.corpus;
    let Some(passage) = corpus.passage(id) else { return head };
    let quoting: Vec<&str> = shown.voice.quoting.iter().map(|&id| desk.library.name_of(id)).collect();
    let mut place = labels::place(corpus, passage);
    if shown.voice.speaker.is_some() {
        place = say::as_quoted_in(&place);
    }
    let quoting = (!quoting.is_empty()).then(|| el("span").text(&say::quoting(&messages::listed(&quoting))));
    head.kid(of_corpus(desk, "b", &shown.voice.name))
        .maybe(shown.voice.capacity.as_ref().map(|capacity| of_corpus(desk, "span", capacity)))
        .maybe(quoting)
        .kid(el("span").class("where").text(&place))
}

/// Whole sentences; where words are left out, that is said.
pub(super) fn excerpt(desk: &Desk, shown: &Preview, id: PassageId, drawn_as: Drawn) -> El {
    let gap = || el("span").class("gap").set("title", say::words_left_out()).text(" […] ");
    let corpus = &desk.library.corpus;
    let passage = corpus.passage(id);
    let whole = passage.map(|p| p.range).unwrap_or_default();
    let mut at = whole.start;
    let document = passage.and_then(|passage| corpus.document(passage.document));
    let mut drawn = el("p").class("text").of_language(document.map_or("", |d| d.language.as_str()));
    for &part in &shown.parts {
        if part.start > at {
            drawn = drawn.kid(gap());
        }
        drawn = drawn.kid(words(desk, id, part, &shown.marks, drawn_as));
        at = part.end;
    }
    if at < whole.end { drawn.kid(gap()) } else { drawn }
}

/// Why it was found, where the words marked do not say it.
pub(crate) fn why(desk: &Desk, shown: &Preview, id: PassageId) -> Option<El> {
    let found = desk.results.found.as_deref()?;
    let unsaid = unsaid(desk.library, found, desk.results.hit(id)?, &shown.voice);
    (!unsaid.is_empty()).then(|| el("p").class("why").text(&labels::joined(&unsaid, " · ")))
}
