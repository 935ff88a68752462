//! What is said of something typed: how it was read; and where it cannot be read, one plain sentence that names the place
//! and, where there is one, the way out. Said when it is shown, in the language that is spoken then.

use messages::say;
use search::Why;

use crate::ask::{Misread, Read, Said, Unread};
use crate::facets::{Facet, RolePick, Value};
use crate::library::Library;

/// At most so many names are listed.
const LISTED: usize = 4;
/// At most so many characters of what was typed are repeated.
const REPEATED: usize = 40;

impl Library {
    /// How a field was read, as filters are labelled: "Speaker: Agnès Callamard", "Conduct: Israeli forces".
    pub fn says_read(&self, said: &Said) -> String {
        let (mut text, mut before) = (String::new(), None);
        for &read in &said.any {
            let what = of_what(read);
            let one = match (read, what) {
                (Read::Before(day), _) => say::read_before(&day.to_string()),
                (Read::After(day), _) => say::read_after(&day.to_string()),
                (Read::Value(facet, _, value), Some(what)) if before != Some(what) => {
                    say::labelled(what, self.value_label(facet, value))
                }
                // Of the same the second time, or of what needs no name.
                (Read::Value(facet, _, value), _) => messages::apart(self.value_label(facet, value)),
            };
            text = if text.is_empty() { one } else { say::either(&text, &one) };
            before = what;
        }
        text
    }

    /// Why something typed cannot be read.
    pub fn says_misread(&self, misread: &Misread) -> String {
        let typed = &begun(&misread.typed);
        match &misread.why {
            Unread::Aside(why) => says_aside(*why, typed),
            Unread::NoRole => say::no_role(typed),
            Unread::NoDate => say::no_date(typed),
            Unread::NoHas => say::no_has(typed),
            Unread::Several(facet, values) => say::fits_several(typed, &self.listed(*facet, values)),
            Unread::Nearest(facet, values) => {
                say::no_value_nearest(facet.id(), typed, &self.listed(*facet, values))
            }
            Unread::NoneLike(facet, values) => {
                say::no_value_there_are(facet.id(), typed, &self.listed(*facet, values))
            }
        }
    }

    /// The names of values, the first few of them, at the end of a sentence.
    fn listed(&self, facet: Facet, values: &[Value]) -> String {
        let first = values.iter().take(LISTED);
        let names: Vec<&str> = first.map(|&value| self.value_label(facet, value)).collect();
        let names = messages::listed(&names);
        if values.len() > LISTED { say::listed_and_more(&names) } else { say::listed(&names) }
    }
}

/// What a value is a value of, where that is said.
fn of_what(read: Read) -> Option<&'static str> {
    match read {
        Read::Value(Facet::Quotation, ..) | Read::Before(_) | Read::After(_) => None,
        Read::Value(facet, RolePick::Any, _) => Some(facet.label()),
        Read::Value(_, role, _) => Some(role.label()),
    }
}

fn says_aside(why: Why, typed: &str) -> String {
    match why {
        Why::Bare => say::aside_bare(typed),
        Why::Alone => say::aside_alone(typed),
        Why::Empty => say::aside_empty(typed),
        Why::NoValue => say::aside_no_value(typed),
        Why::NoWord => say::aside_no_word(typed),
        Why::TooMany => say::aside_too_many(typed),
    }
}

/// What was typed, or its beginning, as a sentence repeats it.
fn begun(typed: &str) -> String {
    let mut begun: String = typed.chars().take(REPEATED).collect();
    if begun.len() < typed.len() {
        begun.push('…');
    }
    begun
}
