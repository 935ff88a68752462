//! What a reader does to the collections, as values; `apply` makes them, on collections that another tab may have
//! changed since the reader saw them.
//!
//! Where two tabs disagree, a change takes away only what its reader has seen, so that nothing is lost which nobody took
//! away on purpose; and what it cannot do, it leaves and says. In particular:
//!
//! - A quotation saved to a collection that is gone is saved to the current one.
//! - A quotation that was removed already, or is there already, stays so.
//! - A quotation whose note was changed meanwhile is not removed; a collection keeps what was saved in it meanwhile.
//! - Of a note changed in both tabs, both are kept. A note on a quotation that is gone can be put back with it.
//! - A quotation moves behind the one its reader saw before it; the others keep their order.
//! - Of two names for one collection, and of two choices of the current one, the later counts.

use crate::file::Import;
use crate::merge::Merged;
use crate::shelf::{Collection, CollectionId, Key, Position, Saved};

/// Something a reader does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Saves a quotation at the end of a collection.
    Add {
        /// The collection.
        to: CollectionId,
        /// The quotation.
        item: Saved,
    },
    /// Takes a quotation out of a collection.
    Remove {
        /// The collection.
        from: CollectionId,
        /// The quotation, with the note that the reader sees.
        item: Saved,
    },
    /// Puts back what was taken out.
    Restore {
        /// The collection.
        to: CollectionId,
        /// The quotation.
        item: Saved,
        /// Where it stood.
        at: Position,
    },
    /// Moves a quotation within its collection.
    Move {
        /// The collection.
        within: CollectionId,
        /// The quotation.
        key: Key,
        /// Where it is to stand; [`Collection::position_moved`] makes it.
        to: Position,
    },
    /// Writes a note on a quotation, in the place of the one there was.
    Note {
        /// The collection.
        within: CollectionId,
        /// The quotation, with the note that the reader saw before.
        item: Saved,
        /// The note now.
        note: String,
    },
    /// Makes a collection and the current one of it.
    Create {
        /// Its number, drawn at random.
        id: CollectionId,
        /// Its name.
        name: String,
    },
    /// Gives a collection another name.
    Rename {
        /// The collection.
        id: CollectionId,
        /// The name.
        name: String,
    },
    /// Deletes a collection with all that is in it.
    Delete {
        /// The collection as the reader sees it.
        seen: Collection,
    },
    /// Puts back a collection that was deleted.
    RestoreCollection {
        /// The collection.
        collection: Collection,
        /// Where it stood among the others.
        index: usize,
        /// Whether it was the current one.
        current: bool,
        /// Whether it was the only one, so that the empty one in its place goes.
        alone: bool,
    },
    /// Chooses the current collection.
    Choose {
        /// The collection.
        id: CollectionId,
    },
    /// Takes in collections from elsewhere.
    Merge {
        /// What comes in.
        import: Import,
        /// The number of the first collection that has to be made, drawn at random; further ones count on from it.
        id: CollectionId,
    },
    /// Takes back something that was several changes.
    Back(Vec<Change>),
}

/// What a change came to; displays as a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// Saved in the collection of this name.
    Saved(String),
    /// Saved in this one, since the one that was meant is gone.
    SavedElsewhere(String),
    /// It was in this collection already.
    AlreadySaved(String),
    /// Taken out of this collection.
    Removed(String),
    /// There was nothing to do: the quotation is gone.
    QuotationGone,
    /// Not removed: its note is not the one the reader saw.
    NoteChangedMeanwhile,
    /// Moved.
    Moved {
        /// To this place, from 1.
        place: usize,
        /// Of so many.
        of: usize,
    },
    /// The note is written.
    Noted,
    /// The note was changed meanwhile, and both are kept.
    BothNotesKept,
    /// The quotation of the note is gone; undoing puts it back with the note.
    NoteWithoutQuotation,
    /// A collection was made.
    Created(String),
    /// It has this name now.
    Renamed(String),
    /// The asked name is another collection's, so it has this one.
    NameTaken {
        /// The asked one.
        asked: String,
        /// The one it has.
        name: String,
    },
    /// The collection is deleted.
    Deleted(String),
    /// The collection keeps what the reader had not seen.
    DeletedInPart {
        /// Its name.
        name: String,
        /// How many quotations it keeps.
        kept: usize,
    },
    /// There was nothing to do: the collection is gone.
    CollectionGone,
    /// The collection is back.
    PutBack(String),
    /// This one is the current collection.
    Chosen(String),
    /// What came in from elsewhere.
    Merged(Merged),
    /// Several changes are taken back.
    Undone {
        /// How many could not be, since another tab has changed things meanwhile.
        kept: usize,
    },
}

impl Done {
    /// Whether something stayed as it was though the reader wanted otherwise.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Self::QuotationGone
                | Self::NoteChangedMeanwhile
                | Self::NoteWithoutQuotation
                | Self::CollectionGone
                | Self::DeletedInPart { .. }
        )
    }
}
