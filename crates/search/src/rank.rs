//! Ranking: which units answer a reading, and in what order.
//!
//! 1. Each word is looked up in the postings of its accepted terms and weighed by BM25F over the fields.
//! 2. The best units are read in order of their words: words near each other and in the query's order add to them,
//!    which is what brings a remembered phrase first.
//! 3. Short queries are then ordered in tiers, by the words a unit has; long ones by how much of their weight it
//!    covers.

use crate::knobs::Knobs;
use crate::range::UnitId;
use crate::reading::{Accepted, How};
use crate::units::{Posting, Units};

/// A unit that answers a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which unit.
    pub unit: UnitId,
    /// The higher, the better; finite, and comparable only within one search.
    pub score: f32,
    /// The numbers of the query's words that are not in it, in order; stop words are never missed.
    pub missing: Vec<u16>,
    /// The weakest way any of its words matched.
    pub how: How,
}

/// A word that counts: its number in the query and its terms, none if nothing is like it.
pub(crate) struct Sought<'a> {
    pub(crate) number: u16,
    pub(crate) terms: &'a [Accepted],
}

/// What is known of a unit while words are looked up.
#[derive(Clone, Copy)]
struct Tally {
    score: f32,
    /// One bit for each sought word in it.
    found: u64,
    how: How,
}

