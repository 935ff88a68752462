//! Runs tests, passing on what it prints as it prints it, and counts the tests from its result lines.

use std::io::{BufRead, BufReader, Write, stdout};
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

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

/// How often to look whether a run that prints no more has ended.
const MOMENT: Duration = Duration::from_millis(20);
/// For tests that need no watching.
pub(super) const NO_LIMIT: Duration = Duration::MAX;

/// Runs the tests. A run that failed without a failed test (it did not compile, it crashed, it took longer than the
/// limit and was ended) counts as one failure; one that ran no test at all is a mistake in how it was called.
pub(super) fn run(mut command: Command, limit: Duration) -> Outcome<Tally> {
    let cannot = || "Cannot run the tests".to_owned();
    let begun = Instant::now();
    let left = || limit.saturating_sub(begun.elapsed());
    let mut child = command.stdout(Stdio::piped()).spawn().or_say(cannot)?;
    let lines = lines(child.stdout.take());
    let mut tally = Tally::default();
    let mut ended = None;
    // Reading ends with the last line, waiting with the run; either may never come.
    while let Ok(line) = lines.recv_timeout(left()) {
        // A reader of our output who left is no reason to stop testing.
        let _ = writeln!(stdout(), "{line}");
        tally = tally.and(counted(&line));
    }
    while ended.is_none() && !left().is_zero() {
        ended = child.try_wait().or_say(cannot)?;
        thread::sleep(if ended.is_some() { Duration::ZERO } else { left().min(MOMENT) });
    }
    if ended.is_none() {
        println!("The tests were ended: they took longer than {} minutes.", limit.as_secs() / 60);
        // It may end by itself just now.
        let _ = child.kill();
        let _ = child.wait();
    }
    match (ended.is_some_and(|status| status.success()), tally) {
        (false, Tally { failed: 0, .. }) => Ok(tally.and(Tally { failed: 1, ..Tally::default() })),
        (true, Tally { passed: 0, failed: 0 }) => Err(Problem::new("no test was run")),
        _ => Ok(tally),
    }
}

/// The lines of what a run prints, as they come. Read aside, so that whoever waits for one need not wait for ever.
fn lines(output: Option<ChildStdout>) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        // Bytes, not text: a test may print what is no UTF-8.
        let lines = output.into_iter().flat_map(|output| BufReader::new(output).split(b'\n'));
        for line in lines.map_while(Result::ok) {
            if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                return;
            }
        }
    });
    receiver
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

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_run_that_hangs_is_ended_and_has_failed() {
        let begun = Instant::now();
        let limit = Duration::from_millis(300);
        let failed = Tally { passed: 0, failed: 1 };
        // It prints no more, or has shut its output; another still holds it.
        for script in ["echo x; exec sleep 60", "exec >&- 2>&-; exec sleep 60", "sleep 2; true"] {
            assert_eq!(run(shell(script), limit).unwrap(), failed, "{script}");
        }
        assert!(begun.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_run_that_fails_without_a_failed_test_has_failed() {
        let result = "echo 'test result: ok. 2 passed; 0 failed; 0 ignored'";
        assert_eq!(run(shell(result), NO_LIMIT).unwrap(), Tally { passed: 2, failed: 0 });
        assert_eq!(
            run(shell(&format!("{result}; exit 101")), NO_LIMIT).unwrap(),
            Tally { passed: 2, failed: 1 }
        );
        assert!(run(shell("true"), NO_LIMIT).is_err());
    }
}
