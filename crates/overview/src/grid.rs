//! One facet against another: how many of the passages shown have a value of the one and a value of the other. Side by
//! topic tells what is covered and what is not; who speaks against whose conduct (or who is affected, or called on)
//! tells who speaks of whom.
//!
//! Rows and columns stand in the taxonomy's fixed order, groups before their members. A passage may have several values,
//! so numbers do not add up: a group counts its passages, not the sum of its members.

use corpus::{DocumentId, Role, Vocabulary};
use explore::{Facet, Library, Narrow, RolePick, Value, vocabulary};
use messages::say;
use search::{UnitId, UnitSet};

use crate::click::Click;

/// Counts of passages, of all documents and of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Of all documents.
    pub all: u32,
    /// Of each, in the order of [`Grid::documents`].
    pub by_document: Vec<u32>,
}

/// A row or a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The value it counts.
    pub value: Value,
    /// Its name.
    pub label: String,
    /// Its group, as a place among the headings.
    pub group: Option<usize>,
    /// Whether others stand within it.
    pub is_group: bool,
    /// The passages that have it, whatever they have of the other facet.
    pub counts: Counts,
}

/// The rows or the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// What it is called: "Conduct", "Topic".
    pub label: String,
    /// The facet.
    pub facet: Facet,
    /// For parties, the role they are counted in.
    pub role: RolePick,
    /// The values, and none of them as the last.
    pub headings: Vec<Heading>,
}

/// One facet against another.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// What it shows.
    pub title: String,
    /// How it is counted.
    pub note: &'static str,
    /// The rows.
    pub rows: Axis,
    /// The columns.
    pub columns: Axis,
    /// All passages shown.
    pub total: Counts,
    /// The documents with a passage shown, in their order.
    pub documents: Vec<DocumentId>,
    /// Row by row.
    cells: Vec<Counts>,
}

impl Grid {
    /// Parties in a role by topics.
    pub fn side_by_topic(library: &Library, shown: &UnitSet, role: RolePick) -> Self {
        let rows = (Facet::Side, role, role.label());
        let columns = (Facet::Topic, RolePick::Any, Facet::Topic.label());
        let title = say::side_by_topic_in(role.id());
        Self::new(library, shown, (title, say::side_by_topic_note()), rows, columns)
    }

    /// Who speaks, the publisher's own voice included, by the parties that are spoken of in a role.
    pub fn who_of_whom(library: &Library, shown: &UnitSet, role: Role) -> Self {
        let (speaking, of) = (RolePick::In(Role::SaidBy), RolePick::In(role));
        let title = say::who_of_whom_in(of.id());
        let rows = (Facet::Side, speaking, speaking.label());
        Self::new(library, shown, (title, say::who_of_whom_note()), rows, (Facet::Side, of, of.label()))
    }

    fn new(
        library: &Library,
        shown: &UnitSet,
        (title, note): (String, &'static str),
        rows: (Facet, RolePick, &str),
        columns: (Facet, RolePick, &str),
    ) -> Self {
        let documents: Vec<(DocumentId, UnitSet)> = (0..library.corpus.documents.len())
            .map(DocumentId::from)
            .map(|id| (id, of_document(library, id)))
            .filter(|(_, set)| set.count_and(shown) > 0)
            .collect();
        let count = |set: &UnitSet| Counts {
            all: set.count_and(shown) as u32,
            by_document: documents
                .iter()
                .map(|(_, of_document)| {
                    let mut both = of_document.clone();
                    both.intersect_with(set);
                    both.count_and(shown) as u32
                })
                .collect(),
        };
        let axis = |(facet, role, label): (Facet, RolePick, &str)| Axis {
            label: label.to_owned(),
            facet,
            role,
            headings: headings(library, facet, |value| count(library.sets.of(facet, role, value))),
        };
        let (rows, columns) = (axis(rows), axis(columns));
        let sets = |axis: &Axis| -> Vec<UnitSet> {
            let values = axis.headings.iter().map(|heading| heading.value);
            values.map(|value| library.sets.of(axis.facet, axis.role, value).clone()).collect()
        };
        let of_columns = sets(&columns);
        let mut cells = Vec::new();
        for of_row in sets(&rows) {
            for of_column in &of_columns {
                let mut both = of_row.clone();
                both.intersect_with(of_column);
                cells.push(count(&both));
            }
        }
        let total = count(shown);
        let documents = documents.iter().map(|&(id, _)| id).collect();
        Self { title, note, rows, columns, total, documents, cells }
    }

    /// What stands where a row and a column meet. Without a row, of all passages shown those the column counts, and the
    /// other way round.
    pub fn counts(&self, row: Option<usize>, column: Option<usize>) -> Option<&Counts> {
        match (row, column) {
            (None, None) => Some(&self.total),
            (Some(row), None) => self.rows.headings.get(row).map(|heading| &heading.counts),
            (None, Some(column)) => self.columns.headings.get(column).map(|heading| &heading.counts),
            (Some(row), Some(column)) => {
                let width = self.columns.headings.len();
                if column < width { self.cells.get(row * width + column) } else { None }
            }
        }
    }

    /// How many passages stand there; 0 outside the grid.
    pub fn count(&self, row: Option<usize>, column: Option<usize>) -> u32 {
        self.counts(row, column).map_or(0, |counts| counts.all)
    }

    /// What part of a document's passages shown stand there, from 0 to 1.
    pub fn share(&self, row: Option<usize>, column: Option<usize>, document: usize) -> Option<f64> {
        let of_all = self.total.by_document.get(document).copied().filter(|&all| all > 0)?;
        let count = self.counts(row, column)?.by_document.get(document)?;
        Some(f64::from(*count) / f64::from(of_all))
    }

    /// What a click there does: the list then holds as many passages as stand there.
    pub fn click(&self, row: Option<usize>, column: Option<usize>) -> Option<Click> {
        let by = [(&self.rows, row), (&self.columns, column)].into_iter().filter_map(|(axis, place)| {
            let heading = axis.headings.get(place?)?;
            Some(Narrow::Has(axis.facet, axis.role, heading.value))
        });
        let by: Vec<Narrow> = by.collect();
        if by.is_empty() { None } else { Click::to(self.count(row, column), by) }
    }

    /// The largest count of any cell, totals left out.
    pub fn most(&self) -> u32 {
        self.cells.iter().map(|counts| counts.all).max().unwrap_or(0)
    }
}

/// The passages of a document that can be results.
fn of_document(library: &Library, id: DocumentId) -> UnitSet {
    library.sets.of(Facet::Document, RolePick::Any, Value::Is(id.0)).clone()
}

fn headings(library: &Library, facet: Facet, count: impl Fn(Value) -> Counts) -> Vec<Heading> {
    let words = vocabulary(facet, &library.corpus);
    let heading = |value: Value| {
        let place = match value {
            Value::Is(place) => Some(usize::from(place)),
            Value::None => None,
        };
        Heading {
            value,
            label: library.value_label(facet, value).to_owned(),
            // Headings stand in the order of the vocabulary, so a place in the one is a place in the other.
            group: place.and_then(|place| words.get(place)?.within).map(usize::from),
            is_group: place.is_some_and(|place| words.is_group(place)),
            counts: count(value),
        }
    };
    library.values(facet).into_iter().map(heading).collect()
}

/// The units of a set as numbers of passages.
pub(crate) fn passages(set: &UnitSet) -> impl Iterator<Item = corpus::PassageId> + '_ {
    set.iter().map(|UnitId(number)| corpus::PassageId::from(number as usize))
}
