//! Where things are drawn: inside their box, apart from each other, and with the numbers they stand for.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::{DocumentId, Role};
use explore::RolePick;
use overview::draw::{Frame, Item, Look, Scale, Scene, Shape, Source, svg};
use overview::{Concordance, Days, Figures, Grid, Order, Strip, Timeline};
use proptest::prelude::*;
use support::{Asking, any_words, cases, details, library};

/// The widths of a phone and of a desk, and others.
fn any_frame() -> impl Strategy<Value = Frame> {
    let width = prop_oneof![Just(390.0), Just(1440.0), 320.0_f64..2400.0];
    (width, any::<bool>()).prop_map(|(width, is_rtl)| Frame { width, is_rtl })
}

fn grid_scene(asking: &Asking, frame: Frame) -> (Grid, Vec<usize>, Scene) {
    let grid = Grid::side_by_topic(library(), &asking.shown().passages, asking.filters.role);
    let columns = grid.columns_that_fit(frame.width, &[]);
    let scene = grid.scene(&columns, frame);
    (grid, columns, scene)
}

fn timeline_scene(asking: &Asking, window: Option<Days>, frame: Frame) -> Scene {
    let timeline = Timeline::new(library(), details(), &asking.shown().passages, &asking.filters);
    timeline.scene(window.or(timeline.usual()).unwrap_or(Days { first: 0, last: 9 }), frame)
}

/// Every picture.
fn scenes(asking: &Asking, scale: Scale, frame: Frame) -> Vec<Scene> {
    let shown = asking.shown().passages;
    let concordance = Concordance::new(library(), &shown, &asking.within(), &asking.reading());
    let places: Vec<usize> = concordance.order(library(), Order::Left).into_iter().take(20).collect();
    let of_whom = Grid::who_of_whom(library(), &shown, Role::ConductOf);
    let figures = Figures::new(library(), details(), &shown);
    let strip = Strip::new(library(), DocumentId(1), &shown, RolePick::Any, Some(&asking.reading()));
    vec![
        grid_scene(asking, frame).2,
        of_whom.scene(&of_whom.columns_that_fit(frame.width, &[]), frame),
        timeline_scene(asking, None, frame),
        figures.scene(&library().corpus, frame),
        figures.over_time(&library().corpus, scale, frame),
        concordance.scene(library(), &places, frame),
        concordance.by_document.scene(frame),
        concordance.by_voice.scene(frame),
        concordance.collocates_scene(20, frame),
        strip.expect("a document").scene(frame),
    ]
}

fn any_scale() -> impl Strategy<Value = Scale> {
    prop_oneof![Just(Scale::Even), Just(Scale::Tenfold)]
}

fn is_text(item: &&Item) -> bool {
    match &item.shape {
        Shape::Text { words, .. } | Shape::Turned { words, .. } => !words.is_empty(),
        Shape::Leading { lead, .. } => !lead.is_empty(),
        _ => false,
    }
}

