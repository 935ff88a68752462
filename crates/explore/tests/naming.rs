//! Names are found as they are remembered, and nothing is offered that is not meant: on the corpus that ships.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use explore::NamedIs;
use support::library;

/// What is offered for some words, by identifier.
fn named(typed: &str) -> Vec<&str> {
    let id = |is| match is {
        NamedIs::Value(facet, value) => library().value_id(facet, value),
        NamedIs::Document(document) => {
            library().corpus.document(document).map(|document| document.slug.as_str())
        }
    };
    library().names(typed).into_iter().filter_map(|named| id(named.is)).collect()
}

#[test]
fn a_name_is_found_as_it_is_remembered() {
    for (typed, first) in [
        ("Calamard", "agnes-callamard"),
        ("agnes", "agnes-callamard"),
        ("Agnès", "agnes-callamard"),
        ("callamard agnes", "agnes-callamard"),
        ("Netanyaho", "benjamin-netanyahu"),
        ("benjamin netanyaho", "benjamin-netanyahu"),
        ("ntnyahu", "benjamin-netanyahu"),
        ("herzg", "isaac-herzog"),
        ("herzo", "isaac-herzog"),
        ("Smotric", "bezalel-smotrich"),
        ("Prof Kemp", "gerhard-kemp"),
        ("icj", "icj"),
        ("setlers", "settlers"),
        ("hamas", "armed-groups"),
        ("arms transfers", "arms"),
        ("executive sumary", "2024-12-executive-summary"),
        ("speaker:herzog settlers", "settlers"),
    ] {
        assert_eq!(named(typed).first(), Some(&first), "{typed}: {:?}", named(typed));
    }
}

#[test]
fn nothing_is_offered_for_less_than_a_name() {
    for typed in [
        "",
        "is",
        "and",
        "who is the",
        "🙂",
        "xyzzy",
        "netanyahu bread",
        "children killed",
        "speaker:herzog",
        "-hamas",
    ] {
        assert!(named(typed).is_empty(), "{typed}: {:?}", named(typed));
    }
}

#[test]
fn a_word_of_the_passages_is_no_slip_for_a_name() {
    for passage in library().corpus.passages.iter().filter(|passage| passage.is_result).step_by(5) {
        for token in search::tokens(library().corpus.text_of(passage)) {
            let offered = library().names(&token.folded);
            assert!(offered.iter().all(|named| !named.how.is_slip()), "{}", token.folded);
        }
    }
}

#[test]
fn at_most_four_names_are_offered_each_once_and_the_best_first() {
    for (typed, expected) in [
        ("israel", &["israel", "israeli-authorities", "israeli-forces", "settlers"][..]),
        ("human rights", &["rights-organisations", "2023-10-protecting-human-rights", "2025-overview"]),
        ("crimes", &["war-crimes", "law"]),
        ("agnes callamard", &["agnes-callamard"]),
    ] {
        assert_eq!(named(typed), expected, "{typed}");
    }
}
