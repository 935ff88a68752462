//! The words of all units, folded, and from them the terms and their numbers. The host that makes an index and
//! the browser that opens a lean one both come by here, so a word is the same term to both.
//!
//! A word is looked up in a hash table as it is met; only the terms are sorted in the end.

use crate::format::{FOUNDATION, Forward, Terms, mixed};
use crate::select::sort;
use crate::token::{LONGEST, Tokens};
use crate::units::{FIELDS, Unit};

/// All words of the units added, in order.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// The terms one after the other, as they were met.
    text: String,
    /// Where each ends, in bytes.
    ends: Vec<u32>,
    /// Twice as many places as terms or more, a power of two; each with the number of a term and one, or 0.
    places: Vec<u32>,
    forward: Vec<u32>,
    fields: Vec<[u32; FIELDS]>,
}

impl Words {
    pub(crate) fn add(&mut self, unit: Unit<'_>) {
        let lengths = [unit.heading, unit.speaker, unit.text].map(|field| {
            let before = self.forward.len();
            let mut tokens = Tokens::new(field);
            let mut start = self.text.len();
            while tokens.read(&mut self.text).is_some() {
                let term = self.met(start);
                self.forward.push(term);
                start = self.text.len();
            }
            (self.forward.len() - before) as u32
        });
        self.fields.push(lengths);
    }

    /// The number of the word from `start` to the end of the text, where it stays only if it is new.
    fn met(&mut self, start: usize) -> u32 {
        let new = self.ends.len() as u32;
        if self.places.len() <= self.ends.len().saturating_mul(2) {
            self.places = vec![0; (self.places.len() * 2).max(1024)];
            for term in 0..new {
                let place = self.place(self.word(term));
                self.put(place, term);
            }
        }
        let word = self.text.get(start..).unwrap_or_default();
        let place = self.place(word);
        match self.places.get(place).and_then(|&term| term.checked_sub(1)) {
            Some(term) => {
                self.text.truncate(start);
                term
            }
            None => {
                self.ends.push(self.text.len() as u32);
                self.put(place, new);
                new
            }
        }
    }

    /// Where a word is in the table, or belongs.
    fn place(&self, word: &str) -> usize {
        let last = self.places.len().saturating_sub(1);
        let mut place = word.bytes().map(u64::from).fold(FOUNDATION, mixed) as usize & last;
        while let Some(term) = self.places.get(place).and_then(|&term| term.checked_sub(1))
            && self.word(term) != word
        {
            place = (place + 1) & last;
        }
        place
    }

    fn put(&mut self, place: usize, term: u32) {
        if let Some(place) = self.places.get_mut(place) {
            *place = term + 1;
        }
    }

    /// How many different terms were met.
    pub(crate) fn terms(&self) -> usize {
        self.ends.len()
    }

    /// A number that other words, or the same in other places, are most unlikely to have.
    pub(crate) fn fingerprint(&self) -> u64 {
        let text = self.text.bytes().map(u64::from);
        let numbers = [&self.ends, &self.forward, self.fields.as_flattened()].into_iter().flatten();
        text.chain(numbers.copied().map(u64::from)).fold(FOUNDATION, mixed)
    }

    /// The terms in order and the words by their numbers; which terms are kin is not known here.
    pub(crate) fn numbered(self) -> (Terms, Forward) {
        let mut order: Vec<u64> = (0..self.ends.len() as u64).collect();
        self.sort(&mut order, 0);
        let mut terms = Terms::default();
        let mut numbers = vec![0; order.len()];
        for (number, met) in (0u32..).zip(order) {
            terms.text.push_str(self.word(met as u32));
            terms.ends.push(terms.text.len() as u32);
            if let Some(place) = numbers.get_mut(met as u32 as usize) {
                *place = number;
            }
        }
        let mut forward = Forward { fields: self.fields, words: self.forward };
        for term in &mut forward.words {
            *term = numbers.get(*term as usize).copied().unwrap_or(0);
        }
        (terms, forward)
    }

    /// Sorts terms, whose numbers are the lower halves, that are alike before the byte `at`: by the next four
    /// bytes, and where these are the same, by those after them.
    fn sort(&self, order: &mut [u64], at: usize) {
        for key in &mut *order {
            let rest = self.word(*key as u32).as_bytes().get(at..).unwrap_or_default();
            // No word has a zero byte, so what is shorter comes first.
            let next = |next, place| next << 8 | u64::from(rest.get(place).copied().unwrap_or(0));
            *key = (0..4).fold(0, next) << 32 | *key & u64::from(u32::MAX);
        }
        sort(order);
        for alike in order.chunk_by_mut(|a, b| a >> 32 == b >> 32) {
            if alike.len() > 1 && at < LONGEST {
                self.sort(alike, at.saturating_add(4));
            }
        }
    }

    fn word(&self, term: u32) -> &str {
        let end = self.ends.get(term as usize).copied().unwrap_or(0);
        let start =
            term.checked_sub(1).and_then(|before| self.ends.get(before as usize)).copied().unwrap_or(0);
        self.text.get(start as usize..end as usize).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn terms_are_the_words_in_order_and_words_their_numbers(
            texts in proptest::collection::vec("([a-b]{1,9}[ é\u{5D0}])*", 0..9),
        ) {
            let mut words = Words::default();
            texts.iter().for_each(|text| words.add(Unit { text, ..Unit::default() }));
            let all: Vec<String> =
                texts.iter().flat_map(|text| crate::tokens(text)).map(|token| token.folded).collect();
            let (numbered, forward) = words.numbered();
            let terms: BTreeSet<&String> = all.iter().collect();
            prop_assert_eq!(&numbered.text, &terms.iter().copied().map(String::as_str).collect::<String>());
            prop_assert_eq!(numbered.ends.len(), terms.len());
            let number = |word| terms.iter().position(|term| *term == word).map(|place| place as u32);
            prop_assert_eq!(forward.words, all.iter().filter_map(number).collect::<Vec<_>>());
            let lengths: Vec<[u32; 3]> =
                texts.iter().map(|text| [0, 0, crate::tokens(text).count() as u32]).collect();
            prop_assert_eq!(forward.fields, lengths);
        }
    }
}
