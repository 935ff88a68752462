//! The units' side of an index: the words of each unit in order, and turned round, the units of each term.

use crate::format::Forward;
use crate::knobs::Knobs;

/// One text to be found, with what it stands under.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unit<'a> {
    /// The text itself.
    pub text: &'a str,
    /// What it stands under; may be empty.
    pub heading: &'a str,
    /// Who says it; may be empty.
    pub speaker: &'a str,
    /// Its language as a tag, `en` or `en-GB`; it decides how words are stemmed. Unknown ones are not.
    pub language: &'a str,
}

/// The fields of a unit, in the order they are stored.
pub(crate) const FIELDS: usize = 3;

/// The words of all units, and for each term the units that have it.
///
/// A posting holds what a term counts in a unit before saturation: BM25F's sum over the fields of weight times
/// how often, over what the field's length leads to expect (Robertson, Zaragoza and Taylor, "Simple BM25
/// extension to multiple weighted fields", 2004). It is the same for every query, so that a search only adds.
#[derive(Debug)]
pub(crate) struct Units {
    words: Vec<u32>,
    /// Where each field of each unit ends in `words`.
    ends: Vec<u32>,
    /// The unit of each posting, and what the term counts in it.
    having: Vec<u32>,
    weights: Vec<f32>,
    /// Where the postings of each term end.
    postings: Vec<u32>,
    /// The knobs that `weights` were made with.
    tuned: ([f32; FIELDS], [f32; FIELDS]),
    /// The average length of each field over all units, at least 1.
    average: [f32; FIELDS],
}

impl Units {
    /// Turns the forward lists round by a counting sort over the terms.
    pub(crate) fn new(forward: Forward, terms: usize, knobs: &Knobs) -> Units {
        let Forward { fields, words } = forward;
        let mut sums = [0u64; FIELDS];
        let mut ends = Vec::with_capacity(fields.len() * FIELDS);
        let mut end = 0u32;
        for lengths in &fields {
            for (sum, &length) in sums.iter_mut().zip(lengths) {
                *sum += u64::from(length);
                end = end.saturating_add(length);
                ends.push(end);
            }
        }
        let tuned = (knobs.weight, knobs.length);
        let count = fields.len().max(1) as f32;
        let average = sums.map(|sum| (sum as f32 / count).max(1.0));
        let mut units = Units {
            words,
            ends,
            having: Vec::new(),
            weights: Vec::new(),
            postings: vec![0; terms],
            tuned,
            average,
        };
        units.turn_round();
        units
    }

    fn turn_round(&mut self) {
        // How many units has each term, and from that where its postings begin.
        let mut next = std::mem::take(&mut self.postings);
        let mut seen = vec![u32::MAX; next.len()];
        for unit in 0..self.len() as u32 {
            for &term in self.fields(unit).into_iter().flatten() {
                if let (Some(next), Some(seen)) = (next.get_mut(term as usize), seen.get_mut(term as usize))
                    && *seen != unit
                {
                    *seen = unit;
                    *next += 1;
                }
            }
        }
        let mut sum = 0;
        for next in &mut next {
            sum += std::mem::replace(next, sum);
        }

        let mut having = vec![0; sum as usize];
        let mut weights = vec![0.0; sum as usize];
        seen.fill(u32::MAX);
        for unit in 0..self.len() as u32 {
            for (field, words) in self.fields(unit).into_iter().enumerate() {
                let weight = self.weight(unit, field);
                for &term in words {
                    let (Some(next), Some(seen)) = (next.get_mut(term as usize), seen.get_mut(term as usize))
                    else {
                        continue;
                    };
                    if *seen != unit {
                        *seen = unit;
                        *next += 1;
                    }
                    let latest = next.wrapping_sub(1) as usize;
                    if let (Some(having), Some(sum)) = (having.get_mut(latest), weights.get_mut(latest)) {
                        *having = unit;
                        *sum += weight;
                    }
                }
            }
        }
        (self.having, self.weights, self.postings) = (having, weights, next);
    }

