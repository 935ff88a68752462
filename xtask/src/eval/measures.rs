//! How good one ranking is, by the measures of trec_eval, so that figures can be held against published ones. Each
//! takes the gains of the results in their order, 0 where a result is no answer.

/// How many results are looked at: those a reader sees first.
pub(super) const DEPTH: usize = 10;

/// Normalized discounted cumulative gain, as trec_eval's `ndcg_cut` has it (Järvelin and Kekäläinen, 2002): the sum
/// of gain / log2(rank + 1) over the first ten, against the same sum in the best possible order. Gains count as they
/// stand in the file; `ideal` has all of them, the greatest first.
pub(super) fn ndcg(gains: &[u32], ideal: &[u32]) -> f64 {
    let best = discounted(ideal);
    if best > 0.0 { discounted(gains) / best } else { 0.0 }
}

fn discounted(gains: &[u32]) -> f64 {
    let ranked = (1u32..).zip(gains).take(DEPTH);
    ranked.map(|(rank, &gain)| f64::from(gain) / f64::from(rank + 1).log2()).sum()
}

/// The share of all answers that is among the first ten; less than 1 where there are more than ten.
pub(super) fn recall(gains: &[u32], answers: usize) -> f64 {
    let found = gains.iter().take(DEPTH).filter(|&&gain| gain > 0).count();
    if answers == 0 { 0.0 } else { found as f64 / answers as f64 }
}

/// One over the rank of the first answer, however far down it is; 0 if it was not found.
pub(super) fn reciprocal_rank(gains: &[u32]) -> f64 {
    gains.iter().position(|&gain| gain > 0).map_or(0.0, |place| 1.0 / (place as f64 + 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6
    }

    #[test]
    fn ndcg_is_what_it_is_by_hand() {
        // log2 of 2, 3, 4 and 5 is 1, 1.584963, 2 and 2.321928.
        for (gains, ideal, expected) in [
            (&[3, 2, 1][..], &[3, 2, 1][..], 1.0),
            // (1 + 0/1.584963 + 3/2) / (3 + 2/1.584963 + 1/2)
            (&[1, 0, 3], &[3, 2, 1], 2.5 / 4.761_860),
            // 2/2.321928 / (2 + 1/1.584963)
            (&[0, 0, 0, 2], &[2, 1], 0.861_353 / 2.630_930),
            (&[0, 0], &[2, 1], 0.0),
            (&[], &[1], 0.0),
            (&[1], &[], 0.0),
        ] {
            let found = ndcg(gains, ideal);
            assert!(close(found, expected), "{gains:?}: {found} is not {expected}");
        }
    }

    #[test]
    fn only_the_first_ten_count_for_ndcg_and_recall() {
        let eleventh = [[0; 10].as_slice(), &[3]].concat();
        assert_eq!((ndcg(&eleventh, &[3]), recall(&eleventh, 1)), (0.0, 0.0));
        // Twelve answers: ten found in ten places is the best there is.
        assert!(close(ndcg(&[1; 12], &[1; 12]), 1.0));
        assert!(close(recall(&[1; 12], 12), 10.0 / 12.0));
        assert!(close(recall(&[0, 2, 0, 1], 3), 2.0 / 3.0));
    }

    #[test]
    fn the_first_answer_counts_at_any_depth() {
        for (gains, expected) in [(&[1, 3][..], 1.0), (&[0, 0, 2], 1.0 / 3.0), (&[0, 0], 0.0)] {
            assert!(close(reciprocal_rank(gains), expected), "{gains:?}");
        }
        let far = [[0; 19].as_slice(), &[1]].concat();
        assert!(close(reciprocal_rank(&far), 0.05));
    }
}
