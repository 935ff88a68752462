//! The annex: what is not needed to begin, as a module of its own that is fetched right after the first drawing and
//! does not weigh on the first load. The build moves into it whatever is reached through [`Annex`] alone, however deep
//! in other crates that lies (`xtask/src/build/split.rs`).
//!
//! To add a function: give it a field in [`Annex`], name it in [`ANNEX`] and nowhere else, and call it where
//! `desk.annex()` has something. Until then, and where the annex cannot be had, [`waiting`] stands in its place.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use corpus::{DocumentId, PassageId};
use explore::{Completion, Library, RolePick};
use messages::{Language, say};
use wasm_split_macros::wasm_split;
use yew::Html;

use crate::desk::{Act, Desk, UiAct};
use crate::follow::{Followed, follow};
use crate::habits::{self, Habit};
use crate::preview::Preview;
use crate::results::Results;
use crate::state::{Open, State};
use crate::steps::{self, Along};
use crate::ui::{Does, El, button, el};
use crate::{browser, complete, components, host, language, offline, selected, shelf, views};

/// What can be called in it.
pub(crate) struct Annex {
    /// How what is typed may go on at the caret, which stands after so many bytes.
    pub(crate) ways_on: fn(&Library, &str, usize) -> Vec<Completion>,
    /// The list of these ways.
    pub(crate) ways: fn(&Desk) -> El,
    /// The next or previous one along something, from where one is.
    pub(crate) step: fn(Along, &State, &Results, &Library, i32) -> Option<Rc<State>>,
    /// What is said above the results.
    pub(crate) above: fn(&Desk) -> Html,
    /// Why a passage was found.
    pub(crate) why: fn(&Desk, &Preview, PassageId) -> Option<El>,
    /// What to do where nothing was found.
    pub(crate) nothing_found: fn(&Desk) -> El,
    /// The reader.
    pub(crate) reader: fn(&Desk, Open) -> El,
    /// What stands there while nothing is read.
    pub(crate) unread: fn(&Desk) -> El,
    /// Whether keys of a single sign do nothing.
    pub(crate) single_keys_are_off: fn() -> bool,
    /// What is in the view of a document, given the place for its words.
    pub(crate) document: fn(&Desk, DocumentId, Option<u32>, El) -> Html,
    /// The pictures.
    pub(crate) overview: fn(&Desk) -> Html,
    /// Opens the figures and events of the corpus, and hands them to the desk.
    pub(crate) details: fn(&Desk),
    /// Quotations side by side.
    pub(crate) compare: fn(&Desk) -> Html,
    /// What the reader has saved.
    pub(crate) collection: fn(&Desk) -> Html,
    /// Fetches the words of a language, and says what came of it.
    pub(crate) fetch_words: fn(&Desk, Language),
    /// The choice of language.
    pub(crate) languages: fn(&Desk) -> Option<El>,
    /// What a role means.
    pub(crate) role_means: fn(RolePick) -> &'static str,
    /// What a link could not say, and a language that could not be had.
    pub(crate) notice: fn(&Desk) -> Html,
    /// What lies over every view: what is selected, and what is cited or exported.
    pub(crate) over: fn(&Desk) -> Html,
    /// Looks at what is selected on the page.
    pub(crate) select: fn(&Desk),
    /// Saves what is open, or takes it out of the collection.
    pub(crate) save: fn(&Desk, Open),
    /// Reads again what the browser keeps.
    pub(crate) refresh: fn(&Desk),
    /// What follows a drawing, beside what the first load does.
    pub(crate) follow: fn(&Desk, &mut Followed),
    /// Begins to keep the page for when there is no network, and to follow where a document is read.
    pub(crate) begin: fn(&Desk),
    /// What is in the about view.
    pub(crate) about: fn(&Desk) -> Html,
    /// What is in the help.
    pub(crate) help: fn(&Desk) -> Html,
    /// The page as a part of another.
    pub(crate) embedded: fn(&Desk) -> Html,
    /// Talks with the page around it, after each drawing.
    pub(crate) host: fn(&Desk),
    /// What that page lets become of a state.
    pub(crate) hold: fn(Rc<State>) -> Rc<State>,
    /// An address with what that page asks.
    pub(crate) embedded_at: fn(&str) -> String,
}

