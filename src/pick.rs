//! Any words of a source as something to quote. Words have one voice or they are no quotation: a stretch that runs from
//! one speaker's words into another's is refused, with the reason.

use std::fmt;

use corpus::{Corpus, DocumentId, Passage, PassageId, PersonId};
use search::ByteRange;

use crate::labels;
use crate::state::{Open, Part};

/// Why a stretch of words is not one quotation; displays as a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There are no words of a source in it.
    Nothing,
    /// It does not stand in one piece in one document.
    Apart,
    /// It runs from the words of one into those of another.
    Voices(String, String),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("These are not words of a source."),
            Self::Apart => f.write_str(
                "These words do not stand together in one document. Select within one passage, or in the whole document.",
            ),
            Self::Voices(first, then) => {
                f.write_str(&["This runs from the words of ", first, " into those of ", then].concat())?;
                f.write_str(". Select within the words of one speaker.")
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Voice<'c> {
    Publisher(&'c str),
    Speaker(PersonId),
}

/// A stretch of a document as something to quote: white space and quotation marks around the words left out; a whole
/// passage or quotation as such.
///
/// # Errors
/// [`Refused`] where it is not somebody's words in one piece.
pub fn pick(corpus: &Corpus, document: DocumentId, range: ByteRange) -> Result<Open, Refused> {
    let text = corpus.document(document).map_or("", |d| d.text.as_str());
    let range = whole_words(text, range);
    let mut spoken: Vec<Spoken> = Vec::new();
    for id in passages(corpus, document, range) {
        voices_in(corpus, text, id, range, &mut spoken);
    }
    let (Some(first), Some(last)) = (spoken.first(), spoken.last()) else { return Err(Refused::Nothing) };
    let words = ByteRange::new(first.words.start, last.words.end);
    let other = spoken.iter().find(|other| other.voice != first.voice);
    if let (None, [Spoken { quote: Some((number, whole)), .. }]) = (other, spoken.as_slice())
        && *whole == words
    {
        return Ok(Open::quote_or_whole(first.passage, Some(*number)));
    }
    let is_whole = |spoken: &Spoken| {
        let whole = corpus.passage(spoken.passage).map(|p| p.range);
        whole == Some(words) || whole == Some(trimmed(text, range, |c| !c.is_whitespace()))
    };
    match other {
        _ if is_whole(first) => Ok(Open::whole(first.passage)),
        None => Ok(Open { passage: first.passage, part: Part::Words(words) }),
        Some(other) => {
            let named = |spoken: &Spoken| match spoken.voice {
                Voice::Publisher(name) => name.to_owned(),
                Voice::Speaker(id) => corpus.person(id).map_or_else(String::new, |p| p.name.clone()),
            };
            Err(Refused::Voices(named(first), named(other)))
        }
    }
}

/// The passages that a stretch of a document reaches into.
pub(crate) fn passages(corpus: &Corpus, document: DocumentId, range: ByteRange) -> Vec<PassageId> {
    let ids = corpus.document(document).map(corpus::Document::passage_ids).into_iter().flatten();
    let reaches = |p: &Passage| p.range.start < range.end && range.start < p.range.end;
    ids.filter(|&id| corpus.passage(id).is_some_and(reaches)).collect()
}

/// Words of a stretch that have one voice.
struct Spoken<'c> {
    voice: Voice<'c>,
    words: ByteRange,
    passage: PassageId,
    /// The number of the quotation they stand in, and all of its words.
    quote: Option<(usize, ByteRange)>,
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
    let publisher = Voice::Publisher(labels::publisher(corpus, passage));
    let (start, end) = (range.start.max(passage.range.start), range.end.min(passage.range.end));
    let mut say = |voice, from: u32, to: u32, quote: Option<(usize, ByteRange)>| {
        let part = ByteRange::new(from.max(start), to.min(end));
        if part.slice(text).contains(char::is_alphanumeric) {
            let edge = |c: char| !c.is_whitespace() && (quote.is_some() || !CLOSING.contains(c));
            let words = ByteRange::new(trimmed(text, part, edge).start, part.end);
            let edge = |c: char| !c.is_whitespace() && (quote.is_some() || !OPENING.contains(c));
            let words = ByteRange::new(words.start, trimmed(text, words, edge).end);
            spoken.push(Spoken { voice, words, passage: id, quote });
        }
    };
    let mut at = passage.range.start;
    for (number, quote) in passage.quotes.iter().enumerate() {
        say(publisher, at, quote.range.start, None);
        let whole = Some((number, quote.range));
        say(Voice::Speaker(quote.speaker), quote.range.start, quote.range.end, whole);
        at = quote.range.end;
    }
    say(publisher, at, passage.range.end, None);
}

/// What words do not begin with, and what they do not end with.
const CLOSING: &str = "”’»)]}.,;:!?";
const OPENING: &str = "“‘«([{";

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
