//! A quotation as it is remembered beside the text as it stands: where they agree word for word, and where not.
//!
//! The remembered words are laid along the text so that as many as possible fall on the same words (Needleman and
//! Wunsch, 1970, free at both ends of the text). Words are the same if they fold to the same.

use crate::range::ByteRange;
use crate::token::{Token, tokens};
use crate::typo::{allowed_edits, distance};

/// At most so many words of either are compared: the table has a cell for each pair.
const MOST_REMEMBERED: usize = 200;
const MOST_OF_TEXT: usize = 4000;
/// Fewer remembered words are no quotation.
const LEAST: usize = 4;

/// How a remembered quotation and a text lie along each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The stretch of the text that is meant, in bytes.
    pub range: ByteRange,
    /// Its parts in order; stretches that are the same and stretches that differ take turns.
    pub parts: Vec<Part>,
    /// How many of the remembered words are the same.
    pub same: usize,
    /// How many words are remembered.
    pub of: usize,
}

/// A stretch of both. Ranges reach from the first word to the last one; where one has no word, its range is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whether the words are the same.
    pub same: bool,
    /// In what is remembered.
    pub remembered: ByteRange,
    /// In the text.
    pub text: ByteRange,
}

impl Comparison {
    /// Whether every word is the same.
    pub fn is_exact(&self) -> bool {
        self.parts.iter().all(|part| part.same)
    }
}

/// Lays a remembered quotation along a text. `None` if it has fewer than four words, or if not even half of them
/// stand in the text in this order.
pub fn compare(remembered: &str, text: &str) -> Option<Comparison> {
    let typed: Vec<Token> = tokens(remembered).take(MOST_REMEMBERED).collect();
    let words: Vec<Token> = tokens(text).take(MOST_OF_TEXT).collect();
    if typed.len() < LEAST {
        return None;
    }
    let steps = Table::new(&typed, &words).steps();
    let mut comparison =
        Comparison { range: ByteRange::default(), parts: Vec::new(), same: 0, of: typed.len() };
    for (remembered, of_text) in steps {
        let remembered = remembered.and_then(|place| typed.get(place));
        let of_text = of_text.and_then(|place| words.get(place));
        let same = remembered.zip(of_text).is_some_and(|(a, b)| a.folded == b.folded);
        comparison.same += usize::from(same);
        let range = |token: Option<&Token>| token.map(|token| token.range).unwrap_or_default();
        let part = Part { same, remembered: range(remembered), text: range(of_text) };
        match comparison.parts.last_mut().filter(|before| before.same == same) {
            Some(before) => {
                before.remembered = together(before.remembered, part.remembered);
                before.text = together(before.text, part.text);
            }
            None => comparison.parts.push(part),
        }
    }
    let of_text = comparison.parts.iter().map(|part| part.text);
    comparison.range = of_text.fold(ByteRange::default(), together);
    (comparison.same * 2 >= comparison.of).then_some(comparison)
}

fn together(a: ByteRange, b: ByteRange) -> ByteRange {
    match (a.is_empty(), b.is_empty()) {
        (true, _) => b,
        (_, true) => a,
        _ => ByteRange::new(a.start.min(b.start), a.end.max(b.end)),
    }
}

/// Which way the best alignment comes to a cell.
#[derive(Clone, Copy, PartialEq)]
enum From {
    Both,
    Remembered,
    Text,
}

struct Table {
    from: Vec<From>,
    width: usize,
    /// The place after the last word of the text that is meant.
    end: usize,
    lines: usize,
}

impl Table {
    fn new(typed: &[Token], words: &[Token]) -> Table {
        let width = words.len() + 1;
        let mut from = vec![From::Text; width];
        let mut above = vec![0i32; width];
        for token in typed {
            let mut left = above.first().copied().unwrap_or(0) - 1;
            let mut row = vec![left];
            from.push(From::Remembered);
            for (two, word) in above.windows(2).zip(words) {
                let &[diagonal, up] = two else { continue };
                // On equal terms words stand opposite each other.
                let both = diagonal + likeness(token, word);
                let best = both.max(up - 1).max(left - 1);
                from.push(match best {
                    _ if best == both => From::Both,
                    _ if best == up - 1 => From::Remembered,
                    _ => From::Text,
                });
                row.push(best);
                left = best;
            }
            above = row;
        }
        let best = above.iter().copied().max().unwrap_or(0);
        let end = above.iter().position(|&score| score == best).unwrap_or(0);
        Table { from, width, end, lines: typed.len() }
    }

