//! A document along its length.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::DocumentId;
use explore::{Facet, RolePick, Value};
use overview::Strip;
use proptest::prelude::*;
use search::highlight;
use support::{any_words, cases, library, passages};

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_lane_has_every_passage_of_the_document_with_its_topic_or_party(
        asking in any_words(),
        document in 0_usize..5,
        role in prop::sample::select(RolePick::ALL.to_vec()),
    ) {
        let shown = asking.shown().passages;
        let id = DocumentId::from(document);
        let strip = Strip::new(library(), id, &shown, role, Some(&asking.reading())).expect("a document");
        let mut of_document = library().sets.of(Facet::Document, RolePick::Any, Value::Is(id.0)).clone();
        for lane in &strip.lanes {
            let of_lane = library().sets.of(lane.facet, role, lane.value);
            prop_assert_eq!(lane.stretches.len(), of_document.count_and(of_lane));
            match strip.click(lane) {
                Some(click) => prop_assert_eq!(asking.after(&click), lane.shown as usize, "{}", &lane.label),
                None => prop_assert_eq!(lane.shown, 0),
            }
            prop_assert!(lane.stretches.windows(2).all(|pair| pair[0].until <= pair[1].from));
        }
        of_document.intersect_with(&shown);
        let text = |id| library().corpus.passage(id).map_or("", |passage| library().corpus.text_of(passage));
        let found: usize = passages(&of_document).into_iter().map(|id| highlight(text(id), &asking.reading()).len()).sum();
        prop_assert_eq!(strip.found.len(), found);
        let stretches = strip.lanes.iter().flat_map(|lane| &lane.stretches).chain(&strip.found);
        prop_assert!(stretches.clone().all(|one| 0.0 <= one.from && one.from < one.until && one.until <= 1.0));
        prop_assert_eq!(strip.table(library()).rows.len(), stretches.count());
    }
}

#[test]
fn there_is_no_strip_of_a_document_that_is_not_there() {
    let shown = library().sets.results();
    assert_eq!(Strip::new(library(), DocumentId(99), shown, RolePick::Any, None), None);
}
