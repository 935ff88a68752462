//! Reading the table form: its columns by name, in any order, with whatever a spreadsheet has put between them.

use super::check;
use super::table::{Row, rows};
use super::{Import, newer};
use crate::cells::{split, unguarded};
use crate::export::json::VERSION;
use crate::fields::{FIELDS, Holds, LISTS};
use crate::json::Json;

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
        if let Some(version) = cell(row, "version").parse().ok().filter(|version| *version > VERSION) {
            return Import::refused(newer(version));
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
fn value(cell: impl Fn(&str) -> String) -> Json {
    let mut record = Json::Fields(Vec::new());
    for field in &FIELDS {
        let text = cell(field.path);
        if text.is_empty() {
            continue;
        }
        let typed = |text: String| match field.holds {
            Holds::Number | Holds::Line if text.parse::<u32>().is_ok() => Json::Number(text),
            _ => Json::Text(text),
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
fn at<'a>(value: &'a mut Json, path: &str) -> &'a mut Json {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    if !matches!(value, Json::Fields(_)) {
        *value = Json::Fields(Vec::new());
    }
    let Json::Fields(fields) = value else { return value };
    let place = fields.iter().position(|(own, _)| own == name).unwrap_or_else(|| {
        fields.push((name.to_owned(), Json::Null));
        fields.len() - 1
    });
    let inner = &mut fields[place].1;
    match rest {
        Some(rest) => at(inner, rest),
        None => inner,
    }
}

/// The item of this number in a list; the list and the items up to it are made where they are absent.
fn item(value: &mut Json, number: usize) -> &mut Json {
    if !matches!(value, Json::List(_)) {
        *value = Json::List(Vec::new());
    }
    let Json::List(items) = value else { return value };
    if items.len() <= number {
        items.resize(number + 1, Json::Fields(Vec::new()));
    }
    &mut items[number]
}
