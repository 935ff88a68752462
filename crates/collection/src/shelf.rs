//! The collections of one reader and what is always true of them: there is at least one, one is the current one, no two
//! have the same number or the same name, and no quotation is in a collection twice.

use cite::Record;
use messages::say;
use search::ByteRange;
use serde::{Deserialize, Serialize};

/// A collection, by a number that never changes. Whoever makes a collection draws it at random, so that two tabs do not
/// make the same; 0 is the one that is there from the beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CollectionId(pub u32);

/// What makes a quotation the same one: where its words stand.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The slug of the document.
    pub document: String,
    /// SHA-256 of its text.
    pub sha256: String,
    /// The bytes of its text.
    pub range: ByteRange,
}

impl Key {
    /// The key of a record.
    pub fn of(record: &Record) -> Self {
        let place = &record.place;
        Self {
            document: place.document.clone(),
            sha256: place.sha256.clone(),
            range: ByteRange::new(place.start, place.end),
        }
    }
}

/// A saved quotation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The words, who says them and where they stand, as they were when they were saved; without a note of its own.
    pub record: Record,
    /// The reader's own words about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The day it was saved: `YYYY-MM-DD`.
    pub saved_on: String,
}

impl Saved {
    /// A record saved on this day, `YYYY-MM-DD`; its note becomes the note here.
    pub fn of(mut record: Record, saved_on: &str) -> Self {
        let note = record.note.take().unwrap_or_default();
        Self { record, note, saved_on: saved_on.to_owned() }
    }

    /// The record with the note, to be cited and exported.
    pub fn noted(&self) -> Record {
        let note = (!self.note.is_empty()).then(|| self.note.clone());
        Record { note, ..self.record.clone() }
    }

    /// What makes it the same quotation.
    pub fn key(&self) -> Key {
        Key::of(&self.record)
    }

    /// Whether it is the quotation of this key.
    pub fn is(&self, key: &Key) -> bool {
        let place = &self.record.place;
        (place.start, place.end) == (key.range.start, key.range.end)
            && place.document == key.document
            && place.sha256 == key.sha256
    }
}

/// A named, ordered list of quotations, each in it once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    /// Its number.
    pub id: CollectionId,
    /// Its name; no other collection has it.
    pub name: String,
    /// What is in it, in the reader's order.
    pub items: Vec<Saved>,
}

impl Collection {
    /// Where in it a quotation is.
    pub fn place(&self, key: &Key) -> Option<usize> {
        self.items.iter().position(|item| item.is(key))
    }

    /// Where an item stands, for putting it back there.
    pub fn position(&self, place: usize) -> Position {
        let before = place.checked_sub(1).and_then(|before| self.items.get(before));
        Position { index: place, after: before.map(Saved::key) }
    }

    /// Where an item is to stand that moves from one place to another, both counted as they are now, from 0. A place
    /// past the end is the last one.
    pub fn position_moved(&self, from: usize, to: usize) -> Position {
        let others = self.items.iter().enumerate().filter(|(place, _)| *place != from);
        let before = others.take(to).last();
        Position { index: to, after: before.map(|(_, item)| item.key()) }
    }

    /// Puts an item in that is not in it.
    pub(crate) fn insert(&mut self, item: Saved, at: &Position) {
        let after = at.after.as_ref().and_then(|key| self.place(key));
        let place = after.map_or(at.index, |before| before + 1).min(self.items.len());
        self.items.insert(place, item);
    }
}

/// Where in a collection something is put. The quotation that it is to follow decides, since another tab may have
/// changed what stands before it; where that one is gone, and at the very beginning, the number does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// From 0; past the end is the end.
    pub index: usize,
    /// The quotation it is to follow.
    pub after: Option<Key>,
}

impl Position {
    /// The end of a collection.
    pub const END: Self = Self { index: usize::MAX, after: None };
}

/// All collections of a reader. It is changed by [`Change`](crate::Change)s alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    pub(crate) collections: Vec<Collection>,
    pub(crate) current: CollectionId,
}

impl Default for Shelf {
    /// What is there before anything was saved: one empty collection.
    fn default() -> Self {
        let first = Collection { name: say::collection_first().into(), ..Collection::default() };
        Self { current: first.id, collections: vec![first] }
    }
}

