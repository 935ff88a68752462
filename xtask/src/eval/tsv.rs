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
                let needed = columns.join(", ");
                let what = format!(
                    "{found} columns where there should be {COLUMNS}; a row is {needed}, parted by tabs"
                );
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
