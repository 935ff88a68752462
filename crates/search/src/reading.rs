//! What a query is taken to mean, as the reader may be told it: word by word and clause by clause.

use crate::query::{Query, Run};
use crate::range::ByteRange;

/// How a word matches; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// As written, after folding.
    Exact,
    /// Another form of the same word: the same stem.
    Form,
    /// Two words written as one, or one as two.
    Spaced,
    /// The word is the beginning of it.
    Prefix,
    /// A few edits away.
    Typo,
    /// The word is it with letters left out.
    Dropped,
}

impl How {
    /// Whether it takes a slip to match so.
    pub fn is_slip(self) -> bool {
        self >= How::Typo
    }
}

/// What was searched.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Reading {
    text: String,
    /// The words of the query; the number of a word is its place here.
    pub words: Vec<ReadWord>,
    /// Its clauses.
    pub clauses: Vec<ReadClause>,
}

/// What one word of the query was taken to mean.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReadWord {
    /// Where it stands in the query.
    pub range: ByteRange,
    /// Written `=word`: this term and no other.
    pub literal: bool,
    /// The best way it matches anything; `None` if nothing in the index is like it.
    pub how: Option<How>,
    /// The word of the index taken instead, folded, where the typed one was taken for a slip.
    pub shown: Option<String>,
    /// It neither requires nor decides: a stop word beside other words, or a word repeated.
    pub(crate) ignored: bool,
    /// Terms that count as this word, without those that are here for their beginning.
    pub(crate) accepted: Vec<(String, How)>,
    /// Whatever begins with this counts as well.
    pub(crate) beginning: Option<String>,
    /// The term that is it and the next word of its phrase written as one.
    pub(crate) joined: Option<String>,
    /// Written as one word, it stands for these two side by side.
    pub(crate) split: Option<[String; 2]>,
}

/// What one clause of the query was taken to mean.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ReadClause {
    /// Where it stands in the query, with its signs.
    pub range: ByteRange,
    /// What has it is left out.
    pub excluded: bool,
    /// Words that will do, each a run of words.
    pub runs: Vec<Run>,
    /// Words in order that are nowhere in this order, so that they were searched one by one.
    pub loosened: bool,
    /// Excluded, and nothing has it.
    pub needless: bool,
}

/// What the reader is to be told when words were taken for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The words that were taken for others, as typed.
    pub typed: String,
    /// The words taken instead, in the same order.
    pub shown: String,
    /// The query with `=` before each word that is to be taken as typed: searching this corrects nothing.
    pub literal: String,
}

impl Reading {
    pub(crate) fn of(query: &Query, words: Vec<ReadWord>) -> Reading {
        let clause = |clause: &crate::query::Clause| ReadClause {
            range: clause.range,
            excluded: clause.excluded,
            runs: clause.runs.clone(),
            loosened: false,
            needless: false,
        };
        Reading {
            text: query.text().to_string(),
            words,
            clauses: query.clauses().iter().map(clause).collect(),
        }
    }

    /// What stands at a range of the query.
    pub fn typed(&self, range: ByteRange) -> &str {
        range.slice(&self.text)
    }

    /// What was corrected; `None` if nothing was.
    pub fn corrected(&self) -> Option<Correction> {
        let mut correction =
            Correction { typed: String::new(), shown: String::new(), literal: String::new() };
        let mut at = 0;
        for word in &self.words {
            let Some(shown) = &word.shown else { continue };
            let space = if correction.typed.is_empty() { "" } else { " " };
            for part in [space, self.typed(word.range)] {
                correction.typed.push_str(part);
            }
            for part in [space, shown] {
                correction.shown.push_str(part);
            }
            for part in [self.typed(ByteRange::new(at, word.range.start)), "="] {
                correction.literal.push_str(part);
            }
            at = word.range.start;
        }
        correction.literal.push_str(self.text.get(at as usize..).unwrap_or_default());
        Some(correction).filter(|correction| !correction.typed.is_empty())
    }

    /// The typed words that nothing in the index is like.
    pub fn unknown(&self) -> Vec<&str> {
        self.unknown_words().map(|word| self.typed(word.range)).collect()
    }

    /// The same with what is known of them: a literal word may be like one that is there.
    pub fn unknown_words(&self) -> impl Iterator<Item = &ReadWord> {
        let asked = self.clauses.iter().filter(|clause| !clause.excluded).flat_map(|clause| &clause.runs);
        asked.flat_map(|&run| self.run(run)).filter(|word| word.how.is_none() && !word.ignored)
    }

    /// What a reason or a highlight of this number answers, as typed: a word, or all of its phrase.
    pub fn asked(&self, word: u16) -> &str {
        let words = self.run(self.run_from(word));
        let range = words.first().zip(words.last());
        range.map_or("", |(first, last)| self.typed(ByteRange::new(first.range.start, last.range.end)))
    }

    /// The same as it was taken: corrected where it was taken for a slip.
    pub fn meant(&self, word: u16) -> String {
        let words = self.run(self.run_from(word)).iter();
        let meant: Vec<&str> =
            words.map(|word| word.shown.as_deref().unwrap_or(self.typed(word.range))).collect();
        meant.join(" ")
    }

    fn run_from(&self, word: u16) -> Run {
        let clauses = self.clauses.iter().filter(|clause| !clause.excluded && !clause.loosened);
        let known = clauses.flat_map(|clause| &clause.runs).find(|run| run.first == word);
        known.copied().unwrap_or(Run { first: word, end: word.saturating_add(1) })
    }

    /// The typed phrases that are nowhere, not even through typos, so that their words were searched one by one.
    pub fn loosened(&self) -> Vec<&str> {
        self.clauses.iter().filter(|clause| clause.loosened).map(|clause| self.typed(clause.range)).collect()
    }

    /// The words of a run.
    pub(crate) fn run(&self, run: Run) -> &[ReadWord] {
        self.words.get(usize::from(run.first)..usize::from(run.end)).unwrap_or_default()
    }
}

impl ReadWord {
    /// Terms that count as this word, each with how, the likeliest first; not those it is only the beginning of.
    pub fn accepted(&self) -> impl Iterator<Item = (&str, How)> {
        self.accepted.iter().map(|(term, how)| (&**term, *how))
    }

    /// How a term counts as this word.
    pub(crate) fn how(&self, folded: &str) -> Option<How> {
        let as_term = self.accepted().find(|&(term, _)| term == folded).map(|(_, how)| how);
        let begun = self.beginning.as_ref().is_some_and(|beginning| folded.starts_with(&**beginning));
        as_term.or(begun.then_some(How::Prefix))
    }
}
