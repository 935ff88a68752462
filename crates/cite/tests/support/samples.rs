//! A record for every kind of document, voice, date and title: those of the corpus that ships, and what it has none of.

use cite::{Dated, Known, Place, Record, Shown, Speaker, SpeakerIs, Titled, Work};
use corpus::Corpus;

use super::record;

/// The samples, with what each is a sample of.
pub(crate) fn samples(corpus: &Corpus) -> Vec<(&'static str, Record)> {
    let (release, feed, summary) =
        ("2025-12-international-justice", "2024-11-latest-news", "2024-12-executive-summary");
    let of = |slug: &str, line: u32, quote: Option<u16>| {
        let link = format!("https://example.org/onrecord/#1/document/{slug}:{line}");
        record(corpus, slug, line, quote).with_link(link)
    };
    vec![
        ("press release with a described title: the publisher", of(release, 1, None)),
        ("press release: the publisher, quoting a person", of(release, 2, None)),
        ("press release: a person", of(release, 2, Some(0))),
        ("press release: a body", of(release, 21, Some(0))),
        ("report summary: a person, on a day and an occasion", of(summary, 18, Some(0))),
        ("report summary: a text", of(summary, 10, Some(0))),
        ("report summary: several who are not named", of(summary, 24, Some(0))),
        ("report summary: a capacity of its own", of(summary, 2, Some(0))),
        (
            "web page with its own title: somebody who is not named",
            of("2023-10-protecting-human-rights", 66, Some(0)),
        ),
        ("web page with a described title: named in another line", of("2025-overview", 46, Some(0))),
        ("web page: the publisher", of("2025-overview", 9, None)),
        ("item of a feed: a person", of(feed, 16, Some(0))),
        ("item of a feed: the publisher", of(feed, 24, None)),
        ("item of a feed: a title cut off", of(feed, 198, Some(0))),
        ("the feed's own page, dated by a span", of(feed, 3, None)),
        ("nothing known but a title", bare()),
        ("a span over two years, and a title that asks", over_two_years()),
        ("the publisher as speaker, and the reader's note", own_words()),
        ("Arabic, over two lines", arabic()),
    ]
}

fn bare() -> Record {
    Record {
        words: "Words of nobody knows whom".into(),
        place: Place {
            document: "notes".into(),
            sha256: "0".repeat(64),
            line: 3,
            last_line: 3,
            start: 10,
            end: 36,
            start_char: 10,
            end_char: 36,
        },
        work: Work { title: "Notes".into(), title_is: Titled::Described, ..Work::default() },
        ..Record::default()
    }
}

fn over_two_years() -> Record {
    let mut record = bare();
    record.work = Work {
        title: "Who decides?".into(),
        title_is: Titled::Given,
        publisher: Some("The Inquirer, Inc.".into()),
        date: Some(Dated {
            earliest: "2023-12-01".into(),
            latest: "2024-01-31".into(),
            precision: Shown::Span,
            basis: Known::Inferred,
        }),
        ..Work::default()
    };
    record
}

fn own_words() -> Record {
    let mut record = over_two_years();
    record.speaker = Some(Speaker {
        id: "inquirer".into(),
        name: "The Inquirer, Inc.".into(),
        is: SpeakerIs::Body,
        attributed_in: 1,
        ..Speaker::default()
    });
    record.note = Some("Compare with the minutes; ask for the *full* text.".into());
    record
}

fn arabic() -> Record {
    let mut record = bare();
    record.words = "قالت: «لن نصمت»،\nثم مضت.".into();
    record.language = "ar".into();
    record.place.last_line = 4;
    record.work.title = "بيان صحفي".into();
    record.work.title_is = Titled::Given;
    record.work.publisher = Some("مؤسسة الحق".into());
    record.speaker = Some(Speaker {
        id: "layla".into(),
        name: "ليلى خالد".into(),
        is: SpeakerIs::Person,
        capacity: Some("متحدثة".into()),
        attributed_in: 2,
        ..Speaker::default()
    });
    record
}
