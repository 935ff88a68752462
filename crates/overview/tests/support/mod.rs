//! What is asked of the shipped corpus, what is shown then, and what a click makes of it.

#![allow(dead_code, reason = "every test file uses a part")]

#[path = "../../../explore/tests/support/mod.rs"]
mod explored;

use std::rc::Rc;

use corpus::{Corpus, PassageId};
use explore::{Asked, Filters, Shown, happened};
use overview::{Click, Table};
use proptest::prelude::*;
use search::{Reading, UnitId, UnitSet};

pub(crate) use explored::{cases, details, library};

/// The shipped corpus as it was read, with its figures and events.
pub(crate) fn corpus() -> &'static Corpus {
    explored::corpus()
}

/// What was typed and chosen.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) typed: String,
    pub(crate) filters: Filters,
}

impl Asking {
    /// Words alone.
    pub(crate) fn of(typed: &str) -> Self {
        Self { typed: typed.to_owned(), filters: Filters::default() }
    }

    fn asked(&self) -> Asked {
        library().ask(&self.typed)
    }

    fn under(&self, asked: &Asked) -> Shown {
        let set = happened(&library().corpus, details(), self.filters.happened);
        Shown::new(library(), &self.filters, asked, (!self.filters.happened.is_open()).then_some(&set))
    }

    /// What the page shows.
    pub(crate) fn shown(&self) -> Shown {
        self.under(&self.asked())
    }

    /// What it would show without the words.
    pub(crate) fn within(&self) -> UnitSet {
        self.under(&library().ask(&self.asked().without_words())).passages
    }

    /// What the words were taken to mean.
    pub(crate) fn reading(&self) -> Reading {
        self.asked().found.map(|found| Rc::unwrap_or_clone(found).reading).unwrap_or_default()
    }

    /// How many passages the page shows after a click.
    pub(crate) fn after(&self, click: &Click) -> usize {
        let Click::Narrow(by) = click else { return usize::MAX };
        let mut next = self.clone();
        for narrow in by {
            narrow.apply(library(), &mut next.typed, &mut next.filters);
        }
        next.shown().passages.len()
    }
}

/// Anything typed and chosen; half of the time little, so that something is shown.
pub(crate) fn any_asking() -> impl Strategy<Value = Asking> {
    (explored::any_query(), explored::any_filters(), any::<bool>()).prop_map(
        |(parts, mut filters, little)| {
            let parts: Vec<String> = parts.into_iter().map(|part| part.text).collect();
            if little {
                filters.values = filters.values.iter().copied().take(1).collect();
            }
            Asking {
                typed: if little { parts.into_iter().next().unwrap_or_default() } else { parts.join(" ") },
                filters,
            }
        },
    )
}

/// Anything typed and chosen with words in it.
pub(crate) fn any_words() -> impl Strategy<Value = Asking> {
    let words =
        ["Gaza", "ceasfire", "\"war crimes\"", "justice OR peace", "hostages -aid", "the", "attak civilians"];
    let words = prop::sample::select(words.to_vec());
    (words, any_asking())
        .prop_map(|(words, asking)| Asking { typed: format!("{words} {}", asking.typed), ..asking })
}

/// The units of a set as passages.
pub(crate) fn passages(set: &UnitSet) -> Vec<PassageId> {
    set.iter().map(|UnitId(number)| PassageId::from(number as usize)).collect()
}

/// Whether a click leads to a passage that is there.
pub(crate) fn opens(click: Option<&Click>) -> bool {
    matches!(click, Some(Click::Open(id)) if library().corpus.passage(*id).is_some())
}

/// The texts of a table, its labels first.
pub(crate) fn texts(table: &Table) -> Vec<Vec<String>> {
    let labels = table.columns.iter().map(|column| column.label.clone()).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| cell.text.clone()).collect());
    [labels].into_iter().chain(rows).collect()
}

/// Reads CSV back, by the grammar of RFC 4180.
pub(crate) fn read_csv(csv: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut field) = (Vec::new(), String::new());
    let mut rest = csv.chars().peekable();
    let mut is_quoted = false;
    while let Some(c) = rest.next() {
        match c {
            '"' if is_quoted && rest.peek() == Some(&'"') => field.extend(rest.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut field)),
            '\r' if !is_quoted => {
                assert_eq!(rest.next(), Some('\n'));
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            other => field.push(other),
        }
    }
    assert!(field.is_empty() && row.is_empty() && !is_quoted);
    rows
}
