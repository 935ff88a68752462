//! What each change comes to, alone and on collections that another tab has changed.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use collection::{Change, Collection, CollectionId, Done, Import, Incoming, Position, Session};
use support::{FIRST, Memory, add, holding, inside, key, noted, quotation};

const OTHER: CollectionId = CollectionId(7);

/// Two tabs on one store that holds the quotations 1, 2 and 3; both have seen them.
struct Tabs {
    store: Memory,
    here: Session,
    there: Session,
}

fn tabs() -> Tabs {
    let mut store = holding(&[1, 2, 3]);
    let (here, there) = (Session::open(&mut store), Session::open(&mut store));
    Tabs { store, here, there }
}

impl Tabs {
    fn here(&mut self, change: Change) -> Done {
        self.here.apply(&mut self.store, change).done
    }

    fn there(&mut self, change: Change) -> Done {
        self.there.apply(&mut self.store, change).done
    }

    /// What is stored in the first collection.
    fn stored(&self) -> Vec<(u32, String)> {
        let shelf = self.store.shelf();
        inside(&shelf, FIRST).into_iter().map(|(n, note)| (n, note.to_owned())).collect()
    }

    fn numbers(&self) -> Vec<u32> {
        self.stored().into_iter().map(|(n, _)| n).collect()
    }
}

fn remove(n: u32, note: &str) -> Change {
    Change::Remove { from: FIRST, item: noted(n, note) }
}

fn note(n: u32, before: &str, now: &str) -> Change {
    Change::Note { within: FIRST, item: noted(n, before), note: now.into() }
}

fn first(session: &Session) -> Collection {
    session.shelf().collection(FIRST).expect("it is there").clone()
}

fn to(session: &Session, from: usize, to: usize) -> Change {
    let seen = first(session);
    Change::Move { within: FIRST, key: seen.items[from].key(), to: seen.position_moved(from, to) }
}

#[test]
fn a_quotation_is_saved_once() {
    let mut tabs = tabs();
    assert_eq!(tabs.here(add(FIRST, 4)), Done::Saved("Saved quotations".into()));
    assert_eq!(tabs.there(add(FIRST, 4)), Done::AlreadySaved("Saved quotations".into()));
    assert_eq!(tabs.numbers(), [1, 2, 3, 4]);
}

#[test]
fn a_quotation_saved_again_with_another_note_has_both_notes() {
    let mut tabs = tabs();
    tabs.there(note(2, "", "there"));
    tabs.here(Change::Add { to: FIRST, item: noted(2, "here") });
    assert_eq!(tabs.stored()[1], (2, "there\n\nhere".into()));
}

#[test]
fn what_is_saved_to_a_collection_that_is_gone_goes_to_the_current_one() {
    let mut tabs = tabs();
    tabs.here(Change::Create { id: OTHER, name: "Other".into() });
    tabs.there(Change::Choose { id: FIRST });
    let seen = tabs.there.shelf().collection(OTHER).expect("it is there").clone();
    tabs.there(Change::Delete { seen });
    assert_eq!(tabs.here(add(OTHER, 4)), Done::SavedElsewhere("Saved quotations".into()));
    assert_eq!(tabs.numbers(), [1, 2, 3, 4]);
}

#[test]
fn what_both_tabs_remove_is_removed_once_and_can_be_put_back() {
    let mut tabs = tabs();
    let undo = tabs.there.apply(&mut tabs.store, remove(2, "")).undo.expect("it can be undone");
    assert_eq!(tabs.here(remove(2, "")), Done::QuotationGone);
    assert_eq!(tabs.numbers(), [1, 3]);
    assert_eq!(tabs.there(undo), Done::Saved("Saved quotations".into()));
    assert_eq!(tabs.numbers(), [1, 2, 3]);
}

#[test]
fn what_was_removed_comes_back_behind_the_one_it_followed() {
    let mut tabs = tabs();
    let undo = tabs.here.apply(&mut tabs.store, remove(2, "")).undo.expect("it can be undone");
    let order = to(&tabs.there, 0, 2);
    tabs.there(order);
    assert_eq!(tabs.numbers(), [3, 1]);
    tabs.here(undo);
    assert_eq!(tabs.numbers(), [3, 1, 2]);
}

#[test]
fn a_note_that_was_not_seen_is_not_removed_with_its_quotation() {
    let mut tabs = tabs();
    tabs.there(note(2, "", "from there"));
    assert_eq!(tabs.here(remove(2, "")), Done::NoteChangedMeanwhile);
    assert_eq!(tabs.stored()[1], (2, "from there".into()));
    assert_eq!(tabs.here(remove(2, "from there")), Done::Removed("Saved quotations".into()));
}

