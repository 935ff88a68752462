//! Any record at all: words and names of all that has ever broken a format.

use cite::{
    Annotation, Container, Dated, Known, Label, Named, Place, Record, Shown, Speaker, SpeakerIs, Titled, Work,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Text that is not empty: quotes, commas, line breaks, accents, Arabic, control characters, the signs of every
/// format, and formulas.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let signs = r#"[a-zA-Z0-9 ,;:."'“”‘’«»\\/<>&{}$%#_~^`|*!\[\]()=+@-]{1,12}"#;
    let letters = "[éàßŁœﬁ→😀فلسطين\u{200f}\u{301}عربي]{1,8}";
    let breaks = "[\r\n\t]{1,3}";
    let controls = "[\u{0}\u{1}\u{1b}\u{7f}\u{85}\u{a0}\u{2028}\u{feff}]{1,2}";
    let traps = prop::sample::select(vec![
        "\nER  - \nTY  - GEN\n",
        "=1+1",
        "'=cmd",
        "</quote></TEI>",
        "]]>",
        "@misc{x,",
        "\n# heading\n> quote\n— ",
        "-->",
        "```",
        "\",\"words\":\"",
    ]);
    let piece = prop_oneof![
        6 => signs.prop_map(String::from),
        3 => letters.prop_map(String::from),
        2 => breaks.prop_map(String::from),
        1 => controls.prop_map(String::from),
        2 => traps.prop_map(str::to_owned),
    ];
    vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

fn day() -> impl Strategy<Value = String> {
    (1000u16..=9999, 1u8..=12, 1u8..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

fn dated() -> impl Strategy<Value = Dated> {
    let precision = prop::sample::select(vec![Shown::Day, Shown::Month, Shown::Year, Shown::Span]);
    let basis = prop::sample::select(vec![Known::Stated, Known::Inferred]);
    (day(), day(), precision, basis).prop_map(|(one, other, precision, basis)| {
        let (earliest, latest) = if one < other { (one, other) } else { (other, one) };
        Dated { earliest, latest, precision, basis }
    })
}

fn titled() -> impl Strategy<Value = Titled> {
    prop::sample::select(vec![Titled::Given, Titled::Described])
}

fn speaker() -> impl Strategy<Value = Speaker> {
    let kinds = vec![SpeakerIs::Person, SpeakerIs::Body, SpeakerIs::Text, SpeakerIs::Unnamed];
    let named = vec![Named::Here, Named::Before, Named::After];
    let known = (option::of(text()), option::of(day()), option::of(text()));
    let who = (text(), text(), prop::sample::select(kinds));
    (who, known, prop::sample::select(named), 1u32..).prop_map(
        |((id, name, is), (capacity, said_on, occasion), attributed, attributed_in)| Speaker {
            id,
            name,
            is,
            capacity,
            said_on,
            occasion,
            attributed,
            attributed_in,
        },
    )
}

fn container() -> impl Strategy<Value = Container> {
    (text(), titled(), option::of(text()), option::of(text()), option::of(dated())).prop_map(
        |(title, title_is, kind, publisher, date)| Container { title, title_is, kind, publisher, date },
    )
}

fn work() -> impl Strategy<Value = Work> {
    let known = (option::of(text()), option::of(text()), option::of(text()), option::of(text()));
    (text(), titled(), known, option::of(dated()), option::of(container())).prop_map(
        |(title, title_is, (kind, publisher, byline, received_as), date, container)| Work {
            title,
            title_is,
            kind,
            publisher,
            byline,
            date,
            container,
            received_as,
        },
    )
}

fn labels() -> impl Strategy<Value = Vec<Label>> {
    vec((text(), text()).prop_map(|(id, label)| Label { id, label }), 0..3)
}

fn annotation() -> impl Strategy<Value = Annotation> {
    let kind = option::of((text(), text()).prop_map(|(id, label)| Label { id, label }));
    (kind, labels(), labels(), labels(), labels(), labels()).prop_map(
        |(kind, topics, conduct_of, affecting, addressed_to, said_by)| Annotation {
            kind,
            topics,
            conduct_of,
            affecting,
            addressed_to,
            said_by,
        },
    )
}

fn place() -> impl Strategy<Value = Place> {
    (text(), "[0-9a-f]{64}", 1u32..9999, 0u32..9, 0u32..9999, 0u32..999).prop_map(
        |(document, sha256, line, more, start, long)| Place {
            document,
            sha256,
            line,
            last_line: line + more,
            start,
            end: start + long,
            start_char: start,
            end_char: start + long,
        },
    )
}

/// Any record.
pub(crate) fn record() -> impl Strategy<Value = Record> {
    let around = (option::of(text()), option::of(text()), option::of(text()));
    let link = option::of("https?://[a-z]{1,9}\\.org/[a-z#/:{}\"'%&<]{0,9}");
    (
        text(),
        place(),
        around,
        option::of(speaker()),
        vec(speaker(), 0..3),
        work(),
        annotation(),
        link,
        option::of(text()),
    )
        .prop_map(
            |(words, place, (prefix, suffix, language), speaker, quoting, work, passage, link, note)| {
                Record {
                    words,
                    place,
                    prefix: prefix.unwrap_or_default(),
                    suffix: suffix.unwrap_or_default(),
                    language: language.unwrap_or_default(),
                    speaker,
                    quoting,
                    work,
                    passage,
                    link,
                    note,
                }
            },
        )
}

/// A few of them.
pub(crate) fn records() -> impl Strategy<Value = Vec<Record>> {
    vec(record(), 0..4)
}
