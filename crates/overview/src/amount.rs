//! The number that exact words of a source state: "42,010", "one million", "90%", "tens of thousands", "half".
//!
//! Round words state an order of magnitude and are read as all it covers: "hundreds" are at least two of them and fewer
//! than a thousand, "tens of thousands" at least twenty thousand and fewer than a hundred thousand. Words that cannot be
//! read state nothing here; they are shown as they stand.

use crate::decimal;

/// What is stated: one number, or all from one to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The least it can be.
    pub least: f64,
    /// The most it can be; the same where one number is stated.
    pub most: f64,
    /// It is a part of a hundred, by its own words: "90%", "half".
    pub is_share: bool,
}

impl Amount {
    /// Whether one number is stated.
    pub fn is_one(self) -> bool {
        self.least >= self.most
    }

    /// Reads exact words; `None` where they state no number that is known.
    pub fn read(words: &str) -> Option<Self> {
        let mut words = cut(words);
        words.retain(|word| !QUALIFIERS.contains(&word.as_str()));
        let mut is_percent = false;
        while let Some("%" | "percent" | "cent" | "per") = words.last().map(String::as_str) {
            is_percent |= words.pop().is_some();
        }
        // "up to 15" has lost its "up".
        if words.first().is_some_and(|word| word == "to") {
            words.remove(0);
        }
        // "hundreds, if not thousands", "10 to 15": what stands on either side.
        let between = words.iter().position(|word| matches!(word.as_str(), "to" | "or" | "-" | "not"));
        let amount = match between {
            None => side(&words)?,
            Some(at) => {
                let (one, two) = words.split_at(at);
                let (one, two) = (side(one)?, side(two.get(1..)?)?);
                let is_share = one.is_share || two.is_share;
                Self { least: one.least.min(two.least), most: one.most.max(two.most), is_share }
            }
        };
        let amount = Self { is_share: amount.is_share || is_percent, ..amount };
        Some(amount).filter(|amount| amount.most < decimal::MOST)
    }

    fn one(number: f64, is_share: bool) -> Self {
        Self { least: number, most: number, is_share }
    }
}

/// What says how exact a number is, or joins its parts: `bound` says the former.
const QUALIFIERS: [&str; 17] = [
    "at",
    "least",
    "more",
    "than",
    "about",
    "around",
    "almost",
    "nearly",
    "some",
    "over",
    "up",
    "approximately",
    "an",
    "a",
    "and",
    "if",
    "roughly",
];

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const SCALES: [(&str, f64); 6] = [
    ("dozen", 12.0),
    ("score", 20.0),
    ("hundred", 1e2),
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
];

/// Round words with what one of them is, and what one would call so many that another word is due.
const ROUND: [(&str, f64, f64); 7] = [
    ("tens", 1e1, 1e2),
    ("dozens", 12.0, 1e2),
    ("scores", 20.0, 1e2),
    ("hundreds", 1e2, 1e3),
    ("thousands", 1e3, 1e4),
    ("millions", 1e6, 1e7),
    ("billions", 1e9, 1e10),
];

/// Parts of a whole, in hundredths; each also with an "s".
const PARTS: [(&str, f64); 5] =
    [("half", 50.0), ("third", 100.0 / 3.0), ("quarter", 25.0), ("fifth", 20.0), ("tenth", 10.0)];