/// Two things that cover each other, if any do.
fn overlap<'i>(items: impl Iterator<Item = &'i Item>) -> Option<(&'i Item, &'i Item)> {
    let all: Vec<(&Item, [f64; 4])> = items.map(|item| (item, item.bounds())).collect();
    let slack = 1e-6;
    for (number, (one, a)) in all.iter().enumerate() {
        for (two, b) in all.iter().skip(number + 1) {
            let apart =
                a[2] <= b[0] + slack || b[2] <= a[0] + slack || a[3] <= b[1] + slack || b[3] <= a[1] + slack;
            if !apart {
                return Some((one, two));
            }
        }
    }
    None
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn nothing_is_drawn_outside_its_box(asking in any_words(), scale in any_scale(), frame in any_frame()) {
        for scene in scenes(&asking, scale, frame) {
            prop_assert_eq!(scene.width, frame.width);
            for item in &scene.items {
                let [left, top, right, bottom] = item.bounds();
                let is_inside = left >= -1e-6 && top >= -1e-6 && right <= scene.width + 1e-6 && bottom <= scene.height + 1e-6;
                prop_assert!(is_inside, "{}: {item:?} in {} x {}", scene.title, scene.width, scene.height);
                prop_assert!(left <= right && top <= bottom && (0.0..=1.0).contains(&item.strength));
            }
        }
    }

    #[test]
    fn no_two_texts_cover_each_other(asking in any_words(), scale in any_scale(), frame in any_frame()) {
        for scene in scenes(&asking, scale, frame) {
            let pair = overlap(scene.items.iter().filter(is_text));
            prop_assert!(pair.is_none(), "{}: {pair:?}", scene.title);
        }
    }

    #[test]
    fn marks_and_labels_of_a_timeline_keep_apart(
        asking in any_words(),
        frame in any_frame(),
        first in 18_000_i32..20_500,
        count in 0_i32..2_000,
    ) {
        let window = Days { first, last: first + count };
        let scene = timeline_scene(&asking, Some(window), frame);
        let marks = [Look::Mark, Look::Span, Look::Inferred, Look::Label, Look::Head];
        let pair = overlap(scene.items.iter().filter(|item| marks.contains(&item.look)));
        prop_assert!(pair.is_none(), "{pair:?}");
        // A point is only what is stated to the day.
        for item in &scene.items {
            prop_assert!(!matches!(item.shape, Shape::Dot { .. }) || item.look == Look::Mark, "{item:?}");
        }
    }

    #[test]
    fn every_mark_of_the_window_is_drawn_and_leads_where_it_says(asking in any_words(), frame in any_frame()) {
        let timeline = Timeline::new(library(), details(), &asking.shown().passages, &asking.filters);
        let Some(window) = timeline.whole() else { return Ok(()) };
        let scene = timeline.scene(window, frame);
        let drawn: Vec<_> = scene.items.iter().filter(|item| !item.says.is_empty()).collect();
        let says = timeline.publications.iter().map(|one| (one.says(), one.click()));
        let says: Vec<_> = says.chain(timeline.happenings.iter().map(|one| (one.says(), one.click()))).collect();
        prop_assert_eq!(drawn.iter().map(|item| (item.says.clone(), item.click.clone())).collect::<Vec<_>>(), says);
    }

    #[test]
    fn the_cells_of_a_grid_hold_its_numbers_and_lead_where_they_say(asking in any_words(), frame in any_frame()) {
        let (grid, columns, scene) = grid_scene(&asking, frame);
        let cells: Vec<_> = scene.items.iter().filter(|item| matches!(item.look, Look::Cell | Look::Empty)).collect();
        let numbers = scene.items.iter().filter(|item| {
            matches!(item.look, Look::Number | Look::Note) && matches!(item.shape, Shape::Text { .. })
        });
        let numbers: Vec<_> = numbers.collect();
        let columns: Vec<Option<usize>> = [None].into_iter().chain(columns.into_iter().map(Some)).collect();
        let rows: Vec<Option<usize>> = [None].into_iter().chain((0..grid.rows.headings.len()).map(Some)).collect();
        let places = rows.iter().flat_map(|&row| columns.iter().map(move |&column| (row, column)));
        prop_assert_eq!(cells.len(), rows.len() * columns.len());
        for (((row, column), cell), number) in places.zip(&cells).zip(numbers) {
            let count = grid.count(row, column);
            let words = if let Shape::Text { words, .. } = &number.shape { words.as_str() } else { "" };
            prop_assert_eq!(words, count.to_string());
            prop_assert_eq!(&cell.click, &grid.click(row, column));
            prop_assert_eq!((cell.look == Look::Empty, &cell.says), (count == 0, &grid.says(row, column)));
        }
        prop_assert!(overlap(cells.into_iter()).is_none());
    }

    #[test]
    fn a_page_read_from_right_to_left_gets_the_mirror_image(asking in any_words(), width in 320.0_f64..2000.0) {
        let frame = |is_rtl| Frame { width, is_rtl };
        for (one, two) in scenes(&asking, Scale::Even, frame(false)).iter().zip(&scenes(&asking, Scale::Even, frame(true))) {
            prop_assert_eq!(one.items.len(), two.items.len());
            for (one, two) in one.items.iter().zip(&two.items) {
                let ([left, top, right, bottom], mirrored) = (one.bounds(), two.bounds());
                // Which way words of a source read does not change with the page.
                let is_source = one.look == Look::Words || matches!(one.shape, Shape::Leading { .. });
                let want = if is_source { one.bounds() } else { [width - right, top, width - left, bottom] };
                for (is, want) in mirrored.into_iter().zip(want) {
                    prop_assert!((is - want).abs() < 1e-6);
                }
                prop_assert_eq!((&one.says, &one.click), (&two.says, &two.click));
            }
        }
    }

    #[test]
    fn a_range_drawn_over_a_day_is_that_day(frame in any_frame(), first in 0_i32..20_000, count in 7_i32..300, part in 0.0_f64..1.0) {
        let window = Days { first, last: first + count - 1 };
        let day = ((part * f64::from(count)) as i32).min(count - 1);
        let x = 8.0 + (f64::from(day) + 0.5) / f64::from(count) * (frame.width - 16.0);
        let x = if frame.is_rtl { frame.width - x } else { x };
        let drawn = Timeline::days_between(window, x, x, frame);
        prop_assert_eq!(drawn, Days { first: first + day, last: first + day });
        prop_assert_eq!(Timeline::days_between(window, -99.0, 9e9, frame), window);
    }

    #[test]
    fn a_file_is_sound_and_holds_every_text_and_number(
        asking in any_words(),
        frame in any_frame(),
        shown in "\\PC{0,30}|[\\x00-\\x1F<>&\"']{0,9}",
    ) {
        let (grid, _, scene) = grid_scene(&asking, frame);
        let source = Source::new(&library().corpus, &shown);
        let table = grid.table();
        let (file, csv) = (svg(&scene, &table, &source), table.csv());
        let document = roxmltree::Document::parse(&file).expect("it is XML");
        let root = document.root_element();
        let part = |name: &str| root.children().find(|node| node.has_tag_name(name)).and_then(|node| node.text());
        prop_assert_eq!(part("title"), Some(grid.title.as_str()));
        prop_assert_eq!(part("metadata"), Some(csv.as_str()));
        prop_assert!(part("desc").is_some_and(|desc| desc.ends_with("31 December 2025. On Record.")));
        let group = root.children().find(|node| node.has_tag_name("g")).expect("the picture");
        let drawn: Vec<_> = group.children().filter(roxmltree::Node::is_element).collect();
        prop_assert_eq!(drawn.len(), scene.items.len());
        for (node, item) in drawn.into_iter().zip(&scene.items) {
            let says = node.children().find(|child| child.has_tag_name("title")).and_then(|title| title.text());
            prop_assert_eq!(says.unwrap_or_default(), &item.says);
            let words = if let Shape::Text { words, .. } | Shape::Turned { words, .. } = &item.shape { words } else { "" };
            let text: String = node.children().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect();
            prop_assert_eq!(text.as_str(), words);
        }
        // Nothing is loaded from anywhere.
        prop_assert!(!file.contains("href") && !file.contains("url("));
    }
}

