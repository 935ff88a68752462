//! The root: the one component, what listens to the page, and what follows each drawing of it: the address, the
//! title, focus and scrolling.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use messages::say;
use yew::prelude::*;

use crate::address;
use crate::annex::{self, Annex};
use crate::browser::{self, AddressBar};
use crate::built_in::built_in;
use crate::commands;
use crate::components;
use crate::desk::{Act, Desk, Live, Ui, UiAct};
use crate::embedded::NOT_YET_READ;
use crate::follow::Followed;
use crate::labels;
use crate::language;
use crate::library::Library;
use crate::state::{Change, Open, State, View};
use crate::ui::{Does, button, el, list};
use crate::views;

/// Below this the reader is a sheet.
const NARROW: &str = "(width < 72rem)";
/// Below this the filters are one too.
const PHONE: &str = "(width < 60rem)";
/// What is selected is looked at once it has stayed the same for so many milliseconds.
const SETTLED: u32 = 120;
/// What is not in view is drawn so many milliseconds after what is: the browser shows that first, and takes a key.
const NEXT: u32 = 40;
/// Counts are read out once typing has stopped for so many milliseconds, not at each key.
const QUIET: u32 = 800;

/// Mounts the app, or says why it cannot.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        browser::fail(&say::page_fault(&panic.to_string()));
    }));
    language::begin();
    let Some(root) = gloo::utils::document().get_element_by_id("app") else {
        return browser::fail(say::page_incomplete());
    };
    match built_in() {
        Ok(library) => {
            // Opened once and never closed: nothing has to count who still holds it, or to take it apart.
            let library = Box::leak(Box::new(library));
            // Opening and drawing are two tasks, so that a slow browser can do something between.
            let draw = move || {
                // The shell's own content stood in for the app until now.
                root.set_text_content(None);
                yew::Renderer::<App>::with_root_and_props(root, AppProps { library }).render();
            };
            Timeout::new(0, draw).forget();
        }
        Err(damage) => browser::fail(&damage.to_string()),
    }
}

#[derive(Properties)]
pub(crate) struct AppProps {
    library: &'static Library,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.library, other.library)
    }
}

/// The one component: every act of the reader changes `live`, the page is drawn from it, and `past` follows.
pub(crate) struct App {
    live: Live,
    past: Past,
    now: Now,
}

/// The desk as it is, even before the page is drawn from it: keys can follow each other faster than drawings.
type Now = Rc<RefCell<Desk>>;

impl Component for App {
    type Message = Act;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let embedding = browser::is_embedded().then_some(&NOT_YET_READ);
        let ui = Ui {
            embedding,
            reader_is_sheet: embedding.is_none() && browser::media(NARROW),
            is_brief: browser::place_left() == 0.0,
            filters_are_sheet: embedding.is_some() || browser::media(PHONE),
            ..Ui::default()
        };
        let mut live = Live::opened(ctx.props().library, &browser::fragment(), ui);
        // The words of the language that was asked for have not come: the page begins in English.
        live.ui.awaited =
            Some(language::wanted(&live.session.state)).filter(|wanted| *wanted != messages::language());
        live.ui.words_missing = live.ui.awaited.is_some();
        let now = Rc::new(RefCell::new(live.desk(ctx.link())));
        let mut past = Past::default();
        // Before the first drawing: a key pressed as it shows is not lost.
        past.listen(&now);
        Self { live, past, now }
    }

    fn update(&mut self, ctx: &Context<Self>, act: Act) -> bool {
        match act {
            Act::Flush => {
                self.past.bar().flush();
                return false;
            }
            Act::FetchAnnex => {
                let desk = self.now.borrow().clone();
                // The button that asks for it goes, and would take the focus with it.
                browser::focus(match desk.state.open {
                    _ if desk.ui.help_open => "close-help",
                    Some(_) if desk.ui.reader_is_sheet => "voice",
                    _ => "content",
                });
                annex::fetch(desk);
            }
            _ => {}
        }
        let before = self.live.session.clone();
        let has_changed = self.live.take(act);
        let to_fetch = self.live.speak();
        let desk = self.live.desk(ctx.link());
        if self.live.session.number != before.number {
            // Before another view is drawn: the entry of the history that is left keeps the reader's place in it.
            self.past.write(&desk, self.live.session.change);
            if !before.state.view.is_like(desk.state.view) {
                self.past.arriving = Some(self.live.session.change);
            }
        }
        if let (Some(annex), Some(language)) = (desk.annex(), to_fetch) {
            (annex.fetch_words)(&desk, language);
        }
        self.now.replace(desk);
        has_changed
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let desk = self.now.borrow().clone();
        let is_embedded = desk.ui.embedding.is_some();
        let view = match desk.state.view {
            _ if is_embedded => from_annex(&desk, "embedded", |annex| annex.embedded),
            View::Search => views::search(&desk),
            View::Document(document, line) => views::document(&desk, document, line),
            View::Overview => from_annex(&desk, "overview", |annex| annex.overview),
            View::Collection => from_annex(&desk, "collection", |annex| annex.collection),
            View::Compare => from_annex(&desk, "compare", |annex| annex.compare),
            View::About => views::about(&desk),
        };
        let notice = desk.annex().map(|annex| (annex.notice)(&desk)).unwrap_or_default();
        list(if is_embedded {
            vec![notice, view]
        } else {
            vec![
                button(&desk, Does::Focus("content")).class("skip").text(say::skip()).html(),
                components::top(&desk),
                notice,
                view,
                desk.annex().map(|annex| (annex.over)(&desk)).unwrap_or_default(),
                components::help(&desk),
            ]
        })
    }

    fn rendered(&mut self, _: &Context<Self>, is_first: bool) {
        if is_first {
            annex::fetch(self.now.borrow().clone());
        }
        let desk = self.now.borrow().clone();
        // They come with the annex; dates of events in the address cannot narrow without.
        if let (Some(annex), None, false) =
            (desk.annex(), &desk.details, desk.state.filters.happened.is_open())
        {
            (annex.details)(&desk);
        }
        self.past.resting = desk.ui.is_brief.then(|| {
            let desk = desk.clone();
            Timeout::new(NEXT, move || desk.act(Act::Ui(UiAct::Rest)))
        });
        self.past.follow(&desk, self.live.session.change);
        if let (Some(annex), Some(_)) = (desk.annex(), desk.ui.embedding) {
            (annex.host)(&desk);
        }
    }
}

