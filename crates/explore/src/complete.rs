//! What may be meant by a field that is still being typed: its values, the roles of a party, or the fields themselves.
//! Whatever is offered is an identifier, so that what was completed is read as it was meant, without quotation marks.

use messages::say;
use search::{ByteRange, Query, is_quotation_mark};

use crate::facets::{Facet, RolePick, Value};
use crate::fields::{Any, By, FIELDS};
use crate::library::Library;
use crate::values::{NEAREST, grade, plain};

/// At most so many are offered.
const OFFERED: usize = 8;

/// One way to go on typing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// What is replaced.
    pub range: ByteRange,
    /// What stands there instead, with a space after it where a value ends.
    pub insert: String,
    /// What it is called: "Agnès Callamard", "Conduct", "speaker:".
    pub label: String,
    /// What that is: "Speaker"; for a role or a field, what it means.
    pub what: &'static str,
    /// How many passages it holds.
    pub count: Option<usize>,
}

/// A value that is being typed.
struct Open<'t> {
    by: By,
    typed: &'t str,
    /// Where what is replaced begins.
    start: usize,
    /// What closes a quotation mark before that.
    close: &'static str,
}

impl Library {
    /// How what stands before the caret may go on, best first; nothing unless a field is being typed.
    pub fn complete(&self, before_caret: &str) -> Vec<Completion> {
        let mut offered = match open_value(&self.query(before_caret)) {
            Some(open) => match (open.by, open.typed.rsplit_once('/')) {
                (By::Facet(Facet::Side), Some((party, role))) => self.roles(party, role, &open),
                (By::Facet(facet), _) => self.values_begun(facet, &open),
                (By::Before | By::After, _) => self.years(&open),
            },
            None => fields_begun(&self.query(before_caret)),
        };
        for completion in &mut offered {
            completion.range.end = before_caret.len() as u32;
        }
        offered.truncate(OFFERED);
        offered
    }

    fn values_begun(&self, facet: Facet, open: &Open<'_>) -> Vec<Completion> {
        if !open.typed.is_empty() && plain(open.typed).is_empty() {
            return Vec::new();
        }
        let mut offered = Vec::new();
        let mut values: Vec<Value> = if open.typed.is_empty() { self.outermost(facet) } else { Vec::new() };
        for (grade, value) in self.meant(facet, open.typed) {
            if grade < NEAREST && !values.contains(&value) {
                values.push(value);
            }
        }
        for value in values {
            let count = self.sets.of(facet, RolePick::Any, value).count();
            let id = if facet == Facet::Quotation { Some(facet.id()) } else { self.value_id(facet, value) };
            if let Some(id) = id.filter(|_| count > 0) {
                offered.push(open.offers(id, self.value_label(facet, value), facet.label(), count));
            }
        }
        offered
    }

    fn roles(&self, party: &str, role: &str, open: &Open<'_>) -> Vec<Completion> {
        let Ok((_, value)) = self.read_value(Facet::Side, party) else { return Vec::new() };
        let role = plain(role);
        let mut offered = Vec::new();
        for pick in RolePick::ALL.into_iter().skip(1) {
            if grade(&role, pick.id()).min(grade(&role, pick.label())) < NEAREST {
                let count = self.sets.of(Facet::Side, pick, value).count();
                offered.push(open.offers(pick.id(), pick.label(), pick.means(), count));
            }
        }
        offered
    }

    /// The years with something before or after them.
    fn years(&self, open: &Open<'_>) -> Vec<Completion> {
        let Some((first, last)) = self.corpus.span() else { return Vec::new() };
        let mut offered = Vec::new();
        for year in first.year..=last.year {
            let year = year.to_string();
            let mut any = Any::new(self);
            let is_date = self.read_one(open.by, &year, &mut any).is_ok();
            if is_date && year.starts_with(open.typed) && !any.set.is_empty() {
                offered.push(open.offers(&year, &year, say::published(), any.set.count()));
            }
        }
        offered
    }
}

impl Open<'_> {
    fn offers(&self, id: &str, label: &str, what: &'static str, count: usize) -> Completion {
        Completion {
            range: ByteRange::new(self.start as u32, 0),
            insert: [id, self.close, " "].concat(),
            label: label.to_string(),
            what,
            count: Some(count),
        }
    }
}

/// The last value of the field that a query ends with.
fn open_value(query: &Query) -> Option<Open<'_>> {
    let text = query.text();
    let fields = query.fields().iter().map(|field| field.range);
    let asides = query.aside().iter().map(|aside| aside.range);
    let range = fields.chain(asides).find(|range| range.end as usize == text.len())?;
    let (name, value) = range.slice(text).split_once(':')?;
    let name = name.trim_start_matches('-');
    let &(_, by) = FIELDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    let inside = value.strip_prefix(is_quotation_mark).unwrap_or(value);
    let is_quoted = inside.len() < value.len();
    if is_quoted && inside.trim_end().ends_with(is_quotation_mark) {
        return None;
    }
    let (_, last) = inside.rsplit_once(',').unwrap_or(("", inside));
    let (mut typed, mut is_within) = (last.trim(), last.len() < inside.len());
    let mut start = text.len() - if is_within { last.trim_start().len() } else { value.len() };
    if let (By::Facet(Facet::Side), Some((_, role))) = (by, typed.rsplit_once('/')) {
        (start, is_within) = (text.len() - role.len(), true);
        typed = last.trim_start();
    }
    Some(Open { by, typed, start, close: if is_quoted && is_within { "\"" } else { "" } })
}

/// The fields whose names begin with the word that a query ends with; all of them where nothing is typed yet.
fn fields_begun(query: &Query) -> Vec<Completion> {
    let text = query.text();
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let start = text.len() - word.trim_start_matches('-').len();
    let begun = text.get(start..).unwrap_or_default();
    // Inside quotation marks it is a word like any other.
    let is_word = query.clauses().last().is_some_and(|clause| clause.range.slice(text) == word);
    if !text.trim().is_empty() && (begun.len() < 2 || !is_word) {
        return Vec::new();
    }
    let mut offered: Vec<Completion> = Vec::new();
    let mut before = None;
    for (name, by) in FIELDS {
        let is_begun = name.get(..begun.len()).is_some_and(|part| part.eq_ignore_ascii_case(begun));
        // Of two names of one field the first will do.
        if is_begun && before != Some(by) {
            before = Some(by);
            let insert = [name, ":"].concat();
            let range = ByteRange::new(start as u32, 0);
            offered.push(Completion { range, label: insert.clone(), insert, what: by.means(), count: None });
        }
    }
    offered
}
