//! `cargo xtask check [DIR]`: reads a corpus with the very checker the build uses, and says all it has to say.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use corpus::read::{Labels, Note, Outcome};
use lexopt::{Arg, Parser};

use crate::problem::{self, Problem};
use crate::project::{self, shown};

/// What was typed after `check`.
pub(crate) struct Options {
    folder: PathBuf,
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> problem::Outcome<Self> {
        let mut folder = None;
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Value(named) if folder.is_none() => folder = Some(PathBuf::from(named)),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(Self { folder: folder.unwrap_or_else(project::corpus) })
    }
}

/// Checks; fails on faults. Numerals nobody has looked at are listed, and fail nothing.
pub(crate) fn command(options: &Options) -> problem::Outcome<ExitCode> {
    match run(&options.folder) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(problem) => {
            println!("{problem}.");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Reads a corpus and prints all that is to be said about it; a problem where it has faults.
pub(crate) fn run(folder: &Path) -> problem::Outcome<()> {
    let Outcome { report, labels, .. } = corpus::read::folder(folder);
    for fault in &report.faults {
        println!("{}", said(folder, fault));
    }
    if !report.uncovered.is_empty() {
        if !report.faults.is_empty() {
            println!();
        }
        let numerals = counted(report.uncovered.len(), "numeral");
        println!(
            "{numerals} to look at; each is a figure, or is named in a `not_a_figure` that says why it is none:"
        );
        for numeral in &report.uncovered {
            println!("  {}: {}", place(folder, numeral), numeral.what);
        }
    }
    if report.summary.documents > 0 {
        let apart = if report.faults.is_empty() && report.uncovered.is_empty() { "" } else { "\n" };
        println!("{apart}{}", report.summary);
    }
    for labels in &labels {
        println!("{}", translated(labels));
    }
    match report.faults.len() {
        0 if report.uncovered.is_empty() => println!("No fault found, and no numeral left to look at."),
        0 => println!("No fault found."),
        many => {
            let faults = counted(many, "fault");
            return Err(Problem::new(format!("{faults} found; no build is made from this corpus")));
        }
    }
    Ok(())
}

/// What of a corpus is translated into a language, and what is not.
fn translated(labels: &Labels) -> String {
    let reader = if labels.is_read { "read by a native speaker" } else { "not yet read by a native speaker" };
    let missing = match labels.missing.as_slice() {
        [] => String::new(),
        missing => format!("; not translated: {}", missing.join(", ")),
    };
    format!("labels/{}.toml: {}, {reader}{missing}.", labels.language, counted(labels.texts.len(), "text"))
}

/// A fault as it is printed: its place, what is wrong, and the way out.
pub(crate) fn said(folder: &Path, fault: &Note) -> String {
    let way_out = if fault.expected.is_empty() { String::new() } else { format!("; {}", fault.expected) };
    format!("{}: {}{way_out}", place(folder, fault), fault.what)
}

/// Where something is, as a terminal or an editor opens it. The folder itself has no lines.
fn place(folder: &Path, note: &Note) -> String {
    match note.file.as_str() {
        "" | "." => shown(folder),
        file => format!("{}:{}", shown(&folder.join(file)), note.line),
    }
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_said_with_a_place_that_can_be_opened() {
        let said = |file: &str, expected: &str| {
            let (file, expected) = (file.to_owned(), expected.to_owned());
            said(Path::new("/c"), &Note { file, line: 7, what: "it is wrong".to_owned(), expected })
        };
        assert_eq!(said("people.toml", "a name"), "/c/people.toml:7: it is wrong; a name");
        assert_eq!(said("people.toml", ""), "/c/people.toml:7: it is wrong");
        assert_eq!(said(".", "a folder"), "/c: it is wrong; a folder");
    }
}
