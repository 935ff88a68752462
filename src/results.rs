//! The one set that the list shows, the counts promise and an export holds.

use std::rc::Rc;

use corpus::{Corpus, PassageId};
use search::{Found, Hit, UnitId, UnitSet};

use explore::Asked;

use crate::facets::{Chosen, Facet, Filters, Value};
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
    /// For each facet, the passages that all other facets let through.
    without: Vec<(Facet, UnitSet)>,
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
    /// The dates.
    Dates(usize),
}

impl Without {
    /// How many passages dropping it gives.
    pub fn count(self) -> usize {
        match self {
            Self::Words(count) | Self::Dates(count) => count,
            Self::Field(_, count) | Self::Value(_, count) => count,
        }
    }
}

impl Results {
    /// Computes them. `asked` is the answer to the state's query, which outlives many changes of filters.
    pub fn new(library: &Library, state: &State, asked: Rc<Asked>) -> Self {
        let found = asked.found.clone();
        let base = base(library, &state.filters, &asked);
        let allowed: Vec<UnitSet> =
            Facet::ALL.into_iter().map(|facet| library.sets.allowed(facet, &state.filters)).collect();
        let without = Facet::ALL.into_iter().enumerate().map(|(own, facet)| {
            let mut set = base.clone();
            for (_, other) in allowed.iter().enumerate().filter(|(other, _)| *other != own) {
                set.intersect_with(other);
            }
            (facet, set)
        });
        let without = without.collect();
        let mut total = base;
        for set in &allowed {
            total.intersect_with(set);
        }
        let passages = ordered(library, state, found.as_deref(), &total);
        let quotations =
            passages.iter().filter_map(|&id| library.corpus.passage(id)).map(|p| p.quotes.len()).sum();
        let mut hits = vec![None; library.corpus.passages.len()];
        for (number, hit) in found.iter().flat_map(|found| &found.hits).enumerate() {
            if let Some(slot) = hits.get_mut(hit.unit.0 as usize) {
                *slot = Some(number as u32);
            }
        }
        Self { passages, quotations, asked, found, without, hits }
    }

    /// The number beside a value: the passages that have it under the query and all other facets.
    pub fn count(&self, library: &Library, filters: &Filters, facet: Facet, value: Value) -> usize {
        let set = library.sets.of(facet, filters.role, value);
        self.without.iter().find(|(f, _)| *f == facet).map_or(0, |(_, others)| others.count_and(set))
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
    pub fn ways_out(&self, library: &Library, state: &State) -> Vec<Without> {
        let count = |state: &State, asked| Self::new(library, state, asked).passages.len();
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
        ways.retain(|way| way.count() > 0);
        let most_first = by_key(&mut ways.iter().zip(0..).map(|(way, n)| (u32::MAX - way.count() as u32, n)));
        most_first.into_iter().filter_map(|n| ways.get(n as usize).copied()).collect()
    }
}

/// The passages that the query, its fields and the dates let through.
fn base(library: &Library, filters: &Filters, asked: &Asked) -> UnitSet {
    let mut set = match &asked.found {
        None => library.sets.results().clone(),
        Some(found) => {
            let mut set = UnitSet::new(library.corpus.passages.len());
            found.hits.iter().for_each(|hit| set.insert(hit.unit));
            set.intersect_with(library.sets.results());
            set
        }
    };
    if let Some(allowed) = &asked.allowed {
        set.intersect_with(allowed);
    }
    if filters.from.is_some() || filters.until.is_some() {
        let mut dated = UnitSet::new(library.corpus.passages.len());
        for number in set.iter().filter(|unit| is_within(&library.corpus, *unit, filters)) {
            dated.insert(number);
        }
        set = dated;
    }
    set
}

/// A passage is within the dates if it can have been published on a day between them.
fn is_within(corpus: &Corpus, unit: UnitId, filters: &Filters) -> bool {
    let passage = corpus.passages.get(unit.0 as usize);
    passage.and_then(|p| corpus.date_of(p)).is_some_and(|date| {
        filters.from.is_none_or(|from| date.latest >= from.earliest())
            && filters.until.is_none_or(|until| date.earliest <= until.latest())
    })
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
