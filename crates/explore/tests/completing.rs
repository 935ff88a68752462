//! What is offered while a field is typed, and that it is read as it was meant: on the corpus that ships.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use explore::{Completion, Facet, RolePick};
use proptest::prelude::*;
use support::{any_value_field, cases, library};

/// What was typed with the completion in its place.
fn completed(text: &str, completion: &Completion) -> String {
    let (start, end) = (completion.range.start as usize, completion.range.end as usize);
    format!("{}{}{}", &text[..start], completion.insert, &text[end..])
}

#[test]
fn what_is_typed_goes_on_as_a_field() {
    let table: &[(&str, &[&str])] = &[
        ("", &["side:", "topic:", "kind:", "speaker:", "doc:", "has:", "before:", "after:"]),
        (
            "  ",
            &["  side:", "  topic:", "  kind:", "  speaker:", "  doc:", "  has:", "  before:", "  after:"],
        ),
        ("sp", &["speaker:"]),
        ("law -Sp", &["law -speaker:"]),
        ("do", &["doc:"]),
        ("docu", &["document:"]),
        ("a", &[]),
        ("law ", &[]),
        ("\"law sp", &[]),
        ("speakers", &[]),
        ("law", &[]),
        ("speaker:cal", &["speaker:agnes-callamard "]),
        (
            "law -speaker:",
            &[
                "law -speaker:agnes-callamard ",
                "law -speaker:sacha-deshmukh ",
                "law -speaker:gerhard-kemp ",
                "law -speaker:nikita-white ",
                "law -speaker:chanatip-tatiyakaroonwong ",
                "law -speaker:steve-valdez-symonds ",
                "law -speaker:amnesty-researcher-gaza ",
                "law -speaker:isaac-herzog ",
            ],
        ),
        ("speaker:\"agnes ca", &["speaker:agnes-callamard "]),
        ("speaker:calamard", &["speaker:agnes-callamard "]),
        ("speaker:xyzzy", &[]),
        ("speaker:🙂", &[]),
        (
            "side:",
            &[
                "side:international ",
                "side:israel ",
                "side:palestine ",
                "side:companies ",
                "side:experts ",
                "side:rights-organisations ",
                "side:courts ",
                "side:states ",
            ],
        ),
        (
            "side:isr",
            &[
                "side:israel ",
                "side:israeli-authorities ",
                "side:israeli-forces ",
                "side:settlers ",
                "side:people-in-israel ",
            ],
        ),
        (
            "side:settlers,pal",
            &[
                "side:settlers,palestine ",
                "side:settlers,palestinian-authorities ",
                "side:settlers,palestinians ",
                "side:settlers,armed-groups ",
            ],
        ),
        (
            "side:\"israeli forces, pal",
            &[
                "side:\"israeli forces, palestine\" ",
                "side:\"israeli forces, palestinian-authorities\" ",
                "side:\"israeli forces, palestinians\" ",
                "side:\"israeli forces, armed-groups\" ",
            ],
        ),
        (
            "side:israeli-forces/",
            &[
                "side:israeli-forces/conduct_of ",
                "side:israeli-forces/affecting ",
                "side:israeli-forces/addressed_to ",
                "side:israeli-forces/said_by ",
            ],
        ),
        (
            "side:\"israeli forces/a",
            &["side:\"israeli forces/affecting\" ", "side:\"israeli forces/addressed_to\" "],
        ),
        ("side:hamas/c", &["side:hamas/conduct_of ", "side:hamas/addressed_to "]),
        ("side:xyzzy/", &[]),
        ("topic:none", &["topic:none "]),
        ("kind:head", &[]),
        ("doc:summary", &["doc:2024-12-executive-summary "]),
        ("has:", &["has:quotation "]),
        ("before:", &["before:2024 ", "before:2025 "]),
        ("after:202", &["after:2023 ", "after:2024 "]),
        ("side:settlers ", &[]),
        ("side:\"settlers\"", &[]),
        ("speaker:\"\"", &[]),
    ];
    for (text, expected) in table {
        let offered = library().complete(text);
        let offered: Vec<String> = offered.iter().map(|completion| completed(text, completion)).collect();
        assert_eq!(&offered, expected, "{text}");
    }
}

#[test]
fn a_completion_says_what_it_is_and_how_many_passages_it_holds() {
    let first = |text: &str| library().complete(text).into_iter().next().expect("a completion");
    for (text, label, what) in [
        ("sp", "speaker:", "Who is quoted in it"),
        ("speaker:callamard", "Agnès Callamard", "Speaker"),
        ("side:hamas", "Hamas and other Palestinian armed groups", "Side"),
        ("side:hamas/called", "Called on", "Whom a call, order or duty in a passage is addressed to"),
        ("before:2025", "2025", "Published"),
    ] {
        let completion = first(text);
        assert_eq!((completion.label.as_str(), completion.what), (label, what), "{text}");
        let asked = library().ask(&completed(text, &completion));
        assert_eq!(completion.count, asked.allowed.map(|set| set.len()), "{text}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_string_can_be_completed(
        text in "\\PC{0,60}|(speaker:|-side:|topic:|before:|doc:|has:|[-,/\"“ .:0-9]|OR|[a-zé]{1,9}|🙂){0,16}",
    ) {
        for completion in library().complete(&text) {
            prop_assert!(text.get(completion.range.range()).is_some());
            prop_assert_eq!(completion.range.end as usize, text.len());
            prop_assert!(!completion.insert.is_empty() && !completion.label.is_empty());
        }
    }

    #[test]
    fn what_was_completed_is_read_as_it_was_meant(
        field in any_value_field(),
        kept in 0usize..40,
        before in prop::sample::select(vec!["", "law ", "-", "\"a phrase\" "]),
    ) {
        // A field cut off anywhere is one that is being typed.
        let cut = field.char_indices().nth(kept).map_or(field.len(), |(at, _)| at);
        let text = format!("{before}{}", &field[..cut]);
        for completion in library().complete(&text) {
            let (start, end) = (completion.range.start as usize, completion.range.end as usize);
            let whole = format!("{}{}{}", &text[..start], completion.insert, &text[end..]);
            let Some(count) = completion.count else { continue };
            let asked = library().ask(&whole);
            prop_assert_eq!(&asked.misread, &[], "{}", &whole);
            prop_assert_eq!(&asked.unfinished, &[], "{}", &whole);
            let said = asked.read.last().expect("a field");
            let text = library().says_read(said);
            let has_role = !completion.what.contains(char::is_whitespace);
            prop_assert!(!has_role || completion.what == "Published" || text.ends_with(&completion.label), "{whole}");
            if !said.excluded && !text.contains(" or ") {
                prop_assert_eq!(asked.allowed.map(|set| set.len()), Some(count), "{}", &whole);
            }
        }
    }
}

#[test]
fn every_value_with_passages_is_offered() {
    for facet in Facet::ALL.into_iter().filter(|&facet| facet != Facet::Quotation) {
        for value in library().values(facet) {
            let id = library().value_id(facet, value).expect("an identifier");
            if !library().sets.of(facet, RolePick::Any, value).is_empty() {
                let offered = library().complete(&format!("{}:{id}", facet.id()));
                assert!(offered.iter().any(|completion| completion.insert.trim_end() == id), "{id}");
            }
        }
    }
}
