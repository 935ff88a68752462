//! How long the steps of the engine take, natively: `cargo bench -p search`. For comparing a change with what was
//! before it, on the same computer; what readers get is smaller code in a browser.
//!
//! The passages of the small collection are repeated to a given number, so that more passages mean longer lists and
//! no more words.

// A bench that cannot begin may stop; there is nobody to tell.
#![allow(clippy::expect_used)]

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use search::{Builder, Index, Query, Unit, highlight};

const DOCUMENTS: &str = include_str!("../../../tests/collection/docs.tsv");

/// As many as the collection has, ten times as many, and a hundred times.
const UNITS: [usize; 3] = [120, 1_200, 12_000];

fn main() {
    divan::main();
}

/// Titles and texts, over and over.
fn passages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let columns = DOCUMENTS.lines().filter_map(|line| line.split_once('\t')?.1.split_once('\t'));
    columns.collect::<Vec<_>>().into_iter().cycle()
}

fn bytes(units: usize) -> Vec<u8> {
    let mut builder = Builder::new();
    for (heading, text) in passages().take(units) {
        builder.add(Unit { heading, text, language: "en", ..Unit::default() });
    }
    builder.finish()
}

fn index(units: usize) -> Index {
    Index::open(&bytes(units)).expect("an index just made opens")
}

/// From bytes to an index that can be asked.
#[divan::bench(args = UNITS)]
fn opening(bencher: Bencher<'_, '_>, units: usize) {
    let bytes = bytes(units);
    bencher.counter(BytesCount::of_slice(&bytes)).bench_local(|| Index::open(black_box(&bytes)));
}

/// Words as they stand in the texts.
#[divan::bench(args = UNITS)]
fn clean_query(bencher: Bencher<'_, '_>, units: usize) {
    searching(bencher, units, "why do stars twinkle when planets do not");
}

/// The same with a slip in every word that decides.
#[divan::bench(args = UNITS)]
fn mistyped_query(bencher: Bencher<'_, '_>, units: usize) {
    searching(bencher, units, "why do starrs twinkel when plantes do not");
}

/// A stretch of a text as it is remembered: every word is there, and their order decides.
#[divan::bench(args = UNITS)]
fn remembered_phrase(bencher: Bencher<'_, '_>, units: usize) {
    searching(
        bencher,
        units,
        "the needle of a compass does not point to the pole but to a place some way from it",
    );
}

/// Two letters of a word still being typed, with which many begin.
#[divan::bench(args = UNITS)]
fn unfinished_query(bencher: Bencher<'_, '_>, units: usize) {
    searching(bencher, units, "rising st");
}

fn searching(bencher: Bencher<'_, '_>, units: usize, typed: &str) {
    let index = index(units);
    bencher.bench_local(|| index.search(&Query::read(black_box(typed))));
}

/// Marking the words of a query in so many texts.
#[divan::bench(args = [10, 50])]
fn highlights(bencher: Bencher<'_, '_>, texts: usize) {
    let found = index(120).search(&Query::read("the colour of glass, and cooling watter"));
    let texts: Vec<&str> = passages().map(|(_, text)| text).take(texts).collect();
    bencher.bench_local(|| {
        for text in black_box(&texts) {
            black_box(highlight(text, &found.reading));
        }
    });
}
