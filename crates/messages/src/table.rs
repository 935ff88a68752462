//! The texts of one language as a file, both ways: all messages by their numbers, then what the values of the corpus are
//! called. A file that is damaged, or made for other messages, is refused.
//!
//! Format 1, UTF-8, its parts parted by NUL: `ORM1`; the checksum of all that follows it, then the stamp of the messages it
//! is for, both as decimal digits; the texts. After the messages stand pairs: the list and identifier of a value, parted by
//! a colon, and what it is called.

use std::fmt;

use crate::fill::cut;
use crate::{COUNT, STAMP};

const MAGIC: &str = "ORM1";

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
    pub fn open(file: String) -> Result<Self, Damaged> {
        Self::read(file.leak()).ok_or(Damaged)
    }

    fn read(file: &'static str) -> Option<Self> {
        let part = |text| cut(text, |byte| byte == 0);
        let (magic, _, rest) = part(file);
        let (checksum, _, sealed) = part(rest);
        let (stamp, _, mut rest) = part(sealed);
        if magic != MAGIC || checksum != self::checksum(sealed).to_string() || stamp != STAMP.to_string() {
            return None;
        }
        let mut table = Self(Vec::new());
        while !rest.is_empty() {
            let (text, _, after) = part(rest);
            table.0.push(text);
            rest = after;
        }
        (table.0.len() >= COUNT).then_some(table)
    }

    /// One without texts.
    #[cfg(test)]
    pub(crate) fn of_nothing() -> Self {
        Self(Vec::new())
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
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Writes a file: the texts of all messages, and what values are called, each by its list and identifier.
#[cfg(any(test, feature = "translations"))]
pub fn packed(texts: &[&str], labels: &[(String, String)]) -> String {
    let mut sealed = STAMP.to_string();
    let pairs = labels.iter().flat_map(|(name, label)| [name.as_str(), label]);
    for text in texts.iter().copied().chain(pairs) {
        sealed.push('\0');
        sealed.push_str(text);
    }
    format!("{MAGIC}\0{}\0{sealed}", checksum(&sealed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn file() -> String {
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
        fn any_changed_sign_and_any_cut_is_noticed(at in any::<prop::sample::Index>(), by in any::<char>()) {
            let signs: Vec<char> = file().chars().collect();
            let at = at.index(signs.len());
            let mut changed = signs.clone();
            changed[at] = by;
            prop_assert_eq!(Table::open(changed.iter().collect()).is_ok(), changed == signs);
            prop_assert!(Table::open(signs[..at].iter().collect()).is_err());
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            prop_assert!(Table::open(text).is_err());
        }
    }
}
