//! Citations in all styles, of every kind of document and voice.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use std::sync::LazyLock;

use cite::{Citation, Record, Run, Style, Templates, Titled, Work, plain};
use proptest::prelude::*;
use support::arbitrary;
use support::golden::golden;
use support::samples::samples;
use support::{passages, quotations, record, shipped};

static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| {
    let bytes = cite::styles::templates().expect("the engine makes all templates");
    Templates::open(&bytes).expect("what was written can be opened")
});

/// As text, with underscores where italics begin and end.
fn marked(runs: &[Run]) -> String {
    let set = |run: &Run| if run.is_italic { format!("_{}_", run.text) } else { run.text.clone() };
    runs.iter().map(set).collect()
}

#[test]
fn every_kind_of_document_and_voice_is_cited_as_before() {
    let mut out = String::new();
    for (what, record) in samples(&shipped()) {
        out += &format!("== {what}\n");
        let unlinked = Record { link: None, ..record.clone() };
        for style in Style::ALL {
            let Citation { entry, in_text } = TEMPLATES.cite(style, &record, Some("2026-01-02"));
            out += &format!("{}\n  {}\n", style.label(), marked(&entry));
            out += &in_text.map_or_else(String::new, |runs| format!("  {}\n", marked(&runs)));
            out += &format!("  {}\n", marked(&TEMPLATES.cite(style, &unlinked, Some("2026-01-02")).entry));
        }
        out.push('\n');
    }
    golden("citations.txt", &out);
}

/// Every title and publisher stands in every citation letter by letter, and nothing is named that is not known.
#[test]
fn every_record_of_the_corpus_is_cited_with_its_own_words() {
    let corpus = shipped();
    let whole = passages(&corpus).map(|passage| (passage, None));
    let quoted = quotations(&corpus).into_iter().map(|id| (id.passage, Some(id.number)));
    for (passage, quote) in whole.chain(quoted) {
        let record = Record::of(&corpus, passage, quote, None).expect("a record");
        for style in Style::ALL {
            let Citation { entry, in_text } = TEMPLATES.cite(style, &record, Some("2026-01-02"));
            let entry = plain(&entry);
            assert!(entry.contains(&record.work.title), "{entry}");
            assert!(entry.contains(record.work.publisher.as_deref().unwrap_or_default()), "{entry}");
            assert!(
                !entry.contains("Preprint") && !entry.contains("http") && !entry.contains("2026"),
                "{entry}"
            );
            assert!(!entry.contains("..") && !entry.contains(",,") && !entry.contains("  "), "{entry}");
            let pinpoint = record.place.lines();
            let both = entry + &in_text.map_or_else(String::new, |runs| plain(&runs));
            assert!(both.contains(&pinpoint), "{both}");
            if let Some(speaker) = &record.speaker {
                let last = speaker.name.rsplit(' ').next().unwrap_or_default();
                assert!(both.contains(last), "{both}");
            }
        }
    }
}

#[test]
fn capitals_signs_and_letters_of_a_title_are_kept() {
    for title in [
        "UK: Government is HIDING behind 'domestic processes'",
        "the iPhone and eBay of mcDonald",
        "A “quoted” <b>title</b> & more: $5 {braces} \\ _under_",
        "What is genocide?",
        "العدالة الدولية",
        "Straße, œuvre, ﬁn",
        "E. coli in the U.S.",
        "ends with a stop.",
        "7531, November 23",
    ] {
        let work = Work { title: title.into(), title_is: Titled::Given, ..Work::default() };
        let record = Record { work, ..Record::default() };
        for style in Style::ALL {
            let entry = plain(&TEMPLATES.cite(style, &record, None).entry);
            assert!(entry.contains(title), "{entry}");
            assert!(!entry.contains("?.") && !entry.contains(".."), "{entry}");
        }
    }
}

#[test]
fn an_organisation_keeps_its_name_and_the_unnamed_get_none() {
    let corpus = shipped();
    let item = record(&corpus, "2024-11-latest-news", 16, Some(0));
    let unnamed = record(&corpus, "2023-10-protecting-human-rights", 66, Some(0));
    for style in Style::ALL {
        let cited = |record: &Record| {
            let Citation { entry, in_text } = TEMPLATES.cite(style, record, None);
            plain(&entry) + &in_text.map_or_else(String::new, |runs| plain(&runs))
        };
        assert!(cited(&item).contains("Amnesty International UK"), "{}", cited(&item));
        assert!(cited(&unnamed).contains("A researcher on the ground in Gaza"), "{}", cited(&unnamed));
        for wrong in ["UK, A", "A. I.", "Gaza, A"] {
            assert!(!cited(&item).contains(wrong) && !cited(&unnamed).contains(wrong));
        }
    }
}

#[test]
fn the_day_a_link_was_opened_stands_only_with_a_link() {
    let bare = record(&shipped(), "2025-overview", 9, None);
    let linked = bare.clone().with_link("https://example.org/#1/x");
    for style in Style::ALL {
        let entry = |record: &Record, day| plain(&TEMPLATES.cite(style, record, day).entry);
        assert!(!entry(&bare, Some("2026-01-02")).contains("2026"), "{}", style.label());
        assert!(entry(&linked, None).contains("https://example.org/#1/x"), "{}", style.label());
        assert!(!entry(&linked, None).contains("ccessed"), "{}", style.label());
        assert_eq!(entry(&linked, Some("no day")), entry(&linked, None), "{}", style.label());
    }
    let harvard = plain(&TEMPLATES.cite(Style::Harvard, &linked, Some("2026-01-02")).entry);
    assert!(harvard.contains("(Accessed: 2 January 2026)"), "{harvard}");
}

/// So that whoever upgrades the engine sees it, and two builds are alike.
#[test]
fn the_templates_are_small_and_the_same_each_time() {
    let made = || cite::styles::templates().expect("the engine makes all templates");
    assert_eq!(made(), made());
    assert!(made().len() < 16_000, "{} bytes", made().len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_record_is_cited_with_its_title_as_it_is(record in arbitrary::record()) {
        for style in Style::ALL {
            let Citation { entry, in_text } = TEMPLATES.cite(style, &record, Some("2026-01-02"));
            let entry = plain(&entry);
            prop_assert!(entry.contains(&record.work.title), "{entry}");
            prop_assert!(entry.contains(record.work.publisher.as_deref().unwrap_or_default()), "{entry}");
            prop_assert_eq!(in_text.is_some(), !matches!(style, Style::Chicago | Style::Oscola));
        }
    }
}
