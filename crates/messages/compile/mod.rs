//! From the sources to code, on the host: `source` reads one language, `check` holds it against English and against the
//! plural forms of its own (`plurals`), `encode` writes a pattern down in signs, `code` writes the functions. Built into
//! the build script, and into the tests that show each fault.

mod check;
mod code;
mod encode;
#[path = "../src/language.rs"]
#[allow(dead_code, unreachable_pub, reason = "not all of it is needed here")]
mod language;
pub(crate) mod plurals;
#[path = "../src/signs.rs"]
mod signs;
mod source;

use std::fmt;

pub(crate) use language::Language;
use plurals::forms;
use source::Messages;

/// A source as it was written.
pub(crate) struct Written {
    pub(crate) language: Language,
    /// Its name, for faults.
    pub(crate) file: String,
    pub(crate) text: String,
}

/// What is made of the sources.
#[derive(Debug)]
pub(crate) struct Made {
    /// The code of a function for each message.
    pub(crate) functions: String,
    /// The code of the texts in the other languages.
    pub(crate) translations: String,
}

/// Something wrong with a source; displays as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    file: String,
    line: usize,
    /// The message; empty where it is none of one.
    message: String,
    what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, message, what } = self;
        let message = if message.is_empty() { String::new() } else { format!("{message}: ") };
        write!(f, "{file}:{line}: {message}{what}")
    }
}

/// Makes code of the sources, the English one among them; or everything that is wrong with them.
pub(crate) fn compiled(sources: &[Written]) -> Result<Made, Vec<Fault>> {
    let mut faults = Vec::new();
    let read: Vec<Messages> = sources.iter().map(|source| source::read(source, &mut faults)).collect();
    let Some(english) = read.iter().find(|messages| messages.language == Language::English) else {
        let (file, message) = ("assets/messages/en.ftl".to_owned(), String::new());
        return Err(vec![Fault { file, line: 1, message, what: "it is not there".to_owned() }]);
    };
    check::english(english, &mut faults);
    for other in read.iter().filter(|messages| messages.language != Language::English) {
        check::against(other, english, &mut faults);
    }
    if faults.is_empty() {
        Ok(Made {
            functions: code::functions(english, &read),
            translations: code::translations(english, &read),
        })
    } else {
        Err(faults)
    }
}
