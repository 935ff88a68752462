//! The numbers that passages state.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use overview::{Amount, Figures};
use proptest::prelude::*;
use support::{Asking, any_asking, cases, details, library, opens, passages};

fn figures(asking: &Asking) -> Figures {
    Figures::new(library(), details(), &asking.shown().passages)
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_number_of_what_is_shown_is_there_in_its_exact_words(asking in any_asking()) {
        let figures = figures(&asking);
        let all = passages(&asking.shown().passages).into_iter().flat_map(|id| {
            let text = library().corpus.passage(id).and_then(|p| library().corpus.document(p.document)).expect("one");
            details().figures(id).iter().map(move |figure| (id, figure.range.slice(&text.text)))
        });
        let stated = figures.stated.iter().map(|stated| (stated.passage, stated.words.as_str()));
        prop_assert_eq!(stated.collect::<Vec<_>>(), all.collect::<Vec<_>>());
        let table = figures.table(library());
        prop_assert_eq!(table.rows.len(), figures.stated.len());
        for (row, stated) in table.rows.iter().zip(&figures.stated) {
            prop_assert_eq!((&row[0].text, &row[6].text), (&stated.words, &stated.figure.counts));
            prop_assert_eq!(row[2].number, stated.amount.map(|amount| amount.least));
            prop_assert!(opens(row[0].click.as_ref()));
            prop_assert!(!row[10].text.is_empty() && !row[12].text.is_empty(), "who said it, and where");
        }
    }

    #[test]
    fn panels_hold_each_number_that_can_be_read_once(asking in any_asking()) {
        let figures = figures(&asking);
        let mut places: Vec<usize> = figures.panels.iter().flat_map(|panel| panel.stated.iter().copied()).collect();
        places.sort_unstable();
        let read = figures.stated.iter().enumerate().filter(|(_, stated)| stated.amount.is_some());
        prop_assert_eq!(places, read.map(|(place, _)| place).collect::<Vec<_>>());
        for panel in &figures.panels {
            for &place in &panel.stated {
                prop_assert_eq!(figures.stated[place].unit(), &panel.unit);
                prop_assert_eq!(&figures.stated[place].figure.measure, &panel.measure);
            }
        }
    }

    #[test]
    fn a_series_has_one_source_and_one_scope_and_goes_on_in_time(asking in any_asking()) {
        let figures = figures(&asking);
        for panel in &figures.panels {
            for series in &panel.series {
                let all: Vec<_> = series.iter().map(|&place| &figures.stated[place]).collect();
                prop_assert!(all.len() > 1 && all.is_sorted_by_key(|stated| stated.as_of));
                for one in &all {
                    let (first, figure) = (&all[0].figure, &one.figure);
                    prop_assert!(figure.according_to.is_some() && one.as_of.is_some());
                    prop_assert_eq!(&figure.according_to, &first.according_to);
                    prop_assert_eq!((&figure.counts, &figure.share_of), (&first.counts, &first.share_of));
                    prop_assert!(series.iter().all(|place| panel.stated.contains(place)));
                }
            }
        }
    }
}

#[test]
fn every_shipped_figure_can_be_read() {
    let figures = figures(&Asking::of(""));
    assert_eq!(figures.stated.len(), 97);
    for stated in &figures.stated {
        assert!(stated.amount.is_some(), "{}", stated.words);
    }
    let read = |words: &str| {
        figures.stated.iter().find(|stated| stated.words == words).and_then(|stated| stated.amount)
    };
    assert_eq!(read("48,219"), Some(Amount { least: 48_219.0, most: 48_219.0, is_share: false }));
    assert_eq!(read("hundreds, if not thousands"), Some(Amount { least: 200.0, most: 1e4, is_share: false }));
    assert_eq!(read("half"), Some(Amount { least: 50.0, most: 50.0, is_share: true }));
}

#[test]
fn a_number_says_who_counted_for_which_day_and_who_says_so() {
    let figures = figures(&Asking::of(""));
    let stated = figures.stated.iter().find(|stated| stated.words == "48,219").expect("it is stated");
    let says = stated.says(&library().corpus);
    assert!(says.starts_with("at least 48,219: "), "{says}");
    for part in [
        "As of 11 February 2025.",
        "According to Ministry of Health in Gaza.",
        "Said by Amnesty International",
    ] {
        assert!(says.contains(part), "{says}");
    }
}
