//! A document as a strip along its length: where in it topics and parties lie, and what is found.
//!
//! Places are parts of the text's bytes, from 0 to 1. Lines would not do: a heading of two words and a paragraph of two
//! hundred are a line each, and something found lies within one. Bytes are how the text is addressed anyway, and within
//! one document they grow with what one reads and scrolls past.

use corpus::{Document, DocumentId, PassageId};
use explore::{Facet, Library, Narrow, RolePick, Value, labels};
use messages::say;
use search::{ByteRange, Reading, UnitId, UnitSet, highlight};

use crate::click::Click;
use crate::table::{Cell, Column, Table};

/// A passage on the strip, or something found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// The passage.
    pub passage: PassageId,
    /// Where it begins, from 0 at the beginning of the document to 1 at its end.
    pub from: f64,
    /// Where it ends.
    pub until: f64,
    /// The list shows it.
    pub is_shown: bool,
}

/// The passages of one topic or party.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// The facet.
    pub facet: Facet,
    /// The topic or party.
    pub value: Value,
    /// Its name.
    pub label: String,
    /// Its passages, in order.
    pub stretches: Vec<Stretch>,
    /// How many of them the list shows: what a click gives.
    pub shown: u32,
}

/// A document along its length.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The document.
    pub document: DocumentId,
    /// Its title.
    pub title: String,
    /// The role parties are looked for in.
    pub role: RolePick,
    /// Topics, then parties, each in their fixed order; only those it has, and no groups, whose members are here.
    pub lanes: Vec<Lane>,
    /// What is found in the passages shown.
    pub found: Vec<Stretch>,
}

impl Strip {
    /// Of a document; `None` where there is no such document. What is found is looked for in the passages shown.
    pub fn new(
        library: &Library,
        id: DocumentId,
        shown: &UnitSet,
        role: RolePick,
        reading: Option<&Reading>,
    ) -> Option<Self> {
        let document = library.corpus.document(id)?;
        let mut lanes = Vec::new();
        for facet in [Facet::Topic, Facet::Side] {
            let words = explore::vocabulary(facet, &library.corpus);
            for value in library.values(facet) {
                let place = if let Value::Is(place) = value { usize::from(place) } else { continue };
                if !corpus::Vocabulary::is_group(words, place) {
                    lanes.extend(lane(library, document, shown, facet, role, value));
                }
            }
        }
        let mut found = Vec::new();
        for passage in reading.iter().flat_map(|_| document.passage_ids()).filter(|&id| is_in(shown, id)) {
            let whole = library.corpus.passage(passage)?;
            let text = library.corpus.text_of(whole);
            for mark in reading.map(|reading| highlight(text, reading)).unwrap_or_default() {
                let (start, end) = (mark.range.start + whole.range.start, mark.range.end + whole.range.start);
                found.push(stretch(document, passage, ByteRange::new(start, end), true));
            }
        }
        Some(Self { document: id, title: document.title.clone(), role, lanes, found })
    }

    /// Every passage of every lane, and everything found, with its place.
    pub fn table(&self, library: &Library) -> Table {
        let columns = vec![
            Column::head(say::column_what()),
            Column::words(say::column_lines()),
            Column::number(say::column_from_percent()),
            Column::number(say::column_until_percent()),
            Column::words(say::column_in_list()),
        ];
        let lanes =
            self.lanes.iter().flat_map(|lane| lane.stretches.iter().map(|one| (lane.label.as_str(), one)));
        let rows = lanes.chain(self.found.iter().map(|one| (say::found(), one))).map(|(label, one)| {
            let lines = library.corpus.passage(one.passage).map(labels::lines).unwrap_or_default();
            vec![
                Cell::words(label).clicked(Some(one.click())),
                Cell::words(lines),
                Cell::decimal(Some(one.from * 100.0), 2),
                Cell::decimal(Some(one.until * 100.0), 2),
                Cell::words(if one.is_shown { say::yes() } else { say::no() }),
            ]
        });
        let (title, note) = (say::along_title(&self.title), say::along_note().to_owned());
        Table { title, note, rows: rows.collect(), columns }
    }

    /// What a click on a lane's name does: narrows to the document and the topic or party.
    pub fn click(&self, lane: &Lane) -> Option<Click> {
        let document = Narrow::Has(Facet::Document, RolePick::Any, Value::Is(self.document.0));
        Click::to(lane.shown, vec![document, Narrow::Has(lane.facet, self.role, lane.value)])
    }
}

impl Stretch {
    /// What a click does.
    pub fn click(&self) -> Click {
        Click::Open(self.passage)
    }
}

fn lane(
    library: &Library,
    document: &Document,
    shown: &UnitSet,
    facet: Facet,
    role: RolePick,
    value: Value,
) -> Option<Lane> {
    let set = library.sets.of(facet, role, value);
    let passages = document.passage_ids().filter(|&id| is_in(set, id));
    let stretches: Vec<Stretch> = passages
        .filter_map(|id| Some(stretch(document, id, library.corpus.passage(id)?.range, is_in(shown, id))))
        .collect();
    let shown = stretches.iter().filter(|one| one.is_shown).count() as u32;
    let label = library.value_label(facet, value).to_owned();
    (!stretches.is_empty()).then_some(Lane { facet, value, label, stretches, shown })
}

fn is_in(set: &UnitSet, id: PassageId) -> bool {
    set.contains(UnitId(u32::from(id.0)))
}

fn stretch(document: &Document, passage: PassageId, range: ByteRange, is_shown: bool) -> Stretch {
    let part = |place: u32| f64::from(place) / document.text.len().max(1) as f64;
    Stretch { passage, from: part(range.start), until: part(range.end), is_shown }
}
