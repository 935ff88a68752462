//! Dates as precise as their evidence, and no more: days, months and years of the civil calendar.

use std::fmt;

use crate::cut::parts;

/// The names of the months, in English.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day of the Gregorian calendar. Ordered as days are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Civil {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31, as the month allows.
    pub day: u8,
}

impl Civil {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day))
            .then_some(Self { year, month, day })
    }

    /// A number that grows with the days: `20231012`.
    pub fn number(self) -> u32 {
        (u32::from(self.year) * 100 + u32::from(self.month)) * 100 + u32::from(self.day)
    }

    /// How many days it lies after 1 January 1970; before that, below zero. Differences are numbers of days.
    ///
    /// Howard Hinnant's `days_from_civil` ("chrono-Compatible Low-Level Date Algorithms"): years begin in March, so that
    /// the day that only some of them have is their last; 400 of them have 146 097 days.
    pub fn days(self) -> i32 {
        let (month, day) = (i32::from(self.month), i32::from(self.day));
        let year = i32::from(self.year) - i32::from(month <= 2);
        let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let (cycle, year) = (year.div_euclid(400), year.rem_euclid(400));
        cycle * 146_097 + year * 365 + year / 4 - year / 100 + in_year - 719_468
    }

    /// The day that lies so many days after 1 January 1970; outside the years 1 to 9999, the first or last day of them.
    /// The other way round of [`days`](Self::days), by the same source (`civil_from_days`).
    pub fn from_days(days: i32) -> Self {
        let days = days.clamp(Self::FIRST.days(), Self::LAST.days()) + 719_468;
        let (cycle, in_cycle) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let in_years = in_cycle - in_cycle / 1_460 + in_cycle / 36_524 - in_cycle / 146_096;
        let year = in_years / 365;
        let in_year = in_cycle - (365 * year + year / 4 - year / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let month = (month + 2) % 12 + 1;
        Self { year: (cycle * 400 + year + i32::from(month <= 2)) as u16, month: month as u8, day: day as u8 }
    }

    const FIRST: Self = Self { year: 1, month: 1, day: 1 };
    const LAST: Self = Self { year: 9999, month: 12, day: 31 };
}

impl From<Civil> for Partial {
    /// That very day.
    fn from(day: Civil) -> Self {
        Self { year: day.year, month: Some(day.month), day: Some(day.day) }
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // As one type: each further one would bring code of its own to the page.
        let (year, month, day) = (u32::from(self.year), u32::from(self.month), u32::from(self.day));
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A day, a month or a year: `2023-10-12`, `2023-10` or `2023`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Partial {
    /// 1 to 9999.
    pub year: u16,
    /// Absent where only the year is known.
    pub month: Option<u8>,
    /// Absent where only the month is known.
    pub day: Option<u8>,
}

impl Partial {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = parts(text, b'-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|m| digits(m, 2)).map_or(Some(None), |m| m.map(Some))?;
        let day = parts.next().map(|d| digits(d, 2)).map_or(Some(None), |d| d.map(Some))?;
        let (month, day) = (month.map(|m| m as u8), day.map(|d| d as u8));
        if parts.next().is_some() {
            return None;
        }
        Civil::new(year, month.unwrap_or(1), day.unwrap_or(1)).map(|_| Self { year, month, day })
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Civil {
        Civil { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }

    /// The last day it can mean.
    pub fn latest(self) -> Civil {
        let month = self.month.unwrap_or(12);
        Civil { year: self.year, month, day: self.day.unwrap_or_else(|| days_in(self.year, month)) }
    }
}

impl fmt::Display for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", u32::from(self.year))?;
        if let Some(month) = self.month.map(u32::from) {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day.map(u32::from) {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// How precisely a date is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// One day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
    /// From one day to another.
    Span,
}

/// Where a date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The document says it.
    Stated,
    /// Worked out from the document's words.
    Inferred,
}

/// When a document or section was published, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dating {
    /// The first day it can have been.
    pub earliest: Civil,
    /// The last day it can have been.
    pub latest: Civil,
    /// How it is shown.
    pub precision: Precision,
    /// Stated or inferred.
    pub basis: Basis,
    /// Words of the document that the date rests on.
    pub evidence: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_are_read_or_refused() {
        for good in ["2023", "2023-10", "2023-10-12", "2024-02-29"] {
            assert_eq!(Partial::parse(good).map(|p| p.to_string()).as_deref(), Some(good));
        }
        for bad in [
            "",
            "23",
            "2023-",
            "2023-13",
            "2023-02-29",
            "2023-00",
            "2023-1-1",
            "2023-10-12-1",
            "0000",
            "２０２３",
        ] {
            assert_eq!(Partial::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_are_counted_without_a_gap_over_all_years() {
        assert_eq!(Civil::new(1970, 1, 1).map(Civil::days), Some(0));
        assert_eq!(Civil::new(2000, 3, 1).map(Civil::days), Some(11_017));
        let (mut day, mut number) = (Civil::FIRST, Civil::FIRST.days());
        while day < Civil::LAST {
            assert_eq!((day.days(), Civil::from_days(number)), (number, day));
            let (year, month) = (day.year, day.month);
            let next = Civil::new(year, month, day.day + 1).or_else(|| Civil::new(year, month + 1, 1));
            day = next.unwrap_or(Civil { year: year + 1, month: 1, day: 1 });
            number += 1;
        }
        assert_eq!((Civil::from_days(i32::MIN), Civil::from_days(i32::MAX)), (Civil::FIRST, Civil::LAST));
    }

    #[test]
    fn a_partial_date_spans_all_the_days_it_can_mean() {
        let span =
            |text: &str| Partial::parse(text).map(|p| (p.earliest().to_string(), p.latest().to_string()));
        assert_eq!(span("2024-02"), Some(("2024-02-01".into(), "2024-02-29".into())));
        assert_eq!(span("2023"), Some(("2023-01-01".into(), "2023-12-31".into())));
    }
}
