//! Records of the corpus that ships: exact words, at their place, with their speaker and their work.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use cite::{Known, Named, Record, Shown, SpeakerIs, Titled};
use corpus::{PassageId, QuoteId};
use search::ByteRange;
use support::{folder, passages, quotations, record, shipped};

/// Held against the files themselves, not against what was read of them.
#[test]
fn words_stand_in_the_source_where_their_record_says() {
    let corpus = shipped();
    let whole = passages(&corpus).map(|passage| (passage, None));
    let quoted = quotations(&corpus).into_iter().map(|QuoteId { passage, number }| (passage, Some(number)));
    let mut seen = 0;
    for (passage, quote) in whole.chain(quoted) {
        let Record { words, place, prefix, suffix, .. } =
            Record::of(&corpus, passage, quote, None).expect("every passage and quotation has a record");
        let source =
            std::fs::read_to_string(folder().join("documents").join(&place.document).join("source.txt"))
                .expect("the source");
        assert_eq!(source.get(place.start as usize..place.end as usize), Some(words.as_str()));
        let (first, last) = (place.start_char as usize, place.end_char as usize);
        assert_eq!(source.chars().skip(first).take(last - first).collect::<String>(), words);
        let lines: Vec<&str> = source.split('\n').collect();
        let standing = lines[place.line as usize - 1..place.last_line as usize].join("\n");
        assert!(standing.contains(&words), "{}:{}", place.document, place.line);
        assert!(source.contains(&format!("{prefix}{words}{suffix}")));
        assert!(prefix.chars().count() <= cite::AROUND && suffix.chars().count() <= cite::AROUND);
        seen += 1;
    }
    assert!(seen > 400, "{seen}");
}

/// The compiled form leaves some things out; nothing of what a record is made of.
#[test]
fn a_record_of_the_compiled_corpus_is_the_same() {
    let corpus = shipped();
    let blob = corpus::compiled::encode(&corpus, b"").expect("it fits");
    let (compiled, _) = corpus::compiled::decode(&blob).expect("it opens");
    for QuoteId { passage, number } in quotations(&corpus) {
        for quote in [None, Some(number)] {
            let record = |corpus| Record::of(corpus, passage, quote, None);
            assert_eq!(record(&corpus), record(&compiled));
        }
    }
}

#[test]
fn a_quotation_is_its_speakers_and_a_passage_its_publishers() {
    let corpus = shipped();
    let quotation = record(&corpus, "2025-12-international-justice", 2, Some(0));
    let speaker = quotation.speaker.expect("a speaker");
    assert_eq!((speaker.id.as_str(), speaker.name.as_str()), ("agnes-callamard", "Agnès Callamard"));
    assert_eq!((speaker.is, speaker.attributed), (SpeakerIs::Person, Named::Here));
    assert!(quotation.quoting.is_empty());
    let passage = record(&corpus, "2025-12-international-justice", 2, None);
    assert_eq!(passage.speaker, None);
    let quoting: Vec<&str> = passage.quoting.iter().map(|speaker| speaker.id.as_str()).collect();
    assert_eq!(quoting, ["agnes-callamard"]);
}

#[test]
fn a_document_is_cited_as_what_it_is() {
    let work = record(&shipped(), "2025-12-international-justice", 2, Some(0)).work;
    assert_eq!(work.title_is, Titled::Described);
    assert_eq!(work.kind.as_deref(), Some("press release"));
    assert_eq!(work.publisher.as_deref(), Some("Amnesty International"));
    let date = work.date.expect("a date");
    assert_eq!((date.earliest.as_str(), date.latest.as_str()), ("2025-12-09", "2025-12-31"));
    assert_eq!((date.precision, date.basis), (Shown::Month, Known::Inferred));
    assert_eq!((work.container, work.byline), (None, None));
}

