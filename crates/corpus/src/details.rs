//! What only pictures need of a corpus: the figures and events of its passages. They are compiled apart from it, so that
//! the first load does not pay for them, and are opened over the corpus they belong to.

use crate::date::Civil;
use crate::ids::PassageId;
use crate::model::{Corpus, Event, Figure};

/// What a figure can measure, in the order they are shown in: a closed list, since figures are set side by side by it.
pub const MEASURES: [&str; 9] =
    ["killed", "injured", "captured", "detained", "displaced", "buildings", "attacks", "interviews", "other"];

/// The figures and events of every passage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    pub(crate) figures: Vec<Vec<Figure>>,
    pub(crate) events: Vec<Vec<Event>>,
}

impl Details {
    /// Those of a corpus as it was read from its folder; a corpus that was compiled does not hold them any more.
    pub fn of(corpus: &Corpus) -> Self {
        Self {
            figures: corpus.passages.iter().map(|passage| passage.figures.clone()).collect(),
            events: corpus.passages.iter().map(|passage| passage.events.clone()).collect(),
        }
    }

    /// The numbers a passage states, in text order.
    pub fn figures(&self, id: PassageId) -> &[Figure] {
        self.figures.get(id.index()).map_or(&[], Vec::as_slice)
    }

    /// The dated events a passage reports, in the order they were noted in.
    pub fn events(&self, id: PassageId) -> &[Event] {
        self.events.get(id.index()).map_or(&[], Vec::as_slice)
    }
}

impl Event {
    /// The first and the last day on which it was, or can have been.
    pub fn span(&self) -> (Civil, Civil) {
        (self.on.earliest(), self.until.unwrap_or(self.on).latest())
    }
}
