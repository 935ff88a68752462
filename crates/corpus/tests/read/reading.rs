//! What comes of a good folder: ranges that hold the very words, a summary that adds up, and a search index.

use corpus::Role;

use crate::folder::Folder;

#[test]
fn every_range_holds_the_very_words() {
    let corpus = Folder::good().corpus();
    let words = |range: search::ByteRange| range.slice(&corpus.documents[0].text);
    let quotes: Vec<&str> =
        corpus.passages.iter().flat_map(|p| &p.quotes).map(|quote| words(quote.range)).collect();
    assert_eq!(quotes, ["The light belongs to everyone,", "We will walk again,", "no lantern, no walk"]);
    let figures: Vec<&str> =
        corpus.passages.iter().flat_map(|p| &p.figures).map(|figure| words(figure.range)).collect();
    assert_eq!(figures, ["42", "17"]);
    for passage in &corpus.passages {
        let text = corpus.text_of(passage);
        assert!(!text.is_empty() && text.trim() == text, "{text}");
        assert!(passage.quotes.iter().all(|quote| passage.range.start <= quote.range.start && quote.range.end <= passage.range.end));
    }
}

#[test]
fn passages_are_numbered_in_line_order_within_their_sections() {
    let corpus = Folder::good().corpus();
    let places: Vec<(u32, u32, Option<u16>)> =
        corpus.passages.iter().map(|p| (p.line, p.last_line, p.section)).collect();
    let want = [
        (1, 1, Some(0)),
        (3, 3, Some(0)),
        (4, 4, Some(0)),
        (5, 5, Some(0)),
        (7, 8, Some(1)),
        (9, 9, Some(1)),
    ];
    assert_eq!(places, want);
    assert_eq!(corpus.publisher_of(&corpus.passages[5]), "Harbour Press");
}

#[test]
fn the_summary_counts_what_is_there() {
    let summary = Folder::good().read().report.summary;
    assert_eq!((summary.documents, summary.lines, summary.passages, summary.annotated), (1, 7, 6, 6));
    assert_eq!((summary.quotations, summary.figures, summary.events), (3, 2, 1));
    assert_eq!(summary.rows[0].slug, "walk");
}

#[test]
fn a_unit_of_the_index_is_a_passage_and_only_results_are_found() {
    let corpus = Folder::good().corpus();
    let index = corpus.open_index(&corpus.search_index()).unwrap();
    assert_eq!(index.units(), corpus.passages.len());
    for (typed, places) in [
        ("keepers", vec![1, 4]),
        // The heading of the first section is no result; the passages below it are found by it.
        ("=walk", vec![1, 2, 3, 4]),
        ("=notes", vec![4]),
        // The other spelling of a speaker's name.
        ("=anne", vec![1, 3]),
        // Page furniture.
        ("=tide", vec![]),
    ] {
        let hits = index.search(&search::Query::read(typed)).hits;
        let mut found: Vec<u32> = hits.iter().map(|hit| hit.unit.0).collect();
        found.sort_unstable();
        assert_eq!(found, places, "{typed}");
    }
}

#[test]
fn a_good_corpus_survives_being_compiled() {
    let mut corpus = Folder::good().corpus();
    let blob = corpus::compiled::encode(&corpus, &corpus.search_index()).unwrap();
    let (again, _) = corpus::compiled::decode(&blob).unwrap();
    let details =
        corpus::compiled::decode_details(&corpus::compiled::encode_details(&corpus), &again).unwrap();
    for (place, passage) in corpus.passages.iter().enumerate() {
        assert_eq!(details.figures(place.into()), passage.figures);
        assert_eq!(details.events(place.into()), passage.events);
    }
    // They alone carry figures and events.
    for passage in &mut corpus.passages {
        passage.figures.clear();
        passage.events.clear();
    }
    assert_eq!(again, corpus);
    assert!(
        Role::ALL.iter().all(|&role| again.passages[1].roles.of(role) == corpus.passages[1].roles.of(role))
    );
}
