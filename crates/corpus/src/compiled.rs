//! The two blobs the app carries: the corpus with its search index, and the details that only pictures need, which are
//! loaded after it. Written at build, opened in the browser; both directions stand here so that they cannot drift apart.
//!
//! Layout of either: magic (4 bytes), version (1), checksum of what follows (4, little endian), the content. That of the
//! corpus: its length (4), the corpus (`packed`), the search index to the end. That of the details: the fingerprint of
//! the corpus they belong to (4), the details (`packed`) to the end.

use std::fmt;

use crate::details::Details;
use crate::model::Corpus;
use crate::packed;

const CORPUS: &[u8; 4] = b"ONRC";
const DETAILS: &[u8; 4] = b"ONRD";
const VERSION: u8 = 2;
const HEADER: usize = 9;

/// Why a blob cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    /// These are not the bytes of a corpus, or not the details of this one.
    Foreign,
    /// Another version of the app made it.
    Version(u8),
    /// Some byte is not what was written.
    Checksum,
    /// The checksum holds but the content does not decode.
    Content,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => f.write_str("The corpus file is not one of On Record's; load the page again."),
            Self::Version(found) => {
                let (found, known) = (u32::from(*found), u32::from(VERSION));
                write!(
                    f,
                    "The corpus has format {found}, this page reads format {known}; load the page again."
                )
            }
            Self::Checksum => f.write_str("The corpus was damaged on its way here; load the page again."),
            Self::Content => f.write_str("The corpus cannot be read; load the page again."),
        }
    }
}

impl std::error::Error for Damaged {}

/// Takes out of a corpus what is not needed to begin exploring it, as a corpus of its own that has nothing else: what
/// readers should know about it.
pub fn take_later(corpus: &mut Corpus) -> Corpus {
    Corpus { about: std::mem::take(&mut corpus.about), ..Corpus::default() }
}

/// Writes the blob.
///
/// # Errors
/// When the corpus does not fit the format, which only a corpus past 4 GiB does.
pub fn encode(corpus: &Corpus, index: &[u8]) -> Result<Vec<u8>, std::num::TryFromIntError> {
    let body = packed::pack(corpus);
    let length = u32::try_from(body.len())?;
    Ok(sealed(CORPUS, &[&length.to_le_bytes(), &body[..], index].concat()))
}

/// Opens the blob: the corpus, and the bytes of its search index.
///
/// # Errors
/// [`Damaged`] when the bytes are not exactly what [`encode`] wrote.
pub fn decode(blob: &[u8]) -> Result<(Corpus, &[u8]), Damaged> {
    let content = opened(CORPUS, blob)?;
    let (length, rest) = content.split_first_chunk().ok_or(Damaged::Content)?;
    let (body, index) =
        rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or(Damaged::Content)?;
    Ok((packed::unpack(body).ok_or(Damaged::Content)?, index))
}

/// Writes the blob of the details of a corpus that was read from its folder.
pub fn encode_details(corpus: &Corpus) -> Vec<u8> {
    let body = packed::pack(&Details::of(corpus));
    sealed(DETAILS, &[&fingerprint(corpus).to_le_bytes(), &body[..]].concat())
}

/// Opens the blob of the details of this corpus.
///
/// # Errors
/// [`Damaged`] when the bytes are not exactly what [`encode_details`] wrote for it.
pub fn decode_details(blob: &[u8], corpus: &Corpus) -> Result<Details, Damaged> {
    let content = opened(DETAILS, blob)?;
    let (whose, body) = content.split_first_chunk().ok_or(Damaged::Content)?;
    if u32::from_le_bytes(*whose) != fingerprint(corpus) {
        return Err(Damaged::Foreign);
    }
    packed::unpack(body).ok_or(Damaged::Content)
}

fn sealed(magic: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&magic[..], &[VERSION], &checksum(content).to_le_bytes(), content].concat()
}

fn opened<'b>(magic: &[u8; 4], blob: &'b [u8]) -> Result<&'b [u8], Damaged> {
    if blob.len() < HEADER || !blob.starts_with(magic) {
        return Err(Damaged::Foreign);
    }
    let (header, content) = blob.split_at(HEADER);
    if header[4] != VERSION {
        return Err(Damaged::Version(header[4]));
    }
    if header[5..] != checksum(content).to_le_bytes() {
        return Err(Damaged::Checksum);
    }
    Ok(content)
}

/// What tells one corpus from another as far as details go: its texts, and where in them its passages stand.
fn fingerprint(corpus: &Corpus) -> u32 {
    let mut bytes: Vec<u8> = Vec::new();
    for document in &corpus.documents {
        bytes.extend(document.sha256.bytes());
    }
    for passage in &corpus.passages {
        bytes.extend(passage.document.0.to_le_bytes());
        bytes.extend(passage.range.start.to_le_bytes());
        bytes.extend(passage.range.end.to_le_bytes());
    }
    checksum(&bytes)
}

/// FNV-1a, 32 bits: enough to notice damage, and smaller than any table.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Event, Passage};
    use crate::{Basis, Partial};
    use proptest::prelude::*;

    fn corpus() -> Corpus {
        let on = Partial { year: 2023, month: Some(10), day: None };
        let event = Event { on, until: None, basis: Basis::Inferred, what: "A meeting".into() };
        let passage = Passage { events: vec![event], ..Passage::default() };
        Corpus { title: "A few words".into(), passages: vec![passage], ..Corpus::default() }
    }

    fn blob() -> Vec<u8> {
        encode(&corpus(), b"index").unwrap()
    }

    #[test]
    fn what_was_written_is_read_back() {
        let blob = blob();
        let (corpus, index) = decode(&blob).unwrap();
        assert_eq!((corpus.title.as_str(), index), ("A few words", &b"index"[..]));
        let details = decode_details(&encode_details(&self::corpus()), &corpus).unwrap();
        assert_eq!(details, Details::of(&self::corpus()));
        assert_eq!(details.events(0.into()).len(), 1);
    }

    #[test]
    fn foreign_bytes_are_named_as_such() {
        assert_eq!(decode(b"").err(), Some(Damaged::Foreign));
        assert_eq!(decode(b"<!doctype html>").err(), Some(Damaged::Foreign));
        assert_eq!(decode(&encode_details(&corpus())).err(), Some(Damaged::Foreign));
        assert_eq!(decode_details(&blob(), &corpus()).err(), Some(Damaged::Foreign));
    }

    #[test]
    fn the_details_of_another_corpus_are_refused() {
        let mut other = corpus();
        other.passages[0].range.end += 1;
        assert_eq!(decode_details(&encode_details(&corpus()), &other).err(), Some(Damaged::Foreign));
    }

    proptest! {
        #[test]
        fn any_changed_byte_is_noticed(at in 0usize..1000, flip in 1u8..=255) {
            let (mut blob, mut details) = (blob(), encode_details(&corpus()));
            let (here, there) = (at % blob.len(), at % details.len());
            blob[here] ^= flip;
            details[there] ^= flip;
            prop_assert!(decode(&blob).is_err());
            prop_assert!(decode_details(&details, &corpus()).is_err());
        }

        #[test]
        fn any_cut_is_noticed(keep in 0usize..1000) {
            let (blob, details) = (blob(), encode_details(&corpus()));
            prop_assert!(decode(&blob[..keep % blob.len()]).is_err());
            prop_assert!(decode_details(&details[..keep % details.len()], &corpus()).is_err());
        }
    }
}
