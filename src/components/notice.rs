//! What a link could not say: named above the page, while the rest of it is shown.

use yew::Html;

use crate::address::Misread;
use crate::desk::{Act, Desk};
use crate::ui::{Does, button, el};

/// Sentences about a damaged link.
pub(crate) fn notice(desk: &Desk, misread: &[Misread]) -> Html {
    if misread.is_empty() {
        return Html::default();
    }
    el("div")
        .class("notice")
        .set("role", "alert")
        .kid(el("ul").kids(misread.iter().map(|Misread(sentence)| el("li").text(sentence))))
        .kid(el("p").text("Everything else in the link is shown."))
        .kid(button(desk, Does::Act(Act::Understood)).text("Close"))
        .html()
}
