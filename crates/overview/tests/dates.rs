//! Events and publications along time.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::Basis;
use explore::Between;
use overview::{Click, Days, Timeline};
use proptest::prelude::*;
use support::{Asking, any_asking, cases, details, library, opens, passages};

fn timeline(asking: &Asking) -> Timeline {
    Timeline::new(library(), details(), &asking.shown().passages, &asking.filters)
}

fn any_days() -> impl Strategy<Value = Days> {
    (-8_000_i32..20_500, 0_i32..900).prop_map(|(first, more)| Days { first, last: first + more })
}

fn is_between(dates: Between, days: Days) -> bool {
    dates.meets(days.dates().0, days.dates().1)
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_report_and_every_passage_is_in_exactly_one_mark(asking in any_asking()) {
        let (timeline, shown) = (timeline(&asking), asking.shown().passages);
        let events = |id| details().events(id).len();
        let reports: usize = timeline.happenings.iter().map(|one| one.reports.len()).sum();
        prop_assert_eq!(reports + timeline.left_out as usize, passages(&shown).into_iter().map(events).sum::<usize>());
        let published: u32 = timeline.publications.iter().map(|one| one.own).sum();
        prop_assert_eq!((published + timeline.undated) as usize, shown.len());
        prop_assert!(timeline.happenings.is_sorted_by_key(|one| one.days));
        prop_assert!(timeline.publications.is_sorted_by_key(|one| one.days));
    }

    #[test]
    fn a_mark_counts_what_a_click_on_it_gives(asking in any_asking(), place in 0.0_f64..1.0) {
        let timeline = timeline(&asking);
        let at = |length: usize| (place * length as f64) as usize;
        if let Some(one) = timeline.happenings.get(at(timeline.happenings.len())) {
            let click = one.click().expect("somebody reports it");
            prop_assert_eq!(asking.after(&click), one.passages as usize, "{:?}", one);
        }
        if let Some(one) = timeline.publications.get(at(timeline.publications.len())) {
            let click = one.click().expect("it has passages");
            prop_assert_eq!(asking.after(&click), one.passages as usize, "{:?}", one);
            prop_assert!(one.own <= one.passages);
        }
    }

    #[test]
    fn a_range_counts_what_it_gives_as_a_filter(asking in any_asking(), days in any_days()) {
        let timeline = timeline(&asking);
        for (dates, (count, click)) in [
            (asking.filters.happened, timeline.happened_range(days)),
            (asking.filters.published(), timeline.published_range(days)),
        ] {
            match click {
                Some(click) => prop_assert_eq!(asking.after(&click), count as usize, "{:?}", click),
                None => prop_assert_eq!(count, 0),
            }
            prop_assert!(count == 0 || is_between(dates, days));
        }
    }

    #[test]
    fn its_tables_hold_the_marks_of_a_window_each_with_its_place(asking in any_asking(), window in any_days()) {
        let timeline = timeline(&asking);
        let (events, publications) =
            (timeline.events_table(library(), window), timeline.publications_table(library(), window));
        let shown = |days: Days| days.meets(window);
        let reports = timeline.happenings.iter().filter(|one| shown(one.days)).flat_map(|one| &one.reports);
        let reports: Vec<&str> = reports.map(|report| report.what.as_str()).collect();
        prop_assert_eq!(events.rows.iter().map(|row| row[0].text.as_str()).collect::<Vec<_>>(), reports);
        let counts = timeline.publications.iter().filter(|one| shown(one.days));
        let counts: Vec<Option<f64>> = counts.map(|one| Some(f64::from(one.passages))).collect();
        prop_assert_eq!(publications.rows.iter().map(|row| row[5].number).collect::<Vec<_>>(), counts);
        for row in events.rows.iter().chain(&publications.rows) {
            prop_assert!(opens(row[0].click.as_ref()));
        }
    }
}

#[test]
fn only_a_stated_day_is_a_point() {
    let timeline = timeline(&Asking::of(""));
    for one in &timeline.happenings {
        let is_stated = one.reports.iter().any(|report| {
            let events = details().events(report.passage).iter();
            let mut same = events.filter(|event| Days::new(event.span().0, event.span().1) == one.days);
            same.any(|event| event.basis == Basis::Stated)
        });
        assert_eq!(one.is_point(), is_stated && one.days.count() == 1 && !one.is_inferred, "{}", one.date);
    }
    let of = |date: &str| timeline.happenings.iter().filter(|one| one.date == date).collect::<Vec<_>>();
    assert!(of("7 October 2023").iter().any(|one| one.is_point() && one.reports.len() > 10));
    assert!(of("9 October 2025").iter().all(|one| one.is_inferred && !one.is_point()));
    assert_eq!(of("October 2023 – December 2023").len(), 1);
}

#[test]
fn what_is_shown_at_first_holds_most_marks_and_leaves_out_the_distant_past() {
    let timeline = timeline(&Asking::of(""));
    let (whole, usual) = (timeline.whole().expect("marks"), timeline.usual().expect("marks"));
    assert_eq!(whole.dates().0.to_string(), "1950-01-01");
    assert_eq!(usual.dates().0.to_string(), "2023-10-01");
    assert_eq!(usual.dates().1.to_string(), "2025-12-31");
    let labels: Vec<String> = timeline.ranges().into_iter().map(|range| range.label).collect();
    assert_eq!(labels[..4], ["All", "October 2023 – December 2025", "1950", "1967"]);
}

#[test]
fn nothing_shown_is_an_empty_timeline() {
    let timeline = timeline(&Asking::of("xyzzy"));
    assert_eq!((timeline.whole(), timeline.usual(), timeline.ranges().len()), (None, None, 0));
    assert_eq!(timeline.published_range(Days { first: 0, last: 9 }), (0, None::<Click>));
}
