//! Places in links: which words of which document. Beside the line, which a reader can read, stand the bytes of the
//! words, a short hash of them and the version of the text, so that a link made from another text is noticed: the words
//! are looked for in the text as it is, and what became of them is said.
//!
//! Grammar: `SLUG:LINE` or `SLUG:LINE.N` for the N-th quotation of that passage, from 1; then `:START-END-WORDS-TEXT`
//! with the range in bytes, [`corpus::words_hash`] of the words and the first digits of the text's SHA-256, both of
//! eight hexadecimal digits. Links of earlier releases end before it, and their words are taken for those meant.

use std::fmt;

use corpus::{Corpus, Document, DocumentId, Located, PassageId, cut, parts, words_hash};
use messages::say;
use search::ByteRange;

use crate::labels;
use crate::pick::pick;
use crate::state::Open;

/// So many digits of a text's SHA-256 name its version.
const DIGITS: usize = 8;

/// Writes the place of some words, the slug as it is given.
pub(crate) fn write(corpus: &Corpus, open: Open, slug: &str) -> Option<String> {
    let passage = corpus.passage(open.passage)?;
    let number = open.quote_id().map(|id| format!(".{}", u32::from(id.number) + 1)).unwrap_or_default();
    let ByteRange { start, end } = open.range(corpus)?;
    let document = corpus.document(passage.document)?;
    let words = words_hash(ByteRange::new(start, end).slice(&document.text));
    let line = passage.line;
    Some(format!("{slug}:{line}{number}:{start}-{end}-{words:08x}-{}", version(document)))
}

/// The version of a text.
fn version(document: &Document) -> &str {
    document.sha256.get(..DIGITS).unwrap_or_default()
}

/// A place as a link has it.
pub(crate) struct Place<'l> {
    line: u32,
    number: Option<&'l str>,
    seal: Option<Seal<'l>>,
}

struct Seal<'l> {
    range: ByteRange,
    words: u32,
    text: &'l str,
}

/// What became of the words that a place names.
#[derive(Debug, PartialEq)]
pub(crate) enum Found {
    /// They are there.
    There(Open),
    /// They, or what stands in their place, are shown, and the reader is told what has changed.
    Changed(Open, Changed),
    /// There is no such passage.
    NoPassage,
    /// The passage has no such quotation.
    NoQuotation(Open),
}

/// What has changed since a link was made; displays as sentences for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Changed {
    /// The link itself; else the text.
    is_damaged: bool,
    words: Became,
}

/// What became of the words that a link names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Became {
    /// They stand where they stood.
    Stayed,
    /// They begin in this passage, and are not of one voice.
    Begin,
    /// They stand in these lines now.
    Moved((u32, u32)),
    /// They are not there; this stands in these lines.
    Gone((u32, u32)),
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_damaged { say::link_damaged() } else { say::link_text_changed() })?;
        f.write_str(" ")?;
        match self.words {
            Became::Stayed => f.write_str(say::link_words_there()),
            Became::Begin => f.write_str(say::link_words_begin()),
            Became::Moved(lines) => f.write_str(&say::link_words_moved(&labels::lines_between(lines))),
            Became::Gone(lines) => f.write_str(&say::link_words_gone(&labels::lines_between(lines))),
        }
    }
}

fn lines_of(corpus: &Corpus, passage: PassageId) -> (u32, u32) {
    corpus.passage(passage).map(|passage| (passage.line, passage.last_line)).unwrap_or_default()
}

impl<'l> Place<'l> {
    /// Reads what follows the slug and its colon.
    pub(crate) fn read(text: &'l str) -> Option<Self> {
        let (place, seal) = cut(text, b':');
        let (line, number) = cut(place, b'.');
        let seal = match seal {
            Some(seal) => Some(Seal::read(seal)?),
            None => None,
        };
        Some(Self { line: line.parse().ok()?, number, seal })
    }

    /// Looks for the words in a document.
    pub(crate) fn find(&self, corpus: &Corpus, id: DocumentId) -> Found {
        let at_line = corpus.passage_at(id, self.line);
        let (Some(seal), Some(document)) = (&self.seal, corpus.document(id)) else {
            return at_line.map_or(Found::NoPassage, |passage| self.part_of(corpus, passage));
        };
        let is_damaged = seal.text == version(document);
        let told = |open: Open, words: Became| Found::Changed(open, Changed { is_damaged, words });
        match (corpus.locate(&document.slug, seal.range, seal.words), at_line) {
            (Located::Here { passage }, _) => {
                let open = self.in_place(corpus, id, passage, seal.range);
                match open {
                    Some(open) if seal.text == version(document) => Found::There(open),
                    Some(open) => told(open, Became::Stayed),
                    None => told(Open::whole(passage), Became::Begin),
                }
            }
            (Located::Moved { passage, range, .. }, _) => {
                let open = pick(corpus, id, range).unwrap_or(Open::whole(passage));
                told(open, Became::Moved(lines_of(corpus, passage)))
            }
            (Located::Gone, Some(passage)) => {
                told(Open::whole(passage), Became::Gone(lines_of(corpus, passage)))
            }
            (Located::Gone, None) => Found::NoPassage,
        }
    }

    /// Words that stand where the link says: the very quotation, the whole passage, or any words of one voice.
    fn in_place(
        &self,
        corpus: &Corpus,
        id: DocumentId,
        passage: PassageId,
        range: ByteRange,
    ) -> Option<Open> {
        let quotes = &corpus.passage(passage)?.quotes;
        let number = self.number().filter(|&n| quotes.get(n).is_some_and(|quote| quote.range == range));
        match number {
            Some(_) => Some(Open::quote_or_whole(passage, number)),
            None if corpus.passage(passage)?.range == range => Some(Open::whole(passage)),
            None => pick(corpus, id, range).ok(),
        }
    }

    fn part_of(&self, corpus: &Corpus, passage: PassageId) -> Found {
        let quotes = corpus.passage(passage).map_or(0, |p| p.quotes.len());
        match (self.number, self.number().filter(|&number| number < quotes)) {
            (Some(_), None) => Found::NoQuotation(Open::whole(passage)),
            (_, number) => Found::There(Open::quote_or_whole(passage, number)),
        }
    }

    /// The number of the quotation, from 0.
    fn number(&self) -> Option<usize> {
        usize::from(self.number?.parse::<u16>().ok()?).checked_sub(1)
    }
}

impl<'l> Seal<'l> {
    fn read(text: &'l str) -> Option<Self> {
        let mut parts = parts(text, b'-');
        let (start, end) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let words = u32::from_str_radix(parts.next()?, 16).ok()?;
        let text = parts.next().filter(|text| text.len() == DIGITS)?;
        parts.next().is_none().then_some(Self { range: ByteRange::new(start, end), words, text })
    }
}
