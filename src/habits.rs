//! What a reader has settled once, for every visit: that keys of a single sign do nothing, and which hints have been
//! read. The browser keeps it beside the collections, and where it keeps nothing it lasts until the page is closed.

use std::cell::RefCell;

use collection::Store;

use crate::browser::Kept;
use crate::desk::{Act, Desk, UiAct};

/// Something to settle; it is not, until the reader says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Keys of a single letter or sign are left to the browser (WCAG 2.2, 2.1.4).
    NoSingleKeys,
    /// That selected words can be quoted is known.
    KnowsSelecting,
}

impl Habit {
    const ALL: [Self; 2] = [Self::NoSingleKeys, Self::KnowsSelecting];

    /// What it is called where it is kept.
    fn name(self) -> &'static str {
        match self {
            Self::NoSingleKeys => "no-single-keys",
            Self::KnowsSelecting => "knows-selecting",
        }
    }
}

/// Where they are kept: names with spaces between them.
const PLACE: &str = "on-record-habits";

thread_local! {
    /// What was settled since the page was opened, kept or not.
    static SETTLED: RefCell<Vec<(Habit, bool)>> = const { RefCell::new(Vec::new()) };
}

/// Whether a reader has it.
pub(crate) fn has(habit: Habit) -> bool {
    let settled = SETTLED.with_borrow(|all| all.iter().find(|(of, _)| *of == habit).map(|&(_, has)| has));
    settled.unwrap_or_else(|| {
        let kept = Kept.read(PLACE).ok().flatten().unwrap_or_default();
        kept.split(' ').any(|name| name == habit.name())
    })
}

/// Settles it, for this visit and, where the browser keeps it, for the next ones.
pub(crate) fn settle(desk: &Desk, habit: Habit, is_so: bool) {
    SETTLED.with_borrow_mut(|all| {
        all.retain(|(of, _)| *of != habit);
        all.push((habit, is_so));
    });
    let names: Vec<&str> = Habit::ALL.into_iter().filter(|&habit| has(habit)).map(Habit::name).collect();
    // Not kept is no fault worth a word: it is settled as long as the page is open.
    let _ = Kept.write(PLACE, &names.join(" "));
    desk.act(Act::Ui(UiAct::Redraw));
}
