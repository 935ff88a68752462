//! Search: filters, results and the reader; three panes where there is room, else results with the others as sheets.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::{Desk, Shown, use_desk};
use crate::browser;
use crate::components::{Chips, FilterPanel, Link, NamedRow, Reader, ResultItem, dates_label, filter_label};
use crate::facets::{Facet, Filters, Sense};
use crate::labels;
use crate::results::Without;
use crate::state::{Action, Order, State};

/// What the view needs.
#[derive(Properties, PartialEq)]
pub(crate) struct SearchViewProps {
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// What is shown.
    pub(crate) results: Shown,
    /// Whether the filters lie over the page, where there is no room beside.
    pub(crate) filters_open: bool,
    /// Opens or closes them.
    pub(crate) show_filters: Callback<bool>,
}

/// So many results are drawn at a time.
const PAGE: usize = 50;
/// Below this the reader is a sheet.
const NARROW: &str = "(width < 72rem)";
/// Below this the filters are one too.
const PHONE: &str = "(width < 60rem)";

#[hook]
fn use_media(query: &'static str) -> bool {
    let holds = use_state(|| browser::media(query));
    {
        let holds = holds.clone();
        use_effect_with((), move |()| {
            let listener = browser::on_media(query, Callback::from(move |now| holds.set(now)));
            move || drop(listener)
        });
    }
    *holds
}

/// The search view.
#[component]
pub(crate) fn SearchView(props: &SearchViewProps) -> Html {
    let desk = use_desk();
    let reader_is_sheet = use_media(NARROW);
    let filters_are_sheet = use_media(PHONE);
    let is_reading = props.state.open.is_some();
    use_reader_focus(&props.state, reader_is_sheet);
    let Some(desk) = desk else { return Html::default() };
    let state = &props.state;
    let reader_over = reader_is_sheet && is_reading;
    let filters_over = filters_are_sheet && props.filters_open;
    let close_filters = props.show_filters.reform(|()| false);
    let class = classes!("frame", filters_over.then_some("filters-over"), reader_over.then_some("reader-over"));
    html! {
        <div {class}>
            <div class="filters-slot" inert={reader_over}>
                <FilterPanel state={state.clone()} results={props.results.clone()} is_sheet={filters_over} close={close_filters} />
            </div>
            <main class="list" id="content" tabindex="-1" inert={reader_over || filters_over}>
                { summary(&desk, props) }
                <Chips state={state.clone()} />
                { reading_line(props) }
                if state.query.trim().is_empty() && state.filters.is_empty() { { examples(&desk) } }
                <NamedRow query={state.query.clone()} />
                if props.results.passages.is_empty() {
                    { nothing_found(&desk, props) }
                } else {
                    <List state={state.clone()} results={props.results.clone()} />
                }
            </main>
            <section class="reader" id="reader" aria-label="Quotation in context" inert={filters_over}>
                { match state.open {
                    Some(open) => html! { <Reader {open} state={state.clone()} results={props.results.clone()} /> },
                    None => html! { <p class="empty">{ "Choose a result to read it here, in its context." }</p> },
                } }
            </section>
        </div>
    }
}

/// A sheet takes the focus and gives it back to the result it came from.
#[hook]
fn use_reader_focus(state: &State, is_sheet: bool) {
    let open = state.open.map(|open| open.passage);
    let was = use_mut_ref(|| None);
    use_effect_with((open, is_sheet), move |&(open, is_sheet)| {
        let before = was.replace(open);
        match (open, before) {
            (Some(_), None) if is_sheet => browser::focus("voice"),
            (Some(passage), Some(_)) if !is_sheet => browser::scroll_to(&format!("r{}", passage.0), false),
            (None, Some(passage)) => {
                let passage: corpus::PassageId = passage;
                browser::focus(&format!("r{}", passage.0));
            }
            _ => {}
        }
    });
}

fn summary(desk: &Desk, props: &SearchViewProps) -> Html {
    let results = &props.results;
    let passages = labels::counted(results.passages.len(), "passage", "passages");
    let quotations = labels::counted(results.quotations, "quotation", "quotations");
    let active = props.state.filters.values.len();
    let has_query = results.found.is_some();
    let onchange = desk.act.reform(|event: Event| {
        let value = event.target_dyn_into::<web_sys::HtmlSelectElement>().map(|select| select.value());
        let order = Order::ALL.into_iter().find(|order| Some(order.id()) == value.as_deref());
        Action::Sort(order.unwrap_or_default())
    });
    let show_filters = props.show_filters.reform(|_: MouseEvent| true);
    html! {
        <div class="sum">
            <h1 class="total"><b>{ &passages }</b><span class="where">{ " · " }{ &quotations }</span></h1>
            <Announcement text={format!("{passages}, {quotations}")} />
            <button type="button" class="show-filters" onclick={show_filters}>
                { "Filters" }
                if active > 0 { <span class="count">{ active }</span> }
            </button>
            <select aria-label="Order" {onchange}>
                { for Order::ALL.into_iter().map(|order| html! {
                    <option value={order.id()} selected={order == props.state.order}>
                        { labels::order(order, has_query) }
                    </option>
                }) }
            </select>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AnnouncementProps {
    text: String,
}

/// Says the counts to a screen reader once typing has stopped, not at each key.
#[component]
fn Announcement(props: &AnnouncementProps) -> Html {
    let said = use_state(String::new);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let waiting = Timeout::new(800, move || said.set(text));
            move || drop(waiting)
        });
    }
    html! { <p class="unseen" role="status">{ (*said).clone() }</p> }
}

