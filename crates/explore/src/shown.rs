//! The one set: the passages that a query and filters let through. The list shows it, counts promise it, pictures draw
//! it, and an export holds it.

use corpus::Corpus;
use search::{UnitId, UnitSet};

use crate::ask::Asked;
use crate::facets::{Facet, Value};
use crate::filters::Filters;
use crate::happened::Between;
use crate::library::Library;

/// What a query and filters let through.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The passages.
    pub passages: UnitSet,
    /// For each facet, the passages that all other facets let through.
    without: Vec<(Facet, UnitSet)>,
}

impl Shown {
    /// Computes it. `happened` are the passages that report an event within the filters' dates of events
    /// ([`happened`](crate::happened::happened)), which only who has the details of the corpus can tell; `None` where
    /// the filters have no such dates, for then nothing is narrowed by them.
    pub fn new(library: &Library, filters: &Filters, asked: &Asked, happened: Option<&UnitSet>) -> Self {
        let mut base = base(library, filters, asked);
        if let Some(happened) = happened {
            base.intersect_with(happened);
        }
        let allowed: Vec<UnitSet> =
            Facet::ALL.into_iter().map(|facet| library.sets.allowed(facet, filters)).collect();
        let without = Facet::ALL.into_iter().enumerate().map(|(own, facet)| {
            let mut set = base.clone();
            for (_, other) in allowed.iter().enumerate().filter(|(other, _)| *other != own) {
                set.intersect_with(other);
            }
            (facet, set)
        });
        let without = without.collect();
        for set in &allowed {
            base.intersect_with(set);
        }
        Self { passages: base, without }
    }

    /// The number beside a value: the passages that have it under the query and all other facets.
    pub fn count(&self, library: &Library, filters: &Filters, facet: Facet, value: Value) -> usize {
        let set = library.sets.of(facet, filters.role, value);
        self.without.iter().find(|(f, _)| *f == facet).map_or(0, |(_, others)| others.count_and(set))
    }
}

/// The passages that the query, its fields and the dates of publication let through.
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
    let published = filters.published();
    if !published.is_open() {
        let mut dated = UnitSet::new(library.corpus.passages.len());
        for number in set.iter().filter(|unit| is_within(&library.corpus, *unit, published)) {
            dated.insert(number);
        }
        set = dated;
    }
    set
}

/// A passage is within the dates if it can have been published on a day between them.
fn is_within(corpus: &Corpus, unit: UnitId, published: Between) -> bool {
    let passage = corpus.passages.get(unit.0 as usize);
    passage.and_then(|p| corpus.date_of(p)).is_some_and(|date| published.meets(date.earliest, date.latest))
}
