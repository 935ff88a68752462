//! Looking words up: for each word of a query the terms that count as that word, how each of them matches, and
//! how much.
//!
//! A word the index has is read as written, with its forms; terms that are most likely slips for it count far
//! less. The last word, still being typed, also stands for what begins with it. Only a word with none of these is
//! taken for two words written as one, then for a slip, and only what is no slip either for a word with letters
//! left out.

use crate::dictionary::Dictionary;
use crate::knobs::Knobs;
use crate::phrase::Step;
use crate::query::{Query, QueryWord};
use crate::reading::{How, ReadWord};
use crate::slips::Candidate;
use crate::stop::is_stop;
use crate::units::Units;

/// A term that counts as a word of the query.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Accepted {
    pub(crate) term: u32,
    pub(crate) how: How,
    /// What it counts against the word itself: 0 to 1.
    pub(crate) share: f32,
}

/// What a word was taken to mean.
#[derive(Clone, Debug, Default)]
pub(crate) struct Looked {
    pub(crate) read: ReadWord,
    pub(crate) accepted: Vec<Accepted>,
    /// The two words it stands for, where it was written as one.
    pub(crate) split: Option<[u32; 2]>,
}

pub(crate) struct Lookup<'a> {
    pub(crate) dictionary: &'a Dictionary,
    pub(crate) units: &'a Units,
    pub(crate) knobs: &'a Knobs,
}

/// What a word's place in the query says about it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    /// It neither requires nor decides.
    pub(crate) ignored: bool,
    /// What has it is left out.
    pub(crate) excluded: bool,
    /// It is the last word.
    pub(crate) last: bool,
    /// It is the last word, and nothing follows it.
    pub(crate) open: bool,
}

impl Lookup<'_> {
    pub(crate) fn word(&self, word: &QueryWord, place: Place) -> Looked {
        let mut looked = Looked::default();
        looked.read.range = word.range;
        looked.read.literal = word.literal;
        looked.read.ignored = place.ignored;
        let exact = self.dictionary.find(&word.folded);
        if place.ignored {
            looked.read.how = exact.map(|_| How::Exact);
            return looked;
        }
        if let Some(term) = exact {
            looked.accepted.push(Accepted { term, how: How::Exact, share: 1.0 });
        }
        if !word.literal {
            if let Some(term) = exact {
                self.add_forms(term, How::Form, self.knobs.form, &mut looked.accepted);
            }
            if !place.excluded {
                self.add_what_is_not_written(word, exact, place, &mut looked);
            }
        }
        self.tell(&mut looked);
        looked
    }

    /// What the reader may be told of the accepted terms.
    pub(crate) fn tell(&self, looked: &mut Looked) {
        let read = &mut looked.read;
        read.how = looked.accepted.iter().map(|accepted| accepted.how).min();
        if looked.split.is_some() {
            read.how = Some(How::Spaced);
        }
        read.accepted.clear();
        // What an open word begins is known by that.
        let begun = |accepted: &&Accepted| read.beginning.is_some() && accepted.how == How::Prefix;
        for accepted in looked.accepted.iter().filter(|accepted| !begun(accepted)) {
            read.accepted.push((self.dictionary.term(accepted.term).to_string(), accepted.how));
        }
    }

    fn add_what_is_not_written(
        &self,
        word: &QueryWord,
        exact: Option<u32>,
        place: Place,
        looked: &mut Looked,
    ) {
        let accepted = &mut looked.accepted;
        if let Some(term) = exact {
            self.add(self.dictionary.near(term), How::Typo, self.knobs.near, accepted);
        }
        if place.open {
            let begun = self.dictionary.beginning_with(&word.folded);
            if !begun.is_empty() {
                looked.read.beginning = Some(word.folded.clone());
            }
            self.add(begun, How::Prefix, self.knobs.prefix, accepted);
        }
        if !accepted.is_empty() {
            return;
        }
        // The last word may be unfinished even where white space follows it.
        let mut candidates = self.slips(&word.folded, place.last);
        let near = candidates.first().is_some_and(|best| best.cost <= self.knobs.split_cost);
        if !near && let Some(two) = self.split(&word.folded) {
            let words = two.map(|term| self.dictionary.term(term).to_string());
            let [first, second] = &words;
            looked.read.shown = Some(first.to_string() + " " + second);
            looked.read.split = Some(words);
            looked.split = Some(two);
            return;
        }
        if candidates.is_empty() {
            candidates = self.dropped(&word.folded);
        }
        looked.read.shown = candidates.first().map(|best| self.dictionary.term(best.term).to_string());
        looked.accepted = self.weigh(&candidates);
    }

    /// Adds terms near a word that the index has, which a phrase takes where it finds nothing as written.
    pub(crate) fn widen(&self, word: &QueryWord, looked: &mut Looked) {
        if !word.literal && looked.accepted.iter().any(|accepted| !accepted.how.is_slip()) {
            let near = self.slips(&word.folded, false);
            let near = near.iter().map(|candidate| candidate.term);
            self.add(near, How::Typo, self.knobs.near, &mut looked.accepted);
            self.tell(looked);
        }
    }

    /// The term that two words are when they are written as one. Of stop words only what is rare: "isone" is a
    /// slip, "into" a word.
    pub(crate) fn joined(&self, first: &QueryWord, second: &QueryWord) -> Option<u32> {
        if first.literal || second.literal {
            return None;
        }
        let term = self.dictionary.find(&(first.folded.to_string() + &second.folded))?;
        let is_common = self.units.frequency(term) > self.knobs.slip_units;
        let has_stop = is_stop(&first.folded) || is_stop(&second.folded);
        (!has_stop || !is_common).then_some(term)
    }

    /// Two terms that stand side by side somewhere and are the word when written as one.
    fn split(&self, folded: &str) -> Option<[u32; 2]> {
        let mut best: Option<(usize, [u32; 2])> = None;
        for (place, _) in folded.char_indices().skip(2) {
            let (Some(first), Some(second)) = (folded.get(..place), folded.get(place..)) else { continue };
            if second.chars().count() < 2 {
                continue;
            }
            let (Some(first), Some(second)) = (self.dictionary.find(first), self.dictionary.find(second))
            else {
                continue;
            };
            let often = crate::phrase::find(self.units, &Step::pair(first, second)).len();
            if often > 0 && best.is_none_or(|(most, _)| often > most) {
                best = Some((often, [first, second]));
            }
        }
        best.map(|(_, two)| two)
    }

    /// What the candidates count; the other forms of the best count like the dearest of them.
    fn weigh(&self, candidates: &[Candidate]) -> Vec<Accepted> {
        let share = |cost: f32| (1.0 + self.knobs.typo * cost.max(0.0)).recip();
        let mut accepted: Vec<Accepted> = Vec::new();
        for candidate in candidates {
            accepted.push(Accepted {
                term: candidate.term,
                how: candidate.how,
                share: share(candidate.cost),
            });
        }
        if let Some(best) = candidates.first() {
            self.add_forms(best.term, best.how, share(best.cost) * self.knobs.form, &mut accepted);
        }
        accepted
    }

    /// Adds the other forms of a term.
    fn add_forms(&self, term: u32, how: How, share: f32, accepted: &mut Vec<Accepted>) {
        self.add(self.dictionary.forms(term), how, share, accepted);
    }

    /// Adds terms, but for those that are there already.
    pub(crate) fn add(
        &self,
        terms: impl Iterator<Item = u32>,
        how: How,
        share: f32,
        accepted: &mut Vec<Accepted>,
    ) {
        let known = accepted.len();
        for term in terms {
            if accepted.iter().take(known).all(|accepted| accepted.term != term) {
                accepted.push(Accepted { term, how, share });
            }
        }
    }
}

