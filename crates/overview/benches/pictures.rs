//! How long each picture of the shipped corpus takes to compute, natively: `cargo bench -p overview`. What readers get is
//! smaller and slower code in a browser.

// A bench that cannot begin may stop; there is nobody to tell.
#![allow(clippy::expect_used)]

use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use corpus::{Corpus, Details, DocumentId, Role};
use divan::{Bencher, black_box};
use explore::{Filters, Library, RolePick, Shown};
use overview::draw::{Frame, Scale, Source, svg};
use overview::{Concordance, Figures, Grid, Order, Strip, Timeline};
use search::{Reading, UnitSet};

fn main() {
    divan::main();
}

/// Nothing typed, and a word that stands in many passages.
const TYPED: [&str; 2] = ["", "gaza"];
const DESK: Frame = Frame { width: 1440.0, is_rtl: false };

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/corpus");
    corpus::read::folder(&folder).corpus.expect("the corpus is sound")
});
static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| Library::of(CORPUS.clone(), &CORPUS.search_index()).expect("its own index"));
static DETAILS: LazyLock<Details> = LazyLock::new(|| Details::of(&CORPUS));

fn shown(typed: &str) -> UnitSet {
    Shown::new(&LIBRARY, &Filters::default(), &LIBRARY.ask(typed), None).passages
}

fn reading(typed: &str) -> Reading {
    LIBRARY.ask(typed).found.map(|found| Rc::unwrap_or_clone(found).reading).unwrap_or_default()
}

#[divan::bench]
fn opening_details(bencher: Bencher<'_, '_>) {
    let blob = corpus::compiled::encode_details(&CORPUS);
    bencher.bench_local(|| corpus::compiled::decode_details(black_box(&blob), &LIBRARY.corpus));
}

#[divan::bench(args = TYPED)]
fn the_one_set(bencher: Bencher<'_, '_>, typed: &str) {
    let asked = LIBRARY.ask(typed);
    bencher.bench_local(|| Shown::new(&LIBRARY, &Filters::default(), black_box(&asked), None));
}

#[divan::bench(args = TYPED)]
fn side_by_topic(bencher: Bencher<'_, '_>, typed: &str) {
    let shown = shown(typed);
    bencher.bench_local(|| Grid::side_by_topic(&LIBRARY, black_box(&shown), RolePick::Any));
}

#[divan::bench(args = TYPED)]
fn who_of_whom(bencher: Bencher<'_, '_>, typed: &str) {
    let shown = shown(typed);
    bencher.bench_local(|| Grid::who_of_whom(&LIBRARY, black_box(&shown), Role::ConductOf));
}

#[divan::bench(args = TYPED)]
fn timeline(bencher: Bencher<'_, '_>, typed: &str) {
    let shown = shown(typed);
    bencher.bench_local(|| Timeline::new(&LIBRARY, &DETAILS, black_box(&shown), &Filters::default()));
}

#[divan::bench(args = TYPED)]
fn figures(bencher: Bencher<'_, '_>, typed: &str) {
    let shown = shown(typed);
    bencher.bench_local(|| Figures::new(&LIBRARY, &DETAILS, black_box(&shown)));
}

#[divan::bench(args = ["gaza", "ceasfire", "the"])]
fn concordance(bencher: Bencher<'_, '_>, typed: &str) {
    let (shown, within, reading) = (shown(typed), shown(""), reading(typed));
    bencher.bench_local(|| Concordance::new(&LIBRARY, black_box(&shown), &within, &reading));
}

#[divan::bench(args = TYPED)]
fn strip(bencher: Bencher<'_, '_>, typed: &str) {
    let (shown, reading) = (shown(typed), reading(typed));
    bencher.bench_local(|| {
        Strip::new(&LIBRARY, DocumentId(2), black_box(&shown), RolePick::Any, Some(&reading))
    });
}

#[divan::bench]
fn drawing_side_by_topic(bencher: Bencher<'_, '_>) {
    let grid = Grid::side_by_topic(&LIBRARY, &shown(""), RolePick::Any);
    bencher.bench_local(|| grid.scene(&grid.columns_that_fit(DESK.width, &[]), black_box(DESK)));
}

#[divan::bench]
fn drawing_timeline(bencher: Bencher<'_, '_>) {
    let timeline = Timeline::new(&LIBRARY, &DETAILS, &shown(""), &Filters::default());
    bencher.bench_local(|| timeline.usual().map(|window| timeline.scene(window, black_box(DESK))));
}

#[divan::bench]
fn drawing_figures(bencher: Bencher<'_, '_>) {
    let figures = Figures::new(&LIBRARY, &DETAILS, &shown(""));
    bencher.bench_local(|| figures.scene(&LIBRARY.corpus, black_box(DESK)));
}

#[divan::bench]
fn drawing_figures_over_time(bencher: Bencher<'_, '_>) {
    let figures = Figures::new(&LIBRARY, &DETAILS, &shown(""));
    bencher.bench_local(|| figures.over_time(&LIBRARY.corpus, Scale::Even, black_box(DESK)));
}

#[divan::bench]
fn drawing_concordance(bencher: Bencher<'_, '_>) {
    let concordance = Concordance::new(&LIBRARY, &shown("gaza"), &shown(""), &reading("gaza"));
    bencher.bench_local(|| {
        let places = concordance.order(&LIBRARY, Order::Left);
        concordance.scene(&LIBRARY, places.get(..50).unwrap_or(&places), black_box(DESK))
    });
}

#[divan::bench]
fn a_file_to_take_away(bencher: Bencher<'_, '_>) {
    let grid = Grid::side_by_topic(&LIBRARY, &shown(""), RolePick::Any);
    let scene = grid.scene(&grid.columns_that_fit(DESK.width, &[]), DESK);
    let source = Source::new(&LIBRARY.corpus, "");
    bencher.bench_local(|| svg(black_box(&scene), &grid.table(), &source));
}
