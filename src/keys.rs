//! What a key means. Pure, so that the list a reader is shown and what the page does cannot differ.

use messages::say;

/// What a reader can ask for with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Go to the search box.
    Search,
    /// To the next result or, in a document, the next match.
    Next,
    /// To the previous one.
    Previous,
    /// Close what is open on top.
    Close,
    /// Go to the filters.
    Filters,
    /// Quote the words selected on the page.
    Quote,
    /// Save what is open, or take it out of the collection.
    Save,
    /// Cite what is open.
    Cite,
    /// Show the list of keys.
    Help,
    /// To the next passage of the document.
    NextPassage,
    /// To the previous passage of the document.
    PreviousPassage,
}

/// A key as the browser reports it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pressed {
    /// `KeyboardEvent.key`.
    pub(crate) key: String,
    /// Ctrl or Cmd is down.
    pub(crate) with_command: bool,
    /// Alt is down.
    pub(crate) with_alt: bool,
    /// The focus is where text is typed.
    pub(crate) in_text: bool,
    /// That is the search box.
    pub(crate) in_search: bool,
}

/// What a key does to the list under the search box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Another entry is the one to take.
    To(usize),
    /// It is taken.
    Take(usize),
    /// The list closes.
    Close,
    /// The list closes, and the key does what it does anyway.
    Leave,
}

/// What a key does to a list of so many entries, if anything.
pub(crate) fn choice(pressed: &Pressed, entries: usize, at: Option<usize>) -> Option<Choice> {
    let last = entries.checked_sub(1).filter(|_| pressed.in_search && !pressed.with_command)?;
    Some(match (pressed.key.as_str(), at) {
        ("ArrowDown", at) => Choice::To(at.filter(|&at| at < last).map_or(0, |at| at + 1)),
        ("ArrowUp", at) => Choice::To(at.and_then(|at| at.checked_sub(1)).unwrap_or(last)),
        ("Enter" | "Tab", Some(at)) => Choice::Take(at),
        ("Escape", _) => Choice::Close,
        // The caret leaves the place that the list is for.
        ("Enter" | "Tab" | "ArrowLeft" | "ArrowRight" | "Home" | "End", _) => Choice::Leave,
        _ => return None,
    })
}

/// The command for a key, if it has one here.
pub(crate) fn command(pressed: &Pressed) -> Option<Command> {
    let key = pressed.key.as_str();
    if pressed.with_command {
        return (key.eq_ignore_ascii_case("k") && !pressed.with_alt).then_some(Command::Search);
    }
    if key == "Escape" {
        return Some(Command::Close);
    }
    // Where text is typed a letter is a letter; the arrows leave the box for the results.
    if pressed.in_text || pressed.with_alt {
        return match key {
            "ArrowDown" if !pressed.with_alt => Some(Command::Next),
            _ => None,
        };
    }
    match key {
        "/" => Some(Command::Search),
        "j" | "ArrowDown" => Some(Command::Next),
        "k" | "ArrowUp" => Some(Command::Previous),
        "f" => Some(Command::Filters),
        "q" => Some(Command::Quote),
        "s" => Some(Command::Save),
        "c" => Some(Command::Cite),
        "?" => Some(Command::Help),
        "]" => Some(Command::NextPassage),
        "[" => Some(Command::PreviousPassage),
        _ => None,
    }
}

/// Whether a key is a single letter or sign, which may be meant for something else: what is dictated, or another program.
pub(crate) fn is_single(pressed: &Pressed) -> bool {
    !pressed.with_command && pressed.key.chars().count() == 1
}

/// Keys that help with reading results, whether each is a single sign, and what it does.
pub(crate) fn of_reading() -> [(&'static str, bool, &'static str); 5] {
    [
        (say::keys_along(), false, say::key_along_means()),
        (say::key_enter(), false, say::key_enter_means()),
        ("s", true, say::key_save_means()),
        ("c", true, say::key_cite_means()),
        ("q", true, say::key_quote_means()),
    ]
}

/// The list a reader is shown: keys, and what they do.
pub(crate) fn list() -> [(&'static str, &'static str); 12] {
    [
        (say::keys_search(), say::key_search_means()),
        (say::keys_along(), say::key_along_means()),
        (say::keys_choose(), say::key_choose_means()),
        (say::key_enter(), say::key_enter_means()),
        (say::key_escape(), say::key_escape_means()),
        ("f", say::key_filters_means()),
        ("[ ]", say::key_passages_means()),
        ("s", say::key_save_means()),
        ("c", say::key_cite_means()),
        ("q", say::key_quote_means()),
        (say::key_tab(), say::key_tab_means()),
        ("?", say::key_help_means()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str, in_text: bool, with_command: bool) -> Option<Command> {
        command(&Pressed { key: key.into(), in_text, with_command, ..Pressed::default() })
    }

    #[test]
    fn the_arrows_go_round_the_list_under_the_search_box() {
        let in_search = true;
        let press =
            |key: &str, at| choice(&Pressed { key: key.into(), in_search, ..Pressed::default() }, 3, at);
        for (key, at, expected) in [
            ("ArrowDown", None, Some(Choice::To(0))),
            ("ArrowDown", Some(1), Some(Choice::To(2))),
            ("ArrowDown", Some(2), Some(Choice::To(0))),
            ("ArrowUp", None, Some(Choice::To(2))),
            ("ArrowUp", Some(0), Some(Choice::To(2))),
            ("ArrowUp", Some(2), Some(Choice::To(1))),
            ("Tab", Some(2), Some(Choice::Take(2))),
            ("Tab", None, Some(Choice::Leave)),
            ("Enter", Some(0), Some(Choice::Take(0))),
            ("Escape", Some(0), Some(Choice::Close)),
            ("Home", Some(0), Some(Choice::Leave)),
            ("x", Some(0), None),
        ] {
            assert_eq!(press(key, at), expected, "{key} {at:?}");
        }
        let down = Pressed { key: "ArrowDown".into(), in_search, ..Pressed::default() };
        assert_eq!(choice(&down, 0, None), None, "without a list the arrow is free");
    }

    #[test]
    fn letters_typed_into_a_box_stay_letters() {
        for key in ["j", "k", "f", "/", "?", "[", "]", "ArrowUp"] {
            assert_eq!(press(key, true, false), None, "{key}");
        }
        assert_eq!(press("Escape", true, false), Some(Command::Close));
        assert_eq!(press("ArrowDown", true, false), Some(Command::Next));
        assert_eq!(press("k", true, true), Some(Command::Search));
    }

    #[test]
    fn whatever_is_typed_by_one_letter_or_sign_can_be_switched_off() {
        for (key, with_command, expected) in
            [("j", false, true), ("/", false, true), ("?", false, true), ("é", false, true)]
                .into_iter()
                .chain([("k", true, false), ("ArrowDown", false, false), ("Escape", false, false)])
        {
            assert_eq!(
                is_single(&Pressed { key: key.into(), with_command, ..Pressed::default() }),
                expected,
                "{key}"
            );
        }
    }

    #[test]
    fn keys_of_the_browser_are_left_to_it() {
        for key in ["f", "j", "r", "["] {
            assert_eq!(press(key, false, true), None, "{key}");
        }
    }
}
