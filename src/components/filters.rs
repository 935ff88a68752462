//! The filters: every facet, the role picker, and the dates.

use std::rc::Rc;

use corpus::Partial;
use yew::prelude::*;

use super::facet::FacetList;
use crate::app::{Desk, Shown, use_desk};
use crate::facets::{Facet, RolePick};
use crate::labels;
use crate::state::{Action, State};

/// What the filters need.
#[derive(Properties, PartialEq)]
pub(crate) struct FilterPanelProps {
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// What is shown.
    pub(crate) results: Shown,
    /// Whether they lie over the page as a sheet.
    pub(crate) is_sheet: bool,
    /// Closes the sheet.
    pub(crate) close: Callback<()>,
}

/// The filters.
#[component]
pub(crate) fn FilterPanel(props: &FilterPanelProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let facets = Facet::ALL.into_iter().map(|facet| {
        let controls = if facet == Facet::Side { roles(&desk, props.state.filters.role) } else { Html::default() };
        html! {
            <FacetList {facet} state={props.state.clone()} results={props.results.clone()}>{ controls }</FacetList>
        }
    });
    let close = props.close.reform(|_: MouseEvent| ());
    let total = labels::counted(props.results.passages.len(), "passage", "passages");
    html! {
        <aside class="facets" id="filters" aria-label="Filters" tabindex="-1">
            if props.is_sheet {
                <div class="sheet-head">
                    <h2>{ "Filters" }</h2>
                    <button type="button" class="act" onclick={close}>{ "Show " }{ total }</button>
                </div>
            }
            { for facets }
            { dates(&desk, &props.state) }
        </aside>
    }
}

fn roles(desk: &Desk, picked: RolePick) -> Html {
    let buttons = RolePick::ALL.into_iter().map(|role| {
        let onclick = desk.act.reform(move |_: MouseEvent| Action::Pick(role));
        let pressed = if role == picked { "true" } else { "false" };
        html! {
            <button type="button" {onclick} aria-pressed={pressed} data-role={role.id()} title={labels::role_means(role)}>
                { labels::role_pick(role) }
            </button>
        }
    });
    html! { <div class="roles" role="group" aria-label="In which role">{ for buttons }</div> }
}

fn dates(desk: &Desk, state: &State) -> Html {
    let (from, until) = (state.filters.from, state.filters.until);
    let span = desk.library.corpus.span();
    let min = span.map(|(first, _)| first.to_string());
    let max = span.map(|(_, last)| last.to_string());
    let field = |label: &'static str, value: String, set: fn(Option<Partial>, &State) -> Action| {
        let (act, state) = (desk.act.clone(), state.clone());
        let onchange = Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                act.emit(set(Partial::parse(&input.value()), &state));
            }
        });
        html! {
            <label>
                { label }
                <input type="date" {value} min={min.clone()} max={max.clone()} {onchange} />
            </label>
        }
    };
    let first = from.map(|date| date.earliest().to_string()).unwrap_or_default();
    let last = until.map(|date| date.latest().to_string()).unwrap_or_default();
    html! {
        <details class="facet dates" open=true data-facet="date">
            <summary>{ "Date of publication" }</summary>
            { field("From", first, |date, state| Action::Between(date, state.filters.until)) }
            { field("Until", last, |date, state| Action::Between(state.filters.from, date)) }
        </details>
    }
}