/// Looks up the words of a query, each at its place.
pub(crate) fn look_up(lookup: &Lookup<'_>, query: &Query) -> Vec<Looked> {
    let words = query.words();
    let decides = |word: &QueryWord| word.literal || !is_stop(&word.folded);
    let mut places = vec![Place::default(); words.len()];
    // In a run of several words each one counts.
    let mut loose = vec![true; words.len()];
    for clause in query.clauses() {
        for run in &clause.runs {
            let several = run.end - run.first > 1 || clause.runs.len() > 1;
            for number in usize::from(run.first)..usize::from(run.end) {
                if let (Some(place), Some(loose)) = (places.get_mut(number), loose.get_mut(number)) {
                    place.excluded = clause.excluded;
                    *loose = !several && !clause.excluded;
                }
            }
        }
    }
    let asked = || words.iter().zip(&places).filter(|(_, place)| !place.excluded);
    let any_decides = asked().any(|(word, _)| decides(word));
    let last = words.len().checked_sub(1);
    let mut all = Vec::with_capacity(words.len());
    for (number, word) in words.iter().enumerate() {
        let Some(&place) = places.get(number) else { continue };
        let is_loose = |number: usize| loose.get(number).copied().unwrap_or(false);
        let same = |(before, other): (usize, &QueryWord)| {
            is_loose(before) && other.folded == word.folded && other.literal == word.literal
        };
        let repeated = words.iter().enumerate().take(number).any(same);
        let last = Some(number) == last;
        let open = last && query.is_open();
        // An open word may yet become another one.
        let ignored = is_loose(number) && (repeated && !open || any_decides && !decides(word));
        all.push(lookup.word(word, Place { ignored, last, open, ..place }));
    }
    ignore_slips_for_stop_words(&mut all, &loose);
    all
}

/// A slip for a stop word ("teh") is a stop word all the same.
fn ignore_slips_for_stop_words(all: &mut [Looked], loose: &[bool]) {
    let is_slip = |looked: &Looked| looked.read.shown.as_deref().is_some_and(is_stop);
    if all.iter().any(|looked| !looked.accepted.is_empty() && !is_slip(looked)) {
        for (looked, _) in all.iter_mut().zip(loose).filter(|(looked, loose)| **loose && is_slip(looked)) {
            looked.read.ignored = true;
            looked.read.accepted.clear();
            looked.accepted.clear();
        }
    }
}
