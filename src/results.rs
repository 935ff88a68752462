//! The one set ([`Shown`]) as the list shows it: in order, with what answered the query.

use std::rc::Rc;

use corpus::{Details, PassageId};
use search::{Found, Hit, UnitId, UnitSet};

use explore::{Asked, Between, Shown};

use crate::facets::{Facet, Value};
use crate::filters::{Chosen, Filters};
use crate::library::Library;
use crate::order::by_key;
use crate::state::{Order, State};

/// What a query and filters let through.
pub struct Results {
    /// The passages, in order.
    pub passages: Vec<PassageId>,
    /// How many quotations stand in them.
    pub quotations: usize,
    /// What was typed, as it was read.
    pub asked: Rc<Asked>,
    /// What its words found; `None` without words.
    pub found: Option<Rc<Found>>,
    /// The same passages as a set, with what each facet's counts are taken from.
    pub shown: Shown,
    /// The hits by passage.
    hits: Vec<Option<u32>>,
}

/// A filter that could be dropped, and how many passages that would give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// The words in the search box; its fields stay.
    Words(usize),
    /// One of the fields in the search box.
    Field(usize, usize),
    /// A chosen value.
    Value(Chosen, usize),
    /// The dates of publication.
    Dates(usize),
    /// The dates of events.
    Happened(usize),
}

impl Without {
    /// How many passages dropping it gives.
    pub fn count(self) -> usize {
        match self {
            Self::Words(count) | Self::Dates(count) | Self::Happened(count) => count,
            Self::Field(_, count) | Self::Value(_, count) => count,
        }
    }
}

impl Results {
    /// Computes them. `asked` is the answer to the state's query, which outlives many changes of filters. Dates of events
    /// narrow once there are `details`, which the first load does not have.
    pub fn new(library: &Library, details: Option<&Details>, state: &State, asked: Rc<Asked>) -> Self {
        let found = asked.found.clone();
        let between = state.filters.happened;
        let happened = details.filter(|_| !between.is_open());
        let happened = happened.map(|details| explore::happened(&library.corpus, details, between));
        let shown = Shown::new(library, &state.filters, &asked, happened.as_ref());
        let passages = ordered(library, state, found.as_deref(), &shown.passages);
        let quotations =
            passages.iter().filter_map(|&id| library.corpus.passage(id)).map(|p| p.quotes.len()).sum();
        let mut hits = vec![None; library.corpus.passages.len()];
        for (number, hit) in found.iter().flat_map(|found| &found.hits).enumerate() {
            if let Some(slot) = hits.get_mut(hit.unit.0 as usize) {
                *slot = Some(number as u32);
            }
        }
        Self { passages, quotations, asked, found, shown, hits }
    }

    /// The number beside a value: the passages that have it under the query and all other facets.
    pub fn count(&self, library: &Library, filters: &Filters, facet: Facet, value: Value) -> usize {
        self.shown.count(library, filters, facet, value)
    }

    /// How a passage answered the query.
    pub fn hit(&self, passage: PassageId) -> Option<&Hit> {
        let number = (*self.hits.get(passage.index())?)?;
        self.found.as_ref()?.hits.get(number as usize)
    }

    /// The place of a passage among the results, from 0.
    pub fn position(&self, passage: PassageId) -> Option<usize> {
        self.passages.iter().position(|&id| id == passage)
    }

    /// What could be dropped to find something, the most giving first.
    pub fn ways_out(&self, library: &Library, details: Option<&Details>, state: &State) -> Vec<Without> {
        let count = |state: &State, asked| Self::new(library, details, state, asked).passages.len();
        let typing = |text: &str| count(state, Rc::new(library.ask(text)));
        let mut ways: Vec<Without> = Vec::new();
        if self.found.is_some() {
            ways.push(Without::Words(typing(&self.asked.without_words())));
        }
        for field in 0..self.asked.query.fields().len() {
            ways.push(Without::Field(field, typing(&self.asked.without_field(field))));
        }
        for &(chosen, _) in state.filters.values.iter() {
            let mut less = state.clone();
            less.filters.values.remove(&chosen);
            ways.push(Without::Value(chosen, count(&less, self.asked.clone())));
        }
        if state.filters.from.is_some() || state.filters.until.is_some() {
            let mut less = state.clone();
            (less.filters.from, less.filters.until) = (None, None);
            ways.push(Without::Dates(count(&less, self.asked.clone())));
        }
        if !state.filters.happened.is_open() {
            let mut less = state.clone();
            less.filters.happened = Between::default();
            ways.push(Without::Happened(count(&less, self.asked.clone())));
        }
        ways.retain(|way| way.count() > 0);
        let most_first = by_key(&mut ways.iter().zip(0..).map(|(way, n)| (u32::MAX - way.count() as u32, n)));
        most_first.into_iter().filter_map(|n| ways.get(n as usize).copied()).collect()
    }
}

fn ordered(library: &Library, state: &State, found: Option<&Found>, set: &UnitSet) -> Vec<PassageId> {
    let passage = |unit: UnitId| PassageId::from(unit.0 as usize);
    let units: Vec<UnitId> = match (state.order, found) {
        (Order::Best, Some(found)) => {
            found.hits.iter().map(|hit| hit.unit).filter(|&u| set.contains(u)).collect()
        }
        (Order::Best | Order::Document, _) => set.iter().collect(),
        (Order::Newest | Order::Oldest, _) => {
            let day = |unit: UnitId| {
                let date =
                    library.corpus.passages.get(unit.0 as usize).and_then(|p| library.corpus.date_of(p));
                // The undated come last, whichever way the others go.
                date.map_or(u32::MAX, |date| match state.order {
                    Order::Oldest => date.latest.number(),
                    _ => u32::MAX - 1 - date.latest.number(),
                })
            };
            by_key(&mut set.iter().map(|unit| (day(unit), unit.0))).into_iter().map(UnitId).collect()
        }
    };
    units.into_iter().map(passage).collect()
}
