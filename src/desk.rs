//! The desk: what every part of the page is drawn from, and where everything the reader does arrives. It holds the
//! session (which the address holds too), what was found, and what is only about the page itself: what is unfolded,
//! what lies over it, what was just said.

use std::rc::Rc;

use corpus::Details;
use explore::{Asked, Completion};
use messages::Language;
use yew::html::Scope;

use crate::address::{self, Misread};
use crate::annex::{Annex, Fetched};
use crate::app::App;
use crate::check::Checked;
use crate::complete::completed;
use crate::embedded::{Embedding, Filter};
use crate::facets::{Facet, Value};
use crate::language;
use crate::library::Library;
use crate::offline::{Heard, Kept, Newer};
use crate::pick::Refused;
use crate::results::Results;
use crate::state::{Action, Change, Open, Session, State};
use crate::steps::Along;

/// Everything that can happen.
#[derive(Clone)]
pub(crate) enum Act {
    /// The reader did something that the address holds.
    Reader(Action),
    /// The address changed under the page.
    Address(String),
    /// The reader has read what could not be understood.
    Understood,
    /// A step forth or back. Where it leads is found when it is taken, so that quick ones add up.
    Step(Along, i32),
    /// Something about the page itself.
    Ui(UiAct),
    /// This stands in the search box, and so many bytes of it before the caret.
    Typed(String, usize),
    /// One of the ways to go on typing is taken.
    Complete(usize),
    /// An address that waited is due.
    Flush,
    /// The annex is to be fetched once more.
    FetchAnnex,
    /// The words of a language have come, or could not be had.
    Words(Language, bool),
    /// They are to be fetched once more.
    FetchWords,
    /// The figures and events of the corpus are there.
    Arrived(Rc<Details>),
}

/// What can happen to the page itself.
#[derive(Clone)]
pub(crate) enum UiAct {
    /// The filters lie over the page, or not.
    Filters(bool),
    /// The list of keys lies over the page, or not.
    Help(bool),
    /// A group folds or unfolds.
    Fold(Facet, Value),
    /// Words were typed to find a value of a facet.
    Seek(Facet, String),
    /// More results are drawn.
    More,
    /// Those below what is in view are drawn too.
    Rest,
    /// Something was copied, or could not be.
    Say(Said),
    /// Counts are read out.
    Announce(String),
    /// This one of the ways to go on typing is the one to take.
    Choose(usize),
    /// No way to go on typing is offered.
    Offer,
    /// This is to be cited or exported, or nothing any more.
    Take(Option<Taken>),
    /// Something that is kept elsewhere has changed.
    Redraw,
    /// These words are selected on the page, or none.
    Picked(Option<Result<Open, Refused>>),
    /// The window is this narrow: the reader is a sheet, and the filters are.
    Room(bool, bool),
    /// The annex has come, or has not.
    Annex(Fetched),
    /// A page that embeds this one asks for this.
    Embed(&'static Embedding),
    /// Something was heard of what keeps the page in the browser.
    Heard(Heard),
}

/// What is cited or exported.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Taken {
    /// What is open in the reader or selected.
    One(Open),
    /// The current results.
    Results,
    /// The current collection.
    Collection,
    /// The item of the current collection at this place.
    Saved(usize),
}

/// What became of copying, checking and the like.
#[derive(Clone, Default, PartialEq)]
pub(crate) enum Said {
    /// Nothing was done.
    #[default]
    Nothing,
    /// Something was done; the sentence says what.
    Done(String),
    /// A collection was changed, which may be taken back; the sentence says how.
    Shelved(String),
    /// It was checked.
    Checked(Checked),
    /// The browser refused; this is the text, to copy by hand.
    Refused(String),
}

/// What is only about the page itself.
#[derive(Clone, Default)]
pub(crate) struct Ui {
    pub(crate) filters_open: bool,
    pub(crate) help_open: bool,
    pub(crate) unfolded: Vec<(Facet, Value)>,
    pub(crate) sought: Vec<(Facet, String)>,
    /// Pages of results drawn beyond the first.
    pub(crate) more: usize,
    /// Of results just found those are drawn first that can be in view: a key that follows at once waits for no others.
    pub(crate) is_brief: bool,
    pub(crate) said: Said,
    pub(crate) announced: String,
    /// Ways to go on typing, under the search box.
    pub(crate) offered: Rc<[Completion]>,
    /// The number of the one to take.
    pub(crate) chosen: Option<usize>,
    /// What stands before the caret, where the page has put it there.
    pub(crate) before_caret: Option<String>,
    /// What is cited or exported, over the page.
    pub(crate) taken: Option<Taken>,
    /// The words selected on the page, or why they are none to quote.
    pub(crate) picked: Option<Result<Open, Refused>>,
    /// The language whose words are on their way, or could not be had.
    pub(crate) awaited: Option<Language>,
    /// They could not be had.
    pub(crate) words_missing: bool,
    pub(crate) annex: Fetched,
    /// What a page asks that embeds this one.
    pub(crate) embedding: Option<&'static Embedding>,
    /// Whether the page opens without network.
    pub(crate) kept: Kept,
    /// A newer build.
    pub(crate) newer: Newer,
    pub(crate) reader_is_sheet: bool,
    pub(crate) filters_are_sheet: bool,
}

