//! Highlights: where in a text the words of a reading stand. The text is cut exactly as it was for the index,
//! so what was found is what is marked, on the untouched text.

use crate::range::ByteRange;
use crate::reading::{How, Reading};
use crate::token::Tokens;

/// A word of the text that a word of the query stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Where it stands, in bytes; always a whole word.
    pub range: ByteRange,
    /// The number of the query's word.
    pub word: u16,
    /// How it matches.
    pub how: How,
}

/// The words of `text` that `reading` accepts, in order, never overlapping. Where several words of the query
/// accept the same one, the best way counts, then the first word.
pub fn highlight(text: &str, reading: &Reading) -> Vec<Highlight> {
    // A reading accepts a handful of terms, so looking at each is as quick as a sorted list, and smaller.
    let mark = |folded: &str| {
        let mut best: Option<(How, u16)> = None;
        for (number, word) in (0u16..).zip(&reading.words) {
            let as_term = word.accepted().find(|&(term, _)| term == folded).map(|(_, how)| how);
            let begun = word.beginning().is_some_and(|beginning| folded.starts_with(beginning));
            if let Some(how) = as_term.or(begun.then_some(How::Prefix))
                && best.is_none_or(|(before, _)| how < before)
            {
                best = Some((how, number));
            }
        }
        best
    };
    if reading.words.iter().all(|word| word.accepted().next().is_none() && word.beginning().is_none()) {
        return Vec::new();
    }
    let mut tokens = Tokens::new(text);
    let mut folded = String::new();
    let mut marks = Vec::new();
    while let Some(range) = tokens.read(&mut folded) {
        if let Some((how, word)) = mark(&folded) {
            marks.push(Highlight { range, word, how });
        }
        folded.clear();
    }
    marks
}
