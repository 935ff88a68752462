//! Stretches of days: what events and publications cover, what a timeline shows of them, and how it is zoomed.

use corpus::Civil;
use explore::Between;

/// The least a timeline shows: a week.
const LEAST: i32 = 7;

/// From a day to a day, both included; numbers of days as [`Civil::days`] gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Days {
    /// The first.
    pub first: i32,
    /// The last, not before the first.
    pub last: i32,
}

impl Days {
    /// From a day to a day, whichever is the earlier.
    pub fn new(one: Civil, two: Civil) -> Self {
        let (one, two) = (one.days(), two.days());
        Self { first: one.min(two), last: one.max(two) }
    }

    /// How many there are, at least one.
    pub fn count(self) -> i32 {
        self.last - self.first + 1
    }

    /// The first and the last as dates.
    pub fn dates(self) -> (Civil, Civil) {
        (Civil::from_days(self.first), Civil::from_days(self.last))
    }

    /// Whether they have a day in common.
    pub fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// The days they have in common.
    pub fn and(self, other: Self) -> Option<Self> {
        self.meets(other)
            .then(|| Self { first: self.first.max(other.first), last: self.last.min(other.last) })
    }

    /// What of them lies between dates.
    pub fn within(self, dates: Between) -> Option<Self> {
        let first = dates.from.map_or(self.first, |from| from.earliest().days());
        let last = dates.until.map_or(self.last, |until| until.latest().days());
        if first > last { None } else { self.and(Self { first, last }) }
    }

    /// The shortest stretch that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }

    /// The same, widened to whole months.
    #[must_use]
    pub fn months(self) -> Self {
        let (first, last) = self.dates();
        let begin = Civil { day: 1, ..first };
        let (year, month) = if last.month == 12 { (last.year + 1, 1) } else { (last.year, last.month + 1) };
        let after = Civil::new(year, month, 1).map_or(self.last, |after| after.days() - 1);
        Self { first: begin.days(), last: after }
    }

    /// Zoomed: so many times as long, at least a week, with what lies at `about` (0 at the beginning, 1 at the end)
    /// staying where it is, as far as the whole allows.
    #[must_use]
    pub fn zoomed(self, about: f64, times: f64, whole: Self) -> Self {
        let most = whole.count().max(LEAST);
        let count = (f64::from(self.count()) * times).round().clamp(LEAST.into(), most.into());
        let first = f64::from(self.first) + about.clamp(0.0, 1.0) * (f64::from(self.count()) - count);
        Self::of(first.round() as i32, count as i32, whole)
    }

    /// Moved by so many of its own lengths, backwards below zero, as far as the whole allows.
    #[must_use]
    pub fn moved(self, lengths: f64, whole: Self) -> Self {
        let by = (f64::from(self.count()) * lengths).round().clamp(-4e6, 4e6) as i32;
        Self::of(self.first.saturating_add(by), self.count(), whole)
    }

    /// So many days, beginning no earlier and ending no later than the whole, where there is room for them.
    fn of(first: i32, count: i32, whole: Self) -> Self {
        let first = first.min(whole.last.saturating_sub(count - 1)).max(whole.first);
        Self { first, last: first.saturating_add(count - 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_days() -> impl Strategy<Value = Days> {
        (-30_000_i32..30_000, 0_i32..9_000).prop_map(|(first, more)| Days { first, last: first + more })
    }

    #[test]
    fn months_are_whole() {
        let day = |text: &str| corpus::Partial::parse(text).unwrap().earliest();
        let days = Days::new(day("2023-12-31"), day("2023-11-30")).months();
        assert_eq!(days.dates(), (day("2023-11-01"), day("2023-12-31")));
    }

    proptest! {
        #[test]
        fn zooming_and_moving_stay_within_the_whole(
            whole in any_days(),
            part in any_days(),
            about in -1.0_f64..2.0,
            times in 0.0_f64..9.0,
        ) {
            let start = whole.and(part).unwrap_or(whole);
            for next in [start.zoomed(about, times, whole), start.moved(about * times, whole)] {
                prop_assert!(next.first >= whole.first && next.count() >= 1);
                prop_assert!(next.last <= whole.last || whole.count() < LEAST, "{next:?}");
            }
        }

        #[test]
        fn what_one_points_at_stays_where_it_is(about in 0.0_f64..=1.0, times in 0.3_f64..2.0) {
            let (whole, part) = (Days { first: -99_999, last: 99_999 }, Days { first: 0, last: 999 });
            let at = |days: Days| f64::from(days.first) + about * f64::from(days.count());
            prop_assert!((at(part) - at(part.zoomed(about, times, whole))).abs() <= 1.5);
        }

        #[test]
        fn what_two_stretches_share_lies_in_both_and_in_their_hull(one in any_days(), two in any_days()) {
            let hull = one.hull(two);
            prop_assert!(hull.count() >= one.count().max(two.count()));
            let shared = one.and(two);
            prop_assert_eq!(shared.is_some(), one.meets(two));
            if let Some(shared) = shared {
                prop_assert!(shared.first >= one.first.max(two.first) && shared.last <= one.last.min(two.last));
            }
        }
    }
}
