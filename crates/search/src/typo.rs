//! How far one word is from another: in whole edits, to decide whether it can be meant at all, and in what
//! those edits cost, to decide which word is likeliest meant.
//!
//! An edit is a letter left out, added or replaced, or two neighbours swapped (optimal string alignment: no
//! stretch is edited twice). A word still being typed is also compared with the beginnings of a term.

use crate::knobs::Knobs;

/// How many edits a word of so many characters is forgiven: 0 below 3, 1 from 3, 2 from 5, 3 from 8.
pub fn allowed_edits(chars: usize) -> u32 {
    match chars {
        0..3 => 0,
        3..5 => 1,
        5..8 => 2,
        _ => 3,
    }
}

/// The number of edits between two words, counted in characters; `None` if it is more than `most`. Takes time
/// in proportion to the shorter of `most` and the words' length, times their length.
pub fn distance(a: &str, b: &str, most: u32) -> Option<u32> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    Rows::default().near(&a, &b, most, false).whole
}

/// Edits from the typed word to a whole term and to the best of its beginnings, each `None` past the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Near {
    pub(crate) whole: Option<u32>,
    pub(crate) beginning: Option<u32>,
}

const FAR: u32 = u32::MAX / 2;

/// Three rows of the table of edits, kept from one term to the next.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    before: Vec<u32>,
    above: Vec<u32>,
    row: Vec<u32>,
}

impl Rows {
    /// Only the band of the table within `most` of its diagonal is filled; with `beginnings`, rows past the
    /// typed word's length are of use and the term may go on.
    pub(crate) fn near(&mut self, typed: &[char], term: &[char], most: u32, beginnings: bool) -> Near {
        let mut near = Near { whole: None, beginning: None };
        let width = usize::try_from(most).unwrap_or(usize::MAX);
        let fits = typed.len().abs_diff(term.len()) <= width;
        if !fits && (!beginnings || typed.len() > term.len()) {
            return near;
        }
        for row in [&mut self.before, &mut self.above, &mut self.row] {
            row.clear();
            row.resize(typed.len() + 1, FAR);
        }
        self.above.iter_mut().zip(0..=most).for_each(|(cell, edits)| *cell = edits);
        let seen = |row: &[u32]| row.get(typed.len()).copied().filter(|&edits| edits <= most);
        near.beginning = seen(&self.above).filter(|_| beginnings);

        let mut last = None;
        for (line, &letter) in term.iter().enumerate().take(typed.len().saturating_add(width)) {
            let best = self.fill(typed, line + 1, letter, last, width);
            if beginnings {
                near.beginning = [near.beginning, seen(&self.row)].into_iter().flatten().min();
            }
            let best_above = self.above.iter().copied().min().unwrap_or(FAR);
            std::mem::swap(&mut self.before, &mut self.above);
            std::mem::swap(&mut self.above, &mut self.row);
            if best > most && best_above > most {
                return near;
            }
            last = Some(letter);
        }
        if fits {
            near.whole = seen(&self.above);
        }
        near
    }

    /// Fills the row of a term's letter from the rows above; gives the least in it.
    fn fill(&mut self, typed: &[char], line: usize, letter: char, last: Option<char>, width: usize) -> u32 {
        let (first, end) = (line.saturating_sub(width), line.saturating_add(width).min(typed.len()));
        let at = |row: &[u32], place: Option<usize>| {
            place.and_then(|place| row.get(place)).copied().unwrap_or(FAR)
        };
        let mut best = FAR;
        self.row.fill(FAR);
        let mut left = FAR;
        for place in first..=end {
            let before = place.checked_sub(1);
            let here = before.and_then(|before| typed.get(before)).copied();
            let replaced = at(&self.above, before) + u32::from(here != Some(letter));
            let mut edits = replaced.min(left + 1).min(at(&self.above, Some(place)) + 1);
            let two_before = place.checked_sub(2);
            if let Some(previous) = two_before.and_then(|place| typed.get(place))
                && Some(letter) == Some(*previous)
                && last.is_some()
                && last == here
            {
                edits = edits.min(at(&self.before, two_before) + 1);
            }
            let edits = edits.min(FAR);
            if let Some(cell) = self.row.get_mut(place) {
                *cell = edits;
            }
            left = edits;
            best = best.min(edits);
        }
        best
    }
}

