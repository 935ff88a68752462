//! Reading the JSON form.

use serde_json::Value;

use super::check;
use super::{Import, newer};
use crate::export::json::VERSION;

pub(super) fn read(text: &str) -> Import {
    let file: Value = match serde_json::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            return Import::refused(format!(
                "Line {line}, column {column}: from here on the file is no JSON."
            ));
        }
    };
    let version = file.get("version").and_then(Value::as_u64).unwrap_or_default();
    if file.get("onrecord").and_then(Value::as_str) != Some("quotations") {
        return Import::refused(
            "This file is no export of On Record: it does not say `\"onrecord\": \"quotations\"`.",
        );
    }
    if version > u64::from(VERSION) {
        return Import::refused(newer(&version.to_string()));
    }
    let Some(Value::Array(quotations)) = file.get("quotations") else {
        return Import::refused("This file has no list `quotations`.");
    };
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut import = Import {
        title: text(file.get("title")),
        version: text(file.get("corpus").and_then(|corpus| corpus.get("version"))),
        ..Import::default()
    };
    for (quotation, number) in quotations.iter().zip(1..) {
        match check::record(quotation.clone()) {
            Ok(record) => import.records.push(record),
            Err(complaints) => import.faults.extend(complaints.into_iter().map(|complaint| {
                let field = if complaint.path.is_empty() { "it" } else { &format!("`{}`", complaint.path) };
                format!("Quotation {number}: {field} {}.", complaint.says)
            })),
        }
    }
    import
}
