//! Taking words away: what can be done with what is open, at the foot of the reader. Where the browser refuses the
//! clipboard, the text stands selected to copy by hand.

use messages::say;

use super::{Told, check_words, copy_attributed, outcome};
use crate::browser;
use crate::desk::{Act, Desk, Said, Taken, UiAct};
use crate::shelf;
use crate::state::Open;
use crate::take_away::link_from;
use crate::ui::{Does, El, button, el};
use crate::views::compare_button;

/// Copies a text, and says so.
pub(crate) fn copies(text: String, done: &'static str) -> Does {
    Does::Run(Box::new(move |desk| {
        let (desk, by_hand) = (desk.clone(), text.clone());
        browser::copy(&text, move |copied| {
            let said = if copied { Said::Done(done.to_owned()) } else { Said::Refused(by_hand) };
            desk.act(Act::Ui(UiAct::Say(said)));
        });
    }))
}

/// What can be done, and what became of it.
pub(crate) fn take(desk: &Desk, open: Open) -> El {
    let link = link_from(desk, open);
    let copy = copy_attributed(desk, open).class("act").text(say::copy_attributed());
    let cite = Does::Act(Act::Ui(UiAct::Take(Some(Taken::One(open)))));
    let is_saved = shelf::is_saved(desk.library, open);
    let save = Does::Run(Box::new(move |desk: &Desk| shelf::toggle(desk, open)));
    let acts = el("div")
        .class("acts")
        .kid(copy)
        .kid(button(desk, copies(link, say::link_copied())).text(say::copy_link()))
        .kid(button(desk, cite).set("aria-keyshortcuts", "c").text(say::cite()))
        .kid(
            button(desk, save).says("aria-pressed", is_saved).set("aria-keyshortcuts", "s").text(say::save()),
        )
        .kid(compare_button(desk, open))
        .kid(button(desk, Does::Run(Box::new(check_words))).text(say::check()));
    el("div").class("take").kid(outcome(desk, Told::View)).kid(acts)
}
