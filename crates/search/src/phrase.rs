//! Words in order: which units have them side by side in one field, and how well each occurrence matches.
//!
//! The words of a field are read once, with one bit for each word of the phrase that may be the last one read
//! (shift-and: Baeza-Yates and Gonnet, "A new approach to text searching", 1992). Two words of the phrase may be
//! written as one in the text.

use crate::lookup::Accepted;
use crate::reading::How;
use crate::units::Units;

/// One word of a phrase.
#[derive(Clone, Debug, Default)]
pub(crate) struct Step {
    /// The terms that count as it.
    pub(crate) accepted: Vec<Accepted>,
    /// The term that is it and the next one written as one.
    pub(crate) joined: Option<u32>,
}

/// A unit that has a phrase.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Occurrence {
    pub(crate) unit: u32,
    /// What the phrase counts in it, as a posting's weight.
    pub(crate) weight: f32,
    /// The weakest way any word of its best occurrence matched.
    pub(crate) how: How,
}

impl Step {
    /// Two terms as they are.
    pub(crate) fn pair(first: u32, second: u32) -> [Step; 2] {
        [first, second]
            .map(|term| Step { accepted: vec![Accepted { term, how: How::Exact, share: 1.0 }], joined: None })
    }
}

/// The units that have all steps side by side, in order. At most 64 steps are looked at.
pub(crate) fn find(units: &Units, steps: &[Step]) -> Vec<Occurrence> {
    let steps = steps.get(..steps.len().min(64)).unwrap_or_default();
    let mut found = Vec::new();
    for unit in having_all(units, steps) {
        let mut at: Option<Occurrence> = None;
        for (field, words) in units.fields(unit).into_iter().enumerate() {
            let weight = units.weight(unit, field);
            occurrences(words, steps, |how, share| {
                let so_far = at.get_or_insert(Occurrence { unit, weight: 0.0, how });
                so_far.weight += weight * share;
                so_far.how = so_far.how.min(how);
            });
        }
        found.extend(at);
    }
    found
}

/// The units that have each step somewhere.
fn having_all(units: &Units, steps: &[Step]) -> Vec<u32> {
    let mut met = vec![0u8; units.len()];
    let mut meet = |term: u32, number: u8| {
        for (unit, _) in units.postings(term) {
            if let Some(met) = met.get_mut(unit as usize).filter(|met| **met == number) {
                *met += 1;
            }
        }
    };
    for (number, step) in (0u8..).zip(steps) {
        step.accepted.iter().for_each(|accepted| meet(accepted.term, number));
        if let Some(term) = step.joined {
            // It is the next step as well.
            meet(term, number);
            meet(term, number + 1);
        }
    }
    let all = steps.len();
    (0u32..).zip(met).filter(|&(_, met)| usize::from(met) == all).map(|(unit, _)| unit).collect()
}

/// Tells the weakest way and the mean share of each occurrence in the words of a field.
fn occurrences(words: &[u32], steps: &[Step], mut tell: impl FnMut(How, f32)) {
    let whole = 1u64.checked_shl((steps.len() as u32).wrapping_sub(1)).unwrap_or(0);
    let mut state = 0u64;
    for (at, &word) in words.iter().enumerate() {
        let (mut one, mut two) = (0u64, 0u64);
        for (bit, step) in (0u32..).zip(steps) {
            if step.accepted.iter().any(|accepted| accepted.term == word) {
                one |= 1 << bit;
            }
            if step.joined == Some(word) {
                two |= 2 << bit;
            }
        }
        state = (state << 1 | 1) & one | (state << 2 | 2) & two;
        if state & whole != 0 {
            let (how, share) = weigh(words.get(..=at).unwrap_or_default(), steps);
            tell(how, share);
        }
    }
}

/// How the words at the end of `words` match the steps, read backwards.
fn weigh(words: &[u32], steps: &[Step]) -> (How, f32) {
    let (mut how, mut sum) = (How::Exact, 0.0);
    let mut words = words.iter().rev();
    let mut steps_left = steps.iter().rev();
    while let (Some(&word), Some(step)) = (words.next(), steps_left.next()) {
        if let Some(accepted) = step.accepted.iter().find(|accepted| accepted.term == word) {
            how = how.max(accepted.how);
            sum += accepted.share;
        } else {
            // It is this step and the one before it.
            how = how.max(How::Spaced);
            sum += 2.0;
            steps_left.next();
        }
    }
    (how, sum / steps.len().max(1) as f32)
}
