//! The dictionary: every term of the index in order, with what finding one needs. A term's number is its
//! place.

use crate::format::{Kin, Terms};
use crate::select::sort;
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::OnceLock;

/// All terms, sorted by their bytes, so that those with a prefix stand together.
#[derive(Debug)]
pub(crate) struct Dictionary {
    text: String,
    ends: Vec<u32>,
    /// Made when the first word that is no term is looked for.
    shapes: OnceLock<Vec<Shape>>,
    /// The next term of the same stem class, round in a circle.
    ring: Vec<u32>,
    /// A term in the upper half, in the lower one a term it is a slip for or that is a slip for it; in order.
    near: Vec<u64>,
}

/// What a scan looks at before it looks at letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// One bit for each letter of the Latin alphabet in it; digits and all other letters share the rest.
    pub(crate) letters: u32,
    /// Its length in characters.
    pub(crate) chars: u32,
}

impl Shape {
    pub(crate) fn of(word: &str) -> Shape {
        let mut shape = Shape { letters: 0, chars: 0 };
        for c in word.chars() {
            let bit = match c {
                'a'..='z' => u32::from(c) - u32::from('a'),
                _ => 26 + u32::from(c) % 6,
            };
            shape.letters |= 1 << bit;
            shape.chars = shape.chars.saturating_add(1);
        }
        shape
    }
}

impl Dictionary {
    pub(crate) fn new(terms: Terms) -> Dictionary {
        let Terms { text, ends, kin: Kin { back, slips } } = terms;
        let mut ring: Vec<u32> = (0..ends.len() as u32).collect();
        for (term, &back) in (0u32..).zip(&back) {
            // Take its place in the circle after the one before.
            let before = term.saturating_sub(back) as usize;
            if let Some(&after) = ring.get(before)
                && back > 0
                && let Some(next) = ring.get_mut(term as usize)
            {
                *next = after;
                if let Some(next) = ring.get_mut(before) {
                    *next = term;
                }
            }
        }
        let both_ways = slips.iter().flat_map(|&(slip, near)| [(slip, near), (near, slip)]);
        let mut near: Vec<u64> =
            both_ways.map(|(term, near)| u64::from(term) << 32 | u64::from(near)).collect();
        sort(&mut near);
        Dictionary { text, ends, shapes: OnceLock::new(), ring, near }
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The term's letters; `""` for a number that is none.
    pub(crate) fn term(&self, term: u32) -> &str {
        let end = self.ends.get(term as usize).copied().unwrap_or(0);
        let start =
            term.checked_sub(1).and_then(|before| self.ends.get(before as usize)).copied().unwrap_or(0);
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    pub(crate) fn find(&self, folded: &str) -> Option<u32> {
        let term = self.first(|term| term.cmp(folded) == Ordering::Less);
        (self.term(term) == folded && !folded.is_empty()).then_some(term)
    }

    /// The terms that begin with `prefix`, itself among them.
    pub(crate) fn beginning_with(&self, prefix: &str) -> Range<u32> {
        let start = self.first(|term| term.cmp(prefix) == Ordering::Less);
        start..self.first(|term| term.cmp(prefix) == Ordering::Less || term.starts_with(prefix))
    }

    /// The other terms of its stem class.
    pub(crate) fn forms(&self, term: u32) -> impl Iterator<Item = u32> {
        let mut at = term;
        std::iter::from_fn(move || {
            at = self.ring.get(at as usize).copied().filter(|&next| next != term)?;
            Some(at)
        })
        .take(self.len())
    }

    /// The terms that are most likely slips for this one, or for which it is most likely one.
    pub(crate) fn near(&self, term: u32) -> impl Iterator<Item = u32> {
        let start = self.near.partition_point(|pair| (pair >> 32) < u64::from(term));
        let pairs = self.near.get(start..).unwrap_or_default().iter();
        pairs.take_while(move |&pair| pair >> 32 == u64::from(term)).map(|&pair| pair as u32)
    }

    pub(crate) fn shapes(&self) -> &[Shape] {
        let shape = |term| Shape::of(self.term(term));
        self.shapes.get_or_init(|| (0..self.len() as u32).map(shape).collect())
    }

    /// The first term for which `before` no longer holds.
    fn first(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len() as u32);
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.term(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary() -> Dictionary {
        let terms = ["kill", "killed", "killing", "law", "laws", "לא"];
        let mut text = String::new();
        let ends = terms.iter().map(|term| {
            text.push_str(term);
            text.len() as u32
        });
        let ends = ends.collect();
        Dictionary::new(Terms {
            text,
            ends,
            kin: Kin { back: vec![0, 1, 1, 0, 1, 0], slips: vec![(1, 2), (4, 1)] },
        })
    }

    #[test]
    fn terms_are_found_by_letters_and_by_beginning() {
        let dictionary = dictionary();
        for (prefix, found, range) in [
            ("killed", Some(1), 1..2),
            ("kil", None, 0..3),
            ("", None, 0..6),
            ("law", Some(3), 3..5),
            ("z", None, 5..5),
            ("ל", None, 5..6),
            ("a", None, 0..0),
        ] {
            assert_eq!(dictionary.find(prefix), found, "{prefix}");
            assert_eq!(dictionary.beginning_with(prefix), range, "{prefix}");
        }
        assert_eq!(dictionary.term(99), "");
    }

    #[test]
    fn a_stem_class_is_reached_from_each_of_its_terms() {
        let dictionary = dictionary();
        for (term, expected) in
            [(0, vec![1, 2]), (1, vec![0, 2]), (2, vec![0, 1]), (4, vec![3]), (5, vec![]), (99, vec![])]
        {
            let mut forms: Vec<u32> = dictionary.forms(term).collect();
            forms.sort_unstable();
            assert_eq!(forms, expected, "{term}");
        }
    }

    #[test]
    fn slips_are_found_both_ways() {
        let near = |term| dictionary().near(term).collect::<Vec<u32>>();
        assert_eq!(
            (near(1), near(2), near(4), near(0), near(99)),
            (vec![2, 4], vec![1], vec![1], vec![], vec![])
        );
    }
}
