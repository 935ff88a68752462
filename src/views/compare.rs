//! Quotations side by side, each with its voice, its place and its context, in columns whose parts stand level.

use std::rc::Rc;

use messages::say;
use yew::Html;

use crate::components::{Drawn, context, framing, quotation};
use crate::desk::{Act, Desk};
use crate::state::{Action, MOST_COMPARED, Open, State, View};
use crate::ui::{Does, El, button, el, link};

/// The comparison.
pub(crate) fn compare(desk: &Desk) -> Html {
    let compared = &desk.state.compared;
    let view = el("main").class("compare").set("id", "content").set("tabindex", "-1");
    let back = link(desk, desk.state.viewing(View::Search)).text(say::back_to_results());
    let view = view.kid(el("p").class("back").kid(back)).kid(el("h1").text(match compared.len() {
        0 => say::compare_none(),
        1 => say::compare_one(),
        _ => say::side_by_side(),
    }));
    if compared.is_empty() {
        let how = say::compare_how(MOST_COMPARED);
        return view.kid(el("p").text(&how)).html();
    }
    let columns = compared.iter().enumerate().map(|(number, &open)| column(desk, number, open));
    let place = format!("columns of-{}", compared.len());
    let none = Rc::new(State { compared: Vec::new(), ..(*desk.state).clone() });
    view.kid(el("div").class(&place).kids(columns))
        .kid(el("p").kid(link(desk, none).class("quiet").text(say::take_all_away())))
        .html()
}

fn column(desk: &Desk, number: usize, open: Open) -> El {
    let name = format!("voice-{}", number + 1);
    let away = button(desk, Does::Act(Act::Reader(Action::Compare(open)))).text(say::take_away());
    let in_reader = link(desk, desk.state.opening(Some(open))).text(say::open());
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
    let full = say::compare_full(MOST_COMPARED);
    let button = button(desk, Does::Act(Act::Reader(Action::Compare(open))));
    let button = if is_full { button.put("title", &full) } else { button };
    button.says("aria-pressed", is_compared).flag("disabled", is_full).text(say::compare())
}
