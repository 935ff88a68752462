//! Numbers as they are read: in English by three digits, in other languages as they do it.

use crate::spoken;

/// A count.
pub(crate) fn grouped(number: usize) -> String {
    spoken::number(number).unwrap_or_else(|| {
        let digits = number.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            // Four digits are read without.
            if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
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
        for (number, shown) in [(0, "0"), (4000, "4000"), (48_219, "48,219"), (1_000_000, "1,000,000")] {
            assert_eq!(grouped(number), shown);
        }
    }
}