#[test]
fn an_item_of_a_feed_is_a_work_of_its_own_in_the_page_that_carries_it() {
    let work = record(&shipped(), "2024-11-latest-news", 16, Some(0)).work;
    assert_eq!(
        work.title,
        "UK: Government is hiding behind 'domestic processes' on Netanyahu arrest - legal expert"
    );
    assert_eq!(work.publisher.as_deref(), Some("Amnesty International UK"));
    assert_eq!(work.byline.as_deref(), Some("Neil Durkin"));
    assert_eq!(work.date.map(|date| (date.earliest, date.basis)), Some(("2024-11-22".into(), Known::Stated)));
    assert_eq!(work.kind, None, "the kind is the page's");
    let page = work.container.expect("the page");
    assert_eq!(page.title, "Latest Amnesty International News");
    assert_eq!(page.kind.as_deref(), Some("news feed"));
    assert_eq!(page.publisher.as_deref(), Some("Local group of Amnesty International"));
}

#[test]
fn a_heading_within_a_document_or_feed_makes_no_work_of_its_own() {
    let corpus = shipped();
    for (slug, line, title) in [
        ("2024-11-latest-news", 3, "Latest Amnesty International News"),
        ("2024-11-latest-news", 9, "Latest Amnesty International News"),
        ("2024-12-executive-summary", 40, "Amnesty International Report's Executive Summary"),
    ] {
        let work = record(&corpus, slug, line, None).work;
        assert_eq!((work.title.as_str(), work.container), (title, None), "{slug}:{line}");
    }
}

/// A passage with a quotation in it, and the places of both.
fn quoted() -> (corpus::Corpus, PassageId, ByteRange, ByteRange) {
    let corpus = shipped();
    let document = corpus.document_named("2024-12-executive-summary").expect("the summary");
    let id = corpus.passage_at(document, 15).expect("a passage");
    let passage = corpus.passage(id).expect("a passage");
    let (whole, quote) = (passage.range, passage.quotes.first().map(|quote| quote.range));
    (corpus.clone(), id, whole, quote.expect("a quotation"))
}

#[test]
fn a_selection_has_one_voice_or_no_record() {
    let (corpus, id, whole, quote) = quoted();
    let ByteRange { start, end } = quote;
    let mark = "\"".len() as u32;
    let speaker = Some("benjamin-netanyahu");
    let before = ByteRange::new(whole.start, whole.start + "Hours after".len() as u32);
    for (name, selection, want) in [
        ("the quotation", quote, Some((quote, speaker))),
        ("it and its marks", ByteRange::new(start - mark, end + mark), Some((quote, speaker))),
        ("words before it", before, Some((before, None))),
        ("the same and a space", ByteRange::new(before.start, before.end + 1), Some((before, None))),
        ("the whole passage", whole, Some((whole, None))),
        ("words of both", ByteRange::new(start + 1, whole.end), None),
        ("a part of both", ByteRange::new(whole.start, start + 4), None),
        ("nothing", ByteRange::new(start, start), None),
        ("what is not there", ByteRange::new(u32::MAX - 1, u32::MAX), None),
    ] {
        let record = Record::of(&corpus, id, None, Some(selection));
        let found = record.as_ref().map(|record| {
            let range = ByteRange::new(record.place.start, record.place.end);
            (range, record.speaker.as_ref().map(|speaker| speaker.id.as_str()))
        });
        assert_eq!(found, want, "{name}");
    }
}

#[test]
fn a_selection_that_splits_a_character_is_refused() {
    let corpus = shipped();
    let document = corpus.document_named("2025-12-international-justice").expect("the press release");
    let id = corpus.passage_at(document, 2).expect("a passage");
    let passage = corpus.passage(id).expect("a passage");
    assert!(corpus.text_of(passage).starts_with('“'), "a character of three bytes");
    let split = ByteRange::new(passage.range.start + 1, passage.range.end);
    assert_eq!(Record::of(&corpus, id, None, Some(split)), None);
}
