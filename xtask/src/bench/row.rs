//! What was measured of one engine on one collection, as the figures of its row.

use super::DEPTH;
use super::collection::Collection;
use super::contender::Contender;
use super::index::Made;
use super::judge::ndcg;
use super::run::{End, Run};
use crate::times::{mean, percentile};

/// A figure that engines are compared by.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    /// What it is called at the head of its column.
    pub(super) title: String,
    /// How many digits stand after the point.
    pub(super) digits: usize,
    /// Whether the greater one is the better one.
    pub(super) more_is_better: bool,
}

/// The figures of an engine.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) is_ours: bool,
    /// Milliseconds: load, first query, and two for each set of questions.
    pub(super) times: Vec<Option<f64>>,
    /// Memory, code, index, and how well each set of questions is answered.
    pub(super) others: Vec<Option<f64>>,
    /// What has to be said of it.
    pub(super) note: Option<String>,
}

/// The figures of `Row::times`.
pub(super) fn time_figures(collection: &Collection) -> Vec<Figure> {
    let figure = |title: String| Figure { title, digits: 2, more_is_better: false };
    let both = |name: &str| [figure(format!("{name} p50")), figure(format!("{name} p95"))];
    let ends = [figure("load".to_owned()), figure("first query".to_owned())];
    ends.into_iter().chain(collection.sets.iter().flat_map(|set| both(set.name))).collect()
}

/// The figures of `Row::others`.
pub(super) fn other_figures(collection: &Collection) -> Vec<Figure> {
    let size = |title: &str, digits| Figure { title: title.to_owned(), digits, more_is_better: false };
    let quality =
        |name: &str| Figure { title: format!("nDCG@{DEPTH} {name}"), digits: 3, more_is_better: true };
    let sizes = [size("memory MB", 1), size("code kB", 1), size("index kB", 1), size("both kB", 1)];
    sizes.into_iter().chain(collection.sets.iter().map(|set| quality(set.name))).collect()
}

impl Row {
    /// Takes together what was made and measured.
    pub(super) fn new(
        contender: &Contender,
        made: Option<&Made>,
        run: &Run,
        collection: &Collection,
    ) -> Self {
        let mut times = vec![run.load, run.first];
        for set in 0..collection.sets.len() {
            let taken = run.times.get(set).map_or(&[][..], Vec::as_slice);
            times.extend([percentile(taken, 50), percentile(taken, 95)]);
        }
        let kilobytes = |bytes: usize| bytes as f64 / 1000.0;
        let code = made.map(|made| kilobytes(contender.code + made.code));
        let index = made.map(|made| kilobytes(made.weight));
        let both = code.zip(index).map(|(code, index)| code + index);
        let mut others = vec![run.memory.map(|bytes| bytes / 1e6), code, index, both];
        others.extend((0..collection.sets.len()).map(|set| quality(run, set, collection)));
        Self {
            name: contender.name.clone(),
            is_ours: contender.is_ours(),
            times,
            others,
            note: note(run, collection),
        }
    }
}

/// How well a set of questions is answered: the mean over those that anything answers. Only where all were asked, for
/// some of them are easier than others.
fn quality(run: &Run, set: usize, collection: &Collection) -> Option<f64> {
    let answers = run.answers.get(set)?;
    let mut all = Vec::new();
    for (question, answer) in answers.iter().enumerate() {
        let gains: Vec<f64> = answer.as_ref()?.iter().map(|&id| collection.gain(question, id)).collect();
        all.extend(ndcg(&gains, &collection.ideal(question), DEPTH));
    }
    mean(&all)
}

fn note(run: &Run, collection: &Collection) -> Option<String> {
    let limit = super::LIMIT.as_secs();
    let all = collection.sets.len() * collection.gains.len();
    match &run.end {
        End::Whole => None,
        End::CutOff if run.answered() == 0 => {
            Some(format!("cut off after {limit} s, in the midst of its first searches"))
        }
        End::CutOff if run.answered() == all => Some("stopped while its searches were repeated".to_owned()),
        End::CutOff => Some(format!(
            "cut off after {limit} s, with {} of {all} searches done; its times are of those, each made once",
            run.answered()
        )),
        End::Failed(why) => Some(why.clone()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::bench::collection::{Document, Set};

    fn collection() -> Collection {
        Collection {
            name: "small".to_owned(),
            documents: vec![Document::default(); 6],
            originals: 3,
            sets: vec![Set { name: "clean", texts: vec!["a".to_owned(), "b".to_owned()] }],
            gains: vec![HashMap::from([(1, 2.0)]), HashMap::new()],
        }
    }

    fn run(answers: Vec<Option<Vec<usize>>>) -> Run {
        Run { load: Some(1.0), times: vec![vec![3.0]], answers: vec![answers], ..Run::default() }
    }

    #[test]
    fn a_copy_counts_as_what_it_was_made_of() {
        let collection = collection();
        let both = quality(&run(vec![Some(vec![4, 1]), Some(vec![0])]), 0, &collection);
        assert_eq!(both, Some(1.0));
        let one = quality(&run(vec![Some(vec![4]), Some(vec![])]), 0, &collection);
        assert!(one.is_some_and(|one| (0.5..0.7).contains(&one)), "{one:?}");
    }

    #[test]
    fn who_was_cut_off_is_not_judged() {
        let cut = Run { end: End::CutOff, ..run(vec![Some(vec![1]), None]) };
        let row = Row::new(&Contender::default(), None, &cut, &collection());
        assert_eq!(row.others.last(), Some(&None));
        assert_eq!(row.times, [Some(1.0), None, Some(3.0), Some(3.0)]);
        assert!(row.note.is_some_and(|note| note.contains("1 of 2 searches")));
    }

    #[test]
    fn every_column_has_a_figure() {
        let collection = collection();
        let row = Row::new(&Contender::default(), None, &Run::default(), &collection);
        assert_eq!(row.times.len(), time_figures(&collection).len());
        assert_eq!(row.others.len(), other_figures(&collection).len());
    }
}
