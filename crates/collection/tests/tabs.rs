//! Two tabs that know nothing of each other, any changes in any order on one store, from views that may be old.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use std::collections::BTreeSet;

use collection::{Change, Collection, CollectionId, Done, Import, Incoming, Key, Saved, Session, Shelf};
use proptest::prelude::*;
use support::{Memory, assert_sound, noted, quotation};

/// Something a reader does with what the tab shows; numbers are taken modulo what there is.
#[derive(Clone, Copy, Debug)]
struct Act {
    second_tab: bool,
    looks_first: bool,
    what: u8,
    which: usize,
    item: usize,
    more: u32,
}

fn acts(most: usize) -> impl Strategy<Value = Vec<Act>> {
    let act = (any::<bool>(), any::<bool>(), 0u8..12, 0usize..4, 0usize..8, 0u32..12);
    let act = act.prop_map(|(second_tab, looks_first, what, which, item, more)| Act {
        second_tab,
        looks_first,
        what,
        which,
        item,
        more,
    });
    prop::collection::vec(act, 0..most)
}

/// The change that a reader makes who sees this.
fn change(act: Act, seen: &Shelf, undo: &mut Vec<Change>) -> Option<Change> {
    let Act { what, which, item, more, .. } = act;
    let collection = seen.collections().get(which % seen.collections().len())?.clone();
    let id = collection.id;
    let shown = || collection.items.get(item % collection.items.len().max(1)).cloned();
    let note = ["", "one", "two", "one\n\ntwo"][more as usize % 4];
    Some(match what {
        0..=2 => Change::Add { to: id, item: noted(more, note) },
        3 => Change::Remove { from: id, item: shown()? },
        4 => {
            let from = collection.place(&shown()?.key())?;
            Change::Move {
                within: id,
                key: shown()?.key(),
                to: collection.position_moved(from, more as usize),
            }
        }
        5 => Change::Note { within: id, item: shown()?, note: note.into() },
        6 => Change::Create { id: CollectionId(more), name: format!("Name {}", item % 3) },
        7 => Change::Rename { id, name: format!("Name {}", item % 3) },
        8 => Change::Delete { seen: collection },
        9 => Change::Choose { id },
        10 => {
            let items = vec![noted(more, "came in"), quotation(more + 1)];
            let import = Import::of(vec![Incoming { name: format!("Name {}", item % 3), items }]).ok()?;
            Change::Merge { import, id: CollectionId(more) }
        }
        _ => undo.pop()?,
    })
}

/// What a change may take away: all that its reader saw and meant.
fn meant(change: &Change) -> Vec<(CollectionId, Saved)> {
    match change {
        Change::Remove { from, item } => vec![(*from, item.clone())],
        Change::Note { within, item, .. } => vec![(*within, item.clone())],
        Change::Delete { seen } => seen.items.iter().map(|item| (seen.id, item.clone())).collect(),
        Change::Back(changes) => changes.iter().flat_map(meant).collect(),
        _ => Vec::new(),
    }
}

fn all(shelf: &Shelf) -> Vec<(CollectionId, Saved)> {
    let of = |collection: &Collection| {
        let id = collection.id;
        collection.items.iter().map(move |item| (id, item.clone())).collect::<Vec<_>>()
    };
    shelf.collections().iter().flat_map(of).collect()
}

/// All but what a change may take away is still there, with every word of its note.
fn assert_kept(before: &Shelf, after: &Shelf, change: &Change) {
    let meant = meant(change);
    for (id, item) in all(before) {
        let there = after.collection(id).and_then(|c| c.items.iter().find(|there| there.is(&item.key())));
        let is_kept =
            there.is_some_and(|there| there.note.contains(&item.note) && there.record == item.record);
        assert!(is_kept || meant.contains(&(id, item.clone())), "{item:?} was lost by {change:?}");
    }
}

