//! From the corpus to a record: the words and their place, whose they are, and the work they are cited from.

use corpus::{
    Attributed, Basis, Corpus, Dating, PartyId, PassageId, PersonKind, Precision, Quote, QuoteId, Term,
    TitleIs,
};
use search::ByteRange;

use crate::record::{
    Annotation, Container, Dated, Known, Label, Named, Place, Record, Shown, Speaker, SpeakerIs, Titled, Work,
};

/// How many characters before and after the words a record keeps, so that they can be found again in a text that has
/// changed.
pub const AROUND: usize = 32;

impl Record {
    /// The record of a passage, of one of its quotations (from 0), or of any words selected in the passage (bytes of
    /// the document's text, which may reach into the passages after it). Selected words are the speaker's in whose
    /// quotation they stand, else the publisher's, as [`Corpus::pick`] decides. `None` where there are no such words,
    /// or where they are of more than one voice.
    pub fn of(
        corpus: &Corpus,
        passage: PassageId,
        quote: Option<u16>,
        selected: Option<ByteRange>,
    ) -> Option<Self> {
        let (id, number, range) = match (selected, quote) {
            (Some(range), _) => {
                let picked = corpus.pick(corpus.passage(passage)?.document, range).ok()?;
                (picked.passage, picked.quote, picked.range)
            }
            (None, Some(number)) => (passage, quote, corpus.quote(QuoteId { passage, number })?.range),
            (None, None) => (passage, None, corpus.passage(passage)?.range),
        };
        let passage = corpus.passage(id)?;
        let document = corpus.document(passage.document)?;
        let speaker = match number {
            Some(number) => Some(speaker(corpus, passage.quotes.get(usize::from(number))?)?),
            None => None,
        };
        let mut quoting: Vec<Speaker> = Vec::new();
        if speaker.is_none() {
            for quote in passage.quotes.iter().filter(|quote| range.contains(quote.range)) {
                let other = self::speaker(corpus, quote)?;
                if quoting.iter().all(|known| known.id != other.id) {
                    quoting.push(other);
                }
            }
        }
        let ByteRange { start, end } = range;
        let text = document.text.as_str();
        let (before, words, after) =
            (ByteRange::new(0, start).slice(text), range.slice(text), text.get(end as usize..)?);
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
            note: None,
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
    let parties = |ids: &[PartyId]| labels(&corpus.parties, ids.iter().map(|id| id.index()));
    Some(Annotation {
        kind: labels(&corpus.kinds, passage.kind.iter().map(|id| id.index())).pop(),
        topics: labels(&corpus.topics, passage.topics.iter().map(|id| id.index())),
        conduct_of: parties(&passage.roles.conduct_of),
        affecting: parties(&passage.roles.affecting),
        addressed_to: parties(&passage.roles.addressed_to),
        said_by: parties(&passage.roles.said_by),
    })
}