#[test]
fn any_width_is_answered() {
    for width in [f64::NAN, f64::NEG_INFINITY, -5.0, 0.0, 1.0, 17.0, 60.0, f64::INFINITY] {
        for scale in [Scale::Even, Scale::Tenfold] {
            let scenes = scenes(&Asking::of("war crimes"), scale, Frame { width, is_rtl: true });
            assert!(scenes.iter().all(|scene| !scene.title.is_empty()));
        }
    }
}

#[test]
fn on_a_phone_groups_stand_for_topics_and_unfold() {
    let grid = Grid::side_by_topic(library(), &Asking::of("").shown().passages, RolePick::Any);
    let labels = |columns: Vec<usize>| -> Vec<String> {
        columns.into_iter().map(|column| grid.columns.headings[column].label.clone()).collect()
    };
    let groups =
        ["Crimes and law", "Harm to people", "Conditions of life", "Accountability and action", "The record"];
    let folded = labels(grid.columns_that_fit(390.0, &[]));
    assert_eq!(folded[..5], groups);
    let law = grid.columns.headings[0].value;
    let unfolded = labels(grid.columns_that_fit(390.0, &[law]));
    assert!(unfolded.contains(&"Genocide".to_owned()) && unfolded.len() <= 8, "{unfolded:?}");
    assert_eq!(labels(grid.columns_that_fit(1440.0, &[])).len(), grid.columns.headings.len());
}
