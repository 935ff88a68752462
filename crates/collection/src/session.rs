//! The collections as one tab holds them: what is stored, and on top of it what could not be stored yet.
//!
//! A change is made on what is stored at that moment, never on what the tab saw last. Where it cannot be written, it is
//! kept, and made again on whatever is stored the next time: nothing of another tab's is overwritten, and nothing of this
//! one's is lost before it is closed. Nothing is written either where that would overwrite what cannot be understood.

use crate::change::{Change, Done};
use crate::form::{self, Stored};
use crate::shelf::Shelf;
use crate::store::{self, Aside, SHELF, Store, Trouble};

/// Something about storage that the reader has to know as long as it lasts; displays as sentences with the way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It cannot be seen what is stored.
    Unreadable,
    /// A newer version of the page stored what is there. It is shown as far as it is understood, and left alone.
    Newer,
    /// What is stored is damaged and there is no room to keep it aside, so it is left as it is.
    NotKeptAside,
    /// There is no room for so many changes.
    Full(usize),
    /// Storing so many changes was refused.
    Refused(usize),
    /// So many damaged texts are kept aside.
    Aside(usize),
}

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What it came to.
    pub done: Done,
    /// The change that takes it back.
    pub undo: Option<Change>,
    /// Whether it is stored, with all before it. If not, [`Session::notices`] says why.
    pub stored: bool,
}

/// The collections as one tab holds them.
#[derive(Debug, Default)]
pub struct Session {
    /// What is stored, as far as it could be read.
    base: Shelf,
    /// The same with the changes that are not stored.
    shelf: Shelf,
    /// Those changes.
    pending: Vec<Change>,
    /// Why nothing may be written.
    hold: Option<Notice>,
    /// Why the last writing failed.
    trouble: Option<Trouble>,
    /// The text that was stored when it was last read.
    text: Option<String>,
    /// Whether `base` is all of that text, so that it need not be read again.
    is_whole: bool,
    /// Whether that text is damaged and may be overwritten.
    to_mend: bool,
    /// A damaged text that the reader has given up.
    given_up: Option<String>,
    /// How many texts are kept aside.
    aside: usize,
}

impl Session {
    /// Reads what is stored.
    pub fn open(store: &mut dyn Store) -> Self {
        let mut session = Self::default();
        session.refresh(store);
        session
    }

    /// The collections, with the changes that are not stored.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// How many changes are lost when the tab is closed now.
    pub fn unstored(&self) -> usize {
        self.pending.len()
    }

    /// What the reader has to know about storage.
    pub fn notices(&self) -> Vec<Notice> {
        let unstored = self.pending.len();
        let trouble =
            self.trouble.filter(|_| unstored > 0 && self.hold.is_none()).map(|trouble| match trouble {
                Trouble::Full => Notice::Full(unstored),
                Trouble::Refused => Notice::Refused(unstored),
            });
        let aside = (self.aside > 0).then_some(Notice::Aside(self.aside));
        self.hold.into_iter().chain(trouble).chain(aside).collect()
    }

    /// Makes a change on what is stored now, and stores the result.
    pub fn apply(&mut self, store: &mut dyn Store, change: Change) -> Outcome {
        self.load(store);
        let before = self.shelf.clone();
        let (done, undo) = change.apply(&mut self.shelf);
        if self.shelf != before {
            self.pending.push(change);
        }
        self.settle(store);
        Outcome { done, undo, stored: self.pending.is_empty() }
    }

    /// Reads again what is stored, and stores what could not be before: for when another tab has stored something, and
    /// when the reader comes back to this one.
    pub fn refresh(&mut self, store: &mut dyn Store) {
        self.load(store);
        self.settle(store);
    }

    /// The texts that could not be read whole, byte for byte, to be offered as downloads.
    pub fn aside(&self, store: &dyn Store) -> Vec<Aside> {
        let mut all = store::kept_aside(store);
        if let (Some(Notice::NotKeptAside), Some(text)) = (self.hold, &self.text) {
            all.push(Aside { name: SHELF.into(), text: text.clone() });
        }
        all
    }

    /// Gives up a text that [`Session::aside`] has listed.
    ///
    /// # Errors
    /// [`Trouble`] when it is still there.
    pub fn discard(&mut self, store: &mut dyn Store, aside: &Aside) -> Result<(), Trouble> {
        store::discard(store, aside)?;
        self.given_up = Some(aside.text.clone());
        self.refresh(store);
        Ok(())
    }

    /// Reads what is stored and makes the changes on it that are not.
    fn load(&mut self, store: &mut dyn Store) {
        (self.hold, self.to_mend) = (None, false);
        match store.read(SHELF) {
            Ok(text) if self.is_whole && text == self.text => {}
            Ok(text) => {
                self.base = self.understand(store, text.as_deref());
                self.text = text;
            }
            Err(_) => self.hold = Some(Notice::Unreadable),
        }
        self.aside = store::kept_aside(store).len();
        self.shelf = self.base.clone();
        for change in &self.pending {
            change.apply(&mut self.shelf);
        }
    }

    fn understand(&mut self, store: &mut dyn Store, text: Option<&str>) -> Shelf {
        let stored = text.map_or_else(|| Stored::Whole(Shelf::default()), form::read_stored);
        self.is_whole = matches!(stored, Stored::Whole(_));
        match stored {
            Stored::Whole(shelf) => shelf,
            Stored::Newer(shelf) => {
                self.hold = Some(Notice::Newer);
                shelf
            }
            Stored::Part(shelf) => {
                let is_given_up = self.given_up.as_deref() == text;
                self.to_mend = is_given_up || text.is_some_and(|text| store::keep_aside(store, text).is_ok());
                if !self.to_mend {
                    self.hold = Some(Notice::NotKeptAside);
                }
                shelf
            }
        }
    }

    /// Stores the collections, if there is something to store and nothing against it.
    fn settle(&mut self, store: &mut dyn Store) {
        if self.hold.is_some() || (self.pending.is_empty() && !self.to_mend) {
            return;
        }
        let text = form::write(&self.shelf.collections, Some(self.shelf.current));
        let written = if self.text.as_deref() == Some(&text) { Ok(()) } else { store.write(SHELF, &text) };
        self.trouble = written.err();
        if written.is_ok() {
            self.pending.clear();
            self.base = self.shelf.clone();
            (self.text, self.is_whole) = (Some(text), true);
        }
    }
}
