//! Reading an index, and refusing what is none.

use super::{Damaged, Forward, Kin, LEAN, Lean, Opened, Rest, Terms, VERSION, body, common_first};
use crate::token::LONGEST;
use crate::units::FIELDS;

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
