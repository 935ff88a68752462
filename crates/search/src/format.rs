//! The bytes of an index, both ways: `encode` on the host, `decode` wherever an index is opened.
//!
//! ```text
//! "srch"  version u32  length of the body u32  checksum u64     (little endian)
//! body:   number of terms, of units, of words                   (varints)
//!         each term: one byte, the bytes shared with the term before (upper half) and the bytes that follow
//!             (lower half), 15 meaning that a varint with what is over 15 comes after; then the bytes that follow
//!         each term: how many terms back the nearest term of its stem class stands, 0 for none
//!         number of slips, then each: how far its term is from that of the slip before, and the term it is near
//!         each term: one byte, the power of three that its words are at least
//!         each unit: the number of words in heading, speaker and text
//!         each word: the place of its term in order of that power, greatest first, then of the terms
//! lean:   fingerprint of the words u64 (little endian), number of terms
//!         each term and each slip: as above
//! ```
//!
//! A lean index leaves out what can be read off the texts by whoever has them: terms, and who uses them. Its
//! version has the highest bit set.
//!
//! Terms are sorted, so neighbours share most of their bytes; common terms have short numbers among the words.
//! Postings are not stored: they are the words turned round. Opening reads up to the words and leaves these for
//! the first search. The checksum covers all but itself, and any change within eight bytes changes it for
//! certain; reading stays bounds-checked all the same, as a checksum can be forged.

mod read;
#[cfg(all(test, feature = "build"))]
mod tests;
#[cfg(feature = "build")]
mod write;

use std::fmt;

pub(crate) use read::{decode, decode_lean};
#[cfg(feature = "build")]
pub use write::sealed;
#[cfg(feature = "build")]
pub(crate) use write::{encode, encode_lean};

const MAGIC: [u8; 4] = *b"srch";
const VERSION: u32 = 2;
const LEAN: u32 = 1 << 31;
const HEADER: usize = 20;

/// The terms of an index, and what stemming and comparing them told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Terms {
    /// One after the other, in order.
    pub(crate) text: String,
    /// Where each ends, in bytes.
    pub(crate) ends: Vec<u32>,
    pub(crate) kin: Kin,
}

/// Which terms belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kin {
    /// For each term, how many terms back the nearest of its stem class stands; 0 for none.
    pub(crate) back: Vec<u32>,
    /// A term that is most likely a slip, and the one it is a slip for; in order.
    pub(crate) slips: Vec<(u32, u32)>,
}

/// The words of all units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forward {
    /// For each unit, the number of words in heading, speaker and text.
    pub(crate) fields: Vec<[u32; 3]>,
    /// The terms of all units in order.
    pub(crate) words: Vec<u32>,
}

/// What is read of a whole index when it is opened.
#[derive(Debug)]
pub(crate) struct Opened<'a> {
    pub(crate) terms: Terms,
    pub(crate) rest: Rest<'a>,
}

/// The part of a whole index that is left for the first search.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rest<'a> {
    pub(crate) terms: usize,
    pub(crate) units: usize,
    pub(crate) words: usize,
    pub(crate) bytes: &'a [u8],
}

/// What is stored of a lean index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lean {
    pub(crate) fingerprint: u64,
    pub(crate) kin: Kin,
}

/// Why the bytes are no index that can be searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    /// They are something else.
    Foreign,
    /// They were written by another version of this format.
    Version {
        /// The version they name.
        found: u32,
    },
    /// They are lean where a whole index is needed, or the other way round.
    Kind,
    /// They end too early.
    Truncated,
    /// They were changed after they were written.
    Checksum,
    /// The checksum holds, and yet the parts contradict each other or the texts.
    Inconsistent,
}

impl fmt::Display for Damaged {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Damaged::Foreign => "This is not a search index.",
            Damaged::Version { .. } => {
                "The search index was made by another version of this program; build it again."
            }
            Damaged::Kind => "The search index was made to be opened in another way; build it again.",
            Damaged::Truncated => "The search index is incomplete; its end is missing.",
            Damaged::Checksum => "The search index is damaged; its checksum does not match.",
            Damaged::Inconsistent => "The search index contradicts itself or its texts; build it again.",
        })
    }
}

impl std::error::Error for Damaged {}

/// The terms by the power their words reach, the greatest first, and then in order.
fn common_first(powers: &[u8]) -> Vec<u32> {
    let mut next = [0u32; 256];
    for &power in powers {
        // What is less common begins after it.
        next.iter_mut().take(usize::from(power)).for_each(|next| *next += 1);
    }
    let mut order = vec![0; powers.len()];
    for (term, &power) in (0u32..).zip(powers) {
        if let Some(next) = next.get_mut(usize::from(power)) {
            if let Some(slot) = order.get_mut(*next as usize) {
                *slot = term;
            }
            *next += 1;
        }
    }
    order
}

/// Checks the header and what it says of the rest, which it gives.
fn body(bytes: &[u8], version: u32) -> Result<&[u8], Damaged> {
    let magic = bytes.get(..MAGIC.len()).unwrap_or(bytes);
    if !MAGIC.starts_with(magic) {
        return Err(Damaged::Foreign);
    }
    let (header, body) = bytes.split_at_checked(HEADER).ok_or(Damaged::Truncated)?;
    let (named, stored) = header.split_at_checked(HEADER - 8).ok_or(Damaged::Truncated)?;
    let number = |at: usize| Some(u32::from_le_bytes(named.get(at..at.checked_add(4)?)?.try_into().ok()?));
    let found = number(4).ok_or(Damaged::Truncated)?;
    if found & !LEAN != VERSION {
        return Err(Damaged::Version { found });
    }
    if found != version {
        return Err(Damaged::Kind);
    }
    if number(8) > u32::try_from(body.len()).ok() {
        return Err(Damaged::Truncated);
    }
    if checksum(named, body).to_le_bytes() != stored {
        return Err(Damaged::Checksum);
    }
    // What is no longer than said, and not shorter either.
    (number(8) == u32::try_from(body.len()).ok()).then_some(body).ok_or(Damaged::Inconsistent)
}

/// Eight bytes at a step. Each step can be undone, so no change within one of them leaves it as it was.
fn checksum(named: &[u8], body: &[u8]) -> u64 {
    let mut sum = FOUNDATION;
    for part in [named, body] {
        let (eights, rest) = part.as_chunks::<8>();
        sum = eights.iter().fold(sum, |sum, eight| mixed(sum, u64::from_le_bytes(*eight)));
        sum = rest.iter().fold(sum, |sum, &byte| mixed(sum, u64::from(byte)));
    }
    sum
}

pub(crate) const FOUNDATION: u64 = 0xCBF2_9CE4_8422_2325;

/// A step of FNV-1a, turned so that the upper bits reach the lower ones.
pub(crate) fn mixed(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0100_0000_01B3).rotate_left(23)
}
