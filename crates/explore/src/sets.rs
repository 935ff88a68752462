//! The set of passages behind each value of each facet. Sets are made once, when the library opens; filtering is then a
//! few unions and intersections.

use corpus::{Corpus, Term};
use search::{UnitId, UnitSet};

use crate::facets::{Facet, RolePick, Sense, Value, group_of};
use crate::filters::Filters;

/// The passages behind every value of every facet.
pub struct FacetSets {
    results: UnitSet,
    sets: Vec<((Facet, RolePick, Value), UnitSet)>,
    nothing: UnitSet,
}

impl FacetSets {
    /// Reads them off the corpus.
    pub fn new(corpus: &Corpus) -> Self {
        let count = corpus.passages.len();
        let mut made = Self { results: UnitSet::new(count), sets: Vec::new(), nothing: UnitSet::new(count) };
        for (number, passage) in corpus.passages.iter().enumerate().filter(|(_, p)| p.is_result) {
            let unit = UnitId(number as u32);
            made.results.insert(unit);
            for role in RolePick::ALL {
                let parties = role.parties(corpus, passage);
                made.add(Facet::Side, role, &mut parties.iter().map(|p| p.0), &corpus.parties, unit);
            }
            let any = RolePick::Any;
            made.add(Facet::Topic, any, &mut passage.topics.iter().map(|t| t.0), &corpus.topics, unit);
            made.add(Facet::Kind, any, &mut passage.kind.iter().map(|k| k.0), &corpus.kinds, unit);
            made.add(Facet::Speaker, any, &mut passage.quotes.iter().map(|q| q.speaker.0), &[], unit);
            made.add(Facet::Document, any, &mut std::iter::once(passage.document.0), &[], unit);
            made.add(
                Facet::Quotation,
                any,
                &mut (!passage.quotes.is_empty()).then_some(0).into_iter(),
                &[],
                unit,
            );
        }
        made
    }

    fn add(
        &mut self,
        facet: Facet,
        role: RolePick,
        places: &mut dyn Iterator<Item = u16>,
        vocabulary: &[Term],
        unit: UnitId,
    ) {
        let mut values: Vec<Value> = Vec::new();
        for value in places.map(Value::Is) {
            values.push(value);
            values.extend(group_of(value, vocabulary));
        }
        if values.is_empty() {
            values.push(Value::None);
        }
        let size = self.nothing.capacity();
        for value in values {
            let name = (facet, role, value);
            let known = self.sets.iter().position(|(other, _)| *other == name);
            let place = known.unwrap_or_else(|| {
                self.sets.push((name, UnitSet::new(size)));
                self.sets.len() - 1
            });
            if let Some((_, set)) = self.sets.get_mut(place) {
                set.insert(unit);
            }
        }
    }

    /// Every passage that can be a result.
    pub fn results(&self) -> &UnitSet {
        &self.results
    }

    /// The passages that have a value; for a party, in this role.
    pub fn of(&self, facet: Facet, role: RolePick, value: Value) -> &UnitSet {
        let role = if facet == Facet::Side { role } else { RolePick::Any };
        self.sets
            .iter()
            .find(|(other, _)| *other == (facet, role, value))
            .map_or(&self.nothing, |(_, set)| set)
    }

    /// The passages one facet lets through.
    pub fn allowed(&self, facet: Facet, filters: &Filters) -> UnitSet {
        let chosen = |sense: Sense| {
            let values = filters.values.iter().filter(move |((f, _), s)| *f == facet && *s == sense);
            values.map(|((_, value), _)| self.of(facet, filters.role, *value))
        };
        let mut only = chosen(Sense::Only).peekable();
        let mut set = if only.peek().is_some() { self.nothing.clone() } else { self.results.clone() };
        for values in only {
            set.union_with(values);
        }
        for values in chosen(Sense::Not) {
            set.subtract(values);
        }
        set
    }
}