/// What the edits from the typed word to the whole term cost, and to the cheapest of its beginnings: a swap,
/// a doubled letter and a wrong vowel are likelier than a random edit, another first letter is less likely.
pub(crate) fn cost(typed: &[char], term: &[char], knobs: &Knobs) -> (f32, f32) {
    let mut before: Vec<f32> = Vec::new();
    let mut above: Vec<f32> = Vec::with_capacity(typed.len() + 1);
    let mut sum = 0.0;
    above.push(sum);
    for place in 0..typed.len() {
        sum += gap(typed, place, knobs);
        above.push(sum);
    }
    let mut beginning = sum;
    for line in 0..term.len() {
        let letter = term.get(line);
        let added = gap(term, line, knobs);
        let mut row: Vec<f32> = Vec::with_capacity(typed.len() + 1);
        let mut left = above.first().copied().unwrap_or(0.0) + added;
        row.push(left);
        for place in 0..typed.len() {
            let here = typed.get(place);
            let replaced = above.get(place).copied().unwrap_or(f32::MAX) + replacement(here, letter, knobs);
            let lacking = above.get(place + 1).copied().unwrap_or(f32::MAX) + added;
            let mut least = replaced.min(lacking).min(left + gap(typed, place, knobs));
            if let (Some(place), Some(line)) = (place.checked_sub(1), line.checked_sub(1))
                && typed.get(place) == letter
                && term.get(line) == here
                && let Some(swap) = before.get(place)
            {
                least = least.min(swap + knobs.swapped);
            }
            row.push(least);
            left = least;
        }
        beginning = beginning.min(left);
        before = std::mem::replace(&mut above, row);
    }
    let whole = above.last().copied().unwrap_or(0.0);
    let first = if typed.first() == term.first() { 0.0 } else { knobs.first_letter };
    (whole + first, beginning + first)
}

/// A letter that only one of the two words has.
fn gap(word: &[char], place: usize, knobs: &Knobs) -> f32 {
    let doubled = place.checked_sub(1).and_then(|before| word.get(before)) == word.get(place);
    if doubled { knobs.doubled } else { 1.0 }
}

fn replacement(typed: Option<&char>, meant: Option<&char>, knobs: &Knobs) -> f32 {
    let is_vowel = |c: Option<&char>| matches!(c, Some('a' | 'e' | 'i' | 'o' | 'u' | 'y'));
    match typed == meant {
        true => 0.0,
        false if is_vowel(typed) && is_vowel(meant) => knobs.vowel,
        false => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The textbook table, whole and slow.
    fn slow(a: &[char], b: &[char]) -> u32 {
        let mut table = vec![vec![0u32; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = match (i, j) {
                    (0, edits) | (edits, 0) => edits as u32,
                    _ => {
                        let replaced = table[i - 1][j - 1] + u32::from(a[i - 1] != b[j - 1]);
                        let mut edits = replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                        if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                            edits = edits.min(table[i - 2][j - 2] + 1);
                        }
                        edits
                    }
                };
            }
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn all_four_kinds_of_edit_count_one() {
        for (typed, meant, edits) in [
            ("ceasfire", "ceasefire", 1),
            ("hostagees", "hostages", 1),
            ("netanyaho", "netanyahu", 1),
            ("aparthied", "apartheid", 1),
            ("", "abc", 3),
            ("abc", "abc", 0),
            ("ca", "abc", 3),
            ("é", "e", 1),
        ] {
            assert_eq!(distance(typed, meant, 3), Some(edits), "{typed} {meant}");
            assert_eq!(distance(meant, typed, u32::MAX), Some(edits), "{meant} {typed}");
            assert_eq!(edits.checked_sub(1).and_then(|most| distance(typed, meant, most)), None);
        }
    }

    #[test]
    fn longer_words_are_forgiven_more() {
        let allowed: Vec<u32> = (0..=9).map(allowed_edits).collect();
        assert_eq!(allowed, [0, 0, 0, 1, 1, 2, 2, 2, 3, 3]);
    }

    #[test]
    fn likelier_slips_cost_less() {
        let knobs = Knobs::default();
        let cost = |typed: &str, meant: &str| {
            let (typed, meant): (Vec<char>, Vec<char>) = (typed.chars().collect(), meant.chars().collect());
            cost(&typed, &meant, &knobs).0
        };
        assert_eq!(cost("law", "law"), 0.0);
        for (likelier, other) in [
            (("aparthied", "apartheid"), ("apartheod", "apartheid")),
            (("calamard", "callamard"), ("calxlamard", "callamard")),
            (("netanyaho", "netanyahu"), ("netanyahx", "netanyahu")),
            (("genocidw", "genocide"), ("wenocide", "genocide")),
        ] {
            assert!(cost(likelier.0, likelier.1) < cost(other.0, other.1), "{likelier:?} {other:?}");
        }
    }

    proptest! {
        #[test]
        fn the_band_hides_nothing(a in "[abcé]{0,9}", b in "[abcé]{0,9}", most in 0u32..5) {
            let (left, right): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let edits = slow(&left, &right);
            prop_assert_eq!(distance(&a, &b, most), Some(edits).filter(|&edits| edits <= most));
            let beginning = (0..=right.len()).map(|end| slow(&left, &right[..end])).min();
            let near = Rows::default().near(&left, &right, most, true);
            prop_assert_eq!(near.beginning, beginning.filter(|&edits| edits <= most));
            prop_assert_eq!(near.whole, Some(edits).filter(|&edits| edits <= most));
        }

        #[test]
        fn costs_of_one_for_every_edit_are_the_distance(a in "[abc]{0,7}", b in "[abc]{0,7}") {
            let (left, right): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let even = Knobs { swapped: 1.0, doubled: 1.0, vowel: 1.0, first_letter: 0.0, ..Knobs::default() };
            prop_assert_eq!(cost(&left, &right, &even).0, slow(&left, &right) as f32);
        }
    }
}
