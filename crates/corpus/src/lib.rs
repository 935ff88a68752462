//! What the explorer explores: documents, their passages and quotations, and the vocabulary said about them.
//!
//! A corpus is a folder (`read`, host only: every fault named with its file and line). It is compiled into one
//! blob of bytes (`compiled`, both directions) that the app carries and opens; what only pictures need is a blob of its
//! own (`details`). In between stands the `model`: texts byte for byte as received, and everything else as ranges over
//! them; `units` is what of it is searched, `pick` says whose words any stretch holds, and `locate` finds words again
//! that a link names.

pub mod compiled;
mod cut;
mod date;
mod details;
mod framing;
mod ids;
mod locate;
mod model;
mod packed;
mod pick;
#[cfg(feature = "read")]
pub mod read;
mod units;

pub use cut::{Parts, cut, parts};
pub use date::{Basis, Civil, Dating, MONTHS, Partial, Precision};
pub use details::{Details, MEASURES};
pub use framing::{Frame, sentence_around, sentences};
pub use ids::{DocumentId, KindId, PartyId, PassageId, PersonId, QuoteId, TopicId};
pub use locate::{Located, words_hash};
pub use model::{
    About, Attributed, Bound, Corpus, Document, Event, Figure, Passage, Person, PersonKind, Quote, Role,
    Roles, Section, Term, TitleIs, Vocabulary,
};
pub use pick::{NotPicked, Picked};
pub use units::Titles;
