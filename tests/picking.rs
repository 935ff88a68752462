//! Any words can be quoted if they have one voice, and links and comparisons find them again.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::{Corpus, DocumentId};
use onrecord::{
    Covered, Open, Part, Refused, State, elsewhere, pick, read_address, selected, spoken, voice_of_quote,
    write_address,
};
use proptest::prelude::*;
use search::ByteRange;
use support::{cases, library};

fn corpus() -> &'static Corpus {
    &library().corpus
}

fn document(slug: &str) -> DocumentId {
    corpus().document_named(slug).expect("the document is there")
}

fn text(document: DocumentId) -> &'static str {
    &corpus().document(document).expect("the document is there").text
}

/// Where some words stand in a document.
fn stretch(document: DocumentId, from: &str, to: &str) -> ByteRange {
    let text = text(document);
    let start = text.find(from).expect("the first words stand in it");
    let end = start + text[start..].find(to).expect("the last words follow") + to.len();
    ByteRange::new(start as u32, end as u32)
}

const JUSTICE: &str = "2025-12-international-justice";

#[test]
fn words_of_one_speaker_are_theirs() {
    let id = document(JUSTICE);
    let open = pick(corpus(), id, stretch(id, "under attack", "existential threats")).expect("one voice");
    assert!(matches!(open.part, Part::Words(_)));
    let quote = spoken(corpus(), open).expect("somebody is quoted");
    assert_eq!(voice_of_quote(corpus(), quote).map(|voice| voice.name).as_deref(), Some("Agnès Callamard"));
}

#[test]
fn a_selection_across_speakers_is_refused_with_both_names() {
    let id = document(JUSTICE);
    let passage = corpus()
        .passages
        .iter()
        .find(|p| p.document == id && p.quotes.len() == 1 && { p.quotes[0].range.end + 12 < p.range.end });
    let passage = passage.expect("a passage goes on after its quotation");
    let refused = pick(corpus(), id, ByteRange::new(passage.quotes[0].range.start, passage.range.end));
    let Err(Refused::Voices(first, then)) = refused else { panic!("{refused:?} is one voice") };
    assert_eq!(then, "Amnesty International");
    assert!(!first.is_empty() && first != then);
}

#[test]
fn quotation_marks_selected_with_a_quotation_are_left_out() {
    for (number, passage) in corpus().passages.iter().enumerate() {
        for (n, quote) in passage.quotes.iter().enumerate() {
            let text = text(passage.document);
            let before = text[..quote.range.start as usize].chars().next_back();
            let mark = before.filter(|c| "“\"‘'".contains(*c)).map_or(0, char::len_utf8) as u32;
            let marked = ByteRange::new(quote.range.start - mark, quote.range.end);
            let open = pick(corpus(), passage.document, marked);
            assert_eq!(open, Ok(Open::quote_or_whole(number.into(), Some(n))));
        }
    }
}

#[test]
fn a_word_that_is_cut_is_taken_whole() {
    let id = document(JUSTICE);
    let whole = pick(corpus(), id, stretch(id, "under attack", "existential threats"));
    assert_eq!(pick(corpus(), id, stretch(id, "nder attack", "existential thr")), whole);
}

#[test]
fn a_passage_that_is_all_a_quotation_is_its_speakers() {
    let all = corpus().passages.iter().enumerate();
    let whole = all.filter(|(_, p)| p.quotes.iter().any(|quote| quote.range == p.range));
    let mut seen = 0;
    for (number, passage) in whole {
        let spoken = spoken(corpus(), Open::whole(number.into())).and_then(|id| corpus().quote(id));
        assert_eq!(spoken, passage.quotes.first());
        seen += 1;
    }
    assert!(seen > 0, "the corpus has testimonies without quotation marks");
}

#[test]
fn white_space_and_nothing_are_no_words() {
    let id = document(JUSTICE);
    for range in [ByteRange::new(0, 0), ByteRange::new(5, 2), ByteRange::new(u32::MAX - 1, u32::MAX)] {
        assert_eq!(pick(corpus(), id, range), Err(Refused::Nothing));
    }
}

fn covered(id: DocumentId, element: ByteRange, part: ByteRange) -> Covered {
    let text = text(id);
    Covered {
        at: format!("{}:{}", id.index(), element.start),
        before: text[element.start as usize..part.start as usize].to_owned(),
        words: part.slice(text).to_owned(),
    }
}

#[test]
fn lines_that_follow_each_other_are_one_stretch_and_others_are_not() {
    let id = document("2024-12-executive-summary");
    let lines: Vec<ByteRange> = corpus()
        .passages
        .windows(3)
        .find(|three| three.iter().all(|p| p.document == id && p.is_result && p.quotes.is_empty()))
        .expect("three lines of the publisher follow each other")
        .iter()
        .map(|p| p.range)
        .collect();
    let whole = |n: usize| covered(id, lines[n], lines[n]);
    let open = selected(corpus(), &[whole(0), whole(1)]).expect("one stretch");
    assert_eq!(open.range(corpus()), Some(ByteRange::new(lines[0].start, lines[1].end)));
    assert_eq!(selected(corpus(), &[whole(0), whole(2)]), Err(Refused::Apart));
    assert_eq!(selected(corpus(), &[whole(1), whole(0)]), Err(Refused::Apart));
    assert_eq!(selected(corpus(), &[]), Err(Refused::Nothing));
}

