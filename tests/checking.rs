//! A check says of words and files what is true of them: the same, or where they differ.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use onrecord::{Open, check, check_file, check_line, file_name};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use support::{any_open, cases, library};

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn words_as_they_stand_pass_and_any_others_do_not(open in any_open(), at in any::<prop::sample::Index>()) {
        let corpus = &library().corpus;
        let passage = corpus.passage(open.passage).expect("the passage");
        let text = &corpus.document(passage.document).expect("the document").text;
        let range = open.range(corpus).expect("a range");
        let words = range.slice(text);
        let checked = check(corpus, open, &digest(text), words).expect("a verdict");
        prop_assert!(checked.holds, "{}", checked.sentence);
        let place = format!("line {}, bytes {} to {}", passage.line, range.start, range.end);
        prop_assert!(checked.sentence.contains(&place), "{}", checked.sentence);
        let mut other: Vec<char> = words.chars().collect();
        let at = at.index(other.len());
        other[at] = if other[at] == 'x' { 'y' } else { 'x' };
        let other: String = other.into_iter().collect();
        prop_assert!(!check(corpus, open, &digest(text), &other).expect("a verdict").holds);
        prop_assert!(!check(corpus, open, &digest(&other), words).expect("a verdict").holds);
    }

    #[test]
    fn any_file_is_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let document = &library().corpus.documents[0];
        let checked = check_file(document, "a.txt", &bytes, Some("words"));
        prop_assert!(!checked.holds);
        prop_assert!(checked.sentence.starts_with("a.txt "));
    }

    #[test]
    fn a_changed_character_is_found_in_its_line(at in any::<prop::sample::Index>()) {
        let document = &library().corpus.documents[1];
        let text = document.text.trim_end();
        let letters: Vec<usize> = text.char_indices().filter(|(_, c)| c.is_ascii_alphabetic()).map(|(n, _)| n).collect();
        let at = letters[at.index(letters.len())];
        let mut file = text.to_owned();
        file.replace_range(at..=at, "~");
        let line = text[..at].matches('\n').count() + 1;
        let checked = check_file(document, "a.txt", file.as_bytes(), None);
        let expected = format!("a.txt differs from this document, first in line {line}: it has “");
        prop_assert!(checked.sentence.starts_with(&expected), "{}", checked.sentence);
        let (theirs, ours) = checked.sentence.split_once("”, the document “").expect("both are shown");
        prop_assert!(theirs.contains('~') && !ours.contains('~'), "{}", checked.sentence);
    }
}

#[test]
fn a_file_is_told_from_the_document_by_what_differs() {
    let document = &library().corpus.documents[4];
    let text = &document.text;
    let words = library().corpus.passages.iter().rev().find(|p| p.is_result).map(|p| p.range.slice(text));
    for (file, sentence) in [
        (text.clone(), "f.txt is this document, byte for byte."),
        (
            text.replace('\n', "\r\n"),
            "f.txt is the same text, written down otherwise: its line ends, its end or the mark at its beginning differ. \
             The words that are open stand in it letter for letter, in line ",
        ),
        (format!("\u{feff}{text}"), "f.txt is the same text, written down otherwise"),
        (format!("{text}\nAnd more\n"), "f.txt begins with all of this document and goes on in line "),
        (
            text.lines().next().unwrap_or_default().to_owned(),
            "f.txt is the beginning of this document and ends before line 2",
        ),
        (String::new(), "f.txt is the beginning of this document and ends before line 1"),
    ] {
        let checked = check_file(document, "f.txt", file.as_bytes(), words);
        assert!(checked.sentence.starts_with(sentence), "{}", checked.sentence);
        assert_eq!(checked.holds, file == *text);
    }
    let foreign = check_file(document, "f.pdf", &[0xff, 0xfe, 0x00], words);
    assert_eq!(foreign.sentence, "f.pdf is another file: it is not text in UTF-8, which this document is.");
    assert!(
        check_file(document, "f.txt", b"Something else", words)
            .sentence
            .ends_with("do not stand in it letter for letter.")
    );
}

#[test]
fn the_line_to_check_with_names_the_file_that_is_downloaded() {
    for document in &library().corpus.documents {
        let line = check_line(document);
        assert!(line.contains(&document.sha256) && line.contains(&file_name(document)), "{line}");
    }
}

#[test]
fn what_is_nowhere_cannot_be_checked() {
    assert_eq!(check(&library().corpus, Open::whole(usize::from(u16::MAX).into()), "", ""), None);
}
