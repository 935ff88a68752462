//! What holds for anything that is typed, on the corpus that ships.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use explore::{Asked, Facet, RolePick};
use proptest::prelude::*;
use search::{ByteRange, UnitSet};
use support::{any_query, cases, library};

fn is_of(range: ByteRange, text: &str) -> bool {
    text.get(range.range()).is_some()
}

/// What a list of results over this query would hold.
fn results(asked: &Asked) -> UnitSet {
    let mut set = library().sets.results().clone();
    if let Some(found) = &asked.found {
        let mut hits = UnitSet::new(set.capacity());
        found.hits.iter().for_each(|hit| hits.insert(hit.unit));
        set.intersect_with(&hits);
    }
    if let Some(allowed) = &asked.allowed {
        set.intersect_with(allowed);
    }
    set
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_string_can_be_asked(
        text in "\\PC{0,60}|(speaker:|-side:|topic:|before:|doc:|has:|[-,/\"“ .:0-9]|OR|[a-zé]{1,9}|🙂){0,16}",
    ) {
        let asked = library().ask(&text);
        let said = asked.read.iter().map(|said| (said.range, library().says_read(said)));
        let misread = asked.misread.iter().chain(&asked.unfinished);
        for (range, words) in said.chain(misread.map(|misread| (misread.range, library().says_misread(misread)))) {
            prop_assert!(is_of(range, &text) && !range.is_empty() && !words.is_empty(), "{range:?} {words}");
        }
        for number in 0..=asked.query.fields().len() {
            let less = library().query(&asked.without_field(number));
            prop_assert!(less.fields().len() <= asked.query.fields().len());
        }
        prop_assert!(library().query(&asked.without_words()).is_empty());
        prop_assert!(asked.found.is_some() != asked.query.is_empty());
    }

    #[test]
    fn every_result_is_in_the_set_of_every_field(query in any_query()) {
        let text: Vec<&str> = query.iter().map(|part| part.text.as_str()).collect();
        let asked = library().ask(&text.join(" "));
        prop_assert_eq!(&asked.misread, &[]);
        let results = results(&asked);
        for part in &query {
            let Some((facet, role, value, excluded)) = part.narrows else { continue };
            let set = library().sets.of(facet, role, value);
            let inside = results.count_and(set);
            prop_assert_eq!(inside, if excluded { 0 } else { results.len() }, "{}", &part.text);
        }
    }
}

#[test]
fn every_value_is_read_by_its_identifier_and_its_label() {
    for facet in Facet::ALL.into_iter().filter(|&facet| facet != Facet::Quotation) {
        for value in library().values(facet) {
            let (id, label) = (
                library().value_id(facet, value).expect("an identifier"),
                library().value_label(facet, value),
            );
            let set = library().sets.of(facet, RolePick::Any, value);
            let typed = [format!("{}:{id} ", facet.id()), format!("{}:\"{label}\"", facet.id())];
            for text in typed {
                let asked = library().ask(&text);
                assert_eq!(asked.misread, [], "{text}");
                // A group and its only member may share a label.
                let same = asked.allowed.as_ref() == Some(set) || text.contains(' ');
                assert!(same, "{text}");
            }
        }
    }
}
