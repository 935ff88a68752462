//! Collections as files. An export is the JSON of `form` without numbers. An import takes the same, and the records that
//! `cite` exports as JSON or as a table. It is read whole or not at all: what is wrong with a file is said with its place,
//! and then nothing is changed. What it does to the collections here is in `merge`.

use cite::Record;
use corpus::Partial;

use crate::form::{self, Flaw, NotRead, Why};
use crate::shelf::{Collection, CollectionId, Saved, Shelf, both_notes};

/// Collections from elsewhere, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    pub(crate) collections: Vec<Incoming>,
}

/// A collection from elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub items: Vec<Saved>,
}

/// Why a file cannot be taken in; displays as a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFile {
    /// It is no JSON from this place on.
    Json {
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
    },
    /// It is not a file of collections.
    Foreign,
    /// A newer version of the page wrote it, in this version of the format.
    Newer(u64),
    /// Nothing is in it.
    Empty,
    /// An export of records has faults.
    Records {
        /// The first, as a sentence with its place.
        first: String,
        /// How many more there are.
        further: usize,
    },
    /// Something in it cannot be read or does not hold.
    Flaw {
        /// The number of the collection, from 1.
        collection: usize,
        /// Its name, where it has one.
        name: String,
        /// The number of the quotation in it, from 1.
        item: Option<usize>,
        /// What is wrong.
        why: Why,
    },
}

/// Writes collections as a file, in the order they have on the shelf. Those that are not on it are left out.
pub fn export(shelf: &Shelf, which: &[CollectionId]) -> String {
    let chosen = |collection: &&Collection| which.contains(&collection.id);
    form::write(shelf.collections().iter().filter(chosen), None)
}

impl Import {
    /// Reads a file: one that [`export`] wrote, a stored text that was put aside, or an export of records. The records
    /// become one collection of the title they were exported with, else of this name, saved on this day, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`BadFile`] with the first thing that is wrong with it.
    pub fn read(text: &str, name: &str, saved_on: &str) -> Result<Self, BadFile> {
        let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
        let read = match form::read(text) {
            Ok(read) => read,
            Err(NotRead::Json { line, column }) if is_json => return Err(BadFile::Json { line, column }),
            Err(NotRead::Foreign) => return Err(BadFile::Foreign),
            Err(NotRead::Json { .. } | NotRead::Records) => return read_records(text, name, saved_on),
        };
        if read.version > form::VERSION {
            return Err(BadFile::Newer(read.version));
        }
        if let Some(flaw) = read.flaws.into_iter().next() {
            let Flaw { collection, name, item, why } = flaw;
            return Err(BadFile::Flaw { collection, name, item, why });
        }
        Self::of(read.collections.into_iter().map(|(_, name, items)| Incoming { name, items }).collect())
    }

    /// Makes one collection of records, as those that a link leads to, all saved on this day.
    ///
    /// # Errors
    /// [`BadFile`] with the first thing that does not hold.
    pub fn of_records(name: &str, records: Vec<Record>, saved_on: &str) -> Result<Self, BadFile> {
        let items = records.into_iter().map(|record| Saved::of(record, saved_on)).collect();
        Self::of(vec![Incoming { name: name.to_owned(), items }])
    }

    /// Makes an import of collections from elsewhere.
    ///
    /// # Errors
    /// [`BadFile`] with the first thing that does not hold.
    pub fn of(mut collections: Vec<Incoming>) -> Result<Self, BadFile> {
        if collections.is_empty() {
            return Err(BadFile::Empty);
        }
        for (collection, incoming) in (1..).zip(&mut collections) {
            for (item, saved) in (1..).zip(&mut incoming.items) {
                if let Some(why) = fault(saved) {
                    let name = incoming.name.clone();
                    return Err(BadFile::Flaw { collection, name, item: Some(item), why });
                }
                if let Some(note) = saved.record.note.take() {
                    saved.note = both_notes(&saved.note, &note);
                }
            }
        }
        Ok(Self { collections })
    }

    /// What comes in.
    pub fn collections(&self) -> &[Incoming] {
        &self.collections
    }
}

/// Takes in an export of records.
fn read_records(text: &str, name: &str, saved_on: &str) -> Result<Import, BadFile> {
    let read = cite::import::read(text);
    if let Some(first) = read.faults.first() {
        return Err(BadFile::Records { first: first.clone(), further: read.faults.len() - 1 });
    }
    if read.records.is_empty() {
        return Err(BadFile::Empty);
    }
    let name = if read.title.trim().is_empty() { name } else { &read.title };
    Import::of_records(name, read.records, saved_on)
}

/// What does not hold of an item that anybody may have written.
fn fault(item: &Saved) -> Option<Why> {
    let Saved { record, saved_on, .. } = item;
    let place = &record.place;
    let length = place.end.checked_sub(place.start);
    if record.words.is_empty() || length.map(|length| length as usize) != Some(record.words.len()) {
        return Some(Why::OtherLength);
    }
    if record.work.title.trim().is_empty() || place.document.is_empty() {
        return Some(Why::NoDocument);
    }
    if saved_on.len() != "YYYY-MM-DD".len() || Partial::parse(saved_on).is_none() {
        return Some(Why::NoDay);
    }
    let is_address =
        |link: &String| ["https://", "http://", "file://"].iter().any(|way| link.starts_with(way));
    if !record.link.as_ref().is_none_or(is_address) {
        return Some(Why::NoAddress);
    }
    None
}
