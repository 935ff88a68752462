//! Words found again. A link and a saved quotation carry where their words stood and a short hash of them; here the
//! words are looked for at that place and, where the document has changed since, in all of it. The hash decides: a
//! place whose words are others is never taken for the one that was meant.
//!
//! The hash is a polynomial in the bytes (Karp and Rabin, 1987), so that it rolls along a text: one pass over the
//! document, whatever the length of the words. Stretches of the same length that differ share it with a chance of about
//! one in four thousand million: in a document of 50 kB that has lost the words, one time in some 80 000.

use search::ByteRange;

use crate::ids::{DocumentId, PassageId};
use crate::model::Corpus;

/// The largest prime below 2³²: hashes fill 32 bits, and products fit into 64.
const PRIME: u64 = 4_294_967_291;
const BASE: u64 = 16_777_619;

/// A short hash of some words, for links: 32 bits over their exact bytes in UTF-8, for which
/// `hash = hash * 16777619 + byte + 1, modulo 4294967291`, from 0.
pub fn words_hash(words: &str) -> u32 {
    words.bytes().fold(0, then) as u32
}

fn then(hash: u64, byte: u8) -> u64 {
    (hash * BASE + u64::from(byte) + 1) % PRIME
}

/// Where words stand that a link or a saved quotation names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Located {
    /// Where they stood.
    Here {
        /// The passage they stand in.
        passage: PassageId,
    },
    /// Not there any more, but elsewhere in the document. The reader is to be told.
    Moved {
        /// The passage they stand in.
        passage: PassageId,
        /// Where they stand now: of the places that have them, the one nearest to where they stood.
        range: ByteRange,
        /// Whether no other place has them.
        once: bool,
    },
    /// Not in the document, or the document is not in the corpus.
    Gone,
}

impl Corpus {
    /// Looks for the words that stood at `range` in the document with this slug and have this [`words_hash`]. Any
    /// range and any hash may be asked for.
    pub fn locate(&self, slug: &str, range: ByteRange, hash: u32) -> Located {
        self.look_for(slug, range, u64::from(hash)).unwrap_or(Located::Gone)
    }

    fn look_for(&self, slug: &str, range: ByteRange, hash: u64) -> Option<Located> {
        let id = self.document_named(slug)?;
        let text = self.document(id)?.text.as_str();
        let there = range.slice(text);
        if !there.is_empty() && there.bytes().fold(0, then) == hash {
            return Some(Located::Here { passage: self.passage_around(id, range)? });
        }
        let stood = range.start;
        let mut found: Option<Located> = None;
        let mut nearest = u32::MAX;
        for start in stretches(text, range.len(), hash) {
            let range = ByteRange::new(start, start + range.len());
            let Some(passage) = self.passage_around(id, range) else { continue };
            let away = start.abs_diff(stood);
            let once = found.is_none();
            match &mut found {
                Some(Located::Moved { once, .. }) if away >= nearest => *once = false,
                _ => {
                    found = Some(Located::Moved { passage, range, once });
                    nearest = away;
                }
            }
        }
        found
    }

    /// The passage that a stretch of a document's text begins in; it may reach into those after it.
    fn passage_around(&self, document: DocumentId, range: ByteRange) -> Option<PassageId> {
        let start = ByteRange::new(range.start, range.start + 1);
        let around = |id: &PassageId| self.passage(*id).is_some_and(|passage| passage.range.contains(start));
        self.document(document)?.passage_ids().find(around)
    }
}

