//! What the tests share: a store in memory that can be out of order, and quotations to save.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each test file uses a part; a test may stop where it stands"
)]

use std::collections::BTreeMap;

use cite::{Place, Record, Speaker, Work};
use collection::{Change, Collection, CollectionId, Key, Saved, Session, Shelf, Store, Trouble};

/// Where all collections are stored.
pub(crate) const SHELF: &str = "onrecord.collections";
/// Where the first damaged text is kept.
pub(crate) const ASIDE: &str = "onrecord.collections.damaged-1";

/// A store as a browser has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    pub(crate) texts: BTreeMap<String, String>,
    /// How many bytes fit; `None` for no limit.
    pub(crate) room: Option<usize>,
    pub(crate) refuses_reading: bool,
    pub(crate) refuses_writing: bool,
}

impl Memory {
    pub(crate) fn with(text: &str) -> Self {
        Self { texts: [(SHELF.to_owned(), text.to_owned())].into(), ..Self::default() }
    }

    pub(crate) fn text(&self) -> &str {
        self.texts.get(SHELF).map_or("", String::as_str)
    }

    /// What a tab that is opened now shows.
    pub(crate) fn shelf(&self) -> Shelf {
        Session::open(&mut self.clone()).shelf().clone()
    }
}

impl Store for Memory {
    fn read(&self, name: &str) -> Result<Option<String>, Trouble> {
        if self.refuses_reading { Err(Trouble::Refused) } else { Ok(self.texts.get(name).cloned()) }
    }

    fn write(&mut self, name: &str, text: &str) -> Result<(), Trouble> {
        let others = self.texts.iter().filter(|(other, _)| *other != name);
        let size = text.len() + others.map(|(_, text)| text.len()).sum::<usize>();
        if self.refuses_writing {
            Err(Trouble::Refused)
        } else if self.room.is_some_and(|room| size > room) {
            Err(Trouble::Full)
        } else {
            self.texts.insert(name.to_owned(), text.to_owned());
            Ok(())
        }
    }

    fn remove(&mut self, name: &str) -> Result<(), Trouble> {
        if self.refuses_writing {
            return Err(Trouble::Refused);
        }
        self.texts.remove(name);
        Ok(())
    }
}

/// The n-th of many quotations that differ.
pub(crate) fn quotation(n: u32) -> Saved {
    let words = format!("“Words”, number {n}, = +ـ عربي\n\u{2028}é");
    let start = n * 100;
    let end = start + words.len() as u32;
    let place = Place {
        document: format!("document-{}", n % 3),
        sha256: "ab".repeat(32),
        line: n + 1,
        last_line: n + 1,
        start,
        end,
        start_char: start,
        end_char: end,
    };
    let speaker =
        Speaker { id: "agnes-callamard".into(), name: "Agnès Callamard".into(), ..Speaker::default() };
    let work = Work { title: "A press release".into(), ..Work::default() };
    let record = Record { words, place, speaker: Some(speaker), work, ..Record::default() };
    Saved { record, note: String::new(), saved_on: "2025-11-25".into() }
}

/// The same with a note.
pub(crate) fn noted(n: u32, note: &str) -> Saved {
    Saved { note: note.into(), ..quotation(n) }
}

pub(crate) fn key(n: u32) -> Key {
    quotation(n).key()
}

/// The collection that is there from the beginning.
pub(crate) const FIRST: CollectionId = CollectionId(0);

pub(crate) fn add(to: CollectionId, n: u32) -> Change {
    Change::Add { to, item: quotation(n) }
}

/// The numbers of the quotations in a collection, with their notes.
pub(crate) fn contents(collection: &Collection) -> Vec<(u32, &str)> {
    collection.items.iter().map(|item| (item.record.place.start / 100, item.note.as_str())).collect()
}

/// The same of the collection of this number.
pub(crate) fn inside(shelf: &Shelf, id: CollectionId) -> Vec<(u32, &str)> {
    contents(shelf.collection(id).expect("the collection is there"))
}

/// A store that holds these quotations in the first collection.
pub(crate) fn holding(numbers: &[u32]) -> Memory {
    let mut store = Memory::default();
    let mut session = Session::open(&mut store);
    for &n in numbers {
        session.apply(&mut store, add(FIRST, n));
    }
    store
}

/// What must be true of any shelf.
pub(crate) fn assert_sound(shelf: &Shelf) {
    assert!(shelf.collection(shelf.current()).is_some(), "there is a current collection");
    for (number, collection) in shelf.collections().iter().enumerate() {
        let others = &shelf.collections()[..number];
        assert!(others.iter().all(|other| other.id != collection.id), "each number once");
        assert!(others.iter().all(|other| other.name != collection.name), "each name once");
        let mut keys: Vec<Key> = collection.items.iter().map(Saved::key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), collection.items.len(), "each quotation once");
    }
}
