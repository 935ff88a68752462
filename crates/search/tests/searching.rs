//! What a reader gets for what they type, over a handful of sentences made up for it.

#![allow(clippy::unwrap_used)]

use search::{Builder, Found, How, Index, Knobs, Query, Unit, highlight};

const TEXTS: [&str; 12] = [
    "The ceasefire held for nine days.",
    "A ceasefire is no peace, and the ceasefire ended.",
    "Nine mayors signed; Élodie Callamand did not.",
    "The court issued warrants for two ministers.",
    "Ministers of many states met at the court.",
    "A state must investigate every attack on civilians.",
    "Attacks on civilian homes were investigated late.",
    "In 1967 and in 2023 the river rose 1,200 metres.",
    "Peace of mind is what the mayor promised.",
    "The nation mourned; no nation should.",
    "Investigators say that the attack struck a market.",
    "Homes and a market stood by the river.",
];

fn index_of(texts: &[&str]) -> Index {
    let mut builder = Builder::new();
    for text in texts {
        builder.add(Unit { text, language: "en", ..Unit::default() });
    }
    Index::open(&builder.finish()).unwrap()
}

fn search(text: &str) -> Found {
    index_of(&TEXTS).search(&Query::read(text))
}

fn units(found: &Found) -> Vec<u32> {
    found.hits.iter().map(|hit| hit.unit.0).collect()
}

/// What of the query the n-th hit lacks.
fn missing(found: &Found, hit: usize) -> Vec<&str> {
    found.hits[hit].missing.iter().map(|&range| found.reading.typed(range)).collect()
}

#[test]
fn the_right_sentence_comes_first_however_it_is_typed() {
    for (typed, first) in [
        ("ceasefire", 1),
        ("CEASEFIRE held", 0),
        ("ceasfire", 1),    // left out
        ("ceaseefire", 1),  // doubled
        ("caesefire", 1),   // swapped
        ("ceasefira", 1),   // replaced
        ("ceasf", 1),       // mistyped while typing
        ("ceas", 1),        // not finished
        ("ceas ", 1),       // nor ever
        ("clmnd", 2),       // letters dropped
        ("elodie", 2),      // without its accent
        ("Calamand", 2),    // one letter of two
        ("1200 metres", 7), // without the comma
        ("1,2", 7),         // a number not finished
        ("mind of peace", 8),
        ("the warrants", 3),
        ("minsters states", 4),
        ("ceasefire\u{AD} n\u{200B}ine days", 0),
    ] {
        assert_eq!(units(&search(typed)).first(), Some(&first), "{typed}");
    }
}

#[test]
fn a_word_is_read_as_written_before_anything_else() {
    for (typed, how, shown) in [
        ("state ", Some(How::Exact), None),
        ("stat", Some(How::Prefix), None),
        ("investigate", Some(How::Exact), None),
        ("ceasfire", Some(How::Typo), Some("ceasefire")),
        ("clmnd", Some(How::Dropped), Some("callamand")),
        ("=ceasfire", None, None),
        ("=state", Some(How::Exact), None),
        ("=stat", None, None),
        ("1968", None, None), // one number is no slip for another
        ("qq", None, None),
        ("xylophone", None, None),
    ] {
        let found = search(typed);
        let word = &found.reading.words[0];
        assert_eq!((word.how, word.shown.as_deref()), (how, shown), "{typed}");
        assert_eq!(found.reading.unknown().is_empty(), how.is_some(), "{typed}");
        assert_eq!(found.hits.is_empty(), how.is_none(), "{typed}");
    }
}

#[test]
fn forms_are_found_below_the_word_itself() {
    let found = search("state ");
    assert_eq!(units(&found), [5, 4]);
    assert_eq!((found.hits[0].how, found.hits[1].how), (How::Exact, How::Form));
    assert_eq!(units(&search("=state")), [5]);
}

#[test]
fn units_with_all_words_come_before_those_lacking_some() {
    let found = search("court warrants ministers ");
    assert_eq!(units(&found)[..2], [3, 4]);
    assert!(found.hits[0].missing.is_empty());
    assert_eq!(missing(&found, 1), ["warrants"]);
    assert!(found.hits[1].score < found.hits[0].score);

    let found = search("peace of zzzzzz mind");
    assert_eq!((units(&found)[0], missing(&found, 0)), (8, vec!["zzzzzz"]));
    assert_eq!(found.reading.unknown(), ["zzzzzz"]);
}

#[test]
fn stop_words_decide_only_when_alone() {
    assert_eq!(units(&search("the ceasefire ")), units(&search("ceasefire ")));
    assert_eq!(search("the ceasefire ").reading.unknown(), Vec::<&str>::new());
    let alone = search("the ");
    assert_eq!(alone.hits.len(), TEXTS.iter().filter(|text| text.to_lowercase().contains("the ")).count());
    let slip = search("teh ceasefire ");
    assert_eq!(units(&slip), units(&search("ceasefire ")));
}

#[test]
fn a_long_question_needs_no_unit_with_all_of_it() {
    let found = search("who said that investigators of an attack on some market were ever near a river");
    assert!(found.hits.len() < TEXTS.len());
    assert_eq!(units(&found)[0], 10);
    assert!(!found.hits[0].missing.is_empty());
    assert!(found.hits.iter().all(|hit| hit.missing.windows(2).all(|two| two[0] < two[1])));
}

