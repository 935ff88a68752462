//! What one can write, each way as an example to try, and the list of keys; over the page.

use messages::say;
use yew::Html;

use crate::annex::waiting;
use crate::desk::{Act, Desk, UiAct};
use crate::habits::{self, Habit};
use crate::keys;
use crate::ui::{Does, El, When, button, el, link};

/// Examples of all that can be written in the search box, and what each finds. Of another corpus they may find nothing,
/// and still show how it is done.
fn examples() -> [(&'static str, &'static str); 9] {
    [
        ("ceasfire", say::help_word()),
        ("\"bedroks of lasting peace\"", say::help_phrase()),
        ("=truth", say::help_exact()),
        ("hostages OR detainees", say::help_or()),
        ("aid -water", say::help_without()),
        ("truth and justice are the bedrock of lasting peace", say::help_remembered()),
        ("speaker:callamard justice", say::help_speaker()),
        ("side:states/called-on justice", say::help_side()),
        ("has:quotation before:2025", say::help_date()),
    ]
}

/// The help, over the page.
pub(crate) fn help(desk: &Desk) -> Html {
    let hide = || Does::Act(Act::Ui(UiAct::Help(false)));
    el("dialog")
        .set("id", "help")
        .set("aria-labelledby", "help-title")
        .on(desk, When::Close, hide())
        .kid(el("h2").set("id", "help-title").text(say::help()))
        .node(desk.annex().map_or_else(|| waiting(desk), |annex| (annex.help)(desk)))
        .kid(button(desk, hide()).class("act").set("id", "close-help").text(say::close()))
        .html()
}

/// What is in it: examples of all that one can write, and the list of keys.
pub(crate) fn content(desk: &Desk) -> Html {
    let language = desk.library.corpus.language.as_str();
    let row = |what: &str, term: El| el("div").kid(el("dt").kid(term)).kid(el("dd").text(what));
    let example = |&(query, what): &(&str, &str)| {
        row(what, link(desk, desk.state.fresh().asking(query.to_owned())).of_language(language).text(query))
    };
    let key = |&(keys, what): &(&str, &str)| row(what, el("kbd").text(keys));
    el("div")
        .kid(el("dl").class("key-list queries").kids(examples().iter().map(example)))
        .kid(el("h2").text(say::keys()))
        .kid(el("dl").class("key-list").kids(keys::list().iter().map(key)))
        .kid(single_keys(desk))
        .html()
}

/// The switch for keys of a single sign.
fn single_keys(desk: &Desk) -> El {
    let are_off = habits::has(Habit::NoSingleKeys);
    let turn = Does::Run(Box::new(move |desk: &Desk| habits::settle(desk, Habit::NoSingleKeys, !are_off)));
    let tick = el("input").set("type", "checkbox").set("id", "single-keys").checked(!are_off);
    el("div")
        .class("switch")
        .kid(el("label").kid(tick.on(desk, When::Change, turn)).text(" ").text(say::single_keys()))
        .kid(el("p").class("where").text(say::single_keys_means()))
}
