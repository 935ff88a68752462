//! The active filters above the results; each goes with a click.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Desk, use_desk};
use crate::facets::{Chosen, Facet, RolePick, Sense};
use crate::labels;
use crate::state::{Action, State};

/// What the chips need.
#[derive(Properties, PartialEq)]
pub(crate) struct ChipsProps {
    /// The state of the page.
    pub(crate) state: Rc<State>,
}

/// The active filters.
#[component]
pub(crate) fn Chips(props: &ChipsProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let filters = &props.state.filters;
    if filters.is_empty() {
        return Html::default();
    }
    let clear = desk.act.reform(|_: MouseEvent| Action::ClearFilters);
    let values = filters.values.iter().map(|(&(facet, value), &sense)| {
        let drop = desk.act.reform(move |_: MouseEvent| Action::Toggle(facet, value, sense));
        chip(filter_label(&desk, (facet, value), filters.role), sense, drop)
    });
    let dates = (filters.from.is_some() || filters.until.is_some()).then(|| {
        let drop = desk.act.reform(|_: MouseEvent| Action::Between(None, None));
        chip(dates_label(&props.state), Sense::Only, drop)
    });
    html! {
        <ul class="chips" aria-label="Active filters">
            { for values }
            { for dates }
            <li><button type="button" class="plain" onclick={clear}>{ "Clear all" }</button></li>
        </ul>
    }
}

fn chip(label: String, sense: Sense, drop: Callback<MouseEvent>) -> Html {
    let is_not = sense == Sense::Not;
    let name = format!("Remove filter: {}{label}", if is_not { "not " } else { "" });
    html! {
        <li>
            <button type="button" class={classes!("chip", is_not.then_some("not"))} onclick={drop} aria-label={name}>
                if is_not { <em>{ "not" }</em> }
                { label }
                <span aria-hidden="true">{ "×" }</span>
            </button>
        </li>
    }
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

/// "Date: from 1 May 2024 to 31 December 2024".
pub(crate) fn dates_label(state: &State) -> String {
    let from = state.filters.from.map(|date| format!(" from {}", labels::partial(date)));
    let until = state.filters.until.map(|date| format!(" until {}", labels::partial(date)));
    format!("Published{}{}", from.unwrap_or_default(), until.unwrap_or_default())
}
