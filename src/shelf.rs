//! The reader's collections, as this tab holds them: one session over what the browser keeps. Everything the page shows
//! of them is read here, and every change goes through here and is said.

use std::cell::RefCell;

use collection::{Change, Collection, CollectionId, Key, Notice, Saved, Session};
use messages::say;

use crate::browser::{self, Kept};
use crate::desk::{Act, Desk, Said, UiAct};
use crate::library::Library;
use crate::state::Open;
use crate::take_away::record;

/// What the page holds of the collections.
pub(crate) struct Shelf {
    session: Session,
    /// What takes back the last change.
    undo: Option<Change>,
}

thread_local! {
    static SHELF: RefCell<Shelf> = RefCell::new(Shelf { session: Session::open(&mut Kept), undo: None });
}

/// The collections as they are.
pub(crate) fn look<T>(look: impl FnOnce(&collection::Shelf) -> T) -> T {
    SHELF.with_borrow(|shelf| look(shelf.session.shelf()))
}

/// The collection that quotations are saved to.
pub(crate) fn current() -> Collection {
    look(|shelf| shelf.collection(shelf.current()).cloned().unwrap_or_default())
}

/// What the reader has to know about storage.
pub(crate) fn notices() -> Vec<Notice> {
    SHELF.with_borrow(|shelf| shelf.session.notices())
}

/// The damaged texts that are kept aside.
pub(crate) fn aside() -> Vec<collection::Aside> {
    SHELF.with_borrow(|shelf| shelf.session.aside(&Kept))
}

/// Whether the last change can be taken back.
pub(crate) fn can_undo() -> bool {
    SHELF.with_borrow(|shelf| shelf.undo.is_some())
}

/// Makes a change, stores it and says what came of it.
pub(crate) fn change(desk: &Desk, change: Change) {
    let said = SHELF.with_borrow_mut(|shelf| {
        let outcome = shelf.session.apply(&mut Kept, change);
        let said = outcome.to_string();
        shelf.undo = outcome.undo;
        said
    });
    desk.act(Act::Ui(UiAct::Say(Said::Shelved(said))));
}

/// Takes the last change back.
pub(crate) fn undo(desk: &Desk) {
    if let Some(back) = SHELF.with_borrow_mut(|shelf| shelf.undo.take()) {
        change(desk, back);
    }
}

/// Reads again what is stored, since another tab may have changed it.
pub(crate) fn refresh(desk: &Desk) {
    let has_changed = SHELF.with_borrow_mut(|shelf| {
        let before = (shelf.session.shelf().clone(), shelf.session.notices());
        shelf.session.refresh(&mut Kept);
        before != (shelf.session.shelf().clone(), shelf.session.notices())
    });
    if has_changed {
        desk.act(Act::Ui(UiAct::Redraw));
    }
}

/// Gives up a damaged text that is kept aside.
pub(crate) fn discard(desk: &Desk, aside: &collection::Aside) {
    let discarded = SHELF.with_borrow_mut(|shelf| shelf.session.discard(&mut Kept, aside));
    let said = match discarded {
        Ok(()) => say::discarded(),
        Err(_) => say::not_discarded(),
    };
    desk.act(Act::Ui(UiAct::Say(Said::Done(said.to_owned()))));
}

/// A number for a new collection.
pub(crate) fn new_id() -> CollectionId {
    CollectionId(browser::draw_number())
}

/// Whether what is open is in the current collection.
pub(crate) fn is_saved(library: &Library, open: Open) -> bool {
    let key = record(library, open, &browser::page()).map(|record| Key::of(&record));
    key.is_some_and(|key| {
        look(|shelf| shelf.collection(shelf.current()).is_some_and(|c| c.place(&key).is_some()))
    })
}

/// Saves what is open in the current collection or, where it is there, takes it out.
pub(crate) fn toggle(desk: &Desk, open: Open) {
    let Some(record) = record(desk.library, open, &browser::page()) else { return };
    let key = Key::of(&record);
    let (to, item) = look(|shelf| {
        let here = shelf.collection(shelf.current());
        let item = here.and_then(|c| c.place(&key).and_then(|place| c.items.get(place)).cloned());
        (shelf.current(), item)
    });
    change(
        desk,
        match item {
            Some(item) => Change::Remove { from: to, item },
            None => {
                let item = Saved { record, note: String::new(), saved_on: browser::today() };
                Change::Add { to, item }
            }
        },
    );
}
