//! The one blob the app carries: the corpus and its search index, with a version and a checksum. Written at build,
//! opened in the browser; both directions stand here so that they cannot drift apart.
//!
//! Layout: magic (4 bytes), version (1), checksum of what follows (4, little endian), length of the corpus (4),
//! the corpus (`packed`), the search index to the end.

use std::fmt;

use crate::model::Corpus;
use crate::packed;

const MAGIC: &[u8; 4] = b"ONRC";
const VERSION: u8 = 2;
const HEADER: usize = 13;

/// Why a blob cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    /// These are not the bytes of a corpus.
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
    let mut content = length.to_le_bytes().to_vec();
    content.extend(body);
    content.extend(index);
    let mut blob = MAGIC.to_vec();
    blob.push(VERSION);
    blob.extend(checksum(&content).to_le_bytes());
    blob.extend(content);
    Ok(blob)
}

/// Opens the blob: the corpus, and the bytes of its search index.
///
/// # Errors
/// [`Damaged`] when the bytes are not exactly what [`encode`] wrote.
pub fn decode(blob: &[u8]) -> Result<(Corpus, &[u8]), Damaged> {
    if blob.len() < HEADER || !blob.starts_with(MAGIC) {
        return Err(Damaged::Foreign);
    }
    if blob[4] != VERSION {
        return Err(Damaged::Version(blob[4]));
    }
    let number = |at: usize| u32::from_le_bytes([blob[at], blob[at + 1], blob[at + 2], blob[at + 3]]);
    if checksum(&blob[9..]) != number(5) {
        return Err(Damaged::Checksum);
    }
    let content = &blob[HEADER..];
    let (body, index) = content.split_at_checked(number(9) as usize).ok_or(Damaged::Content)?;
    Ok((packed::unpack(body).ok_or(Damaged::Content)?, index))
}

/// FNV-1a, 32 bits: enough to notice damage, and smaller than any table.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blob() -> Vec<u8> {
        let corpus = Corpus { title: "A few words".into(), ..Corpus::default() };
        encode(&corpus, b"index").unwrap()
    }

    #[test]
    fn what_was_written_is_read_back() {
        let blob = blob();
        let (corpus, index) = decode(&blob).unwrap();
        assert_eq!((corpus.title.as_str(), index), ("A few words", &b"index"[..]));
    }

    #[test]
    fn foreign_bytes_are_named_as_such() {
        assert_eq!(decode(b"").err(), Some(Damaged::Foreign));
        assert_eq!(decode(b"<!doctype html>").err(), Some(Damaged::Foreign));
    }

    proptest! {
        #[test]
        fn any_changed_byte_is_noticed(at in 0usize..1000, flip in 1u8..=255) {
            let mut blob = blob();
            let at = at % blob.len();
            blob[at] ^= flip;
            prop_assert!(decode(&blob).is_err());
        }

        #[test]
        fn any_cut_is_noticed(keep in 0usize..1000) {
            let blob = blob();
            prop_assert!(decode(&blob[..keep % blob.len()]).is_err());
        }
    }
}
