//! `cargo xtask check [DIR]`: reads a corpus with the very checker the build uses, and says all it has to say.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::{Arg, Parser};

use crate::problem::{Outcome, Problem};
use crate::project;

/// What was typed after `check`.
pub(crate) struct Options {
    folder: PathBuf,
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
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
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    match run(&options.folder) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(problem) => {
            println!("{problem}.");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Reads a corpus and prints all that is to be said about it; a problem where it has faults.
pub(crate) fn run(folder: &Path) -> Outcome<()> {
    let report = corpus::read::folder(folder).report;
    for fault in &report.faults {
        println!("{fault}");
    }
    if !report.uncovered.is_empty() {
        println!(
            "\n{} that neither a figure nor a `not_a_figure` covers:",
            counted(report.uncovered.len(), "numeral")
        );
        for numeral in &report.uncovered {
            println!("  {numeral}");
        }
    }
    println!("\n{}", report.summary);
    match report.faults.len() {
        0 => {
            println!("No fault found.");
            Ok(())
        }
        many => {
            Err(Problem::new(format!("{} found; no build is made from this corpus", counted(many, "fault"))))
        }
    }
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
