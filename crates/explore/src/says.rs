//! What is said where something typed cannot be read: one plain sentence that names the place, and where there is one,
//! the way out.

use search::{Aside, Why};

use crate::facets::{Facet, Value};
use crate::library::Library;
use crate::values::plain;

/// At most so many names are listed.
const LISTED: usize = 4;
/// At most so many characters of what was typed are repeated.
const REPEATED: usize = 40;

/// Parts put together.
pub(crate) fn sentence(parts: &[&str]) -> String {
    parts.concat()
}

/// The beginning of what was typed.
fn short(typed: &str) -> String {
    let mut start: String = typed.chars().take(REPEATED).collect();
    if start.len() < typed.len() {
        start.push('…');
    }
    start
}

pub(crate) fn no_date(typed: &str) -> String {
    sentence(&["“", &short(typed), "” is no date. Write 2024, 2024-05 or 2024-05-31."])
}

pub(crate) fn no_role(typed: &str) -> String {
    sentence(&["“", &short(typed), "” is no role. Write conduct, affected, called-on or speaking."])
}

impl Library {
    /// That words fit several values.
    pub(crate) fn says_several(&self, facet: Facet, typed: &str, fitting: &[Value]) -> String {
        let listed = self.listed(facet, fitting);
        sentence(&["“", &short(typed), "” fits more than one: ", &listed, " Write more of it."])
    }

    /// That no value is called so, and which ones there are.
    pub(crate) fn says_none(&self, facet: Facet, typed: &str, nearest: Option<Value>) -> String {
        if facet == Facet::Quotation {
            return sentence(&["“", &short(typed), "” means nothing after “has:”. Write has:quotation."]);
        }
        let (way_out, values) = match nearest.filter(|_| !plain(typed).is_empty()) {
            Some(value) => ("Nearest: ", vec![value]),
            None => ("There are: ", self.outermost(facet)),
        };
        let listed = self.listed(facet, &values);
        sentence(&["No ", facet.id(), " is called “", &short(typed), "”. ", way_out, &listed])
    }

    fn listed(&self, facet: Facet, values: &[Value]) -> String {
        let mut list = String::new();
        for (number, &value) in values.iter().take(LISTED).enumerate() {
            list.push_str(if number == 0 { "" } else { ", " });
            list.push_str(self.value_label(facet, value));
        }
        list.push_str(if values.len() > LISTED { " …" } else { "." });
        list
    }

    /// Why a stretch of what was typed is not searched.
    pub(crate) fn says_aside(&self, text: &str, aside: Aside) -> String {
        let typed = short(aside.range.slice(text));
        match aside.why {
            Why::Bare => sentence(&["No word follows “", &typed, "”."]),
            Why::Alone => sentence(&["“", &typed, "” needs a word to look for on either side."]),
            Why::Empty => sentence(&["No word stands between the quotation marks: ", &typed]),
            Why::NoValue => sentence(&["No value follows “", &typed, "”."]),
            Why::NoWord => sentence(&["“", &typed, "” has no letter and no digit."]),
            Why::TooMany => {
                sentence(&["Only the first 64 words are searched, nothing from “", &typed, "” on."])
            }
        }
    }
}
