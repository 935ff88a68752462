//! What was typed into the search box, read and answered: words are searched, fields narrow, and what can be neither
//! read nor searched is named.

use std::rc::Rc;

use corpus::Civil;
use search::{ByteRange, Found, Query, UnitSet, Why};

use crate::facets::{Facet, RolePick, Value};
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
    /// What it lets through: any of these.
    pub any: Vec<Read>,
}

/// One value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// The value of a facet; a party, in this role.
    Value(Facet, RolePick, Value),
    /// What was published before this day.
    Before(Civil),
    /// What was published after it.
    After(Civil),
}

/// A stretch that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// Where it stands in what was typed.
    pub range: ByteRange,
    /// What of it.
    pub typed: String,
    /// Why not.
    pub why: Unread,
}

/// Why something typed cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The engine has set it aside.
    Aside(Why),
    /// It is no role.
    NoRole,
    /// It is no date.
    NoDate,
    /// It means nothing after `has:`.
    NoHas,
    /// It fits these.
    Several(Facet, Vec<Value>),
    /// Nothing is called so; these are the nearest.
    Nearest(Facet, Vec<Value>),
    /// Nothing is called so, and nothing is like it; there are these.
    NoneLike(Facet, Vec<Value>),
}

impl Library {
    /// Takes apart what was typed, with the fields there are.
    pub fn query(&self, text: &str) -> Query {
        Query::with_fields(text, &names())
    }

    /// Reads and answers what was typed.
    pub fn ask(&self, text: &str) -> Asked {
        let query = self.query(text);
        let mut asked = Asked::default();
        if !query.is_empty() {
            asked.found = Some(Rc::new(self.find(&query)));
        }
        for field in query.fields() {
            self.read_field(text, field, &mut asked);
        }
        for &aside in query.aside() {
            let after = text.get(aside.range.end as usize..).unwrap_or_default();
            let is_last = after.trim().is_empty() && !matches!(aside.why, Why::NoWord | Why::TooMany);
            let typed = aside.range.slice(text).to_owned();
            asked.cannot_read(aside.range, (typed, Unread::Aside(aside.why)), is_last);
        }
        asked.query = query;
        asked
    }
}

impl Asked {
    /// Notes what cannot be read, be it that it is `unfinished`.
    pub(crate) fn cannot_read(&mut self, range: ByteRange, (typed, why): (String, Unread), unfinished: bool) {
        let list = if unfinished { &mut self.unfinished } else { &mut self.misread };
        list.push(Misread { range, typed, why });
    }

    /// What was typed without one of its fields.
    pub fn without_field(&self, number: usize) -> String {
        self.parts(true, true, number)
    }

    /// Its fields alone, without the words.
    pub fn without_words(&self) -> String {
        self.parts(false, true, usize::MAX)
    }

    /// What was typed without its fields.
    pub fn words(&self) -> String {
        self.parts(true, false, usize::MAX)
    }

    /// What was typed, of words and fields only what is wanted, but for one field.
    fn parts(&self, words: bool, fields: bool, but: usize) -> String {
        let typed = self.query.text();
        let mut text = String::new();
        let mut at = 0;
        for (number, field) in self.query.fields().iter().enumerate() {
            if words {
                add_apart(&mut text, ByteRange::new(at, field.range.start).slice(typed));
            }
            if fields && number != but {
                add_apart(&mut text, field.range.slice(typed));
            }
            at = field.range.end;
        }
        if words {
            add_apart(&mut text, typed.get(at as usize..).unwrap_or_default());
        }
        text
    }
}

/// Adds a part, with a space before it where something stands already.
#[inline(never)]
fn add_apart(text: &mut String, part: &str) {
    let part = part.trim();
    if !text.is_empty() && !part.is_empty() {
        text.push(' ');
    }
    text.push_str(part);
}
