//! Making a change: what it does to the collections, what it came to, and the change that takes it back. The rules where
//! two tabs disagree stand in `change`.

use crate::change::{Change, Done};
use crate::merge;
use crate::shelf::{Collection, CollectionId, Key, Position, Saved, Shelf, both_notes, tidy_name};

impl Change {
    /// Makes the change; says what it came to, and the change that takes it back, where there is something to take
    /// back.
    pub(crate) fn apply(&self, shelf: &mut Shelf) -> (Done, Option<Change>) {
        match self {
            Self::Add { to, item } => add(shelf, *to, item, &Position::END),
            Self::Restore { to, item, at } => add(shelf, *to, item, at),
            Self::Remove { from, item } => remove(shelf, *from, item),
            Self::Move { within, key, to } => shift(shelf, *within, key, to),
            Self::Note { within, item, note } => write_note(shelf, *within, item, note),
            Self::Create { id, name } => create(shelf, *id, name),
            Self::Rename { id, name } => rename(shelf, *id, name),
            Self::Delete { seen } => delete(shelf, seen),
            Self::RestoreCollection { collection, index, current, alone } => {
                if *alone && *shelf == Shelf::default() {
                    shelf.collections.clear();
                }
                restore(shelf, collection, *index, *current)
            }
            Self::Choose { id } => choose(shelf, *id),
            Self::Merge { import, id } => merge::apply(shelf, import, *id),
            Self::Back(changes) => back(shelf, changes),
        }
    }
}

fn add(shelf: &mut Shelf, to: CollectionId, item: &Saved, at: &Position) -> (Done, Option<Change>) {
    let Some(collection) = shelf.open_or_current(to) else { return (Done::CollectionGone, None) };
    let (id, name) = (collection.id, collection.name.clone());
    let key = item.key();
    if let Some(there) = collection.items.iter_mut().find(|there| there.is(&key)) {
        return (Done::AlreadySaved(name), join_note(id, there, &item.note));
    }
    collection.insert(item.clone(), at);
    let done = if id == to { Done::Saved(name) } else { Done::SavedElsewhere(name) };
    (done, Some(Change::Remove { from: id, item: item.clone() }))
}

/// Adds a note to the one that is there; the change that takes it back, if there was anything to add.
pub(crate) fn join_note(within: CollectionId, item: &mut Saved, note: &str) -> Option<Change> {
    let both = both_notes(&item.note, note);
    (both != item.note).then(|| set_note(within, item, both))
}

/// Puts a note in the place of the one there was; the change that takes it back.
fn set_note(within: CollectionId, item: &mut Saved, note: String) -> Change {
    let before = std::mem::replace(&mut item.note, note);
    Change::Note { within, item: item.clone(), note: before }
}

fn remove(shelf: &mut Shelf, from: CollectionId, item: &Saved) -> (Done, Option<Change>) {
    let Some(collection) = shelf.open(from) else { return (Done::CollectionGone, None) };
    let Some(place) = collection.place(&item.key()) else { return (Done::QuotationGone, None) };
    let at = collection.position(place);
    if collection.items.get(place).is_some_and(|there| there.note != item.note) {
        return (Done::NoteChangedMeanwhile, None);
    }
    let item = collection.items.remove(place);
    (Done::Removed(collection.name.clone()), Some(Change::Restore { to: from, item, at }))
}

fn shift(shelf: &mut Shelf, within: CollectionId, key: &Key, to: &Position) -> (Done, Option<Change>) {
    let Some(collection) = shelf.open(within) else { return (Done::CollectionGone, None) };
    let Some(from) = collection.place(key) else { return (Done::QuotationGone, None) };
    let at = collection.position(from);
    let item = collection.items.remove(from);
    collection.insert(item, to);
    let place = collection.place(key).unwrap_or(from);
    let undo = (place != from).then(|| Change::Move { within, key: key.clone(), to: at });
    (Done::Moved { place: place + 1, of: collection.items.len() }, undo)
}

fn write_note(shelf: &mut Shelf, within: CollectionId, seen: &Saved, note: &str) -> (Done, Option<Change>) {
    let key = seen.key();
    let there = shelf.open(within).and_then(|c| c.items.iter_mut().find(|item| item.is(&key)));
    let Some(there) = there else {
        let item = Saved { note: note.to_owned(), ..seen.clone() };
        return (Done::NoteWithoutQuotation, Some(Change::Restore { to: within, item, at: Position::END }));
    };
    if there.note == note {
        (Done::Noted, None)
    } else if there.note == seen.note {
        (Done::Noted, Some(set_note(within, there, note.to_owned())))
    } else {
        (Done::BothNotesKept, join_note(within, there, note))
    }
}

