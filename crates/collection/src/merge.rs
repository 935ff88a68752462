//! Taking in collections from elsewhere. It only adds: a collection of a name that is here already takes in what it does
//! not have, at its end; a quotation that is in it stays as it is and where it is; of two notes that differ both are
//! kept, the one that comes in below.

use crate::apply::join_note;
use crate::change::{Change, Done};
use crate::file::{Import, Incoming};
use crate::shelf::{Collection, CollectionId, Key, Shelf, tidy_name};

/// What came in, collection by collection; displays as sentences for the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// In the order of what came in.
    pub collections: Vec<MergedInto>,
}

/// What one collection took in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedInto {
    /// The collection.
    pub id: CollectionId,
    /// Its name.
    pub name: String,
    /// Whether a collection of this name was here before.
    pub was_here: bool,
    /// How many quotations were added.
    pub added: usize,
    /// How many were in it already.
    pub already: usize,
    /// Those of them whose notes differed, so that both are kept.
    pub notes: Vec<Key>,
}

/// Takes an import in; the first collection that has to be made gets this number.
pub(crate) fn apply(shelf: &mut Shelf, import: &Import, id: CollectionId) -> (Done, Option<Change>) {
    let mut merged = Merged::default();
    let mut undo = Vec::new();
    for incoming in &import.collections {
        merged.collections.push(take_in(shelf, incoming, id, &mut undo));
    }
    undo.reverse();
    (Done::Merged(merged), (!undo.is_empty()).then_some(Change::Back(undo)))
}

fn take_in(shelf: &mut Shelf, incoming: &Incoming, id: CollectionId, undo: &mut Vec<Change>) -> MergedInto {
    let name = tidy_name(&incoming.name);
    let here = shelf.collections.iter().position(|collection| collection.name == name);
    let was_here = here.is_some();
    let place = here.unwrap_or_else(|| {
        let made = Collection { id: shelf.free_id(id), name: name.clone(), items: Vec::new() };
        undo.push(Change::Delete { seen: made.clone() });
        shelf.collections.push(made);
        shelf.collections.len() - 1
    });
    let mut into = MergedInto { id, name, was_here, added: 0, already: 0, notes: Vec::new() };
    let Some(collection) = shelf.collections.get_mut(place) else { return into };
    into.id = collection.id;
    for item in &incoming.items {
        let key = item.key();
        match collection.items.iter_mut().find(|there| there.is(&key)) {
            None => {
                into.added += 1;
                collection.items.push(item.clone());
                undo.push(Change::Remove { from: into.id, item: item.clone() });
            }
            Some(there) => {
                into.already += 1;
                if let Some(change) = join_note(into.id, there, &item.note) {
                    into.notes.push(key);
                    undo.push(change);
                }
            }
        }
    }
    into
}
