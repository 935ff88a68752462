//! The bytes of an index, both ways: `encode` on the host, `decode` wherever an index is opened.
//!
//! ```text
//! "srch"  version u32  length of the body u32  checksum u64     (little endian)
//! body:   number of terms, number of units                      (varints)
//!         each term: one byte, the bytes shared with the term before (upper half) and the bytes that follow
//!             (lower half), 15 meaning that a varint with what is over 15 comes after; then the bytes that follow
//!         each term: how many terms back the nearest term of its stem class stands, 0 for none
//!         each unit: the number of words in heading, speaker and text, then the number of each word's term
//! lean:   fingerprint of the words u64 (little endian)
//!         each term: as above, how many terms back the nearest of its stem class stands
//! ```
//!
//! A lean index leaves out what can be read off the texts by whoever has them: terms, and who uses them. Its
//! version has the highest bit set.
//!
//! Terms are sorted, so neighbours share most of their bytes. Postings are not stored: they are the forward
//! lists turned round. The checksum covers all but itself, and any change within one byte changes it for
//! certain; reading stays bounds-checked all the same, as a checksum can be forged.

use crate::token::LONGEST;
use std::fmt;

const MAGIC: [u8; 4] = *b"srch";
const VERSION: u32 = 1;
const LEAN: u32 = 1 << 31;
const HEADER: usize = 20;

/// What an index is made of, as stored. Terms are one string with the end of each, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) terms: String,
    pub(crate) ends: Vec<u32>,
    /// For each term, how many terms back the nearest of its stem class stands; 0 for none.
    pub(crate) back: Vec<u32>,
    /// For each unit, the number of words in heading, speaker and text.
    pub(crate) fields: Vec<[u32; 3]>,
    /// The terms of all units in order.
    pub(crate) forward: Vec<u32>,
}

/// What is stored of a lean index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lean {
    pub(crate) fingerprint: u64,
    /// As in [`Parts`].
    pub(crate) back: Vec<u32>,
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

/// Writes an index.
#[cfg(feature = "build")]
pub(crate) fn encode(parts: &Parts) -> Vec<u8> {
    let mut body = Vec::new();
    write_varint(&mut body, parts.ends.len() as u32);
    write_varint(&mut body, parts.fields.len() as u32);
    let mut before: &[u8] = &[];
    let mut start = 0;
    for &end in &parts.ends {
        let term = parts.terms.as_bytes().get(start..end as usize).unwrap_or_default();
        let shared = before.iter().zip(term).take_while(|(a, b)| a == b).count();
        let rest = term.get(shared..).unwrap_or_default();
        body.push((shared.min(15) << 4 | rest.len().min(15)) as u8);
        for over in [shared, rest.len()].into_iter().filter_map(|length| length.checked_sub(15)) {
            write_varint(&mut body, over as u32);
        }
        body.extend_from_slice(rest);
        (before, start) = (term, end as usize);
    }
    parts.back.iter().for_each(|&back| write_varint(&mut body, back));
    let mut words = parts.forward.iter();
    for lengths in &parts.fields {
        lengths.iter().for_each(|&length| write_varint(&mut body, length));
        let all = lengths.iter().map(|&length| length as usize).sum();
        words.by_ref().take(all).for_each(|&term| write_varint(&mut body, term));
    }

    with_header(VERSION, &body)
}

/// Writes a lean index.
#[cfg(feature = "build")]
pub(crate) fn encode_lean(lean: &Lean) -> Vec<u8> {
    let mut body = lean.fingerprint.to_le_bytes().to_vec();
    lean.back.iter().for_each(|&back| write_varint(&mut body, back));
    with_header(VERSION | LEAN, &body)
}

