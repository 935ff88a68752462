//! The head of every view: the name, the search box, and the ways to the other views.

use std::rc::Rc;

use explore::Completion;
use messages::{LANGUAGES, Language, say};
use yew::Html;

use crate::desk::{Act, Desk, UiAct};
use crate::language::wanted;
use crate::state::{Action, State, View};
use crate::ui::{Does, El, When, button, el, link};

/// The head of every view.
pub(crate) fn top(desk: &Desk) -> Html {
    let at = desk.state.view;
    let tab =
        |name: &str, view: View| link(desk, desk.state.viewing(view)).current(at == view, "page").text(name);
    // Only where something waits to be compared, or is.
    let is_comparing = at == View::Compare || !desk.state.compared.is_empty();
    let compare = is_comparing.then(|| tab(&compare_label(&desk.state), View::Compare));
    let keys = button(desk, Does::Act(Act::Ui(UiAct::Help(true))))
        .class("keys")
        .set("aria-label", say::keys())
        .text("?");
    let name = link(desk, Rc::new(desk.state.fresh())).class("name").set("aria-label", say::start_page());
    let name = name.text("On").kid(el("i").set("aria-hidden", "true").text("·")).text("Record");
    el("header")
        .class("top")
        .kid(name)
        .kid(search_box(desk))
        .kid(
            el("nav")
                .set("aria-label", say::views())
                .kid(tab(say::view_search(), View::Search))
                .kid(tab(say::view_overview(), View::Overview))
                .kid(tab(say::view_collection(), View::Collection))
                .kids(compare.into_iter())
                .kid(tab(say::view_about(), View::About))
                .kid(
                    el("span")
                        .class("languages")
                        .kids(desk.annex().and_then(|annex| (annex.languages)(desk)).into_iter()),
                )
                .kid(keys),
        )
        .html()
}

/// The choice of language, where there is one; each calls itself.
pub(crate) fn languages(desk: &Desk) -> Option<El> {
    let option = |&language: &Language| {
        let option = el("option").set("value", language.tag()).set("lang", language.tag());
        option.selected(language == wanted(&desk.state)).text(language.name())
    };
    let choose: fn(String, &State) -> Act =
        |tag, _| Act::Reader(Action::Speak(Language::tagged(&tag).unwrap_or_default()));
    let select = el("select").set("id", "language").set("aria-label", say::language());
    let select = select.on(desk, When::Change, Does::Value(choose));
    (LANGUAGES.len() > 1).then(|| select.kids(LANGUAGES.iter().map(option)))
}

/// "Compare", with how many quotations wait there.
fn compare_label(state: &State) -> String {
    match state.compared.len() {
        0 => say::view_compare().to_owned(),
        count => say::view_compare_count(count),
    }
}

/// The search box: every key goes to the page at once.
pub(crate) fn search_box(desk: &Desk) -> El {
    let query = &desk.state.query;
    let offered = &desk.ui.offered;
    let chosen = desk.ui.chosen.map(|number| format!("way-{number}"));
    let input = el("input")
        .set("id", "search")
        .set("type", "text")
        .set("role", "combobox")
        .set("aria-label", say::search_box())
        .set("aria-autocomplete", "list")
        .set("aria-controls", "ways")
        .says("aria-expanded", !offered.is_empty())
        .put("aria-activedescendant", chosen.as_deref().unwrap_or_default())
        .set("placeholder", say::search_hint())
        .set("autocomplete", "off")
        .set("autocapitalize", "none")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .set("aria-keyshortcuts", "/ Control+K")
        .value(query)
        .on(desk, When::Input, Does::Type)
        .on(desk, When::Click, Does::Type);
    // What is typed reads as it does; the hint reads as the page.
    let input = if query.is_empty() { input } else { input.set("dir", "auto") };
    let beside = if query.is_empty() {
        el("kbd").set("aria-hidden", "true").text("/")
    } else {
        let clear = Does::Act(Act::Reader(Action::Type(String::new())));
        button(desk, clear).class("clear").set("aria-label", say::clear_search()).text("×")
    };
    // A list of its own: what comes and goes among its neighbours would take the place of the input.
    let ways = (!offered.is_empty()).then(|| desk.annex().map(|annex| (annex.ways)(desk))).flatten();
    el("div").class("seek").set("role", "search").kid(input).kid(beside).kids(ways.into_iter())
}

/// How what is typed may go on: what it is called, what that is, and how many passages it has. The focus stays in the
/// search box, where the keys are.
pub(crate) fn ways(desk: &Desk) -> El {
    let way = |(number, way): (usize, &Completion)| {
        el("li")
            .set("role", "option")
            .put("id", &format!("way-{number}"))
            .says("aria-selected", desk.ui.chosen == Some(number))
            .on(desk, When::Press, Does::Act(Act::Complete(number)))
            .kid(el("b").set("dir", "auto").text(&way.label))
            .kid(el("span").class("what").text(way.what))
            .maybe(way.count.map(|count| el("span").class("count").text(&messages::count(count))))
    };
    let list = el("ul").class("ways").set("id", "ways").set("role", "listbox");
    list.set("aria-label", say::ways_on()).kids(desk.ui.offered.iter().enumerate().map(way))
}
