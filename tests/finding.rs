//! What a reader half remembers is found, first, in spite of typos: on the shipped corpus, as the page searches it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use onrecord::{Facet, Library, NamedIs, preview};
use proptest::prelude::*;
use support::{any_query, cases, library};

fn first(query: &str) -> String {
    let library = library();
    let found = library.search(query);
    let hit = found.hits.first().unwrap_or_else(|| panic!("{query} finds nothing"));
    let passage = &library.corpus.passages[hit.unit.0 as usize];
    library.corpus.text_of(passage).to_owned()
}

#[test]
fn a_typo_finds_the_word_that_was_meant() {
    for (typed, meant) in [
        ("ceasfire", "ceasefire"),
        ("genocde", "genocid"),
        ("aparthied", "apartheid"),
        ("hostges", "hostage"),
        ("Netanyaho", "Netanyahu"),
        ("pegasis", "Pegasus"),
    ] {
        let text = first(typed);
        assert!(text.to_lowercase().contains(&meant.to_lowercase()), "{typed} finds first: {text}");
    }
}

#[test]
fn a_speaker_is_found_by_a_mistyped_or_unaccented_name() {
    let library = library();
    for (typed, id) in [
        ("Calamard", "agnes-callamard"),
        ("agnes", "agnes-callamard"),
        ("Agnès", "agnes-callamard"),
        ("Netanyaho", "benjamin-netanyahu"),
        ("herzg", "isaac-herzog"),
    ] {
        let speaker = library.value_named(Facet::Speaker, id).expect("a known speaker");
        let named = library.names(typed);
        assert_eq!(named.first().map(|n| n.is), Some(NamedIs::Value(Facet::Speaker, speaker)), "{typed}");
    }
    for typed in ["Calamard", "agnes"] {
        let hit = library.search(typed).hits[0].unit.0 as usize;
        let speakers: Vec<&str> =
            library.corpus.passages[hit].quotes.iter().map(|q| library.name_of(q.speaker)).collect();
        assert_eq!(speakers, ["Agnès Callamard"], "{typed}");
    }
}

#[test]
fn parties_topics_and_documents_are_found_by_name() {
    let library = library();
    let named = |typed: &str| library.names(typed).first().map(|n| n.is);
    let value = |facet, id| library.value_named(facet, id).map(|value| NamedIs::Value(facet, value));
    assert_eq!(named("setlers"), value(Facet::Side, "settlers"));
    assert_eq!(named("hamas"), value(Facet::Side, "armed-groups"));
    assert_eq!(named("arms transfers"), value(Facet::Topic, "arms"));
    assert!(matches!(named("executive sumary"), Some(NamedIs::Document(_))));
}

#[test]
fn words_half_remembered_bring_their_passage_first() {
    for (typed, words) in [
        ("truth justice reparations bedrocks", "bedrocks of lasting peace"),
        ("entire nation responsable", "an entire nation out there"),
        ("no uninvolved civilans", "no uninvolved civilians"),
        ("commit to a roadmp for justice", "roadmap for justice and reparations"),
    ] {
        let text = first(typed);
        assert!(text.contains(words), "{typed} finds first: {text}");
    }
}

#[test]
fn a_remembered_quotation_opens_as_that_quotation() {
    let library = library();
    for (typed, speaker) in
        [("entire nation out there", "Isaac Herzog"), ("jobs half done Rafah", "Bezalel Smotrich")]
    {
        let found = library.search(typed);
        let first = found.hits.first().expect("a hit").unit.0 as usize;
        let open = preview(library, Some(&found), first.into()).expect("a preview").open;
        let quote = open.quote_id().and_then(|id| library.corpus.quote(id));
        assert_eq!(quote.map(|quote| library.name_of(quote.speaker)), Some(speaker), "{typed}");
    }
}

fn check_highlights(library: &Library, query: &str) -> Result<(), TestCaseError> {
    let found = library.search(query);
    for hit in found.hits.iter().take(20) {
        let id = (hit.unit.0 as usize).into();
        let Some(shown) = preview(library, Some(&found), id) else { continue };
        let passage = &library.corpus.passages[hit.unit.0 as usize];
        let text = &library.corpus.documents[passage.document.index()].text;
        for mark in &shown.marks {
            prop_assert!(passage.range.contains(*mark));
            prop_assert!(
                text.get(mark.start as usize..mark.end as usize).is_some_and(|w| !w.trim().is_empty())
            );
        }
        for part in &shown.parts {
            prop_assert!(passage.range.contains(*part));
        }
        prop_assert!(!shown.parts.is_empty());
        // What matched in the text is in view, not behind a cut.
        if let Some(mark) = shown.marks.first() {
            let in_view = shown.parts.iter().any(|part| shown.marks.iter().any(|mark| part.contains(*mark)));
            prop_assert!(in_view, "{query}: {mark:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_highlight_covers_what_matched_and_is_in_view(query in any_query()) {
        check_highlights(library(), &query)?;
    }
}
