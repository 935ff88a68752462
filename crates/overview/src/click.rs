//! What a mark of a picture stands for: a way to narrow the list, or a place to read.

use corpus::PassageId;
use explore::Narrow;

/// What a click on a mark does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Click {
    /// Narrows the list by all of these.
    Narrow(Vec<Narrow>),
    /// Opens a passage: its document and line.
    Open(PassageId),
}

impl Click {
    /// Narrows by all of these, where that leaves something.
    pub(crate) fn to(count: u32, by: Vec<Narrow>) -> Option<Self> {
        (count > 0).then_some(Self::Narrow(by))
    }
}
