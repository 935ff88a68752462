//! Whether a JSON value is a record: every field of the list is looked at, and every fault named.

use crate::dates::When;
use crate::fields::{FIELDS, Field, Holds, LISTS, PARTS};
use crate::form;
use crate::json::Json;
use crate::markup::is_web_address;
use crate::record::Record;

impl Record {
    /// The JSON form of it, as in exports.
    pub fn to_json(&self) -> Json {
        form::write(self)
    }

    /// The record of a JSON form. Fields that are not known are passed over.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each the rest of a sentence that begins with the field.
    pub fn from_json(form: Json) -> Result<Self, Vec<String>> {
        let sentence = |complaint: Complaint| format!("`{}` {}", complaint.path, complaint.says);
        record(form).map_err(|complaints| complaints.into_iter().map(sentence).collect())
    }
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// The field or part.
    pub(super) path: String,
    /// What is wrong, as the rest of a sentence that begins with the field.
    pub(super) says: String,
}

/// The record that a value is, or everything that is wrong with it.
pub(super) fn record(mut value: Json) -> Result<Record, Vec<Complaint>> {
    strip(&mut value);
    let mut complaints = Vec::new();
    if !matches!(value, Json::Fields(_)) {
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
    if complaints.is_empty() { Ok(form::read(value)) } else { Err(complaints) }
}

/// Takes out what says nothing: nulls, empty texts, empty parts and lists.
fn strip(value: &mut Json) {
    let is_empty = |value: &Json| match value {
        Json::Null => true,
        Json::Text(text) => text.is_empty(),
        Json::List(items) => items.is_empty(),
        Json::Fields(fields) => fields.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    };
    match value {
        Json::Fields(fields) => {
            fields.iter_mut().for_each(|(_, field)| strip(field));
            fields.retain(|(_, field)| !is_empty(field));
        }
        Json::List(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

fn walk(part: &Json, path: &[&str], above: &str, field: &Field, out: &mut Vec<Complaint>) {
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
        (_, Some(Json::List(items))) if is_list => {
            for item in items {
                if matches!(item, Json::Fields(_)) {
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
        (_, Some(Json::Fields(_))) if !is_list => {
            found.into_iter().for_each(|value| walk(value, rest, &here, field, out));
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

fn holds(what: Holds, value: &Json) -> bool {
    let number = value.as_number();
    let text = value.as_text();
    let date = || When::iso(text);
    match what {
        Holds::Text => matches!(value, Json::Text(_)),
        Holds::Number => number.is_some(),
        Holds::Line => number.is_some_and(|number| number > 0),
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
fn ranges(value: &Json, out: &mut Vec<Complaint>) {
    let number = |name: &str| value.get("place").and_then(|place| place.get(name)).and_then(Json::as_number);
    for (first, last) in [("line", "last_line"), ("start", "end"), ("start_char", "end_char")] {
        if number(last) < number(first) {
            let says = format!("should not be before `place.{first}`");
            out.push(Complaint { path: format!("place.{last}"), says });
        }
    }
}

/// The beginning of what was found instead.
fn shown(value: &Json) -> String {
    const ROOM: usize = 40;
    let text = match value {
        Json::Text(text) | Json::Number(text) => text,
        Json::Bool(true) => "true",
        Json::Bool(false) => "false",
        Json::Null => "null",
        Json::List(_) => return "a list".to_owned(),
        Json::Fields(_) => return "a part with fields".to_owned(),
    };
    let short: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(ROOM).collect();
    let more = if text.chars().nth(ROOM).is_some() { "…" } else { "" };
    format!("“{short}{more}”")
}