#[cfg(feature = "build")]
fn with_header(version: u32, body: &[u8]) -> Vec<u8> {
    let mut bytes = [&MAGIC[..], &version.to_le_bytes(), &(body.len() as u32).to_le_bytes()].concat();
    bytes.extend_from_slice(&checksum(&bytes, body).to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

#[cfg(feature = "build")]
fn write_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 128 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Reads an index. What it allocates is bounded by the length of `bytes`: a term is at most [`LONGEST`] bytes
/// and takes at least two of them, anything else takes at least one.
pub(crate) fn decode(bytes: &[u8]) -> Result<Parts, Damaged> {
    let mut reader = Reader { rest: body(bytes, VERSION)? };
    reader.parts().filter(|_| reader.rest.is_empty()).ok_or(Damaged::Inconsistent)
}

/// Reads a lean index; each term takes at least one byte.
pub(crate) fn decode_lean(bytes: &[u8]) -> Result<Lean, Damaged> {
    Reader { rest: body(bytes, VERSION | LEAN)? }.lean().ok_or(Damaged::Inconsistent)
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

/// FNV-1a. Each step can be undone, so no change within one byte leaves it as it was.
fn checksum(named: &[u8], body: &[u8]) -> u64 {
    named.iter().chain(body).copied().map(u64::from).fold(FOUNDATION, mixed)
}

pub(crate) const FOUNDATION: u64 = 0xCBF2_9CE4_8422_2325;

/// A step of FNV-1a.
pub(crate) fn mixed(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0100_0000_01B3)
}

/// Reads from the front; every step says `None` where the bytes do not go on as they should.
struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn parts(&mut self) -> Option<Parts> {
        let terms = self.count()?;
        let units = self.count()?;
        let mut parts = Parts::default();
        self.terms(terms, &mut parts)?;

        parts.back.reserve_exact(terms);
        for _ in 0..terms {
            self.back(&mut parts.back)?;
        }

        parts.fields.reserve_exact(units.min(self.rest.len()));
        for _ in 0..units {
            let lengths = [self.varint()?, self.varint()?, self.varint()?];
            let all = lengths.iter().try_fold(0u32, |sum, &length| sum.checked_add(length))?;
            for _ in 0..all {
                let term = self.varint()?;
                parts.forward.push(Some(term).filter(|&term| (term as usize) < terms)?);
            }
            parts.fields.push(lengths);
        }
        // Every word must have a number.
        u32::try_from(parts.forward.len()).ok()?;
        Some(parts)
    }

    fn lean(&mut self) -> Option<Lean> {
        let fingerprint = u64::from_le_bytes(self.take(8)?.try_into().ok()?);
        let mut back = Vec::with_capacity(self.rest.len());
        while !self.rest.is_empty() {
            self.back(&mut back)?;
        }
        Some(Lean { fingerprint, back })
    }

    /// How far back the nearest term of the next one's stem class stands: never before the first.
    fn back(&mut self, all: &mut Vec<u32>) -> Option<()> {
        let back = self.varint()?;
        all.push(Some(back).filter(|&back| back as usize <= all.len())?);
        Some(())
    }

    /// A number of things still to come, each of at least one byte.
    fn count(&mut self) -> Option<usize> {
        let count = self.varint()? as usize;
        (count <= self.rest.len()).then_some(count)
    }

    fn terms(&mut self, count: usize, parts: &mut Parts) -> Option<()> {
        let mut text: Vec<u8> = Vec::new();
        let mut before = 0usize..0;
        parts.ends.reserve_exact(count);
        for number in 0..count {
            let lengths = self.byte()?;
            let shared = self.length(lengths >> 4)?;
            let rest = self.length(lengths & 15)?;
            let start = text.len();
            if shared > before.len() || shared.checked_add(rest)? > LONGEST || rest == 0 {
                return None;
            }
            text.extend_from_within(before.start..before.start.checked_add(shared)?);
            text.extend_from_slice(self.take(rest)?);
            let (old, new) = text.split_at_checked(start)?;
            if number > 0 && old.get(before)? >= new {
                return None;
            }
            before = start..text.len();
            parts.ends.push(u32::try_from(text.len()).ok()?);
        }
        parts.terms = String::from_utf8(text).ok()?;
        parts.ends.iter().all(|&end| parts.terms.is_char_boundary(end as usize)).then_some(())
    }

    fn length(&mut self, half: u8) -> Option<usize> {
        let over = if half == 15 { self.varint()? as usize } else { 0 };
        over.checked_add(usize::from(half))
    }

    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    fn take(&mut self, count: usize) -> Option<&[u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn varint(&mut self) -> Option<u32> {
        let mut value = 0u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let low = u32::from(byte & 127);
            if shift == 28 && low > 15 {
                return None;
            }
            value |= low << shift;
            if byte < 128 {
                return Some(value);
            }
        }
        None
    }
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(words: &std::collections::BTreeSet<String>, units: &[Vec<u32>]) -> Parts {
        let mut parts = Parts::default();
        for word in words {
            parts.terms.push_str(word);
            parts.ends.push(parts.terms.len() as u32);
        }
        parts.back = (0..words.len() as u32).map(|term| term / 2).collect();
        for unit in units {
            let terms: Vec<u32> =
                unit.iter().filter_map(|term| term.checked_rem(words.len() as u32)).collect();
            let all = terms.len() as u32;
            parts.fields.push([all / 3, all / 4, all - all / 3 - all / 4]);
            parts.forward.extend(terms);
        }
        parts
    }

    /// A body with a right header, as a forger would make it.
    fn forged(body: &[u8]) -> Vec<u8> {
        with_header(VERSION, body)
    }

    #[test]
    fn each_kind_of_damage_is_named() {
        let good = encode(&Parts::default());
        assert_eq!(decode(&good), Ok(Parts::default()));
        let change = |at: usize, to: u8| {
            let mut bytes = good.clone();
            bytes[at] = to;
            bytes
        };
        for (bytes, expected) in [
            (b"<!doctype html>".to_vec(), Damaged::Foreign),
            (change(0, b'S'), Damaged::Foreign),
            (change(4, 9), Damaged::Version { found: 9 }),
            (Vec::new(), Damaged::Truncated),
            (good[..good.len() - 1].to_vec(), Damaged::Truncated),
            (change(HEADER, 1), Damaged::Checksum),
            (forged(&[1, 0]), Damaged::Inconsistent),
            (forged(&[0, 0, 0]), Damaged::Inconsistent),
        ] {
            assert_eq!(decode(&bytes), Err(expected), "{bytes:?}");
            assert!(expected.to_string().ends_with('.'));
        }
    }

    #[test]
    fn parts_that_contradict_each_other_are_refused() {
        for (body, why) in [
            (&[2, 0, 0x01, b'b', 0x01, b'a', 0, 0][..], "terms out of order"),
            (&[2, 0, 0x01, b'a', 0x01, b'a', 0, 0], "the same term twice"),
            (&[1, 0, 0x11, b'a', 0], "more shared than there is"),
            (&[1, 0, 0x01, 0xC3, 0], "no UTF-8"),
            (&[2, 0, 0x01, 0xC3, 0x01, 0xA9, 0, 0], "a letter over two terms"),
            (&[1, 0, 0x00, 0], "an empty term"),
            (&[1, 0, 0x01, b'a', 1], "a stem class before the first term"),
            (&[1, 1, 0x01, b'a', 0, 0, 0, 1, 1], "a word that is no term"),
            (&[1, 1, 0x01, b'a', 0, 0, 0, 2, 0], "fewer words than said"),
            (&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0], "more terms than bytes"),
            (&[0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0], "a number past 32 bits"),
            (&[1, 0, 0x0F, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "a word without end"),
        ] {
            assert_eq!(decode(&forged(body)), Err(Damaged::Inconsistent), "{why}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            words in proptest::collection::btree_set("[a-cé\u{5D0}]{1,20}", 0..30),
            units in proptest::collection::vec(proptest::collection::vec(any::<u32>(), 0..20), 0..10),
        ) {
            let parts = parts(&words, &units);
            prop_assert_eq!(decode(&encode(&parts)), Ok(parts));
        }

        #[test]
        fn a_forged_body_never_panics(
            body in proptest::collection::vec(prop_oneof![0u8..4, any::<u8>()], 0..80),
        ) {
            let _ = decode(&forged(&body));
            let lean = decode_lean(&with_header(VERSION | LEAN, &body));
            prop_assert!(lean.is_err() || lean.is_ok_and(|lean| encode_lean(&lean).len() <= HEADER + body.len()));
        }
    }
}
