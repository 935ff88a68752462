//! What is only about the pictures and not in the address: which part of time is shown, what is unfolded, how tables are
//! sorted. It lasts while the page is open.

use corpus::Role;
use explore::{RolePick, Value};
use overview::draw::Scale;
use overview::{Days, Order};
use std::cell::RefCell;

use crate::desk::{Act, Desk, UiAct};
use crate::ui::Does;

/// What is held.
#[derive(Clone, Default)]
pub(super) struct Held {
    /// The role parties are counted in; that of the filters until another is picked.
    pub(super) role: Option<RolePick>,
    /// What those spoken of are spoken of as.
    pub(super) of: Option<Role>,
    /// Groups of topics that show their members, the last unfolded last.
    pub(super) unfolded: Vec<Value>,
    /// The days that the timeline shows.
    pub(super) window: Option<Days>,
    /// How numbers grow up the plot over time.
    pub(super) scale: Scale,
    /// The order of the words in context.
    pub(super) order: Order,
    /// So many more pages of them are drawn.
    pub(super) more: usize,
    /// Tables that are open, by name.
    pub(super) open: Vec<&'static str>,
    /// Tables that are sorted: by a column, the largest first or last.
    pub(super) sorted: Vec<(&'static str, usize, bool)>,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
}

/// What is held now.
pub(super) fn held() -> Held {
    HELD.with_borrow(Held::clone)
}

/// Changes what is held, and draws the page anew.
pub(super) fn change(change: impl Fn(&mut Held) + 'static) -> Does {
    Does::Run(Box::new(move |desk: &Desk| change_now(desk, &change)))
}

/// The same, at once.
pub(super) fn change_now(desk: &Desk, change: &dyn Fn(&mut Held)) {
    HELD.with_borrow_mut(|held| change(held));
    desk.act(Act::Ui(UiAct::Redraw));
}

impl Held {
    /// Opens a table, or closes it.
    pub(super) fn toggle(&mut self, table: &'static str) {
        let count = self.open.len();
        self.open.retain(|&other| other != table);
        if self.open.len() == count {
            self.open.push(table);
        }
    }

    /// Sorts a table by a column; again, the other way round.
    pub(super) fn sort(&mut self, table: &'static str, column: usize, is_number: bool) {
        let before = self.sorted.iter().find(|(name, ..)| *name == table).copied();
        self.sorted.retain(|(name, ..)| *name != table);
        let largest_first = match before {
            Some((_, other, largest_first)) if other == column => !largest_first,
            _ => is_number,
        };
        self.sorted.push((table, column, largest_first));
    }
}
