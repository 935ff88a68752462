//! The page without network: whether the browser keeps it, and whether a newer build has come, which is put to use only
//! when the reader says so.

use gloo::timers::callback::Timeout;
use messages::say;

use crate::browser::{self, Waiting};
use crate::desk::{Act, Desk, UiAct};

/// What is heard of it.
#[derive(Clone)]
pub(crate) enum Heard {
    /// Whether the page is kept.
    Kept(Kept),
    /// About a newer build.
    Newer(Newer),
}

/// Whether the browser keeps the page for when there is no network.
#[derive(Clone, Copy, Default, PartialEq)]
pub(crate) enum Kept {
    /// Its files are being fetched.
    #[default]
    Awaited,
    /// It does, whole.
    Whole,
    /// The page has everything in itself.
    Alone,
    /// Nothing keeps it here: the address is not secure, or the page stands in another, or the browser does not do it.
    Never,
    /// Not every file has arrived as it should.
    NotWhole,
    /// The browser has no room for it.
    NoRoom,
}

/// A newer build.
#[derive(Clone, Default)]
pub(crate) enum Newer {
    /// None is known.
    #[default]
    No,
    /// One is here and waits.
    Waits(Waiting),
    /// Another tab has put one to use.
    Elsewhere,
}

impl Kept {
    /// In a sentence.
    pub(crate) fn sentence(self) -> &'static str {
        match self {
            Self::Awaited => say::kept_awaited(),
            Self::Whole => say::kept_whole(),
            Self::Alone => say::kept_alone(),
            Self::Never => say::kept_never(),
            Self::NotWhole => say::kept_not_whole(),
            Self::NoRoom => say::kept_no_room(),
        }
    }
}

/// Begins to keep the page.
pub(crate) fn begin(desk: &Desk) {
    let desk = desk.clone();
    let heard = move |heard| desk.act(Act::Ui(UiAct::Heard(heard)));
    // In a task of its own: what was just drawn shows first.
    let keep =
        || if browser::is_alone() { heard(Heard::Kept(Kept::Alone)) } else { browser::keep_page(heard) };
    Timeout::new(0, keep).forget();
}

/// Puts the newer build to use. What is typed stands in the address, what is saved in the browser: nothing is lost.
pub(crate) fn load_newer(desk: &Desk) {
    desk.act(Act::Flush);
    browser::load_again(&desk.ui.newer);
}
