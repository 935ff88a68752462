//! What a query is taken to mean: for each of its words, the terms of the index that count as that word, how
//! each of them matches, and what to tell the reader about it.
//!
//! A word the index has is read as written, with its forms. The last word, still being typed, also stands for
//! what begins with it. Only a word with none of these is taken for a slip, and only what is no slip either
//! for a word with letters left out.

use crate::dictionary::{Dictionary, Shape};
use crate::knobs::Knobs;
use crate::query::{Query, QueryWord};
use crate::rank::best_first;
use crate::stop::is_stop;
use crate::typo::{Rows, allowed_edits, cost};
use crate::units::Units;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::clangd::ClangdMatcher;

/// How a word matches; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// As written, after folding.
    Exact,
    /// Another form of the same word: the same stem.
    Form,
    /// The word is the beginning of it.
    Prefix,
    /// A few edits away.
    Typo,
    /// The word is it with letters left out.
    Dropped,
}

/// What was searched, word by word in the order of the query.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Reading {
    /// The words; the number of a word is its place here.
    pub words: Vec<ReadWord>,
}

/// What one word of the query was taken to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadWord {
    /// As it stands in the query.
    pub typed: String,
    /// Written `=word`: this term and no other.
    pub literal: bool,
    /// The best way it matched anything; `None` if nothing in the index is like it.
    pub how: Option<How>,
    /// The word of the index taken instead, folded, where the typed one was taken for a slip.
    pub shown: Option<String>,
    /// It neither requires nor decides: a stop word beside other words, or a word repeated.
    ignored: bool,
    /// Terms that count as this word, without those that are here for their beginning.
    accepted: Vec<(String, How)>,
    /// Whatever begins with this counts as well.
    beginning: Option<String>,
}

/// What the reader is to be told when words were taken for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The words that were taken for others, as typed.
    pub typed: String,
    /// The words taken instead, in the same order.
    pub shown: String,
    /// The words of the query with `=` before each that is to be taken as typed: searching this corrects
    /// nothing.
    pub literal: String,
}

impl Reading {
    /// What was corrected; `None` if nothing was.
    pub fn corrected(&self) -> Option<Correction> {
        let mut correction =
            Correction { typed: String::new(), shown: String::new(), literal: String::new() };
        for word in &self.words {
            if let Some(shown) = &word.shown {
                add_word(&mut correction.typed, "", &word.typed);
                add_word(&mut correction.shown, "", shown);
            }
            let sign = if word.literal || word.shown.is_some() { "=" } else { "" };
            add_word(&mut correction.literal, sign, &word.typed);
        }
        Some(correction).filter(|correction| !correction.typed.is_empty())
    }

    /// The typed words that nothing in the index is like.
    pub fn unknown(&self) -> Vec<&str> {
        self.words
            .iter()
            .filter(|word| word.how.is_none() && !word.ignored)
            .map(|word| &*word.typed)
            .collect()
    }
}

fn add_word(line: &mut String, sign: &str, word: &str) {
    for part in [if line.is_empty() { "" } else { " " }, sign, word] {
        line.push_str(part);
    }
}

impl ReadWord {
    /// Terms that count as this word, each with how.
    pub(crate) fn accepted(&self) -> impl Iterator<Item = (&str, How)> {
        self.accepted.iter().map(|(term, how)| (&**term, *how))
    }

    /// Whatever begins with this counts as this word as well.
    pub(crate) fn beginning(&self) -> Option<&str> {
        self.beginning.as_deref()
    }

    pub(crate) fn is_ignored(&self) -> bool {
        self.ignored
    }
}

/// A term that counts as a word of the query.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Accepted {
    pub(crate) term: u32,
    pub(crate) how: How,
    /// What it counts against the word itself: 0 to 1.
    pub(crate) share: f32,
}

