//! What the tests share: the corpus that ships, and its records.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each test file uses a part; a test may stop where it stands"
)]

pub(crate) mod arbitrary;
pub(crate) mod golden;
pub(crate) mod samples;

use std::path::{Path, PathBuf};

use cite::Record;
use corpus::{Corpus, PassageId, QuoteId};

/// The folder of the corpus that ships.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/corpus")
}

/// The corpus that ships.
pub(crate) fn shipped() -> Corpus {
    corpus::read::folder(&folder()).corpus.expect("the corpus that ships has no fault")
}

/// The numbers of all passages.
pub(crate) fn passages(corpus: &Corpus) -> impl Iterator<Item = PassageId> + use<> {
    (0..corpus.passages.len()).map(PassageId::from)
}

/// All quotations, in text order.
pub(crate) fn quotations(corpus: &Corpus) -> Vec<QuoteId> {
    let of = |passage: PassageId| {
        let count = corpus.passage(passage).map_or(0, |passage| passage.quotes.len());
        (0..count as u16).map(move |number| QuoteId { passage, number })
    };
    passages(corpus).flat_map(of).collect()
}

/// The record of a line, or of its quotation of this number, from 0.
pub(crate) fn record(corpus: &Corpus, slug: &str, line: u32, quote: Option<u16>) -> Record {
    let document = corpus.document_named(slug).expect("a document of this name");
    let passage = corpus.passage_at(document, line).expect("a passage of this line");
    Record::of(corpus, passage, quote, None).expect("a record")
}
