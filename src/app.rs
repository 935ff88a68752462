//! The root: the session and what listens to the page, the frame, and the view in it.

use std::rc::Rc;

use yew::prelude::*;

use crate::address::{self, Misread};
use crate::browser::{self, AddressBar};
use crate::components::{Help, Notice, SearchBox, Top};
use crate::keys::{self, Command};
use crate::library::Library;
use crate::preview::preview;
use crate::results::Results;
use crate::state::{Action, Change, Open, Session, State, View};
use crate::views::{AboutView, DocumentView, SearchView};

/// Mounts the app, or says why it cannot.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        browser::fail(&format!("The page ran into a fault of its own ({panic})."));
    }));
    let root = gloo::utils::document().get_element_by_id("app");
    match (Library::built_in(), root) {
        (Ok(library), Some(root)) => {
            // The shell's own content stood in for the app until now.
            root.set_text_content(None);
            let props = AppProps { shared: Shared(Rc::new(library)) };
            yew::Renderer::<App>::with_root_and_props(root, props).render();
        }
        (Err(damage), _) => browser::fail(&damage.to_string()),
        (_, None) => browser::fail("The page is incomplete; load it again."),
    }
}

/// The library, shared by everything and equal only to itself.
#[derive(Clone)]
pub(crate) struct Shared(Rc<Library>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Shared {
    type Target = Library;

    fn deref(&self) -> &Library {
        &self.0
    }
}

/// What every component can reach: the library, and a way to act.
#[derive(Clone, PartialEq)]
pub(crate) struct Desk {
    /// The library.
    pub(crate) library: Shared,
    /// Where actions go.
    pub(crate) act: Callback<Action>,
}

/// The desk of the component being drawn.
#[hook]
pub(crate) fn use_desk() -> Option<Desk> {
    use_context::<Desk>()
}

struct Live {
    session: Session,
    misread: Rc<[Misread]>,
    library: Shared,
}

impl Reducible for Live {
    type Action = LiveAction;

    fn reduce(self: Rc<Self>, action: LiveAction) -> Rc<Self> {
        let library = self.library.clone();
        match action {
            LiveAction::Reader(action) => match self.session.after(action, &library) {
                None => self,
                Some(session) => Rc::new(Self { session, misread: Rc::new([]), library }),
            },
            LiveAction::Address(fragment) => {
                let (state, misread) = address::read(&fragment, &library);
                if state == *self.session.state && misread.is_empty() {
                    return self;
                }
                let session = self.session.after(Action::Restore(state), &library);
                let session = session.unwrap_or_else(|| self.session.clone());
                Rc::new(Self { session, misread: misread.into(), library })
            }
            LiveAction::Understood => {
                Rc::new(Self { session: self.session.clone(), misread: Rc::new([]), library })
            }
        }
    }
}

enum LiveAction {
    /// The reader did something.
    Reader(Action),
    /// The address changed under the page.
    Address(String),
    /// The reader has read what could not be understood.
    Understood,
}

#[derive(Properties, PartialEq)]
struct AppProps {
    shared: Shared,
}

#[component]
fn App(props: &AppProps) -> Html {
    let library = props.shared.clone();
    let live = {
        let library = library.clone();
        use_reducer(move || {
            let (state, misread) = address::read(&browser::fragment(), &library);
            Live { session: Session::opened(state), misread: misread.into(), library }
        })
    };
    let dispatcher = live.dispatcher();
    let act = use_memo((), |()| {
        let dispatcher = dispatcher.clone();
        Callback::from(move |action| dispatcher.dispatch(LiveAction::Reader(action)))
    });
    let state = live.session.state.clone();
    use_address(&live, &library);
    use_scroll(&live.session);

    let found = use_memo(state.query.clone(), {
        let library = library.clone();
        move |query: &String| (!query.trim().is_empty()).then(|| Rc::new(library.search(query)))
    });
    let results = use_memo(
        (state.query.clone(), state.filters.clone(), state.order),
        |_| Results::new(&library, &state, (*found).clone()),
    );
    let filters_open = use_state(|| false);
    let help_open = use_state(|| false);
    use_keys(&state, &results, &library, &act, &filters_open, &help_open);
    use_effect_with(page_title(&state, &library), |title| browser::set_title(title));

    let desk = Desk { library: library.clone(), act: (*act).clone() };
    let understood = {
        let dispatcher = live.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(LiveAction::Understood))
    };
    let show_filters = {
        let filters_open = filters_open.clone();
        Callback::from(move |open: bool| filters_open.set(open))
    };
    let show_help = {
        let help_open = help_open.clone();
        Callback::from(move |open: bool| help_open.set(open))
    };
    let view = match state.view {
        View::Search => html! {
            <SearchView state={state.clone()} results={Shown(results)} filters_open={*filters_open} {show_filters} />
        },
        View::Document(document, line) => html! {
            <DocumentView key={document.index()} {document} {line} state={state.clone()} results={Shown(results)} />
        },
        View::About => html! { <AboutView state={state.clone()} /> },
    };
    html! {
        <ContextProvider<Desk> context={desk}>
            <a class="skip" href="#content">{ "Skip to the content" }</a>
            <Top state={state.clone()} show_help={show_help.clone()}>
                <SearchBox query={state.query.clone()} />
            </Top>
            <Notice misread={live.misread.clone()} {understood} />
            { view }
            <Help open={*help_open} show={show_help} />
        </ContextProvider<Desk>>
    }
}

