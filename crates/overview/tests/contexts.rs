//! Words in context, how often, and what stands near.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use overview::{Concordance, LEAST_G2, LEAST_TIMES, NEAR, Order, Whose, log_likelihood};
use proptest::prelude::*;
use search::{ByteRange, highlight, tokens};
use support::{Asking, any_words, cases, library, passages};

fn concordance(asking: &Asking) -> Concordance {
    Concordance::new(library(), &asking.shown().passages, &asking.within(), &asking.reading())
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn every_place_is_a_line_with_the_exact_words_around_it(asking in any_words()) {
        let (concordance, reading) = (concordance(&asking), asking.reading());
        let mut lines = concordance.lines.iter();
        for id in passages(&asking.shown().passages) {
            let passage = library().corpus.passage(id).expect("it is shown");
            let text = library().corpus.text_of(passage);
            for mark in highlight(text, &reading) {
                let line = lines.next().expect("a line for each place");
                let [left, found, right] = line.words(library());
                prop_assert_eq!((line.passage, found, line.how), (id, mark.range.slice(text), mark.how));
                // Nothing between the three is left out, and all of it stands in the passage.
                let all = ByteRange::new(line.left.start, line.right.end);
                prop_assert!(passage.range.contains(all));
                prop_assert_eq!((line.left.end, line.right.start), (line.found.start, line.found.end));
                let document = library().corpus.document(passage.document).expect("its document");
                prop_assert_eq!([left, found, right].concat(), all.slice(&document.text));
                let edges = [line.left.start == passage.range.start, line.right.end == passage.range.end];
                for (side, is_edge) in [line.left, line.right].into_iter().zip(edges) {
                    let count = words_in(passage, side).len();
                    prop_assert!(count == 12 || (is_edge && count < 12), "{count} {}", line.words(library()).concat());
                }
                prop_assert_eq!(&line.whose, &Whose::at(&library().corpus, passage, line.found));
            }
        }
        prop_assert!(lines.next().is_none());
    }

    #[test]
    fn every_order_has_every_line_once(asking in any_words()) {
        let concordance = concordance(&asking);
        for order in [Order::Document, Order::Date, Order::Left, Order::Right] {
            let mut places = concordance.order(library(), order);
            let near = |place: usize| {
                let line = &concordance.lines[place];
                let passage = library().corpus.passage(line.passage).expect("a passage");
                let side = words_in(passage, if order == Order::Left { line.left } else { line.right });
                if order == Order::Left { side.last().cloned() } else { side.first().cloned() }
            };
            if matches!(order, Order::Left | Order::Right) {
                prop_assert!(places.is_sorted_by_key(|&place| near(place)));
            }
            prop_assert_eq!(concordance.table(library(), order).rows.len(), places.len());
            places.sort_unstable();
            prop_assert_eq!(places, (0..concordance.lines.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn documents_and_voices_share_all_places_and_all_words_among_them(asking in any_words()) {
        let concordance = concordance(&asking);
        let mut within = asking.within();
        within.union_with(&asking.shown().passages);
        let texts = passages(&within).into_iter().filter_map(|id| library().corpus.passage(id));
        let words: usize = texts.map(|passage| tokens(library().corpus.text_of(passage)).count()).sum();
        for frequency in [&concordance.by_document, &concordance.by_voice] {
            let sum = |number: fn(&overview::Rate) -> u32| frequency.rates.iter().map(number).sum::<u32>() as usize;
            prop_assert_eq!(sum(|rate| rate.times), concordance.lines.len(), "{:?}", frequency.by);
            prop_assert_eq!(sum(|rate| rate.words), words);
            for rate in &frequency.rates {
                if let Some(click) = &rate.click {
                    prop_assert_eq!(asking.after(click), rate.passages as usize, "{}", &rate.label);
                }
                prop_assert!(rate.times <= rate.words && rate.per_thousand().is_none_or(|rate| rate <= 1000.0));
            }
            let told: Vec<_> = frequency.table().rows.iter().map(|row| row[1].number).collect();
            prop_assert_eq!(told, frequency.rates.iter().map(|rate| Some(f64::from(rate.times))).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_stands_near_is_counted_word_by_word(asking in any_words()) {
        let concordance = concordance(&asking);
        let counts = near_and_all(&asking);
        let sum = |count: fn(&(String, bool)) -> bool| counts.iter().filter(|word| count(word)).count() as u32;
        let (near, all) = (sum(|word| word.1), counts.len() as u32);
        let is_sure_first = concordance.collocates.windows(2).all(|pair| pair[0].g2 >= pair[1].g2);
        prop_assert!(is_sure_first && concordance.collocates.len() <= concordance.compared);
        for collocate in &concordance.collocates {
            let folded = search::fold(&collocate.word);
            let of_word = counts.iter().filter(|(word, _)| tokens(&folded).next().is_some_and(|token| token.folded == *word));
            let (one_near, one): (Vec<_>, Vec<_>) = of_word.partition(|(_, is_near)| *is_near);
            prop_assert_eq!((collocate.near as usize, collocate.all as usize), (one_near.len(), one_near.len() + one.len()));
            let g2 = log_likelihood(collocate.near, near, collocate.all - collocate.near, all - near);
            prop_assert!((g2 - collocate.g2).abs() < 1e-9 && g2 >= LEAST_G2 && collocate.near >= LEAST_TIMES);
            prop_assert!(f64::from(collocate.near) > collocate.expected && !search::is_stop(&folded));
            prop_assert!(collocate.lines.iter().all(|&line| (line as usize) < concordance.lines.len()));
        }
        prop_assert_eq!(concordance.collocates_table().rows.len(), concordance.collocates.len());
    }
}

/// The words of a passage that stand in a range of its document, folded. Cut in the passage, since what is one word there
/// may be two once it is cut apart.
fn words_in(passage: &corpus::Passage, range: ByteRange) -> Vec<String> {
    let here = ByteRange::new(range.start - passage.range.start, range.end - passage.range.start);
    let all = tokens(library().corpus.text_of(passage));
    all.filter(|token| here.contains(token.range)).map(|token| token.folded).collect()
}

/// Every word that was not searched, and whether it stands near one that was: looked at from the word, not the place.
fn near_and_all(asking: &Asking) -> Vec<(String, bool)> {
    let (shown, reading) = (asking.shown().passages, asking.reading());
    let mut within = asking.within();
    within.union_with(&shown);
    let mut words = Vec::new();
    for id in passages(&within) {
        let text = library().corpus.passage(id).map_or("", |passage| library().corpus.text_of(passage));
        let marks = if passages(&shown).contains(&id) { highlight(text, &reading) } else { Vec::new() };
        let all: Vec<_> = tokens(text).collect();
        let is_found = |at: usize| marks.iter().any(|mark| mark.range.contains(all[at].range));
        for (at, token) in all.iter().enumerate().filter(|(at, _)| !is_found(*at)) {
            let around = at.saturating_sub(NEAR)..(at + NEAR + 1).min(all.len());
            words.push((token.folded.clone(), around.into_iter().any(is_found)));
        }
    }
    words
}

#[test]
fn words_that_belong_together_stand_near() {
    let concordance = concordance(&Asking::of("arrest"));
    let first: Vec<&str> =
        concordance.collocates.iter().take(3).map(|collocate| collocate.word.as_str()).collect();
    assert!(first.contains(&"warrants"), "{first:?}");
}

#[test]
fn a_rate_is_that_of_the_document_and_not_of_the_passages_found() {
    let concordance = concordance(&Asking::of("hostages"));
    let document = library().corpus.document_named("2024-12-executive-summary").expect("it ships");
    let rate = &concordance.by_document.rates[document.index()];
    let all = passages(library().sets.results()).into_iter().filter_map(|id| library().corpus.passage(id));
    let words = all.filter(|passage| passage.document == document);
    let words: usize = words.map(|passage| tokens(library().corpus.text_of(passage)).count()).sum();
    assert_eq!(rate.words as usize, words);
}
