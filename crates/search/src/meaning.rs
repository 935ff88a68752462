//! From words to clauses: what is sought, what is left out, and what the reader is told about it.

use crate::lookup::{Looked, Lookup};
use crate::phrase::{Occurrence, Step, find};
use crate::query::{Clause, Query, Run};
use crate::range::UnitId;
use crate::rank::Sought;
use crate::reading::{How, Reading};
use crate::set::UnitSet;

/// What a query asks of an index.
pub(crate) struct Meaning {
    pub(crate) sought: Vec<Sought>,
    /// Units that are left out.
    pub(crate) barred: UnitSet,
    pub(crate) reading: Reading,
}

impl Meaning {
    pub(crate) fn of(lookup: &Lookup<'_>, query: &Query, mut looked: Vec<Looked>) -> Meaning {
        join_neighbours(lookup, query, &mut looked);
        let mut sought: Vec<Sought> = Vec::new();
        let mut barred = UnitSet::new(lookup.units.len());
        // For each clause: loosened, needless.
        let mut nowhere: Vec<(bool, bool)> = Vec::new();
        for clause in query.clauses() {
            let mut one = Sought { range: clause.range, ..Sought::default() };
            let mut loose = None;
            let mut counts = false;
            for &run in &clause.runs {
                let words = looked.get_mut(places(run)).unwrap_or_default();
                if let [word] = words {
                    counts |= !word.read.ignored;
                    match word.split {
                        Some([first, second]) => one.phrases.extend(spaced(lookup, first, second)),
                        None => one.terms.append(&mut word.accepted.clone()),
                    }
                    continue;
                }
                let occurrences = phrase(lookup, query, run, words, clause.excluded);
                counts = true;
                one.required = true;
                if occurrences.is_empty() && !words.iter().all(|word| word.read.literal) {
                    loose = Some(run);
                }
                one.phrases.extend(occurrences);
            }
            one.word = clause.runs.first().map_or(0, |run| run.first);
            let is_loose = loose.is_some() && clause.runs.len() == 1 && !clause.excluded;
            let is_needless = clause.excluded && one.terms.is_empty() && one.phrases.is_empty();
            nowhere.push((is_loose, is_needless));
            if clause.excluded {
                bar(lookup, &one, &mut barred);
            } else if let (Some(run), true) = (loose, is_loose) {
                sought.extend(one_by_one(query, run, &mut looked));
            } else if counts {
                sought.push(one);
            }
        }
        if sought.is_empty() && query.clauses().iter().any(|clause| clause.excluded) {
            sought.push(everything(lookup));
        }
        let words = looked.into_iter().map(|looked| looked.read).collect();
        let mut reading = Reading::of(query, words);
        for (clause, nowhere) in reading.clauses.iter_mut().zip(nowhere) {
            (clause.loosened, clause.needless) = nowhere;
        }
        Meaning { sought, barred, reading }
    }
}

fn places(run: Run) -> std::ops::Range<usize> {
    usize::from(run.first)..usize::from(run.end)
}

/// Words that stand next to each other may be one word in the text.
fn join_neighbours(lookup: &Lookup<'_>, query: &Query, looked: &mut [Looked]) {
    let single = |clause: &Clause| match clause.runs.as_slice() {
        [run] if run.end - run.first == 1 && !clause.excluded => Some(usize::from(run.first)),
        _ => None,
    };
    for (one, next) in query.clauses().iter().zip(query.clauses().iter().skip(1)) {
        let (Some(first), Some(second)) = (single(one), single(next)) else { continue };
        let (Some(a), Some(b)) = (query.words().get(first), query.words().get(second)) else { continue };
        let Some(term) = lookup.joined(a, b) else { continue };
        for word in [first, second] {
            if let Some(word) = looked.get_mut(word).filter(|word| !word.read.ignored && word.split.is_none())
            {
                let known = word.read.shown.is_none();
                if !known {
                    // It is no slip, but half of a word.
                    word.accepted.clear();
                    word.read.shown = None;
                }
                let share = lookup.knobs.spaced;
                lookup.add([term].into_iter(), How::Spaced, share, &mut word.accepted);
                lookup.tell(word);
            }
        }
    }
}

/// The units that have the words of a run in order; where none has, those that have them through typos.
fn phrase(
    lookup: &Lookup<'_>,
    query: &Query,
    run: Run,
    looked: &mut [Looked],
    strict: bool,
) -> Vec<Occurrence> {
    let words = query.words().get(places(run)).unwrap_or_default();
    let steps = |looked: &mut [Looked]| -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for (number, looked) in looked.iter_mut().enumerate() {
            let next = words.get(number).zip(words.get(number + 1));
            let joined = next.filter(|_| !strict).and_then(|(word, next)| lookup.joined(word, next));
            looked.read.joined = joined.map(|term| lookup.dictionary.term(term).to_string());
            steps.push(Step { accepted: looked.accepted.clone(), joined });
        }
        steps
    };
    let found = find(lookup.units, &steps(looked));
    if !found.is_empty() || strict {
        return found;
    }
    let mut wide: Vec<Looked> = Vec::new();
    for (word, looked) in words.iter().zip(&*looked) {
        let mut looked = looked.clone();
        lookup.widen(word, &mut looked);
        wide.push(looked);
    }
    let found = find(lookup.units, &steps(&mut wide));
    if !found.is_empty() {
        looked.iter_mut().zip(wide).for_each(|(looked, wide)| *looked = wide);
    }
    found
}

fn spaced(lookup: &Lookup<'_>, first: u32, second: u32) -> Vec<Occurrence> {
    let mut found = find(lookup.units, &Step::pair(first, second));
    for occurrence in &mut found {
        (occurrence.how, occurrence.weight) = (How::Spaced, occurrence.weight * lookup.knobs.spaced);
    }
    found
}

/// The words of a phrase that is nowhere.
fn one_by_one(query: &Query, run: Run, looked: &mut [Looked]) -> Vec<Sought> {
    let words = query.words().get(places(run)).unwrap_or_default();
    let looked = looked.get_mut(places(run)).unwrap_or_default();
    let is_stop =
        |number: usize| words.get(number).is_some_and(|w| !w.literal && crate::stop::is_stop(&w.folded));
    let any_decides = (0..words.len()).any(|number| !is_stop(number));
    let mut sought: Vec<Sought> = Vec::new();
    for (number, (word, looked)) in words.iter().zip(looked).enumerate() {
        let again = words.iter().take(number).any(|other| other.folded == word.folded);
        looked.read.ignored = again || any_decides && is_stop(number);
        if looked.read.ignored {
            looked.read.accepted.clear();
        } else {
            let terms = looked.accepted.clone();
            sought.push(Sought {
                range: word.range,
                word: run.first + number as u16,
                terms,
                ..Sought::default()
            });
        }
    }
    sought
}

fn bar(lookup: &Lookup<'_>, clause: &Sought, barred: &mut UnitSet) {
    for accepted in &clause.terms {
        for (unit, _) in lookup.units.postings(accepted.term) {
            barred.insert(UnitId(unit));
        }
    }
    for occurrence in &clause.phrases {
        barred.insert(UnitId(occurrence.unit));
    }
}

/// What is asked for where only something is left out: every unit that has words.
fn everything(lookup: &Lookup<'_>) -> Sought {
    let mut all = Sought::default();
    for unit in 0..lookup.units.len() as u32 {
        if lookup.units.fields(unit).iter().any(|words| !words.is_empty()) {
            all.phrases.push(Occurrence { unit, weight: 0.0, how: How::Exact });
        }
    }
    all
}
