//! What is exported is what the page counts, in its order, and every record says whose words it holds and where they
//! stand.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use std::rc::Rc;

use cite::{Context, Format, Style, export};
use onrecord::{Open, Results, State, pick, record, records, spoken};
use proptest::prelude::*;
use search::ByteRange;
use support::{any_open, any_state, cases, library};

const PAGE: &str = "https://example.org/";

fn results(state: &State) -> Results {
    Results::new(library(), None, state, Rc::new(library().ask(&state.query)))
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn an_export_holds_what_the_page_counts_in_its_order(state in any_state()) {
        let results = results(&state);
        let passages = records(library(), &results, false, PAGE);
        prop_assert_eq!(passages.len(), results.passages.len());
        for (record, &id) in passages.iter().zip(&results.passages) {
            let passage = library().corpus.passage(id).expect("the passage");
            prop_assert_eq!(record.words.as_str(), library().corpus.text_of(passage));
            prop_assert_eq!(record.place.line, passage.line);
        }
        let quotations = records(library(), &results, true, PAGE);
        prop_assert_eq!(quotations.len(), results.quotations);
        prop_assert!(quotations.iter().all(|record| record.speaker.is_some()));
    }

    #[test]
    fn a_record_has_the_very_words_and_the_voice_that_the_page_shows(open in any_open()) {
        let corpus = &library().corpus;
        let record = record(library(), open, PAGE).expect("a record");
        let document = corpus.document(corpus.passage(open.passage).expect("a passage").document).expect("a document");
        let range = open.range(corpus).expect("a range");
        prop_assert_eq!(record.words.as_str(), range.slice(&document.text));
        prop_assert_eq!((record.place.start, record.place.end), (range.start, range.end));
        let speaker = spoken(corpus, open).and_then(|id| corpus.quote(id)).and_then(|quote| corpus.person(quote.speaker));
        prop_assert_eq!(record.speaker.as_ref().map(|speaker| &speaker.id), speaker.map(|person| &person.id));
        prop_assert!(record.link.is_some_and(|link| link.starts_with("https://example.org/#1/search?open=")));
    }

    #[test]
    fn words_picked_and_cited_have_one_speaker(document in 0..library().corpus.documents.len(), start in 0u32..30_000, length in 1u32..600) {
        let corpus = &library().corpus;
        let text = &corpus.documents[document].text;
        let boundary = |at: u32| (0..=(at as usize).min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let range = ByteRange::new(boundary(start) as u32, boundary(start + length) as u32);
        if let Ok(open) = pick(corpus, document.into(), range) {
            prop_assert!(record(library(), open, PAGE).is_some(), "{open:?} has no record");
        }
    }
}

#[test]
fn every_quotation_of_the_corpus_is_cited_in_every_style_and_exported_in_every_format() {
    let templates = cite::Templates::open(include_bytes!(concat!(env!("OUT_DIR"), "/styles.bin")))
        .expect("the styles open");
    let everything = results(&State::default());
    let all = records(library(), &everything, true, PAGE);
    assert!(all.len() > 50, "the corpus has quotations");
    for record in &all {
        for style in Style::ALL {
            let cited = cite::plain(&templates.cite(style, record, Some("2026-01-02")).entry);
            assert!(cited.contains(&record.work.title), "{cited}");
        }
    }
    let context = Context { title: "All", corpus: &library().corpus.title, ..Context::default() };
    for format in Format::ALL {
        assert!(export(format, &all, &context).len() > all.len() * 50, "{}", format.label());
    }
}

#[test]
fn a_passage_that_is_not_there_has_no_record() {
    assert!(record(library(), Open::whole(usize::from(u16::MAX).into()), PAGE).is_none());
}
