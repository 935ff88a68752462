//! Nearness: how near the words of a query stand to each other in a unit, and in what order.

use crate::knobs::Knobs;
use crate::rank::Sought;

/// Reads units for words near each other. Its table of terms is kept from one search to the next.
#[derive(Debug, Default)]
pub(crate) struct Nearness {
    /// For each term, one bit for each sought word it counts as.
    words_of: Vec<u64>,
    /// Each word with the next: how far apart they are in the query, and what standing so is worth.
    pairs: Vec<(f32, f32)>,
    /// Where each word was last met.
    last: Vec<Option<f32>>,
    /// The best of each pair in the unit that is read.
    best: Vec<f32>,
    proximity: f32,
    reversed: f32,
}

impl Nearness {
    pub(crate) fn new(terms: usize) -> Nearness {
        Nearness { words_of: vec![0; terms], ..Nearness::default() }
    }

    pub(crate) fn begin(&mut self, sought: &[Sought], rarity: &[f32], knobs: &Knobs) {
        for (place, word) in (0u32..).zip(sought) {
            self.mark(word, 1u64.checked_shl(place).unwrap_or(0));
        }
        let next = sought.iter().zip(rarity).skip(1);
        let pairs = sought.iter().zip(rarity).zip(next).map(|((word, rarity), (next, next_rarity))| {
            (f32::from(next.word.saturating_sub(word.word)), rarity.min(*next_rarity))
        });
        self.pairs.clear();
        self.pairs.extend(pairs);
        self.last.resize(sought.len(), None);
        (self.proximity, self.reversed) = (knobs.proximity, knobs.reversed);
    }

    /// Leaves the table of terms as it was.
    pub(crate) fn end(&mut self, sought: &[Sought]) {
        for word in sought {
            self.mark(word, 0);
        }
    }

    /// Adds a bit to a word's terms; 0 takes all away.
    fn mark(&mut self, word: &Sought, bit: u64) {
        for accepted in &word.terms {
            if let Some(words) = self.words_of.get_mut(accepted.term as usize) {
                *words = if bit == 0 { 0 } else { *words | bit };
            }
        }
    }

    /// What the nearness of words in these fields adds to a unit.
    pub(crate) fn of(&mut self, fields: &[&[u32]]) -> f32 {
        self.best.clear();
        self.best.resize(self.pairs.len(), 0.0);
        for field in fields {
            self.last.fill(None);
            for (at, &term) in field.iter().enumerate() {
                let mut words = self.words_of.get(term as usize).copied().unwrap_or(0);
                while words != 0 {
                    let word = words.trailing_zeros() as usize;
                    words &= words - 1;
                    self.meet(word, at as f32);
                }
            }
        }
        let worth: f32 = self.best.iter().zip(&self.pairs).map(|(near, (_, worth))| near * worth).sum();
        worth * self.proximity
    }

    /// Word number `word` stands at `at`: how near is that to the word before it in the query, and to the
    /// next?
    fn meet(&mut self, word: usize, at: f32) {
        if let Some(before) = word.checked_sub(1) {
            self.note(before, before, at, 1.0);
        }
        self.note(word, word.saturating_add(1), at, self.reversed);
        if let Some(last) = self.last.get_mut(word) {
            *last = Some(at);
        }
    }

    fn note(&mut self, pair: usize, other: usize, at: f32, share: f32) {
        if let (Some(&Some(other)), Some((apart, _)), Some(best)) =
            (self.last.get(other), self.pairs.get(pair), self.best.get_mut(pair))
            && at > other
        {
            *best = best.max(share / (1.0 + (at - other - apart).abs()));
        }
    }
}
