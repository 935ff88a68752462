//! That the table of messages is all that the interface says, and that it says all of it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

use messages::translations::NAMES;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The crates that say something to a reader, seen from the app's.
const SPEAKING: [&str; 5] =
    ["src", "crates/explore/src", "crates/overview/src", "crates/collection/src", "crates/messages/src"];

/// What looks like words for a reader and is none.
const NO_WORDS: [&[&str]; 6] = [
    // The name, which is the same in every language.
    &["On Record", "On", "Record"],
    // What languages call themselves.
    &["English", "Español", "Français"],
    // Examples of what can be typed: words of the corpus.
    &[
        "\\\"bedroks of lasting peace\\\"",
        "hostages OR detainees",
        "truth and justice are the bedrock of lasting peace",
    ],
    // What the browser calls keys.
    &[
        "ArrowDown",
        "ArrowLeft",
        "ArrowRight",
        "ArrowUp",
        "End",
        "Enter",
        "Escape",
        "Home",
        "PageDown",
        "PageUp",
        "Tab",
    ],
    // What it calls other things, and what passes between the page and its worker.
    &["ClipboardItem", "Quota", "ResizeObserver", "no room", "not whole", "take over"],
    // Classes of style sheets.
    &["chip not", "facet dates", "fixed chip", "frame document"],
];

/// The sources of these crates, each with its path.
fn sources() -> Vec<(PathBuf, TokenStream)> {
    let mut folders: Vec<PathBuf> =
        SPEAKING.iter().map(|of| Path::new(env!("CARGO_MANIFEST_DIR")).join(of)).collect();
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).expect("it can be read");
                sources.push((path, code.parse().expect("it is Rust")));
            }
        }
    }
    sources
}

/// Calls back with each run of tokens within one pair of brackets, but for attributes, comments for the documentation
/// among them, and for what only tests have.
fn each_run(tokens: TokenStream, look: &mut dyn FnMut(&[TokenTree])) {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut is_for_tests = false;
    let mut at = 0;
    while let Some(token) = all.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                at += usize::from(
                    matches!(all.get(at), Some(TokenTree::Punct(inner)) if inner.as_char() == '!'),
                );
                if let Some(TokenTree::Group(attribute)) = all.get(at) {
                    is_for_tests |= attribute.stream().to_string().replace(' ', "") == "cfg(test)";
                    at += 1;
                }
            }
            TokenTree::Group(group) if is_for_tests && group.delimiter() == Delimiter::Brace => {
                is_for_tests = false;
            }
            TokenTree::Group(group) => {
                if !is_for_tests {
                    each_run(group.stream(), look);
                }
                kept.push(token.clone());
            }
            TokenTree::Punct(sign) if sign.as_char() == ';' => {
                is_for_tests = false;
                kept.push(token.clone());
            }
            _ => kept.push(token.clone()),
        }
    }
    look(&kept);
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = Vec::new();
    for (_, code) in sources() {
        each_run(code, &mut |run| {
            let names = run.iter().map(ToString::to_string).collect::<Vec<_>>();
            for window in names.windows(4) {
                if let [module, first, second, name] = window
                    && (module.as_str(), first.as_str(), second.as_str()) == ("say", ":", ":")
                {
                    said.push(name.clone());
                }
            }
        });
    }
    let unsaid: Vec<&&str> = NAMES.iter().filter(|name| !said.iter().any(|said| said == *name)).collect();
    assert!(unsaid.is_empty(), "take these out of assets/messages: {unsaid:?}");
}

#[test]
fn nothing_is_said_past_the_table() {
    let (mut past, mut met) = (Vec::new(), Vec::new());
    for (path, code) in sources() {
        each_run(code, &mut |run| {
            for token in run {
                let TokenTree::Literal(literal) = token else { continue };
                let text = literal.to_string();
                let text = text.trim_start_matches('r').trim_matches('#');
                let Some(text) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else {
                    continue;
                };
                if NO_WORDS.concat().contains(&text) {
                    met.push(text.to_owned());
                } else if is_said(text) {
                    past.push(format!("{}: {text:?}", path.display()));
                }
            }
        });
    }
    assert!(
        past.is_empty(),
        "put these into assets/messages, or among what is none of our words:\n{}",
        past.join("\n")
    );
    let stale: Vec<&str> =
        NO_WORDS.concat().into_iter().filter(|text| !met.iter().any(|met| met == text)).collect();
    assert!(stale.is_empty(), "nothing says these any more: {stale:?}");
}

#[test]
fn no_style_says_words_of_one_language() {
    let folders = ["assets/style", "assets/style/annex"];
    let files =
        folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    for path in files.filter(|path| path.extension().is_some_and(|ending| ending == "css")) {
        let style = fs::read_to_string(&path).unwrap();
        for value in style.split("content:").skip(1).filter_map(|rest| rest.split([';', '}']).next()) {
            let said: String = value.split('"').skip(1).step_by(2).collect();
            assert!(!said.chars().any(char::is_alphabetic), "{}: {said:?} is for a message", path.display());
        }
    }
}

/// Whether a text looks like words for a reader: it begins with a capital, or has a space between two words.
fn is_said(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(char::is_uppercase)
        && text.chars().nth(1).is_some_and(char::is_lowercase);
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &&&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    begins || words.windows(2).any(|pair| pair.iter().filter(is_word).count() == 2)
}