/// What was searched, where it is not what was typed.
fn reading_line(props: &SearchViewProps) -> Html {
    let Some(found) = props.results.found.as_deref() else { return Html::default() };
    let corrected = found.reading.corrected().map(|correction| {
        let to = Rc::new(State { query: correction.literal.clone(), open: None, ..(*props.state).clone() });
        html! {
            <>
                { "Showing " }<b>{ correction.shown }</b>{ " for “" }{ &correction.typed }{ "”. " }
                <Link {to}>{ "Search literally" }</Link>
            </>
        }
    });
    let unknown = found.reading.unknown();
    let unknown = (!unknown.is_empty()).then(|| format!(" Nothing here is like “{}”.", unknown.join("”, “")));
    let back = is_literal(&props.state.query).then(|| {
        let query = props.state.query.replace('=', "");
        let to = Rc::new(State { query, open: None, ..(*props.state).clone() });
        html! { <>{ " Searched exactly as written. " }<Link {to}>{ "Forgive typos" }</Link></> }
    });
    if corrected.is_none() && unknown.is_none() && back.is_none() {
        return Html::default();
    }
    html! { <p class="said">{ for corrected }{ for unknown }{ for back }</p> }
}

fn is_literal(query: &str) -> bool {
    query.split_whitespace().any(|word| word.starts_with('='))
}

/// Three things to try: a typo, a phrase half remembered, a side. The same for every reader.
fn examples(desk: &Desk) -> Html {
    let typed = |query: &str| State { query: query.to_owned(), ..State::default() };
    let mut tries = vec![("a typo", "ceasfire".to_owned(), typed("ceasfire"))];
    tries.push(("words half remembered", "justice bedrocks peace".to_owned(), typed("justice bedrocks peace")));
    if let Some(value) = desk.library.value_named(Facet::Side, "united-nations") {
        let mut filters = Filters::default();
        filters.values.insert((Facet::Side, value), Sense::Only);
        let label = desk.library.value_label(Facet::Side, value).to_owned();
        tries.push(("a side", label, State { filters, ..State::default() }));
    }
    let about = &desk.library.corpus;
    let count = labels::counted(about.documents.len(), "document", "documents");
    html! {
        <section class="examples" aria-label="What this is, and what to try">
            <p>{ &about.title }{ ": " }{ count }{ ", word for word, each quotation with its speaker and its place." }</p>
            <ul>
                { for tries.into_iter().map(|(what, label, to)| html! {
                    <li><span>{ "Try " }{ what }</span>{ " " }<Link to={Rc::new(to)}>{ label }</Link></li>
                }) }
            </ul>
        </section>
    }
}

/// Nothing found: which filter to drop, and how many passages that gives.
fn nothing_found(desk: &Desk, props: &SearchViewProps) -> Html {
    let ways = props.results.ways_out(&desk.library, &props.state);
    let way = |way: &Without| {
        let mut to = (*props.state).clone();
        let what = match *way {
            Without::Query(_) => {
                to.query = String::new();
                format!("the words “{}”", props.state.query.trim())
            }
            Without::Value(chosen, _) => {
                to.filters.values.remove(&chosen);
                format!("the filter {}", filter_label(desk, chosen, props.state.filters.role))
            }
            Without::Dates(_) => {
                (to.filters.from, to.filters.until) = (None, None);
                format!("the dates ({})", dates_label(&props.state))
            }
        };
        let gives = labels::counted(way.count(), "passage", "passages");
        html! { <li><Link to={Rc::new(to)}>{ "Drop " }{ what }</Link>{ " – gives " }{ gives }</li> }
    };
    let everything = Rc::new(State::default());
    html! {
        <section class="nothing">
            <h2>{ "No passage has all of this." }</h2>
            <ul>
                { for ways.iter().map(way) }
                <li><Link to={everything}>{ "Start again with everything" }</Link></li>
            </ul>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ListProps {
    state: Rc<State>,
    results: Shown,
}

/// The results, a page at a time.
#[component]
fn List(props: &ListProps) -> Html {
    let pages = use_state(|| 1_usize);
    {
        let pages = pages.clone();
        use_effect_with((props.state.query.clone(), props.state.filters.clone()), move |_| pages.set(1));
    }
    let total = props.results.passages.len();
    // What is open is drawn too, however far down it stands.
    let opened = props.state.open.and_then(|open| props.results.position(open.passage)).map_or(0, |at| at + 1);
    let drawn = (*pages * PAGE).max(opened.next_multiple_of(PAGE)).min(total);
    let more = {
        let pages = pages.clone();
        let next = drawn / PAGE + 1;
        Callback::from(move |_: MouseEvent| pages.set(next))
    };
    let shown = props.results.passages.iter().take(drawn);
    html! {
        <>
            <ol class="hits">
                { for shown.map(|&passage| html! {
                    <ResultItem key={passage.0} {passage} state={props.state.clone()} results={props.results.clone()} />
                }) }
            </ol>
            if drawn < total {
                <button type="button" class="more" onclick={more}>
                    { format!("Show {} more of {total}", PAGE.min(total - drawn)) }
                </button>
            }
        </>
    }
}
