//! Which value of a facet some words mean: by its identifier, its label or name, how either begins, the beginnings of
//! its words, and only where nothing does so, through typos, which the search engine knows more about than we do.

use corpus::cut;
use search::{Index, Query, Unit};

use crate::ask::Unread;
use crate::facets::{Facet, RolePick, Value, vocabulary};
use crate::library::Library;

/// The words are the whole name.
pub(crate) const WHOLE: u32 = 0;
/// The name begins with them.
const BEGINS: u32 = 1;
/// Each of them begins one of its words.
const WORDS: u32 = 2;
/// From here on, through typos.
const TYPOS: u32 = 3;
/// From here on, not all of the words stand in it: it may be offered, never taken.
pub(crate) const NEAREST: u32 = 16;
/// A name that does not answer.
const NOT: u32 = u32::MAX;

/// The words of a text, folded, with a space after each.
#[inline(never)]
pub(crate) fn plain(text: &str) -> String {
    let mut words = String::new();
    for token in search::tokens(text) {
        words.push_str(&token.folded);
        words.push(' ');
    }
    words
}

/// How a name answers words that are [`plain`]: the less, the better.
#[inline(never)]
pub(crate) fn grade(typed: &str, name: &str) -> u32 {
    let name = plain(name);
    if name == typed {
        return WHOLE;
    }
    if name.starts_with(typed.trim()) {
        return BEGINS;
    }
    let mut rest = Some(typed);
    while let Some(words) = rest {
        let (word, after) = cut(words, b' ');
        let mut of_name = Some(name.as_str());
        while !of_name.is_some_and(|of_name| of_name.starts_with(word)) {
            let Some((_, Some(after))) = of_name.map(|of_name| cut(of_name, b' ')) else { return NOT };
            of_name = Some(after);
        }
        rest = after;
    }
    WORDS
}

/// The role that words mean, if they mean one and no other.
fn read_role(typed: &str) -> Option<RolePick> {
    let typed = plain(typed);
    let (mut best, mut found) = (NOT, None);
    for role in RolePick::ALL {
        let grade = grade(&typed, role.id()).min(grade(&typed, role.label()));
        if grade <= best {
            found = if grade < best { Some(role) } else { None };
            best = grade;
        }
    }
    if typed.is_empty() { Some(RolePick::Any) } else { found }
}

impl Library {
    /// The value that words mean, and for a party the role after a slash; or what of it means none, and why.
    pub(crate) fn read_value(
        &self,
        facet: Facet,
        typed: &str,
    ) -> Result<(RolePick, Value), (String, Unread)> {
        let (name, role) = if facet == Facet::Side { cut(typed, b'/') } else { (typed, None) };
        let meant = self.meant(facet, name);
        let best = meant.first().map_or(NOT, |&(grade, _)| grade);
        let mut values: Vec<Value> = Vec::new();
        for (grade, value) in meant {
            if grade == best {
                values.push(value);
            }
        }
        let why = if best < NEAREST && !plain(name).is_empty() {
            // Of several whole names one is the identifier, or they are the same in all but their place.
            let whole = self.value_named(facet, name).filter(|value| values.contains(value));
            match whole.or(values.first().copied().filter(|_| best == WHOLE || values.len() == 1)) {
                Some(value) => {
                    let typed = role.unwrap_or_default();
                    let role = read_role(typed).map(|role| (role, value));
                    return role.ok_or_else(|| (typed.to_owned(), Unread::NoRole));
                }
                None => Unread::Several(facet, values),
            }
        } else if facet == Facet::Quotation {
            Unread::NoHas
        } else if best == NEAREST {
            Unread::Nearest(facet, values)
        } else {
            Unread::NoneLike(facet, self.outermost(facet))
        };
        Err((name.to_owned(), why))
    }

    /// The values that words may mean, best first and equally good ones in their fixed order, each with how well.
    pub(crate) fn meant(&self, facet: Facet, typed: &str) -> Vec<(u32, Value)> {
        let typed = plain(typed);
        let values = self.values(facet);
        let mut names: Vec<(usize, &str)> = Vec::new();
        for (place, &value) in values.iter().enumerate() {
            names.push((place, self.value_id(facet, value).unwrap_or_default()));
            names.push((place, self.value_label(facet, value)));
            // Also where the interface is in another language: what was typed once is read for ever.
            names.push((place, self.original_label(facet, value)));
            match value {
                Value::Is(number) if facet == Facet::Speaker => {
                    let person = self.corpus.people.get(usize::from(number));
                    for spelled in person.iter().flat_map(|person| &person.spelled) {
                        names.push((place, spelled));
                    }
                }
                _ if facet == Facet::Quotation => names.push((place, facet.id())),
                _ => {}
            }
        }
        let mut grades = vec![NOT; values.len()];
        let mut least = NOT;
        for &(place, name) in &names {
            let grade = grade(&typed, name);
            least = least.min(grade);
            if let Some(best) = grades.get_mut(place) {
                *best = grade.min(*best);
            }
        }
        if least == NOT {
            add_typos(&typed, &names, &mut grades);
        }
        let mut meant = Vec::new();
        for wanted in WHOLE..=NEAREST {
            for (&grade, &value) in grades.iter().zip(&values) {
                if grade == wanted {
                    meant.push((grade, value));
                }
            }
        }
        meant
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
}

/// Grades the names that the search engine finds. Their index is made for the occasion: it is small, and what is typed
/// into a field is seldom wrong.
fn add_typos(typed: &str, names: &[(usize, &str)], grades: &mut [u32]) {
    let mut units: Vec<Unit<'_>> = Vec::new();
    for &(_, text) in names {
        units.push(Unit { text, ..Unit::default() });
    }
    for hit in Index::of_names(units).search(&Query::read(typed.trim())).hits {
        let grade = if hit.missing.is_empty() { TYPOS + hit.how as u32 } else { NEAREST };
        let place = names.get(hit.unit.0 as usize).map_or(0, |&(place, _)| place);
        if let Some(best) = grades.get_mut(place) {
            *best = grade.min(*best);
        }
    }
}
