//! The index: opened from its bytes, then asked. The one place where the stages meet.

use crate::dictionary::Dictionary;
use crate::format::{Damaged, Parts, decode, decode_lean};
use crate::knobs::Knobs;
use crate::query::Query;
use crate::rank::{Hit, Sought, rank};
use crate::reading::{Reading, read};
use crate::units::{Unit, Units};
use crate::words::Words;

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
        Ok(Index::of(decode(bytes)?))
    }

    /// Opens a lean index with the units it was made of, in the same order. Their words are read again, which
    /// takes longer than reading them from bytes, and saves most of the bytes.
    ///
    /// # Errors
    ///
    /// [`Damaged`] says why the bytes cannot be searched; [`Damaged::Inconsistent`] also if the units are not
    /// those of the index.
    pub fn open_with<'a>(bytes: &[u8], units: impl IntoIterator<Item = Unit<'a>>) -> Result<Index, Damaged> {
        let lean = decode_lean(bytes)?;
        let mut words = Words::default();
        units.into_iter().for_each(|unit| words.add(unit));
        if words.fingerprint() != lean.fingerprint {
            return Err(Damaged::Inconsistent);
        }
        let parts = words.numbered();
        if parts.ends.len() != lean.back.len() {
            return Err(Damaged::Inconsistent);
        }
        Ok(Index::of(Parts { back: lean.back, ..parts }))
    }

    fn of(mut parts: Parts) -> Index {
        let dictionary = Dictionary::new(std::mem::take(&mut parts.terms), parts.ends.clone(), &parts.back);
        Index { dictionary, units: Units::new(parts) }
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