impl Ui {
    fn after(&mut self, act: UiAct) {
        match act {
            UiAct::Filters(open) => self.filters_open = open,
            UiAct::Help(open) => self.help_open = open,
            UiAct::Fold(facet, value) => {
                let count = self.unfolded.len();
                self.unfolded.retain(|&open| open != (facet, value));
                if self.unfolded.len() == count {
                    self.unfolded.push((facet, value));
                }
            }
            UiAct::Seek(facet, words) => {
                self.sought.retain(|(other, _)| *other != facet);
                self.sought.push((facet, words));
            }
            UiAct::More => self.more += 1,
            UiAct::Rest => self.is_brief = false,
            UiAct::Say(said) => self.said = said,
            UiAct::Announce(words) => self.announced = words,
            UiAct::Choose(number) => self.chosen = Some(number),
            UiAct::Offer => self.offer(Vec::new()),
            UiAct::Take(scope) => self.taken = scope,
            UiAct::Redraw => {}
            UiAct::Picked(picked) => self.picked = picked,
            UiAct::Annex(fetched) => self.annex = fetched,
            UiAct::Embed(embedding) => self.embedding = Some(embedding),
            // A newer build that did not arrive takes nothing away.
            UiAct::Heard(Heard::Kept(kept)) => {
                if self.kept != Kept::Whole {
                    self.kept = kept;
                }
            }
            UiAct::Heard(Heard::Newer(newer)) => self.newer = newer,
            UiAct::Room(reader, filters) => {
                // An embedded page has the filters where they are asked for, and the reader where its result stands.
                let is_embedded = self.embedding.is_some();
                (self.reader_is_sheet, self.filters_are_sheet) =
                    (reader && !is_embedded, filters || is_embedded);
            }
        }
    }

    fn offer(&mut self, offered: Vec<Completion>) {
        (self.offered, self.chosen) = (offered.into(), None);
    }

    /// What was typed to find a value of a facet.
    pub(crate) fn sought(&self, facet: Facet) -> &str {
        self.sought.iter().find(|(other, _)| *other == facet).map_or("", |(_, words)| words)
    }
}

/// The whole state of the app.
pub(crate) struct Live {
    pub(crate) library: &'static Library,
    pub(crate) session: Session,
    pub(crate) misread: Rc<[Misread]>,
    pub(crate) asked: Rc<Asked>,
    /// Figures and events, once something has needed them.
    pub(crate) details: Option<Rc<Details>>,
    pub(crate) results: Rc<Results>,
    pub(crate) ui: Ui,
}

impl Live {
    /// As an address says, when the page is opened.
    pub(crate) fn opened(library: &'static Library, fragment: &str, ui: Ui) -> Self {
        let (state, misread) = address::read(fragment, library);
        let asked = Rc::new(library.ask(&state.query));
        let results = Rc::new(Results::new(library, None, &state, asked.clone()));
        let (session, misread) = (Session::opened(state), misread.into());
        Self { session, misread, asked, details: None, results, library, ui }
    }

    /// Takes in what happened; says whether the page has to be drawn anew.
    pub(crate) fn take(&mut self, act: Act) -> bool {
        match act {
            Act::Reader(action) => match self.session.after(action, self.library) {
                Some(session) => self.go_on(session, Vec::new()),
                None => return false,
            },
            Act::Address(fragment) => {
                let (state, misread) = address::read(&fragment, self.library);
                if state == *self.session.state && misread.is_empty() {
                    return false;
                }
                match self.session.after(Action::Restore(Rc::new(state)), self.library) {
                    Some(session) => self.go_on(session, misread),
                    None => return false,
                }
            }
            Act::Step(along, by) => {
                let Some(annex) = self.ui.annex.here() else { return false };
                let next = (annex.step)(along, &self.session.state, &self.results, self.library, by);
                return next.is_some_and(|next| self.take(Act::Reader(Action::Step(next))));
            }
            Act::Typed(words, caret) => {
                self.ui.before_caret = None;
                if words != self.session.state.query {
                    self.take(Act::Reader(Action::Type(words.clone())));
                }
                let annex = self.ui.annex.here();
                self.ui
                    .offer(annex.map_or_else(Vec::new, |annex| (annex.ways_on)(self.library, &words, caret)));
            }
            Act::Complete(number) => {
                let Some(way) = self.ui.offered.get(number) else { return false };
                let (before, after) = completed(way, &self.session.state.query);
                self.take(Act::Typed(before.clone() + after, before.len()));
                self.ui.before_caret = Some(before);
            }
            Act::Understood => self.misread = Rc::new([]),
            Act::Ui(act) => self.ui.after(act),
            Act::FetchAnnex => self.ui.annex = Fetched::Awaited,
            Act::Words(language, are_here) => {
                self.ui.words_missing = !are_here && self.ui.awaited == Some(language);
                if are_here {
                    self.ui.awaited = None;
                }
            }
            Act::FetchWords => (self.ui.awaited, self.ui.words_missing) = (None, false),
            Act::Arrived(details) => {
                self.details = Some(details);
                if !self.session.state.filters.happened.is_open() {
                    self.find();
                }
            }
            Act::Flush => return false,
        }
        true
    }

