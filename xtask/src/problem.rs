//! What goes wrong, said once: every failure of a command is one sentence with the way out, never a chain of causes.

use std::fmt;

/// A failure as the person at the terminal reads it.
#[derive(Debug)]
pub(crate) struct Problem(String);

/// What every step of every command gives back.
pub(crate) type Outcome<T> = Result<T, Problem>;

impl Problem {
    /// A sentence that says what is wrong and what to do.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<lexopt::Error> for Problem {
    fn from(error: lexopt::Error) -> Self {
        Self(format!("{error}; `cargo xtask help` lists what there is"))
    }
}

/// Turns the error of a library into ours.
pub(crate) trait OrSay<T> {
    /// Puts a sentence before what the library says.
    fn or_say(self, sentence: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> OrSay<T> for Result<T, E> {
    fn or_say(self, sentence: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|error| Problem(format!("{}: {error}", sentence())))
    }
}
