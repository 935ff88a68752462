//! Our own JSON: every field of every record, and what the export is of. `import` reads it back.

use super::Context;
use crate::form;
use crate::json::Json;
use crate::record::Record;

/// The form of these files, and of the tables. A field may be added without a new number; a change that an older
/// reader would misread needs one.
pub(crate) const VERSION: u32 = 1;
/// What the files say they hold, so that no other file is taken for one.
pub(crate) const HOLDS: &str = "quotations";

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let corpus =
        [("title", Some(Json::text(context.corpus))), ("version", Some(Json::text(context.version)))];
    let file = Json::object([
        ("onrecord", Some(Json::text(HOLDS))),
        ("version", Some(Json::number(VERSION))),
        ("title", Some(context.title).filter(|title| !title.is_empty()).map(Json::text)),
        ("corpus", Some(Json::object(corpus))),
        (HOLDS, Some(Json::List(records.iter().map(form::write).collect()))),
    ]);
    file.pretty()
}