    /// Whether its weights are those that these knobs make.
    pub(crate) fn is_tuned(&self, knobs: &Knobs) -> bool {
        self.tuned == (knobs.weight, knobs.length)
    }

    /// The same with the weights that these knobs make.
    pub(crate) fn tuned_to(&self, knobs: &Knobs) -> Units {
        let mut units = Units {
            words: self.words.clone(),
            ends: self.ends.clone(),
            having: Vec::new(),
            weights: Vec::new(),
            postings: vec![0; self.postings.len()],
            tuned: (knobs.weight, knobs.length),
            average: self.average,
        };
        units.turn_round();
        units
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len() / FIELDS
    }

    /// The number of units that have the term.
    pub(crate) fn frequency(&self, term: u32) -> usize {
        self.place(term).len()
    }

    /// The units that have the term, in order, each with what the term counts in it.
    pub(crate) fn postings(&self, term: u32) -> impl Iterator<Item = (u32, f32)> {
        let place = self.place(term);
        let having = self.having.get(place.clone()).unwrap_or_default();
        having.iter().copied().zip(self.weights.get(place).unwrap_or_default().iter().copied())
    }

    fn place(&self, term: u32) -> std::ops::Range<usize> {
        range(&self.postings, term as usize)
    }

    /// The words of each field of a unit, in order.
    pub(crate) fn fields(&self, unit: u32) -> [&[u32]; FIELDS] {
        let first = (unit as usize).saturating_mul(FIELDS);
        [0, 1, 2].map(|field| self.words.get(range(&self.ends, first + field)).unwrap_or_default())
    }

    /// What a word counts that stands once in this field of a unit.
    pub(crate) fn weight(&self, unit: u32, field: usize) -> f32 {
        let length = self.fields(unit).get(field).map_or(0, |words| words.len());
        let [weight, norm, average] = [self.tuned.0, self.tuned.1, self.average]
            .map(|knob| knob.get(field).copied().unwrap_or_default());
        weight / (1.0 - norm + norm * length as f32 / average)
    }
}

/// The `n`-th of ranges that follow each other, of which the ends are known.
fn range(ends: &[u32], n: usize) -> std::ops::Range<usize> {
    let end = ends.get(n).copied().unwrap_or(0);
    let start = n.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    start as usize..end as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_are_the_forward_lists_turned_round() {
        let forward =
            Forward { fields: vec![[1, 0, 2], [0, 0, 0], [1, 1, 1]], words: vec![0, 2, 2, 0, 2, 0] };
        let knobs = Knobs { weight: [4.0, 2.0, 1.0], length: [0.0; 3], ..Knobs::default() };
        let units = Units::new(forward, 4, &knobs);
        let postings = |term| units.postings(term).collect::<Vec<_>>();
        assert_eq!(postings(0), [(0, 4.0), (2, 5.0)]);
        assert_eq!(postings(1), []);
        assert_eq!(postings(2), [(0, 2.0), (2, 2.0)]);
        assert_eq!((postings(3), postings(99)), (vec![], vec![]));
        assert_eq!(units.fields(2), [&[0][..], &[2], &[0]]);
        assert_eq!((units.len(), units.fields(9)), (3, [&[][..]; 3]));
        assert!(units.is_tuned(&knobs) && !units.is_tuned(&Knobs::default()));
    }

    #[test]
    fn a_word_counts_less_in_a_long_field() {
        let forward = Forward { fields: vec![[0, 0, 1], [0, 0, 3]], words: vec![0, 0, 1, 1] };
        let knobs = Knobs { weight: [1.0; 3], length: [0.5; 3], ..Knobs::default() };
        let units = Units::new(forward, 2, &knobs);
        // Lengths 1 and 3 where 2 is the average: 1 / (0.5 + 0.5 * 0.5) and 1 / (0.5 + 0.5 * 1.5).
        assert_eq!(units.postings(0).collect::<Vec<_>>(), [(0, 1.0 / 0.75), (1, 1.0 / 1.25)]);
    }
}
