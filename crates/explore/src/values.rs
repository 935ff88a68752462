//! Which value of a facet some words mean: by its identifier, its label or name, how either begins, the beginnings of
//! its words, and only where nothing does so, through typos, which the search engine knows more about than we do.

use search::{Index, Query, Unit};

use crate::facets::{Facet, RolePick, Value, vocabulary};
use crate::library::Library;
use crate::order::by_key;
use crate::says::no_role;

/// The words are the identifier.
const IDENTIFIER: u32 = 0;
/// They are the whole name.
pub(crate) const WHOLE: u32 = 1;
/// The name begins with them.
const BEGINS: u32 = 2;
/// Each of them begins one of its words.
const WORDS: u32 = 3;
/// From here on, through typos.
const TYPOS: u32 = 4;
/// From here on, not all of the words stand in it: it may be offered, never taken.
pub(crate) const NEAREST: u32 = 16;

/// How a name answers words, both [`plain`]: the less, the better.
pub(crate) fn grade(typed: &str, name: &str) -> Option<u32> {
    let begins = |word: &str| name.split(' ').any(|of_name| of_name.starts_with(word));
    if typed == name {
        Some(WHOLE)
    } else if name.starts_with(typed) {
        Some(BEGINS)
    } else {
        typed.split(' ').all(begins).then_some(WORDS)
    }
}

/// The words of a text, folded, with a space between them.
pub(crate) fn plain(text: &str) -> String {
    let mut words = String::new();
    for token in search::tokens(text) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&token.folded);
    }
    words
}

/// The role that words mean, if they mean one and no other.
fn read_role(typed: &str) -> Option<RolePick> {
    let typed = plain(typed);
    let (mut best, mut found) = (u32::MAX, None);
    for role in RolePick::ALL {
        for name in [role.id(), role.label()] {
            let grade = grade(&typed, &plain(name)).unwrap_or(u32::MAX);
            if grade < best {
                (best, found) = (grade, Some(role));
            } else if grade == best && found != Some(role) {
                found = None;
            }
        }
    }
    if typed.is_empty() { Some(RolePick::Any) } else { found }
}

impl Library {
    /// The value that words mean, and for a party the role after a slash; or a sentence that says why none is meant.
    pub(crate) fn read_value(&self, facet: Facet, typed: &str) -> Result<(RolePick, Value), String> {
        let parts = typed.rsplit_once('/').filter(|_| facet == Facet::Side);
        let (name, role) = parts.unwrap_or((typed, ""));
        let meant = self.meant(facet, name);
        let (best, value) = match meant.first() {
            Some(&(best, value)) if best < NEAREST && !plain(name).is_empty() => (best, value),
            nearest => return Err(self.says_none(facet, name, nearest.map(|&(_, value)| value))),
        };
        let equal = meant.iter().filter(|&&(grade, _)| grade == best);
        let equal: Vec<Value> = equal.map(|&(_, value)| value).collect();
        if best > WHOLE && equal.len() > 1 {
            return Err(self.says_several(facet, name, &equal));
        }
        Ok((read_role(role).ok_or_else(|| no_role(role))?, value))
    }

    /// The values that words may mean, best first and equally good ones in their fixed order, each with how well.
    pub(crate) fn meant(&self, facet: Facet, typed: &str) -> Vec<(u32, Value)> {
        let typed = plain(typed);
        let values = self.values(facet);
        let mut grades = vec![u32::MAX; values.len()];
        for (best, &value) in grades.iter_mut().zip(&values) {
            for (number, name) in self.spellings(facet, value).into_iter().enumerate() {
                let grade = match grade(&typed, &plain(name)) {
                    Some(WHOLE) if number == 0 => IDENTIFIER,
                    grade => grade.unwrap_or(u32::MAX),
                };
                *best = grade.min(*best);
            }
        }
        if grades.iter().all(|&grade| grade == u32::MAX) {
            self.add_typos(facet, &typed, &values, &mut grades);
        }
        let mut graded = grades.iter().copied().zip(0..).filter(|&(grade, _)| grade != u32::MAX);
        let places = by_key(&mut graded).into_iter().map(|place| place as usize);
        places.filter_map(|place| Some((*grades.get(place)?, *values.get(place)?))).collect()
    }

    /// Grades the values that the search engine finds. Their index is made for the occasion: it is small, and what is
    /// typed into a field is seldom wrong.
    fn add_typos(&self, facet: Facet, typed: &str, values: &[Value], grades: &mut [u32]) {
        let mut units: Vec<Unit<'_>> = Vec::new();
        let mut place_of: Vec<usize> = Vec::new();
        for (place, &value) in values.iter().enumerate() {
            for text in self.spellings(facet, value) {
                units.push(Unit { text, ..Unit::default() });
                place_of.push(place);
            }
        }
        for hit in Index::of_names(units).search(&Query::read(typed)).hits {
            let grade = if hit.missing.is_empty() { TYPOS + hit.how as u32 } else { NEAREST };
            let place = place_of.get(hit.unit.0 as usize);
            if let Some(best) = place.and_then(|&place| grades.get_mut(place)) {
                *best = grade.min(*best);
            }
        }
    }

    /// The values that stand within no other, in their fixed order.
    pub(crate) fn outermost(&self, facet: Facet) -> Vec<Value> {
        let words = vocabulary(facet, &self.corpus);
        let mut values = self.values(facet);
        values.retain(|value| match value {
            Value::Is(place) => words.get(usize::from(*place)).is_none_or(|term| term.within.is_none()),
            Value::None => false,
        });
        values
    }

    /// All that a value is called: its identifier, its label, and how else it is spelt.
    fn spellings(&self, facet: Facet, value: Value) -> Vec<&str> {
        let mut names = vec![self.value_id(facet, value).unwrap_or_default(), self.value_label(facet, value)];
        if let (Facet::Speaker, Value::Is(place)) = (facet, value)
            && let Some(person) = self.corpus.people.get(usize::from(place))
        {
            names.extend(person.spelled.iter().map(String::as_str));
        }
        if facet == Facet::Quotation {
            names.push(facet.id());
        }
        names
    }
}
