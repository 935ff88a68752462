//! What a link could not say, and a language that could not be had: said above the page, while the rest of it is shown.

use messages::say;
use yew::Html;

use crate::desk::{Act, Desk};
use crate::ui::{Does, El, button, el};

/// Sentences about a damaged link and a missing language.
pub(crate) fn notice(desk: &Desk) -> Html {
    let language = desk.ui.awaited.filter(|_| desk.ui.words_missing);
    let missing = language.map(|language| {
        el("div")
            .class("notice")
            .set("role", "alert")
            .kid(el("p").text(&say::language_missing(language.name())))
            .kid(button(desk, Does::Act(Act::FetchWords)).text(say::try_again()))
    });
    let misread = (!desk.misread.is_empty()).then(|| about_link(desk));
    el("div").kids(missing.into_iter().chain(misread)).html()
}

fn about_link(desk: &Desk) -> El {
    el("div")
        .class("notice")
        .set("role", "alert")
        .kid(el("ul").kids(desk.misread.iter().map(|misread| el("li").text(&misread.to_string()))))
        .kid(el("p").text(say::link_rest_shown()))
        .kid(button(desk, Does::Act(Act::Understood)).text(say::close()))
}
