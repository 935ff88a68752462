//! Runs `cargo test`, passing on what it prints as it prints it, and counts the tests from its result lines.

use std::io::{BufRead, BufReader, Write, stdout};
use std::process::{Command, Stdio};

use crate::problem::{OrSay, Outcome, Problem};

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Tally {
    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// Runs the tests. A run that failed without a failed test (it did not compile, it crashed) counts as one failure;
/// one that ran no test at all is a mistake in how it was called.
pub(super) fn run(mut command: Command) -> Outcome<Tally> {
    let cannot = || "Cannot run cargo test".to_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().or_say(cannot)?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        // Bytes, not text: a test may print what is no UTF-8.
        for line in BufReader::new(output).split(b'\n') {
            let line = line.or_say(cannot)?;
            let text = String::from_utf8_lossy(&line);
            // A reader of our output who left is no reason to stop testing.
            let _ = writeln!(stdout(), "{text}");
            tally = tally.and(counted(&text));
        }
    }
    let passed = child.wait().or_say(cannot)?.success();
    match (passed, tally) {
        (false, Tally { failed: 0, .. }) => Ok(tally.and(Tally { failed: 1, ..Tally::default() })),
        (true, Tally { passed: 0, failed: 0 }) => Err(Problem::new("no test was run")),
        _ => Ok(tally),
    }
}

/// What a line of libtest's says: `test result: ok. 5 passed; 0 failed; 1 ignored; ...`. Other lines say nothing.
fn counted(line: &str) -> Tally {
    let Some(result) = line.trim().strip_prefix("test result: ") else { return Tally::default() };
    let counts = result.split_once(". ").map_or("", |(_, counts)| counts);
    let number = |what: &str| {
        counts.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok()).unwrap_or_default()
    };
    Tally { passed: number(" passed"), failed: number(" failed") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_result_lines_count() {
        for (line, passed, failed) in [
            (
                "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
                5,
                0,
            ),
            ("test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out", 12, 3),
            ("test result: ok. 0 passed; 0 failed; 0 ignored", 0, 0),
            ("test result_is_shown ... ok", 0, 0),
            ("5 passed; 3 failed", 0, 0),
            ("test result: ", 0, 0),
            ("", 0, 0),
        ] {
            assert_eq!(counted(line), Tally { passed, failed }, "{line}");
        }
    }

    #[test]
    fn a_run_that_fails_without_a_failed_test_has_failed() {
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            command
        };
        let result = "echo 'test result: ok. 2 passed; 0 failed; 0 ignored'";
        assert_eq!(run(shell(result)).unwrap(), Tally { passed: 2, failed: 0 });
        assert_eq!(run(shell(&format!("{result}; exit 101"))).unwrap(), Tally { passed: 2, failed: 1 });
        assert!(run(shell("true")).is_err());
    }
}
