//! Which language the page speaks. English is in the app; the words of another one come as a file, which `boot.js` has
//! fetched before the app starts where that language was asked for, and fetches whenever another is. Each is opened once.

use std::cell::RefCell;

use messages::{Language, Spoken, Table};

use crate::address;
use crate::browser::{self, Words};
use crate::desk::{Act, Desk};
use crate::state::State;

thread_local! {
    static OPENED: RefCell<Vec<&'static Spoken>> = const { RefCell::new(Vec::new()) };
}

/// Speaks the language that the page was opened in, where its words have come.
pub(crate) fn begin() {
    let language = address::language_of(&browser::fragment()).unwrap_or_else(preferred);
    if let Some(words) = browser::first_words() {
        open(language, words);
    }
    speak(language);
}

/// The language that a state of the page wants: the one that was chosen, else the browser's.
pub(crate) fn wanted(state: &State) -> Language {
    state.language.unwrap_or_else(preferred)
}

fn preferred() -> Language {
    Language::tagged(&browser::preferred_language()).unwrap_or_default()
}

/// Takes in the words of a language; whether they are sound.
pub(crate) fn open(language: Language, words: Words) -> bool {
    let Ok(table) = Table::open(words.texts) else { return false };
    // Spoken until the page is closed.
    let opened = Box::leak(Box::new(Spoken { language, table, intl: Box::new(words.rules) }));
    OPENED.with_borrow_mut(|all| all.push(opened));
    true
}

/// Fetches the words of a language, and says what came of it.
pub(crate) fn fetch(desk: &Desk, language: Language) {
    let desk = desk.clone();
    browser::bring_words(language, move |words| {
        let are_here = words.is_some_and(|words| open(language, words));
        desk.act(Act::Words(language, are_here));
    });
}

/// Speaks a language from now on; whether its words are here. Where they are not, nothing changes.
pub(crate) fn speak(language: Language) -> bool {
    let opened = OPENED.with_borrow(|all| all.iter().find(|opened| opened.language == language).copied());
    let can_speak = opened.is_some() || language == Language::English;
    if can_speak {
        messages::speak(opened);
    }
    // Also where the page was begun in a language that it cannot speak.
    browser::set_language(messages::language());
    can_speak
}
