//! The filters: every facet, the role picker, and the dates.

use corpus::Partial;
use messages::say;

use super::facet::facet;
use crate::desk::{Act, Desk, UiAct};
use crate::embedded::Filter;
use crate::facets::{Facet, RolePick};
use crate::labels;
use crate::state::{Action, State};
use crate::ui::{Does, El, When, button, el};

/// The filters.
pub(crate) fn filters(desk: &Desk) -> El {
    let free = Facet::ALL.into_iter().filter(|of| !desk.is_locked(Filter::Facet(*of)));
    let facets = free.map(|of| facet(desk, of, (of == Facet::Side).then(|| roles(desk))));
    let show = say::show_passages(desk.results.passages.len());
    let close = button(desk, Does::Act(Act::Ui(UiAct::Filters(false)))).class("act").text(&show);
    let head = el("div").class("sheet-head").kid(el("h2").text(say::filters())).kid(close);
    el("aside")
        .class("facets")
        .set("id", "filters")
        .set("aria-label", say::filters())
        .set("tabindex", "-1")
        .kid(head)
        .kids(facets)
        .maybe((!desk.is_locked(Filter::Published)).then(|| dates(desk)))
}

fn roles(desk: &Desk) -> El {
    let pick = |role: RolePick| {
        let button = button(desk, Does::Act(Act::Reader(Action::Pick(role))))
            .says("aria-pressed", role == desk.state.filters.role)
            .set("data-role", role.id());
        let button = match desk.annex() {
            Some(annex) => button.set("title", (annex.role_means)(role)),
            None => button,
        };
        button.text(labels::role_pick(role))
    };
    el("div")
        .class("roles")
        .set("role", "group")
        .set("aria-label", say::in_which_role())
        .kids(RolePick::ALL.into_iter().map(pick))
}

fn dates(desk: &Desk) -> El {
    let span = desk.library.corpus.span();
    let field = |label: &str, value: Option<String>, set: fn(String, &State) -> Act| {
        let mut input = el("input").set("type", "date").value(&value.unwrap_or_default());
        if let Some((first, last)) = span {
            input = input.put("min", &first.to_string()).put("max", &last.to_string());
        }
        el("label").text(label).kid(input.on(desk, When::Change, Does::Value(set)))
    };
    let filters = &desk.state.filters;
    let from = filters.from.map(|date| date.earliest().to_string());
    let until = filters.until.map(|date| date.latest().to_string());
    el("details")
        .class("facet dates")
        .set("open", "")
        .set("data-facet", "date")
        .kid(el("summary").text(say::date_of_publication()))
        .kid(field(say::date_from(), from, |day, state| {
            Act::Reader(Action::Between(Partial::parse(&day), state.filters.until))
        }))
        .kid(field(say::date_until(), until, |day, state| {
            Act::Reader(Action::Between(state.filters.from, Partial::parse(&day)))
        }))
}
