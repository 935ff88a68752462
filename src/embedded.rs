//! A part of another page: what the host asks of the page it embeds, beside the state it begins with. None of this is
//! state: no link that a visitor takes away has it.
//!
//! Grammar: further pairs of the address, which [`address`](crate::address) passes over: `embed=ID`, the name that both
//! sides put on their messages, makes a page an embedded one and may be empty; `view=quote` shows what is open and nothing
//! else; `theme=light`, `dark` or `auto`; `lock=KEY,KEY` with the keys of the filters that visitors cannot change: `q`, a
//! facet, or a date.
//!
//! Whether a page is embedded, `boot.js` sees first and marks on its root, so that nothing else shows before.

use messages::say;

use crate::address::shown;
use crate::facets::Facet;
use crate::filters::Choices;
use crate::state::{State, View};

/// The keys of what is asked.
const KEYS: [&str; 4] = ["embed", "view", "theme", "lock"];

/// Whether a key of an address is about embedding.
pub(crate) fn is_option(key: &str) -> bool {
    KEYS.contains(&key)
}

/// A filter that can be locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// What is typed.
    Words,
    /// The values of a facet; of sides the role as well.
    Facet(Facet),
    /// The dates of publication.
    Published,
    /// The dates of events.
    Happened,
}

impl Filter {
    fn bit(self) -> u16 {
        1 << match self {
            Self::Words => 0,
            Self::Published => 1,
            Self::Happened => 2,
            Self::Facet(facet) => 3 + facet as u16,
        }
    }

    /// What a key of an address filters by.
    fn named(key: &str) -> Option<Self> {
        match key {
            "q" => Some(Self::Words),
            "from" | "until" => Some(Self::Published),
            "happened-from" | "happened-until" => Some(Self::Happened),
            "role" => Some(Self::Facet(Facet::Side)),
            _ => {
                let key = key.strip_prefix("not-").unwrap_or(key);
                Facet::ALL.into_iter().find(|facet| facet.id() == key).map(Self::Facet)
            }
        }
    }
}

/// The filters that a visitor cannot change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locked(u16);

impl Locked {
    /// Whether a filter is one of them.
    pub fn has(self, filter: Filter) -> bool {
        self.0 & filter.bit() != 0
    }
}

/// What the host asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// The name that both sides put on their messages.
    pub id: String,
    /// Only what is open is shown.
    pub shows_one: bool,
    /// Light or dark; none follows the visitor.
    pub theme: Option<&'static str>,
    /// What visitors cannot change.
    pub locked: Locked,
    /// All of this as it stood in the address.
    pub written: String,
}

/// What is asked before it is read, which the annex does.
pub(crate) static NOT_YET_READ: Embedding =
    Embedding { id: String::new(), shows_one: false, theme: None, locked: Locked(0), written: String::new() };

impl Embedding {
    /// Reads what an address (with or without `#`) asks. Never fails: what is not understood is left out and named, in
    /// sentences for whoever embeds.
    pub fn read(fragment: &str) -> (Self, Vec<String>) {
        let (mut read, mut misread) = (Self::default(), Vec::new());
        let pairs = fragment.split_once('?').map_or("", |(_, pairs)| pairs);
        for pair in pairs.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if is_option(key) {
                read.written += if read.written.is_empty() { "" } else { "&" };
                read.written += pair;
                read.option(key, value, &mut misread);
            }
        }
        (read, misread)
    }

    fn option(&mut self, key: &str, value: &str, misread: &mut Vec<String>) {
        match (key, value) {
            ("embed", id) => id.clone_into(&mut self.id),
            ("view", "quote") => self.shows_one = true,
            ("theme", "light") => self.theme = Some("light"),
            ("theme", "dark") => self.theme = Some("dark"),
            ("theme", "auto") => self.theme = None,
            ("lock", keys) => {
                for key in keys.split(',').filter(|key| !key.is_empty()) {
                    match Filter::named(key) {
                        Some(filter) => self.locked.0 |= filter.bit(),
                        None => misread.push(say::embed_no_filter(&shown(key))),
                    }
                }
            }
            _ => misread.push(say::embed_no_option(key, &shown(value))),
        }
    }

    /// An address (without `#`) with what is asked.
    pub fn onto(&self, address: &str) -> String {
        let (address, mark) = match address {
            "" => ("1/search", "?"),
            address if address.contains('?') => (address, "&"),
            address => (address, "?"),
        };
        [address, mark, &self.written].concat()
    }

    /// What becomes of a state where the host's own is this: locked filters stay as they are in it, and so does the view,
    /// for another one opens in full.
    pub fn hold(&self, state: &State, host: &State) -> State {
        let mut held = state.clone();
        if !held.view.is_like(host.view) {
            held.view = host.view;
        }
        if self.locked.has(Filter::Words) {
            held.query.clone_from(&host.query);
        }
        if self.locked.has(Filter::Published) {
            (held.filters.from, held.filters.until) = (host.filters.from, host.filters.until);
        }
        if self.locked.has(Filter::Happened) {
            held.filters.happened = host.filters.happened;
        }
        if self.locked.has(Filter::Facet(Facet::Side)) {
            held.filters.role = host.filters.role;
        }
        let is_locked = |facet: Facet| self.locked.has(Filter::Facet(facet));
        let all = |state: &State, locked: bool| -> Choices {
            state
                .filters
                .values
                .iter()
                .filter(|((facet, _), _)| is_locked(*facet) == locked)
                .copied()
                .collect()
        };
        let mut values = all(host, true);
        for &(chosen, sense) in all(state, false).iter() {
            values.insert(chosen, sense);
        }
        held.filters.values = values;
        held
    }
}

impl View {
    /// Whether two views are of one kind and, of documents, of the same.
    pub(crate) fn is_like(self, other: Self) -> bool {
        let without_line = |view: Self| match view {
            Self::Document(document, _) => Self::Document(document, None),
            other => other,
        };
        without_line(self) == without_line(other)
    }
}
