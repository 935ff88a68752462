//! Checking: whether a text is the one whose hash is recorded, whether some words stand in it where the page says, and
//! how a file that the reader has compares. Pure; the browser reckons the hashes.

use corpus::{Corpus, Document};
use messages::say;

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
    let (line, start, end) = (line_of(&document.text, range.start), range.start, range.end);
    let place = say::bytes_place(line, start as usize, end as usize);
    let (holds, sentence) = if digest != document.sha256 {
        (false, say::checked_other_text(digest))
    } else if words != drawn {
        (false, say::checked_other_words(&place))
    } else {
        (true, say::checked(&place))
    };
    Some(Checked { holds, sentence })
}

fn line_of(text: &str, at: u32) -> usize {
    let before = text.get(..at as usize).unwrap_or_default();
    before.matches('\n').count() + 1
}

/// How a file compares with a document, and whether the words that are open stand in it.
pub fn check_file(document: &Document, name: &str, bytes: &[u8], words: Option<&str>) -> Checked {
    if bytes == document.text.as_bytes() {
        return Checked { holds: true, sentence: say::file_same(name) };
    }
    let Ok(theirs) = std::str::from_utf8(bytes) else {
        return Checked { holds: false, sentence: say::file_no_text(name) };
    };
    let mut sentence = if plain(theirs) == plain(&document.text) {
        say::file_written_otherwise(name)
    } else {
        differs(name, &document.text, theirs)
    };
    if let Some(words) = words {
        sentence.push(' ');
        match theirs.find(words) {
            Some(at) => sentence.push_str(&say::file_has_words(line_of(theirs, at as u32))),
            None => sentence.push_str(say::file_lacks_words()),
        }
    }
    Checked { holds: false, sentence }
}

/// A text without what programs change when they save it: the mark at its beginning, line ends, its last line end.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim_end_matches('\n')
        .to_owned()
}

fn differs(name: &str, own: &str, theirs: &str) -> String {
    let (own, theirs) = (plain(own), plain(theirs));
    let mut line = 0;
    let (mut ours, mut others) = (own.lines(), theirs.lines());
    loop {
        line += 1;
        let (here, there) = (ours.next(), others.next());
        // From the beginning of the word that differs.
        let shown = |line: &str, at: usize| -> String {
            let before = line.char_indices().take_while(|(n, _)| *n < at);
            let from = before.filter(|(_, c)| c.is_whitespace()).map(|(n, c)| n + c.len_utf8()).last();
            line.get(from.unwrap_or(0)..).unwrap_or_default().chars().take(40).collect()
        };
        match (here, there) {
            (Some(here), Some(there)) if here == there => {}
            (Some(here), Some(there)) => {
                let at = here.bytes().zip(there.bytes()).take_while(|(a, b)| a == b).count();
                return say::file_differs(name, line, &shown(there, at), &shown(here, at));
            }
            (None, Some(_)) => return say::file_longer(name, line),
            // Both at their ends is not reached: then the texts would be the same.
            (_, None) => return say::file_shorter(name, line),
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
