//! What the reader has selected on the page: whose words these are and what can be done with them, or why they cannot be
//! quoted as one. It lies at the foot of the page, where it covers neither the words nor the browser's own menu.

use messages::say;

use super::take::copies;
use super::{Told, copy_attributed, of_corpus, outcome};
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::labels;
use crate::shelf;
use crate::state::{Action, Open};
use crate::take_away::{link_from, words};
use crate::ui::{Does, El, When, button, el};
use crate::voice::voice_of;

/// The strip, where words of a source are selected.
pub(crate) fn picked(desk: &Desk) -> El {
    let strip = el("aside").class("picked").set("aria-label", say::selected_words());
    match &desk.ui.picked {
        None => strip.flag("hidden", true),
        Some(Err(refused)) => strip.kid(el("p").set("role", "status").text(&refused.to_string())),
        Some(Ok(open)) => offer(desk, strip, *open),
    }
}

fn offer(desk: &Desk, strip: El, open: Open) -> El {
    let corpus = &desk.library.corpus;
    let (link, name) = (link_from(desk, open), voice_of(corpus, open));
    let count = search::tokens(words(corpus, open).unwrap_or_default()).count();
    let save = Does::Run(Box::new(move |desk: &Desk| shelf::toggle(desk, open)));
    let quote = Does::Act(Act::Reader(Action::Show(Some(open))));
    // A button that takes the focus by a pointer would end the selection.
    let act = |does, words: &str| button(desk, does).on(desk, When::Press, Does::Nothing).text(words);
    let cite = Does::Act(Act::Ui(UiAct::Take(Some(Taken::One(open)))));
    let place = corpus.passage(open.passage).map(labels::lines).unwrap_or_default();
    let said = say::picked(count, &place);
    let whose = el("p").set("role", "status").sentence(said, [of_corpus(desk, "b", &name)]);
    strip.kid(whose).kid(outcome(desk, Told::Picked)).kid(
        el("div")
            .class("acts")
            .kid(
                act(quote, say::quote())
                    .class("act")
                    .set("aria-keyshortcuts", "q")
                    .set("title", say::quote_these()),
            )
            .kid(
                copy_attributed(desk, open).on(desk, When::Press, Does::Nothing).text(say::copy_attributed()),
            )
            .kid(act(save, say::save()).says("aria-pressed", shelf::is_saved(desk.library, open)))
            .kid(act(cite, say::cite()))
            .kid(act(copies(link, say::link_copied()), say::copy_link())),
    )
}
