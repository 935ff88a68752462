//! Dates that narrow: when passages were published, and when something happened that they report. Both are known as
//! stretches of days, so both are asked in one way: can it have been on a day between these?

use corpus::{Civil, Corpus, Details, Partial};
use search::{UnitId, UnitSet};

/// From a date until a date, both included; open where one is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Between {
    /// Its first day and after.
    pub from: Option<Partial>,
    /// Its last day and before.
    pub until: Option<Partial>,
}

impl Between {
    /// From a day to a day.
    pub fn days(first: Civil, last: Civil) -> Self {
        Self { from: Some(first.into()), until: Some(last.into()) }
    }

    /// Whether it lets everything through.
    pub fn is_open(self) -> bool {
        self.from.is_none() && self.until.is_none()
    }

    /// Whether something that was on a day from `earliest` to `latest` can have been within it.
    pub fn meets(self, earliest: Civil, latest: Civil) -> bool {
        self.from.is_none_or(|from| latest >= from.earliest())
            && self.until.is_none_or(|until| earliest <= until.latest())
    }

    /// What lies within both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let from = match (self.from, other.from) {
            (Some(mine), Some(theirs)) if theirs.earliest() < mine.earliest() => Some(mine),
            (mine, theirs) => theirs.or(mine),
        };
        let until = match (self.until, other.until) {
            (Some(mine), Some(theirs)) if theirs.latest() > mine.latest() => Some(mine),
            (mine, theirs) => theirs.or(mine),
        };
        Self { from, until }
    }
}

/// The passages that report something that happened, or can have happened, between these dates.
pub fn happened(corpus: &Corpus, details: &Details, between: Between) -> UnitSet {
    let mut set = UnitSet::new(corpus.passages.len());
    for (number, _) in corpus.passages.iter().enumerate().filter(|(_, passage)| passage.is_result) {
        let mut spans = details.events(number.into()).iter().map(corpus::Event::span);
        if spans.any(|(first, last)| between.meets(first, last)) {
            set.insert(UnitId(number as u32));
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(from: &str, until: &str) -> Between {
        Between { from: Partial::parse(from), until: Partial::parse(until) }
    }

    #[test]
    fn a_stretch_is_within_dates_if_one_of_its_days_can_be() {
        let day = |text: &str| Partial::parse(text).unwrap().earliest();
        for (from, until, meets) in [
            ("", "", true),
            ("2023-10-12", "", true),
            ("2023-10-13", "", false),
            ("2023-10", "2023-10", true),
            ("", "2023-10-06", false),
            ("", "2023", true),
        ] {
            let found = between(from, until).meets(day("2023-10-07"), day("2023-10-12"));
            assert_eq!(found, meets, "{from} {until}");
        }
    }

    #[test]
    fn what_lies_within_both_is_the_narrower_at_each_end() {
        for (one, two, both) in [
            (("2023", ""), ("2023-05", "2024"), ("2023-05", "2024")),
            (("2023-05", "2024"), ("2023", "2023-06"), ("2023-05", "2023-06")),
            (("", ""), ("", ""), ("", "")),
        ] {
            assert_eq!(between(one.0, one.1).and(between(two.0, two.1)), between(both.0, both.1));
            assert_eq!(between(two.0, two.1).and(between(one.0, one.1)), between(both.0, both.1));
        }
    }
}
