//! Dates as citations and exports write them: no more precise than they are known, and inferred ones marked.

use corpus::{MONTHS, Partial};

use crate::record::{Dated, Known, Shown};

/// A date cut to what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct When {
    /// "2025", or "2023–2024" where not even the year is known.
    pub(crate) year: String,
    /// From 1.
    pub(crate) month: Option<u8>,
    /// From 1; only with a month.
    pub(crate) day: Option<u8>,
    /// Worked out, not stated.
    pub(crate) is_inferred: bool,
}

/// How a style orders and shortens the parts of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "December 9, 2025".
    MonthFirst,
    /// "9 December 2025".
    DayFirst,
    /// "9 Dec. 2025".
    Short,
}

impl When {
    /// What can be said of a date; `None` where it is no date.
    pub(crate) fn of(date: &Dated) -> Option<Self> {
        let (first, last) = (Partial::parse(&date.earliest)?, Partial::parse(&date.latest)?);
        let is_inferred = date.basis == Known::Inferred;
        let when = |month, day| Self { year: year(first.year), month, day, is_inferred };
        Some(match date.precision {
            Shown::Day => when(first.month, first.day),
            Shown::Month => when(first.month, None),
            Shown::Year => when(None, None),
            Shown::Span if first == last => when(first.month, first.day),
            Shown::Span if first.year != last.year => {
                Self { year: format!("{}–{}", year(first.year), year(last.year)), ..when(None, None) }
            }
            Shown::Span if first.month == last.month => when(first.month, None),
            Shown::Span => when(None, None),
        })
    }

    /// A day, month or year in ISO form, as said by nobody but the one who wrote it; `None` for anything else.
    pub(crate) fn iso(text: &str) -> Option<Self> {
        let Partial { year: number, month, day } = Partial::parse(text)?;
        Some(Self { year: year(number), month, day, is_inferred: false })
    }

    /// The month, and the day where it is known: "December 9"; empty where only the year is known.
    pub(crate) fn in_year(&self, form: Form) -> String {
        let Some(month) = self.month.and_then(|month| MONTHS.get(usize::from(month) - 1)) else {
            return String::new();
        };
        let month = if form == Form::Short { short(month) } else { (*month).to_owned() };
        match (self.day.map(u32::from), form) {
            (None, _) => month,
            (Some(day), Form::MonthFirst) => format!("{month} {day}"),
            (Some(day), _) => format!("{day} {month}"),
        }
    }

    /// All of it, without brackets.
    pub(crate) fn whole(&self, form: Form) -> String {
        let year = &self.year;
        match (self.month, self.day, form) {
            (None, ..) => year.clone(),
            (_, Some(_), Form::MonthFirst) => format!("{}, {year}", self.in_year(form)),
            _ => format!("{} {year}", self.in_year(form)),
        }
    }

    /// All of it, in brackets where it is inferred.
    pub(crate) fn marked(&self, form: Form) -> String {
        let whole = self.whole(form);
        if self.is_inferred { format!("[{whole}]") } else { whole }
    }
}

/// As the interface shows it: both ends of a span, and "(inferred)" where it is.
pub(crate) fn shown(date: &Dated) -> String {
    let end = |text: &str| When::iso(text).map_or_else(|| text.to_owned(), |end| end.whole(Form::DayFirst));
    let shown = match (date.precision, When::of(date)) {
        (Shown::Span, _) | (_, None) => format!("{} – {}", end(&date.earliest), end(&date.latest)),
        (_, Some(when)) => when.whole(Form::DayFirst),
    };
    if date.basis == Known::Inferred { format!("{shown} (inferred)") } else { shown }
}

fn year(number: u16) -> String {
    u32::from(number).to_string()
}

/// May, June and July stay whole, September keeps four letters.
fn short(month: &str) -> String {
    match month.len() {
        ..=4 => month.to_owned(),
        9 => format!("{}.", month.get(..4).unwrap_or(month)),
        _ => format!("{}.", month.get(..3).unwrap_or(month)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(earliest: &str, latest: &str, precision: Shown) -> Option<When> {
        When::of(&Dated {
            earliest: earliest.into(),
            latest: latest.into(),
            precision,
            basis: Known::Inferred,
        })
    }

    #[test]
    fn a_date_says_no_more_than_is_known() {
        for (earliest, latest, precision, want) in [
            ("2025-12-09", "2025-12-09", Shown::Day, "[9 December 2025]"),
            ("2025-12-09", "2025-12-31", Shown::Month, "[December 2025]"),
            ("2025-02-11", "2025-12-31", Shown::Year, "[2025]"),
            ("2025-12-09", "2025-12-09", Shown::Span, "[9 December 2025]"),
            ("2025-12-09", "2025-12-31", Shown::Span, "[December 2025]"),
            ("2024-11-22", "2024-12-31", Shown::Span, "[2024]"),
            ("2023-11-22", "2024-11-22", Shown::Span, "[2023–2024]"),
        ] {
            let when = dated(earliest, latest, precision).map(|when| when.marked(Form::DayFirst));
            assert_eq!(when.as_deref(), Some(want));
        }
        assert_eq!(dated("yesterday", "2025-12-31", Shown::Month), None);
    }

    #[test]
    fn each_form_has_its_order_and_its_months() {
        for (iso, month_first, day_first, in_short) in [
            ("2025-09-01", "September 1, 2025", "1 September 2025", "1 Sept. 2025"),
            ("2025-12", "December 2025", "December 2025", "Dec. 2025"),
            ("2025-06", "June 2025", "June 2025", "June 2025"),
            ("2025-02", "February 2025", "February 2025", "Feb. 2025"),
            ("2025", "2025", "2025", "2025"),
        ] {
            let whole = |form| When::iso(iso).map(|when| when.whole(form));
            assert_eq!(whole(Form::MonthFirst).as_deref(), Some(month_first));
            assert_eq!(whole(Form::DayFirst).as_deref(), Some(day_first));
            assert_eq!(whole(Form::Short).as_deref(), Some(in_short));
        }
        assert_eq!(When::iso("today"), None);
    }
}
