//! Quotations side by side, each with its voice, its place and its context, in columns whose parts stand level.

use std::rc::Rc;

use yew::Html;

use crate::components::{Drawn, context, framing, quotation};
use crate::desk::{Act, Desk};
use crate::labels;
use crate::state::{Action, MOST_COMPARED, Open, State, View};
use crate::ui::{Does, El, button, el, link};

/// The comparison.
pub(crate) fn compare(desk: &Desk) -> Html {
    let compared = &desk.state.compared;
    let view = el("main").class("compare").set("id", "content").set("tabindex", "-1");
    let back = link(desk, desk.state.viewing(View::Search)).text("‹ Back to the results");
    let view = view.kid(el("p").class("back").kid(back)).kid(el("h1").text(match compared.len() {
        0 => "Nothing to compare yet",
        1 => "One quotation; choose another to lay beside it",
        _ => "Side by side",
    }));
    if compared.is_empty() {
        let how = format!(
            "Open a result and choose “Compare”. Two to {MOST_COMPARED} quotations stand here side by side, and the \
             address of this page brings anyone to the same ones."
        );
        return view.kid(el("p").text(&how)).html();
    }
    let columns = compared.iter().enumerate().map(|(number, &open)| column(desk, number, open));
    let place = format!("columns of-{}", compared.len());
    let none = Rc::new(State { compared: Vec::new(), ..(*desk.state).clone() });
    view.kid(el("div").class(&place).kids(columns))
        .kid(el("p").kid(link(desk, none).class("quiet").text("Take all away")))
        .html()
}

fn column(desk: &Desk, number: usize, open: Open) -> El {
    let name = format!("voice-{}", number + 1);
    let away = button(desk, Does::Act(Act::Reader(Action::Compare(open)))).text("Take away");
    let in_reader = link(desk, desk.state.opening(Some(open))).text("Open");
    let column = el("article").class("column").put("aria-labelledby", &name);
    quotation(column, desk, open, &name, &[], Drawn::Plain)
        .kid(el("div").kids(framing(desk, open).into_iter()))
        .kid(context(desk, open, &[]))
        .kid(el("p").class("acts").kid(in_reader).kid(away))
}

/// Lays a quotation beside the others, or takes it away.
pub(crate) fn compare_button(desk: &Desk, open: Open) -> El {
    let compared = &desk.state.compared;
    let is_compared = compared.contains(&open);
    let is_full = !is_compared && compared.len() >= MOST_COMPARED;
    let full = format!("{} are compared already", labels::counted(MOST_COMPARED, "quotation", "quotations"));
    let button = button(desk, Does::Act(Act::Reader(Action::Compare(open))));
    let button = if is_full { button.put("title", &full) } else { button };
    button.says("aria-pressed", is_compared).flag("disabled", is_full).text("Compare")
}