    /// The words that stand opposite each other, in order: places in what is remembered and in the text.
    fn steps(&self) -> Vec<(Option<usize>, Option<usize>)> {
        let mut steps = Vec::new();
        let (mut line, mut place) = (self.lines, self.end);
        while let Some(above) = line.checked_sub(1) {
            let before = place.checked_sub(1);
            match self.from.get(line * self.width + place) {
                Some(From::Both) => {
                    steps.push((Some(above), before));
                    (line, place) = (above, before.unwrap_or(0));
                }
                Some(From::Text) => {
                    steps.push((None, before));
                    place = before.unwrap_or(0);
                }
                _ => {
                    steps.push((Some(above), None));
                    line = above;
                }
            }
        }
        steps.reverse();
        steps
    }
}

/// What it is worth that two words stand opposite each other.
fn likeness(a: &Token, b: &Token) -> i32 {
    if a.folded == b.folded {
        return 3;
    }
    let most = allowed_edits(a.folded.len());
    let alike = a.folded.as_bytes().first() == b.folded.as_bytes().first()
        && a.folded.len().abs_diff(b.folded.len()) <= most as usize
        && distance(&a.folded, &b.folded, most).is_some();
    if alike { 1 } else { -1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "Before. There is no peace without justice, said the mayor; nor bread without work.";

    fn shown(remembered: &str) -> Option<Vec<(bool, &str, &'static str)>> {
        let parts = compare(remembered, TEXT)?.parts;
        Some(parts.iter().map(|p| (p.same, p.remembered.slice(remembered), p.text.slice(TEXT))).collect())
    }

    #[test]
    fn differences_are_shown_word_by_word() {
        for (remembered, expected) in [
            (
                "there is no Peace without justice",
                Some(&[(true, "there is no Peace without justice", "There is no peace without justice")][..]),
            ),
            (
                "There can be no peace without truth said the mayor",
                Some(&[
                    (true, "There", "There"),
                    (false, "can be", "is"),
                    (true, "no peace without", "no peace without"),
                    (false, "truth", "justice"),
                    (true, "said the mayor", "said the mayor"),
                ]),
            ),
            (
                "There is peace without any justice",
                Some(&[
                    (true, "There is", "There is"),
                    (false, "", "no"),
                    (true, "peace without", "peace without"),
                    (false, "any", ""),
                    (true, "justice", "justice"),
                ]),
            ),
            (
                "nor bred without work",
                Some(&[
                    (true, "nor", "nor"),
                    (false, "bred", "bread"),
                    (true, "without work", "without work"),
                ]),
            ),
            ("no peace without", None),
            ("four other words entirely", None),
        ] {
            assert_eq!(shown(remembered).as_deref(), expected, "{remembered}");
        }
        assert!(compare("There is no peace", TEXT).is_some_and(|comparison| comparison.is_exact()));
    }

    proptest! {
        #[test]
        fn every_remembered_word_is_in_one_part(remembered in "([a-c]{1,2} ){0,12}", text in "([a-c]{1,2} ){0,20}") {
            if let Some(comparison) = compare(&remembered, &text) {
                let count = |text: &str| tokens(text).count();
                let parts = || comparison.parts.iter();
                let all: usize = parts().map(|part| count(part.remembered.slice(&remembered))).sum();
                prop_assert_eq!((all, comparison.of), (count(&remembered), count(&remembered)));
                let of_text: usize = parts().map(|part| count(part.text.slice(&text))).sum();
                prop_assert_eq!(of_text, count(comparison.range.slice(&text)));
                let same = parts().filter(|part| part.same);
                for part in same.clone() {
                    prop_assert_eq!(part.remembered.slice(&remembered), part.text.slice(&text));
                }
                prop_assert_eq!(comparison.same, same.map(|part| count(part.text.slice(&text))).sum::<usize>());
                prop_assert!(comparison.parts.windows(2).all(|two| two[0].same != two[1].same));
            }
        }

        #[test]
        fn a_stretch_of_the_text_is_found_exactly(start in 0usize..10, len in 4usize..8) {
            let words: Vec<&str> = TEXT.split(' ').collect();
            let stretch = words[start.min(words.len() - len)..][..len].join(" ");
            prop_assert!(compare(&stretch, TEXT).is_some_and(|comparison| comparison.is_exact()));
        }
    }
}