    /// Goes on with another session: what was found is computed anew only where it can have changed.
    fn go_on(&mut self, mut session: Session, misread: Vec<Misread>) {
        if let (Some(annex), Some(_)) = (self.ui.annex.here(), self.ui.embedding) {
            session.state = (annex.hold)(session.state);
        }
        let old = std::mem::replace(&mut self.session, session).state;
        let new = self.session.state.clone();
        if old.query != new.query {
            self.asked = Rc::new(self.library.ask(&new.query));
        }
        if old.query != new.query || old.filters != new.filters || old.order != new.order {
            self.find();
            self.ui.more = 0;
            // A place further down that is gone back to has to be there.
            self.ui.is_brief = self.session.change != Change::Restored;
        }
        self.ui.offer(Vec::new());
        self.ui.taken = None;
        self.ui.picked = None;
        self.ui.help_open = false;
        if old.open != new.open || old.view != new.view {
            self.ui.said = Said::Nothing;
        }
        self.misread = misread.into();
    }

    /// Speaks the language that the state wants, where its words are here; else gives the one to fetch.
    pub(crate) fn speak(&mut self) -> Option<Language> {
        let wanted = language::wanted(&self.session.state);
        // Fetching is the annex's.
        if self.ui.awaited == Some(wanted) || self.ui.annex.here().is_none() {
            return None;
        }
        (self.ui.awaited, self.ui.words_missing) = (None, false);
        if wanted == messages::language() {
            return None;
        }
        if language::speak(wanted) {
            return None;
        }
        self.ui.awaited = Some(wanted);
        self.ui.awaited
    }

    /// Computes what the state lets through.
    fn find(&mut self) {
        let (state, details) = (&self.session.state, self.details.as_deref());
        self.results = Rc::new(Results::new(self.library, details, state, self.asked.clone()));
    }

    /// What the page is drawn from.
    pub(crate) fn desk(&self, scope: &Scope<App>) -> Desk {
        Rc::new(DeskInner {
            library: self.library,
            state: self.session.state.clone(),
            details: self.details.clone(),
            results: self.results.clone(),
            misread: self.misread.clone(),
            ui: self.ui.clone(),
            scope: scope.clone(),
        })
    }
}

/// What parts of the page are drawn from.
pub(crate) struct DeskInner {
    pub(crate) library: &'static Library,
    pub(crate) state: Rc<State>,
    /// Figures and events; `None` until something has needed them, and they have arrived.
    pub(crate) details: Option<Rc<Details>>,
    pub(crate) results: Rc<Results>,
    /// What of the address could not be understood.
    pub(crate) misread: Rc<[Misread]>,
    pub(crate) ui: Ui,
    scope: Scope<App>,
}

/// What parts of the page are drawn from; cheap to hand on.
pub(crate) type Desk = Rc<DeskInner>;

impl DeskInner {
    /// Whether a page that embeds this one keeps a filter as it is.
    #[inline(never)]
    pub(crate) fn is_locked(&self, filter: Filter) -> bool {
        self.ui.embedding.is_some_and(|embedding| embedding.locked.has(filter))
    }

    /// Whether a state opens in full, in a page of its own: an embedded page shows one view.
    pub(crate) fn leads_out(&self, to: &State) -> bool {
        self.ui.embedding.is_some() && !to.view.is_like(self.state.view)
    }

    /// The annex, once it is here.
    pub(crate) fn annex(&self) -> Option<&'static Annex> {
        self.ui.annex.here()
    }

    /// Lets something happen.
    #[inline(never)]
    pub(crate) fn act(&self, act: Act) {
        self.scope.send_message(act);
    }
}