/// Reads a query; beside the reading, the accepted terms of each of its words.
pub(crate) fn read(
    dictionary: &Dictionary,
    units: &Units,
    query: &Query,
    knobs: &Knobs,
) -> (Reading, Vec<Vec<Accepted>>) {
    let words = query.words();
    let lookup = Lookup { dictionary, units, knobs };
    let decides = |word: &QueryWord| word.literal || !is_stop(&word.folded);
    let any_decides = words.iter().any(decides);

    let mut read: Vec<(ReadWord, Vec<Accepted>)> = Vec::with_capacity(words.len());
    for (number, word) in words.iter().enumerate() {
        let same = |other: &&QueryWord| other.folded == word.folded && other.literal == word.literal;
        let repeated = words.iter().take(number).any(|other| same(&other));
        let ignored = repeated || any_decides && !decides(word);
        let last = words.len() - number == 1;
        read.push(lookup.word(word, ignored, last, query.is_open()));
    }

    // A slip in a stop word ("teh") is a stop word all the same.
    let is_slip = |word: &ReadWord| word.shown.as_deref().is_some_and(is_stop);
    if read.iter().any(|(word, accepted)| !accepted.is_empty() && !is_slip(word)) {
        for (word, accepted) in read.iter_mut().filter(|(word, _)| is_slip(word)) {
            word.ignored = true;
            word.accepted.clear();
            accepted.clear();
        }
    }
    let (words, accepted) = read.into_iter().unzip();
    (Reading { words }, accepted)
}

struct Lookup<'a> {
    dictionary: &'a Dictionary,
    units: &'a Units,
    knobs: &'a Knobs,
}

/// A term that may be meant, and what the slip would have cost.
struct Candidate {
    term: u32,
    cost: f32,
}

