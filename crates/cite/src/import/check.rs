//! Whether a JSON value is a record: every field of the list is looked at, and every fault named.

use serde_json::Value;

use crate::dates::When;
use crate::fields::{FIELDS, Field, Holds, LISTS, PARTS};
use crate::markup::is_web_address;
use crate::record::Record;

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// The field or part.
    pub(super) path: String,
    /// What is wrong, as the rest of a sentence that begins with the field.
    pub(super) says: String,
}

/// The record that a value is, or everything that is wrong with it.
pub(super) fn record(mut value: Value) -> Result<Record, Vec<Complaint>> {
    strip(&mut value);
    let mut complaints = Vec::new();
    if !value.is_object() {
        complaints
            .push(Complaint { path: String::new(), says: "should be a record, with its fields".into() });
    }
    for field in &FIELDS {
        let path: Vec<&str> = field.path.split('.').collect();
        walk(&value, &path, "", field, &mut complaints);
    }
    if complaints.is_empty() {
        ranges(&value, &mut complaints);
    }
    if !complaints.is_empty() {
        return Err(complaints);
    }
    // What is checked is what a record is made of, so this does not fail; if it does, that is no reason to stop.
    serde_json::from_value(value)
        .map_err(|error| vec![Complaint { path: String::new(), says: format!("cannot be read ({error})") }])
}

/// Takes out what says nothing: nulls, empty texts, empty parts and lists.
fn strip(value: &mut Value) {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(strip);
            fields.retain(|_, field| !is_empty(field));
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

fn walk(part: &Value, path: &[&str], above: &str, field: &Field, out: &mut Vec<Complaint>) {
    let [name, rest @ ..] = path else { return };
    let here = if above.is_empty() { (*name).to_owned() } else { format!("{above}.{name}") };
    let found = part.get(name);
    let mut complain = |says: String| push(out, &here, says);
    let is_list = LISTS.contains(&here.as_str());
    match (rest, found) {
        ([], None) if field.is_needed => {
            complain(format!("is missing; it should be {}", wanted(field.holds)));
        }
        ([], Some(value)) if !holds(field.holds, value) => {
            complain(format!("should be {}, and is {}", wanted(field.holds), shown(value)));
        }
        ([], _) => {}
        (_, None) if PARTS.contains(&here.as_str()) => complain("is missing".to_owned()),
        (_, None) => {}
        (_, Some(Value::Array(items))) if is_list => {
            for item in items {
                if item.is_object() {
                    walk(item, rest, &here, field, out);
                } else {
                    push(
                        out,
                        &here,
                        format!("should be a list of parts with their fields, and has {}", shown(item)),
                    );
                    break;
                }
            }
        }
        (_, Some(Value::Object(_))) if !is_list => {
            if let Some(value) = found {
                walk(value, rest, &here, field, out);
            }
        }
        (_, Some(value)) => {
            let kind = if is_list { "a list" } else { "a part with its fields" };
            complain(format!("should be {kind}, and is {}", shown(value)));
        }
    }
}

/// Adds a complaint, once.
fn push(out: &mut Vec<Complaint>, path: &str, says: String) {
    let complaint = Complaint { path: path.to_owned(), says };
    if !out.contains(&complaint) {
        out.push(complaint);
    }
}

fn holds(what: Holds, value: &Value) -> bool {
    let number = value.as_u64().is_some_and(|number| u32::try_from(number).is_ok());
    let text = value.as_str().unwrap_or_default();
    let date = || When::iso(text);
    match what {
        Holds::Text => value.is_string(),
        Holds::Number => number,
        Holds::Line => number && value.as_u64() != Some(0),
        Holds::Choice(words) => words.contains(&text),
        Holds::Day => date().is_some_and(|date| date.day.is_some()),
        Holds::Date => date().is_some(),
        Holds::Digest => text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()),
        Holds::Link => is_web_address(text),
    }
}

fn wanted(what: Holds) -> String {
    match what {
        Holds::Text => "text".into(),
        Holds::Number => "a whole number".into(),
        Holds::Line => "a whole number from 1".into(),
        Holds::Choice(words) => format!("one of {}", words.join(", ")),
        Holds::Day => "a day, written as 2025-12-31".into(),
        Holds::Date => "a day, month or year, written as 2025-12-31, 2025-12 or 2025".into(),
        Holds::Digest => "64 hexadecimal digits".into(),
        Holds::Link => "an address of the web".into(),
    }
}

/// What ends before it begins.
fn ranges(value: &Value, out: &mut Vec<Complaint>) {
    let number = |name: &str| value.get("place").and_then(|place| place.get(name)).and_then(Value::as_u64);
    for (first, last) in [("line", "last_line"), ("start", "end"), ("start_char", "end_char")] {
        if number(last) < number(first) {
            let says = format!("should not be before `place.{first}`");
            out.push(Complaint { path: format!("place.{last}"), says });
        }
    }
}

/// The beginning of what was found instead.
fn shown(value: &Value) -> String {
    const ROOM: usize = 40;
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let short: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(ROOM).collect();
    let more = if text.chars().nth(ROOM).is_some() { "…" } else { "" };
    format!("“{short}{more}”")
}
