//! Fields in what was typed: `speaker:callamard`, `-kind:call`, `side:israeli-forces/conduct`, `before:2024-05`. They
//! narrow as filters do, and stand in the words.
//!
//! ```text
//! side: topic: kind: speaker: doc: document:    a value, or several with commas between them: any of these
//! side:value/role                               the party in one role, else in any
//! has:quotation                                 passages that quote somebody
//! before:2024-05                                published before its first day (that day is left out)
//! after:2024-05                                 published after its last day (that day is left out)
//! ```
//!
//! Values are meant by identifier, name or how either begins ([`values`](crate::values)). The values of one field are
//! alternatives, fields narrow each other, and what is excluded is taken away. What cannot be read narrows nothing.

use corpus::{Partial, cut};
use messages::say;
use search::{QueryField, UnitSet};

use crate::ask::{Asked, Read, Said, Unread};
use crate::facets::Facet;
use crate::library::Library;
use crate::values::WHOLE;

/// What a field narrows by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// The values of a facet.
    Facet(Facet),
    /// Published before a date.
    Before,
    /// Published after one.
    After,
}

/// All fields, in the order they are offered in.
pub(crate) const FIELDS: [(&str, By); 9] = [
    ("side", By::Facet(Facet::Side)),
    ("topic", By::Facet(Facet::Topic)),
    ("kind", By::Facet(Facet::Kind)),
    ("speaker", By::Facet(Facet::Speaker)),
    ("doc", By::Facet(Facet::Document)),
    ("document", By::Facet(Facet::Document)),
    ("has", By::Facet(Facet::Quotation)),
    ("before", By::Before),
    ("after", By::After),
];

impl By {
    /// What a field is for.
    pub(crate) fn means(self) -> &'static str {
        match self {
            Self::Facet(Facet::Side) => say::field_side(),
            Self::Facet(Facet::Topic) => say::field_topic(),
            Self::Facet(Facet::Kind) => say::field_kind(),
            Self::Facet(Facet::Speaker) => say::field_speaker(),
            Self::Facet(Facet::Document) => say::field_document(),
            Self::Facet(Facet::Quotation) => say::field_has(),
            Self::Before => say::field_before(),
            Self::After => say::field_after(),
        }
    }
}

/// Their names, as the engine reads them.
pub(crate) fn names() -> [&'static str; FIELDS.len()] {
    FIELDS.map(|(name, _)| name)
}

/// What the values of a field let through together, and how they were read.
pub(crate) struct Any {
    pub(crate) set: UnitSet,
    read: Vec<Read>,
}

impl Any {
    pub(crate) fn new(library: &Library) -> Self {
        Self { set: UnitSet::new(library.corpus.passages.len()), read: Vec::new() }
    }
}

impl Library {
    /// Reads a field into what is allowed, and says how it was read.
    pub(crate) fn read_field(&self, text: &str, field: &QueryField, asked: &mut Asked) {
        let Some(&(_, by)) = FIELDS.get(field.name) else { return };
        // A closing quotation mark says that it is whole.
        let is_open = field.open && field.range.slice(text).trim().ends_with(&field.value);
        let mut any = Any::new(self);
        let mut rest = Some(field.value.as_str());
        while let Some(list) = rest {
            let (mut typed, after) = cut(list, b',');
            rest = after;
            if after.is_some() && self.is_name(by, list) {
                (typed, rest) = (list, None);
            }
            let typed = typed.trim();
            // A comma too many is none.
            if typed.is_empty() && list.len() < field.value.len() {
                continue;
            }
            if let Err(why) = self.read_one(by, typed, &mut any) {
                asked.cannot_read(field.range, why, is_open && rest.is_none());
            }
        }
        if any.read.is_empty() {
            return;
        }
        asked.read.push(Said { range: field.range, excluded: field.excluded, any: any.read });
        let allowed = asked.allowed.get_or_insert_with(|| self.sets.results().clone());
        if field.excluded {
            allowed.subtract(&any.set);
        } else {
            allowed.intersect_with(&any.set);
        }
    }

    /// Whether a list with commas is one name that has them.
    fn is_name(&self, by: By, list: &str) -> bool {
        let By::Facet(facet) = by else { return false };
        self.meant(facet, list).first().is_some_and(|&(grade, _)| grade == WHOLE)
    }

    /// Adds what one value lets through, or gives what of it cannot be read, and why.
    pub(crate) fn read_one(&self, by: By, typed: &str, any: &mut Any) -> Result<(), (String, Unread)> {
        let By::Facet(facet) = by else { return self.read_date(by == By::Before, typed, any) };
        let (role, value) = self.read_value(facet, typed)?;
        any.set.union_with(self.sets.of(facet, role, value));
        any.read.push(Read::Value(facet, role, value));
        Ok(())
    }

    fn read_date(&self, is_before: bool, typed: &str, any: &mut Any) -> Result<(), (String, Unread)> {
        let Some(date) = Partial::parse(typed) else {
            return Err((typed.to_owned(), Unread::NoDate));
        };
        let day = if is_before { date.earliest() } else { date.latest() };
        for unit in self.sets.results().iter() {
            // The undated are on no side of a date.
            let passage = self.corpus.passages.get(unit.0 as usize);
            let date = passage.and_then(|passage| self.corpus.date_of(passage));
            if date.is_some_and(|date| if is_before { date.earliest < day } else { date.latest > day }) {
                any.set.insert(unit);
            }
        }
        any.read.push(if is_before { Read::Before(day) } else { Read::After(day) });
        Ok(())
    }
}
