//! Reading back what was exported as JSON or CSV. Nothing is taken on trust: every record is checked field by field,
//! each fault is said in a sentence with its place, and what is sound is kept beside what is not. Fields that are not
//! known are passed over; a file of a newer form is refused, as half of it would be lost unseen.

mod check;
mod csv;
mod json;
mod table;

use crate::export::json::VERSION;
use crate::record::Record;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The title it was exported with; empty where it had none, and for tables, which have no place for one.
    pub title: String,
    /// The version of the corpus it was exported from; empty where it does not say.
    pub version: String,
    /// The records that are sound, in their order.
    pub records: Vec<Record>,
    /// What is wrong, a sentence each.
    pub faults: Vec<String>,
}

impl Import {
    fn refused(sentence: impl Into<String>) -> Self {
        Self { faults: vec![sentence.into()], ..Self::default() }
    }
}

/// Reads an export: JSON where it begins so, else a table.
pub fn read(text: &str) -> Import {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with(['{', '[']) { json::read(text) } else { csv::read(text) }
}

/// The sentence for a file of a form that is not known yet.
fn newer(found: u32) -> String {
    format!(
        "This file has form {found}, which a newer release of On Record has made; this one reads form {VERSION}. \
         Load the page again to get the newest, and read the file then."
    )
}
