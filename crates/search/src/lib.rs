//! Text in, ranked hits out: an index of short texts that forgives typos and marks exactly what it found.
//!
//! It knows no document, no party and no browser, and does no input or output. No input and no damaged index
//! makes it panic. One file is one stage:
//!
//! ```text
//! on the host      texts -> token (fold) -> words -> builder -> format -> bytes
//! when opened      bytes -> format (a lean one: + texts -> token -> words) -> dictionary + units -> index
//! at each key      typed -> lexer -> query -> lookup (dictionary, stop, slips, typo) -> meaning (phrase)
//!                  -> rank (near, select) -> hits and reading
//! when drawn       text + reading -> highlight, why;  text + typed -> compare;  facets are counted with set
//! ```
//!
//! `knobs` has every number that ranking depends on.

// Out of bounds is a panic; `get` says what to do instead.
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]

#[cfg(feature = "build")]
mod builder;
mod compare;
mod dictionary;
mod fold;
mod format;
mod highlight;
mod index;
mod knobs;
mod lexer;
mod lookup;
mod meaning;
mod near;
mod phrase;
mod query;
mod range;
mod rank;
mod reading;
mod select;
mod set;
mod slips;
mod stop;
mod token;
mod typo;
mod units;
mod why;
mod words;

#[cfg(feature = "build")]
pub use builder::Builder;
pub use compare::{Comparison, Part, compare};
pub use fold::fold;
pub use format::Damaged;
#[cfg(feature = "build")]
#[doc(hidden)]
pub use format::sealed;
pub use highlight::{Highlight, highlight};
pub use index::{Found, Index};
pub use knobs::Knobs;
pub use lexer::is_quotation_mark;
pub use query::{Aside, Clause, Query, QueryField, QueryWord, Run, Why};
pub use range::{ByteRange, UnitId};
pub use rank::Hit;
pub use reading::{Correction, How, ReadClause, ReadWord, Reading};
pub use select::sort;
pub use set::UnitSet;
pub use stop::is_stop;
pub use token::{Token, tokens};
pub use typo::{allowed_edits, distance};
pub use units::Unit;
pub use why::{Field, Reason, why};