#[test]
fn a_note_takes_the_place_of_the_one_that_was_seen_and_stands_below_one_that_was_not() {
    let mut tabs = tabs();
    assert_eq!(tabs.there(note(2, "", "first")), Done::Noted);
    assert_eq!(tabs.there(note(2, "first", "second")), Done::Noted);
    assert_eq!(tabs.stored()[1].1, "second");
    assert_eq!(tabs.here(note(2, "", "here")), Done::BothNotesKept);
    assert_eq!(tabs.stored()[1].1, "second\n\nhere");
    assert_eq!(tabs.there(note(2, "second\n\nhere", "")), Done::Noted);
    assert_eq!(tabs.stored()[1].1, "");
}

#[test]
fn a_note_on_a_quotation_that_is_gone_comes_back_with_it() {
    let mut tabs = tabs();
    tabs.there(remove(2, ""));
    let outcome = tabs.here.apply(&mut tabs.store, note(2, "", "mine"));
    assert_eq!(outcome.done, Done::NoteWithoutQuotation);
    assert_eq!(tabs.numbers(), [1, 3]);
    tabs.here(outcome.undo.expect("it can be put back"));
    assert_eq!(tabs.stored()[2], (2, "mine".into()));
}

#[test]
fn a_quotation_moves_to_the_place_it_is_given() {
    for (from, place, order) in
        [(0, 0, [1, 2, 3]), (0, 1, [2, 1, 3]), (0, 2, [2, 3, 1]), (2, 0, [3, 1, 2]), (1, 9, [1, 3, 2])]
    {
        let mut tabs = tabs();
        let change = to(&tabs.here, from, place);
        assert_eq!(tabs.here(change), Done::Moved { place: place.min(2) + 1, of: 3 });
        assert_eq!(tabs.numbers(), order, "{from} to {place}");
    }
}

#[test]
fn a_quotation_moves_behind_the_one_its_reader_saw_before_it() {
    let mut tabs = tabs();
    tabs.there(remove(1, ""));
    let change = to(&tabs.here, 0, 1);
    assert_eq!(tabs.here(change), Done::QuotationGone);
    tabs.there(add(FIRST, 4));
    tabs.there(add(FIRST, 5));
    let behind_four = to(&tabs.there, 0, 2);
    tabs.here(remove(3, ""));
    assert_eq!(tabs.numbers(), [2, 4, 5]);
    assert_eq!(tabs.there(behind_four), Done::Moved { place: 2, of: 3 });
    assert_eq!(tabs.numbers(), [4, 2, 5]);
}

#[test]
fn a_collection_keeps_what_was_saved_or_noted_in_it_meanwhile() {
    let mut tabs = tabs();
    tabs.there(add(FIRST, 4));
    tabs.there(note(2, "", "new"));
    let seen = {
        let mut seen = first(&tabs.here);
        seen.items.retain(|item| *item != quotation(4));
        seen.items.iter_mut().for_each(|item| item.note.clear());
        seen
    };
    let outcome = tabs.here.apply(&mut tabs.store, Change::Delete { seen });
    assert_eq!(outcome.done, Done::DeletedInPart { name: "Saved quotations".into(), kept: 2 });
    assert_eq!(tabs.numbers(), [2, 4]);
    tabs.here(outcome.undo.expect("it can be undone"));
    assert_eq!(tabs.numbers(), [1, 2, 3, 4]);
}

#[test]
fn there_is_always_a_collection_and_a_current_one() {
    let mut tabs = tabs();
    tabs.here(Change::Create { id: OTHER, name: "Other".into() });
    assert_eq!(tabs.here.shelf().current(), OTHER);
    tabs.here(Change::Delete { seen: Collection { id: OTHER, ..Collection::default() } });
    assert_eq!(tabs.here.shelf().current(), FIRST);
    let seen = first(&tabs.here);
    let outcome = tabs.here.apply(&mut tabs.store, Change::Delete { seen });
    assert_eq!(outcome.done, Done::Deleted("Saved quotations".into()));
    assert_eq!(tabs.here.shelf().collections().len(), 1);
    assert!(tabs.here.shelf().is_empty());
    tabs.here(outcome.undo.expect("it can be undone"));
    assert_eq!(tabs.numbers(), [1, 2, 3]);
}

