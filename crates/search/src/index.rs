//! The index: opened from its bytes, then asked. The one place where the stages meet.

use crate::dictionary::Dictionary;
use crate::format::{Damaged, Forward, Kin, Rest, Terms, decode, decode_lean};
use crate::knobs::{KNOBS, Knobs};
use crate::lookup::{Lookup, look_up};
use crate::meaning::Meaning;
use crate::query::Query;
use crate::rank::{Hit, Scratch, rank};
use crate::reading::Reading;
use crate::units::{Unit, Units};
use crate::words::Words;
use std::sync::{Mutex, OnceLock};

/// An index ready to be searched. Any number of searches may share it.
#[derive(Debug)]
pub struct Index {
    dictionary: Dictionary,
    /// The number of units.
    len: usize,
    /// Until the first search, the words of a whole index as they are stored.
    stored: Option<Stored>,
    units: OnceLock<Units>,
    /// Of the search before; one that runs beside another makes its own.
    scratch: Mutex<Option<Scratch>>,
}

/// The words of a whole index as stored, and how they are read: what opens only lean ones carries none of that.
#[derive(Debug)]
struct Stored {
    bytes: Vec<u8>,
    terms: usize,
    words: usize,
    read: fn(&Stored, usize) -> Result<Forward, Damaged>,
}

impl Stored {
    fn forward(&self, units: usize) -> Result<Forward, Damaged> {
        Rest { terms: self.terms, units, words: self.words, bytes: &self.bytes }.forward()
    }
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
    /// What was searched.
    pub reading: Reading,
}

impl Index {
    /// Opens an index. The bytes are checked whole and the terms read; the words are read at the first search.
    ///
    /// # Errors
    ///
    /// [`Damaged`] says why they cannot be searched.
    pub fn open(bytes: &[u8]) -> Result<Index, Damaged> {
        let opened = decode(bytes)?;
        let Rest { terms, words, bytes, units } = opened.rest;
        let stored = Stored { bytes: bytes.to_vec(), terms, words, read: Stored::forward };
        Ok(Index { stored: Some(stored), ..Index::of(opened.terms, units) })
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
        if words.fingerprint() != lean.fingerprint || words.terms() != lean.kin.back.len() {
            return Err(Damaged::Inconsistent);
        }
        Ok(Index::with_words(words, lean.kin))
    }

    /// An index of these units without stems: for names, which have no other forms.
    pub fn of_names<'a>(units: impl IntoIterator<Item = Unit<'a>>) -> Index {
        let mut words = Words::default();
        units.into_iter().for_each(|unit| words.add(unit));
        Index::with_words(words, Kin::default())
    }

    fn with_words(words: Words, kin: Kin) -> Index {
        let (terms, forward) = words.numbered();
        let units = Units::new(forward, terms.ends.len(), &KNOBS);
        let index = Index::of(Terms { kin, ..terms }, units.len());
        let _ = index.units.set(units);
        index
    }

    fn of(terms: Terms, len: usize) -> Index {
        let dictionary = Dictionary::new(terms);
        Index { dictionary, len, stored: None, units: OnceLock::new(), scratch: Mutex::default() }
    }

    /// Reads the words of a whole index now and not at the first search.
    ///
    /// # Errors
    ///
    /// [`Damaged::Inconsistent`] where the checksum holds and the words are none of this index; a search finds
    /// nothing then.
    pub fn warm(&self) -> Result<(), Damaged> {
        let units = self.made(&KNOBS)?;
        let _ = self.units.set(units);
        Ok(())
    }

    fn ready(&self) -> &Units {
        let nothing = || Units::new(Default::default(), self.dictionary.len(), &KNOBS);
        self.units.get_or_init(|| self.made(&KNOBS).unwrap_or_else(|_| nothing()))
    }

    fn made(&self, knobs: &Knobs) -> Result<Units, Damaged> {
        let stored = self.stored.as_ref().ok_or(Damaged::Kind)?;
        Ok(Units::new((stored.read)(stored, self.len)?, stored.terms, knobs))
    }

    /// How many units it has.
    pub fn units(&self) -> usize {
        self.len
    }

    /// How many different terms it has.
    pub fn terms(&self) -> usize {
        self.dictionary.len()
    }

    /// Whether a word, folded, stands in any unit.
    pub fn has(&self, folded: &str) -> bool {
        self.dictionary.find(folded).is_some()
    }

    /// Words of the index that may be meant by one that is none of them, the likeliest first, at most so many. The
    /// first are what a query would be read as; for those farther off the reader has to be asked.
    pub fn suggest(&self, word: &str, most: usize) -> Vec<&str> {
        let lookup = Lookup { dictionary: &self.dictionary, units: self.ready(), knobs: &KNOBS };
        let terms = lookup.suggest(&crate::fold::fold(word), most);
        terms.into_iter().map(|term| self.dictionary.term(term)).collect()
    }

    /// All hits; a query without words finds nothing.
    pub fn search(&self, query: &Query) -> Found {
        self.best(query, usize::MAX)
    }

    /// The best hits, at most so many; the rest are counted.
    pub fn best(&self, query: &Query, most: usize) -> Found {
        self.answer(self.ready(), query, most, &KNOBS)
    }

    /// Searches with other weights, as an evaluation does. Other weights of fields and lengths than the default
    /// ones make it slow, as every posting is weighed again.
    pub fn search_with(&self, query: &Query, most: usize, knobs: &Knobs) -> Found {
        let units = self.ready();
        let again = if units.is_tuned(knobs) { None } else { Some(units.tuned_to(knobs)) };
        self.answer(again.as_ref().unwrap_or(units), query, most, knobs)
    }

    fn answer(&self, units: &Units, query: &Query, most: usize, knobs: &Knobs) -> Found {
        let lookup = Lookup { dictionary: &self.dictionary, units, knobs };
        let looked = look_up(&lookup, query);
        let meaning = Meaning::of(&lookup, query, looked);
        let kept = self.scratch.try_lock().ok().and_then(|mut kept| kept.take());
        let mut scratch = kept.unwrap_or_else(|| Scratch::new(units.len(), self.dictionary.len()));
        let (hits, total) = rank(units, &meaning.sought, &meaning.barred, most, knobs, &mut scratch);
        if let Ok(mut kept) = self.scratch.try_lock() {
            *kept = Some(scratch);
        }
        Found { hits, total, reading: meaning.reading }
    }
}
