//! Saved quotations against the corpus that ships, as it is and changed.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

use std::path::Path;

use cite::Record;
use collection::Standing;
use corpus::{Corpus, PassageId, PersonId};

const SLUG: &str = "2025-12-international-justice";

fn shipped() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/corpus");
    corpus::read::folder(&folder).corpus.expect("the corpus that ships has no fault")
}

fn record(corpus: &Corpus, line: u32, quote: Option<u16>) -> Record {
    let document = corpus.document_named(SLUG).expect("it is there");
    let passage = corpus.passage_at(document, line).expect("it is there");
    Record::of(corpus, passage, quote, None).expect("it has a record")
}

#[test]
fn whatever_was_saved_from_a_corpus_is_the_same_in_it() {
    let corpus = shipped();
    let mut seen = 0;
    for id in (0..corpus.passages.len()).map(PassageId::from) {
        let quotes = corpus.passage(id).map_or(0, |passage| passage.quotes.len() as u16);
        for quote in std::iter::once(None).chain((0..quotes).map(Some)) {
            let record = Record::of(&corpus, id, quote, None).expect("it has a record");
            assert_eq!(Standing::of(&record, &corpus), Standing::Same, "{:?}", record.place);
            seen += 1;
        }
    }
    assert!(seen > 400, "{seen}");
}

#[test]
fn words_that_moved_are_found_with_their_speaker() {
    let mut corpus = shipped();
    let saved = record(&corpus, 2, Some(0));
    let (id, added) = (corpus.document_named(SLUG).expect("it is there"), "A new line.\n");
    let first = corpus.documents[id.index()].first_passage.index();
    let count = usize::from(corpus.documents[id.index()].passage_count);
    corpus.documents[id.index()].text.insert_str(0, added);
    let by = added.len() as u32;
    for passage in &mut corpus.passages[first..first + count] {
        (passage.line, passage.last_line) = (passage.line + 1, passage.last_line + 1);
        let ranges =
            std::iter::once(&mut passage.range).chain(passage.quotes.iter_mut().map(|q| &mut q.range));
        for range in ranges {
            (range.start, range.end) = (range.start + by, range.end + by);
        }
    }
    let Standing::Moved(Some(now)) = Standing::of(&saved, &corpus) else { unreachable!("they have moved") };
    assert_eq!((&now.words, &now.speaker), (&saved.words, &saved.speaker));
    assert_eq!((now.place.line, now.place.start), (saved.place.line + 1, saved.place.start + by));
}

#[test]
fn words_and_documents_that_are_gone_are_said_to_be() {
    let corpus = shipped();
    let mut record = record(&corpus, 2, Some(0));
    record.words.replace_range(..1, "X");
    assert_eq!(Standing::of(&record, &corpus), Standing::WordsGone);
    record.place.document = "another".into();
    assert_eq!(Standing::of(&record, &corpus), Standing::DocumentGone);
}

#[test]
fn right_words_in_another_mouth_are_noticed() {
    let mut corpus = shipped();
    let saved = record(&corpus, 2, Some(0));
    let mut forged = saved.clone();
    forged.speaker.as_mut().expect("a speaker").name = "Somebody else".into();
    assert_eq!(Standing::of(&forged, &corpus), Standing::OtherAttribution(Some(Box::new(saved.clone()))));
    let mut forged = saved.clone();
    forged.work.title = "Another title".into();
    assert_eq!(Standing::of(&forged, &corpus), Standing::OtherAttribution(Some(Box::new(saved.clone()))));

    let quoted = corpus.passages.iter_mut().flat_map(|passage| &mut passage.quotes);
    for quote in quoted {
        quote.speaker = PersonId(quote.speaker.0 ^ 1);
    }
    let now = record(&corpus, 2, Some(0));
    assert_eq!(Standing::of(&saved, &corpus), Standing::OtherAttribution(Some(Box::new(now))));
}
