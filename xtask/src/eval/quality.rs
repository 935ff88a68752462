//! How well the judged questions are answered: each is searched once as it stands in its file, and every measure is
//! the mean over them.

use ::search::{Found, Query};

use super::collection::{Collection, Question};
use super::engine::Engine;
use super::figures::{Figures, Value};
use super::measures::{ndcg, recall, reciprocal_rank};

/// The means.
#[derive(Debug)]
pub(super) struct Quality {
    queries: usize,
    ndcg: f64,
    recall: f64,
    mrr: f64,
}

/// Asks every question.
pub(super) fn measure(engine: &Engine, collection: &Collection) -> Quality {
    let questions = &collection.questions;
    let (mut sum_ndcg, mut sum_recall, mut sum_rank) = (0.0, 0.0, 0.0);
    for question in questions {
        let gains = question.gains_of(&engine.index.search(&Query::read(&question.text)));
        sum_ndcg += ndcg(&gains, &question.ideal);
        sum_recall += recall(&gains, question.ideal.len());
        sum_rank += reciprocal_rank(&gains);
    }
    let mean = |sum: f64| sum / questions.len().max(1) as f64;
    Quality { queries: questions.len(), ndcg: mean(sum_ndcg), recall: mean(sum_recall), mrr: mean(sum_rank) }
}

impl Question {
    /// The gains of what was found, in its order.
    fn gains_of(&self, found: &Found) -> Vec<u32> {
        found.hits.iter().map(|hit| self.gains.get(&hit.unit.0).copied().unwrap_or(0)).collect()
    }
}

impl Quality {
    /// As it is printed.
    pub(super) fn figures(&self) -> Figures {
        Figures::from([
            ("queries", "judged queries", Value::Count(self.queries)),
            ("ndcg10", "nDCG@10", Value::Share(self.ndcg)),
            ("recall10", "recall@10", Value::Share(self.recall)),
            ("mrr", "MRR", Value::Share(self.mrr)),
        ])
    }
}
