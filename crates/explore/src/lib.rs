//! What is asked of a corpus and what answers it, without a browser: the page and `cargo xtask search` share it.
//!
//! `library` opens a compiled corpus; `facets` are the ways to narrow it and the sets of passages behind them; `names`
//! finds speakers, documents, topics and parties; `order` sorts.

pub mod facets;
pub mod library;
pub mod names;
pub mod order;

pub use facets::{Choices, Chosen, Facet, FacetSets, Filters, RolePick, Sense, Value};
pub use library::{Library, OpenError};
pub use names::{Named, NamedIs};
