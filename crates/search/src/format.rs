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

use crate::token::LONGEST;
use crate::units::FIELDS;
use std::fmt;

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

/// Writes an index.
#[cfg(feature = "build")]
pub(crate) fn encode(terms: &Terms, forward: &Forward) -> Vec<u8> {
    let mut body = Vec::new();
    for count in [terms.ends.len(), forward.fields.len(), forward.words.len()] {
        write_varint(&mut body, count as u32);
    }
    let mut before: &[u8] = &[];
    let mut start = 0;
    for &end in &terms.ends {
        let term = terms.text.as_bytes().get(start..end as usize).unwrap_or_default();
        let shared = before.iter().zip(term).take_while(|(a, b)| a == b).count();
        let rest = term.get(shared..).unwrap_or_default();
        body.push((shared.min(15) << 4 | rest.len().min(15)) as u8);
        for over in [shared, rest.len()].into_iter().filter_map(|length| length.checked_sub(15)) {
            write_varint(&mut body, over as u32);
        }
        body.extend_from_slice(rest);
        (before, start) = (term, end as usize);
    }
    write_kin(&mut body, &terms.kin);

    let mut counts = vec![0u32; terms.ends.len()];
    for &word in &forward.words {
        if let Some(count) = counts.get_mut(word as usize) {
            *count += 1;
        }
    }
    let powers: Vec<u8> = counts.iter().map(|&count| count.checked_ilog(3).unwrap_or(0) as u8).collect();
    body.extend_from_slice(&powers);
    let mut places = vec![0u32; powers.len()];
    for (place, term) in (0u32..).zip(common_first(&powers)) {
        if let Some(slot) = places.get_mut(term as usize) {
            *slot = place;
        }
    }
    forward.fields.as_flattened().iter().for_each(|&length| write_varint(&mut body, length));
    for &word in &forward.words {
        write_varint(&mut body, places.get(word as usize).copied().unwrap_or(0));
    }
    with_header(VERSION, &body)
}

/// Writes a lean index.
#[cfg(feature = "build")]
pub(crate) fn encode_lean(lean: &Lean) -> Vec<u8> {
    let mut body = lean.fingerprint.to_le_bytes().to_vec();
    write_varint(&mut body, lean.kin.back.len() as u32);
    write_kin(&mut body, &lean.kin);
    with_header(VERSION | LEAN, &body)
}

#[cfg(feature = "build")]
fn write_kin(body: &mut Vec<u8>, kin: &Kin) {
    kin.back.iter().for_each(|&back| write_varint(body, back));
    write_varint(body, kin.slips.len() as u32);
    let mut before = 0;
    for &(slip, near) in &kin.slips {
        write_varint(body, slip - before);
        write_varint(body, near);
        before = slip;
    }
}

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

