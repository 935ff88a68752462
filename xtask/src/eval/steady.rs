//! How steady results are as one types. Every letter brings a new list, and a passage that was right and seen should
//! not vanish while the reader goes on typing the very word that leads to it.
//!
//! What is counted: each judged query is typed up to the end of its last word, letter by letter from the third letter
//! of that word on; what stands after the word is not typed, and a query whose last word has fewer than four letters
//! has no step. Each letter is a step from one list to the next. For every right passage (gain above 0) that is among
//! the first ten results before a step, one is counted, and it is kept if it is among the first ten after the step.
//! The same is counted for one passage alone: of the right ones, the one which ranks first when the last word is
//! complete.

use ::search::{Query, UnitId, tokens};

use super::collection::{Collection, Question};
use super::engine::Engine;
use super::figures::{Figures, Value};
use super::measures::DEPTH;

/// The letter of the last word from which results are looked at.
const FROM: usize = 3;

/// How many right passages were on the first page before a step, and how many of these after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Steadiness {
    steps: usize,
    kept: usize,
    best_steps: usize,
    best_kept: usize,
}

/// Types every judged query.
pub(super) fn measure(engine: &Engine, collection: &Collection) -> Steadiness {
    let mut steadiness = Steadiness::default();
    for question in &collection.questions {
        let lists: Vec<Vec<UnitId>> = typed(&question.text).map(|text| engine.ranked(text)).collect();
        steadiness.add(question, &lists);
    }
    steadiness
}

/// The query at each letter of its last word, from the third on.
fn typed(text: &str) -> impl Iterator<Item = &str> {
    let last = tokens(text).last().map(|token| token.range.range());
    last.into_iter().flat_map(move |last| {
        let letters = text.get(last.clone()).unwrap_or_default().char_indices();
        let ends = letters.map(move |(at, letter)| last.start + at + letter.len_utf8());
        ends.skip(FROM - 1).filter_map(|end| text.get(..end))
    })
}

impl Engine {
    fn ranked(&self, text: &str) -> Vec<UnitId> {
        self.index.search(&Query::read(text)).hits.into_iter().map(|hit| hit.unit).collect()
    }
}

impl Steadiness {
    fn add(&mut self, question: &Question, lists: &[Vec<UnitId>]) {
        let is_right = |unit: &&UnitId| question.gains.contains_key(&unit.0);
        let best = lists.last().and_then(|list| list.iter().find(is_right));
        for (before, after) in lists.iter().zip(lists.iter().skip(1)) {
            for unit in before.iter().take(DEPTH).filter(is_right) {
                let kept = usize::from(after.iter().take(DEPTH).any(|other| other == unit));
                self.steps += 1;
                self.kept += kept;
                if Some(unit) == best {
                    self.best_steps += 1;
                    self.best_kept += kept;
                }
            }
        }
    }

    /// As it is printed.
    pub(super) fn figures(&self) -> Figures {
        Figures::from([
            ("steady_steps", "as one types: right passages before a letter", Value::Count(self.steps)),
            ("steady_kept", "  still there after it", Value::Count(self.kept)),
            ("steady_share", "  share of those", Value::share(self.kept, self.steps)),
            (
                "steady_best_share",
                "  the same of the best one",
                Value::share(self.best_kept, self.best_steps),
            ),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(right: &[u32]) -> Question {
        Question { gains: right.iter().map(|&unit| (unit, 1)).collect(), ..Question::default() }
    }

    fn lists(lists: &[&[u32]]) -> Vec<Vec<UnitId>> {
        lists.iter().map(|list| list.iter().copied().map(UnitId).collect()).collect()
    }

    #[test]
    fn the_last_word_is_typed_from_its_third_letter_on() {
        for (text, expected) in [
            ("the river", &["the riv", "the rive", "the river"][..]),
            ("The café?", &["The caf", "The café"]),
            ("where from .", &["where fro", "where from"]),
            ("a cat", &["a cat"]),
            ("why is it so", &[]),
            ("", &[]),
        ] {
            assert_eq!(typed(text).collect::<Vec<_>>(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_right_passage_counts_at_each_step_before_which_it_is_on_the_first_page() {
        let mut steadiness = Steadiness::default();
        // 1 stays, 2 goes and comes back, 9 is no answer; 1 is the best in the end.
        steadiness.add(&question(&[1, 2]), &lists(&[&[9, 2, 1], &[9, 1], &[1, 2], &[1, 2]]));
        let expected = Steadiness { steps: 5, kept: 4, best_steps: 3, best_kept: 3 };
        assert_eq!(steadiness, expected);
    }

    #[test]
    fn below_the_first_page_is_gone() {
        let page: Vec<u32> = (10..20).collect();
        let (last, past) = ([&page[1..], &[1]].concat(), [&page[..], &[1]].concat());
        let mut steadiness = Steadiness::default();
        steadiness.add(&question(&[1]), &lists(&[&last, &past, &past]));
        assert_eq!(steadiness, Steadiness { steps: 1, kept: 0, best_steps: 1, best_kept: 0 });
    }

    #[test]
    fn one_list_is_no_step() {
        let mut steadiness = Steadiness::default();
        steadiness.add(&question(&[1]), &lists(&[&[1]]));
        assert_eq!(steadiness, Steadiness::default());
    }
}
