//! What is typed is read as it was meant, and what cannot be read is said: on the corpus that ships.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use explore::{Asked, Facet, Misread, RolePick};
use search::{UnitId, UnitSet};
use support::library;

/// How fields were read, what could not be read, and what may still become something.
fn read(text: &str) -> String {
    let asked = library().ask(text);
    let mut parts: Vec<String> = Vec::new();
    for said in &asked.read {
        parts.push(format!("{}{}", if said.excluded { "not " } else { "" }, library().says_read(said)));
    }
    let sentences =
        |list: &[Misread]| list.iter().map(|misread| library().says_misread(misread)).collect::<Vec<_>>();
    parts.extend(sentences(&asked.misread));
    parts.extend(sentences(&asked.unfinished).into_iter().map(|sentence| format!("~ {sentence}")));
    parts.join(" | ")
}

fn size(text: &str) -> Option<usize> {
    library().ask(text).allowed.map(|set| set.len())
}

fn set(facet: Facet, role: RolePick, id: &str) -> UnitSet {
    let value = library().value_named(facet, id).expect("a known value");
    library().sets.of(facet, role, value).clone()
}

#[test]
fn a_value_is_meant_by_identifier_name_beginning_or_typo() {
    for (text, expected) in [
        ("", ""),
        ("speaker:agnes-callamard", "Speaker: Agnès Callamard"),
        ("speaker:calamard", "Speaker: Agnès Callamard"),
        ("speaker:\"Callamard, Agnès\"", "Speaker: Agnès Callamard or Agnès Callamard"),
        ("Speaker:AGNÈS", "Speaker: Agnès Callamard"),
        ("speaker:herzg", "Speaker: Isaac Herzog"),
        ("speaker:icj", "Speaker: International Court of Justice"),
        ("side:settlers", "Side: Israeli settlers"),
        ("side:hamas", "Side: Hamas and other Palestinian armed groups"),
        ("side:israel", "Side: Israel"),
        ("-side:israel", "not Side: Israel"),
        ("side:israeli-forces/conduct_of", "Conduct: Israeli forces"),
        ("side:\"israeli forces/conduct\"", "Conduct: Israeli forces"),
        ("side:\"Israeli Forces/Called on\"", "Called on: Israeli forces"),
        ("side:israeli_forces/affect", "Affected: Israeli forces"),
        ("side:settlers/", "Side: Israeli settlers"),
        ("side:israeli-forces,israel", "Side: Israeli forces or Israel"),
        ("side:settlers,hamas", "Side: Israeli settlers or Hamas and other Palestinian armed groups"),
        (
            "side:settlers/conduct,hamas/conduct",
            "Conduct: Israeli settlers or Hamas and other Palestinian armed groups",
        ),
        (
            "side:settlers,hamas/said_by",
            "Side: Israeli settlers or Speaking: Hamas and other Palestinian armed groups",
        ),
        ("side:none", "Side: None named"),
        ("topic:\"Detention, torture and disappearance\"", "Topic: Detention, torture and disappearance"),
        ("topic:genocid,, ", "Topic: Genocide"),
        ("kind:call", "Kind: Call"),
        ("kind:none", "Kind: Not annotated"),
        (
            "doc:2025-12",
            "Document: Press release on international justice for victims in the Occupied Palestinian Territory and Israel",
        ),
        ("document:\"executive sumary\"", "Document: Amnesty International Report's Executive Summary"),
        ("has:quotation", "Has a quotation"),
        ("-has:quote", "not Has a quotation"),
        ("before:2024-05", "Published before 2024-05-01 (not on that day)"),
        ("after:2024", "Published after 2024-12-31 (not on that day)"),
        (
            "after:2023,2024-02 genocide -kind:call",
            "Published after 2023-12-31 (not on that day) or Published after 2024-02-29 (not on that day) | not Kind: Call",
        ),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_said_and_narrows_nothing() {
    for (text, expected) in [
        (
            "side:xyzzy law",
            "No side is called “xyzzy”. There are: International and others, Israel, Palestine.",
        ),
        (
            "-side:israeli law",
            "“israeli” fits more than one; write more of it: Israeli authorities, Israeli forces, Israeli settlers.",
        ),
        (
            "speaker:\"prime minister netanyahu\"",
            "No speaker is called “prime minister netanyahu”. Nearest: Benjamin Netanyahu, UK ministers.",
        ),
        (
            "side:,xyzzy, law",
            "No side is called “”. There are: International and others, Israel, Palestine. | \
             No side is called “xyzzy”. There are: International and others, Israel, Palestine.",
        ),
        ("side:hamas/xyz law", "“xyz” is no role. Write conduct, affected, called-on or speaking."),
        (
            "speaker:none law",
            "No speaker is called “none”. There are: Agnès Callamard, Sacha Deshmukh, Gerhard Kemp, Nikita White …",
        ),
        (
            "topic:🙂 law",
            "No topic is called “🙂”. \
             There are: Crimes and law, Harm to people, Conditions of life, Accountability and action …",
        ),
        ("has:xyzzy law", "“xyzzy” means nothing after “has:”. Write has:quotation."),
        ("before:13-2024 law", "“13-2024” is no date. Write 2024, 2024-05 or 2024-05-31."),
        ("speaker:\"\" law", "No value follows “speaker:\"\"”."),
        ("law OR -crime", "“OR” needs a word to look for on either side."),
        ("\"\" law", "No word stands between the quotation marks: \"\""),
        ("law 🙂", "“🙂” has no letter and no digit."),
    ] {
        assert_eq!(read(text), expected, "{text}");
        assert_eq!(size(text), None, "{text}");
    }
}

#[test]
fn only_the_first_words_of_a_pasted_page_are_searched_and_it_is_said() {
    let page = ["law "; 64].concat() + "then more";
    assert_eq!(read(&page), "Only the first 64 words are searched, nothing from “then more” on.");
}

#[test]
fn what_may_still_be_being_typed_is_no_fault_yet() {
    for text in
        ["side:xyzzy", "law speaker:", "law -", "law OR ", "law \"", "side:israeli-forces/x", "before:20"]
    {
        assert!(read(text).starts_with("~ "), "{text}");
        assert_eq!(size(text), None, "{text}");
    }
    for text in ["side:\"xyzzy\"", "side:xyzzy ", "side:xyzzy,settlers"] {
        assert!(read(text).contains("No side"), "{text}");
        assert!(!read(text).contains('~'), "{text}");
    }
    // The last of several values alone is still being typed.
    assert_eq!(read("side:settlers,xyzz").split(" | ~").next(), Some("Side: Israeli settlers"));
}

#[test]
fn values_of_a_field_are_alternatives_and_fields_narrow_each_other() {
    let forces = set(Facet::Side, RolePick::In(corpus::Role::ConductOf), "israeli-forces");
    let groups = set(Facet::Side, RolePick::Any, "armed-groups");
    let call = set(Facet::Kind, RolePick::Any, "call");
    let mut either = forces.clone();
    either.union_with(&groups);
    let mut both = forces.clone();
    both.intersect_with(&groups);
    let mut without = groups.clone();
    without.subtract(&call);
    for (text, expected) in [
        ("side:israeli-forces/conduct", &forces),
        ("side:israeli-forces/conduct,hamas", &either),
        ("side:israeli-forces/conduct law side:hamas", &both),
        ("side:hamas -kind:call", &without),
    ] {
        assert_eq!(library().ask(text).allowed.as_ref(), Some(expected), "{text}");
    }
    let none = set(Facet::Topic, RolePick::Any, "none");
    assert_eq!(library().ask("topic:none").allowed, Some(none));
}

#[test]
fn before_and_after_leave_out_the_date_itself() {
    let fits = |text: &str, earliest: &str, latest: &str| {
        let asked = library().ask(text).allowed.unwrap_or_default();
        let mut passages = library().corpus.passages.iter().zip(0..);
        passages.any(|(passage, number)| {
            let date = library().corpus.date_of(passage).expect("all are dated");
            let is_it =
                (date.earliest.to_string(), date.latest.to_string()) == (earliest.into(), latest.into());
            is_it && asked.contains(UnitId(number))
        })
    };
    let day = "2024-11-21";
    for (text, expected) in [
        ("before:2024-11-21", false),
        ("before:2024-11-22", true),
        ("before:2024-11", false),
        ("before:2024-12", true),
        ("before:2024", false),
        ("after:2024-11-21", false),
        ("after:2024-11-20", true),
        ("after:2024-11", false),
        ("after:2024-10", true),
        ("after:2024", false),
        ("-after:2024", true),
    ] {
        assert_eq!(fits(text, day, day), expected, "{text}");
    }
    let all = library().sets.results().len();
    assert_eq!(size("before:2030"), Some(all));
    assert_eq!(size("after:2022"), Some(all));
    let inside = size("after:2023 before:2025").expect("dates");
    let (before, after) = (size("before:2024").expect("a date"), size("after:2024").expect("a date"));
    assert!(inside > 0 && before > 0 && after > 0 && inside + before + after >= all);
}

#[test]
fn fields_alone_find_nothing_and_words_alone_narrow_nothing() {
    let fields = library().ask("speaker:callamard -kind:call");
    assert!(fields.found.is_none() && fields.allowed.is_some());
    let words = library().ask("genocide 12:30 other:x");
    assert!(words.found.is_some() && words.allowed.is_none() && words.read.is_empty());
    let both = library().ask("genocide speaker:callamard");
    let hits = |asked: &Asked| asked.found.as_ref().map(|found| found.hits.clone());
    assert_eq!(hits(&both), hits(&library().ask("genocide ")));
}

#[test]
fn a_field_or_the_words_can_be_taken_out() {
    let asked = library().ask("  genocide speaker:callamard  crime -kind:call");
    assert_eq!(asked.words(), "genocide crime");
    assert_eq!(asked.without_words(), "speaker:callamard -kind:call");
    assert_eq!(asked.without_field(0), "genocide crime -kind:call");
    assert_eq!(asked.without_field(1), "genocide speaker:callamard crime");
    assert_eq!(Asked::default().without_field(3), "");
}
