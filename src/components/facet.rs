//! One facet: its values with their counts, groups that fold, a control to exclude, and a search box where it is long.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Desk, Shown, use_desk};
use crate::facets::{Facet, Sense, Value};
use crate::labels;
use crate::state::{Action, State, vocabulary};

/// What a facet needs.
#[derive(Properties, PartialEq)]
pub(crate) struct FacetProps {
    /// Which facet.
    pub(crate) facet: Facet,
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// What is shown.
    pub(crate) results: Shown,
    /// Controls above the values.
    #[prop_or_default]
    pub(crate) children: Html,
}

/// A facet of more values than this has a search box.
const LONG: usize = 14;

/// One facet.
#[component]
pub(crate) fn FacetList(props: &FacetProps) -> Html {
    let desk = use_desk();
    let sought = use_state(String::new);
    // Topics are many: their groups stand folded until one is asked for.
    let unfolded = use_state(BTreeSet::<Value>::new);
    let Some(desk) = desk else { return Html::default() };
    let facet = props.facet;
    let words = vocabulary(facet, &desk.library.corpus);
    let values = desk.library.values(facet);
    let is_long = values.len() > LONG;
    let needle = search::fold(&sought);
    let is_sought = |value: Value| search::fold(desk.library.value_label(facet, value)).contains(needle.trim());
    let row = |value: Value| {
        let group = word_at(words, value).and_then(|term| term.within).map(Value::Is);
        let is_group = words.iter().any(|term| term.within.map(Value::Is) == Some(value));
        let is_unfolded = |group: Value| {
            facet == Facet::Side || unfolded.contains(&group) || has_choice_inside(&props.state, facet, group, words)
        };
        let is_hidden = match (needle.is_empty(), group) {
            (false, _) => !is_sought(value),
            (true, Some(group)) => !is_unfolded(group),
            (true, None) => false,
        };
        if is_hidden || (value == Value::None && is_never(&desk, facet)) {
            return Html::default();
        }
        let fold = (is_group && facet != Facet::Side && needle.is_empty()).then(|| {
            let open = is_unfolded(value);
            let unfolded = unfolded.clone();
            let onclick = Callback::from(move |_: MouseEvent| {
                let mut next = (*unfolded).clone();
                if !next.remove(&value) {
                    next.insert(value);
                }
                unfolded.set(next);
            });
            let name = format!("{} {}", if open { "Fold" } else { "Unfold" }, desk.library.value_label(facet, value));
            let expanded = if open { "true" } else { "false" };
            html! { <button type="button" class="fold" {onclick} aria-expanded={expanded} aria-label={name}></button> }
        });
        let class = classes!(is_group.then_some("group"), (group.is_some() && needle.is_empty()).then_some("in"));
        value_row(&desk, props, value, class, fold)
    };
    let seek = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                sought.set(input.value());
            }
        })
    };
    let label = labels::facet(facet);
    html! {
        <details class="facet" open=true data-facet={facet.id()}>
            <summary>{ label }</summary>
            { props.children.clone() }
            if is_long {
                <input class="seek-value" type="search" aria-label={format!("Search in {label}")}
                    placeholder={format!("Find in {}", label.to_lowercase())} value={(*sought).clone()} oninput={seek} />
            }
            <ul>{ for values.into_iter().map(row) }</ul>
        </details>
    }
}

fn word_at(words: &[corpus::Term], value: Value) -> Option<&corpus::Term> {
    match value {
        Value::Is(place) => words.get(usize::from(place)),
        Value::None => None,
    }
}

fn has_choice_inside(state: &State, facet: Facet, group: Value, words: &[corpus::Term]) -> bool {
    state.filters.values.keys().any(|&(f, value)| {
        f == facet && word_at(words, value).is_some_and(|term| term.within.map(Value::Is) == Some(group))
    })
}

/// "Not annotated" is listed only where something in the corpus is not.
fn is_never(desk: &Desk, facet: Facet) -> bool {
    let role = Default::default();
    facet != Facet::Side && desk.library.sets.of(facet, role, Value::None).is_empty()
}

fn value_row(desk: &Desk, props: &FacetProps, value: Value, class: Classes, fold: Option<Html>) -> Html {
    let facet = props.facet;
    let words = vocabulary(facet, &desk.library.corpus);
    let filters = &props.state.filters;
    let count = props.results.count(&desk.library, filters, facet, value);
    let sense = filters.sense(facet, value, words);
    let label = desk.library.value_label(facet, value).to_owned();
    let means = word_at(words, value).map(|term| term.means.clone()).filter(|means| !means.is_empty());
    let choose = desk.act.reform(move |_: Event| Action::Toggle(facet, value, Sense::Only));
    let exclude = desk.act.reform(move |_: MouseEvent| Action::Toggle(facet, value, Sense::Not));
    let is_not = sense == Some(Sense::Not);
    let class = classes!(class, (count == 0).then_some("none"), is_not.then_some("excluded"));
    let pressed = if is_not { "true" } else { "false" };
    html! {
        <li {class} key={format!("{value:?}")} data-value={desk.library.value_id(facet, value).unwrap_or_default().to_owned()}>
            { for fold }
            <label title={means}>
                <input type="checkbox" checked={sense == Some(Sense::Only)} onchange={choose} />
                <span class="label">{ &label }</span>
                <span class="count">{ count }</span>
            </label>
            <button type="button" class="exclude" onclick={exclude} aria-pressed={pressed}
                aria-label={format!("Exclude {label}")} title="Exclude">{ "not" }</button>
        </li>
    }
}