impl Lookup<'_> {
    fn word(&self, word: &QueryWord, ignored: bool, last: bool, open: bool) -> (ReadWord, Vec<Accepted>) {
        let mut read = ReadWord {
            typed: word.typed.clone(),
            literal: word.literal,
            how: None,
            shown: None,
            ignored,
            accepted: Vec::new(),
            beginning: None,
        };
        let exact = self.dictionary.find(&word.folded);
        if ignored {
            read.how = exact.map(|_| How::Exact);
            return (read, Vec::new());
        }
        let mut accepted: Vec<Accepted> = Vec::new();
        if let Some(term) = exact {
            accepted.push(Accepted { term, how: How::Exact, share: 1.0 });
        }
        if !word.literal {
            if let Some(term) = exact {
                self.add_forms(term, How::Form, self.knobs.form, &mut accepted);
            }
            if last && (open || exact.is_none()) {
                let known = accepted.len();
                for term in self.dictionary.beginning_with(&word.folded) {
                    if accepted.iter().take(known).all(|accepted| accepted.term != term) {
                        accepted.push(Accepted { term, how: How::Prefix, share: self.knobs.prefix });
                    }
                }
                read.beginning = Some(word.folded.clone()).filter(|_| !accepted.is_empty());
            }
            if accepted.is_empty() {
                let mut how = How::Typo;
                // A word that white space follows is finished, unless only its being unfinished explains it.
                let mut candidates = self.slips(&word.folded, last && open);
                if candidates.is_empty() && last && !open {
                    candidates = self.slips(&word.folded, true);
                }
                if candidates.is_empty() {
                    how = How::Dropped;
                    candidates = self.dropped(&word.folded);
                }
                read.shown = candidates.first().map(|best| self.dictionary.term(best.term).to_string());
                accepted = self.weigh(&candidates, how);
            }
        }
        read.how = accepted.iter().map(|accepted| accepted.how).min();
        for accepted in accepted.iter().filter(|accepted| accepted.how != How::Prefix) {
            read.accepted.push((self.dictionary.term(accepted.term).to_string(), accepted.how));
        }
        (read, accepted)
    }

    /// What the candidates count; the other forms of the best count like the dearest of them.
    fn weigh(&self, candidates: &[Candidate], how: How) -> Vec<Accepted> {
        let share = |cost: f32| (1.0 + self.knobs.typo * cost.max(0.0)).recip();
        let mut accepted: Vec<Accepted> = Vec::new();
        for candidate in candidates {
            accepted.push(Accepted { term: candidate.term, how, share: share(candidate.cost) });
        }
        if let Some(best) = candidates.first() {
            self.add_forms(best.term, how, share(best.cost) * self.knobs.form, &mut accepted);
        }
        accepted
    }

    /// Adds the other forms of a term, but for those that are there already.
    fn add_forms(&self, term: u32, how: How, share: f32, accepted: &mut Vec<Accepted>) {
        let known = accepted.len();
        for term in self.dictionary.forms(term) {
            if accepted.iter().take(known).all(|accepted| accepted.term != term) {
                accepted.push(Accepted { term, how, share });
            }
        }
    }

    /// Terms a few edits away, the likeliest first; for an unfinished word also terms whose beginning is.
    fn slips(&self, folded: &str, unfinished: bool) -> Vec<Candidate> {
        let typed: Vec<char> = folded.chars().collect();
        let most = allowed_edits(typed.len());
        // One number is never a slip for another.
        if most == 0 || typed.iter().any(|c| c.is_numeric()) {
            return Vec::new();
        }
        let shape = Shape::of(folded);
        let mut rows = Rows::default();
        let mut term: Vec<char> = Vec::new();
        let mut near: Vec<(u32, u32, bool)> = Vec::new();
        let mut least = most;
        for (number, other) in self.dictionary.shapes() {
            // An edit changes the length by at most one, and adds and removes at most one letter.
            let too_short = other.chars.saturating_add(most) < shape.chars;
            let too_long = other.chars > shape.chars.saturating_add(most);
            let strange = (other.letters & !shape.letters).count_ones() > most;
            if too_short
                || (too_long || strange) && !unfinished
                || (shape.letters & !other.letters).count_ones() > most
            {
                continue;
            }
            term.clear();
            term.extend(self.dictionary.term(number).chars());
            // Only one edit more than the least is of use.
            let found = rows.near(&typed, &term, most.min(least.saturating_add(1)), unfinished);
            let Some(edits) = found.whole.into_iter().chain(found.beginning).min() else { continue };
            if edits > 2 && typed.first() != term.first() || term.iter().any(|c| c.is_numeric()) {
                continue;
            }
            least = least.min(edits);
            near.push((number, edits, found.whole.is_some()));
        }

        let all = (1.0 + self.units.len() as f32).ln();
        let mut candidates: Vec<Candidate> = Vec::new();
        // A cheap edit more may beat a dear one, never two.
        for (number, _, whole) in near.into_iter().filter(|&(_, edits, _)| edits <= least.saturating_add(1)) {
            term.clear();
            term.extend(self.dictionary.term(number).chars());
            let (as_whole, as_beginning) = cost(&typed, &term, self.knobs);
            let as_beginning = if unfinished { as_beginning + self.knobs.unfinished } else { f32::MAX };
            let edits = if whole { as_whole.min(as_beginning) } else { as_beginning };
            let often = (1.0 + self.units.frequency(number) as f32).ln() / all;
            candidates.push(Candidate { term: number, cost: edits - self.knobs.frequency * often });
        }
        self.likeliest(&candidates)
    }

    /// Terms with the typed letters in order, if the typed ones begin alike and are at least half.
    fn dropped(&self, folded: &str) -> Vec<Candidate> {
        let shape = Shape::of(folded);
        // Two letters are in every other word, and nobody drops letters from a word longer than words are.
        if !(3..=32).contains(&shape.chars) || folded.chars().any(char::is_numeric) {
            return Vec::new();
        }
        let matcher = ClangdMatcher::default().respect_case();
        let mut scored: Vec<(u32, i64)> = Vec::new();
        for (number, other) in self.dictionary.shapes() {
            let half = shape.chars < other.chars && other.chars <= shape.chars * 2;
            if !half || shape.letters & !other.letters != 0 {
                continue;
            }
            let term = self.dictionary.term(number);
            if term.chars().next() == folded.chars().next()
                && let Some(score) = matcher.fuzzy_match(term, folded)
            {
                scored.push((number, score));
            }
        }
        let best = scored.iter().map(|&(_, score)| score).max().unwrap_or(0).max(1) as f32;
        let all = (1.0 + self.units.len() as f32).ln();
        let candidates = scored.into_iter().map(|(term, score)| {
            let often = (1.0 + self.units.frequency(term) as f32).ln() / all;
            let letters = self.dictionary.term(term).chars().count() as f32 - shape.chars as f32;
            // Every dropped letter is an edit; the score says how well the rest stays together.
            let cost = letters + 2.0 * (1.0 - score as f32 / best) - self.knobs.frequency * often;
            Candidate { term, cost }
        });
        self.likeliest(&candidates.collect::<Vec<_>>())
    }

    /// Only those clearly as good as the best, so that a slip is no flood.
    fn likeliest(&self, candidates: &[Candidate]) -> Vec<Candidate> {
        let mut ranked: Vec<(f32, u32)> =
            candidates.iter().map(|candidate| (-candidate.cost, candidate.term)).collect();
        best_first(&mut ranked);
        let limit = ranked.first().map_or(0.0, |(best, _)| self.knobs.window - best);
        let ranked = ranked.into_iter().map(|(cost, term)| Candidate { term, cost: -cost });
        ranked.take_while(|candidate| candidate.cost <= limit).take(self.knobs.candidates).collect()
    }
}
