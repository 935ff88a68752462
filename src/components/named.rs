//! Speakers, documents, topics and parties found by name, above the passages.

use messages::say;
use yew::Html;

use super::value;
use crate::desk::Desk;
use crate::embedded::Filter;
use crate::facets::{Facet, RolePick, Value};
use crate::labels;
use crate::names::{Named, NamedIs};
use crate::state::View;
use crate::ui::{El, el, link};

/// What the typed words name.
pub(crate) fn named(desk: &Desk) -> Html {
    let mut found = desk.library.names(&desk.results.asked.words());
    // A click on what is locked would change nothing.
    found.retain(|named| match named.is {
        NamedIs::Value(facet, _) => !desk.is_locked(Filter::Facet(facet)),
        NamedIs::Document(_) => true,
    });
    if found.is_empty() {
        return Html::default();
    }
    let list = el("ul").class("named").set("aria-label", say::found_by_name());
    list.kids(found.iter().map(|named| el("li").kid(entry(desk, *named)))).html()
}

fn entry(desk: &Desk, named: Named) -> El {
    let library = &desk.library;
    let (to, facet, of, count) = match named.is {
        NamedIs::Document(document) => {
            let to = desk.state.fresh().viewing(View::Document(document, None));
            (to, Facet::Document, Value::Is(document.0), None)
        }
        NamedIs::Value(facet, of) => {
            let count = library.sets.of(facet, RolePick::Any, of).len();
            (desk.state.only(facet, of), facet, of, Some(count))
        }
    };
    link(desk, to)
        .kid(el("span").class("what").text(labels::facet(facet)))
        .kid(value(el("b"), desk, facet, of))
        .maybe(count.map(|count| el("span").class("count").text(&messages::count(count))))
}