/// The hits, best first: by score, then by number. At most 64 words are looked at.
pub(crate) fn rank(units: &Units, terms: usize, sought: &[Sought<'_>], knobs: &Knobs) -> Vec<Hit> {
    let sought = sought.get(..sought.len().min(64)).unwrap_or_default();
    let mut tallies = vec![Tally { score: 0.0, found: 0, how: How::Exact }; units.len()];
    let rarity: Vec<f32> = (0u32..)
        .zip(sought)
        .map(|(place, word)| look_up(units, place, word.terms, knobs, &mut tallies))
        .collect();

    let order = Order::new(&rarity, sought.len(), knobs);
    let mut ranked: Vec<(f32, u32)> = Vec::new();
    let most = tallies.iter().map(|tally| order.coverage(tally)).fold(0.0, f32::max);
    for (unit, tally) in (0u32..).zip(&tallies) {
        if tally.found != 0 && order.covers(tally, most) {
            ranked.push((order.score(tally), unit));
        }
    }
    best_first(&mut ranked);
    if sought.len() > 1 && knobs.proximity != 0.0 {
        let mut nearness = Nearness::new(terms, sought, &rarity, knobs);
        for (score, unit) in ranked.iter_mut().take(knobs.proximity_depth) {
            if let Some(tally) = tallies.get_mut(*unit as usize).filter(|tally| tally.found.count_ones() > 1)
            {
                tally.score += nearness.of(&units.fields(*unit));
                *score = order.score(tally);
            }
        }
        best_first(&mut ranked);
    }

    let hit = |(score, unit): (f32, u32)| {
        let tally = tallies.get(unit as usize)?;
        let lacks = |place: u32| tally.found >> place & 1 == 0;
        let missing = (0u32..).zip(sought).filter(|&(place, _)| lacks(place)).map(|(_, word)| word.number);
        Some(Hit { unit: UnitId(unit), score, missing: missing.collect(), how: tally.how })
    };
    ranked.into_iter().filter_map(hit).collect()
}

/// The only sort there is, of whole numbers with what they belong to in the lower half. Shell's, each distance
/// four ninths of the one before: some more steps than the library's, for a tenth of its bytes.
#[inline(never)]
pub fn sort(keys: &mut [u64]) {
    let mut gap = keys.len();
    while gap > 1 {
        gap = (gap.saturating_mul(4) / 9).max(1);
        for end in gap..keys.len() {
            let mut at = end;
            while let Some(before) = at.checked_sub(gap)
                && keys.get(before) > keys.get(at)
            {
                keys.swap(before, at);
                at = before;
            }
        }
    }
}

/// Sorts scores, the greatest first, and equal ones by number.
#[inline(never)]
pub(crate) fn best_first(ranked: &mut [(f32, u32)]) {
    const SIGN: u32 = 1 << 31;
    // The bits of positive numbers sort as they are, those of negative ones the other way round.
    let turn = |bits: u32| if bits & SIGN == 0 { !bits & !SIGN } else { bits };
    let mut keys: Vec<u64> = ranked
        .iter()
        .map(|&(score, number)| u64::from(turn(score.to_bits())) << 32 | u64::from(number))
        .collect();
    sort(&mut keys);
    for (place, key) in ranked.iter_mut().zip(keys) {
        *place = (f32::from_bits(turn((key >> 32) as u32)), key as u32);
    }
}

/// Adds one word to the tallies; gives its rarity, 0 if no unit has it.
fn look_up(units: &Units, place: u32, terms: &[Accepted], knobs: &Knobs, tallies: &mut [Tally]) -> f32 {
    let mut weights = vec![(0.0f32, None::<How>); units.len()];
    let mut touched: Vec<u32> = Vec::new();
    for accepted in terms {
        for posting in units.postings(accepted.term) {
            let Some((weight, how)) = weights.get_mut(posting.unit as usize) else { continue };
            if how.is_none() {
                touched.push(posting.unit);
            }
            *weight += accepted.share * weight_of(posting, units, knobs);
            *how = Some(how.map_or(accepted.how, |best| best.min(accepted.how)));
        }
    }
    // What the word merely begins says nothing about how rare the word itself is.
    let is_word = |how: Option<How>| how.is_some_and(|how| how <= How::Form);
    let as_word = weights.iter().filter(|(_, how)| is_word(*how)).count();
    let having = if as_word > 0 { as_word } else { touched.len() };
    if having == 0 {
        return 0.0;
    }
    let rarity =
        (1.0 + (units.len() - having) as f32 / (having as f32 + 0.5) + 0.5 / (having as f32 + 0.5)).ln();
    for unit in touched {
        let (Some(&(weight, Some(how))), Some(tally)) =
            (weights.get(unit as usize), tallies.get_mut(unit as usize))
        else {
            continue;
        };
        tally.score += rarity * weight * (knobs.saturation + 1.0) / (knobs.saturation + weight);
        tally.found |= 1u64.checked_shl(place).unwrap_or(0);
        tally.how = tally.how.max(how);
    }
    rarity
}

/// How often a term is in a unit, by field weight, against what the fields' lengths lead to expect.
fn weight_of(posting: &Posting, units: &Units, knobs: &Knobs) -> f32 {
    let mut sum = 0.0;
    let lengths = units.lengths(posting.unit);
    for ((&count, (length, average)), (&weight, &b)) in
        posting.counts.iter().zip(lengths).zip(knobs.weight.iter().zip(&knobs.length))
    {
        if count > 0 {
            sum += weight * f32::from(count) / (1.0 - b + b * length / average);
        }
    }
    sum
}

/// How a tally becomes a score: in tiers for a few words, by coverage for many.
struct Order<'a> {
    rarity: &'a [f32],
    all: f32,
    in_tiers: bool,
    knobs: &'a Knobs,
}

