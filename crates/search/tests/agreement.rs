//! Searching and highlighting cut texts alike: what was found is what is marked, over any text there is.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use search::{Builder, Damaged, Highlight, How, Index, Query, Unit, fold, highlight, tokens};
use unicode_segmentation::UnicodeSegmentation;

/// Words with everything that makes cutting hard: marks, what cannot be seen, other scripts, pictures.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[a-c]{1,4}",
        2 => "[A-Cà-å]{1,3}\u{301}?[a-c]{0,2}",
        1 => "[a-c]{1,2}[\u{AD}\u{200B}\u{200D}\u{FEFF}'’.,-][a-c0-9]{1,2}",
        1 => "[\u{5D0}-\u{5D3}][\u{5B0}-\u{5B9}]?[\u{627}-\u{62A}]?\u{64E}?",
        1 => "[0-9]{1,3}[.,]?[0-9]{0,3}",
        1 => "[𝒜-𝒞😀🇦👩\u{200D}\u{1F3FB}\u{20E3}\u{FE0F}]{1,4}",
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec((word, "[ ,;\u{2019}\n-]{1,2}"), 0..14)
        .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
}

fn query() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "=?[a-cA-Cá]{1,6}( =?[a-c0-9]{1,4}){0,5} ?",
        3 => "(-?=?(\"[a-cá]{1,3}( [a-c]{1,3}){0,2}\"|[a-c]{1,4})( OR)? ){1,4}",
        1 => text(),
        1 => "\\PC{0,20}",
    ]
}

