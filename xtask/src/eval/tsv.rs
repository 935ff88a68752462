//! Tab-separated files without a header. A collection is made by hand or by a script, and a shifted column would
//! still give figures, only wrong ones; so every row is counted, and a fault is said with file and line.

use std::fs;
use std::path::{Path, PathBuf};

use crate::problem::{OrSay, Outcome, Problem};
use crate::project::shown;

/// A file whose rows have the columns they should.
#[derive(Debug)]
pub(super) struct Sheet<const COLUMNS: usize> {
    file: PathBuf,
    rows: Vec<[String; COLUMNS]>,
}

impl<const COLUMNS: usize> Sheet<COLUMNS> {
    /// Reads a file; the columns are named for whoever has to mend it.
    pub(super) fn read(file: &Path, columns: [&str; COLUMNS]) -> Outcome<Self> {
        let bytes = fs::read(file).or_say(|| format!("Cannot read {}", shown(file)))?;
        Self::of(file, bytes, columns)
    }

    /// Takes the bytes of a file apart. A mark of the byte order and either kind of line end are no fault.
    pub(super) fn of(file: &Path, bytes: Vec<u8>, columns: [&str; COLUMNS]) -> Outcome<Self> {
        let text = String::from_utf8(bytes).map_err(|error| {
            let before = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
            let line = before.filter(|&&byte| byte == b'\n').count() + 1;
            fault(file, line, "this is not UTF-8; save the file as UTF-8")
        })?;
        let mut rows = Vec::new();
        for (number, line) in (1..).zip(text.trim_start_matches('\u{FEFF}').lines()) {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            let found = cells.len();
            rows.push(cells.try_into().map_err(|_| {
                let columns = columns.join(", ");
                let what =
                    format!("a row has {COLUMNS} columns parted by tabs ({columns}); this one has {found}");
                fault(file, number, &what)
            })?);
        }
        Ok(Self { file: file.to_owned(), rows })
    }

    /// The rows, each with its line.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, &[String; COLUMNS])> {
        (1..).zip(&self.rows)
    }

    /// What is wrong with a line of it.
    pub(super) fn fault(&self, line: usize, what: &str) -> Problem {
        fault(&self.file, line, what)
    }

    /// What it is called when printed.
    pub(super) fn name(&self) -> String {
        shown(&self.file)
    }
}

fn fault(file: &Path, line: usize, what: &str) -> Problem {
    Problem::new(format!("{}:{line}: {what}", shown(file)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(bytes: &[u8]) -> Outcome<Sheet<2>> {
        Sheet::of(Path::new("pairs.tsv"), bytes.to_vec(), ["wrong", "right"])
    }

    #[test]
    fn rows_keep_their_lines_and_every_letter() {
        let sheet = pairs("\u{FEFF}a\t b \r\n\"c\t\n\té".as_bytes()).unwrap();
        let rows: Vec<(usize, &str, &str)> = sheet.rows().map(|(line, [a, b])| (line, &**a, &**b)).collect();
        assert_eq!(rows, [(1, "a", " b "), (2, "\"c", ""), (3, "", "é")]);
        assert_eq!(pairs(b"").unwrap().rows().count(), 0);
    }

    #[test]
    fn a_fault_is_said_with_file_and_line() {
        let row = "a row has 2 columns parted by tabs (wrong, right); this one has";
        for (bytes, expected) in [
            (&b"a\tb\nc\n"[..], format!("pairs.tsv:2: {row} 1")),
            (b"a\tb\tc\n", format!("pairs.tsv:1: {row} 3")),
            (b"a\tb\n\nc\td\n", format!("pairs.tsv:2: {row} 1")),
            (b"a\tb\nc\t\xFF\n", "pairs.tsv:2: this is not UTF-8; save the file as UTF-8".to_owned()),
        ] {
            assert_eq!(pairs(bytes).unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let problem = Sheet::read(Path::new("no/such.tsv"), ["a", "b"]).unwrap_err().to_string();
        assert!(problem.starts_with("Cannot read no/such.tsv: "), "{problem}");
    }
}
