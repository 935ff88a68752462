//! Hints for who is new here: each stands where it is of use until it has been read, and then never again.

use messages::say;

use crate::desk::Desk;
use crate::habits::{self, Habit};
use crate::keys;
use crate::ui::{Does, El, button, el};

/// That words can be selected, below a quotation that is read.
pub(crate) fn selecting(desk: &Desk) -> Option<El> {
    let known = Does::Run(Box::new(|desk: &Desk| habits::settle(desk, Habit::KnowsSelecting, true)));
    (!habits::has(Habit::KnowsSelecting)).then(|| {
        el("p")
            .class("hint")
            .text(say::hint_selecting())
            .text(" ")
            .kid(button(desk, known).class("quiet").text(say::hint_known()))
    })
}

/// What stands where a result will be read: how to read one, with keys.
pub(crate) fn unread(_: &Desk) -> El {
    let keys = keys::of_reading()
        .into_iter()
        .filter(|(_, is_single, _)| !is_single || !habits::has(Habit::NoSingleKeys));
    let key = |(name, _, means): (&str, bool, &str)| {
        el("div").kid(el("dt").kid(el("kbd").text(name))).kid(el("dd").text(means))
    };
    el("div")
        .class("empty")
        .kid(el("p").text(say::choose_a_result()))
        .kid(el("dl").class("key-list").kids(keys.map(key)))
}
