//! The one record that citations, exports, cards and collections are made from: some words of a document, who says
//! them, and where they stand. It holds all that is needed to cite them without the corpus at hand, so that a
//! collection can be exported after the corpus has changed.
//!
//! Its serialized field names are part of the export format and of saved collections: they are never renamed, and
//! what is absent is left out. Dates are ISO strings.

use serde::{Deserialize, Serialize};

/// Some words of a document, with who says them and where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The words, exactly as they stand in the source.
    pub words: String,
    /// Where they stand.
    pub place: Place,
    /// Up to [`AROUND`](crate::AROUND) characters of the text before them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// Up to [`AROUND`](crate::AROUND) characters of the text after them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub suffix: String,
    /// Language of the words, as a BCP 47 tag; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Whose words they are; absent where the publisher speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<Speaker>,
    /// Others whose words stand within these, each once; only where the publisher speaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quoting: Vec<Speaker>,
    /// What they are cited from.
    pub work: Work,
    /// What is said about the passage they stand in.
    #[serde(default, skip_serializing_if = "Annotation::is_empty")]
    pub passage: Annotation,
    /// An address that leads to the words; absent where there is none. [`Record::of`] knows none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// What the reader has noted beside the words; exported as a note, never as part of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Where some words stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The slug of the document.
    pub document: String,
    /// SHA-256 of its `source.txt`, as 64 hexadecimal digits.
    pub sha256: String,
    /// The line the words begin in, from 1.
    pub line: u32,
    /// The line they end in; most often the same.
    pub last_line: u32,
    /// Their first byte in `source.txt`, from 0.
    pub start: u32,
    /// The byte after their last.
    pub end: u32,
    /// Their first character in `source.txt`, from 0; a character is a Unicode code point.
    pub start_char: u32,
    /// The character after their last.
    pub end_char: u32,
}

impl Place {
    /// "line 13" or "lines 13–14".
    pub fn lines(&self) -> String {
        match (self.line, self.last_line) {
            (first, last) if first == last => format!("line {first}"),
            (first, last) => format!("lines {first}–{last}"),
        }
    }
}

/// Who says some words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// Stable identifier.
    pub id: String,
    /// The name as it is shown.
    pub name: String,
    /// What kind of speaker.
    pub is: SpeakerIs,
    /// Office or description when the words were said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<String>,
    /// When they were said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_on: Option<String>,
    /// Where or how they were said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occasion: Option<String>,
    /// Where the document names the speaker.
    pub attributed: Named,
    /// The line that does, from 1.
    pub attributed_in: u32,
}

/// What kind of speaker somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeakerIs {
    /// A named human being.
    Person,
    /// A court, a committee, ministers as a body.
    Body,
    /// A treaty or a body of case law.
    Text,
    /// Somebody described but not named.
    #[default]
    Unnamed,
}

impl SpeakerIs {
    /// Each with the word for it.
    pub(crate) const WORDS: &[(&str, Self)] =
        &[("person", Self::Person), ("body", Self::Body), ("text", Self::Text), ("unnamed", Self::Unnamed)];
}

/// Where the words that name a speaker stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Named {
    /// In the same passage as the speaker's words.
    #[default]
    Here,
    /// In an earlier line.
    Before,
    /// In a later line.
    After,
}

impl Named {
    /// Each with the word for it.
    pub(crate) const WORDS: &[(&str, Self)] =
        &[("here", Self::Here), ("before", Self::Before), ("after", Self::After)];
}

/// What is cited: a document, or an item of a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Its title.
    pub title: String,
    /// Its own title, or a plain description.
    pub title_is: Titled,
    /// "press release", "web page" ...; absent where it is not known, as with the items of a feed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Dated>,
    /// The page that carries it, where it is an item of a feed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container: Option<Container>,
    /// The name of the file as it was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_as: Option<String>,
}

/// A page that carries a work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Container {
    /// Its title.
    pub title: String,
    /// Its own title, or a plain description.
    pub title_is: Titled,
    /// "news feed" ...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Dated>,
}

/// Whether a title is the document's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Titled {
    /// The document titles itself so.
    Given,
    /// It has no title; this is a plain description.
    #[default]
    Described,
}

impl Titled {
    /// Each with the word for it.
    pub(crate) const WORDS: &[(&str, Self)] = &[("given", Self::Given), ("described", Self::Described)];
}

/// When something was published, and how that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// The first day it can have been: `YYYY-MM-DD`.
    pub earliest: String,
    /// The last day it can have been: `YYYY-MM-DD`.
    pub latest: String,
    /// How precisely it is shown.
    pub precision: Shown,
    /// Stated by the document, or worked out from its words.
    pub basis: Known,
}

/// How precisely a date is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shown {
    /// One day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
    /// From one day to another.
    #[default]
    Span,
}

impl Shown {
    /// Each with the word for it.
    pub(crate) const WORDS: &[(&str, Self)] =
        &[("day", Self::Day), ("month", Self::Month), ("year", Self::Year), ("span", Self::Span)];
}

/// How a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Known {
    /// The document says it.
    Stated,
    /// Worked out from the document's words.
    #[default]
    Inferred,
}

impl Known {
    /// Each with the word for it.
    pub(crate) const WORDS: &[(&str, Self)] = &[("stated", Self::Stated), ("inferred", Self::Inferred)];
}

/// What is said about the passage that some words stand in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annotation {
    /// What kind of passage it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Label>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Label>,
    /// Whose conduct it describes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conduct_of: Vec<Label>,
    /// Who is affected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub affecting: Vec<Label>,
    /// Who is called on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addressed_to: Vec<Label>,
    /// Who speaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said_by: Vec<Label>,
}

impl Annotation {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An entry of a vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Stable identifier.
    pub id: String,
    /// How it is shown.
    pub label: String,
}
