//! The steps of a test run: announced, timed, counted, and summed up at the end.

use std::process::ExitCode;
use std::time::Instant;

use super::libtest::Tally;
use crate::problem::Outcome;
use crate::terminal::{bold, in_colour};

/// What was run so far.
#[derive(Default)]
pub(super) struct Steps {
    rows: Vec<Row>,
}

struct Row {
    name: &'static str,
    tally: Tally,
    seconds: f32,
    note: String,
}

impl Steps {
    /// A step that counts as one test; whether it passed.
    pub(super) fn one(&mut self, name: &'static str, step: impl FnOnce() -> Outcome<()>) -> bool {
        self.tests(name, || step().map(|()| Tally { passed: 1, ..Tally::default() }))
    }

    /// A step that counts its own tests; whether all passed.
    pub(super) fn tests(&mut self, name: &'static str, step: impl FnOnce() -> Outcome<Tally>) -> bool {
        self.noted(name, || step().map(|tally| (tally, String::new())))
    }

    /// The same with something to note beside the numbers. One that cannot even begin counts as one failure.
    pub(super) fn noted(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Outcome<(Tally, String)>,
    ) -> bool {
        println!("\n{}", bold(&format!("== {name}"), in_colour()));
        let begun = Instant::now();
        let (tally, note) = match step() {
            Ok(noted) => noted,
            Err(problem) => {
                println!("{name}: {problem}");
                (Tally { failed: 1, ..Tally::default() }, problem.to_string())
            }
        };
        self.rows.push(Row { name, tally, seconds: begun.elapsed().as_secs_f32(), note });
        tally.failed == 0
    }

    /// A step that counts its own tests, and says why where what it needs is not on this machine.
    pub(super) fn optional(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Outcome<Result<Tally, String>>,
    ) {
        self.noted(name, || {
            Ok(match step()? {
                Ok(tally) => (tally, String::new()),
                Err(why) => (Tally::default(), format!("left out: {why}")),
            })
        });
    }

    /// A step that is not run, and why.
    pub(super) fn left_out(&mut self, name: &'static str, why: &str) {
        self.rows.push(Row { name, tally: Tally::default(), seconds: 0.0, note: format!("left out: {why}") });
    }

    /// Prints the table and the closing line.
    pub(super) fn close(&self) -> ExitCode {
        println!("\n{:<16}{:>8}{:>8}{:>9}", "step", "passed", "failed", "seconds");
        for row in &self.rows {
            let Row { name, tally, seconds, note } = row;
            let line = format!("{name:<16}{:>8}{:>8}{seconds:>9.1}  {note}", tally.passed, tally.failed);
            println!("{}", line.trim_end());
        }
        let total = self.total();
        println!("\n{} passed, {} failed", total.passed, total.failed);
        if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn total(&self) -> Tally {
        self.rows.iter().fold(Tally::default(), |sum, row| sum.and(row.tally))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;

    #[test]
    fn every_level_counts_and_a_step_that_cannot_begin_has_failed() {
        let mut steps = Steps::default();
        assert!(steps.one("fine", || Ok(())));
        assert!(steps.tests("many", || Ok(Tally { passed: 7, failed: 0 })));
        assert!(!steps.tests("some", || Ok(Tally { passed: 1, failed: 2 })));
        assert!(!steps.one("broken", || Err(Problem::new("no"))));
        steps.left_out("absent", "for a test");
        steps.optional("there", || Ok(Ok(Tally { passed: 3, failed: 0 })));
        steps.optional("not there", || Ok(Err("for a test".into())));
        assert_eq!(steps.total(), Tally { passed: 12, failed: 3 });
    }
}
