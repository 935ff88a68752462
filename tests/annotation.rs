//! What can be kept of the annotation: how much there is of everything, so that a change is seen; and the rules that
//! need no reading of the text.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use corpus::{Corpus, Role, Vocabulary};

fn corpus() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/corpus");
    corpus::read::folder(&folder).corpus.expect("the shipped corpus has no fault")
}

fn counts(corpus: &Corpus) -> String {
    let mut out = String::new();
    for document in &corpus.documents {
        let passages: Vec<_> = document.passage_ids().filter_map(|id| corpus.passage(id)).collect();
        let sum = |count: fn(&corpus::Passage) -> usize| passages.iter().map(|p| count(p)).sum::<usize>();
        let (quotations, figures, events) =
            (sum(|p| p.quotes.len()), sum(|p| p.figures.len()), sum(|p| p.events.len()));
        let _ = writeln!(
            out,
            "document {}: {} passages, {quotations} quotations, {figures} figures, {events} events, {} sections",
            document.slug,
            passages.len(),
            document.sections.len()
        );
    }
    for (place, kind) in corpus.kinds.iter().enumerate() {
        let count =
            corpus.passages.iter().filter(|p| p.kind.map(corpus::KindId::index) == Some(place)).count();
        let _ = writeln!(out, "kind {}: {count}", kind.id);
    }
    for (place, topic) in
        corpus.topics.iter().enumerate().filter(|(place, _)| !corpus.topics.is_group(*place))
    {
        let count = corpus.passages.iter().filter(|p| p.topics.iter().any(|t| t.index() == place)).count();
        let _ = writeln!(out, "topic {}: {count}", topic.id);
    }
    for (place, party) in
        corpus.parties.iter().enumerate().filter(|(place, _)| !corpus.parties.is_group(*place))
    {
        let _ = write!(out, "party {}:", party.id);
        for role in Role::ALL {
            let has = |p: &&corpus::Passage| p.roles.of(role).iter().any(|party| party.index() == place);
            let _ = write!(out, " {} {}", role.id(), corpus.passages.iter().filter(has).count());
        }
        out.push('\n');
    }
    let mut speakers: BTreeMap<&str, usize> = BTreeMap::new();
    for quote in corpus.passages.iter().flat_map(|p| &p.quotes) {
        *speakers.entry(corpus.person(quote.speaker).map_or("", |p| p.id.as_str())).or_default() += 1;
    }
    for (speaker, count) in speakers {
        let _ = writeln!(out, "speaker {speaker}: {count}");
    }
    out
}

/// A change of the annotation changes the golden file with it; the difference is read before it is committed.
#[test]
fn the_counts_are_those_of_the_golden_file() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/annotation-counts.txt");
    let counts = counts(&corpus());
    if std::env::var_os("ONRECORD_BLESS").is_some() {
        std::fs::write(&golden, &counts).expect("the golden file can be written");
    }
    let want = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(counts, want, "run again with ONRECORD_BLESS=1 to take the new counts over");
}

#[test]
fn every_topic_party_kind_and_speaker_is_used() {
    let corpus = corpus();
    let unused = |id: &str| panic!("{id} is used nowhere");
    for (place, kind) in corpus.kinds.iter().enumerate() {
        let used = corpus.passages.iter().any(|p| p.kind.map(corpus::KindId::index) == Some(place));
        if !used {
            unused(&kind.id);
        }
    }
    for (place, topic) in
        corpus.topics.iter().enumerate().filter(|(place, _)| !corpus.topics.is_group(*place))
    {
        if !corpus.passages.iter().any(|p| p.topics.iter().any(|t| t.index() == place)) {
            unused(&topic.id);
        }
    }
    for (place, party) in
        corpus.parties.iter().enumerate().filter(|(place, _)| !corpus.parties.is_group(*place))
    {
        let has = |p: &corpus::Passage| {
            Role::ALL.iter().any(|&r| p.roles.of(r).iter().any(|id| id.index() == place))
        };
        if !corpus.passages.iter().any(has) {
            unused(&party.id);
        }
    }
    for (place, person) in corpus.people.iter().enumerate() {
        let speaks = |p: &corpus::Passage| p.quotes.iter().any(|q| q.speaker.index() == place);
        if !corpus.passages.iter().any(speaks) {
            unused(&person.id);
        }
    }
}

#[test]
fn every_item_of_a_list_of_calls_has_its_addressee() {
    // The page of October 2023 lists its calls under a line that names whom they are addressed to.
    let corpus = corpus();
    let document = corpus.document_named("2023-10-protecting-human-rights").expect("the document is there");
    for line in (89..=95).chain(99..=100).chain(104..=108).chain([112]) {
        let id = corpus.passage_at(document, line).expect("a passage");
        let passage = corpus.passage(id).expect("a passage");
        assert!(!passage.roles.addressed_to.is_empty(), "line {line}");
    }
}

#[test]
fn every_passage_that_can_be_a_result_has_its_kind_and_a_voice() {
    let corpus = corpus();
    for passage in corpus.passages.iter().filter(|p| p.is_result) {
        assert!(passage.kind.is_some() && !passage.roles.said_by.is_empty(), "line {}", passage.line);
    }
}

#[test]
fn the_same_words_name_each_other() {
    let corpus = corpus();
    for (place, passage) in corpus.passages.iter().enumerate() {
        for other in passage.quotes.iter().flat_map(|quote| &quote.same_as) {
            let back =
                corpus.passage(*other).expect("a passage").quotes.iter().flat_map(|quote| &quote.same_as);
            assert!(back.into_iter().any(|id| id.index() == place), "line {}", passage.line);
        }
    }
}

#[test]
fn no_numeral_is_left_without_a_word_about_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/corpus");
    let uncovered: Vec<String> =
        corpus::read::folder(&folder).report.uncovered.iter().map(ToString::to_string).collect();
    assert_eq!(uncovered, Vec::<String>::new());
}
