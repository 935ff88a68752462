//! What a count says is what a click yields: one set serves the list, the counts and the filters.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use std::collections::HashSet;
use std::rc::Rc;

use onrecord::{Facet, Results, Sense, State, Value};
use proptest::prelude::*;
use support::{any_state, any_value, cases, details, library};

fn results(state: &State) -> Results {
    Results::new(library(), Some(details()), state, Rc::new(library().ask(&state.query)))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_count_is_what_a_click_yields((facet, value) in any_value(), mut state in any_state()) {
        // With nothing else chosen in its facet a click yields exactly the number beside the value.
        state.filters.values =
            state.filters.values.iter().copied().filter(|((f, _), _)| *f != facet).collect();
        let promised = results(&state).count(library(), &state.filters, facet, value);
        state.filters.values.insert((facet, value), Sense::Only);
        prop_assert_eq!(results(&state).passages.len(), promised);
    }

    #[test]
    fn choosing_a_second_value_of_a_facet_widens_the_list((facet, value) in any_value(), state in any_state()) {
        let mut wider = state.clone();
        let has_choice = state.filters.values.iter().any(|((f, _), sense)| *f == facet && *sense == Sense::Only);
        wider.filters.values.insert((facet, value), Sense::Only);
        let (before, after) = (results(&state).passages, results(&wider).passages);
        if has_choice && state.filters.values.get(&(facet, value)).is_none() {
            let after: HashSet<_> = after.into_iter().collect();
            prop_assert!(before.iter().all(|id| after.contains(id)));
        }
    }

    #[test]
    fn an_excluded_value_never_shows((facet, value) in any_value(), mut state in any_state()) {
        state.filters.values.insert((facet, value), Sense::Not);
        let set = library().sets.of(facet, state.filters.role, value);
        for id in results(&state).passages {
            prop_assert!(!set.contains(search::UnitId(u32::from(id.0))));
        }
    }

    #[test]
    fn headings_and_furniture_are_never_results(state in any_state()) {
        for id in results(&state).passages {
            prop_assert!(library().corpus.passage(id).is_some_and(|p| p.is_result));
        }
    }

    #[test]
    fn no_passage_is_listed_twice_and_all_orders_hold_the_same(state in any_state()) {
        let list = results(&state).passages;
        let set: HashSet<_> = list.iter().copied().collect();
        prop_assert_eq!(set.len(), list.len());
        for order in onrecord::Order::ALL {
            let other: HashSet<_> = results(&State { order, ..state.clone() }).passages.into_iter().collect();
            prop_assert_eq!(&other, &set);
        }
    }

    #[test]
    fn every_way_out_gives_what_it_says(state in any_state()) {
        let shown = results(&state);
        for way in shown.ways_out(library(), Some(details()), &state) {
            let mut less = state.clone();
            match way {
                onrecord::Without::Words(_) => less.query = shown.asked.without_words(),
                onrecord::Without::Field(number, _) => less.query = shown.asked.without_field(number),
                onrecord::Without::Value(chosen, _) => less.filters.values.remove(&chosen),
                onrecord::Without::Happened(_) => less.filters.happened = explore::Between::default(),
                onrecord::Without::Dates(_) => (less.filters.from, less.filters.until) = (None, None),
            }
            prop_assert_eq!(results(&less).passages.len(), way.count());
        }
    }
}

#[test]
fn the_publishers_own_voice_matches_nothing_in_any_role() {
    // Else one party would stand beside every passage.
    let library = library();
    let own =
        library.value_named(Facet::Side, "rights-organisations").expect("the party is in the vocabulary");
    let total = library.sets.results().len();
    let any = library.sets.of(Facet::Side, onrecord::RolePick::Any, own).len();
    let speaking = library.sets.of(Facet::Side, onrecord::RolePick::In(corpus::Role::SaidBy), own).len();
    assert!(any < total / 3, "{any} of {total}");
    assert!(speaking > total / 2, "{speaking} of {total}");
}

#[test]
fn a_group_counts_what_its_members_count_together() {
    let library = library();
    for facet in [Facet::Side, Facet::Topic] {
        let terms = if facet == Facet::Side { &library.corpus.parties } else { &library.corpus.topics };
        for (place, _) in terms
            .iter()
            .enumerate()
            .filter(|(place, _)| terms.iter().any(|t| t.within == Some(*place as u16)))
        {
            let role = onrecord::RolePick::Any;
            let mut union = search::UnitSet::new(library.corpus.passages.len());
            for (member, _) in terms.iter().enumerate().filter(|(_, t)| t.within == Some(place as u16)) {
                union.union_with(library.sets.of(facet, role, Value::Is(member as u16)));
            }
            assert_eq!(&union, library.sets.of(facet, role, Value::Is(place as u16)));
        }
    }
}
