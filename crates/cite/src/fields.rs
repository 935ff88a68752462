//! Every field of a record, once: how it is named, what it may hold, and in which order tables have it. Tables are
//! written and read by this list, and what is read from any file is checked against it, so that the two forms and the
//! record cannot drift apart; a test holds it against the record itself.
//!
//! A field is named by its path in the JSON form: `work.date.earliest`.

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Any text that is not empty.
    Text,
    /// A whole number from 0.
    Number,
    /// A whole number from 1.
    Line,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// `YYYY-MM-DD`.
    Day,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Date,
    /// 64 hexadecimal digits.
    Digest,
    /// An address of the web.
    Link,
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    /// Its path.
    pub(crate) path: &'static str,
    /// What it may hold.
    pub(crate) holds: Holds,
    /// Whether what it is a part of cannot be without it.
    pub(crate) is_needed: bool,
}

const fn needed(path: &'static str, holds: Holds) -> Field {
    Field { path, holds, is_needed: true }
}

const fn known(path: &'static str, holds: Holds) -> Field {
    Field { path, holds, is_needed: false }
}

const SPEAKER_IS: Holds = Holds::Choice(&["person", "body", "text", "unnamed"]);
const ATTRIBUTED: Holds = Holds::Choice(&["here", "before", "after"]);
const TITLE_IS: Holds = Holds::Choice(&["given", "described"]);
const PRECISION: Holds = Holds::Choice(&["day", "month", "year", "span"]);
const BASIS: Holds = Holds::Choice(&["stated", "inferred"]);

/// The parts of a record that are lists of parts.
pub(crate) const LISTS: [&str; 6] = [
    "passage.topics",
    "passage.conduct_of",
    "passage.affecting",
    "passage.addressed_to",
    "passage.said_by",
    "quoting",
];

/// The parts that every record has; others may be absent as a whole.
pub(crate) const PARTS: [&str; 2] = ["place", "work"];

