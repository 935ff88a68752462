//! Reading the table form: its columns by name, in any order, with whatever a spreadsheet has put between them.

use serde_json::{Map, Value};

use super::check;
use super::table::{Row, rows};
use super::{Import, newer};
use crate::cells::{split, unguarded};
use crate::export::json::VERSION;
use crate::fields::{FIELDS, Holds, LISTS};

pub(super) fn read(text: &str) -> Import {
    let first = text.lines().next().unwrap_or_default();
    let named =
        |between: &char| first.split(*between).filter(|name| is_known(name.trim_matches('"'))).count();
    let between = [',', ';', '\t'].into_iter().rev().max_by_key(named).unwrap_or(',');
    let rows = match rows(text, between) {
        Ok(rows) => rows,
        Err(line) => {
            return Import::refused(format!(
                "Line {line}: a cell begins with a quotation mark and has no end."
            ));
        }
    };
    let Some((header, rows)) = rows.split_first() else {
        return Import::refused("This file is empty.");
    };
    let column = |name: &str| header.cells.iter().position(|cell| cell == name);
    if column("words").is_none() {
        return Import::refused("This file is no export of On Record: it has no column `words`.");
    }
    let cell = |row: &Row, name: &str| {
        let cell = column(name).and_then(|column| row.cells.get(column));
        cell.map_or("", |cell| unguarded(cell)).to_owned()
    };
    let mut import = Import::default();
    for row in rows {
        let version = cell(row, "version");
        if version.parse::<u32>().is_ok_and(|version| version > VERSION) {
            return Import::refused(newer(&version));
        }
        match check::record(value(|name| cell(row, name))) {
            Ok(record) => import.records.push(record),
            Err(complaints) => import.faults.extend(complaints.into_iter().map(|complaint| {
                let column = if complaint.path.is_empty() {
                    "the row"
                } else {
                    &format!("column `{}`", complaint.path)
                };
                format!("Line {}: {column} {}.", row.line, complaint.says)
            })),
        }
    }
    import
}

fn is_known(name: &str) -> bool {
    FIELDS.iter().any(|field| field.path == name)
}

/// The JSON form of a row.
fn value(cell: impl Fn(&str) -> String) -> Value {
    let mut record = Value::Object(Map::new());
    for field in &FIELDS {
        let text = cell(field.path);
        if text.is_empty() {
            continue;
        }
        let typed = |text: String| match field.holds {
            Holds::Number | Holds::Line => text.parse::<u64>().map_or(Value::String(text), Value::from),
            _ => Value::String(text),
        };
        match LISTS.iter().find_map(|list| Some((list, field.path.strip_prefix(list)?.strip_prefix('.')?))) {
            Some((list, name)) => {
                for (number, value) in split(&text).into_iter().enumerate() {
                    *at(item(at(&mut record, list), number), name) = typed(value);
                }
            }
            None => *at(&mut record, field.path) = typed(text),
        }
    }
    record
}

/// The value at a path; parts on the way are made where they are absent.
fn at<'a>(value: &'a mut Value, path: &str) -> &'a mut Value {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(fields) => {
            let inner = fields.entry(name).or_insert(Value::Null);
            match rest {
                Some(rest) => at(inner, rest),
                None => inner,
            }
        }
        other => other,
    }
}

/// The item of this number in a list; the list and the items up to it are made where they are absent.
fn item(value: &mut Value, number: usize) -> &mut Value {
    if !value.is_array() {
        *value = Value::Array(Vec::new());
    }
    match value {
        Value::Array(items) => {
            if items.len() <= number {
                items.resize(number + 1, Value::Object(Map::new()));
            }
            &mut items[number]
        }
        other => other,
    }
}
