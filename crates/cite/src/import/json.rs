//! Reading the JSON form.

use super::check;
use super::{Import, newer};
use crate::export::json::{HOLDS, VERSION};
use crate::json::{Fault, Json};

pub(super) fn read(text: &str) -> Import {
    let file = match Json::read(text) {
        Ok(file) => file,
        Err(Fault { line, column }) => {
            return Import::refused(format!(
                "Line {line}, column {column}: from here on the file is no JSON."
            ));
        }
    };
    if file.get("onrecord").map(Json::as_text) != Some(HOLDS) {
        return Import::refused(
            "This file is no export of On Record: it does not say `\"onrecord\": \"quotations\"`.",
        );
    }
    if let Some(version) = file.get("version").and_then(Json::as_number).filter(|version| *version > VERSION)
    {
        return Import::refused(newer(version));
    }
    let Some(Json::List(quotations)) = file.get(HOLDS) else {
        return Import::refused("This file has no list `quotations`.");
    };
    let text = |value: Option<&Json>| value.map_or("", Json::as_text).to_owned();
    let mut import = Import {
        title: text(file.get("title")),
        version: text(file.get("corpus").and_then(|corpus| corpus.get("version"))),
        ..Import::default()
    };
    for (quotation, number) in quotations.iter().zip(1u32..) {
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
