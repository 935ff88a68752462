//! The one set, and narrowing it by one thing more.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::Civil;
use explore::{Between, Facet, Filters, Narrow, RolePick, Shown, Value, happened};
use proptest::prelude::*;
use search::UnitSet;
use support::{any_filters, any_query, any_value, cases, details, library};

/// What a query and filters let through, dates of events included.
fn shown(query: &str, filters: &Filters) -> UnitSet {
    let happened = happened(&library().corpus, details(), filters.happened);
    let happened = (!filters.happened.is_open()).then_some(&happened);
    Shown::new(library(), filters, &library().ask(query), happened).passages
}

/// Words and fields as typed, now and then with a phrase still open at the end.
fn any_typed() -> impl Strategy<Value = String> {
    let end = prop::sample::select(vec!["", "", " \"war crimes", " -"]);
    (any_query(), end).prop_map(|(parts, end)| {
        let parts: Vec<String> = parts.into_iter().map(|part| part.text).collect();
        parts.join(" ") + end
    })
}

fn any_days() -> impl Strategy<Value = (Civil, Civil)> {
    (19_600_i32..20_500, 0_i32..500)
        .prop_map(|(first, more)| (Civil::from_days(first), Civil::from_days(first + more)))
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn narrowing_by_a_value_leaves_exactly_what_was_shown_and_has_it(
        typed in any_typed(),
        filters in any_filters(),
        narrowings in prop::collection::vec((any_value(), prop::sample::select(RolePick::ALL.to_vec())), 1..3),
    ) {
        let mut want = shown(&typed, &filters);
        let (mut query, mut after) = (typed, filters);
        for ((facet, value), role) in narrowings {
            want.intersect_with(library().sets.of(facet, role, value));
            Narrow::Has(facet, role, value).apply(library(), &mut query, &mut after);
        }
        prop_assert_eq!(shown(&query, &after), want, "{} {:?}", query, after);
    }

    #[test]
    fn narrowing_by_dates_leaves_what_can_have_been_published_on_them(
        typed in any_typed(),
        filters in any_filters(),
        (first, last) in any_days(),
    ) {
        let dates = Between::days(first, last);
        let meets = |id| library().corpus.date_of(id).is_some_and(|date| dates.meets(date.earliest, date.latest));
        let before = shown(&typed, &filters);
        let (mut query, mut after) = (typed, filters.clone());
        Narrow::Published(first, last).apply(library(), &mut query, &mut after);
        for unit in before.iter() {
            let passage = library().corpus.passages.get(unit.0 as usize).expect("a passage");
            // Dates that lie outside those chosen have nothing in common with them, be it that a stretch meets both.
            if filters.published().meets(first, last) {
                prop_assert_eq!(shown(&query, &after).contains(unit), meets(passage));
            }
        }
        prop_assert!(shown(&query, &after).iter().all(|unit| before.contains(unit)));
    }

    #[test]
    fn narrowing_by_dates_of_events_leaves_the_passages_that_report_one(
        typed in any_typed(),
        mut filters in any_filters(),
        (first, last) in any_days(),
    ) {
        filters.happened = Between::default();
        let mut want = shown(&typed, &filters);
        want.intersect_with(&happened(&library().corpus, details(), Between::days(first, last)));
        let mut query = typed;
        Narrow::Happened(first, last).apply(library(), &mut query, &mut filters);
        prop_assert_eq!(shown(&query, &filters), want);
    }
}

#[test]
fn what_can_be_chosen_is_chosen_and_the_rest_is_typed() {
    let library = library();
    let side = |id: &str| {
        let value = library.value_named(Facet::Side, id).expect("a party");
        Narrow::Has(Facet::Side, RolePick::default(), value)
    };
    let (mut query, mut filters) = (String::from("aid"), Filters::default());
    side("israel").apply(library, &mut query, &mut filters);
    side("israeli-forces").apply(library, &mut query, &mut filters);
    assert_eq!((query.as_str(), filters.values.len()), ("aid", 1));
    side("armed-groups").apply(library, &mut query, &mut filters);
    assert_eq!((query.as_str(), filters.values.len()), ("side:armed-groups aid", 1));
    Narrow::Has(Facet::Quotation, RolePick::default(), Value::Is(0)).apply(library, &mut query, &mut filters);
    assert_eq!((query.as_str(), filters.values.len()), ("side:armed-groups aid", 2));
}
