//! Dates in words, as precise as they are known and no more.

use ::corpus::{Basis, Civil, Dating, Precision};

const MONTHS: [&str; 12] = [
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

/// `9 December 2025`, `December 2025`, `2025` or `1 March 2024 to 5 April 2024`; "inferred" where the document does
/// not say it itself.
pub(super) fn shown(dating: &Dating) -> String {
    let first = dating.earliest;
    let when = match dating.precision {
        Precision::Day => day(first),
        Precision::Month => format!("{} {}", month(first), first.year),
        Precision::Year => first.year.to_string(),
        Precision::Span => format!("{} to {}", day(first), day(dating.latest)),
    };
    match dating.basis {
        Basis::Stated => when,
        Basis::Inferred => format!("{when} (inferred)"),
    }
}

fn day(date: Civil) -> String {
    format!("{} {} {}", date.day, month(date), date.year)
}

fn month(date: Civil) -> &'static str {
    MONTHS.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_it_is_known() {
        let dating = |precision, basis| Dating {
            earliest: Civil::new(2025, 12, 9).unwrap(),
            latest: Civil::new(2025, 12, 31).unwrap(),
            precision,
            basis,
            evidence: vec![],
        };
        for (precision, basis, expected) in [
            (Precision::Day, Basis::Stated, "9 December 2025"),
            (Precision::Month, Basis::Inferred, "December 2025 (inferred)"),
            (Precision::Year, Basis::Stated, "2025"),
            (Precision::Span, Basis::Stated, "9 December 2025 to 31 December 2025"),
        ] {
            assert_eq!(shown(&dating(precision, basis)), expected);
        }
    }
}
