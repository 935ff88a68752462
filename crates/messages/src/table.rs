//! The texts of one language as a file, both ways: all messages by their numbers, then what the values of the corpus are
//! called. A file that is damaged, or made for other messages, is refused.
//!
//! Format 1: `ORM1`; the checksum of what follows it and the stamp of the messages it is for, both 32 bits, little-endian;
//! the texts, UTF-8, parted by NUL. After the messages stand pairs: the list and identifier of a value, parted by a colon,
//! and what it is called.

use std::fmt;

use crate::fill::cut;
use crate::{COUNT, STAMP};

const MAGIC: &[u8; 4] = b"ORM1";

/// The texts of a language, opened.
#[derive(Debug)]
pub struct Table(Vec<&'static str>);

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
    /// Opens a file, whose texts then stay until the end.
    ///
    /// # Errors
    /// [`Damaged`] where it is not what the build wrote, for these messages.
    pub fn open(file: Vec<u8>) -> Result<Self, Damaged> {
        Self::read(file.leak()).ok_or(Damaged)
    }

    fn read(file: &'static [u8]) -> Option<Self> {
        let sealed = file.strip_prefix(MAGIC)?;
        let (checksum, sealed) = sealed.split_first_chunk()?;
        let (stamp, texts) = sealed.split_first_chunk()?;
        if *checksum != self::checksum(sealed).to_le_bytes() || *stamp != STAMP.to_le_bytes() {
            return None;
        }
        let mut table = Self(Vec::new());
        let mut rest = std::str::from_utf8(texts).ok()?;
        while !rest.is_empty() {
            let (text, _, after) = cut(rest, |byte| byte == 0);
            table.0.push(text);
            rest = after;
        }
        (table.0.len() >= COUNT).then_some(table)
    }

    /// One without texts.
    #[cfg(test)]
    pub(crate) fn of_nothing() -> &'static Self {
        Box::leak(Box::new(Self(Vec::new())))
    }

    /// The text of this number.
    pub(crate) fn text(&self, number: usize) -> Option<&'static str> {
        self.0.get(number).copied()
    }

    /// What a value of the corpus is called.
    pub(crate) fn label(&self, list: &str, id: &str) -> Option<&'static str> {
        let labels = self.0.get(COUNT..)?;
        let is_meant =
            |name: &str| name.strip_prefix(list).and_then(|rest| rest.strip_prefix(':')) == Some(id);
        labels.chunks_exact(2).find(|pair| is_meant(pair[0])).map(|pair| pair[1])
    }
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
    let sealed = [&STAMP.to_le_bytes(), all.join("\0").as_bytes()].concat();
    [MAGIC.as_slice(), &checksum(&sealed).to_le_bytes(), &sealed].concat()
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
        let table = Table::open(file()).unwrap();
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
            prop_assert_eq!(Table::open(changed).err(), Some(Damaged));
            prop_assert_eq!(Table::open(file[..at].to_vec()).err(), Some(Damaged));
        }

        #[test]
        fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..99)) {
            prop_assert!(Table::open(bytes).is_err());
        }
    }
}
