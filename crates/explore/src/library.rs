//! The one place that opens a compiled corpus: the texts, their search index, and the sets and names read off them.

use std::fmt;
use std::sync::OnceLock;

use corpus::{Corpus, DocumentId, PassageId, PersonId};
use messages::say;
use search::{Found, Index, Query};

use crate::facets::{Facet, Value};
use crate::names::{Named, Names};
use crate::sets::FacetSets;

/// The corpus and all that is needed to explore it. Opened once; never changed.
pub struct Library {
    /// The documents and what is said about them.
    pub corpus: Corpus,
    /// The passages behind every facet's values.
    pub sets: FacetSets,
    /// Made when it is first asked for.
    names: OnceLock<Names>,
    index: Index,
}

/// Why the corpus cannot be opened; displays as a sentence for the reader.
#[derive(Debug)]
pub enum OpenError {
    /// The container.
    Corpus(corpus::compiled::Damaged),
    /// The search index in it.
    Index(search::Damaged),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Corpus(_) | Self::Index(_) => f.write_str(say::corpus_damaged()),
        }
    }
}

impl std::error::Error for OpenError {}

impl Library {
    /// Opens a compiled corpus.
    ///
    /// # Errors
    /// [`OpenError`] when the bytes are not what the build wrote.
    pub fn open(blob: &[u8]) -> Result<Self, OpenError> {
        let (corpus, index) = corpus::compiled::decode(blob).map_err(OpenError::Corpus)?;
        Self::of(corpus, index)
    }

    /// Opens a corpus over the bytes of its index.
    ///
    /// # Errors
    /// [`OpenError::Index`] when it is not the index of this corpus.
    pub fn of(corpus: Corpus, index: &[u8]) -> Result<Self, OpenError> {
        let index = corpus.open_index(index).map_err(OpenError::Index)?;
        Ok(Self { sets: FacetSets::new(&corpus), names: OnceLock::new(), corpus, index })
    }

    /// Words of the passages that may be meant by one that nothing is like, the likeliest first.
    pub fn suggest(&self, word: &str) -> Vec<&str> {
        self.index.suggest(word, 3)
    }

    /// Searches the passages for the words of what was typed; its fields narrow nothing here.
    pub fn search(&self, text: &str) -> Found {
        self.find(&self.query(text))
    }

    /// Searches the passages.
    pub(crate) fn find(&self, query: &Query) -> Found {
        self.index.search(query)
    }

    /// Speakers, topics, parties and documents that the typed words name, best first.
    pub fn names(&self, typed: &str) -> Vec<Named> {
        self.names.get_or_init(|| Names::new(&self.corpus)).find(&self.query(typed), &self.index)
    }

    /// The values of a facet, in their fixed order.
    pub fn values(&self, facet: Facet) -> Vec<Value> {
        let count = match facet {
            Facet::Side => self.corpus.parties.len(),
            Facet::Topic => self.corpus.topics.len(),
            Facet::Kind => self.corpus.kinds.len(),
            Facet::Speaker => self.corpus.people.len(),
            Facet::Document => self.corpus.documents.len(),
            Facet::Quotation => 1,
        };
        let mut values: Vec<Value> = (0..count).map(|place| Value::Is(place as u16)).collect();
        match facet {
            Facet::Side | Facet::Topic | Facet::Kind => values.push(Value::None),
            // A speaker who is never quoted in a result would be a dead entry.
            Facet::Speaker => values.retain(|&v| !self.sets.of(facet, Default::default(), v).is_empty()),
            Facet::Document | Facet::Quotation => {}
        }
        values
    }

    /// The identifier of a value, as links hold it.
    pub fn value_id(&self, facet: Facet, value: Value) -> Option<&str> {
        let Value::Is(place) = value else { return Some(NONE) };
        let place = usize::from(place);
        match facet {
            Facet::Side => self.corpus.parties.get(place).map(|t| t.id.as_str()),
            Facet::Topic => self.corpus.topics.get(place).map(|t| t.id.as_str()),
            Facet::Kind => self.corpus.kinds.get(place).map(|t| t.id.as_str()),
            Facet::Speaker => self.corpus.people.get(place).map(|p| p.id.as_str()),
            Facet::Document => self.corpus.documents.get(place).map(|d| d.slug.as_str()),
            Facet::Quotation => (place == 0).then_some("has"),
        }
    }

    /// The value with this identifier.
    pub fn value_named(&self, facet: Facet, id: &str) -> Option<Value> {
        if id == NONE {
            return Some(Value::None);
        }
        (0..u16::MAX)
            .map(Value::Is)
            .map_while(|value| self.value_id(facet, value).map(|known| (value, known)))
            .find_map(|(value, known)| (known == id).then_some(value))
    }

    /// The label of a value, in the language that is spoken where it is translated.
    pub fn value_label(&self, facet: Facet, value: Value) -> &str {
        self.label_of(facet, value).0
    }

    /// The same, and whether it is in the corpus's own language, whatever is spoken.
    pub fn label_of(&self, facet: Facet, value: Value) -> (&str, bool) {
        match self.translated(facet, value) {
            Some(label) => (label, false),
            None => (self.original_label(facet, value), facet != Facet::Quotation && value != Value::None),
        }
    }

    fn translated(&self, facet: Facet, value: Value) -> Option<&'static str> {
        let list = match facet {
            Facet::Side => "party",
            Facet::Topic => "topic",
            Facet::Kind => "kind",
            Facet::Speaker | Facet::Document | Facet::Quotation => return None,
        };
        messages::label(list, self.value_id(facet, value)?)
    }

    /// The label of a value as the corpus has it.
    pub(crate) fn original_label(&self, facet: Facet, value: Value) -> &str {
        let Value::Is(place) = value else {
            return if facet == Facet::Side { say::none_named() } else { say::not_annotated() };
        };
        let place = usize::from(place);
        let label = match facet {
            Facet::Side => self.corpus.parties.get(place).map(|t| t.label.as_str()),
            Facet::Topic => self.corpus.topics.get(place).map(|t| t.label.as_str()),
            Facet::Kind => self.corpus.kinds.get(place).map(|t| t.label.as_str()),
            Facet::Speaker => self.corpus.people.get(place).map(|p| p.name.as_str()),
            Facet::Document => self.corpus.documents.get(place).map(|d| d.title.as_str()),
            Facet::Quotation => Some(say::has_a_quotation()),
        };
        label.unwrap_or_default()
    }

    /// The address of a passage: its document and line.
    pub fn place_of(&self, id: PassageId) -> Option<(DocumentId, u32)> {
        self.corpus.passage(id).map(|p| (p.document, p.line))
    }

    /// The name of a speaker.
    pub fn name_of(&self, id: PersonId) -> &str {
        self.corpus.person(id).map_or("", |p| p.name.as_str())
    }
}

const NONE: &str = "none";
