//! What a reader is told about what was found: why a passage is there.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use onrecord::{Library, preview, reasons, unsaid};
use proptest::prelude::*;
use search::{Found, Hit};
use support::{any_query, cases, library};

fn said(library: &Library, found: &Found, hit: &Hit) -> Vec<String> {
    let shown = preview(library, Some(found), (hit.unit.0 as usize).into()).expect("a preview");
    unsaid(library, found, hit, &shown.voice)
}

#[test]
fn what_the_marks_leave_unsaid_is_said() {
    for (query, expected) in [
        ("criminal", "“Crminal”, a near spelling of criminal"),
        ("criminal", "“criminalized”, another form of criminal"),
        ("cease fire", "“ceasefire”, written as one word"),
        ("genocide", "in the heading: “Genocide”"),
        ("war crimes", "missing: war"),
    ] {
        let found = library().search(query);
        let told =
            found.hits.iter().any(|hit| said(library(), &found, hit).iter().any(|said| said == expected));
        assert!(told, "{query}: {expected}");
    }
}

#[test]
fn what_the_marks_say_is_not_repeated() {
    for query in ["ceasfire", "hostage", "Callamard", "\"bedroks of lasting peace\"", "ceas"] {
        let found = library().search(query);
        let first = found.hits.first().expect("a hit");
        assert_eq!(said(library(), &found, first), [] as [&str; 0], "{query}");
    }
}

#[test]
fn each_word_of_a_query_has_its_reason() {
    let found = library().search("\"entire nation\" =out responsable");
    let told = reasons(library(), &found, found.hits.first().expect("a hit"));
    assert_eq!(
        told.iter().map(|(word, reason)| (word.as_str(), reason.as_str())).collect::<Vec<_>>(),
        [
            ("entire nation", "“entire nation”, as written, in the text"),
            ("out", "“out”, as written, in the text"),
            ("responsable", "“responsible”, a near spelling, in the text"),
        ]
    );
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_is_typed_every_hit_has_a_reason(query in any_query()) {
        let found = library().search(&query);
        for hit in &found.hits {
            prop_assert!(!reasons(library(), &found, hit).is_empty(), "{query}: {hit:?}");
            said(library(), &found, hit);
        }
    }
}
