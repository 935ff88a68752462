//! How good an order of answers is.

/// Of an order of answers: what they are worth, each less the further down it stands, beside the best order there
/// could be (nDCG at `depth`, gains as they are judged). `None` where nothing answers.
pub(super) fn ndcg(gains: &[f64], ideal: &[f64], depth: usize) -> Option<f64> {
    let worth = |gains: &[f64]| -> f64 {
        gains.iter().take(depth).enumerate().map(|(place, gain)| gain / (place as f64 + 2.0).log2()).sum()
    };
    let best = worth(ideal);
    (best > 0.0).then(|| worth(gains) / best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_order_is_worth_one_and_no_answer_nothing() {
        assert_eq!(ndcg(&[3.0, 2.0, 0.0, 1.0], &[3.0, 2.0, 1.0], 2), Some(1.0));
        assert_eq!(ndcg(&[], &[3.0], 10), Some(0.0));
        assert_eq!(ndcg(&[0.0], &[], 10), None);
    }

    #[test]
    fn further_down_is_worth_less() {
        let second = ndcg(&[0.0, 1.0], &[1.0], 10).unwrap();
        assert!((second - 1.0 / 3f64.log2()).abs() < 1e-12);
        assert_eq!(ndcg(&[0.0, 0.0, 1.0], &[1.0], 2), Some(0.0));
    }
}
