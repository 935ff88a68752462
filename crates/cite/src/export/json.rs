//! Our own JSON: every field of every record, and what the export is of. `import` reads it back.

use serde::Serialize;

use super::Context;
use crate::record::Record;

/// The form of these files, and of the tables. A field may be added without a new number; a change that an older
/// reader would misread needs one.
pub(crate) const VERSION: u32 = 1;

#[derive(Serialize)]
struct File<'a> {
    /// Says whose file this is, and what it holds.
    onrecord: &'static str,
    version: u32,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    corpus: Corpus<'a>,
    quotations: &'a [Record],
}

#[derive(Serialize)]
struct Corpus<'a> {
    title: &'a str,
    version: &'a str,
}

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    pretty(&File {
        onrecord: "quotations",
        version: VERSION,
        title: context.title,
        corpus: Corpus { title: context.corpus, version: context.version },
        quotations: records,
    })
}

/// JSON with a line for each field. What is written here has no maps with other keys than strings, and so never fails.
pub(super) fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).map_or_else(|_| String::new(), |json| json + "\n")
}
