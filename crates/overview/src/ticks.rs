//! Where a time axis is marked: at days, weeks, months, quarters or years, as closely as their labels allow.

use corpus::Civil;
use explore::labels;
use messages::say;

use crate::days::Days;

/// A mark on a time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The day at whose beginning it stands.
    pub day: i32,
    /// "7 Oct 2023", "Oct 2023", "Q4 2023" or "2023".
    pub label: String,
}

/// What ticks count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// So many days; weeks begin on Mondays.
    Days(i32),
    /// So many months: one, or a quarter.
    Months(u8),
    /// So many years.
    Years(u16),
}

const UNITS: [Unit; 14] = [
    Unit::Days(1),
    Unit::Days(7),
    Unit::Months(1),
    Unit::Months(3),
    Unit::Years(1),
    Unit::Years(2),
    Unit::Years(5),
    Unit::Years(10),
    Unit::Years(20),
    Unit::Years(50),
    Unit::Years(100),
    Unit::Years(200),
    Unit::Years(500),
    Unit::Years(1000),
];

/// The ticks of an axis that shows these days over a width, in the finest unit whose labels keep apart. `room` is the
/// width a label needs with the gap after it, in the same unit as `width`.
pub fn ticks(days: Days, width: f64, room: impl Fn(&str) -> f64) -> Vec<Tick> {
    let per_day = width / f64::from(days.count());
    let fits = |unit: &Unit| {
        // February is the shortest month, and the first quarter the shortest quarter.
        let least = match *unit {
            Unit::Days(count) => count,
            Unit::Months(1) => 28,
            Unit::Months(count) => i32::from(count) * 30,
            Unit::Years(count) => i32::from(count) * 365,
        };
        per_day * f64::from(least) >= unit.widest().iter().map(|label| room(label)).fold(0.0, f64::max)
    };
    UNITS.iter().find(|unit| fits(unit)).map_or_else(Vec::new, |unit| unit.ticks(days))
}

impl Unit {
    /// Labels no other is wider than: those of each month, however a language calls it.
    fn widest(self) -> Vec<String> {
        let months = if self.is_by_month() { 1..=12 } else { 12..=12 };
        let labels = months.filter_map(|month| Some(self.label(Civil::new(2028, month, 28)?)));
        labels.collect()
    }

    fn is_by_month(self) -> bool {
        matches!(self, Self::Days(_) | Self::Months(1))
    }

    fn ticks(self, days: Days) -> Vec<Tick> {
        let (from, _) = days.dates();
        let mut at = match self {
            // 1 January 1970 was a Thursday.
            Self::Days(7) => Some(days.first + (4 - days.first).rem_euclid(7)),
            Self::Days(_) => Some(days.first),
            Self::Months(count) => begin(from.year, (from.month - 1) / count * count + 1),
            // Years are counted from year 0, which the calendar has not.
            Self::Years(count) => begin((from.year / count).max(u16::from(count > 1)) * count, 1),
        };
        let mut ticks = Vec::new();
        while let Some(day) = at.filter(|&day| day <= days.last) {
            let date = Civil::from_days(day);
            if day >= days.first {
                ticks.push(Tick { day, label: self.label(date) });
            }
            at = match self {
                Self::Days(count) => day.checked_add(count),
                Self::Months(count) if date.month + count > 12 => begin(date.year + 1, 1),
                Self::Months(count) => begin(date.year, date.month + count),
                Self::Years(count) => begin((date.year / count + 1) * count, 1),
            };
        }
        ticks
    }

    fn label(self, date: Civil) -> String {
        let year = date.year;
        match self {
            Self::Days(_) => messages::short_date(year, Some(date.month), Some(date.day))
                .unwrap_or_else(|| format!("{} {} {year}", date.day, short(date.month))),
            Self::Months(1) => messages::short_date(year, Some(date.month), None)
                .unwrap_or_else(|| format!("{} {year}", short(date.month))),
            Self::Months(_) => say::quarter(usize::from(date.month - 1) / 3 + 1, usize::from(year)),
            Self::Years(_) => year.to_string(),
        }
    }
}

fn begin(year: u16, month: u8) -> Option<i32> {
    Civil::new(year, month, 1).map(Civil::days)
}

/// "Oct".
fn short(month: u8) -> &'static str {
    labels::month(month).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn labels(first: &str, last: &str, width: f64) -> Vec<String> {
        let day = |text: &str| corpus::Partial::parse(text).unwrap().earliest();
        let ticks = ticks(Days::new(day(first), day(last)), width, |label| label.len() as f64 * 7.0 + 10.0);
        ticks.into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn an_axis_is_marked_as_closely_as_its_labels_allow() {
        for (first, last, width, expected) in [
            ("2023-10-07", "2023-10-09", 390.0, vec!["7 Oct 2023", "8 Oct 2023", "9 Oct 2023"]),
            ("2023-10-07", "2023-10-24", 390.0, vec!["9 Oct 2023", "16 Oct 2023", "23 Oct 2023"]),
            ("2023-10-07", "2023-12-31", 390.0, vec!["Nov 2023", "Dec 2023"]),
            ("2023-10-01", "2024-09-30", 390.0, vec!["Q4 2023", "Q1 2024", "Q2 2024", "Q3 2024"]),
            ("2022-06-01", "2025-12-31", 390.0, vec!["2023", "2024", "2025"]),
            (
                "1950-01-01",
                "2025-12-31",
                390.0,
                vec!["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"],
            ),
            (
                "0001-01-01",
                "9999-12-31",
                390.0,
                vec!["1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000"],
            ),
            ("2023-10-07", "2023-12-31", 5.0, vec![]),
        ] {
            assert_eq!(labels(first, last, width), expected, "{first} {last}");
        }
    }

    proptest! {
        #[test]
        fn ticks_lie_within_their_axis_and_their_labels_keep_apart(
            first in -719_000_i32..2_900_000,
            count in 0_i32..40_000,
            width in 60.0_f64..3000.0,
        ) {
            let days = Days { first, last: first + count };
            let room = |label: &str| label.len() as f64 * 7.0 + 10.0;
            let ticks = ticks(days, width, room);
            prop_assert!(ticks.iter().all(|tick| days.first <= tick.day && tick.day <= days.last));
            for pair in ticks.windows(2) {
                let apart = f64::from(pair[1].day - pair[0].day) * width / f64::from(days.count());
                prop_assert!(apart >= room(&pair[0].label) - 1e-6, "{pair:?} {apart}");
            }
        }
    }
}