proptest! {
    #[test]
    fn highlights_are_whole_accepted_words_in_order(
        texts in proptest::collection::vec(text(), 1..5),
        other in text(),
        typed in query(),
    ) {
        let found = index(&texts).search(&Query::read(&typed));
        for text in texts.iter().chain([&other]) {
            let words: Vec<_> = tokens(text).collect();
            let borders: Vec<usize> =
                text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
            let mut end = 0;
            for mark in highlight(text, &found.reading) {
                prop_assert!(mark.range.start >= end && !mark.range.slice(text).is_empty());
                end = mark.range.end;
                let range = mark.range.range();
                prop_assert!(borders.contains(&range.start) && borders.contains(&range.end), "{:?} in {:?}", mark, text);
                let first = words.iter().find(|token| token.range.start == mark.range.start);
                let last = words.iter().find(|token| token.range.end == mark.range.end);
                prop_assert!(first.is_some() && last.is_some(), "no whole words: {:?} in {:?}", mark, text);
                let word = &found.reading.words[usize::from(mark.word)];
                let as_typed = found.reading.typed(word.range);
                if let Some(token) = first.filter(|token| token.range == mark.range) {
                    match mark.how {
                        How::Exact => prop_assert!(tokens(as_typed).any(|typed| typed.folded == token.folded)),
                        How::Prefix => prop_assert!(tokens(as_typed).any(|typed| token.folded.starts_with(&typed.folded))),
                        // Two words of a phrase written as one may be spelled as the first of them.
                        How::Spaced => {}
                        _ => prop_assert!(!word.literal && token.folded != fold(as_typed)),
                    }
                }
            }
        }
    }

    #[test]
    fn a_hit_has_what_is_not_missing_and_nothing_excluded(
        texts in proptest::collection::vec(text(), 1..6),
        typed in query(),
    ) {
        let query = Query::read(&typed);
        let found = index(&texts).search(&query);
        for hit in &found.hits {
            let text = &texts[hit.unit.0 as usize];
            let marks = highlight(text, &found.reading);
            for clause in query.clauses().iter().filter(|clause| clause.excluded) {
                let words: Vec<String> = tokens(text).map(|token| token.folded).collect();
                for run in &clause.runs {
                    let run: Vec<&str> = query.words()[usize::from(run.first)..usize::from(run.end)]
                        .iter()
                        .map(|word| &*word.folded)
                        .collect();
                    prop_assert!(!words.windows(run.len()).any(|words| words == run), "{:?} in {:?}", run, text);
                }
            }
            let only_excluded = query.clauses().iter().all(|clause| clause.excluded);
            prop_assert!(only_excluded || !marks.is_empty(), "{} in {:?}", typed, text);
            for mark in marks {
                let range = found.reading.words[usize::from(mark.word)].range;
                prop_assert!(!hit.missing.contains(&range), "{:?} of {} in {:?}", mark, typed, text);
            }
        }
    }

    #[test]
    fn the_best_are_the_first_of_all(texts in proptest::collection::vec(text(), 0..9), typed in query(), most in 0usize..6) {
        let (index, query) = (index(&texts), Query::read(&typed));
        let (all, best) = (index.search(&query), index.best(&query, most));
        prop_assert_eq!((best.total, all.hits.len()), (all.total, all.total));
        prop_assert_eq!(&best.hits[..], &all.hits[..most.min(all.total)]);
        // Memory kept from one search to the next changes nothing.
        prop_assert_eq!(index.search(&query), all);
    }

    #[test]
    fn a_unit_is_a_hit_exactly_when_its_text_has_a_highlight(
        texts in proptest::collection::vec(text(), 1..6),
        typed in "=?[a-cA-Cá]{1,6}( =?[a-c0-9]{1,4}){0,3} ?",
    ) {
        let found = index(&texts).search(&Query::read(&typed));
        for (unit, text) in (0..).zip(&texts) {
            let hit = found.hits.iter().find(|hit| hit.unit.0 == unit);
            let marks = highlight(text, &found.reading);
            prop_assert_eq!(hit.is_some(), !marks.is_empty(), "{} in {:?}", typed, text);
            if let Some(hit) = hit {
                let range = |mark: &Highlight| found.reading.words[usize::from(mark.word)].range;
                prop_assert!(marks.iter().all(|mark| !hit.missing.contains(&range(mark))));
            }
        }
    }

    #[test]
    fn a_lean_index_opened_with_its_units_answers_alike(
        texts in proptest::collection::vec((text(), text(), prop_oneof!["en", "de", "xx"]), 0..6),
        typed in query(),
    ) {
        let units = texts.iter().map(|(text, heading, language)| Unit { text, heading, speaker: "Ab Cab", language });
        let (mut whole, mut lean) = (Builder::new(), Builder::new());
        for unit in units.clone() {
            whole.add(unit);
            lean.add(unit);
        }
        let (whole, lean) = (whole.finish(), lean.finish_lean());
        prop_assert!(lean.len() <= whole.len() + 8);
        let whole = Index::open(&whole).unwrap();
        let opened = Index::open_with(&lean, units.clone()).unwrap();
        prop_assert_eq!((whole.units(), whole.terms()), (opened.units(), opened.terms()));
        let query = Query::read(&typed);
        prop_assert_eq!(whole.search(&query), opened.search(&query));
        let other = units.chain([Unit { text: "a", ..Unit::default() }]);
        prop_assert_eq!(Index::open_with(&lean, other).err(), Some(Damaged::Inconsistent));
    }

    #[test]
    fn any_query_is_answered_in_order(texts in proptest::collection::vec(text(), 0..6), typed in query()) {
        let found = index(&texts).search(&Query::read(&typed));
        for two in found.hits.windows(2) {
            let in_order = two[0].score > two[1].score || two[0].score == two[1].score && two[0].unit < two[1].unit;
            prop_assert!(in_order, "{:?}", two);
        }
        prop_assert!(found.hits.iter().all(|hit| hit.score.is_finite() && (hit.unit.0 as usize) < texts.len()));
        for (word, read) in Query::read(&typed).words().iter().zip(&found.reading.words) {
            prop_assert_eq!((word.range, word.literal), (read.range, read.literal));
        }
    }
}

fn index(texts: &[String]) -> Index {
    let mut builder = Builder::new();
    for text in texts {
        builder.add(Unit { text, language: "en", ..Unit::default() });
    }
    Index::open(&builder.finish()).unwrap()
}
