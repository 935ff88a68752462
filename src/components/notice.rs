//! What a link could not say, and a language that could not be had: said above the page, while the rest of it is shown.

use messages::say;
use yew::Html;

use crate::address::Misread;
use crate::desk::{Act, Desk};
use crate::ui::{Does, El, button, el};

/// Sentences about a damaged link and a missing language.
pub(crate) fn notice(desk: &Desk, misread: &[Misread]) -> Html {
    let language = desk.ui.awaited.filter(|_| desk.ui.words_missing);
    let missing = language.map(|language| {
        el("div")
            .class("notice")
            .set("role", "alert")
            .kid(el("p").text(&say::language_missing(language.name())))
            .kid(button(desk, Does::Act(Act::FetchWords)).text(say::try_again()))
    });
    let misread = (!misread.is_empty()).then(|| about_link(desk, misread));
    el("div").kids(missing.into_iter().chain(misread)).html()
}

fn about_link(desk: &Desk, misread: &[Misread]) -> El {
    el("div")
        .class("notice")
        .set("role", "alert")
        .kid(el("ul").kids(misread.iter().map(|Misread(sentence)| el("li").text(sentence))))
        .kid(el("p").text(say::link_rest_shown()))
        .kid(button(desk, Does::Act(Act::Understood)).text(say::close()))
}