/// Small letters and numerals, as words; hyphens part words, and a dash or hyphen between numerals stands alone.
fn cut(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let characters: Vec<char> = text.to_ascii_lowercase().chars().collect();
    for (at, &c) in characters.iter().enumerate() {
        let is_digit =
            |at: Option<usize>| at.and_then(|at| characters.get(at)).is_some_and(char::is_ascii_digit);
        let is_inside = is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
        let is_word = c.is_alphanumeric() || (matches!(c, ',' | '.') && is_inside);
        // A number and a word written together are two: "2m" is not "2".
        let splits = word.ends_with(|last: char| last.is_ascii_digit()) && c.is_alphabetic();
        if !is_word || splits {
            words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
        }
        if is_word {
            word.push(c);
        } else if c == '%' {
            words.push("%".to_owned());
        } else if matches!(c, '-' | '–') && is_inside {
            words.push("-".to_owned());
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

/// What words state without an alternative.
fn side(words: &[String]) -> Option<Amount> {
    let share = || fraction(words).map(|share| Amount::one(share, true));
    round(words).or_else(share).or_else(|| number(words).map(|number| Amount::one(number, false)))
}

/// "hundreds", "tens of thousands".
fn round(words: &[String]) -> Option<Amount> {
    let known = |word: &String| ROUND.iter().find(|(round, _, _)| round == word);
    let mut words = words.iter();
    let &(_, one, more) = known(words.next()?)?;
    let (mut least, mut most) = (2.0 * one, more);
    while words.next().is_some_and(|word| word == "of") {
        // "hundreds of homes": what is counted ends the number.
        let Some(&(_, of, _)) = words.next().and_then(known) else { break };
        (least, most) = (least * of, most * of);
    }
    Some(Amount { least, most, is_share: false })
}

/// "half", "two thirds": hundredths of a whole.
fn fraction(words: &[String]) -> Option<f64> {
    let (last, before) = words.split_last()?;
    let &(_, part) =
        PARTS.iter().find(|(part, _)| last.strip_prefix(part).is_some_and(|end| matches!(end, "" | "s")))?;
    Some(part * if before.is_empty() { 1.0 } else { number(before)? })
}

/// "1,600", "2.2 million", "twenty-three", "two hundred thousand", "17 metres": words after a number are what it counts.
fn number(words: &[String]) -> Option<f64> {
    let (mut total, mut part) = (0.0, None::<f64>);
    for word in words {
        let scale = SCALES.iter().find(|(scale, _)| scale == word).map(|&(_, scale)| scale);
        if let Some(value) = numeral(word) {
            // Two numbers side by side are no number, but for "twenty three" and "hundred five".
            let before = part.unwrap_or(0.0);
            if part.is_some()
                && (value >= 100.0 || (before % 100.0 != 0.0 && (before % 10.0 != 0.0 || value >= 10.0)))
            {
                return None;
            }
            part = Some(before + value);
        } else if let Some(scale) = scale {
            // 8.2 times a million is no whole number in binary.
            let scaled = (part.unwrap_or(1.0) * scale * 100.0).round() / 100.0;
            if scale >= 1e3 {
                (total, part) = (total + scaled, Some(0.0));
            } else {
                part = Some(scaled);
            }
        } else {
            break;
        }
    }
    part.map(|part| total + part)
}

/// A number written with digits, commas parting its thousands, or as one word.
fn numeral(word: &str) -> Option<f64> {
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        let whole = word.split('.').next().unwrap_or_default();
        let mut groups = whole.split(',').map(str::len);
        let first = groups.next().unwrap_or(0);
        let is_grouped = groups.all(|length| length == 3) && (first <= 3 || !whole.contains(','));
        return if is_grouped { decimal::read(word) } else { None };
    }
    let place = |list: &[&str]| list.iter().position(|known| *known == word).filter(|_| !word.is_empty());
    place(&ONES).map(|one| one as f64).or_else(|| place(&TENS).map(|ten| 10.0 * ten as f64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(words: &str) -> Option<(f64, f64, bool)> {
        Amount::read(words).map(|amount| (amount.least, amount.most, amount.is_share))
    }

    #[test]
    fn exact_words_are_read_as_the_number_they_state() {
        for (words, number) in [
            ("42,010", 42_010.0),
            ("370", 370.0),
            ("1.08 million", 1_080_000.0),
            ("2 million", 2e6),
            ("8.2 million", 8_200_000.0),
            ("one million", 1e6),
            ("Five", 5.0),
            ("at least 995", 995.0),
            ("twenty-three", 23.0),
            ("one hundred and five", 105.0),
            ("a hundred thousand", 1e5),
            ("two hundred and twelve thousand, three hundred", 212_300.0),
            ("two dozen", 24.0),
            ("17 metres", 17.0),
            ("3 thousand 2 hundred", 3_200.0),
            ("zero", 0.0),
        ] {
            assert_eq!(read(words), Some((number, number, false)), "{words}");
        }
        for (words, number) in [
            ("90%", 90.0),
            ("62.5 per cent", 62.5),
            ("20 percent", 20.0),
            ("half", 50.0),
            ("a quarter", 25.0),
            ("three quarters", 75.0),
        ] {
            assert_eq!(read(words), Some((number, number, true)), "{words}");
        }
    }

    #[test]
    fn round_words_are_read_as_all_they_cover() {
        for (words, least, most) in [
            ("hundreds", 200.0, 1e3),
            ("scores", 40.0, 1e2),
            ("Tens of thousands", 2e4, 1e5),
            ("hundreds of thousands", 2e5, 1e6),
            ("thousands of homes", 2e3, 1e4),
            ("hundreds, if not thousands", 200.0, 1e4),
            ("10 to 15", 10.0, 15.0),
            ("10–15", 10.0, 15.0),
            ("five or six", 5.0, 6.0),
            ("up to 15 or 20", 15.0, 20.0),
        ] {
            assert_eq!(read(words), Some((least, most, false)), "{words}");
        }
    }

    #[test]
    fn what_states_no_number_is_read_as_none() {
        for words in ["", "many", "%", "3 5", "1,60", "12345,678", "million to", "the first", "٤٢"] {
            assert_eq!(read(words), None, "{words}");
        }
    }

    /// A number below a thousand in words.
    fn in_words(number: usize) -> String {
        match number {
            0..20 => ONES[number].to_owned(),
            20..100 if number.is_multiple_of(10) => TENS[number / 10].to_owned(),
            20..100 => format!("{}-{}", TENS[number / 10], ONES[number % 10]),
            _ if number.is_multiple_of(100) => format!("{} hundred", ONES[number / 100]),
            _ => format!("{} hundred and {}", ONES[number / 100], in_words(number % 100)),
        }
    }

    fn with_commas(number: usize) -> String {
        if number < 1000 {
            number.to_string()
        } else {
            format!("{},{:03}", with_commas(number / 1000), number % 1000)
        }
    }

    proptest! {
        #[test]
        fn any_string_is_read_or_not(words in "\\PC{0,40}|(one|hundred|of|thousands|half|[0-9]{1,3}|,|\\.|-| |%|to){0,9}") {
            if let Some(amount) = Amount::read(&words) {
                prop_assert!(amount.least <= amount.most && amount.least >= 0.0, "{amount:?}");
            }
        }

        #[test]
        fn a_number_is_read_however_it_is_written(number in 0_usize..1_000_000_000) {
            let expected = Some((number as f64, number as f64, false));
            prop_assert_eq!(read(&number.to_string()), expected);
            prop_assert_eq!(read(&with_commas(number)), expected);
            let (millions, thousands, ones) = (number / 1_000_000, number / 1_000 % 1_000, number % 1_000);
            let mut words = String::new();
            for (part, scale) in [(millions, " million "), (thousands, " thousand "), (ones, "")] {
                if part > 0 || (number == 0 && scale.is_empty()) {
                    words += &(in_words(part) + scale);
                }
            }
            prop_assert_eq!(read(&words), expected, "{}", words);
        }
    }
}
