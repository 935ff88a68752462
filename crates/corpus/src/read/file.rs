//! A TOML file of the corpus: its text, its tree with the place of every value, and where faults in it go. Syntax is
//! read with recovery, so that one missing quotation mark does not hide all other faults.

use std::cell::Cell;

use toml::Spanned;
use toml::de::DeTable;

use super::disk::{self, Disk, Found};
use super::report::Faults;
use super::suggest;

/// The largest file of ours; a thousand pages of annotation.
const MOST_BYTES: u64 = 8 << 20;

/// How many faults of one file come with what was most likely meant.
const MOST_HELPED: u32 = 1_000;

/// How many faults of syntax are named in one file; what follows the first few is mostly their consequence.
const MOST_SYNTAX: usize = 20;

/// A value and the line it stands in.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) line: u32,
}

/// One TOML file: its text and where faults in it go.
pub(super) struct File<'f> {
    /// Its path within the corpus folder.
    pub(super) name: String,
    text: String,
    /// Where each line after the first begins.
    starts: Vec<usize>,
    broken: Cell<bool>,
    helped: Cell<u32>,
    faults: &'f Faults,
}

impl<'f> File<'f> {
    /// Reads it; a file that is not there says nothing.
    pub(super) fn read(disk: &Disk, name: String, faults: &'f Faults) -> Self {
        let (text, sound) = match disk.read(&name, MOST_BYTES) {
            Found::Absent => (String::new(), true),
            Found::Refused => (String::new(), false),
            Found::Bytes(bytes) => disk::text(bytes, &name, faults),
        };
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let starts = text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(at, _)| at + 1).collect();
        Self { name, text, starts, broken: Cell::new(!sound), helped: Cell::new(0), faults }
    }

    /// Whether it says anything at all.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && !self.broken.get()
    }

    /// Whether some of it could not be read, so that what seems to be missing may stand there after all.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get()
    }

    /// Its tree, or as much of it as can be read; every fault of syntax is reported.
    pub(super) fn tree(&self) -> Spanned<DeTable<'_>> {
        let (tree, errors) = DeTable::parse_recoverable(&self.text);
        let place = |error: &toml::de::Error| self.line(error.span().map_or(0, |span| span.start));
        let mut named: Vec<u32> = Vec::new();
        for error in &errors {
            self.broken.set(true);
            let line = place(error);
            // What follows on the same line is a consequence.
            if named.last() == Some(&line) {
                continue;
            }
            if named.len() == MOST_SYNTAX {
                self.fault(
                    line,
                    "from here on this is not TOML in many places",
                    "the faults above put right first",
                );
                break;
            }
            named.push(line);
            let (what, expected) = error.message().split_once(", expected ").unwrap_or((error.message(), ""));
            let expected = if expected.is_empty() { String::new() } else { format!("expected {expected}") };
            self.fault(line, format!("this is not TOML: {what}"), expected);
        }
        tree
    }

    /// Reports a fault in it.
    pub(super) fn fault(&self, line: u32, what: impl Into<String>, expected: impl Into<String>) {
        self.faults.add(&self.name, line, what, expected);
    }

    /// Whether there is time to look for what was meant. A person puts right a few faults at a time; a file with
    /// thousands would otherwise take minutes.
    pub(super) fn has_time_to_help(&self) -> bool {
        self.helped.set(self.helped.get().saturating_add(1));
        self.helped.get() <= MOST_HELPED
    }

    /// What to use instead of a name that is not known.
    pub(super) fn instead<'n>(&self, said: &str, known: impl IntoIterator<Item = &'n str> + Clone) -> String {
        if self.has_time_to_help() { suggest::instead(said, known) } else { suggest::listed(known) }
    }

    /// The line that a byte stands in.
    pub(super) fn line(&self, offset: usize) -> u32 {
        u32::try_from(self.starts.partition_point(|&start| start <= offset)).unwrap_or(u32::MAX - 1) + 1
    }
}

/// So much of a text as a sentence about it can carry.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 60;
    let shown: String = text.chars().take(MOST).collect();
    let shown = shown.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\"");
    if text.chars().nth(MOST).is_some() { format!("{shown}...") } else { shown }
}