impl<'a> Order<'a> {
    fn new(rarity: &'a [f32], words: usize, knobs: &'a Knobs) -> Order<'a> {
        Order { rarity, all: rarity.iter().sum(), in_tiers: words <= knobs.tier_words, knobs }
    }

    /// The share of the query's weight that is in the unit, 0 to 1; words that no unit has weigh nothing.
    fn coverage(&self, tally: &Tally) -> f32 {
        let has = |place: u32| tally.found >> place & 1 == 1;
        let covered: f32 =
            (0u32..).zip(self.rarity).filter(|&(place, _)| has(place)).map(|(_, rarity)| rarity).sum();
        if self.all > 0.0 { covered / self.all } else { 0.0 }
    }

    fn covers(&self, tally: &Tally, most: f32) -> bool {
        self.in_tiers || self.coverage(tally) >= self.knobs.least_coverage * most
    }

    fn score(&self, tally: &Tally) -> f32 {
        let score = if self.in_tiers {
            // Whole numbers are the tiers: more words first, then those without a slip.
            let corrected = tally.how >= How::Typo;
            let tier = 2 * tally.found.count_ones() + u32::from(!corrected);
            tier as f32 + tally.score / (tally.score + self.all.max(f32::MIN_POSITIVE))
        } else {
            tally.score * (1.0 + self.knobs.coverage * (self.coverage(tally) - 1.0))
        };
        if score.is_finite() { score } else { 0.0 }
    }
}

/// How near the words of a query stand to each other in a unit.
struct Nearness<'a> {
    /// For each term, one bit for each sought word it counts as.
    words_of: Vec<u64>,
    /// Each word with the next: how far apart they are in the query, and what standing so is worth.
    pairs: Vec<(f32, f32)>,
    /// Where each word was last met.
    last: Vec<Option<f32>>,
    knobs: &'a Knobs,
}

impl<'a> Nearness<'a> {
    fn new(terms: usize, sought: &[Sought<'_>], rarity: &[f32], knobs: &'a Knobs) -> Nearness<'a> {
        let mut words_of = vec![0u64; terms];
        for (place, word) in (0u32..).zip(sought) {
            for accepted in word.terms {
                if let Some(words) = words_of.get_mut(accepted.term as usize) {
                    *words |= 1u64.checked_shl(place).unwrap_or(0);
                }
            }
        }
        let next = sought.iter().zip(rarity).skip(1);
        let pairs = sought.iter().zip(rarity).zip(next).map(|((word, rarity), (next, next_rarity))| {
            (f32::from(next.number.saturating_sub(word.number)), rarity.min(*next_rarity))
        });
        Nearness { words_of, pairs: pairs.collect(), last: vec![None; sought.len()], knobs }
    }

    /// What the nearness of words in these fields adds to a unit.
    fn of(&mut self, fields: &[&[u32]]) -> f32 {
        let mut best = vec![0.0f32; self.pairs.len()];
        for field in fields {
            self.last.fill(None);
            for (at, &term) in field.iter().enumerate() {
                let mut words = self.words_of.get(term as usize).copied().unwrap_or(0);
                let at = at as f32;
                while words != 0 {
                    let word = words.trailing_zeros() as usize;
                    words &= words - 1;
                    self.meet(word, at, &mut best);
                }
            }
        }
        let worth: f32 = best.iter().zip(&self.pairs).map(|(near, (_, worth))| near * worth).sum();
        worth * self.knobs.proximity
    }

    /// Word number `word` stands at `at`: how near is that to the word before it in the query, and to the
    /// next?
    fn meet(&mut self, word: usize, at: f32, best: &mut [f32]) {
        let mut note = |pair: usize, other: Option<&Option<f32>>, share: f32| {
            if let (Some(Some(other)), Some((apart, _)), Some(best)) =
                (other, self.pairs.get(pair), best.get_mut(pair))
                && at > *other
            {
                *best = best.max(share / (1.0 + (at - other - apart).abs()));
            }
        };
        if let Some(before) = word.checked_sub(1) {
            note(before, self.last.get(before), 1.0);
        }
        note(word, self.last.get(word.saturating_add(1)), self.knobs.reversed);
        if let Some(last) = self.last.get_mut(word) {
            *last = Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_greatest_come_first_and_equals_by_number(
            mut ranked in proptest::collection::vec((-9.0f32..9.0, 0u32..4), 0..40),
        ) {
            let mut expected = ranked.clone();
            expected.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            best_first(&mut ranked);
            prop_assert_eq!(ranked, expected);
        }
    }
}
