//! What the checker says: faults with their place and the way out, and what was counted. Everything that reads the
//! folder writes its faults here, so that one run names them all.

use std::cell::RefCell;
use std::fmt;

/// What was found in a corpus folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What has to be put right before there is a corpus.
    pub faults: Vec<Note>,
    /// Numerals that neither a figure nor a `not_a_figure` covers: to be looked at, not faults.
    pub uncovered: Vec<Note>,
    /// How much there is of what.
    pub summary: Summary,
}

/// One thing to look at, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The file, relative to the corpus folder, with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// What is wrong.
    pub what: String,
    /// What was expected instead: the way out.
    pub expected: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)?;
        if self.expected.is_empty() { Ok(()) } else { write!(f, "; {}", self.expected) }
    }
}

/// Where faults are gathered while a folder is read.
#[derive(Debug, Default)]
pub(super) struct Faults(RefCell<Vec<Note>>);

impl Faults {
    /// Adds one.
    pub(super) fn add(&self, file: &str, line: u32, what: impl Into<String>, expected: impl Into<String>) {
        let note =
            Note { file: file.to_owned(), line: line.max(1), what: what.into(), expected: expected.into() };
        self.0.borrow_mut().push(note);
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// All of them, file by file and in line order.
    pub(super) fn into_notes(self) -> Vec<Note> {
        let mut notes = self.0.into_inner();
        notes.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        notes
    }
}

/// How much there is of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents.
    pub documents: usize,
    /// Lines that are not blank.
    pub lines: usize,
    /// Passages.
    pub passages: usize,
    /// Passages of a known kind.
    pub annotated: usize,
    /// Quotations.
    pub quotations: usize,
    /// Figures.
    pub figures: usize,
    /// Events.
    pub events: usize,
    /// The same, document by document.
    pub rows: Vec<Row>,
}

/// One document's line of the summary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The document.
    pub slug: String,
    /// Lines that are not blank.
    pub lines: usize,
    /// Passages.
    pub passages: usize,
    /// Passages of a known kind.
    pub annotated: usize,
    /// Quotations.
    pub quotations: usize,
    /// Figures.
    pub figures: usize,
    /// Events.
    pub events: usize,
}

impl Row {
    fn counts(&self) -> [usize; 6] {
        [self.lines, self.passages, self.annotated, self.quotations, self.figures, self.events]
    }
}

impl Summary {
    /// Adds up what each document has.
    pub(super) fn of(rows: Vec<Row>) -> Self {
        let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum();
        Self {
            documents: rows.len(),
            lines: sum(|row| row.lines),
            passages: sum(|row| row.passages),
            annotated: sum(|row| row.annotated),
            quotations: sum(|row| row.quotations),
            figures: sum(|row| row.figures),
            events: sum(|row| row.events),
            rows,
        }
    }
}

const COLUMNS: [&str; 6] = ["lines", "passages", "annotated", "quotations", "figures", "events"];

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = match self.documents {
            1 => "1 document".to_owned(),
            count => format!("{count} documents"),
        };
        let sums = [self.lines, self.passages, self.annotated, self.quotations, self.figures, self.events];
        let wide = |text: &str| text.chars().count();
        let first = self.rows.iter().map(|row| wide(&row.slug)).chain([wide(&total)]).max().unwrap_or(0);
        write!(f, "{:first$}", "")?;
        for column in COLUMNS {
            write!(f, "  {column}")?;
        }
        let each = self.rows.iter().map(|row| (row.slug.as_str(), row.counts()));
        for (name, counts) in each.chain([(total.as_str(), sums)]) {
            write!(f, "\n{name:first$}")?;
            for (count, column) in counts.iter().zip(COLUMNS) {
                write!(f, "  {count:>width$}", width = column.len())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_where_what_and_the_way_out() {
        let mut note =
            Note { file: "people.toml".into(), line: 3, what: "no `id`".into(), expected: "one".into() };
        assert_eq!(note.to_string(), "people.toml:3: no `id`; one");
        note.expected.clear();
        assert_eq!(note.to_string(), "people.toml:3: no `id`");
    }

    #[test]
    fn faults_come_out_by_file_and_line_and_no_line_is_zero() {
        let faults = Faults::default();
        for (file, line) in [("b", 2), ("a", 9), ("b", 0)] {
            faults.add(file, line, "x", "");
        }
        let places: Vec<_> = faults.into_notes().into_iter().map(|n| (n.file, n.line)).collect();
        assert_eq!(places, [("a".into(), 9), ("b".into(), 1), ("b".into(), 2)]);
    }

    #[test]
    fn the_summary_is_an_aligned_table_that_adds_up() {
        let row = |slug: &str, lines| Row { slug: slug.into(), lines, passages: 3, ..Row::default() };
        let summary = Summary::of(vec![row("été", 1200), row("a-long-slug-here", 3)]);
        let shown = summary.to_string();
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[1], "été                1200         3          0           0        0       0");
        assert_eq!(lines[3], "2 documents        1203         6          0           0        0       0");
        assert!(lines.iter().all(|line| line.chars().count() == lines[0].chars().count()), "{shown}");
    }
}
