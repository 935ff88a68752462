//! The index: opened from its bytes, then asked. The one place where the stages meet.

use crate::dictionary::Dictionary;
use crate::format::{Damaged, decode};
use crate::knobs::Knobs;
use crate::query::Query;
use crate::rank::{Hit, Sought, rank};
use crate::reading::{Reading, read};
use crate::units::Units;

/// An index ready to be searched. Nothing in it changes: any number of searches may share it.
#[derive(Debug)]
pub struct Index {
    dictionary: Dictionary,
    units: Units,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// What was searched.
    pub reading: Reading,
}

impl Index {
    /// Opens an index. The bytes are checked whole and not kept.
    ///
    /// # Errors
    ///
    /// [`Damaged`] says why they cannot be searched.
    pub fn open(bytes: &[u8]) -> Result<Index, Damaged> {
        let mut parts = decode(bytes)?;
        let dictionary = Dictionary::new(std::mem::take(&mut parts.terms), parts.ends.clone(), &parts.back);
        Ok(Index { dictionary, units: Units::new(parts) })
    }

    /// How many units it has.
    pub fn units(&self) -> usize {
        self.units.len()
    }

    /// How many different terms it has.
    pub fn terms(&self) -> usize {
        self.dictionary.len()
    }

    /// Searches; a query without words finds nothing.
    pub fn search(&self, query: &Query) -> Found {
        self.search_with(query, &Knobs::default())
    }

    /// Searches with other weights, as an evaluation does.
    pub fn search_with(&self, query: &Query, knobs: &Knobs) -> Found {
        let (reading, accepted) = read(&self.dictionary, &self.units, query, knobs);
        let words = (0u16..).zip(&reading.words).zip(&accepted);
        let sought: Vec<Sought<'_>> = words
            .filter(|((_, word), _)| !word.is_ignored())
            .map(|((number, _), terms)| Sought { number, terms })
            .collect();
        Found { hits: rank(&self.units, self.dictionary.len(), &sought, knobs), reading }
    }
}
