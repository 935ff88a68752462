//! A collection as a piece of a link: its name, and for each quotation where it stands and a hash of its words; notes
//! only if the reader wants them. Words and attribution are not in it: whoever opens the link finds them in the corpus,
//! where [`corpus::Corpus::locate`] makes sure that they are the same.
//!
//! Grammar, version 1: groups parted by `~`. The first is `1.COUNT`, the version and the number of quotations, so that a
//! link which lost its end is noticed. Each other group begins with a letter:
//!
//! - `n` the name of the collection;
//! - `d` the slug of a document; documents are numbered from 0 as they come;
//! - `q` a quotation: `DOCUMENT.LINE.START.LENGTH.HASH`, its first byte and how many there are, and the
//!   [`corpus::words_hash`];
//! - `t` the note on the quotation before.
//!
//! Numbers are written with the 64 digits `0-9a-zA-Z-_`. In texts a space is `_`, letters, digits and `-` are
//! themselves, and every other byte is `.` with two hexadecimal digits. So a link needs no percent signs, and whatever
//! becomes of it on its way, reading it goes on at the next `~`.

use corpus::words_hash;
use search::ByteRange;

use crate::shelf::{Collection, Key};

/// Links longer than this are cut or refused by some programs. In characters, without the address of the page.
pub const LIMIT: usize = 2000;

/// Nothing longer is read. A link that somebody made by hand costs a search for each quotation.
const MOST: usize = 5 * LIMIT;

const VERSION: u32 = 1;
const DIGITS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// A collection as it stands in a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Its name.
    pub name: String,
    /// Its quotations in their order.
    pub quotes: Vec<SharedQuote>,
}

/// A quotation as it stands in a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedQuote {
    /// The slug of the document.
    pub document: String,
    /// The line it stood in, from 1: what can still be shown where the words are gone.
    pub line: u32,
    /// The bytes of the document's text.
    pub range: ByteRange,
    /// The [`words_hash`] of its words.
    pub hash: u32,
    /// The note; empty where there is none.
    pub note: String,
}

/// The collection does not fit into a link; displays as a sentence for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many characters it would have.
    pub characters: usize,
    /// Whether it would fit without its notes.
    pub fits_without_notes: bool,
}

/// Something in a link that could not be read; displays as a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is no collection in it.
    Foreign,
    /// It is of this version.
    Version(u32),
    /// It is too long to have been made here.
    TooLong,
    /// This group.
    Group(String),
    /// It names more or fewer quotations than it has, or than could be read.
    Count {
        /// How many it says there are.
        said: u32,
        /// How many could be read.
        read: usize,
    },
}

impl Shared {
    /// A collection without what a link does not carry.
    pub fn of(collection: &Collection, with_notes: bool) -> Self {
        let quotes = collection.items.iter().map(|item| {
            let Key { document, range, .. } = item.key();
            SharedQuote {
                document,
                line: item.record.place.line,
                range,
                hash: words_hash(&item.record.words),
                note: if with_notes { item.note.clone() } else { String::new() },
            }
        });
        Self { name: collection.name.clone(), quotes: quotes.collect() }
    }

    /// Writes it as a piece of a link.
    ///
    /// # Errors
    /// [`TooLong`] where it has more than [`LIMIT`] characters.
    pub fn encode(&self) -> Result<String, TooLong> {
        let text = self.write(true);
        if text.len() <= LIMIT {
            return Ok(text);
        }
        let fits_without_notes = self.write(false).len() <= LIMIT;
        Err(TooLong { characters: text.len(), fits_without_notes })
    }

    fn write(&self, with_notes: bool) -> String {
        let mut out = String::new();
        push_number(&mut out, VERSION);
        out.push('.');
        push_number(&mut out, self.quotes.len() as u32);
        push_text(&mut out, 'n', &self.name);
        let mut documents: Vec<&str> = Vec::new();
        for quote in &self.quotes {
            let known = documents.iter().position(|slug| *slug == quote.document);
            let document = known.unwrap_or_else(|| {
                push_text(&mut out, 'd', &quote.document);
                documents.push(&quote.document);
                documents.len() - 1
            });
            let numbers = [document as u32, quote.line, quote.range.start, quote.range.len(), quote.hash];
            for (place, number) in numbers.into_iter().enumerate() {
                out.push_str(if place == 0 { "~q" } else { "." });
                push_number(&mut out, number);
            }
            if with_notes && !quote.note.is_empty() {
                push_text(&mut out, 't', &quote.note);
            }
        }
        out
    }

    /// Reads a piece of a link, whatever it is: what cannot be read is named, and the rest is there.
    pub fn decode(text: &str) -> (Self, Vec<Unread>) {
        let mut shared = Self::default();
        if text.len() > MOST {
            return (shared, vec![Unread::TooLong]);
        }
        let mut groups = text.split('~');
        let (version, count) = groups.next().and_then(|head| head.split_once('.')).unwrap_or_default();
        let said = match (number(version), number(count)) {
            (Some(VERSION), Some(said)) => said,
            (Some(version), _) if version > VERSION => return (shared, vec![Unread::Version(version)]),
            _ => return (shared, vec![Unread::Foreign]),
        };
        let mut unread = Vec::new();
        let mut documents = Vec::new();
        for group in groups {
            if shared.read(group, &mut documents).is_none() {
                unread.push(Unread::Group(group.to_owned()));
            }
        }
        if said as usize != shared.quotes.len() {
            unread.push(Unread::Count { said, read: shared.quotes.len() });
        }
        (shared, unread)
    }

    fn read(&mut self, group: &str, documents: &mut Vec<String>) -> Option<()> {
        let rest = group.get(1..)?;
        match group.as_bytes().first()? {
            b'n' => self.name = read_text(rest)?,
            b'd' => documents.push(read_text(rest)?),
            b't' => self.quotes.last_mut()?.note = read_text(rest)?,
            b'q' => {
                let mut numbers = rest.split('.').map(number);
                let mut next = || numbers.next().flatten();
                let document = documents.get(next()? as usize)?.clone();
                let (line, start, length, hash) = (next()?, next()?, next()?, next()?);
                let range = ByteRange::new(start, start.checked_add(length)?);
                if numbers.next().is_some() {
                    return None;
                }
                self.quotes.push(SharedQuote { document, line, range, hash, note: String::new() });
            }
            _ => return None,
        }
        Some(())
    }
}

fn push_number(out: &mut String, number: u32) {
    if number >= 64 {
        push_number(out, number / 64);
    }
    out.push(char::from(DIGITS[(number % 64) as usize]));
}

fn number(text: &str) -> Option<u32> {
    if text.is_empty() {
        return None;
    }
    text.bytes().try_fold(0u32, |number, byte| {
        let digit = DIGITS.iter().position(|digit| *digit == byte)?;
        number.checked_mul(64)?.checked_add(digit as u32)
    })
}

fn push_text(out: &mut String, letter: char, text: &str) {
    out.push('~');
    out.push(letter);
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('_'),
            b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => out.push(char::from(byte)),
            _ => {
                out.push('.');
                for half in [byte >> 4, byte & 15] {
                    out.push(char::from(DIGITS[usize::from(half)]));
                }
            }
        }
    }
}

fn read_text(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'_' => b' ',
            b'.' => {
                let mut half = || char::from(bytes.next()?).to_digit(16);
                (half()? * 16 + half()?) as u8
            }
            b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => byte,
            _ => return None,
        });
    }
    String::from_utf8(out).ok()
}
