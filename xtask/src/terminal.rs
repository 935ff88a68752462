//! How things look in a terminal: columns, thousands, and colours only where somebody sees them.

use std::io::{IsTerminal, stdout};

/// A number with its thousands apart: `123 456`.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// Whether to colour what goes to standard output.
pub(crate) fn in_colour() -> bool {
    stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// The words in bold, where colours are on.
pub(crate) fn bold(words: &str, colour: bool) -> String {
    styled(words, "1", colour)
}

/// The words stepped back, where colours are on.
pub(crate) fn dim(words: &str, colour: bool) -> String {
    styled(words, "2", colour)
}

/// The words as a match, where colours are on.
pub(crate) fn marked(words: &str, colour: bool) -> String {
    styled(words, "1;33", colour)
}

fn styled(words: &str, style: &str, colour: bool) -> String {
    if colour { format!("\u{1b}[{style}m{words}\u{1b}[0m") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        for (number, shown) in
            [(0, "0"), (999, "999"), (1000, "1 000"), (150_000, "150 000"), (1_234_567, "1 234 567")]
        {
            assert_eq!(grouped(number), shown);
        }
    }

    #[test]
    fn without_colour_words_stay_words() {
        assert_eq!(bold("a", false), "a");
        assert_eq!(marked("a", true), "\u{1b}[1;33ma\u{1b}[0m");
    }
}
