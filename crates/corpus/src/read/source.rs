//! A document's text and its lines. The text is kept byte for byte; what counts as white space, and so as a blank line,
//! is decided here and nowhere else.

use std::fmt::Write;

use search::ByteRange;
use sha2::{Digest, Sha256};

use super::disk::{self, Disk, Found};
use super::report::Faults;

/// The largest source; far past any document, and little enough to be held several times.
const MOST_BYTES: u64 = 64 << 20;

/// A line is a paragraph; nothing longer is one.
const MOST_BYTES_A_LINE: usize = 1 << 20;

/// Far more lines than passages can be numbered.
const MOST_LINES: usize = 1_000_000;

/// The text of a document.
pub(super) struct Source {
    pub(super) text: String,
    pub(super) sha256: String,
    /// Whether there is a text that its annotation can be held against.
    pub(super) is_present: bool,
    /// Whether a line is too long to be looked at word by word; that is a fault in itself.
    pub(super) is_excessive: bool,
    /// Each line without its outer white space: empty where it is blank.
    lines: Vec<ByteRange>,
}

/// Some lines of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines {
    pub(super) first: u32,
    pub(super) last: u32,
    /// From their first character to their last, outer white space left out.
    pub(super) range: ByteRange,
}

impl Lines {
    /// Whether a line is one of them.
    pub(super) fn holds(&self, line: u32) -> bool {
        (self.first..=self.last).contains(&line)
    }

    /// How a sentence names them.
    pub(super) fn name(&self) -> String {
        if self.first == self.last {
            format!("line {}", self.first)
        } else {
            format!("lines {} to {}", self.first, self.last)
        }
    }
}

impl Source {
    /// Reads `source.txt`; every way in which it is no text is a fault.
    pub(super) fn read(disk: &Disk, name: &str, faults: &Faults) -> Self {
        let absent = Self {
            text: String::new(),
            sha256: String::new(),
            is_present: false,
            is_excessive: false,
            lines: Vec::new(),
        };
        let bytes = match disk.read(name, MOST_BYTES) {
            Found::Bytes(bytes) => bytes,
            Found::Refused => return absent,
            Found::Absent => {
                faults.add(name, 1, "there is no such file", "the document's text, as it was received");
                return absent;
            }
        };
        let count = bytes.iter().filter(|&&b| b == b'\n').count();
        if count > MOST_LINES {
            faults.add(name, 1, format!("this has {count} lines"), format!("at most {MOST_LINES}"));
            return absent;
        }
        let sha256 = Sha256::digest(&bytes).iter().fold(String::new(), |mut digits, byte| {
            let _ = write!(digits, "{byte:02x}");
            digits
        });
        let (text, _) = disk::text(bytes, name, faults);
        let lines = lines(&text);
        let mut is_excessive = false;
        for (line, words) in (1..).zip(text.split('\n')) {
            if words.len() > MOST_BYTES_A_LINE {
                let expected = format!("one paragraph a line, of {MOST_BYTES_A_LINE} bytes at most");
                is_excessive = true;
                faults.add(name, line, format!("this line is {} bytes long", words.len()), expected);
            }
        }
        if lines.iter().all(|line| line.start == line.end) {
            faults.add(name, 1, "there is not a word in it", "the document's text, as it was received");
        }
        Self { text, sha256, is_present: true, is_excessive, lines }
    }

    /// How many lines it has.
    pub(super) fn line_count(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX)
    }

    /// A line without its outer white space; `None` where there is no such line, or it is blank.
    pub(super) fn line(&self, number: u32) -> Option<ByteRange> {
        let place = usize::try_from(number).ok()?.checked_sub(1)?;
        self.lines.get(place).copied().filter(|line| line.start < line.end)
    }

    /// The words of a line; none where there is no such line.
    pub(super) fn words(&self, number: u32) -> &str {
        self.line(number).map_or("", |line| line.slice(&self.text))
    }

    /// The numbers of the lines that are not blank.
    pub(super) fn filled(&self) -> impl Iterator<Item = u32> + '_ {
        (1..).zip(&self.lines).filter(|(_, line)| line.start < line.end).map(|(number, _)| number)
    }

    /// Some lines, if the first and the last exist and are not blank.
    pub(super) fn lines(&self, first: u32, last: u32) -> Option<Lines> {
        let range = ByteRange::new(self.line(first)?.start, self.line(last)?.end);
        (first <= last).then_some(Lines { first, last, range })
    }

    /// Why a line cannot be meant: it does not exist, or it is blank.
    pub(super) fn why_not(&self, number: u32) -> Option<String> {
        match self.line(number) {
            _ if !self.is_present => None,
            Some(_) => None,
            None if number > self.line_count() => {
                Some(format!("there is no line {number}, the text has {}", self.line_count()))
            }
            None => Some(format!("line {number} is blank")),
        }
    }

    /// The first line that holds these words.
    pub(super) fn line_with(&self, words: &str) -> Option<u32> {
        let at = u32::try_from(self.text.find(words)?).ok()?;
        self.line_of(at)
    }

    /// The line that a byte stands in.
    pub(super) fn line_of(&self, at: u32) -> Option<u32> {
        let place = self.lines.partition_point(|line| line.end <= at);
        u32::try_from(place + 1).ok().filter(|&line| line <= self.line_count())
    }
}

/// The lines of a text, each without its outer white space. A blank one is empty, at its own beginning.
fn lines(text: &str) -> Vec<ByteRange> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split('\n') {
        let body = if start == 0 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line };
        let lead = line.len() - body.trim_start().len();
        let words = body.trim();
        let from = if words.is_empty() { start } else { start + lead };
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        found.push(ByteRange::new(offset(from), offset(from + words.len())));
        start += line.len() + 1;
    }
    if found.last().is_some_and(|line| line.start == line.end) && text.ends_with('\n') {
        found.pop();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_from_its_first_character_to_its_last() {
        for (text, want) in [
            ("One\nTwo", vec!["One", "Two"]),
            ("One\r\n\r\nTwo\r\n", vec!["One", "", "Two"]),
            ("\u{feff}One\n", vec!["One"]),
            ("\u{feff}\nOne", vec!["", "One"]),
            ("\u{feff}\u{a0}\t\n", vec![""]),
            ("\u{a0}\u{202f}\n  • One \u{2003}\n", vec!["", "• One"]),
            ("One\n\u{feff}Two", vec!["One", "\u{feff}Two"]),
            ("", vec![""]),
            ("\n\n", vec!["", ""]),
        ] {
            let found: Vec<&str> = lines(text).iter().map(|line| line.slice(text)).collect();
            assert_eq!(found, want, "{text:?}");
        }
    }

    #[test]
    fn a_byte_is_found_in_its_line() {
        let text = "One\n\n  Two\nThree".to_owned();
        let lines = lines(&text);
        let source = Source { text, sha256: String::new(), is_present: true, is_excessive: false, lines };
        for (words, line) in [("One", Some(1)), ("Two", Some(3)), ("Three", Some(4)), ("Four", None)] {
            assert_eq!(source.line_with(words), line, "{words}");
        }
        assert_eq!(source.filled().collect::<Vec<_>>(), [1, 3, 4]);
    }
}