impl Shelf {
    /// The collections in the reader's order; at least one.
    pub fn collections(&self) -> &[Collection] {
        &self.collections
    }

    /// The number of the collection that quotations are saved to.
    pub fn current(&self) -> CollectionId {
        self.current
    }

    /// The collection of this number.
    pub fn collection(&self, id: CollectionId) -> Option<&Collection> {
        self.collections.iter().find(|collection| collection.id == id)
    }

    /// How many quotations are in all collections together; one that is in two counts twice.
    pub fn len(&self) -> usize {
        self.collections.iter().map(|collection| collection.items.len()).sum()
    }

    /// Whether nothing is saved.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The collections a quotation is in.
    pub fn holding(&self, key: &Key) -> impl Iterator<Item = &Collection> {
        self.collections.iter().filter(move |collection| collection.place(key).is_some())
    }

    /// The collection of this number, to change it.
    pub(crate) fn open(&mut self, id: CollectionId) -> Option<&mut Collection> {
        self.collections.iter_mut().find(|collection| collection.id == id)
    }

    /// The collection of this number; if it is gone, the current one.
    pub(crate) fn open_or_current(&mut self, id: CollectionId) -> Option<&mut Collection> {
        let id = if self.collection(id).is_some() { id } else { self.current };
        self.open(id)
    }

    /// A name that no collection but this one has: the asked one with its white space tidied, where need be with a
    /// number after it.
    pub(crate) fn free_name(&self, asked: &str, own: Option<CollectionId>) -> String {
        let tidy = tidy_name(asked);
        let taken = |name: &str| self.collections.iter().any(|c| Some(c.id) != own && c.name == name);
        let numbered = (2u32..).map(|number| format!("{tidy} {number}"));
        let mut names = std::iter::once(tidy.clone()).chain(numbered);
        names.find(|name| !taken(name)).unwrap_or(tidy)
    }

    /// The first number from this one on that no collection has.
    pub(crate) fn free_id(&self, from: CollectionId) -> CollectionId {
        let mut id = from;
        while self.collection(id).is_some() {
            id.0 = id.0.wrapping_add(1);
        }
        id
    }
}

/// A name on one line, without white space around it.
pub(crate) fn tidy_name(name: &str) -> String {
    let mut tidy = String::new();
    for word in name.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    if tidy.is_empty() { say::collection_untitled().into() } else { tidy }
}

/// Both of two notes on one quotation: one below the other, parted by a blank line. Where one is the other, or a
/// paragraph or more of it, the longer one is both already.
pub(crate) fn both_notes(here: &str, other: &str) -> String {
    if is_part(here, other) {
        here.to_owned()
    } else if is_part(other, here) {
        other.to_owned()
    } else {
        format!("{here}\n\n{other}")
    }
}

/// Whether a note is whole paragraphs of another.
fn is_part(note: &str, part: &str) -> bool {
    part.trim().is_empty() || format!("\n\n{note}\n\n").contains(&format!("\n\n{part}\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn notes_are_joined_without_saying_anything_twice() {
        for (here, other, both) in [
            ("", "", ""),
            ("a", "", "a"),
            ("", "b", "b"),
            ("a", "a", "a"),
            ("a", "b", "a\n\nb"),
            ("a\n\nb", "b", "a\n\nb"),
            ("b", "a\n\nb", "a\n\nb"),
            ("ab", "b", "ab\n\nb"),
            ("a", " \n", "a"),
        ] {
            assert_eq!(both_notes(here, other), both, "{here:?} and {other:?}");
        }
    }

    proptest! {
        #[test]
        fn both_notes_hold_each_and_joining_again_adds_nothing(here in "[ab\n]{0,8}", other in "[ab\n]{0,8}") {
            let both = both_notes(&here, &other);
            prop_assert!(both.contains(here.trim()) && both.contains(other.trim()));
            prop_assert_eq!(both_notes(&both, &other), both.clone());
            prop_assert_eq!(both_notes(&both, &here), both);
        }

        #[test]
        fn a_name_stands_on_one_line_and_is_never_empty(name in any::<String>()) {
            let tidy = tidy_name(&name);
            prop_assert!(!tidy.is_empty() && !tidy.contains('\n') && tidy.trim() == tidy);
            prop_assert_eq!(tidy_name(&tidy), tidy);
        }
    }
}
