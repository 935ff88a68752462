//! The overview: pictures of exactly what the search and the filters hold, each mark of which is a filter or a place to
//! read, each with its numbers as a table. What they count and where everything in them is drawn is `overview`'s; here it
//! becomes elements. Nothing of the first load needs this.

mod figures;
mod held;
mod matrix;
mod picture;
mod strip;
mod table;
mod timeline;
mod words;

use std::rc::Rc;

use messages::say;
use overview::draw::Frame;
use yew::Html;

use crate::browser;
use crate::built_in;
use crate::components::{Told, chips, outcome};
use crate::desk::{Act, Desk};
use crate::ui::{El, el};

pub(crate) use strip::strip;

/// No picture is wider than this.
const WIDEST: f64 = 1152.0;

/// The room a picture has; margins as in `6-overview.css`.
fn frame(desk: &Desk) -> Frame {
    let margins = if desk.ui.filters_are_sheet { 32.0 } else { 48.0 };
    Frame { width: (browser::room() - margins).clamp(280.0, WIDEST), is_rtl: browser::reads_from_right() }
}

/// Opens the figures and events of the corpus and hands them to the desk.
pub(crate) fn fetch_details(desk: &Desk) {
    match built_in::details(&desk.library.corpus) {
        Ok(details) => desk.act(Act::Arrived(Rc::new(details))),
        Err(_) => browser::fail(say::corpus_damaged()),
    }
}

/// The overview.
pub(crate) fn overview(desk: &Desk) -> Html {
    if desk.details.is_none() {
        fetch_details(desk);
    }
    let passages = el("b").text(&say::passages(desk.results.passages.len()));
    let total = el("p").class("total");
    let total = match desk.state.query.trim() {
        "" => total.sentence(say::overview_passages(), [passages]),
        query => total.sentence(say::overview_passages_for(query), [passages]),
    };
    let head = el("header")
        .kid(el("h1").text(say::view_overview()))
        .kid(total.text(" ").kid(el("span").class("where").text(say::overview_what())))
        .kid(el("p").class("unseen").set("role", "status").text(&desk.ui.announced))
        .node(chips(desk));
    let main = el("main").class("overview").set("id", "content").set("tabindex", "-1").kid(head);
    if desk.results.passages.is_empty() {
        return main.kid(el("p").text(say::overview_nothing())).html();
    }
    let frame = frame(desk);
    let dated = desk.details.clone().into_iter().flat_map(|details| {
        [timeline::timeline(desk, &details, frame), figures::figures(desk, &details, frame)]
    });
    main.kid(matrix::side_by_topic(desk, frame))
        .kids(dated)
        .kid(words::in_context(desk, frame))
        .kid(matrix::who_of_whom(desk, frame))
        .kid(outcome(desk, Told::View))
        .html()
}

/// A part of the overview under its heading; its content follows.
fn section(id: &'static str, title: &str, note: &str) -> El {
    el("section")
        .class("part")
        .set("data-part", id)
        .set("aria-labelledby", id)
        .kid(el("h2").set("id", id).text(title))
        .kids((!note.is_empty()).then(|| el("p").class("where").text(note)).into_iter())
}
