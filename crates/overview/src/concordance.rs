//! Words in context: every place where what was searched stands, with the words before and after it as they stand in the
//! source, whose they are, and where.
//!
//! It counts in what is shown. How often that is for so many words is a question about more: a list narrowed to a word
//! holds nothing but passages with it. So rates, and what stands near more often than elsewhere, are taken from all
//! passages that the filters and fields let through, the words typed aside (`within`).

use std::cmp::Ordering;

use corpus::PassageId;
use explore::Library;
use search::{ByteRange, How, Reading, UnitSet};

use crate::click::Click;
use crate::collocates::Collocate;
use crate::frequency::Frequency;
use crate::order::ordered;
use crate::whose::Whose;
use crate::words::{Found, Passage, Word, Words};

/// How many words of context stand on either side.
const CONTEXT: usize = 12;

/// How many of them a line is sorted by, the nearest first.
const SORTED_BY: usize = 4;

/// One place where something searched stands. Ranges are places in the document's text; nothing between them is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The passage.
    pub passage: PassageId,
    /// The words before it, at most twelve, within the passage.
    pub left: ByteRange,
    /// The words found.
    pub found: ByteRange,
    /// The words after it, at most twelve, within the passage.
    pub right: ByteRange,
    /// How they match what was typed.
    pub how: How,
    /// Whose they are.
    pub whose: Whose,
    left_key: Vec<String>,
    right_key: Vec<String>,
}

/// In which order lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As in the corpus.
    #[default]
    Document,
    /// By the first day the passage can have been published on; undated ones last.
    Date,
    /// By the words before, the nearest first.
    Left,
    /// By the words after.
    Right,
}

/// Every place, and what is counted of them.
#[derive(Clone, Debug)]
pub struct Concordance {
    /// In the order of the corpus.
    pub lines: Vec<Line>,
    /// By document.
    pub by_document: Frequency,
    /// By whose words they are.
    pub by_voice: Frequency,
    /// Words that stand near more often than elsewhere, the surest first.
    pub collocates: Vec<Collocate>,
    /// How many words were compared, and so could have been among them by chance.
    pub compared: usize,
}

impl Concordance {
    /// Of what a query was taken to mean, in the passages shown; `within` are those that filters and fields alone let
    /// through.
    pub fn new(library: &Library, shown: &UnitSet, within: &UnitSet, reading: &Reading) -> Self {
        let words = Words::read(library, shown, within, reading);
        let mut lines = Vec::new();
        for passage in &words.passages {
            lines.extend(passage.found.iter().filter_map(|found| line(library, &words, passage, found)));
        }
        let (collocates, compared) = crate::collocates::collocates(library, &words);
        Self {
            by_document: Frequency::by_document(library, shown, &words),
            by_voice: Frequency::by_voice(library, shown, &words),
            collocates,
            compared,
            lines,
        }
    }

    /// The lines in an order, as places among them; equal ones as in the corpus.
    pub fn order(&self, library: &Library, order: Order) -> Vec<usize> {
        let day = |line: &Line| {
            let passage = library.corpus.passage(line.passage)?;
            library.corpus.date_of(passage).map(|date| date.earliest)
        };
        ordered(self.lines.len(), &|one, two| {
            let (Some(one), Some(two)) = (self.lines.get(one), self.lines.get(two)) else {
                return Ordering::Equal;
            };
            match order {
                Order::Document => Ordering::Equal,
                Order::Date => {
                    day(one).is_none().cmp(&day(two).is_none()).then_with(|| day(one).cmp(&day(two)))
                }
                Order::Left => one.left_key.cmp(&two.left_key),
                Order::Right => one.right_key.cmp(&two.right_key),
            }
        })
    }
}

impl Line {
    /// What a click does.
    pub fn click(&self) -> Click {
        Click::Open(self.passage)
    }

    /// The words before, the words found and the words after, as they stand in the source.
    pub fn words<'l>(&self, library: &'l Library) -> [&'l str; 3] {
        let passage = library.corpus.passage(self.passage);
        let document = passage.and_then(|passage| library.corpus.document(passage.document));
        let text = document.map_or("", |document| &document.text);
        [self.left, self.found, self.right].map(|range| range.slice(text))
    }
}

fn line(library: &Library, words: &Words, passage: &Passage, found: &Found) -> Option<Line> {
    let whole = library.corpus.passage(passage.id)?.range;
    let (first, last) = found.words;
    let before = passage.words.get(first.saturating_sub(CONTEXT)..first)?;
    let after = passage.words.get(last + 1..passage.words.len().min(last + 1 + CONTEXT))?;
    // At the edges of the passage the marks before its first word and after its last belong to the context.
    let left = if first <= CONTEXT { whole.start } else { before.first()?.range.start };
    let right = if last + 1 + CONTEXT >= passage.words.len() { whole.end } else { after.last()?.range.end };
    let key = |word: &Word| words.folded.get(word.id as usize).cloned().unwrap_or_default();
    Some(Line {
        passage: passage.id,
        left: ByteRange::new(left, found.range.start),
        found: found.range,
        right: ByteRange::new(found.range.end, right),
        how: found.how,
        whose: words.voices.get(found.voice)?.clone(),
        left_key: before.iter().rev().take(SORTED_BY).map(key).collect(),
        right_key: after.iter().take(SORTED_BY).map(key).collect(),
    })
}
