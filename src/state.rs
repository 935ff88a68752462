//! What the reader has asked for, and how each thing they do changes it. Pure: the reducer is all there is to it, and
//! [`address`](crate::address) can write any of it down and read it back.

use std::rc::Rc;

use corpus::{Corpus, DocumentId, Partial, PassageId, QuoteId};
use search::ByteRange;

use explore::Between;

use crate::facets::{Facet, RolePick, Sense, Value, vocabulary};
use crate::filters::Filters;
use crate::library::Library;
use messages::Language;

/// What the page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Search, filters, results and the reader.
    #[default]
    Search,
    /// A whole document, with a line marked.
    Document(DocumentId, Option<u32>),
    /// Pictures of what the search and the filters hold.
    Overview,
    /// What the reader has saved, and what a link shares.
    Collection,
    /// Quotations side by side.
    Compare,
    /// What the corpus is.
    About,
}

/// The order of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// Best match first; without a query, as documents stand.
    #[default]
    Best,
    /// As passages stand in their documents.
    Document,
    /// Newest publication first.
    Newest,
    /// Oldest publication first.
    Oldest,
}

impl Order {
    /// All, in the order they are offered in.
    pub const ALL: [Self; 4] = [Self::Best, Self::Document, Self::Newest, Self::Oldest];

    /// The identifier used in links.
    pub fn id(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Document => "document",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
        }
    }
}

/// Words that can be opened, linked to, cited and saved: a passage, one of its quotations, or any words that the reader
/// has selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Open {
    /// The passage; of words that reach over several, the first.
    pub passage: PassageId,
    /// What of it.
    pub part: Part,
}

/// What of a passage is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// The quotation of this number in it, from 0.
    Quote(u16),
    /// These bytes of its document, as [`pick`](crate::pick) made them.
    Words(ByteRange),
}

impl Open {
    /// A whole passage.
    pub fn whole(passage: PassageId) -> Self {
        Self { passage, part: Part::Whole }
    }

    /// The quotation of this number in a passage, where there is one, else the whole passage.
    pub fn quote_or_whole(passage: PassageId, number: Option<usize>) -> Self {
        Self { passage, part: number.map_or(Part::Whole, |number| Part::Quote(number as u16)) }
    }

    /// The quotation, where one is open.
    pub fn quote_id(self) -> Option<QuoteId> {
        match self.part {
            Part::Quote(number) => Some(QuoteId { passage: self.passage, number }),
            Part::Whole | Part::Words(_) => None,
        }
    }

    /// Where the words stand in their document's text.
    pub fn range(self, corpus: &Corpus) -> Option<ByteRange> {
        match self.part {
            Part::Whole => Some(corpus.passage(self.passage)?.range),
            Part::Quote(_) => Some(corpus.quote(self.quote_id()?)?.range),
            Part::Words(range) => Some(range),
        }
    }
}

/// Everything the address holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the page shows.
    pub view: View,
    /// What was typed.
    pub query: String,
    /// What was chosen.
    pub filters: Filters,
    /// In which order.
    pub order: Order,
    /// What the reader pane holds.
    pub open: Option<Open>,
    /// What is laid side by side, in the order in which it was chosen; at most [`MOST_COMPARED`].
    pub compared: Vec<Open>,
    /// The collection that a link shares, as [`collection::Shared`] writes it; empty where none is.
    pub shared: String,
    /// The language that the reader has chosen, or a link for them; else the browser's choice.
    pub language: Option<Language>,
}

/// So many quotations stand side by side.
pub const MOST_COMPARED: usize = 4;

/// What the reader did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Typed in the search box.
    Type(String),
    /// Chose or excluded a value, or took that back.
    Toggle(Facet, Value, Sense),
    /// Chose a value by a tag; for a party, in the role the tag names.
    FilterBy(Facet, Value, RolePick),
    /// Picked a role.
    Pick(RolePick),
    /// Set the dates of publication.
    Between(Option<Partial>, Option<Partial>),
    /// Set the dates of events.
    Happened(Between),
    /// Took all filters away.
    ClearFilters,
    /// Chose an order.
    Sort(Order),
    /// Opened a passage or quotation, or closed the reader.
    Show(Option<Open>),
    /// Chose the language of the interface.
    Speak(Language),
    /// Laid a quotation beside the others, or took it away.
    Compare(Open),
    /// Stepped to another result or line.
    Step(Rc<State>),
    /// Followed a link.
    Go(Rc<State>),
    /// Came by Back, Forward or a changed address.
    Restore(Rc<State>),
}

