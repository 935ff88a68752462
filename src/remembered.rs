//! A quotation as the reader remembers it, laid along the passage it is most likely from: which words are the same.

use corpus::{Corpus, PassageId, sentences};
use search::{ByteRange, Comparison, compare, tokens};

use crate::library::Library;
use crate::preview::Preview;
use crate::results::Results;
use crate::state::Open;
use crate::voice::voice_of_result;

/// Fewer words than this are a search, not a quotation.
const LEAST: usize = 5;
/// So many results are laid beside it: the words that are right may be common ones, and then others come first.
const LOOKED_AT: usize = 5;

/// What was typed, beside what stands in the corpus.
pub struct Remembered {
    /// What was typed, without fields.
    pub typed: String,
    /// How it lies along the passage.
    pub comparison: Comparison,
    /// The passage: the whole sentences that are meant, and as marks the words that differ.
    pub shown: Preview,
}

/// What was typed beside the one of the first results that has most of its words in this order, if it has most of them.
pub fn remembered(library: &Library, results: &Results) -> Option<Remembered> {
    let typed = results.asked.words();
    if tokens(&typed).count() < LEAST {
        return None;
    }
    // Who writes quotation marks says that it is one; else half the words, scattered, may be chance.
    let is_quoted = results.found.iter().any(|found| !found.reading.loosened().is_empty());
    let corpus = &library.corpus;
    let mut best: Option<(PassageId, Comparison)> = None;
    for &id in results.passages.iter().take(LOOKED_AT) {
        let Some(passage) = corpus.passage(id) else { continue };
        let Some(there) = compare(&typed, corpus.text_of(passage)) else { continue };
        let words = tokens(there.range.slice(corpus.text_of(passage))).count();
        let is_close = is_quoted || there.same * 3 >= there.of.max(words) * 2;
        if is_close && best.as_ref().is_none_or(|(_, best)| there.same > best.same) {
            best = Some((id, there));
        }
    }
    let (id, comparison) = best?;
    let shown = laid(corpus, id, &comparison)?;
    Some(Remembered { typed, comparison, shown })
}

/// A passage as far as some words lie along it: the whole sentences that are meant and, as marks, what differs.
pub(crate) fn laid(corpus: &Corpus, id: PassageId, comparison: &Comparison) -> Option<Preview> {
    let passage = corpus.passage(id)?;
    let placed =
        |range: ByteRange| ByteRange::new(passage.range.start + range.start, passage.range.start + range.end);
    let meant = placed(comparison.range);
    let quote = passage.quotes.iter().position(|quote| quote.range.contains(meant));
    let open = Open::quote_or_whole(id, quote);
    // What is somebody's words alone is shown as theirs alone.
    let within = open.range(corpus).unwrap_or(passage.range);
    let mut parts = sentences(&corpus.document(passage.document)?.text, within, &[]);
    parts.retain(|part| part.start < meant.end && meant.start < part.end);
    let voice = voice_of_result(corpus, passage, &parts);
    let differing = comparison.parts.iter().filter(|part| !part.same && !part.text.is_empty());
    let marks = differing.map(|part| placed(part.text)).collect();
    Some(Preview { parts, marks, voice, open })
}
