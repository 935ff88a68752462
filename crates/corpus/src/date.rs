//! Dates as precise as their evidence, and no more: days, months and years of the civil calendar.

use std::fmt;

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
        let mut parts = text.split('-');
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
    fn a_partial_date_spans_all_the_days_it_can_mean() {
        let span =
            |text: &str| Partial::parse(text).map(|p| (p.earliest().to_string(), p.latest().to_string()));
        assert_eq!(span("2024-02"), Some(("2024-02-01".into(), "2024-02-29".into())));
        assert_eq!(span("2023"), Some(("2023-01-01".into(), "2023-12-31".into())));
    }
}
