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

/// The number of edits between two words, counted in characters; `None` if it is more than `most`. A word of more
/// than 64 characters is near no other.
pub fn distance(a: &str, b: &str, most: u32) -> Option<u32> {
    let edits = match (a, b) {
        _ if a == b => 0,
        ("", _) => b.chars().count() as u32,
        _ => Pattern::new(a)?.distance(b).0,
    };
    Some(edits).filter(|&edits| edits <= most)
}

/// A typed word, ready to be compared with many terms: for each character, the places it stands at as bits.
///
/// A comparison keeps one column of the table of edits as two sets of bits, where it grows and where it shrinks,
/// and makes the next from it in a dozen steps for each character of the term (Hyyrö, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances", 2003).
pub(crate) struct Pattern {
    ascii: [u64; 128],
    others: Vec<(char, u64)>,
    chars: u32,
}

impl Pattern {
    /// `None` for the empty word and for one of more than 64 characters.
    pub(crate) fn new(typed: &str) -> Option<Pattern> {
        let mut pattern = Pattern { ascii: [0; 128], others: Vec::new(), chars: 0 };
        for c in typed.chars() {
            let bit = 1u64.checked_shl(pattern.chars)?;
            pattern.chars += 1;
            match pattern.ascii.get_mut(c as usize) {
                Some(places) => *places |= bit,
                None => pattern.others.push((c, bit)),
            }
        }
        (pattern.chars > 0).then_some(pattern)
    }

    fn places(&self, c: char) -> u64 {
        match self.ascii.get(c as usize) {
            Some(&places) => places,
            None => self.others.iter().filter(|(other, _)| *other == c).fold(0, |all, (_, bit)| all | bit),
        }
    }

    /// The edits to the whole term, and to the nearest of its beginnings.
    pub(crate) fn distance(&self, term: &str) -> (u32, u32) {
        let last = 1u64 << (self.chars - 1);
        let (mut grows, mut shrinks) = (u64::MAX, 0u64);
        let (mut same, mut places_before) = (0u64, 0u64);
        let mut edits = self.chars;
        let mut beginning = edits;
        for c in term.chars() {
            let places = self.places(c);
            let swapped = ((!same & places) << 1) & places_before;
            same = ((places & grows).wrapping_add(grows) ^ grows) | places | shrinks | swapped;
            let up = shrinks | !(same | grows);
            let down = same & grows;
            if up & last != 0 {
                edits += 1;
            }
            if down & last != 0 {
                edits -= 1;
            }
            let up = up << 1 | 1;
            grows = down << 1 | !(same | up);
            shrinks = up & same;
            places_before = places;
            beginning = beginning.min(edits);
        }
        (edits, beginning)
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
    let at = |place: Option<usize>| place.and_then(|place| word.get(place)).copied();
    let (letter, before) = (at(Some(place)), at(place.checked_sub(1)));
    match letter {
        _ if letter == before => knobs.doubled,
        Some('h') if before.is_some() => knobs.silent,
        Some('e') if place + 1 == word.len() => knobs.silent,
        Some(c) if is_vowel(c) => knobs.lost_vowel,
        _ => 1.0,
    }
}

fn replacement(typed: Option<&char>, meant: Option<&char>, knobs: &Knobs) -> f32 {
    match (typed, meant) {
        (Some(a), Some(b)) if a == b => 0.0,
        (Some(&a), Some(&b)) if is_vowel(a) && is_vowel(b) => knobs.vowel,
        (Some(&a), Some(&b)) if sounds(a) & sounds(b) != 0 => knobs.sound,
        _ => 1.0,
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// One bit for each group of letters that stand for the same or nearly the same sound somewhere.
fn sounds(c: char) -> u8 {
    match c {
        'c' => 0b11,
        'k' | 'q' => 0b1,
        's' | 'z' | 'x' => 0b10,
        'g' | 'j' => 0b100,
        'f' | 'v' | 'w' => 0b1000,
        'd' | 't' => 0b1_0000,
        'b' | 'p' => 0b10_0000,
        'm' | 'n' => 0b100_0000,
        _ => 0,
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
        fn bits_count_what_the_table_counts(a in "[abcé]{0,9}", b in "[abcé]{0,9}", most in 0u32..5) {
            let (left, right): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let edits = slow(&left, &right);
            prop_assert_eq!(distance(&a, &b, most), Some(edits).filter(|&edits| edits <= most));
            if let Some(pattern) = Pattern::new(&a) {
                let beginning = (0..=right.len()).map(|end| slow(&left, &right[..end])).min();
                prop_assert_eq!(pattern.distance(&b), (edits, beginning.unwrap_or(edits)));
            }
        }

        #[test]
        fn costs_of_one_for_every_edit_are_the_distance(a in "[abc]{0,7}", b in "[abc]{0,7}") {
            let (left, right): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let even = Knobs {
                swapped: 1.0,
                doubled: 1.0,
                vowel: 1.0,
                sound: 1.0,
                lost_vowel: 1.0,
                silent: 1.0,
                first_letter: 0.0,
                ..Knobs::default()
            };
            prop_assert_eq!(cost(&left, &right, &even).0, slow(&left, &right) as f32);
        }
    }
}
