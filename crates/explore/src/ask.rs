//! What was typed into the search box, read and answered: words are searched, fields narrow, and what can be neither
//! read nor searched is named.

use std::rc::Rc;

use search::{ByteRange, Found, Query, UnitSet, Why};

use crate::fields::names;
use crate::library::Library;

/// What was typed, and what answers it.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What was typed, taken apart.
    pub query: Query,
    /// What its words find; `None` where there is no word to look for or to leave out.
    pub found: Option<Rc<Found>>,
    /// The passages that its fields let through together; `None` where no field narrows.
    pub allowed: Option<UnitSet>,
    /// How its fields were read, in order.
    pub read: Vec<Said>,
    /// What of it could not be read. It narrows nothing, and the rest is searched.
    pub misread: Vec<Misread>,
    /// The same for what stands at the very end and may still be being typed: no fault yet.
    pub unfinished: Vec<Misread>,
}

/// How a field was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Where it stands in what was typed, with its signs.
    pub range: ByteRange,
    /// What it names is left out.
    pub excluded: bool,
    /// As filters are labelled: "Speaker: Agnès Callamard", "Conduct: Israeli forces".
    pub text: String,
}

/// A stretch that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// Where it stands in what was typed.
    pub range: ByteRange,
    /// Why not, and where there is one, the way out.
    pub sentence: String,
}

impl Library {
    /// Takes apart what was typed, with the fields there are.
    pub fn query(&self, text: &str) -> Query {
        Query::with_fields(text, &names())
    }

    /// Reads and answers what was typed.
    pub fn ask(&self, text: &str) -> Asked {
        let query = self.query(text);
        let found = (!query.is_empty()).then(|| Rc::new(self.find(&query)));
        let mut asked = Asked { query, found, ..Asked::default() };
        for number in 0..asked.query.fields().len() {
            if let Some(field) = asked.query.fields().get(number).cloned() {
                self.read_field(&field, &mut asked);
            }
        }
        let end = text.trim_end().len();
        for &aside in asked.query.aside() {
            let at_end = aside.range.end as usize >= end;
            let misread = Misread { range: aside.range, sentence: self.says_aside(text, aside) };
            if at_end && !matches!(aside.why, Why::NoWord | Why::TooMany) {
                asked.unfinished.push(misread);
            } else {
                asked.misread.push(misread);
            }
        }
        asked
    }
}

impl Asked {
    /// What was typed without one of its fields.
    pub fn without_field(&self, number: usize) -> String {
        let text = self.query.text();
        let Some(field) = self.query.fields().get(number) else { return text.to_string() };
        let mut less = String::new();
        for range in
            [ByteRange::new(0, field.range.start), ByteRange::new(field.range.end, text.len() as u32)]
        {
            add_apart(&mut less, range.slice(text));
        }
        less
    }

    /// Its fields alone, without the words.
    pub fn without_words(&self) -> String {
        let mut text = String::new();
        for field in self.query.fields() {
            add_apart(&mut text, field.range.slice(self.query.text()));
        }
        text
    }

    /// What was typed without its fields.
    pub fn words(&self) -> String {
        let mut text = String::new();
        let mut at = 0;
        let end = self.query.text().len() as u32;
        for next in self.query.fields().iter().map(|field| field.range).chain([ByteRange::new(end, end)]) {
            add_apart(&mut text, ByteRange::new(at, next.start).slice(self.query.text()));
            at = next.end;
        }
        text
    }
}

/// Adds a part, with a space before it where something stands already.
fn add_apart(text: &mut String, part: &str) {
    let part = part.trim();
    if !text.is_empty() && !part.is_empty() {
        text.push(' ');
    }
    text.push_str(part);
}
