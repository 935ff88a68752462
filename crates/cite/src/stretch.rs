//! Whose words a selection holds. A stretch of a passage is one speaker's or the publisher's; one that takes words out
//! of a quotation together with words around it is neither, and is refused rather than given to anybody.

use corpus::{Corpus, PassageId};
use search::ByteRange;

/// Some words of a passage and whose they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The words, as bytes of the document's text.
    pub range: ByteRange,
    /// The number of the quotation they stand in, from 0; `None` where the publisher speaks.
    pub quote: Option<u16>,
}

/// Why a selection cannot be quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It holds no words of the passage, or leaves it, or splits a character.
    NoWords,
    /// It takes a part of somebody's words together with words of others.
    MixedVoices,
}

/// Whose words a selection within a passage holds; outer white space is left out.
///
/// Words inside one quotation are its speaker's. A selection of one quotation with nothing but punctuation around it,
/// as its quotation marks, is that quotation. Whole quotations among the publisher's words are the publisher quoting
/// somebody. All else that touches a quotation is mixed.
///
/// # Errors
///
/// [`Refused`] says why the selection cannot be quoted.
pub fn selected(corpus: &Corpus, passage: PassageId, range: ByteRange) -> Result<Stretch, Refused> {
    let passage = corpus.passage(passage).ok_or(Refused::NoWords)?;
    let text = corpus.document(passage.document).map_or("", |document| document.text.as_str());
    let words = range.slice(text);
    let led = words.trim_start();
    let start = range.end - led.len() as u32;
    let range = ByteRange::new(start, start + led.trim_end().len() as u32);
    if range.is_empty() || !passage.range.contains(range) {
        return Err(Refused::NoWords);
    }
    let touched = passage.quotes.iter().zip(0u16..);
    let touched: Vec<(ByteRange, u16)> = touched
        .map(|(quote, number)| (quote.range, number))
        .filter(|(quote, _)| quote.start < range.end && range.start < quote.end)
        .collect();
    match touched.as_slice() {
        [] => Ok(Stretch { range, quote: None }),
        &[(quote, number)] if quote.contains(range) => Ok(Stretch { range, quote: Some(number) }),
        &[(quote, number)] if is_framed_by_signs(text, range, quote) => {
            let range = ByteRange::new(range.start.max(quote.start), range.end.min(quote.end));
            Ok(Stretch { range, quote: Some(number) })
        }
        all if all.iter().all(|(quote, _)| range.contains(*quote)) => Ok(Stretch { range, quote: None }),
        _ => Err(Refused::MixedVoices),
    }
}

/// Whether a selection has no letter and no digit outside a quotation.
fn is_framed_by_signs(text: &str, selection: ByteRange, quote: ByteRange) -> bool {
    let before = ByteRange::new(selection.start, quote.start.max(selection.start));
    let after = ByteRange::new(quote.end.min(selection.end), selection.end);
    !before.slice(text).chars().chain(after.slice(text).chars()).any(char::is_alphanumeric)
}
