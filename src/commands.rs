//! What the page does for a key: `keys` says what is asked for, and here it is done, as far as it makes sense where the
//! reader is.

use crate::browser;
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::keys::{self, Choice, Command, Pressed};
use crate::state::{Action, View};
use crate::steps::Along;

/// Does what a key asks for; says whether the key is used up.
pub(crate) fn handle_key(desk: &Desk, pressed: &Pressed) -> bool {
    let state = &desk.state;
    let act = |action| desk.act(Act::Reader(action));
    let leads_on = |along, by| {
        let step = desk.annex().and_then(|annex| (annex.step)(along, state, &desk.results, desk.library, by));
        step.is_some()
    };
    let in_search = state.view == View::Search;
    match keys::choice(pressed, desk.ui.offered.len(), desk.ui.chosen) {
        Some(Choice::To(number)) => {
            desk.act(Act::Ui(UiAct::Choose(number)));
            return true;
        }
        Some(Choice::Take(number)) => {
            desk.act(Act::Complete(number));
            return true;
        }
        Some(closes) => {
            desk.act(Act::Ui(UiAct::Offer));
            return closes == Choice::Close;
        }
        None => {}
    }
    let Some(command) = keys::command(pressed) else { return false };
    // A dialog has the keyboard to itself, and closes by its own Escape. An embedded page has none, and leaves single
    // letters to its host.
    let is_embedded = desk.ui.embedding.is_some();
    let without_single = || is_embedded || desk.annex().is_some_and(|annex| (annex.single_keys_are_off)());
    if keys::is_single(pressed) && without_single() {
        return false;
    }
    if !is_embedded && (desk.ui.help_open || desk.ui.taken.is_some()) {
        return false;
    }
    match command {
        Command::Search => browser::focus_text("search"),
        Command::Help | Command::Save if is_embedded => return false,
        Command::Help => desk.act(Act::Ui(UiAct::Help(true))),
        Command::Filters if in_search => {
            if desk.ui.filters_are_sheet {
                // It takes the focus once it is drawn.
                desk.act(Act::Ui(UiAct::Filters(true)));
            } else {
                browser::focus("filters");
            }
        }
        Command::Filters => return false,
        Command::Quote => match desk.ui.picked {
            Some(Ok(open)) => act(Action::Show(Some(open))),
            _ => return false,
        },
        Command::Save => match state.open.filter(|_| in_search) {
            Some(open) => {
                if let Some(annex) = desk.annex() {
                    (annex.save)(desk, open);
                }
            }
            None => return false,
        },
        Command::Cite => match state.open.filter(|_| in_search) {
            Some(open) => desk.act(Act::Ui(UiAct::Take(Some(Taken::One(open))))),
            None => return false,
        },
        Command::Close if desk.ui.taken.is_some() => desk.act(Act::Ui(UiAct::Take(None))),
        Command::Close if desk.ui.filters_open => desk.act(Act::Ui(UiAct::Filters(false))),
        Command::Close => match state.open {
            Some(_) if in_search => act(Action::Show(None)),
            _ => return false,
        },
        Command::Next | Command::Previous => {
            let by = if command == Command::Next { 1 } else { -1 };
            if leads_on(Along::Found, by) && !pressed.in_text {
                desk.act(Act::Step(Along::Found, by));
            } else if in_search && (state.open.is_none() || pressed.in_text) {
                browser::focus_among("open", by);
            } else {
                return false;
            }
        }
        Command::NextPassage | Command::PreviousPassage => {
            let by = if command == Command::NextPassage { 1 } else { -1 };
            if !leads_on(Along::Passages, by) {
                return false;
            }
            desk.act(Act::Step(Along::Passages, by));
        }
    }
    true
}
