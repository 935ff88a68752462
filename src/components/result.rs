//! One result: who says it, where and when, the words that matched, and what the passage is about.

use std::rc::Rc;

use corpus::PassageId;
use yew::prelude::*;

use super::{Link, Tags, Words};
use crate::app::{Desk, Shown, use_desk};
use crate::labels;
use crate::preview::{Preview, preview};
use crate::state::State;

/// What a result needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ResultProps {
    /// The passage.
    pub(crate) passage: PassageId,
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// All results.
    pub(crate) results: Shown,
}

/// One result.
#[component]
pub(crate) fn ResultItem(props: &ResultProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let id = props.passage;
    let Some(shown) = preview(&desk.library, props.results.found.as_deref(), id) else { return Html::default() };
    let is_open = props.state.open.is_some_and(|open| open.passage == id);
    let to = Rc::new(State { open: Some(shown.open), ..(*props.state).clone() });
    let marks: Rc<[_]> = shown.marks.clone().into();
    let last = shown.parts.len().saturating_sub(1);
    let whole = desk.library.corpus.passage(id).map(|p| p.range).unwrap_or_default();
    let parts = shown.parts.iter().enumerate().map(|(number, &range)| {
        let is_cut_before = number > 0 || range.start > whole.start;
        let is_cut_after = number == last && range.end < whole.end;
        html! {
            <>
                if is_cut_before { <Gap /> }
                <Words passage={id} {range} marks={marks.clone()} />
                if is_cut_after { <Gap /> }
            </>
        }
    });
    html! {
        <li class="hit" data-passage={id.0.to_string()} aria-current={is_open.then_some("true")}>
            <Link class="open" id={format!("r{}", id.0)} {to}>
                { head(&desk, &shown, id) }
                <p class="text">{ for parts }</p>
            </Link>
            <Tags passage={id} />
            { missing(props) }
        </li>
    }
}

fn head(desk: &Desk, shown: &Preview, id: PassageId) -> Html {
    let corpus = &desk.library.corpus;
    let Some(passage) = corpus.passage(id) else { return Html::default() };
    let title = labels::title_of(corpus, passage);
    let date = labels::date_with_basis(corpus.date_of(passage));
    let lines = labels::lines(passage);
    let place = match shown.voice.speaker {
        Some(_) => format!("as quoted in {title} · {date} · {lines}"),
        None => format!("{title} · {date} · {lines}"),
    };
    let quoting = shown.voice.quoting.iter().map(|&id| desk.library.name_of(id)).collect::<Vec<_>>().join(", ");
    html! {
        <p class="who">
            <b>{ &shown.voice.name }</b>
            { for shown.voice.capacity.iter().map(|capacity| html! { <span>{ capacity }</span> }) }
            if !quoting.is_empty() {
                <span>{ "quoting " }{ quoting }</span>
            }
            <span class="where">{ place }</span>
        </p>
    }
}

/// The query's words that this passage lacks.
fn missing(props: &ResultProps) -> Html {
    let words = props.results.found.as_deref().map(|found| &found.reading.words);
    let hit = props.results.hit(props.passage);
    let (Some(words), Some(hit)) = (words, hit) else { return Html::default() };
    let missing = hit.missing.iter().filter_map(|&n| words.get(usize::from(n)));
    let missing: Vec<&str> = missing.map(|word| word.typed.as_str()).collect();
    if missing.is_empty() {
        return Html::default();
    }
    html! { <p class="missing">{ "missing: " }{ missing.join(", ") }</p> }
}

/// Where words are left out.
#[component]
fn Gap() -> Html {
    html! { <span class="gap" title="Words left out here; open the result to read them">{ " […] " }</span> }
}
