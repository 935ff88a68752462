//! What a passage states: numbers, and dated events.

use search::ByteRange;

use crate::date::{Basis, Partial};

/// How exactly a figure is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// As it is.
    Exact,
    /// "at least".
    AtLeast,
    /// "more than".
    MoreThan,
    /// "almost".
    Almost,
    /// Estimates and round words.
    About,
}

/// A number the passage states.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Where the number stands in the document's text.
    pub range: ByteRange,
    /// What it counts, in plain words.
    pub counts: String,
    /// "killed", "injured" ... one of a closed list.
    pub measure: String,
    /// "people", "%", "buildings" ...
    pub unit: String,
    /// Of what it is a share.
    pub share_of: Option<String>,
    /// The day it stands for.
    pub as_of: Option<Partial>,
    /// How exactly.
    pub bound: Bound,
    /// Who counted.
    pub according_to: Option<String>,
}

/// Something dated that the passage reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When it was, or began.
    pub on: Partial,
    /// When it ended, for a stretch.
    pub until: Option<Partial>,
    /// Stated, or worked out from the document's own date.
    pub basis: Basis,
    /// What it was, in plain words.
    pub what: String,
}
