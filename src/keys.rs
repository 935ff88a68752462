//! What a key means. Pure, so that the list a reader is shown and what the page does cannot differ.

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
        "?" => Some(Command::Help),
        "]" => Some(Command::NextPassage),
        "[" => Some(Command::PreviousPassage),
        _ => None,
    }
}

/// The list a reader is shown: keys, and what they do.
pub(crate) const LIST: [(&str, &str); 8] = [
    ("/ or Ctrl K", "Search"),
    ("↓ ↑ or j k", "Next and previous result; in a document, next and previous match"),
    ("Enter", "Open the result"),
    ("Esc", "Close, and return to the same place in the list"),
    ("f", "Filters"),
    ("[ ]", "Previous and next passage of the document"),
    ("Tab", "Everything else, in reading order"),
    ("?", "This list"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str, in_text: bool, with_command: bool) -> Option<Command> {
        command(&Pressed { key: key.into(), in_text, with_command, with_alt: false })
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
    fn keys_of_the_browser_are_left_to_it() {
        for key in ["f", "j", "r", "["] {
            assert_eq!(press(key, false, true), None, "{key}");
        }
    }
}