#[test]
fn words_near_each_other_and_in_order_bring_a_phrase_first() {
    let index = index_of(&[
        "Justice asks for much, and now and then for truth.",
        "Truth and justice were promised.",
        "Of justice and truth much was said.",
    ]);
    let found = index.search(&Query::read("truth and justice "));
    assert_eq!(units(&found), [1, 2, 0]);
}

#[test]
fn headings_and_speakers_are_searched_as_well() {
    let mut builder = Builder::new();
    builder.add(Unit { text: "We said no.", heading: "On water", speaker: "Amina Okoye", language: "en" });
    builder.add(Unit { text: "Water is life.", heading: "", speaker: "", language: "en" });
    let index = Index::open(&builder.finish()).unwrap();
    for (typed, expected) in [("okoye", &[0][..]), ("Okoya", &[0]), ("water said", &[0, 1])] {
        let found = index.search(&Query::read(typed));
        assert_eq!(units(&found), expected, "{typed}");
    }
    let found = index.search(&Query::read("okoye"));
    assert!(highlight("We said no.", &found.reading).is_empty());
    assert_eq!(highlight("Amina Okoye", &found.reading).len(), 1);
}

#[test]
fn what_was_corrected_is_told_with_a_way_back() {
    let correction = search("the ceasfire =held Minsters").reading.corrected().unwrap();
    assert_eq!(correction.typed, "ceasfire Minsters");
    assert_eq!(correction.shown, "ceasefire ministers");
    assert_eq!(correction.literal, "the =ceasfire =held =Minsters");
    assert_eq!(search(&correction.literal).reading.corrected(), None);
    assert_eq!(search("ceasefire").reading.corrected(), None);
}

#[test]
fn what_is_left_out_is_never_unknown_and_said_to_be_needless_where_nothing_has_it() {
    let found = search("ceasefire -zzzzzz -court -\"court zzzzzz\"");
    assert_eq!(found.reading.unknown(), Vec::<&str>::new());
    let clauses = &found.reading.clauses;
    assert_eq!(clauses.iter().map(|clause| clause.needless).collect::<Vec<_>>(), [false, true, false, true]);
}

#[test]
fn what_was_asked_is_told_by_the_number_of_its_first_word() {
    let found = search("the \"peace of mind\" -court OR =river");
    let asked: Vec<&str> = (0..9).map(|word| found.reading.asked(word)).collect();
    assert_eq!(asked[..2], ["the", "peace of mind"]);
    assert_eq!((asked[4], asked[5], asked[8]), ("court", "river", ""));
    assert_eq!(search("one \"pece of mind\"").reading.meant(1), "peace of mind");
}

#[test]
fn a_slip_is_no_flood() {
    let index = index_of(&["mart", "mark", "mars", "mare", "mast", "marker", "mister", "master"]);
    let found = index.search(&Query::read("mxster "));
    assert!(found.hits.len() <= 2, "{found:?}");
}

#[test]
fn languages_stem_each_their_own_way() {
    let mut builder = Builder::new();
    for (text, language) in
        [("les nations unies", "fr"), ("la nation", "fr-FR"), ("foo bars", "xx"), ("foo bar", "xx")]
    {
        builder.add(Unit { text, language, ..Unit::default() });
    }
    let index = Index::open(&builder.finish()).unwrap();
    for (typed, expected) in [("nation ", &[1, 0][..]), ("bar ", &[3])] {
        assert_eq!(units(&index.search(&Query::read(typed))), expected, "{typed}");
    }
}

#[test]
fn nothing_and_noise_find_nothing() {
    let long = "=".repeat(10_000);
    for typed in ["", "   ", "\u{0}\u{7F}", "🙂🙃", "\"-=:()", &long] {
        let found = search(typed);
        assert!(found.hits.is_empty() && found.reading.words.is_empty(), "{typed:?}");
    }
    let empty = index_of(&[]);
    assert_eq!((empty.units(), empty.terms()), (0, 0));
    assert!(empty.search(&Query::read("peace")).hits.is_empty());
}

#[test]
fn the_same_units_make_the_same_bytes() {
    let bytes = || {
        let mut builder = Builder::new();
        for (number, text) in (0..).zip(TEXTS) {
            assert_eq!(builder.add(Unit { text, ..Unit::default() }).0, number);
        }
        builder.finish()
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn no_knob_makes_a_score_that_is_no_number() {
    let index = index_of(&TEXTS);
    for value in [0.0, -1.0, f32::MAX, f32::INFINITY, f32::NAN] {
        let knobs = Knobs {
            saturation: value,
            length: [value; 3],
            weight: [value; 3],
            proximity: value,
            typo: value,
            frequency: value,
            window: value,
            ..Knobs::default()
        };
        for typed in ["ceasfire", "court ministers", "one two peace of river homes attack market"] {
            let found = index.search_with(&Query::read(typed), usize::MAX, &knobs);
            assert!(found.hits.iter().all(|hit| hit.score.is_finite()), "{value} {typed}");
        }
    }
}
