//! Taking words away: copy with attribution, copy the link. Where the browser refuses the clipboard, the text stands
//! selected to copy by hand.

use super::{check_words, outcome};
use crate::desk::Desk;
use crate::state::Open;
use crate::take_away::{attributed_text, link_to};
use crate::ui::{Does, El, button, el};
use crate::views::compare_button;

/// The buttons that copy, and what became of it.
pub(crate) fn take(desk: &Desk, open: Open) -> El {
    let link = link_to(desk.library, open);
    let text = attributed_text(&desk.library.corpus, open, &link).unwrap_or_default();
    let copy =
        button(desk, Does::Copy(text, "Copied with attribution.")).class("act").text("Copy with attribution");
    let acts = el("div")
        .class("acts")
        .kid(copy)
        .kid(button(desk, Does::Copy(link, "Link copied.")).text("Copy link"))
        .kid(compare_button(desk, open))
        .kid(button(desk, Does::Run(check_words)).text("Check"))
        .kid(button(desk, Does::Print).text("Print"));
    el("div").class("take").kid(outcome(desk)).kid(acts)
}
