//! The numbers that passages state.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::{Details, Partial};
use overview::draw::{Frame, Look, Scale};
use overview::{Amount, Figures};
use proptest::prelude::*;
use support::{Asking, any_asking, cases, corpus, details, library, opens, passages};

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
    fn a_series_has_one_source_and_one_scope_and_goes_on_in_time(details in any_details(), scale in any_scale()) {
        let figures = Figures::new(library(), &details, library().sets.results());
        for panel in &figures.panels {
            let scope = |place: usize| {
                let figure = &figures.stated[place].figure;
                (figure.according_to.clone(), figure.counts.clone(), figure.share_of.clone())
            };
            for series in &panel.series {
                let days: Vec<_> = series.iter().map(|&place| figures.stated[place].as_of).collect();
                prop_assert!(days.is_sorted() && days.first() != days.last() && days[0].is_some());
                for &place in series {
                    prop_assert!(scope(place).0.is_some() && panel.stated.contains(&place));
                    prop_assert_eq!(scope(place), scope(series[0]));
                }
            }
            // And all that belong together are together.
            let joins = |place: usize| {
                let stated = &figures.stated[place];
                stated.as_of.is_some() && stated.figure.according_to.is_some() && stated.amount.is_some_and(Amount::is_one)
            };
            for (one, two) in panel.stated.iter().flat_map(|&one| panel.stated.iter().map(move |&two| (one, two))) {
                let differ = figures.stated[one].as_of != figures.stated[two].as_of;
                if differ && joins(one) && joins(two) && scope(one) == scope(two) {
                    prop_assert!(panel.series.iter().any(|series| series.contains(&one) && series.contains(&two)));
                }
            }
        }
        let scene = figures.over_time(&library().corpus, scale, Frame { width: 390.0, is_rtl: false });
        let joined = scene.items.iter().filter(|item| item.look == Look::Series).count();
        prop_assert_eq!(joined, figures.drawn().flat_map(|panel| &panel.series).map(|series| series.len() - 1).sum::<usize>());
    }
}

fn any_scale() -> impl Strategy<Value = Scale> {
    prop_oneof![Just(Scale::Even), Just(Scale::Tenfold)]
}

/// The shipped figures, with a few sources, scopes and days in their places: as shipped, no two of them make a series.
fn any_details() -> impl Strategy<Value = Details> {
    let place = (0_usize..4, 0_usize..2, 0_usize..2, 0_usize..4);
    prop::collection::vec(place, 97).prop_map(|places| {
        let mut corpus = corpus().clone();
        let figures = corpus.passages.iter_mut().flat_map(|passage| &mut passage.figures);
        for (figure, (source, counts, share, day)) in figures.zip(places) {
            figure.according_to = [None, Some("one"), Some("two"), Some("one")][source].map(str::to_owned);
            figure.counts = ["these", "those"][counts].to_owned();
            figure.share_of = [None, Some("all")][share].map(str::to_owned);
            figure.as_of = ["", "2023-10-07", "2024-01", "2025"].map(Partial::parse)[day];
        }
        Details::of(&corpus)
    })
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