#[test]
fn words_that_the_document_does_not_have_there_are_never_taken_for_its_own() {
    let id = document(JUSTICE);
    let mut covered = covered(id, ByteRange::new(0, 20), ByteRange::new(0, 20));
    covered.words = "some other words at all".to_owned();
    assert_eq!(selected(corpus(), &[covered]), Err(Refused::Nothing));
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn what_is_picked_has_one_voice_and_stays_as_it_is(
        document in 0..library().corpus.documents.len(), start in 0u32..40_000, length in 1u32..900,
    ) {
        let id = DocumentId::from(document);
        let (start, end) = (boundary(text(id), start), boundary(text(id), start.saturating_add(length)));
        if let Ok(open) = pick(corpus(), id, ByteRange::new(start, end)) {
            let range = open.range(corpus()).expect("it stands somewhere");
            prop_assert!(!range.slice(text(id)).is_empty());
            prop_assert_eq!(pick(corpus(), id, range), Ok(open));
            let quotes = corpus().passages.iter().filter(|p| p.document == id).flat_map(|p| &p.quotes);
            let mut across = quotes.filter(|q| q.range.start < range.end && range.start < q.range.end);
            if open.part != Part::Whole {
                prop_assert!(across.all(|q| q.range.contains(range)
                    || spoken(corpus(), open).is_some_and(|id| corpus().quote(id).is_some_and(|own| own.speaker == q.speaker))));
            }
            let state = State { open: Some(open), ..State::default() };
            let address = write_address(&state, library());
            prop_assert_eq!(read_address(&address, library()), (state, vec![]), "{}", address);
        }
    }
}

fn boundary(text: &str, at: u32) -> u32 {
    let mut at = (at as usize).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at as u32
}

#[test]
fn a_link_made_from_another_text_says_what_became_of_its_words() {
    let id = document(JUSTICE);
    let open = pick(corpus(), id, stretch(id, "under attack", "existential threats")).expect("one voice");
    let state = State { open: Some(open), ..State::default() };
    let address = write_address(&state, library());
    let (before, text) = address.rsplit_once('-').expect("a seal");
    let sentence = |address: &str| {
        let (state, misread) = read_address(address, library());
        (state.open, misread.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
    };
    let other = format!("{before}-00000000");
    assert_eq!(
        sentence(&other),
        (Some(open), "The text of this document has changed since the link was made. The words it names stand where they stood.".into())
    );
    let range = open.range(corpus()).expect("a range");
    let away = other.replace(
        &format!("{}-{}-", range.start, range.end),
        &format!("{}-{}-", range.start + 7, range.end + 7),
    );
    assert_eq!(
        sentence(&away),
        (Some(open), "The text of this document has changed since the link was made. The words it names now stand in line 2.".into())
    );
    let gone = other
        .replace("-00000000", "")
        .rsplit_once('-')
        .map(|(b, _)| format!("{b}-12345678-00000000"))
        .expect("a hash");
    let (open, said) = sentence(&gone);
    assert_eq!(open, Some(Open::whole(open.expect("the line").passage)));
    assert_eq!(
        said,
        "The text of this document has changed since the link was made. The words it names are not in it; this is what stands in line 2."
    );
    let damaged = gone.replace("00000000", text);
    assert!(sentence(&damaged).1.starts_with("This link is damaged."));
}

#[test]
fn the_same_words_are_found_elsewhere_with_what_differs() {
    let mut found = 0;
    for (number, passage) in corpus().passages.iter().enumerate() {
        for (n, quote) in passage.quotes.iter().enumerate() {
            let there = elsewhere(library(), Open::quote_or_whole(number.into(), Some(n)));
            for place in &there {
                assert_ne!(place.shown.open.passage.index(), number, "a place is not elsewhere than itself");
                assert!(place.same * 3 >= place.of * 2);
                let shown = &place.shown;
                let drawn =
                    ByteRange::new(shown.parts[0].start, shown.parts.last().map_or(0, |part| part.end));
                assert!(shown.marks.iter().all(|mark| drawn.contains(*mark)));
            }
            let has = |id| there.iter().any(|place| place.shown.open.passage == id);
            found += usize::from(quote.same_as.iter().any(|&id| has(id)));
        }
    }
    let annotated =
        corpus().passages.iter().flat_map(|p| &p.quotes).filter(|q| !q.same_as.is_empty()).count();
    assert!(found * 10 >= annotated * 8, "{found} of {annotated} annotated places are found");
}
