//! How long a query takes, as the page would ask it: reading what was typed, and searching for the best hits. All
//! others are counted, not listed. Showing the results is not in it.
//!
//! All queries are run one after the other, and all of that several times over, so that no query finds the caches
//! warm from itself. The least time of each is kept: whatever else the computer does can only add to it.

use std::hint::black_box;
use std::time::{Duration, Instant};

use ::search::Query;

use super::collection::Collection;
use super::engine::Engine;
use super::figures::{Figures, Value};

const RUNS: usize = 5;
/// So many hits are listed: a page of results.
const LISTED: usize = 50;

/// Said below every table with times.
pub(super) const WHAT_IS_TIMED: &str = "\
Times are of native, optimized code with checks for overflow: for each query, reading it and listing the best
50 hits; the least of 5 runs.";

/// The least time of every query, the shortest first.
#[derive(Debug)]
pub(super) struct Times(Vec<Duration>);

/// Runs every judged query.
pub(super) fn measure(engine: &Engine, collection: &Collection) -> Times {
    let mut least = vec![Duration::MAX; collection.questions.len()];
    for _ in 0..RUNS {
        for (least, question) in least.iter_mut().zip(&collection.questions) {
            let begun = Instant::now();
            let found = black_box(engine.index.best(&Query::read(black_box(&question.text)), LISTED));
            // Taken before the result is given back.
            *least = begun.elapsed().min(*least);
            drop(found);
        }
    }
    least.sort_unstable();
    Times(least)
}

impl Times {
    /// The least time that so many percent of the queries do not exceed.
    fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).copied().unwrap_or_default()
    }

    /// As it is printed.
    pub(super) fn figures(&self) -> Figures {
        let value = |percent| Value::Time(self.percentile(percent).as_secs_f64() * 1e6);
        Figures::from([
            ("p50_us", "time a query, µs, p50", value(50)),
            ("p95_us", "time a query, µs, p95", value(95)),
            ("p99_us", "time a query, µs, p99", value(99)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_a_time_that_was_measured() {
        let times = |count: u64| Times((1..=count).map(Duration::from_micros).collect());
        for (count, percent, expected) in
            [(100, 50, 50), (100, 99, 99), (225, 95, 214), (1, 50, 1), (1, 99, 1), (3, 50, 2), (0, 50, 0)]
        {
            let found = times(count).percentile(percent);
            assert_eq!(found, Duration::from_micros(expected), "{percent} % of {count}");
        }
    }

    #[test]
    fn the_note_says_how_many_runs_there_are() {
        assert!(WHAT_IS_TIMED.contains(&format!("best\n{LISTED} hits; the least of {RUNS} runs")));
    }
}
