//! That a newer build is here: said at the foot of the page, and put to use when the reader likes.

use messages::say;

use crate::desk::{Act, Desk, UiAct};
use crate::offline::{self, Heard, Newer};
use crate::ui::{Does, El, button, el};

/// The strip, where there is something to say.
pub(crate) fn newer(desk: &Desk) -> El {
    let strip = el("aside").class("newer").set("aria-label", say::newer());
    let words = match desk.ui.newer {
        Newer::No => return strip.flag("hidden", true),
        Newer::Waits(_) => say::newer_here(),
        Newer::Elsewhere => say::newer_elsewhere(),
    };
    let load = Does::Run(Box::new(|desk: &Desk| offline::load_newer(desk)));
    let later = Does::Act(Act::Ui(UiAct::Heard(Heard::Newer(Newer::No))));
    strip.kid(el("p").set("role", "status").text(words)).kid(
        el("div")
            .class("acts")
            .kid(button(desk, load).class("act").text(say::newer_load()))
            .kid(button(desk, later).text(say::newer_later())),
    )
}
