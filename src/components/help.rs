//! What one can write, each way as an example to try, and the list of keys; over the page.

use yew::Html;

use crate::annex::waiting;
use crate::desk::{Act, Desk, UiAct};
use crate::keys;
use crate::ui::{Does, El, When, button, el, link};

/// Examples of all that can be written in the search box, and what each finds. Of another corpus they may find nothing,
/// and still show how it is done.
const EXAMPLES: [(&str, &str); 9] = [
    ("ceasfire", "A word and its forms; typos are forgiven"),
    ("\"bedroks of lasting peace\"", "Words in this order, with typos too"),
    ("=truth", "A word exactly as it is written"),
    ("hostages OR detainees", "Either word"),
    ("aid -water", "Without the second word; also -\"a phrase\""),
    ("truth and justice are the bedrock of lasting peace", "A quotation as remembered, and how it stands"),
    ("speaker:callamard justice", "Where one speaker is quoted; also topic: and kind:"),
    ("side:states/called-on justice", "A party, in any role or in one; -side: leaves it out"),
    ("has:quotation before:2025", "Quotations by date; also after: and doc:"),
];

/// The help, over the page.
pub(crate) fn help(desk: &Desk) -> Html {
    let hide = || Does::Act(Act::Ui(UiAct::Help(false)));
    el("dialog")
        .set("id", "help")
        .set("aria-labelledby", "help-title")
        .on(desk, When::Close, hide())
        .kid(el("h2").set("id", "help-title").text("What one can write"))
        .node(desk.annex().map_or_else(|| waiting(desk), |annex| (annex.help)(desk)))
        .kid(button(desk, hide()).class("act").set("id", "close-help").text("Close"))
        .html()
}

/// What is in it: examples of all that one can write, and the list of keys.
pub(crate) fn content(desk: &Desk) -> Html {
    let row = |what: &str, term: El| el("div").kid(el("dt").kid(term)).kid(el("dd").text(what));
    let example = |&(query, what): &(&str, &str)| {
        row(what, link(desk, desk.state.fresh().asking(query.to_owned())).text(query))
    };
    let key = |&(keys, what): &(&str, &str)| row(what, el("kbd").text(keys));
    el("div")
        .kid(el("dl").class("key-list queries").kids(EXAMPLES.iter().map(example)))
        .kid(el("h2").text("Keys"))
        .kid(el("dl").class("key-list").kids(keys::LIST.iter().map(key)))
        .html()
}
