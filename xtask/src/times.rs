//! How often something is timed, and what is said of many times at once.

use lexopt::{Arg, Parser, ValueExt};

use crate::problem::Outcome;

/// How often, as `--runs N` says, which is all that may be said; so often if nobody does.
pub(crate) fn runs(mut arguments: Parser, otherwise: usize) -> Outcome<usize> {
    let mut runs = otherwise;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("runs") => runs = arguments.value()?.parse::<usize>()?.max(1),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(runs)
}

/// The value that so many hundredths of the values do not exceed; the upper one between two. `None` of nothing.
pub(crate) fn percentile(values: &[f64], hundredths: usize) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * hundredths).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied()
}

/// The middle one.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    percentile(values, 50)
}

/// The mean. `None` of nothing.
pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_one_of_the_values() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        for (hundredths, expected) in [(1, 1.0), (50, 50.0), (95, 95.0), (100, 100.0)] {
            assert_eq!(percentile(&hundred, hundredths), Some(expected));
        }
        assert_eq!(percentile(&[3.0, 1.0, 2.0], 95), Some(3.0));
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(percentile(&[7.0], 5), Some(7.0));
    }

    #[test]
    fn nothing_has_no_middle_and_no_mean() {
        assert_eq!(percentile(&[], 50), None);
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[1.0, 2.0]), Some(1.5));
    }
}
