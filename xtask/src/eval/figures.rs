//! What was measured, as rows that make both the table for a person and the JSON for a script, so that the two can
//! never say different things.

use std::fmt;

use serde_json::{Map, Number};

use crate::terminal::grouped;

/// Rows in the order they are printed.
#[derive(Debug, Default)]
pub(super) struct Figures {
    rows: Vec<Row>,
    notes: Vec<&'static str>,
}

#[derive(Debug)]
struct Row {
    key: &'static str,
    label: &'static str,
    value: Value,
}

/// A figure and how it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    /// A whole number.
    Count(usize),
    /// Something from 0 to 1, to four places.
    Share(f64),
    /// Micro- or milliseconds, to one place.
    Time(f64),
    /// There was nothing to take a share of.
    Nothing,
}

impl Value {
    /// `part` of `whole`.
    pub(super) fn share(part: usize, whole: usize) -> Self {
        if whole == 0 { Value::Nothing } else { Value::Share(part as f64 / whole as f64) }
    }

    fn json(self) -> serde_json::Value {
        let rounded = |number: f64, places: f64| {
            Number::from_f64((number * places).round() / places).map_or(serde_json::Value::Null, Into::into)
        };
        match self {
            Value::Count(count) => count.into(),
            Value::Share(share) => rounded(share, 1e4),
            Value::Time(time) => rounded(time, 10.0),
            Value::Nothing => serde_json::Value::Null,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Count(count) => f.pad(&grouped(*count)),
            Value::Share(share) => f.pad(&format!("{share:.4}")),
            Value::Time(time) => f.pad(&format!("{time:.1}")),
            Value::Nothing => f.pad("-"),
        }
    }
}

impl<const N: usize> From<[(&'static str, &'static str, Value); N]> for Figures {
    fn from(rows: [(&'static str, &'static str, Value); N]) -> Self {
        let rows = rows.into_iter().map(|(key, label, value)| Row { key, label, value }).collect();
        Self { rows, notes: Vec::new() }
    }
}

impl Figures {
    /// Adds the rows and notes of others below.
    pub(super) fn extend(&mut self, others: Figures) {
        self.rows.extend(others.rows);
        self.notes.extend(others.notes);
    }

    /// Adds a sentence below the table; JSON has none.
    pub(super) fn note(&mut self, sentence: &'static str) {
        self.notes.push(sentence);
    }

    /// One object.
    pub(super) fn json(&self) -> serde_json::Value {
        let entries = self.rows.iter().map(|row| (row.key.to_owned(), row.value.json()));
        serde_json::Value::Object(entries.collect::<Map<_, _>>())
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rows.iter().map(|row| row.label.chars().count()).max().unwrap_or(0);
        for Row { label, value, .. } in &self.rows {
            writeln!(f, "{label:<width$}{value:>12}")?;
        }
        if !self.notes.is_empty() {
            writeln!(f)?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "{note}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_json_say_the_same() {
        let mut figures = Figures::from([
            ("a", "files", Value::Count(12_345)),
            ("b_share", "  of these", Value::share(1, 3)),
            ("c_us", "µs", Value::Time(12.34)),
            ("none", "of nothing", Value::share(0, 0)),
        ]);
        figures.note("A note.");
        let table = "\
files           12 345
  of these      0.3333
µs                12.3
of nothing           -

A note.
";
        assert_eq!(figures.to_string(), table);
        let json = serde_json::json!({ "a": 12345, "b_share": 0.3333, "c_us": 12.3, "none": null });
        assert_eq!(figures.json(), json);
    }
}
