//! Whose words a reader sees. Every place that shows words asks here first, so that attribution has one rule: the
//! speaker where the words are a quotation's, else the publisher; never nobody.

use corpus::{Corpus, Passage, PersonId, Quote, QuoteId};
use search::ByteRange;

use crate::labels;
use crate::state::{Open, Part};

/// Who is named above some words.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The name to show first.
    pub name: String,
    /// Office or description.
    pub capacity: Option<String>,
    /// The speaker; `None` where the publisher speaks.
    pub speaker: Option<PersonId>,
    /// Others quoted in the words shown.
    pub quoting: Vec<PersonId>,
}

/// The voice of one quotation.
pub fn voice_of_quote(corpus: &Corpus, id: QuoteId) -> Option<Voice> {
    let quote = corpus.quote(id)?;
    let person = corpus.person(quote.speaker)?;
    Some(Voice {
        name: person.name.clone(),
        capacity: quote.capacity.clone().or_else(|| person.capacity.clone()),
        speaker: Some(quote.speaker),
        quoting: Vec::new(),
    })
}

/// The quotation whose speaker says what is open: itself, the one that selected words stand in, or the one that makes
/// up all of a passage.
pub fn spoken(corpus: &Corpus, open: Open) -> Option<QuoteId> {
    let passage = corpus.passage(open.passage)?;
    let number = match open.part {
        Part::Quote(number) => usize::from(number),
        Part::Whole => passage.quotes.iter().position(|quote| quote.range == passage.range)?,
        Part::Words(words) => passage
            .quotes
            .iter()
            .position(|quote| quote.range.start <= words.start && words.start < quote.range.end)?,
    };
    Some(QuoteId { passage: open.passage, number: number as u16 })
}

/// The name of who says what is open: its speaker, else its publisher.
pub(crate) fn voice_of(corpus: &Corpus, open: Open) -> String {
    let speaker = spoken(corpus, open).and_then(|id| voice_of_quote(corpus, id)).map(|voice| voice.name);
    let publisher =
        || corpus.passage(open.passage).map(|passage| labels::publisher(corpus, passage).to_owned());
    speaker.or_else(publisher).unwrap_or_default()
}

/// The voice of what a result shows of a passage: the one speaker whose words make up most of it, else the publisher,
/// with those quoted named beside.
pub fn voice_of_result(corpus: &Corpus, passage: &Passage, shown: &[ByteRange]) -> Voice {
    let overlap = |quote: &Quote| -> u32 {
        shown.iter().map(|s| quote.range.end.min(s.end).saturating_sub(quote.range.start.max(s.start))).sum()
    };
    let mut speakers: Vec<PersonId> = Vec::new();
    let mut quoted = 0;
    let mut first = None;
    for (number, quote) in passage.quotes.iter().enumerate().filter(|(_, quote)| overlap(quote) > 0) {
        quoted += overlap(quote);
        first = first.or(Some(number));
        if !speakers.contains(&quote.speaker) {
            speakers.push(quote.speaker);
        }
    }
    let total: u32 = shown.iter().map(|s| s.len()).sum();
    if let (1, Some(number), true) = (speakers.len(), first, quoted * 2 > total) {
        let quote = passage.quotes.get(number);
        let person = quote.and_then(|quote| corpus.person(quote.speaker));
        if let (Some(quote), Some(person)) = (quote, person) {
            return Voice {
                name: person.name.clone(),
                capacity: quote.capacity.clone().or_else(|| person.capacity.clone()),
                speaker: Some(quote.speaker),
                quoting: Vec::new(),
            };
        }
    }
    Voice {
        name: labels::publisher(corpus, passage).to_owned(),
        capacity: None,
        speaker: None,
        quoting: speakers,
    }
}
