//! Highlights: where in a text the words of a reading stand. The text is cut exactly as it was for the index,
//! so what was found is what is marked, on the untouched text.

use crate::range::ByteRange;
use crate::reading::{How, Reading};
use crate::token::tokens;

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
    let words = || (0u16..).zip(&reading.words);
    // A reading accepts a handful of terms, so looking at each is as quick as a sorted list, and smaller.
    let terms: Vec<(&str, How, u16)> = words()
        .flat_map(|(number, word)| word.accepted().map(move |(term, how)| (term, how, number)))
        .collect();
    let beginnings: Vec<(&str, u16)> =
        words().filter_map(|(number, word)| Some((word.beginning()?, number))).collect();
    if terms.is_empty() && beginnings.is_empty() {
        return Vec::new();
    }
    let mark = |folded: &str| {
        let as_term = terms.iter().filter(|&&(term, ..)| term == folded).map(|&(_, how, word)| (how, word));
        let begun = beginnings.iter().filter(|&&(beginning, _)| folded.starts_with(beginning));
        as_term.chain(begun.map(|&(_, word)| (How::Prefix, word))).min()
    };
    tokens(text)
        .filter_map(|token| {
            mark(&token.folded).map(|(how, word)| Highlight { range: token.range, word, how })
        })
        .collect()
}