/// Where stretches of `length` bytes with this hash begin that cut no character.
fn stretches(text: &str, length: u32, hash: u64) -> Vec<u32> {
    let (bytes, length) = (text.as_bytes(), length as usize);
    let mut starts = Vec::new();
    let Some(first) = bytes.get(..length).filter(|first| !first.is_empty()) else { return starts };
    let mut rolled = first.iter().copied().fold(0, then);
    let leaving = (0..length).fold(1, |power, _| power * BASE % PRIME);
    let mut next = bytes.iter().skip(length);
    for (start, &out) in bytes.iter().enumerate() {
        if rolled == hash && text.get(start..start + length).is_some() {
            starts.push(start as u32);
        }
        let Some(&byte) = next.next() else { break };
        rolled = (then(rolled, byte) + PRIME - (u64::from(out) + 1) * leaving % PRIME) % PRIME;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Document, Passage};
    use proptest::prelude::*;

    /// A document of these lines, each a passage.
    fn corpus(lines: &[&str]) -> Corpus {
        let mut corpus = Corpus::default();
        let mut start = 0;
        for (number, line) in lines.iter().enumerate() {
            let end = start + line.len() as u32;
            let line = number as u32 + 1;
            corpus.passages.push(Passage {
                line,
                last_line: line,
                range: ByteRange::new(start, end),
                ..Passage::default()
            });
            start = end + 1;
        }
        corpus.documents.push(Document {
            slug: "a".into(),
            title: String::new(),
            title_is: crate::TitleIs::Described,
            publisher: String::new(),
            party: None,
            kind: String::new(),
            language: String::new(),
            received_as: None,
            sha256: String::new(),
            date: None,
            sections: Vec::new(),
            text: lines.join("\n"),
            first_passage: PassageId(0),
            passage_count: lines.len() as u16,
        });
        corpus
    }

    fn locate(lines: &[&str], range: (u32, u32), words: &str) -> Located {
        corpus(lines).locate("a", ByteRange::new(range.0, range.1), words_hash(words))
    }

    fn moved(passage: u16, start: u32, end: u32, once: bool) -> Located {
        Located::Moved { passage: PassageId(passage), range: ByteRange::new(start, end), once }
    }

    #[test]
    fn words_that_stand_where_they_stood_are_here() {
        assert_eq!(
            locate(&["one two", "three four"], (8, 13), "three"),
            Located::Here { passage: PassageId(1) }
        );
    }

    #[test]
    fn words_that_moved_are_found_and_said_to_have_moved() {
        assert_eq!(locate(&["new line", "one two"], (0, 3), "one"), moved(1, 9, 12, true));
    }

    #[test]
    fn of_several_places_the_nearest_is_taken_and_the_others_are_not_hidden() {
        let lines = ["peace now", "peace then", "and peace"];
        assert_eq!(locate(&lines, (11, 16), "peace"), moved(1, 10, 15, false));
        assert_eq!(locate(&lines, (1, 6), "peace"), moved(0, 0, 5, false));
        assert_eq!(locate(&lines, (22, 27), "peace"), moved(2, 25, 30, false));
    }

    #[test]
    fn words_that_are_not_in_the_document_are_gone() {
        let lines = ["one two", "three four"];
        assert_eq!(locate(&lines, (8, 13), "seven"), Located::Gone);
        assert_eq!(locate(&lines, (0, 0), ""), Located::Gone);
        assert_eq!(locate(&lines, (0, 400), "one"), Located::Gone);
        assert_eq!(
            corpus(&lines).locate("b", ByteRange::new(0, 3), words_hash("one")),
            Located::Gone,
            "another document"
        );
    }

    #[test]
    fn a_stretch_that_leaves_its_passage_is_no_place() {
        let mut corpus = corpus(&["one", "two"]);
        corpus.passages[1].range = ByteRange::new(5, 7);
        assert_eq!(corpus.locate("a", ByteRange::new(4, 7), words_hash("two")), Located::Gone);
        assert_eq!(corpus.locate("a", ByteRange::new(0, 3), words_hash("two")), Located::Gone);
    }

    #[test]
    fn links_of_every_release_have_the_same_hash() {
        assert_eq!(words_hash(""), 0);
        assert_eq!(words_hash("a"), 98);
        // 98 * 16777619 + 99
        assert_eq!(words_hash("ab"), 1_644_206_761);
        assert_eq!(words_hash("It’s an entire nation"), 2_253_627_765);
    }

    proptest! {
        #[test]
        fn what_is_found_are_the_words_that_were_saved(
            before in "[a-cé\n]{0,40}", words in "[a-cé ]{1,12}", after in "[a-cé\n]{0,40}", stood in 0u32..100
        ) {
            let text = format!("{before}{words}{after}");
            let corpus = corpus(&text.split('\n').collect::<Vec<_>>());
            let range = ByteRange::new(stood, stood + words.len() as u32);
            let at = match corpus.locate("a", range, words_hash(&words)) {
                Located::Here { .. } => range,
                Located::Moved { range, .. } => range,
                Located::Gone => return Err(TestCaseError::fail("they are in the text")),
            };
            prop_assert_eq!(at.slice(&text), words);
        }

        #[test]
        fn any_range_and_any_hash_are_answered(text in any::<String>(), start: u32, end: u32, hash: u32) {
            let corpus = corpus(&text.split('\n').collect::<Vec<_>>());
            for (start, end) in [(start, end), (start % 20, end % 40)] {
                if let Located::Moved { range, .. } = corpus.locate("a", ByteRange::new(start, end), hash) {
                    prop_assert_eq!(words_hash(range.slice(&text)), hash);
                }
            }
        }
    }
}