#[test]
fn a_name_is_one_collections_alone() {
    let mut tabs = tabs();
    let taken = |name: &str| Done::NameTaken { asked: "Ceasefire".into(), name: name.into() };
    let create = |id, name: &str| Change::Create { id: CollectionId(id), name: name.into() };
    assert_eq!(tabs.here(create(1, " Ceasefire\n")), Done::Created("Ceasefire".into()));
    assert_eq!(tabs.there(create(2, "Ceasefire")), taken("Ceasefire 2"));
    assert_eq!(tabs.there(create(3, "Ceasefire")), taken("Ceasefire 3"));
    let rename = |id, name: &str| Change::Rename { id: CollectionId(id), name: name.into() };
    assert_eq!(tabs.here(rename(1, "Ceasefire")), Done::Renamed("Ceasefire".into()));
    assert_eq!(tabs.here(rename(3, "Ceasefire")), taken("Ceasefire 3"));
    assert_eq!(tabs.here(rename(3, "  ")), Done::Renamed("Untitled".into()));
    assert_eq!(tabs.here(rename(9, "None")), Done::CollectionGone);
}

#[test]
fn an_import_adds_and_says_what_was_there() {
    let mut tabs = tabs();
    tabs.here(note(2, "", "mine"));
    let incoming = |name: &str, items| Incoming { name: name.into(), items };
    let import = Import::of(vec![
        incoming("Saved quotations", vec![noted(2, "theirs"), noted(3, ""), quotation(9)]),
        incoming("New", vec![quotation(1)]),
    ])
    .expect("it is sound");
    let merge = Change::Merge { import, id: OTHER };
    let outcome = tabs.here.apply(&mut tabs.store, merge.clone());
    let Done::Merged(merged) = &outcome.done else { unreachable!("it was merged") };
    let said = merged.collections.iter();
    let said: Vec<_> =
        said.map(|into| (into.was_here, into.added, into.already, into.notes.clone())).collect();
    assert_eq!(said, [(true, 1, 2, vec![key(2)]), (false, 1, 0, vec![])]);
    let stored = tabs.stored();
    assert_eq!(stored[1], (2, "mine\n\ntheirs".into()));
    assert_eq!(tabs.numbers(), [1, 2, 3, 9]);
    assert_eq!(inside(tabs.here.shelf(), OTHER), [(1, "")]);

    let before = tabs.here.shelf().clone();
    let Done::Merged(again) = tabs.there(merge) else { unreachable!("it was merged") };
    assert!(again.collections.iter().all(|into| into.added == 0 && into.notes.is_empty()));
    assert_eq!(tabs.store.shelf(), before, "twice is once");

    tabs.here(outcome.undo.expect("it can be undone"));
    assert_eq!(tabs.numbers(), [1, 2, 3]);
    assert_eq!(tabs.stored()[1], (2, "mine".into()));
    assert_eq!(tabs.here.shelf().collections().len(), 1);
}

#[test]
fn what_another_tab_has_changed_since_an_import_outlives_its_undoing() {
    let mut tabs = tabs();
    let items = vec![quotation(8), quotation(9)];
    let import = Import::of(vec![Incoming { name: "New".into(), items }]).expect("it is sound");
    let undo = tabs.here.apply(&mut tabs.store, Change::Merge { import, id: OTHER }).undo;
    tabs.there(Change::Note { within: OTHER, item: quotation(9), note: "worth keeping".into() });
    assert_eq!(tabs.here(undo.expect("it can be undone")), Done::Undone { kept: 2 });
    assert_eq!(inside(tabs.here.shelf(), OTHER), [(9, "worth keeping")]);
}

#[test]
fn a_quotation_is_found_in_the_collections_that_hold_it() {
    let mut tabs = tabs();
    tabs.here(Change::Create { id: OTHER, name: "Other".into() });
    tabs.here(add(OTHER, 2));
    let holding = |n| tabs.here.shelf().holding(&key(n)).map(|collection| collection.id).collect::<Vec<_>>();
    assert_eq!((holding(1), holding(2), holding(9)), (vec![FIRST], vec![FIRST, OTHER], vec![]));
    assert_eq!(tabs.here.shelf().len(), 4);
}

#[test]
fn the_end_is_the_end() {
    let mut tabs = tabs();
    tabs.here(Change::Move { within: FIRST, key: key(1), to: Position::END });
    assert_eq!(tabs.numbers(), [2, 3, 1]);
}
