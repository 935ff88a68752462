//! Collections of quotations that a reader has saved: everything about them that needs no browser.
//!
//! A `shelf` holds named collections; each item is a whole [`cite::Record`], so that words and attribution outlive the
//! corpus. A [`Change`] is what the reader wants, as a value. A [`Session`] applies it to what is stored at that moment
//! and writes the result back, so that two tabs lose nothing of each other's; where nothing can be stored, it holds the
//! changes until the page is closed. `form` is the JSON of both the stored text and the files of `file`, `merge` takes
//! such a file in; `share` writes a collection into a link; `standing` compares an item with the corpus at hand. All
//! sentences are in `says`.

mod apply;
mod change;
mod file;
mod form;
mod merge;
mod says;
mod session;
mod share;
mod shelf;
mod standing;
mod store;

pub use change::{Change, Done};
pub use file::{BadFile, Import, Incoming, export};
pub use form::Why;
pub use merge::{Merged, MergedInto};
pub use session::{Notice, Outcome, Session};
pub use share::{LIMIT, Shared, SharedQuote, TooLong, Unread};
pub use shelf::{Collection, CollectionId, Key, Position, Saved, Shelf};
pub use standing::Standing;
pub use store::{Aside, Store, Trouble};
