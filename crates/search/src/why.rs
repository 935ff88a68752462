//! Why a unit was found: for each word of the query the best of what it stands for there, and in which field.

use crate::highlight::highlight;
use crate::reading::{How, Reading};
use crate::units::Unit;

/// A part of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The text itself.
    Text,
    /// Who says it.
    Speaker,
    /// What it stands under.
    Heading,
}

/// Why a unit answers one word of a query, or a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason<'a> {
    /// The number of the query's word, of a run the first.
    pub word: u16,
    /// How it matches.
    pub how: How,
    /// Where.
    pub field: Field,
    /// What stands there, as it is written.
    pub found: &'a str,
}

/// One reason for each word of the query that the unit has, in the query's order: of several the best, in the text
/// before the speaker and the heading, as it stands there first.
pub fn why<'a>(unit: Unit<'a>, reading: &Reading) -> Vec<Reason<'a>> {
    let mut reasons: Vec<Reason<'a>> = Vec::new();
    for (field, text) in
        [(Field::Text, unit.text), (Field::Speaker, unit.speaker), (Field::Heading, unit.heading)]
    {
        for mark in highlight(text, reading) {
            let reason = Reason { word: mark.word, how: mark.how, field, found: mark.range.slice(text) };
            match reasons.iter_mut().find(|known| known.word == reason.word) {
                Some(known) if reason.how < known.how => *known = reason,
                Some(_) => {}
                None => {
                    let after = reasons.iter().position(|known| known.word > reason.word);
                    reasons.insert(after.unwrap_or(reasons.len()), reason);
                }
            }
        }
    }
    reasons
}
