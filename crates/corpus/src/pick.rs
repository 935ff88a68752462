//! Any words of a document, and whose they are. Words have one voice or they are no quotation: a stretch that runs from
//! one speaker's words into another's is refused, with both their names.

use search::ByteRange;

use crate::ids::{DocumentId, PassageId, PersonId};
use crate::model::{Corpus, Document, Passage};

/// Words of one voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The passage they begin in; they may reach into those after it.
    pub passage: PassageId,
    /// The number of the quotation that they begin in, from 0; `None` where the publisher speaks.
    pub quote: Option<u16>,
    /// Where they stand in the document's text.
    pub range: ByteRange,
}

/// Why a stretch of a document is not somebody's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotPicked {
    /// There is no word in it.
    Nothing,
    /// It runs from the words of one into those of another: their names.
    Voices(String, String),
}

#[derive(Clone, Copy, PartialEq)]
enum Voice<'c> {
    Publisher(&'c str),
    Speaker(PersonId),
}

impl Corpus {
    /// The words in a stretch of a document, whose words they are, and which passage they begin in. White space and
    /// quotation marks around them are left out, and a word that the stretch cuts is taken whole. A whole passage is
    /// its publisher's, whoever is quoted in it, unless it is all one quotation.
    ///
    /// # Errors
    /// [`NotPicked`] where it holds no words, or words of more than one voice.
    pub fn pick(&self, document: DocumentId, range: ByteRange) -> Result<Picked, NotPicked> {
        let text = self.document(document).map_or("", |d| d.text.as_str());
        let range = whole_words(text, range);
        let mut spoken: Vec<Spoken> = Vec::new();
        for id in self.passages_in(document, range) {
            voices_in(self, text, id, range, &mut spoken);
        }
        let (Some(first), Some(last)) = (spoken.first(), spoken.last()) else {
            return Err(NotPicked::Nothing);
        };
        let words = ByteRange::new(first.words.start, last.words.end);
        let passage = first.passage;
        let Some(other) = spoken.iter().find(|other| other.voice != first.voice) else {
            return Ok(Picked { passage, quote: first.quote, range: words });
        };
        let whole = self.passage(passage).map(|p| p.range);
        if let Some(range) = whole.filter(|whole| *whole == trimmed(text, range, |c| !c.is_whitespace())) {
            return Ok(Picked { passage, quote: None, range });
        }
        let named = |spoken: &Spoken| match spoken.voice {
            Voice::Publisher(name) => name.to_owned(),
            Voice::Speaker(id) => self.person(id).map_or_else(String::new, |p| p.name.clone()),
        };
        Err(NotPicked::Voices(named(first), named(other)))
    }

    /// The passages that a stretch of a document reaches into.
    pub fn passages_in(&self, document: DocumentId, range: ByteRange) -> Vec<PassageId> {
        let ids = self.document(document).map(Document::passage_ids).into_iter().flatten();
        let reaches = |p: &Passage| p.range.start < range.end && range.start < p.range.end;
        ids.filter(|&id| self.passage(id).is_some_and(reaches)).collect()
    }
}

/// Words of a stretch that have one voice.
struct Spoken<'c> {
    voice: Voice<'c>,
    words: ByteRange,
    passage: PassageId,
    /// The number of the quotation they stand in.
    quote: Option<u16>,
}

/// Adds who speaks in what a stretch has of a passage, in text order. Signs without a word have no voice.
fn voices_in<'c>(
    corpus: &'c Corpus,
    text: &str,
    id: PassageId,
    range: ByteRange,
    spoken: &mut Vec<Spoken<'c>>,
) {
    let Some(passage) = corpus.passage(id) else { return };
    let publisher = Voice::Publisher(corpus.publisher_of(passage));
    let (start, end) = (range.start.max(passage.range.start), range.end.min(passage.range.end));
    let mut say = |voice, from: u32, to: u32, quote: Option<u16>| {
        let part = ByteRange::new(from.max(start), to.min(end));
        if part.slice(text).contains(char::is_alphanumeric) {
            let edge = |c: char| !c.is_whitespace() && (quote.is_some() || !is_one_of(CLOSING, c));
            let words = ByteRange::new(trimmed(text, part, edge).start, part.end);
            let edge = |c: char| !c.is_whitespace() && (quote.is_some() || !is_one_of(OPENING, c));
            let words = ByteRange::new(words.start, trimmed(text, words, edge).end);
            spoken.push(Spoken { voice, words, passage: id, quote });
        }
    };
    let mut at = passage.range.start;
    for (number, quote) in (0..).zip(&passage.quotes) {
        say(publisher, at, quote.range.start, None);
        say(Voice::Speaker(quote.speaker), quote.range.start, quote.range.end, Some(number));
        at = quote.range.end;
    }
    say(publisher, at, passage.range.end, None);
}

/// What words do not begin with, and what they do not end with.
const CLOSING: &str = "”’»)]}.,;:!?";
const OPENING: &str = "“‘«([{";

/// Whether a sign is one of these. What the standard library looks for a sign with weighs a kilobyte.
fn is_one_of(signs: &str, c: char) -> bool {
    signs.chars().any(|sign| sign == c)
}

/// A stretch with all of the words that it cuts.
fn whole_words(text: &str, range: ByteRange) -> ByteRange {
    let words = range.slice(text);
    let (before, after) = (text.get(..range.start as usize), text.get(range.end as usize..));
    let (mut start, mut end) = (range.start, range.end);
    if words.starts_with(char::is_alphanumeric) {
        let before = before.unwrap_or_default();
        start = before.trim_end_matches(char::is_alphanumeric).len() as u32;
    }
    if words.ends_with(char::is_alphanumeric) {
        let after = after.unwrap_or_default();
        end += (after.len() - after.trim_start_matches(char::is_alphanumeric).len()) as u32;
    }
    ByteRange::new(start, end)
}

/// A stretch without what stands before its first and after its last character of a sort; empty where it has none.
fn trimmed(text: &str, range: ByteRange, is_kept: impl Fn(char) -> bool) -> ByteRange {
    let words = range.slice(text);
    let start = words.find(&is_kept).unwrap_or(words.len());
    let end = words.char_indices().rfind(|(_, c)| is_kept(*c)).map_or(start, |(at, c)| at + c.len_utf8());
    ByteRange::new(range.start + start as u32, range.start + end as u32)
}
