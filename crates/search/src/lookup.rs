//! Looking words up: for each word of a query the terms that count as that word, how each of them matches, and
//! how much.
//!
//! A word the index has is read as written, with its forms; terms that are most likely slips for it count far
//! less. The last word, still being typed, also stands for what begins with it. Only a word with none of these is
//! taken for two words written as one, then for a slip, and only what is no slip either for a word with letters
//! left out.

use crate::dictionary::{Dictionary, Shape};
use crate::knobs::Knobs;
use crate::phrase::Step;
use crate::query::{Query, QueryWord};
use crate::reading::{How, ReadWord};
use crate::select::best_first;
use crate::stop::is_stop;
use crate::typo::{Pattern, allowed_edits, cost};
use crate::units::Units;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::clangd::ClangdMatcher;

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

/// A term that may be meant, and what the slip would have cost.
#[derive(Clone, Copy)]
struct Candidate {
    term: u32,
    how: How,
    cost: f32,
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

    /// Terms a few edits away, the likeliest first; for an unfinished word also terms whose beginning is.
    fn slips(&self, folded: &str, unfinished: bool) -> Vec<Candidate> {
        self.likeliest(&self.near(folded, allowed_edits(folded.chars().count()), unfinished))
    }

    /// Terms that may be meant, the likeliest first: those that a query's last word is read as, then farther ones,
    /// which are for the reader to choose.
    pub(crate) fn suggest(&self, folded: &str, wanted: usize) -> Vec<u32> {
        let chars = folded.chars().count();
        let farther = match chars {
            0..2 => 0,
            2..4 => 1,
            4 => 2,
            _ => 3,
        };
        let every = Knobs { window: f32::MAX, candidates: wanted, ..self.knobs.clone() };
        let lookup = Lookup { knobs: &every, ..*self };
        let mut near = self.slips(folded, true);
        if near.is_empty() {
            near = self.dropped(folded);
        }
        near.truncate(1);
        near.extend(lookup.likeliest(&lookup.near(folded, farther, true)));
        let mut terms: Vec<u32> = Vec::new();
        for candidate in near {
            if terms.len() < wanted && !terms.contains(&candidate.term) {
                terms.push(candidate.term);
            }
        }
        terms
    }

    /// Terms at most so many edits away, more than two only if they begin alike.
    fn near(&self, folded: &str, most: u32, unfinished: bool) -> Vec<Candidate> {
        let Some(pattern) = Pattern::new(folded) else { return Vec::new() };
        let shape = Shape::of(folded);
        // One number is never a slip for another.
        if most == 0 || folded.chars().any(char::is_numeric) {
            return Vec::new();
        }
        let typed: Vec<char> = folded.chars().collect();
        let mut term: Vec<char> = Vec::new();
        let all = (1.0 + self.units.len() as f32).ln();
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut least = most;
        for (number, other) in (0u32..).zip(self.dictionary.shapes()) {
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
            let written = self.dictionary.term(number);
            let (whole, beginning) = pattern.distance(written);
            let edits = if unfinished { whole.min(beginning) } else { whole };
            if edits > most.min(least.saturating_add(self.knobs.more_edits))
                || written.chars().any(char::is_numeric)
            {
                continue;
            }
            term.clear();
            term.extend(written.chars());
            if edits > 2 && typed.first() != term.first() {
                continue;
            }
            least = least.min(edits);
            let (whole, beginning) = cost(&typed, &term, self.knobs);
            let mut cost = whole;
            let mut how = How::Typo;
            let rest = term.len().saturating_sub(typed.len()) as f32;
            let beginning_cost = beginning + self.knobs.unfinished + self.knobs.rest * rest;
            if unfinished && beginning_cost < cost {
                cost = beginning_cost;
                if beginning == 0.0 {
                    how = How::Prefix;
                }
            }
            let often = (1.0 + self.units.frequency(number) as f32).ln() / all;
            candidates.push(Candidate { term: number, how, cost: cost - self.knobs.frequency * often });
        }
        candidates
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
        for (number, other) in (0u32..).zip(self.dictionary.shapes()) {
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
            Candidate { term, how: How::Dropped, cost }
        });
        self.likeliest(&candidates.collect::<Vec<_>>())
    }

    /// Only those clearly as good as the best, so that a slip is no flood.
    fn likeliest(&self, candidates: &[Candidate]) -> Vec<Candidate> {
        let mut ranked: Vec<(f32, u32)> =
            (0u32..).zip(candidates).map(|(place, c)| (-c.cost, place)).collect();
        best_first(&mut ranked);
        let limit = ranked.first().map_or(0.0, |(best, _)| self.knobs.window - best);
        let ranked = ranked.iter().filter_map(|&(_, place)| candidates.get(place as usize).copied());
        ranked.take_while(|candidate| candidate.cost <= limit).take(self.knobs.candidates).collect()
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
