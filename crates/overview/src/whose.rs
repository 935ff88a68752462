//! Whose words stand at a place, and where that is. A word in a quotation is its speaker's, any other its publisher's.

use corpus::{Corpus, Passage, PassageId, PersonId};
use explore::{Facet, Library, Narrow, RolePick, Value, labels};
use messages::say;
use search::ByteRange;

use crate::table::{Cell, Column};

/// Whose words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// The publisher's.
    Publisher(String),
    /// A speaker's, as quoted.
    Speaker(PersonId),
}

impl Whose {
    /// Those at a range of a passage's document: a speaker's only if all of them stand in one quotation.
    pub fn at(corpus: &Corpus, passage: &Passage, range: ByteRange) -> Self {
        match passage.quotes.iter().find(|quote| quote.range.contains(range)) {
            Some(quote) => Self::Speaker(quote.speaker),
            None => Self::Publisher(labels::publisher(corpus, passage).to_owned()),
        }
    }

    /// The name.
    pub fn name<'a>(&'a self, corpus: &'a Corpus) -> &'a str {
        match self {
            Self::Publisher(name) => name,
            Self::Speaker(id) => corpus.person(*id).map_or("", |person| &person.name),
        }
    }

    /// The filter for it. There is none for publishers.
    pub(crate) fn narrow(&self) -> Option<Narrow> {
        match self {
            Self::Publisher(_) => None,
            Self::Speaker(id) => Some(Narrow::Has(Facet::Speaker, RolePick::Any, Value::Is(id.0))),
        }
    }
}

/// The columns that say where a passage stands.
pub(crate) fn place_columns() -> [Column; 5] {
    [
        Column::words(say::column_published_by()).of_corpus(),
        Column::words(say::column_title()).of_corpus(),
        Column::words(say::column_published()),
        Column::words(say::column_document()).of_corpus(),
        Column::number(say::column_line()),
    ]
}

/// Where a passage stands: publisher, title, date with its basis, the document's identifier, and the line.
pub(crate) fn place_cells(library: &Library, id: PassageId) -> Vec<Cell> {
    let corpus = &library.corpus;
    let Some(passage) = corpus.passage(id) else { return vec![Cell::default(); place_columns().len()] };
    let date = corpus.date_of(passage);
    vec![
        Cell::words(labels::publisher(corpus, passage)),
        Cell::words(labels::title_of(corpus, passage)),
        Cell {
            number: date.map(|date| date.earliest.days().into()),
            ..Cell::words(labels::date_with_basis(date))
        },
        Cell::words(corpus.document(passage.document).map_or("", |document| &document.slug)),
        Cell::count(passage.line),
    ]
}
