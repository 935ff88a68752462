//! Speakers, documents, topics and parties found by name, above the passages.

use yew::Html;

use crate::desk::Desk;
use crate::facets::RolePick;
use crate::labels;
use crate::names::{Named, NamedIs};
use crate::state::View;
use crate::ui::{El, el, link};

/// What the typed words name.
pub(crate) fn named(desk: &Desk) -> Html {
    let found = desk.library.names(&desk.results.asked.words());
    if found.is_empty() {
        return Html::default();
    }
    let list = el("ul").class("named").set("aria-label", "Found by name");
    list.kids(found.iter().map(|named| el("li").kid(entry(desk, *named)))).html()
}

fn entry(desk: &Desk, named: Named) -> El {
    let library = &desk.library;
    let (to, what, label, count) = match named.is {
        NamedIs::Document(document) => {
            let title = library.corpus.document(document).map_or("", |d| d.title.as_str());
            (desk.state.fresh().viewing(View::Document(document, None)), "Document", title, None)
        }
        NamedIs::Value(facet, value) => {
            let count = library.sets.of(facet, RolePick::Any, value).len();
            let label = library.value_label(facet, value);
            (desk.state.only(facet, value), labels::facet(facet), label, Some(count))
        }
    };
    link(desk, to)
        .kid(el("span").class("what").text(what))
        .kid(el("b").text(label))
        .maybe(count.map(|count| el("span").class("count").text(&count.to_string())))
}
