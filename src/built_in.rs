//! The corpus that this app was built with, as `build.rs` compiled it.

use corpus::compiled::{Damaged, decode};
use corpus::{About, Corpus, Details};
use explore::{Library, OpenError};

/// Opens it, without what readers should know about it.
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

/// What readers should know about it. For the annex alone, so that the bytes come with it.
///
/// # Errors
/// [`Damaged`] when they were on their way to the reader.
pub(crate) fn about() -> Result<About, Damaged> {
    decode(include_bytes!(concat!(env!("OUT_DIR"), "/later.bin"))).map(|(corpus, _)| corpus.about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_should_know_stands_as_it_was_written_and_beside_the_corpus() {
        let written = corpus::read::folder("assets/corpus".as_ref()).corpus.unwrap().about;
        assert_ne!(written, About::default());
        assert_eq!(about().unwrap(), written);
        assert_eq!(built_in().unwrap().corpus.about, About::default());
    }
}
