//! The active filters above the results; each goes with a click.

use explore::Between;
use messages::say;
use yew::Html;

use crate::desk::{Act, Desk};
use crate::embedded::Filter;
use crate::facets::{Facet, RolePick, Sense};
use crate::filters::Chosen;
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
    chips.push(el("li").kid(button(desk, clear).class("quiet").text(say::clear_all())));
    el("ul").class("chips").set("aria-label", say::active_filters()).kids(chips.into_iter()).html()
}

fn chip(desk: &Desk, label: &str, sense: Sense, of: Filter, drop: Action) -> El {
    let is_not = sense == Sense::Not;
    let name = if is_not { say::remove_filter_not(label) } else { say::remove_filter(label) };
    // Without the sign that it goes with a click (`annex/7-embedded.css`).
    let chip = if desk.is_locked(of) {
        el("span").class("fixed")
    } else {
        button(desk, Does::Act(Act::Reader(drop))).put("aria-label", &name)
    };
    let chip = chip.class("chip").class_if(is_not, "not");
    el("li").kid(
        chip.maybe(is_not.then(|| el("em").text(say::not()).text(" ")))
            .kid(el("bdi").text(label))
            .kid(el("span").set("aria-hidden", "true").text("×")),
    )
}

/// "Topic: Genocide"; for a party in one role, "Conduct: Israeli forces".
pub(crate) fn filter_label(desk: &Desk, (facet, value): Chosen, role: RolePick) -> String {
    let label = desk.library.value_label(facet, value);
    match facet {
        Facet::Quotation => label.to_owned(),
        Facet::Side if role != RolePick::Any => say::labelled(labels::role_pick(role), label),
        _ => say::labelled(labels::facet(facet), label),
    }
}

/// "Published from 1 May 2024 until 31 December 2024".
pub(crate) fn dates_label(state: &State) -> String {
    between(
        state.filters.published(),
        [say::published_from, say::published_until],
        say::published_between,
        say::published,
    )
}

/// "Happened from 7 October 2023 until 31 December 2023".
pub(crate) fn happened_label(state: &State) -> String {
    between(
        state.filters.happened,
        [say::happened_from, say::happened_until],
        say::happened_between,
        say::happened,
    )
}

fn between(
    dates: Between,
    [from, until]: [fn(&str) -> String; 2],
    both: fn(&str, &str) -> String,
    neither: fn() -> &'static str,
) -> String {
    match (dates.from.map(labels::partial), dates.until.map(labels::partial)) {
        (Some(first), Some(last)) => both(&first, &last),
        (Some(first), None) => from(&first),
        (None, Some(last)) => until(&last),
        (None, None) => neither().to_owned(),
    }
}
