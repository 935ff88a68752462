//! The texts as they lie in the corpus: what the page shows is compared with these, not with what the app made of them.

use std::fs;
use std::path::PathBuf;

/// The documents of the corpus, by their names in links.
pub(crate) const DOCUMENTS: [&str; 5] = [
    "2023-10-protecting-human-rights",
    "2024-11-latest-news",
    "2024-12-executive-summary",
    "2025-12-international-justice",
    "2025-overview",
];

/// The text of a document, as it was received.
pub(crate) fn source(document: &str) -> String {
    let folder: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "assets", "corpus", "documents", document].iter().collect();
    fs::read_to_string(folder.join("source.txt")).expect("the document has a source")
}

/// A line of a document, counted from 1.
pub(crate) fn line(document: &str, number: usize) -> String {
    source(document).lines().nth(number - 1).expect("the document has this line").to_owned()
}

/// The texts of all documents.
pub(crate) fn all() -> Vec<String> {
    DOCUMENTS.iter().map(|document| source(document)).collect()
}

/// The words alone: white space folded, as a browser folds it when it lays out text.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
