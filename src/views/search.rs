//! Search: filters, results and the reader; three panes where there is room, else results with the others as sheets.

use std::rc::Rc;

use corpus::PassageId;
use explore::Between;
use messages::say;
use yew::Html;

use crate::annex::{Fetched, waiting};
use crate::components::{
    beside, chips, close_reader, dates_label, filter_label, filters, happened_label, named, result, said,
    value,
};
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::embedded::Filter;
use crate::facets::Facet;
use crate::labels;
use crate::results::Without;
use crate::state::{Action, Open, Order, State};
use crate::ui::{Does, El, When, button, el, link, list};

/// So many results are drawn at a time.
const PAGE: usize = 50;
/// More than so many are in view of no window that is not very high.
const IN_VIEW: usize = 12;

/// The search view.
pub(crate) fn search(desk: &Desk) -> Html {
    let reader_over = desk.ui.reader_is_sheet && desk.state.open.is_some();
    let filters_over = desk.ui.filters_are_sheet && desk.ui.filters_open;
    // A sheet that is closed is not drawn: a quarter of all elements would be in it.
    let filters = (filters_over || !desk.ui.filters_are_sheet).then(|| filters(desk));
    let main = el("main")
        .class("list")
        .set("id", "content")
        .set("tabindex", "-1")
        .flag("inert", reader_over || filters_over)
        .kid(summary(desk))
        .node(above(desk))
        // A place of its own even where there are none: else what stands before would be drawn anew, and what is read out.
        .node(examples(desk).map_or_else(Html::default, El::html))
        .node(results(desk, PAGE, result));
    let pane =
        el("section").class("reader").set("id", "reader").set("aria-label", say::quotation_in_context());
    let pane = pane.flag("inert", filters_over).kid(match desk.state.open {
        Some(open) => desk.annex().map_or_else(|| awaited(desk, open), |annex| (annex.reader)(desk, open)),
        None => desk.annex().map_or_else(
            || el("p").class("empty").text(say::choose_a_result()),
            |annex| (annex.unread)(desk),
        ),
    });
    el("div")
        .class("frame")
        .class_if(filters_over, "filters-over")
        .class_if(reader_over, "reader-over")
        .kid(el("div").class("filters-slot").flag("inert", reader_over).maybe(filters))
        .kid(main)
        .kid(pane)
        .html()
}

pub(super) fn summary(desk: &Desk) -> El {
    let passages = say::passages(desk.results.passages.len());
    let quotations = say::quotations(desk.results.quotations);
    let active = desk.state.filters.values.len();
    let has_query = desk.results.found.is_some();
    let show_filters = button(desk, Does::Act(Act::Ui(UiAct::Filters(true))))
        .class("show-filters")
        .set("id", "show-filters")
        .text(say::filters());
    let sort: fn(String, &State) -> Act = |id, _| {
        let order = Order::ALL.into_iter().find(|order| order.id() == id);
        Act::Reader(Action::Sort(order.unwrap_or_default()))
    };
    let export = button(desk, Does::Act(Act::Ui(UiAct::Take(Some(Taken::Results)))));
    let export = export.class("quiet").flag("disabled", desk.results.passages.is_empty()).text(say::export());
    // Without words the best match is the order of the documents.
    let orders = Order::ALL.into_iter();
    let orders = orders.filter(|&order| has_query || order != Order::Document || order == desk.state.order);
    let option = |order: Order| {
        let option = el("option").set("value", order.id()).selected(order == desk.state.order);
        option.text(labels::order(order, has_query))
    };
    let select = el("select").set("aria-label", say::order()).on(desk, When::Change, Does::Value(sort));
    el("div")
        .class("sum")
        .kid(
            el("h1")
                .class("total")
                .kid(el("b").text(&passages))
                .kid(el("span").class("where").text(" · ").text(&quotations)),
        )
        .kid(el("p").class("unseen").set("role", "status").text(&desk.ui.announced))
        .kid(
            show_filters
                .maybe((active > 0).then(|| el("span").class("count").text(&messages::count(active)))),
        )
        .kid(export)
        .kid(select.kids(orders.map(option)))
}

/// What this is, and three things to try: a typo, a phrase, a side; and the way to all others. The same for every reader.
fn examples(desk: &Desk) -> Option<El> {
    if desk.results.found.is_some() || !desk.state.filters.is_empty() {
        return None;
    }
    let typed = |query: &str| desk.state.fresh().asking(query.to_owned());
    let entry = |what: &str, to: El| el("li").kid(el("span").text(what)).text(" ").kid(to);
    // Another corpus may have other words; what finds nothing there is not offered.
    let words = [(say::try_a_typo(), "ceasfire"), (say::try_a_phrase(), "\"bedroks of lasting peace\"")];
    let finds = |query: &str| !desk.library.search(query).hits.is_empty();
    let mut tries: Vec<El> = Vec::new();
    for (what, query) in words.into_iter().filter(|(_, query)| finds(query)) {
        tries.push(entry(
            what,
            link(desk, typed(query)).of_language(&desk.library.corpus.language).text(query),
        ));
    }
    if let Some(side) = desk.library.value_named(Facet::Side, "united-nations") {
        let to = link(desk, desk.state.only(Facet::Side, side));
        tries.push(entry(say::try_a_side(), value(to, desk, Facet::Side, side)));
    }
    let more = button(desk, Does::Act(Act::Ui(UiAct::Help(true))));
    tries.push(el("li").kid(more.class("quiet").text(say::all_one_can_write())));
    let corpus = &desk.library.corpus;
    let what = say::corpus_what(corpus.documents.len(), labels::title(corpus).0);
    let section = el("section").class("examples").set("aria-label", say::what_to_try());
    Some(section.kid(el("p").text(&what)).kid(el("ul").kids(tries.into_iter())))
}

