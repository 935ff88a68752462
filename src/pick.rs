//! Any words of a source as something to quote: [`Corpus::pick`] says whose they are, or why they are no quotation.

use std::fmt;

use corpus::{Corpus, DocumentId, NotPicked};
use messages::say;
use search::ByteRange;

use crate::state::{Open, Part};

/// Why a stretch of words is not one quotation; displays as a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There are no words of a source in it.
    Nothing,
    /// It does not stand in one piece in one document.
    Apart,
    /// It runs from the words of one into those of another.
    Voices(String, String),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str(say::refused_nothing()),
            Self::Apart => f.write_str(say::refused_apart()),
            Self::Voices(first, then) => f.write_str(&say::refused_voices(first, then)),
        }
    }
}

/// A stretch of a document as something to quote: a whole passage or quotation as such.
///
/// # Errors
/// [`Refused`] where it is not somebody's words.
pub fn pick(corpus: &Corpus, document: DocumentId, range: ByteRange) -> Result<Open, Refused> {
    let picked = corpus.pick(document, range).map_err(|why| match why {
        NotPicked::Nothing => Refused::Nothing,
        NotPicked::Voices(first, then) => Refused::Voices(first, then),
    })?;
    let passage = corpus.passage(picked.passage).ok_or(Refused::Nothing)?;
    let quote =
        picked.quote.filter(|&n| passage.quotes.get(usize::from(n)).is_some_and(|q| q.range == picked.range));
    let part = match (quote, picked.quote) {
        (Some(number), _) => Part::Quote(number),
        (None, None) if passage.range == picked.range => Part::Whole,
        _ => Part::Words(picked.range),
    };
    Ok(Open { passage: picked.passage, part })
}
