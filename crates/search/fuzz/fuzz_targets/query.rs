//! Any string is a query: read, searched, marked, explained, compared and suggested for, over texts with all that makes
//! cutting hard.

#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{Builder, Index, Query, Unit, compare, highlight, why};
use std::sync::LazyLock;

const TEXTS: [&str; 6] = [
    "The ceasefire held for nine days; a cease fire is no peace.",
    "Élodie Callamand’s “war crimes” were named isone by one.",
    "לא יהיה שלום בלי צדק, צה\"ל",
    "لا سلام بلا عَدْل",
    "e\u{301}te\u{301} co\u{AD}operate 1,200 👩\u{200D}👧 𝒜ℬ",
    "The committee, the commitee and a committee of states; a state stated it.",
];

fn units() -> impl Iterator<Item = Unit<'static>> {
    TEXTS.iter().map(|&text| Unit { text, heading: "On peace", speaker: "Ada Okoye", language: "en" })
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut builder = Builder::new();
    units().for_each(|unit| {
        builder.add(unit);
    });
    Index::open(&builder.finish()).expect("what was written is read")
});

fuzz_target!(|text: &str| {
    let query = Query::with_fields(text, &["speaker", "side"]);
    let found = INDEX.search(&query);
    assert!(found.hits.iter().all(|hit| hit.score.is_finite()));
    assert_eq!(INDEX.best(&query, 2).total, found.hits.len());
    for unit in units() {
        let mut end = 0;
        for mark in highlight(unit.text, &found.reading) {
            assert!(mark.range.start >= end && !mark.range.slice(unit.text).is_empty());
            end = mark.range.end;
        }
        let _ = (why(unit, &found.reading), compare(text, unit.text));
    }
    let _ = (found.reading.corrected(), found.reading.unknown(), INDEX.suggest(text, 5));
});
