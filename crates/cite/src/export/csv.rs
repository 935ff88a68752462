//! CSV (RFC 4180): a row for each quotation, a column for each field, named by its path in the JSON form. UTF-8 with
//! the byte order mark without which some spreadsheets read accents and Arabic wrongly.
//!
//! A part of which there may be several stands in its columns with semicolons between, value by value in the same
//! order. A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it, so that
//! no spreadsheet runs it; reading takes it off. No other format has this.

use super::json::VERSION;
use crate::cells::{guarded, joined};
use crate::fields::FIELDS;
use crate::form;
use crate::json::Json;
use crate::record::Record;

pub(super) fn write(records: &[Record]) -> String {
    let mut out = String::from('\u{feff}');
    let names = FIELDS.iter().map(|field| field.path.to_owned());
    row(&mut out, names.chain(["version".to_owned()]));
    for record in records {
        let value = form::write(record);
        let cells = FIELDS.iter().map(|field| {
            let path: Vec<&str> = field.path.split('.').collect();
            let mut values = Vec::new();
            let is_list = collect(&value, &path, &mut values);
            let parts: Vec<&str> = values.iter().map(String::as_str).collect();
            guarded(&if is_list { joined(&parts) } else { parts.concat() })
        });
        row(&mut out, cells.chain([VERSION.to_string()]));
    }
    out
}

/// The values at a path, one for each item of a list on the way; whether there was one.
fn collect(value: &Json, path: &[&str], values: &mut Vec<String>) -> bool {
    match (value, path) {
        (Json::List(items), _) => {
            for item in items {
                collect(item, path, values);
            }
            true
        }
        (_, [name, rest @ ..]) => match value.get(name) {
            Some(part) => collect(part, rest, values),
            None => {
                values.push(String::new());
                false
            }
        },
        (Json::Text(text) | Json::Number(text), []) => {
            values.push(text.clone());
            false
        }
        // A record has nothing else in it.
        _ => false,
    }
}

fn row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (n, cell) in cells.enumerate() {
        *out += if n == 0 { "" } else { "," };
        if cell.contains([',', ';', '"', '\r', '\n', '\t']) || cell.trim() != cell {
            *out += &format!("\"{}\"", cell.replace('"', "\"\""));
        } else {
            *out += &cell;
        }
    }
    *out += "\r\n";
}