/// What is said above the results, or the place for it.
pub(super) fn above(desk: &Desk) -> Html {
    match desk.ui.annex {
        Fetched::Here(annex) => (annex.above)(desk),
        // The reader says it itself.
        Fetched::Missing if desk.state.open.is_some() => Html::default(),
        Fetched::Missing => waiting(desk),
        // So that nothing jumps when it comes.
        Fetched::Awaited => {
            let chips = (!desk.state.filters.is_empty()).then(|| el("ul").class("chips"));
            list(chips.into_iter().chain(of_words(desk)).map(El::html).collect())
        }
    }
}

/// The place for what is said of the words, with room for a line of it even when there is none.
fn of_words(desk: &Desk) -> Option<El> {
    (!desk.state.query.trim().is_empty()).then(|| el("div").class("above"))
}

/// The active filters; what was searched and what it names; a remembered quotation as it stands.
pub(crate) fn above_results(desk: &Desk) -> Html {
    let line = of_words(desk).map(|line| line.maybe(said(desk)).node(named(desk)).html());
    list([Some(chips(desk)), line, beside(desk).map(El::html)].into_iter().flatten().collect())
}

/// The reader before it has come: what is to be read there, and the way back.
fn awaited(desk: &Desk, open: Open) -> El {
    let corpus = &desk.library.corpus;
    let place = corpus.passage(open.passage).map(|passage| labels::place(corpus, passage));
    let voice = el("h2").set("id", "voice").set("tabindex", "-1");
    el("article")
        .class("reading")
        .set("aria-labelledby", "voice")
        .kid(el("div").class("step").kid(el("span").class("place")).kid(close_reader(desk)))
        .kid(el("header").kid(voice.text(&place.unwrap_or_default())))
        .node(waiting(desk))
}

/// Nothing found: which filter to drop, and how many passages that gives.
pub(crate) fn nothing_found(desk: &Desk) -> El {
    let way = |way: Without| {
        let mut to = (*desk.state).clone();
        let what = match way {
            Without::Words(_) => {
                to.query = desk.results.asked.without_words();
                let words = desk.results.asked.words();
                say::drop_words(&words)
            }
            Without::Field(number, _) => {
                to.query = desk.results.asked.without_field(number);
                let field = desk.results.asked.query.fields().get(number).map(|field| field.range);
                say::drop_field(field.unwrap_or_default().slice(&desk.state.query))
            }
            Without::Value(chosen, _) => {
                to.filters.values.remove(&chosen);
                say::drop_filter(&filter_label(desk, chosen, desk.state.filters.role))
            }
            Without::Dates(_) => {
                (to.filters.from, to.filters.until) = (None, None);
                say::drop_dates(&dates_label(&desk.state))
            }
            Without::Happened(_) => {
                to.filters.happened = Between::default();
                say::drop_event_dates(&happened_label(&desk.state))
            }
        };
        el("li").sentence(say::way_out(way.count()), [link(desk, Rc::new(to)).text(&what)])
    };
    let is_locked = |way: &Without| {
        desk.is_locked(match way {
            Without::Words(_) | Without::Field(..) => Filter::Words,
            Without::Value((facet, _), _) => Filter::Facet(*facet),
            Without::Dates(_) => Filter::Published,
            Without::Happened(_) => Filter::Happened,
        })
    };
    let mut ways = desk.results.ways_out(desk.library, desk.details.as_deref(), &desk.state);
    ways.retain(|way| !is_locked(way));
    let everything = el("li").kid(link(desk, Rc::new(desk.state.fresh())).text(say::start_again()));
    el("section")
        .class("nothing")
        .kid(el("h2").text(say::nothing_found()))
        .kid(el("ul").kids(ways.into_iter().map(way)).kid(everything))
}

/// The results, a page at a time, each as it is drawn.
pub(super) fn results(desk: &Desk, page: usize, draw: fn(&Desk, PassageId) -> El) -> Html {
    let passages = &desk.results.passages;
    let total = passages.len();
    if total == 0 {
        return desk.annex().map_or_else(Html::default, |annex| (annex.nothing_found)(desk).html());
    }
    // What is open is drawn too, however far down it stands.
    let opened = desk.state.open.and_then(|open| desk.results.position(open.passage)).map_or(0, |at| at + 1);
    let drawn = ((desk.ui.more + 1) * page).max(opened.next_multiple_of(page)).min(total);
    let is_brief = desk.ui.is_brief && drawn > IN_VIEW;
    let so_far = if is_brief { IN_VIEW.max(opened) } else { drawn };
    let mut list = el("ol").class("hits");
    if is_brief {
        list = list.set("aria-busy", "true");
    }
    let list = list.kids(passages.iter().take(so_far).map(|&passage| draw(desk, passage)));
    let more = (drawn < total).then(|| {
        let words = say::show_more(page.min(total - drawn), total);
        button(desk, Does::Act(Act::Ui(UiAct::More))).class("more").text(&words)
    });
    el("div").kid(list).maybe(more).html()
}