#[cfg(feature = "build")]
fn with_header(version: u32, body: &[u8]) -> Vec<u8> {
    let mut bytes = [&MAGIC[..], &version.to_le_bytes(), &(body.len() as u32).to_le_bytes()].concat();
    bytes.extend_from_slice(&checksum(&bytes, body).to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// Any body behind a header that is right, as a forger would make it: for tests of what comes after the header.
#[cfg(feature = "build")]
#[doc(hidden)]
pub fn sealed(body: &[u8], lean: bool) -> Vec<u8> {
    with_header(if lean { VERSION | LEAN } else { VERSION }, body)
}

#[cfg(feature = "build")]
fn write_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 128 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Reads an index up to its words. What it allocates is bounded by the length of `bytes`: a term is at most
/// [`LONGEST`] bytes and takes at least two of them, anything else takes at least one.
pub(crate) fn decode(bytes: &[u8]) -> Result<Opened<'_>, Damaged> {
    Reader { rest: body(bytes, VERSION)? }.whole().ok_or(Damaged::Inconsistent)
}

/// Reads a lean index.
pub(crate) fn decode_lean(bytes: &[u8]) -> Result<Lean, Damaged> {
    let mut reader = Reader { rest: body(bytes, VERSION | LEAN)? };
    reader.lean().filter(|_| reader.rest.is_empty()).ok_or(Damaged::Inconsistent)
}

impl Rest<'_> {
    /// The words; [`Damaged::Inconsistent`] if they are not what was said of them.
    pub(crate) fn forward(&self) -> Result<Forward, Damaged> {
        let mut reader = Reader { rest: self.bytes };
        reader.forward(self).filter(|_| reader.rest.is_empty()).ok_or(Damaged::Inconsistent)
    }
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

/// Reads from the front; every step says `None` where the bytes do not go on as they should.
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn whole(&mut self) -> Option<Opened<'a>> {
        let (terms, units, words) = (self.count()?, self.count()?, self.count()?);
        let mut read = Terms::default();
        self.terms(terms, &mut read)?;
        read.kin = self.kin(terms)?;
        // The power of each term, three lengths of each unit, and each word: a byte at least.
        let least = units.checked_mul(FIELDS)?.checked_add(terms)?.checked_add(words)?;
        let rest = Rest { terms, units, words, bytes: self.rest };
        (least <= rest.bytes.len()).then_some(Opened { terms: read, rest })
    }

    fn forward(&mut self, said: &Rest<'_>) -> Option<Forward> {
        let by_place = common_first(self.take(said.terms)?);
        let mut forward = Forward { fields: vec![[0; FIELDS]; said.units], words: Vec::new() };
        let mut all = 0u32;
        for length in forward.fields.as_flattened_mut() {
            *length = self.varint()?;
            all = all.checked_add(*length)?;
        }
        if all as usize != said.words {
            return None;
        }
        forward.words.reserve_exact(said.words);
        for _ in 0..said.words {
            let place = self.varint()? as usize;
            forward.words.push(*by_place.get(place)?);
        }
        Some(forward)
    }

    fn lean(&mut self) -> Option<Lean> {
        let fingerprint = u64::from_le_bytes(self.take(8)?.try_into().ok()?);
        let terms = self.count()?;
        Some(Lean { fingerprint, kin: self.kin(terms)? })
    }

    fn kin(&mut self, terms: usize) -> Option<Kin> {
        let mut kin = Kin { back: Vec::with_capacity(terms), slips: Vec::new() };
        for _ in 0..terms {
            self.back(&mut kin.back)?;
        }
        let mut slip = 0u32;
        for _ in 0..self.count()? {
            slip = slip.checked_add(self.varint()?)?;
            let near = self.varint()?;
            if slip.max(near) as usize >= terms {
                return None;
            }
            kin.slips.push((slip, near));
        }
        Some(kin)
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

    fn terms(&mut self, count: usize, terms: &mut Terms) -> Option<()> {
        let mut text: Vec<u8> = Vec::new();
        let mut before = 0usize..0;
        terms.ends.reserve_exact(count);
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
            terms.ends.push(u32::try_from(text.len()).ok()?);
        }
        terms.text = String::from_utf8(text).ok()?;
        terms.ends.iter().all(|&end| terms.text.is_char_boundary(end as usize)).then_some(())
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

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
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

    fn parts(words: &std::collections::BTreeSet<String>, units: &[Vec<u32>]) -> (Terms, Forward) {
        let (mut terms, mut forward) = (Terms::default(), Forward::default());
        for word in words {
            terms.text.push_str(word);
            terms.ends.push(terms.text.len() as u32);
        }
        let count = words.len() as u32;
        terms.kin.back = (0..count).map(|term| term / 2).collect();
        terms.kin.slips = (0..count).step_by(3).map(|term| (term, count - 1 - term)).collect();
        for unit in units {
            let words: Vec<u32> = unit.iter().filter_map(|term| term.checked_rem(count)).collect();
            let all = words.len() as u32;
            forward.fields.push([all / 3, all / 4, all - all / 3 - all / 4]);
            forward.words.extend(words);
        }
        (terms, forward)
    }

    /// All of an index.
    fn read(bytes: &[u8]) -> Result<(Terms, Forward), Damaged> {
        let opened = decode(bytes)?;
        Ok((opened.terms, opened.rest.forward()?))
    }

    /// A body with a right header, as a forger would make it.
    fn forged(body: &[u8]) -> Vec<u8> {
        with_header(VERSION, body)
    }

    #[test]
    fn each_kind_of_damage_is_named() {
        let good = encode(&Terms::default(), &Forward::default());
        assert_eq!(read(&good), Ok(Default::default()));
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
            (forged(&[1, 0, 0]), Damaged::Inconsistent),
            (forged(&[0, 0, 0, 0, 0]), Damaged::Inconsistent),
        ] {
            assert_eq!(read(&bytes), Err(expected), "{bytes:?}");
            assert!(expected.to_string().ends_with('.'));
        }
    }

    #[test]
    fn parts_that_contradict_each_other_are_refused() {
        for (body, why) in [
            (&[2, 0, 0, 0x01, b'b', 0x01, b'a', 0, 0, 0, 0, 0][..], "terms out of order"),
            (&[2, 0, 0, 0x01, b'a', 0x01, b'a', 0, 0, 0, 0, 0], "the same term twice"),
            (&[1, 0, 0, 0x11, b'a', 0, 0, 0], "more shared than there is"),
            (&[1, 0, 0, 0x01, 0xC3, 0, 0, 0], "no UTF-8"),
            (&[2, 0, 0, 0x01, 0xC3, 0x01, 0xA9, 0, 0, 0, 0, 0], "a letter over two terms"),
            (&[1, 0, 0, 0x00, 0, 0, 0], "an empty term"),
            (&[1, 0, 0, 0x01, b'a', 1, 0, 0], "a stem class before the first term"),
            (&[1, 0, 0, 0x01, b'a', 0, 1, 0, 1, 0], "a slip for no term"),
            (&[1, 0, 0, 0x01, b'a', 0, 1, 1, 0, 0], "a slip that is no term"),
            (&[1, 0, 0, 0x01, b'a', 0, 9, 0, 0, 0], "fewer slips than said"),
            (&[1, 1, 1, 0x01, b'a', 0, 0, 0, 0, 0, 1, 1], "a word that is no term"),
            (&[1, 1, 2, 0x01, b'a', 0, 0, 0, 0, 0, 2, 0], "fewer words than said"),
            (&[1, 1, 1, 0x01, b'a', 0, 0, 0, 0, 0, 2, 0], "other words than the units have"),
            (&[1, 1, 1, 0x01, b'a', 0, 0, 0, 0, 0, 1, 0, 0], "something after the end"),
            (&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0], "more terms than bytes"),
            (&[0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0], "a number past 32 bits"),
            (&[0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "more units than bytes"),
            (&[1, 0, 0, 0x0F, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "a word without end"),
        ] {
            assert_eq!(read(&forged(body)), Err(Damaged::Inconsistent), "{why}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            words in proptest::collection::btree_set("[a-cé\u{5D0}]{1,20}", 0..30),
            units in proptest::collection::vec(proptest::collection::vec(any::<u32>(), 0..20), 0..10),
        ) {
            let (terms, forward) = parts(&words, &units);
            prop_assert_eq!(read(&encode(&terms, &forward)), Ok((terms, forward)));
        }

        #[test]
        fn a_forged_body_never_panics(
            body in proptest::collection::vec(prop_oneof![0u8..4, any::<u8>()], 0..80),
        ) {
            let _ = read(&forged(&body));
            let lean = decode_lean(&with_header(VERSION | LEAN, &body));
            prop_assert!(lean.is_err() || lean.is_ok_and(|lean| encode_lean(&lean).len() <= HEADER + body.len()));
        }
    }
}
