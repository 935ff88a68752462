//! Taking words away: what can be done with what is open, at the foot of the reader. Where the browser refuses the
//! clipboard, the text stands selected to copy by hand.

use std::rc::Rc;

use super::{check_words, copy_attributed, outcome};
use crate::browser;
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::shelf;
use crate::state::Open;
use crate::take_away::link_to;
use crate::ui::{Does, El, button, el};
use crate::views::compare_button;

/// What can be done, and what became of it.
pub(crate) fn take(desk: &Desk, open: Open) -> El {
    let link = link_to(desk.library, open, &browser::page());
    let copy = copy_attributed(desk, open).class("act").text("Copy with attribution");
    let cite = Does::Act(Act::Ui(UiAct::Take(Some(Taken::One(open)))));
    let is_saved = shelf::is_saved(desk.library, open);
    let save = Does::Call(Rc::new(move |desk: &Desk| shelf::toggle(desk, open)));
    let acts = el("div")
        .class("acts")
        .kid(copy)
        .kid(button(desk, Does::Copy(link, "Link copied.")).text("Copy link"))
        .kid(button(desk, cite).set("aria-keyshortcuts", "c").text("Cite"))
        .kid(button(desk, save).says("aria-pressed", is_saved).set("aria-keyshortcuts", "s").text("Save"))
        .kid(compare_button(desk, open))
        .kid(button(desk, Does::Run(check_words)).text("Check"));
    el("div").class("take").kid(outcome(desk)).kid(acts)
}
