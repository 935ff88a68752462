//! Where else the same words stand, or shortened ones: the places that the annotation names, and those that searching
//! for the words finds. Each is laid along them word by word, so that what differs can be marked.

use corpus::{Corpus, PassageId};
use search::{ByteRange, Comparison, compare, tokens};

use crate::library::Library;
use crate::preview::Preview;
use crate::remembered::laid;
use crate::state::Open;
use crate::voice::{spoken, voice_of_result};

/// Fewer words than this stand in many places by chance.
const LEAST: usize = 5;
/// So many of the passages found are looked at.
const LOOKED_AT: usize = 12;

/// The same or shortened words in another place.
pub struct Elsewhere {
    /// The words there; as marks those that differ.
    pub shown: Preview,
    /// How many words are the same.
    pub same: usize,
    /// How many words the shorter of the two has.
    pub of: usize,
}

/// Where else the words that are open stand, those with most words the same first.
pub fn elsewhere(library: &Library, open: Open) -> Vec<Elsewhere> {
    let corpus = &library.corpus;
    found(library, corpus, open).unwrap_or_default()
}

fn found(library: &Library, corpus: &Corpus, open: Open) -> Option<Vec<Elsewhere>> {
    let (range, document) = (open.range(corpus)?, corpus.passage(open.passage)?.document);
    let words = range.slice(&corpus.document(document)?.text);
    let own = corpus.passages_in(document, range);
    let mut places: Vec<PassageId> = named(corpus, open);
    let count = tokens(words).count();
    if count >= LEAST {
        // As plain words: what would be a sign in the search box is none in a quotation.
        let plain: Vec<String> = tokens(words).map(|token| token.folded.to_string()).collect();
        let hits = library.search(&plain.join(" ")).hits;
        places.extend(hits.iter().take(LOOKED_AT).map(|hit| PassageId::from(hit.unit.0 as usize)));
    }
    let mut seen = own;
    let mut found: Vec<Elsewhere> = Vec::new();
    for place in places {
        if !seen.contains(&place) {
            seen.push(place);
            found.extend(there(corpus, words, place));
        }
    }
    // Stable, so that places with as many words stay as they were found.
    found.sort_by_key(|elsewhere| usize::MAX - elsewhere.same);
    Some(found)
}

/// The places that the annotation of a quotation names, and those whose own annotation names its passage.
fn named(corpus: &Corpus, open: Open) -> Vec<PassageId> {
    let quote = spoken(corpus, open).and_then(|id| corpus.quote(id));
    let mut places = quote.map(|quote| quote.same_as.clone()).unwrap_or_default();
    for (number, passage) in corpus.passages.iter().enumerate() {
        if passage.quotes.iter().any(|quote| quote.same_as.contains(&open.passage)) {
            places.push(number.into());
        }
    }
    places
}

/// The words as they stand in another passage, whole or, where a quotation in it is shorter, as far as it has them.
fn there(corpus: &Corpus, words: &str, id: PassageId) -> Option<Elsewhere> {
    let passage = corpus.passage(id)?;
    let is_close = |laid: &Comparison| laid.of >= LEAST && laid.same * 3 >= laid.of * 2;
    if let Some(whole) = compare(words, corpus.text_of(passage)).filter(is_close) {
        return Some(Elsewhere { shown: laid(corpus, id, &whole)?, same: whole.same, of: whole.of });
    }
    let text = &corpus.document(passage.document)?.text;
    let mut best: Option<(usize, Comparison)> = None;
    for (number, quote) in passage.quotes.iter().enumerate() {
        let along = compare(quote.range.slice(text), words).filter(is_close);
        if along.as_ref().is_some_and(|along| best.as_ref().is_none_or(|(_, best)| along.same > best.same)) {
            best = along.map(|along| (number, along));
        }
    }
    let (number, along) = best?;
    let range = passage.quotes.get(number)?.range;
    let differing = along.parts.iter().filter(|part| !part.same && !part.remembered.is_empty());
    let placed = |part: ByteRange| ByteRange::new(range.start + part.start, range.start + part.end);
    let shown = Preview {
        parts: vec![range],
        marks: differing.map(|part| placed(part.remembered)).collect(),
        voice: voice_of_result(corpus, passage, &[range]),
        open: Open::quote_or_whole(id, Some(number)),
    };
    Some(Elsewhere { shown, same: along.same, of: along.of })
}
