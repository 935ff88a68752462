//! What the signs of a query do, over a handful of sentences made up for it.

#![allow(clippy::unwrap_used)]

use search::{Builder, Field, Found, How, Index, Query, Unit, highlight, why};

const TEXTS: [&str; 10] = [
    "War crimes were named in the first report.",
    "The war was long; its crimes were many.",
    "No crimes, and no war, said the second report.",
    "A cease fire was signed in the harbour.",
    "The ceasefire in the harbour held.",
    "Every report isone of three.",
    "Each one of the three reports was read.",
    "A war crime is named in no treaty.",
    "Peace treaties were read aloud.",
    "Nine ships lay at anchor.",
];

fn index() -> Index {
    let mut builder = Builder::new();
    for text in TEXTS {
        builder.add(Unit { text, language: "en", ..Unit::default() });
    }
    Index::open(&builder.finish()).unwrap()
}

fn search(text: &str) -> Found {
    index().search(&Query::read(text))
}

fn units(found: &Found) -> Vec<u32> {
    found.hits.iter().map(|hit| hit.unit.0).collect()
}

/// What is marked in a unit.
fn marked(found: &Found, unit: usize) -> Vec<&'static str> {
    highlight(TEXTS[unit], &found.reading).iter().map(|mark| mark.range.slice(TEXTS[unit])).collect()
}

#[test]
fn a_phrase_is_found_in_order_and_marked_as_one() {
    for (typed, expected, unit, span) in [
        ("\"war crimes\"", &[0, 7][..], 0, "War crimes"),
        ("“War crimes”", &[0, 7], 7, "war crime"),    // another form
        ("\"war crmies\"", &[0, 7], 0, "War crimes"), // a slip
        ("\"wer crimes\"", &[0, 7], 0, "War crimes"), // another
        ("\"the harbur\"", &[3, 4], 4, "the harbour"),
        ("\"first repo", &[0], 0, "first report"), // not closed yet
        ("=\"war crime\"", &[7], 7, "war crime"),  // exactly
        ("\"ceasefire in\"", &[4], 4, "ceasefire in"),
        ("\"cease fire in\"", &[4], 4, "ceasefire in"), // written as one
        ("\"one of three\"", &[], 6, ""),
    ] {
        let found = search(typed);
        if expected.is_empty() {
            assert!(!found.reading.loosened().is_empty(), "{typed}");
            continue;
        }
        let mut all = units(&found);
        all.sort_unstable();
        assert_eq!(all, expected, "{typed}");
        assert_eq!(marked(&found, unit), [span], "{typed}");
        assert!(found.reading.loosened().is_empty());
    }
}

#[test]
fn a_phrase_that_is_nowhere_is_searched_word_by_word_and_that_is_said() {
    let found = search("\"the long treaty of crimes\"");
    assert_eq!(found.reading.loosened(), ["\"the long treaty of crimes\""]);
    assert_eq!(units(&found)[0], 1);
    assert!(found.hits.len() > 1);
    assert!(search("=\"long war\"").hits.is_empty(), "but not where it is meant exactly");
}

#[test]
fn what_is_excluded_never_shows() {
    for (typed, expected) in [
        ("report -crimes", &[6, 5][..]),
        ("report -\"war crimes\"", &[6, 2, 5]),
        ("war -=crime", &[0, 2, 1]),
        ("war -xylophone", &[0, 2, 7, 1]),
        ("-war -report -harbour", &[8, 9]),
    ] {
        let mut found = units(&search(typed));
        let mut expected = expected.to_vec();
        if typed.starts_with("war") || typed.starts_with("report") {
            found.sort_unstable();
            expected.sort_unstable();
        }
        assert_eq!(found, expected, "{typed}");
    }
}

#[test]
fn either_of_two_will_do() {
    for (typed, expected) in [
        ("peace OR harbour", &[3, 4, 8][..]),
        ("=treaty OR \"first report\"", &[0, 7]),
        ("report first OR second", &[0, 2]),
        ("peace | harbor", &[3, 4, 8]),
    ] {
        let found = search(typed);
        let mut first: Vec<u32> =
            found.hits.iter().filter(|hit| hit.missing.is_empty()).map(|hit| hit.unit.0).collect();
        first.sort_unstable();
        assert_eq!(first, expected, "{typed}");
    }
}

#[test]
fn words_written_as_one_and_one_as_two_are_found() {
    let ceasefire = search("cease fire ");
    assert_eq!(units(&ceasefire), [3, 4]);
    assert_eq!(ceasefire.hits[1].how, How::Spaced);
    assert_eq!(marked(&ceasefire, 4), ["ceasefire"]);
    let report = search("firstreport ");
    assert_eq!((units(&report), marked(&report, 0)), (vec![0], vec!["first report"]));
    assert_eq!(report.reading.corrected().unwrap().shown, "first report");
    assert!(units(&search("is one ")).contains(&5), "a slip of the text's own");
}

#[test]
fn slips_of_the_texts_own_are_found_below_the_word() {
    let texts = [
        "The commitee met.",
        "A committee of four.",
        "No committee.",
        "One committee more.",
        "The committee.",
    ];
    let mut builder = Builder::new();
    for text in texts {
        builder.add(Unit { text, language: "en", ..Unit::default() });
    }
    let index = Index::open(&builder.finish()).unwrap();
    for (typed, last) in [("committee ", &[0][..]), ("commitee ", &[1, 2, 3, 4])] {
        let found = index.search(&Query::read(typed));
        assert_eq!(found.reading.corrected(), None, "the texts have {typed}");
        assert_eq!(found.hits.len(), 5);
        for hit in &found.hits {
            assert_eq!(hit.how == How::Typo, last.contains(&hit.unit.0), "{typed} {hit:?}");
            assert_eq!(highlight(texts[hit.unit.0 as usize], &found.reading).len(), 1);
        }
        assert!(found.hits.windows(2).all(|two| two[0].how <= two[1].how), "{typed}");
    }
}

#[test]
fn each_word_says_why_it_was_found() {
    let unit = Unit { text: TEXTS[7], speaker: "Ada Report", heading: "On treaties", language: "en" };
    let mut builder = Builder::new();
    builder.add(unit);
    let index = Index::open(&builder.finish()).unwrap();
    let found = index.search(&Query::read("crimez wra report treaties nam"));
    let reasons: Vec<_> = why(unit, &found.reading)
        .iter()
        .map(|reason| (reason.word, reason.how, reason.field, reason.found))
        .collect();
    assert_eq!(
        reasons,
        [
            (0, How::Typo, Field::Text, "crime"),
            (1, How::Typo, Field::Text, "war"),
            (2, How::Exact, Field::Speaker, "Report"),
            (3, How::Exact, Field::Heading, "treaties"),
            (4, How::Prefix, Field::Text, "named"),
        ]
    );
}

#[test]
fn farther_words_are_only_suggested() {
    let index = index();
    assert_eq!(index.suggest("harbur", 3).first(), Some(&"harbour"));
    assert_eq!(index.search(&Query::read("rzzd ")).reading.unknown(), ["rzzd"]);
    assert!(index.suggest("rzzd", 3).contains(&"read"));
    assert!(index.suggest("", 3).is_empty() && index.suggest("x", 3).is_empty());
}
