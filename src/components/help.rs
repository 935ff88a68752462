//! The list of keys, over the page.

use yew::Html;

use crate::desk::{Act, Desk, UiAct};
use crate::keys;
use crate::ui::{Does, When, button, el};

/// The list of keys.
pub(crate) fn help(desk: &Desk) -> Html {
    let hide = || Does::Act(Act::Ui(UiAct::Help(false)));
    let key = |(keys, what): &(&str, &str)| {
        el("div").kid(el("dt").kid(el("kbd").text(keys))).kid(el("dd").text(what))
    };
    let exactly = el("p")
        .text("Typing searches at once and forgives typos. Write ")
        .kid(el("kbd").text("=word"))
        .text(" to search for a word exactly as it is written.");
    el("dialog")
        .set("id", "help")
        .set("aria-labelledby", "help-title")
        .on(desk, When::Close, hide())
        .kid(el("h2").set("id", "help-title").text("Keys"))
        .kid(el("dl").class("key-list").kids(keys::LIST.iter().map(key)))
        .kid(exactly)
        .kid(button(desk, hide()).class("act").text("Close"))
        .html()
}