/// The page as it was drawn last, to see what changed, and what listens to it now.
#[derive(Default)]
pub(crate) struct Past {
    bar: Option<AddressBar>,
    drawn: Option<Rc<State>>,
    /// How the view that is to be drawn was come to. A reader may be back before a view was followed at all: Yew lets
    /// other things happen between drawing and that.
    arriving: Option<Change>,
    help_open: bool,
    filters_open: bool,
    has_annex: bool,
    followed: Followed,
    title: String,
    counts: String,
    announcing: Option<Timeout>,
    resting: Option<Timeout>,
    selecting: Rc<RefCell<Option<Timeout>>>,
    listeners: Vec<EventListener>,
}

impl Past {
    /// Brings the browser in line with what was just drawn.
    fn follow(&mut self, desk: &Desk, change: Change) {
        let title = title(&desk.state, desk.library);
        if title != self.title {
            browser::set_title(&title);
            self.title = title;
        }
        if desk.ui.help_open != self.help_open {
            self.help_open = desk.ui.help_open;
            browser::show_dialog("help", self.help_open);
        }
        if desk.ui.filters_open != self.filters_open {
            self.filters_open = desk.ui.filters_open;
            browser::focus(if self.filters_open { "filters" } else { "show-filters" });
        }
        if let Some(annex) = desk.annex() {
            (annex.follow)(desk, &mut self.followed);
        }
        self.announce(desk);
        let before = self.drawn.replace(desk.state.clone());
        if before.as_ref().is_none_or(|before| !Rc::ptr_eq(before, &desk.state)) {
            let arriving = self.arriving.take().or(before.is_none().then_some(change));
            place(desk, before.as_deref(), change, arriving);
        }
        if let (Some(annex), false) = (desk.annex(), self.has_annex) {
            self.has_annex = true;
            (annex.begin)(desk);
            place_arrived(desk, change);
        }
    }

    /// Writes the address of what is now.
    fn write(&mut self, desk: &Desk, change: Change) {
        let later = desk.clone();
        let mut fragment = address::write(&desk.state, desk.library);
        if let (Some(annex), Some(_)) = (desk.annex(), desk.ui.embedding) {
            fragment = (annex.embedded_at)(&fragment);
        }
        self.bar().write(&fragment, change, move || later.act(Act::Flush));
    }

    fn bar(&mut self) -> &mut AddressBar {
        self.bar.get_or_insert_with(AddressBar::new)
    }

