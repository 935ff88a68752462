//! The active filters above the results; each goes with a click.

use explore::Between;
use yew::Html;

use crate::desk::{Act, Desk};
use crate::embedded::Filter;
use crate::facets::{Chosen, Facet, RolePick, Sense};
use crate::labels;
use crate::state::{Action, State};
use crate::ui::{Does, El, button, el};

/// The active filters.
pub(crate) fn chips(desk: &Desk) -> Html {
    let filters = &desk.state.filters;
    if filters.is_empty() {
        return Html::default();
    }
    let mut chips: Vec<El> = Vec::new();
    for &((facet, value), sense) in filters.values.iter() {
        let label = filter_label(desk, (facet, value), filters.role);
        chips.push(chip(desk, &label, sense, Filter::Facet(facet), Action::Toggle(facet, value, sense)));
    }
    if filters.from.is_some() || filters.until.is_some() {
        let label = dates_label(&desk.state);
        chips.push(chip(desk, &label, Sense::Only, Filter::Published, Action::Between(None, None)));
    }
    if !filters.happened.is_open() {
        let label = happened_label(&desk.state);
        chips.push(chip(desk, &label, Sense::Only, Filter::Happened, Action::Happened(Between::default())));
    }
    let clear = Does::Act(Act::Reader(Action::ClearFilters));
    chips.push(el("li").kid(button(desk, clear).class("quiet").text("Clear all")));
    el("ul").class("chips").set("aria-label", "Active filters").kids(chips.into_iter()).html()
}

fn chip(desk: &Desk, label: &str, sense: Sense, of: Filter, drop: Action) -> El {
    let is_not = sense == Sense::Not;
    let name = format!("Remove filter: {}{label}", if is_not { "not " } else { "" });
    // Without the sign that it goes with a click (`annex/7-embedded.css`).
    let chip = if desk.is_locked(of) {
        el("span").class("fixed")
    } else {
        button(desk, Does::Act(Act::Reader(drop))).put("aria-label", &name)
    };
    let chip = chip.class("chip").class_if(is_not, "not");
    el("li").kid(
        chip.maybe(is_not.then(|| el("em").text("not ")))
            .text(label)
            .kid(el("span").set("aria-hidden", "true").text("×")),
    )
}

/// "Topic: Genocide"; for a party in one role, "Conduct: Israeli forces".
pub(crate) fn filter_label(desk: &Desk, (facet, value): Chosen, role: RolePick) -> String {
    let label = desk.library.value_label(facet, value);
    match facet {
        Facet::Quotation => label.to_owned(),
        Facet::Side if role != RolePick::Any => format!("{}: {label}", labels::role_pick(role)),
        _ => format!("{}: {label}", labels::facet(facet)),
    }
}

/// "Published from 1 May 2024 until 31 December 2024".
pub(crate) fn dates_label(state: &State) -> String {
    between_label("Published", state.filters.published())
}

/// "Happened from 7 October 2023 until 31 December 2023".
pub(crate) fn happened_label(state: &State) -> String {
    between_label("Happened", state.filters.happened)
}

fn between_label(what: &str, dates: Between) -> String {
    let from = dates.from.map(|date| format!(" from {}", labels::partial(date)));
    let until = dates.until.map(|date| format!(" until {}", labels::partial(date)));
    format!("{what}{}{}", from.unwrap_or_default(), until.unwrap_or_default())
}
