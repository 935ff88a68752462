//! What a reader is told about what was found: why a passage is there, and how a remembered quotation really stands.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use std::rc::Rc;

use onrecord::{Library, Remembered, Results, State, preview, reasons, remembered, unsaid};
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

/// What is laid beside a query, and the words of the source that differ.
fn beside(typed: &str) -> Option<(Remembered, Vec<&'static str>)> {
    let library = library();
    let state = State { query: typed.to_owned(), ..State::default() };
    let results = Results::new(library, None, &state, Rc::new(library.ask(typed)));
    let remembered = remembered(library, &results)?;
    let passage = library.corpus.passage(remembered.shown.open.passage).expect("a passage");
    let document = library.corpus.document(passage.document).expect("its document");
    let differing = remembered.shown.marks.iter().map(|mark| mark.slice(&document.text)).collect();
    Some((remembered, differing))
}

#[test]
fn a_misremembered_quotation_is_laid_beside_its_passage() {
    for (typed, speaker, same, of, differing) in [
        ("it's an entire people out there that are responsible", "Isaac Herzog", 7, 9, &["nation", "is"][..]),
        (
            "“truth and justice and reparations are bedrocks of peace”",
            "Agnès Callamard",
            8,
            9,
            &["the", "lasting"],
        ),
        ("IT’S AN ENTIRE NATION OUT THERE that is responsible", "Isaac Herzog", 9, 9, &[]),
        ("entire nation out there that is to blame side:palestine", "Isaac Herzog", 6, 8, &[]),
    ] {
        let (remembered, there) = beside(typed).unwrap_or_else(|| panic!("{typed} is nowhere"));
        assert_eq!((remembered.comparison.same, remembered.comparison.of), (same, of), "{typed}");
        assert_eq!(remembered.shown.voice.name, speaker, "{typed}");
        assert!(remembered.shown.open.quote_id().is_some(), "{typed}");
        assert_eq!(there, differing, "{typed}");
    }
}

#[test]
fn a_question_is_no_quotation() {
    for typed in [
        "what happened to the hostages in gaza",
        "international court of justice ruling on genocide",
        "the state of palestine and the united nations",
        "entire nation out there",
    ] {
        assert!(beside(typed).is_none(), "{typed}");
    }
}

#[test]
fn what_was_left_out_is_a_reason_too() {
    for query in ["-water", "-\u{11c50}", "aid -water"] {
        let found = library().search(query);
        let hit = found.hits.first().expect("passages without the word");
        let left_out =
            reasons(library(), &found, hit).into_iter().find(|(_, why)| why == "does not stand in it");
        assert!(left_out.is_some(), "{query}");
    }
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
