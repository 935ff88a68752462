//! Sentences, and the sentence that frames a quotation: what a reader needs beside somebody's words to see who said
//! them and how they were introduced. Ranges over the untouched text; nothing is rewritten.

use search::ByteRange;

use crate::cut::parts;
use crate::ids::{PassageId, QuoteId};
use crate::model::{Attributed, Corpus};

/// What frames a quotation: the passage that names its speaker and the words around, the quotation itself left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The passage the framing words stand in.
    pub passage: PassageId,
    /// The words before the quotation; the whole frame where the speaker is named in another passage.
    pub before: ByteRange,
    /// The words after it; empty where the speaker is named in another passage.
    pub after: ByteRange,
}

impl Corpus {
    /// The sentence that frames a quotation.
    pub fn frame(&self, id: QuoteId) -> Option<Frame> {
        let passage = self.passage(id.passage)?;
        let quote = self.quote(id)?;
        let text = &self.document(passage.document)?.text;
        if quote.attributed != Attributed::Here {
            let other = self.passage_at(passage.document, quote.attributed_in)?;
            let whole = self.passage(other)?.range;
            if other == id.passage {
                // Another line of the same passage names the speaker: all of the passage is the frame.
                return Some(Frame {
                    passage: other,
                    before: ByteRange::new(whole.start, quote.range.start),
                    after: ByteRange::new(quote.range.end, whole.end),
                });
            }
            return Some(Frame {
                passage: other,
                before: whole,
                after: ByteRange::new(whole.end, whole.end),
            });
        }
        let whole = passage.range;
        let others: Vec<ByteRange> = passage.quotes.iter().map(|q| q.range).collect();
        let sentence = sentence_around(text, whole, quote.range, &others);
        Some(Frame {
            passage: id.passage,
            before: ByteRange::new(sentence.start, quote.range.start),
            after: ByteRange::new(quote.range.end, sentence.end),
        })
    }
}

/// The sentences of a stretch of text. A stretch in `kept_whole` (a quotation) is never cut.
pub fn sentences(text: &str, within: ByteRange, kept_whole: &[ByteRange]) -> Vec<ByteRange> {
    let mut found = Vec::new();
    let mut start = within.start;
    let part = within.slice(text);
    let mut ended = false;
    for (at, c) in part.char_indices() {
        let here = within.start + at as u32;
        if c.is_whitespace() {
            let next = part.get(at..).unwrap_or_default().trim_start();
            let opens = next.chars().next().is_none_or(starts_a_sentence);
            let inside = kept_whole.iter().any(|q| q.start < here && here < q.end);
            if ended
                && opens
                && !inside
                && !ends_in_abbreviation(part.get(..at).unwrap_or_default())
                && start < here
            {
                found.push(ByteRange::new(start, here));
                start = within.end - next.len() as u32;
            }
        } else {
            ended = matches!(c, '.' | '!' | '?' | '…') || (ended && is_closing(c));
        }
    }
    if start < within.end {
        found.push(ByteRange::new(start, within.end));
    }
    found
}

/// The sentence (or the run of them, where a quotation spans several) that holds a stretch of a passage.
pub fn sentence_around(
    text: &str,
    within: ByteRange,
    held: ByteRange,
    kept_whole: &[ByteRange],
) -> ByteRange {
    let all = sentences(text, within, kept_whole);
    let touches = |s: &&ByteRange| s.start < held.end && held.start < s.end;
    let first = all.iter().find(touches).map_or(within.start, |s| s.start);
    let last = all.iter().rev().find(touches).map_or(within.end, |s| s.end);
    ByteRange::new(first, last)
}

/// Whether a sentence may begin so. Outside ASCII any letter may: scripts without capitals begin sentences too.
fn starts_a_sentence(c: char) -> bool {
    let is_letter = c.is_ascii_uppercase() || c.is_ascii_digit() || (!c.is_ascii() && c.is_alphabetic());
    is_letter || matches!(c, '“' | '‘' | '"' | '\'' | '«' | '(' | '[' | '–' | '-' | '•')
}

fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '"' | '\'' | '»' | ')' | ']')
}

/// "Mr Lammy" has no full stop in these sources, but "p. 3", "No. 5" and "U.S. troops" may stand in another corpus.
fn ends_in_abbreviation(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let Some(stem) = word.strip_suffix('.') else { return false };
    let letters = stem.chars().count();
    matches!(
        stem,
        "Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "St" | "No" | "Art" | "Gen" | "Lt" | "vs" | "e.g" | "i.e"
    ) || (letters == 1 && stem.bytes().all(|b| b.is_ascii_uppercase()))
        || (letters > 2
            && stem.bytes().any(|byte| byte == b'.')
            && parts(stem, b'.').all(|part| part.chars().count() <= 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let whole = ByteRange::new(0, text.len() as u32);
        sentences(text, whole, &[]).into_iter().map(|r| r.slice(text)).collect()
    }

    #[test]
    fn text_is_cut_after_what_ends_a_sentence_and_nowhere_else() {
        for (text, want) in [
            ("One. Two! Three?", vec!["One.", "Two!", "Three?"]),
            ("She said “Stop.” He did.", vec!["She said “Stop.”", "He did."]),
            ("At 11.45am it fell.", vec!["At 11.45am it fell."]),
            ("The U.S. Senate met. Mr. Smith spoke.", vec!["The U.S. Senate met.", "Mr. Smith spoke."]),
            ("and so… it went. Then", vec!["and so… it went.", "Then"]),
            ("no end at all", vec!["no end at all"]),
            ("", vec![]),
        ] {
            assert_eq!(cut(text), want, "{text}");
        }
    }

    #[test]
    fn a_quotation_is_never_cut() {
        let text = "He said: “One. Two. Three,” and left. Then rain.";
        let start = text.find("One").unwrap() as u32;
        let quote = ByteRange::new(start, text.find('”').unwrap() as u32);
        let whole = ByteRange::new(0, text.len() as u32);
        let around = sentence_around(text, whole, quote, &[quote]);
        assert_eq!(around.slice(text), "He said: “One. Two. Three,” and left.");
    }
}
