//! Speakers, documents, topics and parties found by name in the search box, above the passages. Names are an index of
//! their own, so that they are found as words in passages are: as written, by how they begin, through typos and with
//! letters left out.

use corpus::{Corpus, DocumentId, Vocabulary};
use search::{How, Index, Query, Unit, is_stop};

use crate::facets::{Facet, Value};

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedIs {
    /// A value to filter by: a speaker, a topic or a party.
    Value(Facet, Value),
    /// A document to open.
    Document(DocumentId),
}

/// A name that the typed words find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// What it names.
    pub is: NamedIs,
    /// The weakest way any of the words matches.
    pub how: How,
}

/// All names.
pub(crate) struct Names {
    /// What each unit of the index names.
    entries: Vec<NamedIs>,
    index: Index,
}

/// At most this many are offered: they stand above the passages and must not push them away.
const OFFERED: usize = 4;
/// Words of fewer letters find too much, and so do stop words.
const LEAST: usize = 3;

impl Names {
    pub(crate) fn new(corpus: &Corpus) -> Self {
        let mut entries = Vec::new();
        let mut units: Vec<Unit<'_>> = Vec::new();
        let mut add = |is, text| {
            entries.push(is);
            units.push(Unit { text, ..Unit::default() });
        };
        for (place, person) in corpus.people.iter().enumerate() {
            for name in [&person.name].into_iter().chain(&person.spelled) {
                add(NamedIs::Value(Facet::Speaker, Value::Is(place as u16)), name);
            }
        }
        for (facet, vocabulary) in [(Facet::Side, &corpus.parties), (Facet::Topic, &corpus.topics)] {
            for (place, term) in vocabulary.iter().enumerate() {
                let only_child = vocabulary.members(place).len() == 1 && vocabulary.is_group(place);
                if !only_child {
                    add(NamedIs::Value(facet, Value::Is(place as u16)), &term.label);
                }
            }
        }
        for (place, document) in corpus.documents.iter().enumerate() {
            add(NamedIs::Document(DocumentId::from(place)), &document.title);
        }
        let index = Index::of_names(units);
        Self { entries, index }
    }

    /// The names that have all the words of a query, best first. What stands in the passages is no slip for a name.
    pub(crate) fn find(&self, query: &Query, passages: &Index) -> Vec<Named> {
        let mut longest = 0;
        for clause in query.clauses().iter().filter(|clause| !clause.excluded) {
            for run in &clause.runs {
                let words = query.words().get(usize::from(run.first)..usize::from(run.end));
                for word in words.unwrap_or_default().iter().filter(|word| !is_stop(&word.folded)) {
                    longest = longest.max(word.folded.chars().count());
                }
            }
        }
        let found = if longest < LEAST { return Vec::new() } else { self.index.search(query) };
        let mut read = found.reading.words.iter().zip(query.words());
        if read.any(|(read, word)| read.how.is_some_and(How::is_slip) && passages.has(&word.folded)) {
            return Vec::new();
        }
        let mut named: Vec<Named> = Vec::new();
        for hit in found.hits.iter().filter(|hit| hit.missing.is_empty()) {
            let Some(&is) = self.entries.get(hit.unit.0 as usize) else { continue };
            // One spelling of a name will do, and where something is as typed, no slip is meant.
            let less = named.first().is_some_and(|best| hit.how.is_slip() && !best.how.is_slip());
            if !less && named.len() < OFFERED && named.iter().all(|known| known.is != is) {
                named.push(Named { is, how: hit.how });
            }
        }
        named
    }
}
