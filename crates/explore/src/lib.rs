//! What is asked of a corpus and what answers it, without a browser: the page and `cargo xtask search` share it.
//!
//! `library` opens a compiled corpus; `facets` are the ways to narrow it, `sets` the passages behind them, `filters` what is
//! chosen of them, and `happened` the dates. What is typed is answered by `ask`: `fields` narrow as facets do, by what
//! `values` takes their words to mean, and `says` says how it was read and what cannot be; `complete` offers what a field
//! may go on with. `shown` is the one set that all this lets through, and `narrow` narrows it by one thing more. `names`
//! finds speakers, documents, topics and parties; `order` sorts; `labels` are the words for dates and places.

pub mod ask;
pub mod complete;
pub mod facets;
mod fields;
pub mod filters;
pub mod happened;
pub mod labels;
pub mod library;
pub mod names;
mod narrow;
pub mod order;
mod says;
pub mod sets;
mod shown;
mod values;

pub use ask::{Asked, Misread, Read, Said, Unread};
pub use complete::Completion;
pub use facets::{Facet, RolePick, Sense, Value, vocabulary};
pub use filters::{Choices, Chosen, Filters};
pub use happened::{Between, happened};
pub use library::{Library, OpenError};
pub use names::{Named, NamedIs};
pub use narrow::Narrow;
pub use sets::FacetSets;
pub use shown::Shown;