fn create(shelf: &mut Shelf, id: CollectionId, asked: &str) -> (Done, Option<Change>) {
    if shelf.collection(id).is_some() {
        return choose(shelf, id);
    }
    let before = shelf.current;
    let made = Collection { id, name: shelf.free_name(asked, None), items: Vec::new() };
    let done = named(asked, &made.name, Done::Created);
    shelf.collections.push(made.clone());
    shelf.current = id;
    (done, Some(Change::Back(vec![Change::Choose { id: before }, Change::Delete { seen: made }])))
}

fn rename(shelf: &mut Shelf, id: CollectionId, asked: &str) -> (Done, Option<Change>) {
    let name = shelf.free_name(asked, Some(id));
    let Some(collection) = shelf.open(id) else { return (Done::CollectionGone, None) };
    let done = named(asked, &name, Done::Renamed);
    let before = std::mem::replace(&mut collection.name, name);
    let undo = (before != collection.name).then_some(Change::Rename { id, name: before });
    (done, undo)
}

fn named(asked: &str, name: &str, done: fn(String) -> Done) -> Done {
    let asked = tidy_name(asked);
    if asked == name { done(asked) } else { Done::NameTaken { asked, name: name.to_owned() } }
}

fn delete(shelf: &mut Shelf, seen: &Collection) -> (Done, Option<Change>) {
    let Some(index) = shelf.collections.iter().position(|c| c.id == seen.id) else {
        return (Done::CollectionGone, None);
    };
    let current = shelf.current == seen.id;
    let Some(collection) = shelf.collections.get_mut(index) else { return (Done::CollectionGone, None) };
    let name = collection.name.clone();
    let is_seen = |item: &Saved| {
        let key = item.key();
        seen.items.iter().any(|seen| seen.is(&key) && seen.note == item.note)
    };
    let kept: Vec<Saved> = collection.items.iter().filter(|item| !is_seen(item)).cloned().collect();
    if !kept.is_empty() {
        let all = collection.items.iter().enumerate();
        let put_back = all.filter(|(_, item)| is_seen(item)).map(|(place, item)| Change::Restore {
            to: seen.id,
            item: item.clone(),
            at: collection.position(place),
        });
        let undo = Change::Back(put_back.collect());
        let done = Done::DeletedInPart { name, kept: kept.len() };
        collection.items = kept;
        return (done, Some(undo));
    }
    let collection = shelf.collections.remove(index);
    let next = shelf.collections.get(index).or(shelf.collections.last()).map(|next| next.id);
    match next {
        None => *shelf = Shelf::default(),
        Some(next) if current => shelf.current = next,
        Some(_) => {}
    }
    let alone = next.is_none();
    (Done::Deleted(name), Some(Change::RestoreCollection { collection, index, current, alone }))
}

fn restore(
    shelf: &mut Shelf,
    collection: &Collection,
    index: usize,
    current: bool,
) -> (Done, Option<Change>) {
    let id = collection.id;
    if let Some(there) = shelf.collection(id) {
        let name = there.name.clone();
        let items = collection.items.iter().enumerate();
        let put_back = items.map(|(place, item)| Change::Restore {
            to: id,
            item: item.clone(),
            at: collection.position(place),
        });
        let undo = put_back.filter_map(|change| change.apply(shelf).1).collect::<Vec<_>>();
        let undo = (!undo.is_empty()).then(|| Change::Back(undo.into_iter().rev().collect()));
        return (Done::PutBack(name), undo);
    }
    let name = shelf.free_name(&collection.name, None);
    let back = Collection { name: name.clone(), ..collection.clone() };
    let index = index.min(shelf.collections.len());
    shelf.collections.insert(index, back.clone());
    if current || shelf.collections.len() == 1 {
        shelf.current = id;
    }
    (Done::PutBack(name), Some(Change::Delete { seen: back }))
}

fn choose(shelf: &mut Shelf, id: CollectionId) -> (Done, Option<Change>) {
    let Some(collection) = shelf.collection(id) else { return (Done::CollectionGone, None) };
    let name = collection.name.clone();
    let before = std::mem::replace(&mut shelf.current, id);
    (Done::Chosen(name), (before != id).then_some(Change::Choose { id: before }))
}

fn back(shelf: &mut Shelf, changes: &[Change]) -> (Done, Option<Change>) {
    let mut kept = 0;
    let mut again = Vec::new();
    for change in changes {
        let (done, undo) = change.apply(shelf);
        kept += usize::from(done.is_refusal());
        again.extend(undo);
    }
    again.reverse();
    (Done::Undone { kept }, (!again.is_empty()).then_some(Change::Back(again)))
}
