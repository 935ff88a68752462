//! The corpus that this app was built with, as `build.rs` compiled it.

use corpus::compiled::Damaged;
use corpus::{Corpus, Details};
use explore::{Library, OpenError};

/// Opens it.
///
/// # Errors
/// [`OpenError`] when it was damaged on its way to the reader.
pub fn built_in() -> Result<Library, OpenError> {
    Library::open(include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin")))
}

/// Opens its figures and events, which only pictures need. Whatever calls this carries them: nothing of the first load.
///
/// # Errors
/// [`Damaged`] when they were damaged on their way to the reader, or this is not the corpus they were built with.
pub fn details(corpus: &Corpus) -> Result<Details, Damaged> {
    corpus::compiled::decode_details(include_bytes!(concat!(env!("OUT_DIR"), "/details.bin")), corpus)
}
