//! The words of a source are never altered: what the build holds and what the page shows is what was received.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use onrecord::{pieces, preview};
use search::ByteRange;
use sha2::{Digest, Sha256};
use support::library;

fn folder(slug: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/corpus/documents").join(slug)
}

fn source(slug: &str) -> String {
    std::fs::read_to_string(folder(slug).join("source.txt")).expect("the source is there")
}

#[test]
fn every_source_equals_its_hash_and_what_the_app_carries() {
    // As received; a change of any byte is a change of evidence.
    let received = [
        (
            "2023-10-protecting-human-rights",
            "86467b1aace59f7921134cfdfb9580a88465d9f870b58468afb21e83cce6cc95",
        ),
        ("2024-11-latest-news", "5366fec213d41ab19a06cf83f2b02d6c3878723d48ccf5057c266ba5fdfae346"),
        ("2024-12-executive-summary", "c89a76342b140b4cd11518b8143623f5f3ca8d6fec8be49a012b6e059c2d4f95"),
        ("2025-12-international-justice", "821a3a189af618cc1cd25f12ece2c0d08037fa3e55d3003098207094bacd286d"),
        ("2025-overview", "e6efb22c77e1b2078ffc291a580564052092dbc184927c575b2d7e52756160f0"),
    ];
    assert_eq!(library().corpus.documents.len(), received.len());
    for (slug, sha256) in received {
        let text = source(slug);
        let digest = Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        assert_eq!(digest, sha256, "{slug}");
        let id = library().corpus.document_named(slug).expect("the document is carried");
        let carried = library().corpus.document(id).expect("the document is carried");
        assert_eq!((carried.sha256.as_str(), carried.text == text), (sha256, true), "{slug}");
    }
}

#[test]
fn every_line_with_words_is_in_exactly_one_passage() {
    for document in &library().corpus.documents {
        let text = source(&document.slug);
        let mut lines = Vec::new();
        for id in document.passage_ids() {
            let passage = library().corpus.passage(id).expect("a passage of the document");
            lines.extend((passage.line..=passage.last_line).filter(|&n| {
                text.split('\n').nth(n as usize - 1).is_some_and(|line| !line.trim().is_empty())
            }));
        }
        let want: Vec<u32> =
            (1..).zip(text.split('\n')).filter(|(_, line)| !line.trim().is_empty()).map(|(n, _)| n).collect();
        assert_eq!(lines, want, "{}", document.slug);
    }
}

#[test]
fn every_figure_the_app_carries_stands_in_its_passage() {
    let corpus = &library().corpus;
    let details = onrecord::details(corpus).expect("the built-in details open");
    let mut count = 0;
    for (place, passage) in corpus.passages.iter().enumerate() {
        for figure in details.figures(place.into()) {
            assert!(passage.range.contains(figure.range) && !figure.range.is_empty(), "{}", figure.counts);
            count += 1;
        }
    }
    assert_eq!(count, 97);
}

#[test]
fn the_text_the_app_shows_equals_the_sources() {
    for document in &library().corpus.documents {
        let text = source(&document.slug);
        let lines: Vec<&str> = text.split('\n').collect();
        for id in document.passage_ids() {
            let passage = library().corpus.passage(id).expect("a passage of the document");
            let want = lines[passage.line as usize - 1..passage.last_line as usize].join("\n");
            assert_eq!(library().corpus.text_of(passage), want.trim(), "{}:{}", document.slug, passage.line);
            // As it is drawn: cut at quotations and matches, and joined again.
            let found = library().search("genocide israel hamas rights");
            let marks = preview(library(), Some(&found), id).expect("a preview").marks;
            let quotes: Vec<ByteRange> = passage.quotes.iter().map(|quote| quote.range).collect();
            let drawn: String = pieces(passage.range, &marks, &quotes)
                .iter()
                .map(|piece| piece.range.slice(&document.text))
                .collect();
            assert_eq!(drawn, want.trim(), "{}:{}", document.slug, passage.line);
        }
    }
}

/// Read without the project's own reader, so that a fault in it cannot hide one here.
#[test]
fn every_quotation_is_found_verbatim_in_its_line() {
    let mut seen = 0;
    for document in &library().corpus.documents {
        let text = source(&document.slug);
        let lines: Vec<&str> = text.split('\n').collect();
        let toml =
            std::fs::read_to_string(folder(&document.slug).join("document.toml")).expect("its annotation");
        let table: toml::Table = toml.parse().expect("valid TOML");
        for passage in table.get("passage").and_then(toml::Value::as_array).into_iter().flatten() {
            let line = passage.get("line").and_then(toml::Value::as_integer);
            let Some(line) = line.or_else(|| passage.get("lines")?.as_array()?.first()?.as_integer()) else {
                continue;
            };
            for quote in passage.get("quote").and_then(toml::Value::as_array).into_iter().flatten() {
                let word = |key: &str| quote.get(key).and_then(toml::Value::as_str).unwrap_or_default();
                let exact = word("exact");
                let sought = format!("{}{exact}{}", word("prefix"), word("suffix"));
                let found =
                    lines[line as usize - 1..].iter().take(2).any(|text| text.matches(&sought).count() == 1);
                assert!(found, "{}:{line}: {exact}", document.slug);
                let id = library().corpus.document_named(&document.slug).expect("carried");
                let id = library().corpus.passage_at(id, line as u32).expect("a passage");
                let carried = &library().corpus.passage(id).expect("a passage").quotes;
                let kept = carried.iter().any(|q| q.range.slice(&document.text) == exact);
                assert!(kept, "{}:{line}: the app does not carry {exact}", document.slug);
                seen += 1;
            }
        }
    }
    let carried: usize = library().corpus.passages.iter().map(|p| p.quotes.len()).sum();
    assert_eq!(seen, carried, "quotations written and carried");
}

#[test]
fn no_words_stand_without_a_voice() {
    for (place, passage) in library().corpus.passages.iter().enumerate().filter(|(_, p)| p.is_result) {
        let shown = preview(library(), None, place.into()).expect("a preview");
        assert!(!shown.voice.name.is_empty(), "line {}", passage.line);
        for (number, _) in passage.quotes.iter().enumerate() {
            let id = corpus::QuoteId { passage: place.into(), number: number as u16 };
            assert!(
                onrecord::voice_of_quote(&library().corpus, id).is_some_and(|voice| !voice.name.is_empty())
            );
            assert!(
                library().corpus.frame(id).is_some(),
                "line {} has a quotation without a frame",
                passage.line
            );
        }
    }
}
