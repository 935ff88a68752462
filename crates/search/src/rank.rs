//! Ranking: which units answer a reading, and in what order.
//!
//! 1. Each clause is looked up in the postings of its accepted terms and weighed by BM25F over the fields.
//! 2. The best units are read in order of their words: words near each other and in the query's order add to them,
//!    which is what brings a remembered phrase first.
//! 3. Short queries are then ordered in tiers, by the clauses a unit has. Long ones are not: there each clause weighs
//!    what its rarity says, and units with too little of all that weight are no hits.

use crate::knobs::Knobs;
use crate::lookup::Accepted;
use crate::near::Nearness;
use crate::phrase::Occurrence;
use crate::range::{ByteRange, UnitId};
use crate::reading::How;
use crate::select::{best_first, to_front};
use crate::set::UnitSet;
use crate::units::Units;

/// A unit that answers a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which unit.
    pub unit: UnitId,
    /// The higher, the better; finite, and comparable only within one search.
    pub score: f32,
    /// What of the query is not in it, as it stands there, in order; stop words are never missed.
    pub missing: Vec<ByteRange>,
    /// The weakest way any of its words matched.
    pub how: How,
}

/// A clause that counts.
#[derive(Debug, Default)]
pub(crate) struct Sought {
    /// Where it stands in the query.
    pub(crate) range: ByteRange,
    /// The number of its first word.
    pub(crate) word: u16,
    /// Terms that count as it; none if nothing is like it.
    pub(crate) terms: Vec<Accepted>,
    /// Units that have words in order.
    pub(crate) phrases: Vec<Occurrence>,
    /// What lacks it is no hit.
    pub(crate) required: bool,
}

/// What is known of a unit while clauses are looked up.
#[derive(Clone, Copy, Debug)]
struct Tally {
    score: f32,
    /// The rarity of the clauses in it.
    covered: f32,
    /// One bit for each sought clause in it.
    found: u64,
    how: How,
}

const UNTOUCHED: Tally = Tally { score: 0.0, covered: 0.0, found: 0, how: How::Exact };

/// Memory that searches use one after the other, so that none has to be cleared whole: each leaves it as it was.
#[derive(Debug)]
pub(crate) struct Scratch {
    tallies: Vec<Tally>,
    /// What the clause that is looked up counts in each unit, and how.
    weights: Vec<(f32, Option<How>)>,
    having: Vec<u32>,
    pub(crate) near: Nearness,
}

impl Scratch {
    pub(crate) fn new(units: usize, terms: usize) -> Scratch {
        Scratch {
            tallies: vec![UNTOUCHED; units],
            weights: vec![(0.0, None); units],
            having: Vec::new(),
            near: Nearness::new(terms),
        }
    }
}

/// The best hits, at most so many, best first: by score, then by number; and how many there are in all. At most
/// 64 clauses are looked at.
pub(crate) fn rank(
    units: &Units,
    sought: &[Sought],
    barred: &UnitSet,
    most: usize,
    knobs: &Knobs,
    scratch: &mut Scratch,
) -> (Vec<Hit>, usize) {
    let sought = sought.get(..sought.len().min(64)).unwrap_or_default();
    let mut rarity: Vec<f32> = sought.iter().map(|clause| about(units, clause)).collect();
    let mut order = Order::new(&rarity, sought, knobs);
    let mut touched: Vec<u32> = Vec::new();
    let mut rarest_first: Vec<(f32, u32)> = rarity.iter().copied().zip(0..).collect();
    best_first(&mut rarest_first);
    let mut left = order.all;
    for (about, place) in rarest_first {
        let (Some(clause), Some(rarity)) = (sought.get(place as usize), rarity.get_mut(place as usize))
        else {
            continue;
        };
        // Units that have nothing but the clauses left weigh too little to be hits.
        let closed = !order.in_tiers && left < knobs.least_coverage * most_covered(&touched, scratch);
        *rarity = look_up(units, (place, about), clause, closed, knobs, scratch, &mut touched);
        left -= about;
        order.all += *rarity - about;
    }

    let tally =
        |unit: u32, scratch: &Scratch| scratch.tallies.get(unit as usize).copied().unwrap_or(UNTOUCHED);
    let covered = most_covered(&touched, scratch);
    let mut ranked: Vec<(f32, u32)> = Vec::new();
    for &unit in &touched {
        let tally = tally(unit, scratch);
        if order.lets_in(&tally, covered) && !barred.contains(UnitId(unit)) {
            ranked.push((order.score(&tally), unit));
        }
    }
    let total = ranked.len();

    let near = sought.len() > 1 && knobs.proximity != 0.0;
    let depth = if near { knobs.proximity_depth } else { 0 };
    to_front(&mut ranked, most.max(depth));
    best_first(&mut ranked);
    if near {
        scratch.near.begin(sought, &rarity, knobs);
        let depth = ranked.len().min(depth);
        let top = ranked.get_mut(..depth).unwrap_or_default();
        for (score, unit) in &mut *top {
            let mut tally = tally(*unit, scratch);
            if tally.found.count_ones() > 1 {
                tally.score += scratch.near.of(&units.fields(*unit));
                *score = order.score(&tally);
            }
        }
        // Nearness only adds, so that those which were not read stay below.
        best_first(top);
        scratch.near.end(sought);
    }

    let hit = |&(score, unit): &(f32, u32)| {
        let tally = tally(unit, scratch);
        let lacks = |place: u32| tally.found >> place & 1 == 0;
        let missing = (0u32..).zip(sought).filter(|&(place, _)| lacks(place)).map(|(_, clause)| clause.range);
        Hit { unit: UnitId(unit), score, missing: missing.collect(), how: tally.how }
    };
    let hits = ranked.iter().take(most).map(hit).collect();
    for unit in touched {
        if let Some(tally) = scratch.tallies.get_mut(unit as usize) {
            *tally = UNTOUCHED;
        }
    }
    (hits, total)
}

