//! Speakers, documents, topics and parties found by name, above the passages.

use std::rc::Rc;

use yew::prelude::*;

use super::Link;
use crate::app::use_desk;
use crate::facets::{Facet, Filters, RolePick, Sense};
use crate::labels;
use crate::names::{Named, NamedIs};
use crate::state::{State, View};

/// What the row needs.
#[derive(Properties, PartialEq)]
pub(crate) struct NamedRowProps {
    /// What was typed.
    pub(crate) query: String,
}

/// What the typed words name.
#[component]
pub(crate) fn NamedRow(props: &NamedRowProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let found = desk.library.names(&props.query);
    if found.is_empty() {
        return Html::default();
    }
    let entry = |named: &Named| match named.is {
        NamedIs::Document(document) => {
            let view = View::Document(document, None);
            let title = desk.library.corpus.document(document).map_or("", |d| d.title.as_str()).to_owned();
            (State { view, ..State::default() }, "Document", title, None)
        }
        NamedIs::Value(facet, value) => {
            let mut filters = Filters::default();
            filters.values.insert((facet, value), Sense::Only);
            let count = desk.library.sets.of(facet, RolePick::Any, value).len();
            let label = desk.library.value_label(facet, value).to_owned();
            let what = if facet == Facet::Side { "Side" } else { labels::facet(facet) };
            (State { filters, ..State::default() }, what, label, Some(count))
        }
    };
    html! {
        <ul class="named" aria-label="Found by name">
            { for found.iter().map(entry).map(|(to, what, label, count)| html! {
                <li>
                    <Link to={Rc::new(to)}>
                        <span class="what">{ what }</span><b>{ label }</b>
                        { for count.map(|count| html! { <span class="count">{ count }</span> }) }
                    </Link>
                </li>
            }) }
        </ul>
    }
}
