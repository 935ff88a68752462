//! The state of the page is its address: written and read back it is the same, and what cannot be read is named.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use onrecord::{State, View, read_address, write_address};
use proptest::prelude::*;
use support::{any_state, cases, library};

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_state_survives_its_address(state in any_state()) {
        let address = write_address(&state, library());
        let (back, misread) = read_address(&address, library());
        prop_assert_eq!(&misread, &vec![], "{}", address);
        prop_assert_eq!(back, state, "{}", address);
    }

    #[test]
    fn an_address_survives_its_state(state in any_state()) {
        let address = write_address(&state, library());
        let (back, _) = read_address(&address, library());
        prop_assert_eq!(write_address(&back, library()), address);
    }

    #[test]
    fn any_string_is_an_address_of_something(fragment in any::<String>()) {
        let (state, _) = read_address(&fragment, library());
        let again = write_address(&state, library());
        prop_assert_eq!(read_address(&again, library()).0, state);
    }

    #[test]
    fn an_address_needs_no_further_escaping(state in any_state()) {
        let address = write_address(&state, library());
        prop_assert!(address.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%/?&=,:".contains(&b)), "{}", address);
    }
}

#[test]
fn the_start_page_has_no_fragment() {
    assert_eq!(write_address(&State::default(), library()), "");
    for start in ["", "#", "1/search", "#1/search?"] {
        assert_eq!(read_address(start, library()), (State::default(), vec![]), "{start}");
    }
}

/// Addresses of every release stay readable: add lines, never change one.
#[test]
fn addresses_of_earlier_releases_stay_readable() {
    for line in include_str!("fixtures/addresses.txt").lines().filter(|line| !line.is_empty()) {
        let (state, misread) = read_address(line, library());
        assert_eq!(misread, vec![], "{line}");
        assert_ne!(state, State::default(), "{line}");
        let again = write_address(&state, library());
        assert_eq!(read_address(&again, library()), (state, vec![]), "{line}");
    }
}

#[test]
fn a_damaged_link_says_what_it_could_not_understand_and_shows_the_rest() {
    for (fragment, sentence) in [
        ("1/search?q=aid&topic=cease-fire", "This link names a topic that is not here: “cease-fire”."),
        ("1/search?q=aid&role=author", "This link names a role that is not here: “author”."),
        ("1/search?q=aid&from=2023-02-30", "This link names a day that does not exist: “2023-02-30”."),
        ("1/search?q=aid&lang=xx", "This link names a language that is not here: “xx”."),
        ("1/search?q=aid&colour=red", "This link has a part that means nothing here: “colour”."),
        ("1/search?q=aid&open=nowhere:3", "This link names a passage that is not here: “nowhere:3”."),
        (
            "1/search?q=aid&open=2025-12-international-justice:2.9",
            "This link names a quotation that is not in its passage: “2025-12-international-justice:2.9”.",
        ),
        ("1/map?q=aid", "This link names a page that is not here: “map”."),
        ("1/document/nothing?q=aid", "This link names a document that is not here: “nothing”."),
        (
            "1/document/2025-12-international-justice:999?q=aid",
            "This link names a line that is not in the document: “999”.",
        ),
        ("7/search?q=aid", "This link has format “7”, this page reads format 1."),
    ] {
        let (state, misread) = read_address(fragment, library());
        assert_eq!(misread.iter().map(ToString::to_string).collect::<Vec<_>>(), [sentence], "{fragment}");
        assert_eq!(state.query, "aid", "{fragment}");
    }
    let (state, misread) = read_address("nonsense", library());
    assert_eq!((state.view, misread.len()), (View::Search, 1));
}
