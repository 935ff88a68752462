//! The page as a part of another: one view without the head, and a foot that leads to the whole page. What opens, opens
//! in its place: a frame may be as high as all its content, so that what lies over the middle or the foot of it would be
//! out of sight.

use corpus::PassageId;
use messages::say;
use yew::Html;

use super::search::{above, results, summary};
use crate::address;
use crate::browser;
use crate::components::{
    Drawn, Told, close_reader, context, copies, copy_attributed, filters, framing, others, outcome,
    quotation, result, search_box, taken_here,
};
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::embedded::Filter;
use crate::preview::marks;
use crate::state::{Open, View};
use crate::take_away::link_to;
use crate::ui::{Does, El, button, el};
use crate::views;

/// So many results are drawn at a time.
const FEW: usize = 10;

/// The view.
pub(crate) fn embedded(desk: &Desk) -> Html {
    let shows_one = desk.ui.embedding.is_some_and(|embedding| embedding.shows_one);
    let view = match desk.state.view {
        View::Search if shows_one => one(desk).html(),
        View::Search => found(desk).html(),
        View::Document(document, line) => views::document(desk, document, line),
        View::Overview => views::overview(desk),
        View::Collection => views::collection(desk),
        View::Compare => views::compare(desk),
        View::About => views::about(desk),
    };
    el("div").class("embedded").node(view).kid(foot(desk)).html()
}

/// One quotation and nothing else.
fn one(desk: &Desk) -> El {
    let main = el("main").set("id", "content").set("tabindex", "-1");
    match desk.state.open {
        Some(open) => {
            let title = el("h1").class("unseen").text(say::quotation_in_context());
            main.kid(title).kid(reading(desk, open, None))
        }
        None => main.kid(el("p").class("where").text(say::embed_no_quotation())),
    }
}

/// Search with its results.
fn found(desk: &Desk) -> El {
    let is_locked = desk.is_locked(Filter::Words);
    let asked = (is_locked && !desk.state.query.is_empty()).then(|| {
        let words = el("span").class("fixed chip").text(&say::quoted(&desk.state.query));
        el("ul").class("chips").set("aria-label", say::embed_searched()).kid(el("li").kid(words))
    });
    let filters = desk.ui.filters_open.then(|| el("div").class("filters-slot").kid(filters(desk)));
    // What the host or a link has opened need not be among the results.
    let apart = desk.state.open.filter(|open| desk.results.position(open.passage).is_none());
    let apart = apart.map(|open| reading(desk, open, None).kid(close_reader(desk)));
    let exporting = (desk.ui.taken == Some(Taken::Results)).then(|| taken_here(desk));
    el("main")
        .class("list")
        .set("id", "content")
        .set("tabindex", "-1")
        .kids((!is_locked).then(|| search_box(desk)).into_iter())
        .kid(summary(desk))
        .kids(filters.into_iter().chain(exporting))
        .kids(asked.into_iter())
        .node(above(desk))
        .maybe(apart)
        .node(results(desk, FEW, in_place))
}

/// A result, with what is open of it below.
fn in_place(desk: &Desk, id: PassageId) -> El {
    let result = result(desk, id);
    match desk.state.open.filter(|open| open.passage == id) {
        Some(open) => {
            let passage = desk.library.corpus.passage(id);
            let others = passage.and_then(|passage| others(desk, open, passage));
            result.kid(reading(desk, open, others).kid(close_reader(desk)))
        }
        None => result,
    }
}

/// A quotation with its speaker, its document and what introduces it; its context for who asks, and the way to others.
fn reading(desk: &Desk, open: Open, others: Option<El>) -> El {
    let marked = marks(desk.library, desk.results.found.as_deref(), open.passage);
    let reading = el("article").class("reading").set("aria-labelledby", "voice");
    let surroundings = el("details")
        .class("why")
        .kid(el("summary").text(say::in_context()))
        .kid(context(desk, open, &marked));
    let link = link_to(desk.library, open, &browser::page());
    let cite = Does::Act(Act::Ui(UiAct::Take(Some(Taken::One(open)))));
    let citing = (desk.ui.taken == Some(Taken::One(open))).then(|| taken_here(desk));
    let acts = el("div")
        .class("acts")
        .kid(copy_attributed(desk, open).text(say::copy_attributed()))
        .kid(button(desk, copies(link, say::link_copied())).text(say::copy_link()))
        .kid(button(desk, cite).says("aria-expanded", citing.is_some()).text(say::cite()));
    quotation(reading, desk, open, "voice", &marked, Drawn::Plain)
        .maybe(framing(desk, open))
        .maybe(others)
        .kid(surroundings)
        .kid(acts)
        .kid(outcome(desk, Told::View))
        .kids(citing.into_iter())
}

/// Where all of this is from, and the way there.
fn foot(desk: &Desk) -> El {
    let out = |fragment: &str| el("a").put("href", &format!("#{fragment}"));
    let name =
        out("").class("name").text("On").kid(el("i").set("aria-hidden", "true").text("·")).text("Record");
    let full = out(&address::write(&desk.state, desk.library)).text(say::embed_open_in_full());
    let title = el("span").class("where").text(&desk.library.corpus.title);
    el("footer").class("foot").kid(name).kid(title).kid(full)
}