/// The results being shown, equal only to themselves.
#[derive(Clone)]
pub(crate) struct Shown(pub(crate) Rc<Results>);

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Shown {
    type Target = Results;

    fn deref(&self) -> &Results {
        &self.0
    }
}

/// Keeps state and address the same, both ways.
#[hook]
fn use_address(live: &UseReducerHandle<Live>, library: &Shared) {
    let bar = use_mut_ref(AddressBar::new);
    let dispatcher = live.dispatcher();
    use_effect_with((), move |()| {
        let changed = Callback::from(move |fragment| dispatcher.dispatch(LiveAction::Address(fragment)));
        let listeners = browser::on_address(changed);
        move || drop(listeners)
    });
    let fragment = address::write(&live.session.state, library);
    use_effect_with((live.session.number, live.session.change), move |&(number, change)| {
        if number > 0 {
            let later = bar.clone();
            bar.borrow_mut().write(&fragment, change, move || later.borrow_mut().flush());
        }
    });
}

/// A new view begins at its top; one come back to stands where it was left.
#[hook]
fn use_scroll(session: &Session) {
    let view = match session.state.view {
        View::Document(document, _) => Some(document),
        _ => None,
    };
    let is_about = session.state.view == View::About;
    let change = session.change;
    let number = session.number;
    use_effect_with((view, is_about), move |_| {
        match change {
            Change::Push if number > 0 => browser::scroll_to_top(),
            Change::Restored => browser::restore_scroll(),
            _ => {}
        }
    });
}

#[hook]
fn use_keys(
    state: &Rc<State>,
    results: &Rc<Results>,
    library: &Shared,
    act: &Callback<Action>,
    filters_open: &UseStateHandle<bool>,
    help_open: &UseStateHandle<bool>,
) {
    let (state, results, library, act) = (state.clone(), results.clone(), library.clone(), act.clone());
    let (filters_open, help_open) = (filters_open.clone(), help_open.clone());
    let renewed = (Rc::as_ptr(&state).addr(), Rc::as_ptr(&results).addr(), *filters_open, *help_open);
    use_effect_with(renewed, move |_| {
        let listener = browser::on_key(move |pressed| {
            let Some(command) = keys::command(&pressed) else { return false };
            // A dialog has the keyboard to itself, and closes by its own Escape.
            if *help_open {
                return false;
            }
            let step = |by: i32| step(&state, &results, &library, by);
            match command {
                Command::Search => browser::focus_text("search"),
                Command::Help => help_open.set(true),
                Command::Filters if state.view == View::Search => {
                    filters_open.set(true);
                    browser::focus("filters");
                }
                Command::Filters => return false,
                Command::Close if *filters_open => filters_open.set(false),
                Command::Close => match state.open {
                    Some(_) if state.view == View::Search => act.emit(Action::Show(None)),
                    _ => return false,
                },
                Command::Next | Command::Previous => {
                    let by = if command == Command::Next { 1 } else { -1 };
                    match step(by) {
                        Some(next) if !pressed.in_text => act.emit(Action::Step(next)),
                        _ if state.view == View::Search => browser::focus_among("open", by),
                        _ => browser::focus_among("at-match", by),
                    }
                }
                Command::NextPassage | Command::PreviousPassage => {
                    let by = if command == Command::NextPassage { 1 } else { -1 };
                    match neighbour(&state, &library, by) {
                        Some(next) => act.emit(Action::Step(next)),
                        None => return false,
                    }
                }
            }
            true
        });
        move || drop(listener)
    });
}

/// The state with the next or previous result in the reader; `None` where the reader is closed.
pub(crate) fn step(state: &State, results: &Results, library: &Library, by: i32) -> Option<State> {
    let open = state.open.filter(|_| state.view == View::Search)?;
    let at = results.position(open.passage).map_or(0, |at| at as i64 + i64::from(by));
    let passage = *results.passages.get(usize::try_from(at).ok()?)?;
    let open = preview(library, results.found.as_deref(), passage)?.open;
    Some(State { open: Some(open), ..state.clone() })
}

/// The state with the next or previous passage of the document, in the reader or in the document itself.
fn neighbour(state: &State, library: &Library, by: i32) -> Option<State> {
    let corpus = &library.corpus;
    let (document, here) = match (state.view, state.open) {
        (View::Document(document, line), _) => {
            let first = corpus.document(document)?.first_passage;
            (document, line.and_then(|line| corpus.passage_at(document, line)).unwrap_or(first))
        }
        (View::Search, Some(open)) => (corpus.passage(open.passage)?.document, open.passage),
        _ => return None,
    };
    let mut ids = corpus.document(document)?.passage_ids();
    let is_result = |id: &corpus::PassageId| corpus.passage(*id).is_some_and(|p| p.is_result);
    let next = if by > 0 {
        ids.find(|id| *id > here && is_result(id))?
    } else {
        ids.rfind(|id| *id < here && is_result(id))?
    };
    let line = corpus.passage(next)?.line;
    Some(match state.view {
        View::Document(..) => State { view: View::Document(document, Some(line)), ..state.clone() },
        _ => State { open: Some(Open { passage: next, quote: None }), ..state.clone() },
    })
}

fn page_title(state: &State, library: &Library) -> String {
    let name = "On Record";
    match state.view {
        View::About => format!("About · {name}"),
        View::Document(document, _) => {
            let title = library.corpus.document(document).map_or("", |d| d.title.as_str());
            format!("{title} · {name}")
        }
        View::Search if state.query.trim().is_empty() => name.to_owned(),
        View::Search => format!("{} · {name}", state.query.trim()),
    }
}