/// What no change is about keeps its order.
fn assert_order(before: &Shelf, after: &Shelf, change: &Change) {
    for collection in before.collections() {
        let Some(now) = after.collection(collection.id) else { continue };
        let is_moved = |key: &Key| match change {
            Change::Move { key: moved, .. } => moved == key,
            Change::Restore { item, .. } | Change::Remove { item, .. } => item.is(key),
            Change::Back(_) | Change::RestoreCollection { .. } => true,
            _ => false,
        };
        let stay = |of: &Collection, other: &Collection| -> Vec<Key> {
            let keys = of.items.iter().map(Saved::key);
            keys.filter(|key| !is_moved(key) && other.place(key).is_some()).collect()
        };
        assert_eq!(stay(collection, now), stay(now, collection), "{change:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_is_lost_that_no_tab_has_seen_and_taken_away(acts in acts(60)) {
        let mut store = Memory::default();
        let mut tabs = [Session::open(&mut store), Session::open(&mut store)];
        let mut undo = [Vec::new(), Vec::new()];
        for act in acts {
            let tab = usize::from(act.second_tab);
            if act.looks_first {
                tabs[tab].refresh(&mut store);
            }
            let Some(change) = change(act, tabs[tab].shelf(), &mut undo[tab]) else { continue };
            let before = store.shelf();
            let outcome = tabs[tab].apply(&mut store, change.clone());
            prop_assert!(outcome.stored && tabs[tab].notices().is_empty());
            let after = store.shelf();
            prop_assert_eq!(&after, tabs[tab].shelf(), "the tab shows what is stored");
            assert_sound(&after);
            assert_kept(&before, &after, &change);
            assert_order(&before, &after, &change);
            undo[tab].extend(outcome.undo);
        }
        let [mut one, mut two] = tabs;
        one.refresh(&mut store);
        two.refresh(&mut store);
        prop_assert_eq!(one.shelf(), two.shelf());
    }

    #[test]
    fn undoing_leaves_everything_as_it_was(acts in acts(40)) {
        let mut store = Memory::default();
        let mut tab = Session::open(&mut store);
        for act in acts {
            let Some(change) = change(act, tab.shelf(), &mut Vec::new()) else { continue };
            let before = tab.shelf().clone();
            let outcome = tab.apply(&mut store, change.clone());
            let after = tab.shelf().clone();
            let Some(undo) = outcome.undo else {
                prop_assert_eq!(&before, &after, "{:?}", change);
                continue;
            };
            let redo = tab.apply(&mut store, undo).undo.expect("what was undone can be done again");
            prop_assert_eq!(tab.shelf(), &before, "{:?}", change);
            tab.apply(&mut store, redo);
            prop_assert_eq!(tab.shelf(), &after, "{:?}", change);
        }
    }

    /// A store that fails now and then: what was saved and not removed is there once it works again, in both tabs.
    #[test]
    fn what_could_not_be_stored_is_stored_when_it_can_be(acts in acts(40), broken in prop::collection::vec(0u8..5, 40)) {
        let mut store = Memory::default();
        let mut tabs = [Session::open(&mut store), Session::open(&mut store)];
        let (mut saved, mut removed) = (BTreeSet::new(), BTreeSet::new());
        for (act, broken) in acts.into_iter().zip(broken) {
            store.refuses_reading = broken == 1;
            store.refuses_writing = broken == 2;
            store.room = (broken == 3).then_some(500);
            let tab = &mut tabs[usize::from(act.second_tab)];
            let Some(change) = change(act, tab.shelf(), &mut Vec::new()) else { continue };
            let outcome = tab.apply(&mut store, change.clone());
            prop_assert_eq!(outcome.stored, tab.unstored() == 0);
            prop_assert!(outcome.stored || !tab.notices().is_empty());
            assert_sound(tab.shelf());
            match (&change, &outcome.done) {
                (Change::Add { item, .. }, _) => { saved.insert(item.key()); }
                (_, Done::Removed(_) | Done::Deleted(_) | Done::DeletedInPart { .. }) => {
                    removed.extend(meant(&change).into_iter().map(|(_, item)| item.key()));
                }
                _ => {}
            }
        }
        store = Memory { texts: store.texts, ..Memory::default() };
        tabs[0].refresh(&mut store);
        tabs[1].refresh(&mut store);
        let shelf = store.shelf();
        assert_sound(&shelf);
        prop_assert_eq!(tabs[1].shelf(), &shelf);
        prop_assert!(tabs[0].notices().is_empty() && tabs[1].notices().is_empty());
        for key in saved.difference(&removed) {
            prop_assert!(shelf.holding(key).next().is_some(), "{:?} is lost", key);
        }
    }
}
