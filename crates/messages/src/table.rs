//! The texts of one language as a file, both ways: all messages by their numbers, then what the values of the corpus are
//! called. A file that is damaged, or made for other messages, is refused.
//!
//! Format 1, little-endian: `ORM1`; the checksum of what follows it; the stamp of the messages it is for; how many texts
//! there are; their lengths in bytes; the texts, UTF-8, one after the other. After the messages stand pairs: the list and
//! identifier of a value, parted by a colon, and what it is called.

use std::fmt;

use crate::{COUNT, STAMP};

const MAGIC: &[u8; 4] = b"ORM1";

/// The texts of a language, opened.
#[derive(Debug)]
pub struct Table {
    text: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

/// The file is damaged, or of another build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(crate::say::language_damaged())
    }
}

impl std::error::Error for Damaged {}

impl Table {
    /// Opens a file.
    ///
    /// # Errors
    /// [`Damaged`] where it is not what the build wrote, for these messages.
    pub fn open(file: &[u8]) -> Result<Self, Damaged> {
        Self::read(file).ok_or(Damaged)
    }

    fn read(file: &[u8]) -> Option<Self> {
        let (checksum, mut rest) = take(file.strip_prefix(MAGIC)?)?;
        if checksum != self::checksum(rest) {
            return None;
        }
        let (stamp, after) = take(rest)?;
        let (count, after) = take(after)?;
        if stamp != STAMP || (count as usize) < COUNT {
            return None;
        }
        rest = after;
        let mut table = Self { text: String::new(), ends: Vec::new() };
        let mut end = 0_u32;
        for _ in 0..count {
            let (length, after) = take(rest)?;
            end = end.checked_add(length)?;
            table.ends.push(end);
            rest = after;
        }
        table.text = String::from_utf8(rest.to_vec()).ok()?;
        (table.text.len() == end as usize).then_some(table)
    }

    /// One without texts.
    #[cfg(test)]
    pub(crate) fn of_nothing() -> &'static Self {
        Box::leak(Box::new(Self { text: String::new(), ends: Vec::new() }))
    }

    /// The text of this number.
    pub(crate) fn text(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start =
            number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.text.get(start as usize..end as usize)
    }

    /// What a value of the corpus is called.
    pub(crate) fn label(&self, list: &str, id: &str) -> Option<&str> {
        let is_meant =
            |name: &str| name.strip_prefix(list).and_then(|rest| rest.strip_prefix(':')) == Some(id);
        let mut names = (COUNT..self.ends.len()).step_by(2);
        let place = names.find(|&place| self.text(place).is_some_and(is_meant))?;
        self.text(place + 1)
    }
}

fn take(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}

/// FNV-1a, 32 bits.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |sum, &byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Writes a file: the texts of all messages, and what values are called, each by its list and identifier.
#[cfg(any(test, feature = "translations"))]
pub fn packed(texts: &[&str], labels: &[(String, String)]) -> Vec<u8> {
    let pairs = labels.iter().flat_map(|(name, label)| [name.as_str(), label]);
    let all: Vec<&str> = texts.iter().copied().chain(pairs).collect();
    let mut body = Vec::new();
    for number in [STAMP, all.len() as u32].into_iter().chain(all.iter().map(|text| text.len() as u32)) {
        body.extend(number.to_le_bytes());
    }
    all.iter().for_each(|text| body.extend(text.bytes()));
    [MAGIC.as_slice(), &checksum(&body).to_le_bytes(), &body].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn file() -> Vec<u8> {
        let texts: Vec<String> = (0..COUNT).map(|number| format!("text {number} é")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        packed(
            &texts,
            &[("topic:law".to_owned(), "Droit".to_owned()), ("party:law".to_owned(), "Loi".to_owned())],
        )
    }

    #[test]
    fn what_is_packed_is_there() {
        let table = Table::open(&file()).unwrap();
        assert_eq!(table.text(0), Some("text 0 é"));
        assert_eq!(table.text(COUNT - 1), Some(&*format!("text {} é", COUNT - 1)));
        assert_eq!((table.label("topic", "law"), table.label("party", "law")), (Some("Droit"), Some("Loi")));
        assert_eq!((table.label("topic", "la"), table.label("top", "ic:law")), (None, None));
    }

    proptest! {
        #[test]
        fn any_changed_byte_and_any_cut_is_noticed(at in any::<prop::sample::Index>(), by in 1_u8..) {
            let file = file();
            let at = at.index(file.len());
            let mut changed = file.clone();
            changed[at] ^= by;
            prop_assert_eq!(Table::open(&changed).err(), Some(Damaged));
            prop_assert_eq!(Table::open(&file[..at]).err(), Some(Damaged));
        }

        #[test]
        fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..99)) {
            prop_assert!(Table::open(&bytes).is_err());
        }
    }
}
