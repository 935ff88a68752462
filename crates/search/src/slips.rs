//! What a word may be a slip for: the terms a few edits away, and those with letters left out, the likeliest first.

use crate::dictionary::Shape;
use crate::knobs::Knobs;
use crate::lookup::Lookup;
use crate::reading::How;
use crate::select::best_first;
use crate::typo::{Pattern, allowed_edits, cost};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::clangd::ClangdMatcher;

/// A term that may be meant, and what the slip would have cost.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) term: u32,
    pub(crate) how: How,
    pub(crate) cost: f32,
}

impl Lookup<'_> {
    /// Terms a few edits away, the likeliest first; for an unfinished word also terms whose beginning is.
    pub(crate) fn slips(&self, folded: &str, unfinished: bool) -> Vec<Candidate> {
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
    pub(crate) fn dropped(&self, folded: &str) -> Vec<Candidate> {
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