    fn listen(&mut self, now: &Now) {
        let keys = now.clone();
        self.listeners.push(browser::on_key(move |pressed| {
            let desk = keys.borrow().clone();
            commands::handle_key(&desk, &pressed)
        }));
        let (selecting, selected) = (self.selecting.clone(), now.clone());
        self.listeners.push(browser::on_selection(move || {
            let now = selected.clone();
            selecting.replace(Some(Timeout::new(SETTLED, move || with_annex(&now, |annex| annex.select))));
        }));
        let stored = now.clone();
        self.listeners.extend(browser::on_storage(move || with_annex(&stored, |annex| annex.refresh)));
        let desk = now.borrow().clone();
        let resized = now.clone();
        self.listeners.push(browser::on_resize(move || {
            // Pictures are drawn for the room they have.
            let desk = resized.borrow().clone();
            if let View::Overview | View::Document(..) = desk.state.view {
                desk.act(Act::Ui(UiAct::Redraw));
            }
        }));
        let address = desk.clone();
        self.listeners.extend(browser::on_address(move |fragment| address.act(Act::Address(fragment))));
        for query in [NARROW, PHONE] {
            let desk = desk.clone();
            let changed =
                move || desk.act(Act::Ui(UiAct::Room(browser::media(NARROW), browser::media(PHONE))));
            self.listeners.extend(browser::on_media(query, changed));
        }
    }

    fn announce(&mut self, desk: &Desk) {
        let counts = labels::counts(&desk.results);
        if counts != self.counts {
            self.counts.clone_from(&counts);
            let desk = desk.clone();
            self.announcing = Some(Timeout::new(QUIET, move || desk.act(Act::Ui(UiAct::Announce(counts)))));
        }
    }
}

/// Puts focus and scroll position where they belong after a step from one state to another; to another view, where one is
/// arriving.
fn place(desk: &Desk, before: Option<&State>, change: Change, arriving: Option<Change>) {
    let state = &desk.state;
    match arriving {
        Some(Change::Restored) => browser::restore_scroll(),
        Some(_) => browser::scroll_to_top(),
        None => {}
    }
    if before.is_some() && arriving == Some(Change::Push) && state.view != View::Search {
        browser::focus("content");
    }
    let line = |state: &State| match state.view {
        View::Document(_, line) => line,
        _ => None,
    };
    if let Some(here) = line(state).filter(|_| arriving.is_some() || before.and_then(line) != line(state)) {
        browser::scroll_to(&format!("line-{here}"), true);
    }
    // A sheet takes the focus and gives it back to the result it came from.
    let opened = |state: &State| state.open.filter(|_| state.view == View::Search).map(|open| open.passage);
    match (before.and_then(opened), opened(state)) {
        (None, Some(_)) if desk.ui.reader_is_sheet => browser::focus("voice"),
        (Some(old), Some(new)) if old != new => browser::scroll_to(&format!("r{}", new.index()), false),
        (Some(old), None) if state.view == View::Search => browser::focus(&format!("r{}", old.index())),
        _ => {}
    }
    // The button that clears the search goes with the words.
    if change == Change::Replace && state.query.is_empty() && before.is_some_and(|b| !b.query.is_empty()) {
        browser::focus("search");
    }
}

/// A view that is all in the annex, or what stands there until it has come.
fn from_annex(desk: &Desk, class: &'static str, view: fn(&Annex) -> fn(&Desk) -> Html) -> Html {
    desk.annex().map_or_else(
        || {
            let main = el("main").class(class).set("id", "content").set("tabindex", "-1");
            main.node(annex::waiting(desk)).html()
        },
        |annex| view(annex)(desk),
    )
}

/// Does something of the annex, where it is here.
fn with_annex(now: &Now, act: fn(&Annex) -> fn(&Desk)) {
    let desk = now.borrow().clone();
    if let Some(annex) = desk.annex() {
        act(annex)(&desk);
    }
}

/// The same once the annex has come and is drawn, for what it has drawn.
fn place_arrived(desk: &Desk, change: Change) {
    match desk.state.view {
        View::Document(..) => place(desk, None, change, Some(change)),
        View::Search if desk.state.open.is_some() && desk.ui.reader_is_sheet => browser::focus("voice"),
        View::Search | View::Overview | View::Collection | View::Compare | View::About => {}
    }
}

fn title(state: &State, library: &Library) -> String {
    let of = |title: &str| say::page_title_of(title);
    let open = |open: Open| library.corpus.passage(open.passage);
    say::page_title(match (state.view, state.query.trim()) {
        (View::About, _) => say::view_about(),
        (View::Overview, "") => say::view_overview(),
        (View::Overview, query) => return say::page_title(&say::overview_of(query)),
        (View::Collection, _) => say::view_collection(),
        (View::Compare, _) => say::side_by_side(),
        (View::Document(document, _), _) => {
            return of(library.corpus.document(document).map_or("", |d| d.title.as_str()));
        }
        (View::Search, "") => match state.open.and_then(open) {
            Some(passage) => return say::page_title(&labels::place(&library.corpus, passage)),
            None => return "On Record".to_owned(),
        },
        (View::Search, query) => return of(query),
    })
}
