//! What is said where something typed cannot be read: one plain sentence that names the place, and where there is one,
//! the way out.

use search::{Aside, Why};

use crate::facets::{Facet, Value};
use crate::library::Library;

/// At most so many names are listed.
const LISTED: usize = 4;
/// At most so many characters of what was typed are repeated.
const REPEATED: usize = 40;

/// A sentence with what was typed, or its beginning, in the place of `@`.
#[inline(never)]
pub(crate) fn says(sentence: &str, typed: &str) -> String {
    let mut said = String::new();
    for c in sentence.chars() {
        if c != '@' {
            said.push(c);
            continue;
        }
        for (number, c) in typed.chars().enumerate() {
            said.push(if number < REPEATED { c } else { '…' });
            if number == REPEATED {
                break;
            }
        }
    }
    said
}

/// Why a stretch of what was typed is not searched.
pub(crate) fn says_aside(text: &str, aside: Aside) -> String {
    let sentence = match aside.why {
        Why::Bare => "No word follows “@”.",
        Why::Alone => "“@” needs a word to look for on either side.",
        Why::Empty => "No word stands between the quotation marks: @",
        Why::NoValue => "No value follows “@”.",
        Why::NoWord => "“@” has no letter and no digit.",
        Why::TooMany => "Only the first 64 words are searched, nothing from “@” on.",
    };
    says(sentence, aside.range.slice(text))
}

impl Library {
    /// That what was typed cannot be read so, with the names of values as the way out.
    pub(crate) fn says_values(&self, sentence: &str, typed: &str, facet: Facet, values: &[Value]) -> String {
        let mut said = says(sentence, typed);
        let mut before = " ";
        for &value in values.iter().take(LISTED) {
            said.push_str(before);
            said.push_str(self.value_label(facet, value));
            before = ", ";
        }
        said.push_str(if values.len() > LISTED { " …" } else { "." });
        said
    }
}
