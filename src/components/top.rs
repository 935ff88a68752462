//! The head of every view: the name, the search box, and the ways to the other views.

use std::rc::Rc;

use yew::Html;

use crate::desk::{Act, Desk, UiAct};
use crate::state::{Action, View};
use crate::ui::{Does, El, When, button, el, link};

/// The head of every view.
pub(crate) fn top(desk: &Desk) -> Html {
    let at = desk.state.view;
    let tab =
        |name: &str, view: View| link(desk, desk.state.viewing(view)).current(at == view, "page").text(name);
    let keys =
        button(desk, Does::Act(Act::Ui(UiAct::Help(true)))).class("keys").set("aria-label", "Keys").text("?");
    let name = link(desk, Rc::default()).class("name").set("aria-label", "On Record: start page");
    let name = name.text("On").kid(el("i").set("aria-hidden", "true").text("·")).text("Record");
    el("header")
        .class("top")
        .kid(name)
        .kid(search_box(desk))
        .kid(
            el("nav")
                .set("aria-label", "Views")
                .kid(tab("Search", View::Search))
                .kid(tab("About", View::About))
                .kid(keys),
        )
        .html()
}

/// The search box: every key goes to the page at once.
fn search_box(desk: &Desk) -> El {
    let query = &desk.state.query;
    let typed = Does::Value(|words, _| Act::Reader(Action::Type(words)));
    let input = el("input")
        .set("id", "search")
        .set("type", "search")
        .set("aria-label", "Search the corpus")
        .set("placeholder", "Search words, speakers, topics")
        .set("autocomplete", "off")
        .set("autocapitalize", "none")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .set("aria-keyshortcuts", "/ Control+K")
        .value(query)
        .on(desk, When::Input, typed);
    let beside = if query.is_empty() {
        el("kbd").set("aria-hidden", "true").text("/")
    } else {
        let clear = Does::Act(Act::Reader(Action::Type(String::new())));
        button(desk, clear).class("clear").set("aria-label", "Clear the search").text("×")
    };
    el("div").class("seek").set("role", "search").kid(input).kid(beside)
}
