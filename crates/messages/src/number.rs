//! Counts as they are read: in English by three digits, in other languages as they do it.

use crate::spoken;

/// A count as the language that is spoken writes it.
pub fn count(number: usize) -> String {
    spoken::decimal(number as f64, 0).unwrap_or_else(|| {
        let digits = number.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        for (number, shown) in [(0, "0"), (4000, "4,000"), (48_219, "48,219"), (1_000_000, "1,000,000")] {
            assert_eq!(count(number), shown);
        }
    }
}
