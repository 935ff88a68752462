//! Templates of citations: what a style makes of every kind of work, with slots for what a record knows. They are made
//! on the host (`styles`) and filled here, so that nothing of the citation engine reaches the browser. Both ways of
//! their bytes stand in this file.
//!
//! Layout: magic (4 bytes), version (1), checksum of what follows (4, little endian), and UTF-8 text: for each shape
//! of a work and in it for each style one line, with four templates parted by tabs. Slots are control characters.

use std::fmt;

use crate::dates::When;
use crate::record::{Record, Titled};

pub(crate) const TITLE: char = '\u{1}';
pub(crate) const AUTHOR: char = '\u{2}';
/// The page that carries the work: title and publisher, as the style orders them.
pub(crate) const CONTAINER: char = '\u{3}';
pub(crate) const GENRE: char = '\u{4}';
/// The genre where a sentence or bracket begins.
pub(crate) const GENRE_FIRST: char = '\u{5}';
pub(crate) const YEAR: char = '\u{6}';
/// Month and day.
pub(crate) const IN_YEAR: char = '\u{7}';
/// Day, month and year.
pub(crate) const DATE: char = '\u{8}';
/// Where an inferred date begins and ends.
pub(crate) const OPEN: char = '\u{b}';
pub(crate) const CLOSE: char = '\u{c}';
pub(crate) const LINES: char = '\u{e}';
pub(crate) const LINK: char = '\u{f}';
pub(crate) const ACCESSED: char = '\u{10}';
/// Where italics begin or end.
pub(crate) const ITALIC: char = '\u{11}';
/// Who is quoted, with the words that lead to the work; nothing where the publisher speaks.
pub(crate) const SPEAKER: char = '\u{12}';

const MAGIC: &[u8; 4] = b"ONRT";
const VERSION: u8 = 1;
const HEADER: usize = 9;
/// How many styles have templates.
pub(crate) const STYLES: usize = 4;

/// What of a work decides how it is cited; what is not known has no slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) has_publisher: bool,
    pub(crate) date: DateShape,
    pub(crate) more: More,
}

/// How much of its date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateShape {
    Nothing,
    Year,
    Month,
    Day,
}

/// What else is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum More {
    Nothing,
    /// What kind of work it is.
    Genre,
    /// The page that carries it.
    Container,
}

impl Shape {
    /// All there are, in the order of their templates.
    #[cfg(any(test, feature = "styles"))]
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let dates = [DateShape::Nothing, DateShape::Year, DateShape::Month, DateShape::Day];
        let more = [More::Nothing, More::Genre, More::Container];
        [false, true].into_iter().flat_map(move |has_publisher| {
            dates
                .into_iter()
                .flat_map(move |date| more.into_iter().map(move |more| Self { has_publisher, date, more }))
        })
    }

    /// The shape of what a record is cited from.
    pub(crate) fn of(record: &Record, when: Option<&When>) -> Self {
        let date = match when {
            None => DateShape::Nothing,
            Some(When { month: None, .. }) => DateShape::Year,
            Some(When { day: None, .. }) => DateShape::Month,
            Some(_) => DateShape::Day,
        };
        let more = match (&record.work.container, genre(record)) {
            (Some(_), _) => More::Container,
            (None, Some(_)) => More::Genre,
            (None, None) => More::Nothing,
        };
        Self { has_publisher: record.work.publisher.is_some(), date, more }
    }

    fn place(self) -> usize {
        (usize::from(self.has_publisher) * 4 + self.date as usize) * 3 + self.more as usize
    }
}

/// The kind of a work where a citation names it: not where it is the ordinary thing to cite from, nor where the
/// description that stands for a title says it already.
pub(crate) fn genre(record: &Record) -> Option<&str> {
    let work = &record.work;
    let kind = work.kind.as_deref().filter(|kind| !matches!(*kind, "web page" | "news feed" | "document"))?;
    let says = work.title_is == Titled::Described
        && work.title.to_ascii_lowercase().contains(&kind.to_ascii_lowercase());
    (!says).then_some(kind)
}

/// The templates of one style for works of one shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set<'a> {
    /// The reference or note, where there is no link.
    pub(crate) bare: &'a str,
    /// With a link.
    pub(crate) linked: &'a str,
    /// With a link and the day it was opened.
    pub(crate) accessed: &'a str,
    /// What stands in the text; empty where a style has notes.
    pub(crate) in_text: &'a str,
}

/// The templates, opened.
#[derive(Clone, Debug)]
pub struct Templates {
    text: String,
}

/// Why bytes are no templates of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    /// They are something else, or of another version of the app.
    Foreign,
    /// Some byte is not what was written.
    Checksum,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Foreign => "The citation styles are not of this version; load the page again.",
            Self::Checksum => "The citation styles were damaged on their way here; load the page again.",
        })
    }
}

impl std::error::Error for Damaged {}

impl Templates {
    /// Opens what `styles::templates` has made.
    ///
    /// # Errors
    ///
    /// [`Damaged`] where the bytes are not exactly what was written.
    pub fn open(bytes: &[u8]) -> Result<Self, Damaged> {
        let (header, body) = bytes.split_at_checked(HEADER).ok_or(Damaged::Foreign)?;
        if !header.starts_with(MAGIC) || header.get(4) != Some(&VERSION) {
            return Err(Damaged::Foreign);
        }
        if header.get(5..) != Some(&checksum(body).to_le_bytes()) {
            return Err(Damaged::Checksum);
        }
        let text = String::from_utf8(body.to_vec()).map_err(|_| Damaged::Checksum)?;
        Ok(Self { text })
    }

    /// The templates of the style of this number for a shape.
    pub(crate) fn set(&self, shape: Shape, style: usize) -> Set<'_> {
        let line = self.text.split('\n').nth(shape.place() * STYLES + style).unwrap_or_default();
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        Set { bare: next(), linked: next(), accessed: next(), in_text: next() }
    }
}

/// Writes templates; `text` has their lines.
#[cfg(feature = "styles")]
pub(crate) fn encode(text: &str) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    bytes.extend(checksum(text.as_bytes()).to_le_bytes());
    bytes.extend(text.as_bytes());
    bytes
}

/// FNV-1a, 32 bits, as for the corpus.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_stand_in_the_order_of_their_templates() {
        let places: Vec<usize> = Shape::all().map(Shape::place).collect();
        assert_eq!(places, (0..24).collect::<Vec<_>>());
    }

    #[test]
    fn foreign_bytes_are_named_as_such() {
        for bytes in [&b""[..], b"ONRT", b"<!doctype html>", b"ONRT\x02...."] {
            assert_eq!(Templates::open(bytes).err(), Some(Damaged::Foreign));
        }
    }
}

#[cfg(all(test, feature = "styles"))]
mod damage {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_changed_byte_and_any_cut_is_noticed(at in 0usize..1000, flip in 1u8..=255) {
            let whole = encode("a\tb\tc\td\n");
            prop_assert!(Templates::open(&whole).is_ok());
            let at = at % whole.len();
            prop_assert!(Templates::open(&whole[..at]).is_err());
            let mut changed = whole;
            changed[at] ^= flip;
            prop_assert!(Templates::open(&changed).is_err());
        }
    }
}
