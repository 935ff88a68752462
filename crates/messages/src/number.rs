//! Counts as they are read: in English by three digits, in other languages as they do it.

use crate::spoken;

/// A count as the language that is spoken writes it.
pub fn count(number: usize) -> String {
    spoken::decimal(number as f64, 0).unwrap_or_else(|| {
        let mut digits = number.to_string();
        let mut at = digits.len();
        while at > 3 {
            at -= 3;
            digits.insert(at, ',');
        }
        digits
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
