//! The units' side of an index: the words of each unit in order, and turned round, the units of each term.

use crate::format::Parts;

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

/// A unit in which a term occurs, and how often in heading, speaker and text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Posting {
    pub(crate) unit: u32,
    pub(crate) counts: [u8; FIELDS],
}

#[derive(Debug)]
pub(crate) struct Units {
    forward: Vec<u32>,
    /// Where each unit's words begin in `forward`.
    starts: Vec<u32>,
    lengths: Vec<[u32; FIELDS]>,
    /// The average length of each field over all units, at least 1.
    average: [f32; FIELDS],
    postings: Vec<Posting>,
    /// Where the postings of each term end.
    ends: Vec<u32>,
}

impl Units {
    /// Turns the forward lists round by a counting sort over the terms.
    pub(crate) fn new(parts: Parts) -> Units {
        let terms = parts.ends.len();
        let mut starts = Vec::with_capacity(parts.fields.len());
        let mut sums = [0u64; FIELDS];
        let mut start = 0u32;
        for lengths in &parts.fields {
            starts.push(start);
            for (sum, &length) in sums.iter_mut().zip(lengths) {
                *sum += u64::from(length);
                start = start.saturating_add(length);
            }
        }
        let count = parts.fields.len().max(1) as f32;
        let average = sums.map(|sum| (sum as f32 / count).max(1.0));
        let mut units = Units {
            forward: parts.forward,
            starts,
            lengths: parts.fields,
            average,
            postings: Vec::new(),
            ends: Vec::new(),
        };
        units.turn_round(terms);
        units
    }

    fn turn_round(&mut self, terms: usize) {
        // How many units has each term, and from that where its postings begin.
        let mut next = vec![0u32; terms];
        let mut seen = vec![u32::MAX; terms];
        for unit in 0..self.len() as u32 {
            for (_, term) in self.words(unit) {
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

        let mut postings = vec![Posting { unit: 0, counts: [0; FIELDS] }; sum as usize];
        seen.fill(u32::MAX);
        for unit in 0..self.len() as u32 {
            for (field, term) in self.words(unit) {
                let (Some(next), Some(seen)) = (next.get_mut(term as usize), seen.get_mut(term as usize))
                else {
                    continue;
                };
                if *seen != unit {
                    *seen = unit;
                    *next += 1;
                }
                let latest = next.checked_sub(1).and_then(|latest| postings.get_mut(latest as usize));
                if let Some(posting) = latest {
                    posting.unit = unit;
                    if let Some(count) = posting.counts.get_mut(field) {
                        *count = count.saturating_add(1);
                    }
                }
            }
        }
        (self.postings, self.ends) = (postings, next);
    }

    pub(crate) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The number of units that have the term.
    pub(crate) fn frequency(&self, term: u32) -> usize {
        self.postings(term).len()
    }

    /// The units that have the term, in order.
    pub(crate) fn postings(&self, term: u32) -> &[Posting] {
        let end = self.ends.get(term as usize).copied().unwrap_or(0);
        let start =
            term.checked_sub(1).and_then(|before| self.ends.get(before as usize)).copied().unwrap_or(0);
        self.postings.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The length of each field of a unit in words, and the averages over all units.
    pub(crate) fn lengths(&self, unit: u32) -> [(f32, f32); FIELDS] {
        let lengths = self.lengths.get(unit as usize).copied().unwrap_or_default();
        let mut both = self.average.map(|average| (0.0, average));
        both.iter_mut().zip(lengths).for_each(|(both, length)| both.0 = length as f32);
        both
    }

    /// The words of each field of a unit, in order.
    pub(crate) fn fields(&self, unit: u32) -> [&[u32]; FIELDS] {
        let mut fields: [&[u32]; FIELDS] = Default::default();
        let lengths = self.lengths.get(unit as usize).copied().unwrap_or_default();
        let start = self.starts.get(unit as usize).copied().unwrap_or(0);
        let mut rest = self.forward.get(start as usize..).unwrap_or_default();
        for (field, length) in fields.iter_mut().zip(lengths) {
            (*field, rest) = rest.split_at_checked(length as usize).unwrap_or_default();
        }
        fields
    }

    /// The words of a unit, each with the number of its field.
    fn words(&self, unit: u32) -> impl Iterator<Item = (usize, u32)> {
        let fields = self.fields(unit).into_iter().enumerate();
        fields.flat_map(|(field, words)| words.iter().map(move |&term| (field, term)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_are_the_forward_lists_turned_round() {
        let units = Units::new(Parts {
            terms: "abcd".into(),
            ends: vec![1, 2, 3, 4],
            back: vec![0; 4],
            fields: vec![[1, 0, 2], [0, 0, 0], [1, 1, 1]],
            forward: vec![0, 2, 2, 0, 2, 0],
        });
        let postings = |term| -> Vec<(u32, [u8; 3])> {
            units.postings(term).iter().map(|posting| (posting.unit, posting.counts)).collect()
        };
        assert_eq!(postings(0), [(0, [1, 0, 0]), (2, [1, 0, 1])]);
        assert_eq!(postings(1), []);
        assert_eq!(postings(2), [(0, [0, 0, 2]), (2, [0, 1, 0])]);
        assert_eq!((postings(3), postings(99)), (vec![], vec![]));
        assert_eq!(units.fields(2), [&[0][..], &[2], &[0]]);
        assert_eq!((units.len(), units.fields(9)), (3, [&[][..]; 3]));
    }
}
