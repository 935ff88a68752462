//! Checking: whether a text is the one whose hash is recorded, whether some words stand in it where the page says, and
//! how a file that the reader has compares. Pure; the browser reckons the hashes.

use corpus::{Corpus, Document};

use crate::state::Open;

/// Files larger than this are not read: no document here is nearly as long.
pub const LARGEST_FILE: usize = 64 << 20;

/// What a check of some words came to; displays as one sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Whether everything is as it should be.
    pub holds: bool,
    /// The sentence.
    pub sentence: String,
}

/// Checks what is open: `digest` is the SHA-256 of its document's text as just reckoned, in hexadecimal digits, and
/// `drawn` the words as the page shows them.
pub fn check(corpus: &Corpus, open: Open, digest: &str, drawn: &str) -> Option<Checked> {
    let document = corpus.document(corpus.passage(open.passage)?.document)?;
    let range = open.range(corpus)?;
    let words = range.slice(&document.text);
    let place = format!("{}, bytes {} to {}", line_of(&document.text, range.start), range.start, range.end);
    let (holds, sentence) = if digest != document.sha256 {
        (
            false,
            format!(
                "The text in this page has the SHA-256 {digest}, not the one recorded for it. Load the page again, and do \
             not rely on it as it is."
            ),
        )
    } else if words != drawn {
        (
            false,
            format!(
                "The text has the SHA-256 recorded for it, but the words on the page are not those in {place}: something \
             has changed the page, a translation perhaps. Load it again."
            ),
        )
    } else {
        (
            true,
            format!(
                "Reckoned here: the text has the SHA-256 recorded for it, and these words stand in it letter for letter, \
             in {place}."
            ),
        )
    };
    Some(Checked { holds, sentence })
}

fn line_of(text: &str, at: u32) -> String {
    let before = text.get(..at as usize).unwrap_or_default();
    format!("line {}", before.matches('\n').count() + 1)
}

/// How a file compares with a document, and whether the words that are open stand in it.
pub fn check_file(document: &Document, name: &str, bytes: &[u8], words: Option<&str>) -> Checked {
    let own = document.text.as_bytes();
    if bytes == own {
        let sentence = format!("{name} is this document, byte for byte.");
        return Checked { holds: true, sentence };
    }
    let Ok(theirs) = std::str::from_utf8(bytes) else {
        let sentence = format!("{name} is another file: it is not text in UTF-8, which this document is.");
        return Checked { holds: false, sentence };
    };
    let how = if plain(theirs) == plain(&document.text) {
        "is the same text, written down otherwise: its line ends, its end or the mark at its beginning differ"
            .to_owned()
    } else {
        differs(&document.text, theirs)
    };
    let found = words.map(|words| match theirs.find(words) {
        Some(at) => {
            let line = line_of(theirs, at as u32);
            format!(" The words that are open stand in it letter for letter, in {line}.")
        }
        None => " The words that are open do not stand in it letter for letter.".to_owned(),
    });
    Checked { holds: false, sentence: format!("{name} {how}.{}", found.unwrap_or_default()) }
}

/// A text without what programs change when they save it: the mark at its beginning, line ends, its last line end.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim_end_matches('\n')
        .to_owned()
}

fn differs(own: &str, theirs: &str) -> String {
    let (own, theirs) = (plain(own), plain(theirs));
    let mut lines = 0;
    let (mut ours, mut others) = (own.lines(), theirs.lines());
    loop {
        lines += 1;
        let (here, there) = (ours.next(), others.next());
        // From the beginning of the word that differs.
        let shown = |line: &str, at: usize| {
            let before = line.char_indices().take_while(|(n, _)| *n < at);
            let from = before.filter(|(_, c)| c.is_whitespace()).map(|(n, c)| n + c.len_utf8()).last();
            let rest: String = line.get(from.unwrap_or(0)..).unwrap_or_default().chars().take(40).collect();
            format!("“{rest}”")
        };
        match (here, there) {
            (Some(here), Some(there)) if here == there => {}
            (Some(here), Some(there)) => {
                let at = here.bytes().zip(there.bytes()).take_while(|(a, b)| a == b).count();
                return format!(
                    "differs from this document, first in line {lines}: it has {}, the document {}",
                    shown(there, at),
                    shown(here, at)
                );
            }
            (None, Some(_)) => {
                return format!("begins with all of this document and goes on in line {lines}");
            }
            (Some(_), None) => {
                return format!("is the beginning of this document and ends before line {lines}");
            }
            // Not reached: then the texts would be the same.
            (None, None) => return "differs from this document".to_owned(),
        }
    }
}

/// The name of a document's file, as it was received.
pub fn file_name(document: &Document) -> String {
    document.received_as.clone().unwrap_or_else(|| format!("{}.txt", document.slug))
}

/// The line that checks the file of a document on a computer that has it.
pub fn check_line(document: &Document) -> String {
    format!("echo \"{}  {}\" | sha256sum --check", document.sha256, file_name(document))
}
