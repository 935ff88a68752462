//! What the engine has reached on the small collection in `tests/collection`, as floors: a change that finds less
//! fails here, and one that finds more raises them. They lie a little under what is reached, so that two answers may
//! change places. There are none for times, which depend on the computer.

use serde_json::Value;

use super::{misspellings, search, steady_alone};
use crate::project;

fn holds(figures: &Value, floors: &[(&str, f64)]) {
    for &(key, floor) in floors {
        let reached = figures[key].as_f64().unwrap_or_else(|| panic!("{key} is not in {figures}"));
        assert!(reached >= floor, "{key} is {reached}, its floor is {floor}; all there is: {figures}");
    }
}

fn quality(queries: &str, floors: &[(&str, f64)]) {
    let folder = project::root().join("tests").join("collection");
    let queries = folder.join(queries);
    let figures = search(&folder, Some(&queries), false).unwrap().json();
    assert_eq!(figures["queries"], 40);
    holds(&figures, floors);
}

fn steadiness(queries: &str, floors: &[(&str, f64)]) {
    let folder = project::root().join("tests").join("collection");
    holds(&steady_alone(&folder, Some(&folder.join(queries))).unwrap().json(), floors);
}

#[test]
fn questions_are_answered_as_well_as_they_were() {
    quality("queries.tsv", &[("ndcg10", 0.89), ("recall10", 0.90), ("mrr", 0.94)]);
}

#[test]
fn mistyped_questions_are_answered_as_well_as_they_were() {
    quality("queries.typos.tsv", &[("ndcg10", 0.89), ("recall10", 0.90), ("mrr", 0.94)]);
}

#[test]
fn answers_stay_while_one_types_as_they_did() {
    steadiness("queries.tsv", &[("steady_share", 0.98), ("steady_best_share", 0.98)]);
    steadiness("queries.typos.tsv", &[("steady_share", 0.97), ("steady_best_share", 0.98)]);
}

#[test]
fn misspelt_words_are_recognized_as_they_were() {
    let folder = project::root().join("tests").join("collection");
    let figures = misspellings(&folder, &folder.join("misspellings.tsv")).unwrap().json();
    // One pair of 32, 21 and 13 may go wrong.
    let floors = [
        ("d1_top1", 0.93),
        ("d1_top10", 0.96),
        ("d2_top1", 0.90),
        ("d2_top10", 0.95),
        ("d3_top1", 0.61),
        ("d3_top10", 0.84),
    ];
    holds(&figures, &floors);
}
