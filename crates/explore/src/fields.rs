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

use corpus::{Dating, Partial};
use search::{QueryField, UnitSet};

use crate::ask::{Asked, Misread, Said};
use crate::facets::{Facet, RolePick};
use crate::library::Library;
use crate::says::{no_date, sentence};
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

/// All fields, each with what it is for, in the order they are offered in.
pub(crate) const FIELDS: [(&str, By, &str); 9] = [
    ("side", By::Facet(Facet::Side), "A party, in any role or in one"),
    ("topic", By::Facet(Facet::Topic), "What a passage is about"),
    ("kind", By::Facet(Facet::Kind), "What kind of passage it is"),
    ("speaker", By::Facet(Facet::Speaker), "Who is quoted in it"),
    ("doc", By::Facet(Facet::Document), "The document it stands in"),
    ("document", By::Facet(Facet::Document), "The document it stands in"),
    ("has", By::Facet(Facet::Quotation), "Whether it quotes somebody"),
    ("before", By::Before, "Published before a date"),
    ("after", By::After, "Published after a date"),
];

/// Their names, as the engine reads them.
pub(crate) fn names() -> [&'static str; FIELDS.len()] {
    FIELDS.map(|(name, _, _)| name)
}

/// What one value of a field means.
pub(crate) struct Meant {
    pub(crate) set: UnitSet,
    /// What stands before a colon: "Speaker", "Conduct".
    what: &'static str,
    label: String,
}

impl Library {
    /// Reads a field into what is allowed, and says how it was read.
    pub(crate) fn read_field(&self, field: &QueryField, asked: &mut Asked) {
        let Some(&(_, by, _)) = FIELDS.get(field.name) else { return };
        // A closing quotation mark says that it is whole.
        let is_closed = !field.range.slice(asked.query.text()).trim_end().ends_with(&field.value);
        let mut said = Said { range: field.range, excluded: field.excluded, text: String::new() };
        let mut any: Option<UnitSet> = None;
        let mut before = ("", String::new());
        let values = self.values_typed(by, &field.value);
        for (number, typed) in values.iter().enumerate() {
            let meant = match self.read_one(by, typed) {
                Ok(meant) => meant,
                Err(sentence) => {
                    let unfinished = field.open && !is_closed && number + 1 == values.len();
                    let list = if unfinished { &mut asked.unfinished } else { &mut asked.misread };
                    list.push(Misread { range: field.range, sentence });
                    continue;
                }
            };
            let (what, label) = before;
            // "Callamard, Agnès" is twice the same.
            if meant.what != what || meant.label != label {
                let or = if said.text.is_empty() { "" } else { " or " };
                let again = meant.what == what || meant.what.is_empty();
                let (what, colon) = if again { ("", "") } else { (meant.what, ": ") };
                for part in [or, what, colon, &meant.label] {
                    said.text.push_str(part);
                }
            }
            before = (meant.what, meant.label);
            match &mut any {
                Some(set) => set.union_with(&meant.set),
                None => any = Some(meant.set),
            }
        }
        let Some(set) = any else { return };
        asked.read.push(said);
        let allowed = asked.allowed.get_or_insert_with(|| self.sets.results().clone());
        if field.excluded {
            allowed.subtract(&set);
        } else {
            allowed.intersect_with(&set);
        }
    }

    /// The values in a field, of which a name may itself have a comma.
    fn values_typed<'t>(&self, by: By, typed: &'t str) -> Vec<&'t str> {
        let mut values: Vec<&str> =
            typed.split(',').map(str::trim).filter(|value| !value.is_empty()).collect();
        let is_one = |facet| self.meant(facet, typed).first().is_some_and(|&(grade, _)| grade <= WHOLE);
        if values.is_empty() || values.len() > 1 && matches!(by, By::Facet(facet) if is_one(facet)) {
            values = vec![typed];
        }
        values
    }

    pub(crate) fn read_one(&self, by: By, typed: &str) -> Result<Meant, String> {
        match by {
            By::Facet(facet) => {
                let (role, value) = self.read_value(facet, typed)?;
                let set = self.sets.of(facet, role, value).clone();
                let what = match (facet, role) {
                    (Facet::Quotation, _) => "",
                    (_, RolePick::Any) => facet.label(),
                    _ => role.label(),
                };
                Ok(Meant { set, what, label: self.value_label(facet, value).to_string() })
            }
            By::Before | By::After => {
                let Some(date) = Partial::parse(typed) else { return Err(no_date(typed)) };
                let is_before = by == By::Before;
                let (when, day) =
                    if is_before { ("before", date.earliest()) } else { ("after", date.latest()) };
                let set = self.published(&|dating| {
                    if is_before { dating.earliest < day } else { dating.latest > day }
                });
                let label = sentence(&["Published ", when, " ", &day.to_string(), " (not on that day)"]);
                Ok(Meant { set, what: "", label })
            }
        }
    }

    /// The results published on a day that fits; the undated never do.
    fn published(&self, fits: &dyn Fn(&Dating) -> bool) -> UnitSet {
        let corpus = &self.corpus;
        let mut set = UnitSet::new(corpus.passages.len());
        for unit in self.sets.results().iter() {
            let passage = corpus.passages.get(unit.0 as usize);
            if passage.and_then(|passage| corpus.date_of(passage)).is_some_and(fits) {
                set.insert(unit);
            }
        }
        set
    }
}