/// The greatest weight of a query that any unit has.
fn most_covered(touched: &[u32], scratch: &Scratch) -> f32 {
    let covered = touched.iter().filter_map(|&unit| Some(scratch.tallies.get(unit as usize)?.covered));
    covered.fold(0.0, f32::max)
}

/// How rare something is that this share of so many units has: BM25's inverse document frequency, never below 0, and 0
/// for what none has.
fn rarity_of(share: f32, units: usize) -> f32 {
    let all = units as f32;
    let having = share * all;
    if having == 0.0 { 0.0 } else { (1.0 + (all - having + 0.5) / (having + 0.5)).ln() }
}

/// About how rare a clause is: exactly if it has one term, else as if its terms knew nothing of each other.
fn about(units: &Units, clause: &Sought) -> f32 {
    let share = |count: usize| count as f32 / units.len().max(1) as f32;
    let without_phrase = 1.0 - share(clause.phrases.len());
    let mut without = Shares { word: without_phrase, any: without_phrase };
    for accepted in &clause.terms {
        let lacks = 1.0 - share(units.frequency(accepted.term));
        without.any *= lacks;
        if accepted.how <= How::Spaced {
            without.word *= lacks;
        }
    }
    rarity_of(Shares { word: 1.0 - without.word, any: 1.0 - without.any }.counting(), units.len())
}

/// The shares of units that have a clause as that word, and in any way.
#[derive(Default)]
struct Shares {
    word: f32,
    any: f32,
}

impl Shares {
    /// What a word merely begins, or may be a slip for, says nothing about how rare the word itself is.
    fn counting(&self) -> f32 {
        if self.word > 0.0 { self.word } else { self.any }
    }
}

/// Adds one clause, of which the place and about the rarity are known, to the tallies; if `closed`, only to those that
/// have another clause already. Gives its rarity.
fn look_up(
    units: &Units,
    (place, about): (u32, f32),
    clause: &Sought,
    closed: bool,
    knobs: &Knobs,
    scratch: &mut Scratch,
    touched: &mut Vec<u32>,
) -> f32 {
    let Scratch { tallies, weights, having, .. } = scratch;
    let mut meet = |unit: u32, weight: f32, how: How| {
        if closed && tallies.get(unit as usize).is_none_or(|tally| tally.found == 0) {
            return;
        }
        let Some((sum, best)) = weights.get_mut(unit as usize) else { return };
        if best.is_none() {
            having.push(unit);
        }
        *sum += weight;
        *best = Some(best.map_or(how, |best| best.min(how)));
    };
    for accepted in &clause.terms {
        for (unit, weight) in units.postings(accepted.term) {
            meet(unit, accepted.share * weight, accepted.how);
        }
    }
    for occurrence in &clause.phrases {
        meet(occurrence.unit, occurrence.weight, occurrence.how);
    }
    let mut rarity = about;
    if !closed {
        let as_word =
            |unit: &&u32| matches!(weights.get(**unit as usize), Some((_, Some(how))) if *how <= How::Spaced);
        let share = |count: usize| count as f32 / units.len() as f32;
        let having = Shares { word: share(having.iter().filter(as_word).count()), any: share(having.len()) };
        rarity = rarity_of(having.counting(), units.len());
    }
    for unit in having.drain(..) {
        let (Some(slot), Some(tally)) = (weights.get_mut(unit as usize), tallies.get_mut(unit as usize))
        else {
            continue;
        };
        if let (weight, Some(how)) = std::mem::take(slot) {
            if tally.found == 0 {
                touched.push(unit);
            }
            tally.score += rarity * weight * (knobs.saturation + 1.0) / (knobs.saturation + weight);
            tally.covered += rarity;
            tally.found |= 1u64.checked_shl(place).unwrap_or(0);
            tally.how = tally.how.max(how);
        }
    }
    rarity
}

/// How a tally becomes a score: in tiers for a few clauses.
struct Order<'a> {
    /// The rarity of all clauses together.
    all: f32,
    in_tiers: bool,
    required: u64,
    knobs: &'a Knobs,
}

impl<'a> Order<'a> {
    fn new(rarity: &[f32], sought: &[Sought], knobs: &'a Knobs) -> Order<'a> {
        let bits = (0u32..).zip(sought).filter(|(_, clause)| clause.required);
        let required = bits.fold(0, |bits, (place, _)| bits | 1u64.checked_shl(place).unwrap_or(0));
        Order { all: rarity.iter().sum(), in_tiers: sought.len() <= knobs.tier_words, required, knobs }
    }

    fn lets_in(&self, tally: &Tally, most: f32) -> bool {
        tally.found & self.required == self.required
            && (self.in_tiers || tally.covered >= self.knobs.least_coverage * most)
    }

    fn score(&self, tally: &Tally) -> f32 {
        let score = if self.in_tiers {
            // Whole numbers are the tiers: more words first, then those without a slip.
            let tier = 2 * tally.found.count_ones() + u32::from(!tally.how.is_slip());
            tier as f32 + tally.score / (tally.score + self.all.max(f32::MIN_POSITIVE))
        } else {
            tally.score
        };
        if score.is_finite() { score } else { 0.0 }
    }
}