/// All fields, in the order of a table's columns.
pub(crate) const FIELDS: [Field; 60] = [
    needed("words", Holds::Text),
    needed("speaker.name", Holds::Text),
    known("speaker.capacity", Holds::Text),
    known("speaker.occasion", Holds::Text),
    known("speaker.said_on", Holds::Date),
    needed("work.title", Holds::Text),
    known("work.publisher", Holds::Text),
    needed("work.date.earliest", Holds::Day),
    needed("work.date.latest", Holds::Day),
    needed("work.date.precision", PRECISION),
    needed("work.date.basis", BASIS),
    needed("place.line", Holds::Line),
    needed("place.last_line", Holds::Line),
    known("link", Holds::Link),
    known("note", Holds::Text),
    known("language", Holds::Text),
    needed("speaker.id", Holds::Text),
    needed("speaker.is", SPEAKER_IS),
    needed("speaker.attributed", ATTRIBUTED),
    needed("speaker.attributed_in", Holds::Line),
    needed("work.title_is", TITLE_IS),
    known("work.kind", Holds::Text),
    known("work.byline", Holds::Text),
    known("work.received_as", Holds::Text),
    needed("work.container.title", Holds::Text),
    needed("work.container.title_is", TITLE_IS),
    known("work.container.kind", Holds::Text),
    known("work.container.publisher", Holds::Text),
    needed("work.container.date.earliest", Holds::Day),
    needed("work.container.date.latest", Holds::Day),
    needed("work.container.date.precision", PRECISION),
    needed("work.container.date.basis", BASIS),
    needed("passage.kind.id", Holds::Text),
    needed("passage.kind.label", Holds::Text),
    needed("passage.topics.id", Holds::Text),
    needed("passage.topics.label", Holds::Text),
    needed("passage.conduct_of.id", Holds::Text),
    needed("passage.conduct_of.label", Holds::Text),
    needed("passage.affecting.id", Holds::Text),
    needed("passage.affecting.label", Holds::Text),
    needed("passage.addressed_to.id", Holds::Text),
    needed("passage.addressed_to.label", Holds::Text),
    needed("passage.said_by.id", Holds::Text),
    needed("passage.said_by.label", Holds::Text),
    needed("quoting.id", Holds::Text),
    needed("quoting.name", Holds::Text),
    needed("quoting.is", SPEAKER_IS),
    known("quoting.capacity", Holds::Text),
    known("quoting.said_on", Holds::Date),
    known("quoting.occasion", Holds::Text),
    needed("quoting.attributed", ATTRIBUTED),
    needed("quoting.attributed_in", Holds::Line),
    known("prefix", Holds::Text),
    known("suffix", Holds::Text),
    needed("place.document", Holds::Text),
    needed("place.sha256", Holds::Digest),
    needed("place.start", Holds::Number),
    needed("place.end", Holds::Number),
    needed("place.start_char", Holds::Number),
    needed("place.end_char", Holds::Number),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::record::{
        Annotation, Container, Dated, Known, Label, Named, Record, Shown, Speaker, SpeakerIs, Titled,
    };

    /// A record in which nothing is absent.
    fn full() -> Record {
        let text = || Some("text".to_owned());
        let speaker = Speaker { capacity: text(), said_on: text(), occasion: text(), ..Speaker::default() };
        let labels = || vec![Label::default()];
        let mut record = Record {
            prefix: "text".into(),
            suffix: "text".into(),
            language: "en".into(),
            speaker: Some(speaker.clone()),
            quoting: vec![speaker],
            passage: Annotation {
                kind: Some(Label::default()),
                topics: labels(),
                conduct_of: labels(),
                affecting: labels(),
                addressed_to: labels(),
                said_by: labels(),
            },
            link: text(),
            note: text(),
            ..Record::default()
        };
        let work = &mut record.work;
        (work.kind, work.publisher, work.byline, work.received_as) = (text(), text(), text(), text());
        work.date = Some(Dated::default());
        let date = Some(Dated::default());
        work.container = Some(Container { kind: text(), publisher: text(), date, ..Container::default() });
        record
    }

    fn paths(value: &Value, at: &str, out: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                for (name, field) in fields {
                    let path = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                    paths(field, &path, out);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| paths(item, at, out)),
            _ => {
                out.insert(at.to_owned());
            }
        }
    }

    #[test]
    fn the_list_has_every_field_of_a_record_and_no_other() {
        let mut of_record = BTreeSet::new();
        paths(&serde_json::to_value(full()).unwrap(), "", &mut of_record);
        let listed: BTreeSet<String> = FIELDS.iter().map(|field| field.path.to_owned()).collect();
        assert_eq!(listed, of_record);
        assert_eq!(listed.len(), FIELDS.len(), "none twice");
    }

    #[test]
    fn a_choice_is_between_the_words_of_a_record() {
        fn words<T>(words: &[(&'static str, T)]) -> Vec<&'static str> {
            words.iter().map(|(word, _)| *word).collect()
        }
        for (choice, words) in [
            (SPEAKER_IS, words(SpeakerIs::WORDS)),
            (ATTRIBUTED, words(Named::WORDS)),
            (TITLE_IS, words(Titled::WORDS)),
            (PRECISION, words(Shown::WORDS)),
            (BASIS, words(Known::WORDS)),
        ] {
            assert_eq!(choice, Holds::Choice(&words.clone().leak()[..]));
        }
    }

    #[test]
    fn what_is_needed_is_what_a_record_cannot_be_without() {
        let bare = serde_json::to_value(Record::default()).unwrap();
        for field in FIELDS.iter().filter(|field| PARTS.iter().any(|part| field.path.starts_with(part))) {
            let mut at = &bare;
            for name in field.path.split('.') {
                at = &at[name];
            }
            let is_in_an_absent_part = field.path.matches('.').count() > 1;
            assert_eq!(!at.is_null(), field.is_needed && !is_in_an_absent_part, "{}", field.path);
        }
    }
}
