//! The one record that citations, exports, cards and collections are made from: some words of a document, who says
//! them, and where they stand. It holds all that is needed to cite them without the corpus at hand, so that a
//! collection can be exported after the corpus has changed.
//!
//! Its serialized field names are part of the export format and of saved collections: they are never renamed, and
//! what is absent is left out. Dates are ISO strings.

use corpus::{Attributed, Basis, Corpus, Dating, PassageId, PersonKind, Precision, Quote, Term, TitleIs};
use search::ByteRange;
use serde::{Deserialize, Serialize};

use crate::stretch::{self, Stretch};

/// How many characters before and after the words a record keeps, so that they can be found again in a text that has
/// changed.
pub const AROUND: usize = 32;

/// Some words of a document, with who says them and where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The words, exactly as they stand in the source.
    pub words: String,
    /// Where they stand.
    pub place: Place,
    /// Up to [`AROUND`] characters of the text before them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// Up to [`AROUND`] characters of the text after them.
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

impl Record {
    /// The record of a passage, of one of its quotations (from 0), or of any words selected in the passage (bytes of
    /// the document's text). Selected words are the speaker's in whose quotation they stand, else the publisher's,
    /// as [`stretch::selected`] decides. `None` where there are no such words, or where they are of more than one
    /// voice; `stretch::selected` says which.
    pub fn of(
        corpus: &Corpus,
        passage: PassageId,
        quote: Option<u16>,
        selected: Option<ByteRange>,
    ) -> Option<Self> {
        let stretch = match (selected, quote) {
            (Some(range), _) => stretch::selected(corpus, passage, range).ok()?,
            (None, Some(number)) => {
                let range = corpus.quote(corpus::QuoteId { passage, number })?.range;
                Stretch { range, quote: Some(number) }
            }
            (None, None) => Stretch { range: corpus.passage(passage)?.range, quote: None },
        };
        let id = passage;
        let passage = corpus.passage(id)?;
        let document = corpus.document(passage.document)?;
        let speaker = match stretch.quote {
            Some(number) => Some(speaker(corpus, passage.quotes.get(usize::from(number))?)?),
            None => None,
        };
        let mut quoting: Vec<Speaker> = Vec::new();
        if speaker.is_none() {
            for quote in passage.quotes.iter().filter(|quote| stretch.range.contains(quote.range)) {
                let other = self::speaker(corpus, quote)?;
                if quoting.iter().all(|known| known.id != other.id) {
                    quoting.push(other);
                }
            }
        }
        let ByteRange { start, end } = stretch.range;
        let text = document.text.as_str();
        let (before, words, after) =
            (ByteRange::new(0, start).slice(text), stretch.range.slice(text), text.get(end as usize..)?);
        let lines = |text: &str| text.bytes().filter(|&byte| byte == b'\n').count() as u32;
        let chars = |text: &str| text.chars().count() as u32;
        let (line, start_char) = (1 + lines(before), chars(before));
        Some(Self {
            words: words.to_owned(),
            place: Place {
                document: document.slug.clone(),
                sha256: document.sha256.clone(),
                line,
                last_line: line + lines(words),
                start,
                end,
                start_char,
                end_char: start_char + chars(words),
            },
            prefix: last_chars(before).to_owned(),
            suffix: first_chars(after).to_owned(),
            language: document.language.clone(),
            speaker,
            quoting,
            work: work(corpus, id)?,
            passage: annotation(corpus, id)?,
            link: None,
        })
    }

    /// The same record with an address that leads to its words.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

fn first_chars(text: &str) -> &str {
    text.char_indices().nth(AROUND).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn last_chars(text: &str) -> &str {
    text.char_indices().rev().nth(AROUND - 1).and_then(|(start, _)| text.get(start..)).unwrap_or(text)
}

fn known(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn speaker(corpus: &Corpus, quote: &Quote) -> Option<Speaker> {
    let person = corpus.person(quote.speaker)?;
    Some(Speaker {
        id: person.id.clone(),
        name: person.name.clone(),
        is: match person.is {
            PersonKind::Person => SpeakerIs::Person,
            PersonKind::Body => SpeakerIs::Body,
            PersonKind::Text => SpeakerIs::Text,
            PersonKind::Unnamed => SpeakerIs::Unnamed,
        },
        capacity: quote.capacity.clone().or_else(|| person.capacity.clone()),
        said_on: quote.said_on.map(|date| date.to_string()),
        occasion: quote.occasion.clone(),
        attributed: match quote.attributed {
            Attributed::Here => Named::Here,
            Attributed::Before => Named::Before,
            Attributed::After => Named::After,
        },
        attributed_in: quote.attributed_in,
    })
}

/// What a passage is cited from: the document, or the section where that is a work by itself, which it is with a date
/// of its own or somebody else's name on it; other sections are headings within one.
fn work(corpus: &Corpus, id: PassageId) -> Option<Work> {
    let passage = corpus.passage(id)?;
    let document = corpus.document(passage.document)?;
    let title_is = match document.title_is {
        TitleIs::Given => Titled::Given,
        TitleIs::Described => Titled::Described,
    };
    let item = corpus.section_of(passage).filter(|section| {
        let others = section.publisher.as_ref().is_some_and(|publisher| *publisher != document.publisher);
        section.date.is_some() || others
    });
    let page = Container {
        title: document.title.clone(),
        title_is,
        kind: known(&document.kind),
        publisher: known(&document.publisher),
        date: document.date.as_ref().map(dated),
    };
    let received_as = document.received_as.clone();
    Some(match item {
        None => Work {
            title: page.title,
            title_is,
            kind: page.kind,
            publisher: page.publisher,
            byline: corpus.section_of(passage).and_then(|section| section.byline.clone()),
            date: page.date,
            container: None,
            received_as,
        },
        Some(item) => Work {
            title: item.title.clone(),
            title_is: Titled::Given,
            kind: None,
            publisher: known(corpus.publisher_of(passage)),
            byline: item.byline.clone(),
            date: item.date.as_ref().map(dated),
            container: Some(page),
            received_as,
        },
    })
}

fn dated(date: &Dating) -> Dated {
    Dated {
        earliest: date.earliest.to_string(),
        latest: date.latest.to_string(),
        precision: match date.precision {
            Precision::Day => Shown::Day,
            Precision::Month => Shown::Month,
            Precision::Year => Shown::Year,
            Precision::Span => Shown::Span,
        },
        basis: match date.basis {
            Basis::Stated => Known::Stated,
            Basis::Inferred => Known::Inferred,
        },
    }
}

fn annotation(corpus: &Corpus, id: PassageId) -> Option<Annotation> {
    fn labels(terms: &[Term], places: impl Iterator<Item = usize>) -> Vec<Label> {
        let found = places.filter_map(|place| terms.get(place));
        found.map(|term| Label { id: term.id.clone(), label: term.label.clone() }).collect()
    }
    let passage = corpus.passage(id)?;
    let parties = |ids: &[corpus::PartyId]| labels(&corpus.parties, ids.iter().map(|id| id.index()));
    Some(Annotation {
        kind: labels(&corpus.kinds, passage.kind.iter().map(|id| id.index())).pop(),
        topics: labels(&corpus.topics, passage.topics.iter().map(|id| id.index())),
        conduct_of: parties(&passage.roles.conduct_of),
        affecting: parties(&passage.roles.affecting),
        addressed_to: parties(&passage.roles.addressed_to),
        said_by: parties(&passage.roles.said_by),
    })
}