static ANNEX: Annex = Annex {
    ways_on: complete::ways_on,
    ways: components::ways,
    step: steps::step,
    above: views::above_results,
    why: components::why,
    nothing_found: views::nothing_found,
    reader: components::reader,
    unread: components::unread,
    single_keys_are_off: || habits::has(Habit::NoSingleKeys),
    document: views::document_content,
    overview: views::overview,
    details: views::fetch_details,
    compare: views::compare,
    collection: views::collection,
    fetch_words: language::fetch,
    languages: components::languages,
    role_means: RolePick::means,
    notice: components::notice,
    over: components::over,
    select: selected::look,
    save: shelf::toggle,
    refresh: shelf::refresh,
    follow,
    begin,
    about: views::about_content,
    help: components::help_content,
    embedded: views::embedded,
    host: host::follow,
    hold: host::hold,
    embedded_at: host::embedded_at,
};

fn begin(desk: &Desk) {
    offline::begin(desk);
    views::follow_document(desk);
}

/// Where the annex is.
#[derive(Clone, Copy, Default)]
pub(crate) enum Fetched {
    /// On its way.
    #[default]
    Awaited,
    /// Here.
    Here(&'static Annex),
    /// It could not be fetched.
    Missing,
}

impl Fetched {
    /// The annex, once it is here.
    pub(crate) fn here(self) -> Option<&'static Annex> {
        match self {
            Self::Here(annex) => Some(annex),
            Self::Awaited | Self::Missing => None,
        }
    }
}

/// Fetches it, and says what came of it.
pub(crate) fn fetch(desk: Desk) {
    browser::bring_annex(Box::new(move |has_come| {
        let annex = if has_come { opened_now() } else { None };
        desk.act(Act::Ui(UiAct::Annex(annex.map_or(Fetched::Missing, Fetched::Here))));
    }));
}

/// What the macro makes waits for the module, which is there already.
fn opened_now() -> Option<&'static Annex> {
    match pin!(opened()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(annex) => Some(annex),
        Poll::Pending => None,
    }
}

/// What stands where something of the annex will: that it is on its way; or that it cannot be had, and how to try again.
pub(crate) fn waiting(desk: &Desk) -> Html {
    if let Fetched::Missing = desk.ui.annex {
        let again = button(desk, Does::Act(Act::FetchAnnex)).text(say::try_again());
        el("div")
            .class("notice")
            .set("role", "alert")
            .kid(el("p").text(say::annex_missing()))
            .kid(again)
            .html()
    } else {
        el("p").class("where").set("role", "status").text(say::loading()).html()
    }
}

/// The one way in: here the build cuts the app in two.
#[wasm_split(annex, wasm_split_path = crate::annex)]
fn opened() -> &'static Annex {
    &ANNEX
}

/// What the macro expects of a runtime, by these names. The one that belongs to it has a script of its own, which the
/// page's policy and a page in one file would not bear, and weighs 2 kB more; here `boot.js` does the work.
#[cfg(target_family = "wasm")]
mod rt {
    use std::convert::Infallible;
    use std::ffi::c_void;
    use std::pin::Pin;

    pub(super) type LoadCallbackFn = extern "C" fn(*const c_void, bool);
    pub(super) struct LazySplitLoader;

    impl LazySplitLoader {
        pub(super) const fn new(_: unsafe extern "C" fn(LoadCallbackFn, *const c_void)) -> Self {
            Self
        }
    }

    /// Only `boot.js` can say that it is loaded, and has said so.
    pub(super) async fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Result<(), Infallible> {
        Ok(())
    }
}