/// How an action enters the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new entry: Back undoes it.
    Push,
    /// The same entry: typing and stepping.
    Replace,
    /// None: it came from the history.
    Restored,
}

/// The state and how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The state.
    pub state: Rc<State>,
    /// How the last action enters the history.
    pub change: Change,
    /// Counts the actions, so that each is written once.
    pub number: u32,
}

impl Session {
    /// As an address said, when the page was opened.
    pub fn opened(state: State) -> Self {
        Self { state: Rc::new(state), change: Change::Restored, number: 0 }
    }

    /// What an action makes of it; `None` where it changes nothing.
    pub fn after(&self, action: Action, library: &Library) -> Option<Self> {
        let (state, change) = match action {
            Action::Step(state) => (state, Change::Replace),
            Action::Go(state) => (state, Change::Push),
            Action::Restore(state) => (state, Change::Restored),
            other => {
                let (state, change) = self.state.after(other, &library.corpus);
                (Rc::new(state), change)
            }
        };
        (state != self.state || change == Change::Restored).then(|| Self {
            state,
            change,
            number: self.number.wrapping_add(1),
        })
    }
}

impl State {
    /// The same, showing this view.
    #[inline(never)]
    pub(crate) fn viewing(&self, view: View) -> Rc<Self> {
        Rc::new(Self { view, ..self.clone() })
    }

    /// The results, with this open in the reader.
    #[inline(never)]
    pub(crate) fn opening(&self, open: Option<Open>) -> Rc<Self> {
        Rc::new(Self { view: View::Search, open, ..self.clone() })
    }

    /// The same filters with other words.
    #[inline(never)]
    pub(crate) fn asking(&self, query: String) -> Rc<Self> {
        Rc::new(Self { query, open: None, ..self.clone() })
    }

    /// Nothing asked yet, in the same language.
    #[inline(never)]
    pub(crate) fn fresh(&self) -> Self {
        Self { language: self.language, ..Self::default() }
    }

    /// Nothing but one value chosen.
    #[inline(never)]
    pub(crate) fn only(&self, facet: Facet, value: Value) -> Rc<Self> {
        let mut state = self.fresh();
        state.filters.values.insert((facet, value), Sense::Only);
        Rc::new(state)
    }

    /// What an action makes of the state, and how that enters the history.
    pub fn after(&self, action: Action, corpus: &Corpus) -> (Self, Change) {
        let mut next = self.clone();
        match action {
            Action::Type(query) => {
                // Searching from another view shows the results; its entry stays behind for Back.
                let change = if self.view == View::Search { Change::Replace } else { Change::Push };
                next.view = View::Search;
                next.query = query;
                return (next, change);
            }
            Action::Toggle(facet, value, sense) => {
                next.filters.toggle(facet, value, sense, vocabulary(facet, corpus));
                next.view = View::Search;
            }
            Action::FilterBy(facet, value, role) => {
                if facet == Facet::Side {
                    next.filters.role = role;
                }
                next.filters.values.insert((facet, value), Sense::Only);
                next.view = View::Search;
            }
            Action::Pick(role) => next.filters.role = role,
            Action::Between(from, until) => (next.filters.from, next.filters.until) = (from, until),
            Action::Happened(between) => next.filters.happened = between,
            Action::ClearFilters => next.filters = Filters { role: self.filters.role, ..Filters::default() },
            Action::Sort(order) => next.order = order,
            Action::Speak(language) => next.language = Some(language),
            Action::Show(open) => {
                next.open = open;
                // The reader pane is a part of the search view.
                if open.is_some() {
                    next.view = View::Search;
                }
            }
            Action::Compare(open) => {
                let count = next.compared.len();
                next.compared.retain(|&other| other != open);
                if next.compared.len() == count && count < MOST_COMPARED {
                    next.compared.push(open);
                }
            }
            Action::Step(state) | Action::Go(state) | Action::Restore(state) => next = (*state).clone(),
        }
        (next, Change::Push)
    }
}
