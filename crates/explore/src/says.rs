//! What is said where something typed cannot be read: one plain sentence that names the place, and where there is one,
//! the way out.

use messages::say;
use search::{Aside, Why};

use crate::facets::{Facet, Value};
use crate::labels::listed;
use crate::library::Library;

/// At most so many names are listed.
const LISTED: usize = 4;
/// At most so many characters of what was typed are repeated.
const REPEATED: usize = 40;

/// What was typed, or its beginning, as a sentence repeats it.
#[inline(never)]
pub(crate) fn begun(typed: &str) -> String {
    let mut begun = String::new();
    for (number, c) in typed.chars().enumerate() {
        begun.push(if number < REPEATED { c } else { '…' });
        if number == REPEATED {
            break;
        }
    }
    begun
}

/// Why a stretch of what was typed is not searched.
pub(crate) fn says_aside(text: &str, aside: Aside) -> String {
    let sentence = match aside.why {
        Why::Bare => say::aside_bare,
        Why::Alone => say::aside_alone,
        Why::Empty => say::aside_empty,
        Why::NoValue => say::aside_no_value,
        Why::NoWord => say::aside_no_word,
        Why::TooMany => say::aside_too_many,
    };
    sentence(&begun(aside.range.slice(text)))
}

impl Library {
    /// The names of values, the first few of them, at the end of a sentence.
    pub(crate) fn listed(&self, facet: Facet, values: &[Value]) -> String {
        let mut names = Vec::new();
        for &value in values.iter().take(LISTED) {
            names.push(self.value_label(facet, value));
        }
        let names = listed(&names);
        if values.len() > LISTED { say::listed_and_more(&names) } else { say::listed(&names) }
    }
}
