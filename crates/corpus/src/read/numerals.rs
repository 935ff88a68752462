//! The numerals of a passage that nothing was said about. Whether a number is a figure is for a reader to judge; that
//! none was overlooked is what this helps to see. Dates and times are no figures and are passed over.

use search::ByteRange;

use super::report::Note;
use super::source::Source;

/// Words that count, beside digits.
const WORDS: &str = "two three four five six seven eight nine ten eleven twelve dozen dozens scores hundred hundreds \
                     thousand thousands million millions half decades";

const MONTHS: &str = "january february march april may june july august september october november december jan feb mar apr jun jul \
     aug sep sept oct nov dec";

/// How many characters are shown on either side.
const AROUND: usize = 25;

/// One note for each numeral in this stretch that none of the covered ones holds.
pub(super) fn uncovered<'s>(
    source: &'s Source,
    file: &'s str,
    within: ByteRange,
    covered: &'s [ByteRange],
) -> impl Iterator<Item = Note> + 's {
    let words = within.slice(&source.text);
    let tokens = tokens(words);
    let is_covered = move |token: &Token| {
        let start = within.start + u32::try_from(token.start).unwrap_or(u32::MAX);
        covered.iter().any(|range| range.start <= start && start < range.end)
    };
    let found: Vec<Token> = (0..tokens.len())
        .filter(|&at| counts(&tokens, at))
        .filter_map(|at| tokens.get(at).copied())
        .collect();
    found.into_iter().filter(move |token| !is_covered(token)).map(move |token| Note {
        file: file.to_owned(),
        line: source.line_of(within.start + u32::try_from(token.start).unwrap_or(u32::MAX)).unwrap_or(1),
        what: format!("`{}` is in no figure: {}", token.text, around(words, token)),
        expected: "a figure, or a not_a_figure that says why".to_owned(),
    })
}

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug)]
struct Token<'w> {
    start: usize,
    text: &'w str,
    is_number: bool,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    /// Its value, if it has at most so many digits and nothing else.
    fn digits(&self, least: usize, most: usize) -> Option<u32> {
        let fits = (least..=most).contains(&self.text.len()) && self.text.bytes().all(|b| b.is_ascii_digit());
        if fits { self.text.parse().ok() } else { None }
    }

    fn is_day(&self) -> bool {
        self.digits(1, 2).is_some_and(|day| (1..=31).contains(&day))
    }

    fn is_year(&self) -> bool {
        self.digits(4, 4).is_some_and(|year| (1900..=2099).contains(&year))
    }

    /// "December" and "Dec"; "May" with its capital only, for it is a verb too.
    fn is_month(&self) -> bool {
        self.text.starts_with(char::is_uppercase) && MONTHS.split(' ').any(|month| self.is(month))
    }
}

/// The text as words, numbers with the full stops and commas inside them, and single marks; white space left out.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let is_number = first.is_numeric();
        let length = if is_number {
            let run =
                rest.find(|c: char| !(c.is_numeric() || matches!(c, '.' | ',' | '\u{66b}' | '\u{66c}')));
            let run = rest.get(..run.unwrap_or(rest.len())).unwrap_or(rest);
            run.trim_end_matches(|c: char| !c.is_numeric()).len()
        } else if first.is_alphabetic() {
            rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at_checked(length.max(1)).unwrap_or((rest, ""));
        if !first.is_whitespace() {
            tokens.push(Token { start, text: token, is_number });
        }
        rest = after;
    }
    tokens
}

/// Whether a token is a numeral outside dates and times.
fn counts(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    if !token.is_number {
        return WORDS.split(' ').any(|word| token.is(word));
    }
    !(token.is_year() || is_day_of_month(tokens, at) || is_time(tokens, at) || is_iso_date(tokens, at))
}

/// "7 October", "7th of October", "October 7", "7-9 October", "7 and 9 October".
fn is_day_of_month(tokens: &[Token], at: usize) -> bool {
    let get = |place: usize| tokens.get(place);
    if !get(at).is_some_and(Token::is_day) {
        return false;
    }
    let is_month = |place: usize| get(place).is_some_and(Token::is_month);
    let is_between =
        |place: usize| get(place).is_some_and(|t| matches!(t.text, "-" | "–" | "and" | "to" | "or"));
    let after = |day: usize| {
        let ordinal = get(day + 1).is_some_and(|t| ["st", "nd", "rd", "th"].iter().any(|end| t.is(end)));
        let next = day + 1 + usize::from(ordinal);
        next + usize::from(get(next).is_some_and(|t| t.is("of")))
    };
    let next = after(at);
    let is_range = is_between(next) && get(next + 1).is_some_and(Token::is_day) && is_month(after(next + 1));
    is_month(next) || is_range || at.checked_sub(1).is_some_and(is_month)
}

/// "17:39:00 +0000", "5:31 pm", "11.45am", "5 pm".
fn is_time(tokens: &[Token], at: usize) -> bool {
    let get = |place: Option<usize>| place.and_then(|place| tokens.get(place));
    let Some(token) = get(Some(at)) else { return false };
    let (before, next) = (get(at.checked_sub(1)), get(Some(at + 1)));
    let joins = |mark: Option<&Token>, other: Option<&Token>| {
        mark.is_some_and(|t| t.text == ":") && other.is_some_and(|t| t.is_number && t.digits(1, 2).is_some())
    };
    let touches =
        |one: Option<&Token>, two: Option<&Token>| one.zip(two).is_some_and(|(a, b)| a.end() == b.start);
    let in_clock = (touches(Some(token), next) && joins(next, get(Some(at + 2))))
        || (touches(before, Some(token)) && joins(before, get(at.checked_sub(2))));
    let half_of_day =
        next.is_some_and(|t| t.text == "am" || t.text == "pm" || t.text == "AM" || t.text == "PM");
    let zone = before.is_some_and(|t| t.text == "+") && token.digits(4, 4).is_some();
    in_clock || half_of_day || zone
}

/// "2023-10-07" after its year.
fn is_iso_date(tokens: &[Token], at: usize) -> bool {
    let get = |back: usize| at.checked_sub(back).and_then(|place| tokens.get(place));
    let is_joint = |back: usize| get(back).is_some_and(|t| t.text == "-");
    let two = get(0).is_some_and(|t| t.digits(2, 2).is_some());
    let month = is_joint(1) && get(2).is_some_and(Token::is_year);
    let day = is_joint(1) && is_joint(3) && get(4).is_some_and(Token::is_year);
    two && (month || day)
}

/// The numeral with a few words on either side.
fn around(words: &str, token: Token) -> String {
    let before = words.get(..token.start).unwrap_or_default();
    let after = words.get(token.end()..).unwrap_or_default();
    let from = before.char_indices().rev().take(AROUND).last().map_or(before.len(), |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let (left, right) = (before.get(from..).unwrap_or_default(), after.get(..to).unwrap_or_default());
    let left =
        if from > 0 { left.split_once(char::is_whitespace).map_or(left, |(_, whole)| whole) } else { left };
    let right = if to < after.len() {
        right.rsplit_once(char::is_whitespace).map_or(right, |(whole, _)| whole)
    } else {
        right
    };
    let shown = format!("{left}{}{right}", token.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (open, close) = (if from > 0 { "..." } else { "" }, if to < after.len() { "..." } else { "" });
    format!("{open}{shown}{close}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let tokens = tokens(text);
        (0..tokens.len()).filter(|&at| counts(&tokens, at)).map(|at| tokens[at].text).collect()
    }

    #[test]
    fn numerals_are_found_and_dates_are_not() {
        for (text, want) in [
            ("42,010 people, 1.9 million, 90%.", vec!["42,010", "1.9", "million", "90"]),
            ("Two in three; half of dozens", vec!["Two", "three", "half", "dozens"]),
            (
                "tens of thousands, hundreds, scores, decades",
                vec!["thousands", "hundreds", "scores", "decades"],
            ),
            ("two-thirds, often, weighty, tent", vec!["two"]),
            ("on 7 October 2023 and in June 1967", vec![]),
            ("on 7 October, October 7, the 7th of October", vec![]),
            ("Fri, 22 Nov 2024 17:39:00 +0000: news", vec![]),
            ("Dec 22 2023 5:31 pm", vec![]),
            ("at 11.45am, from 2 pm", vec![]),
            ("7-9 October, 7 and 9 October, 7 to 9 October", vec![]),
            ("2023-10-07 and 2024-02", vec![]),
            ("16-year-old, 57 years, articles 18 and 19", vec!["16", "57", "18", "19"]),
            ("a 1987 law of 2,000 pages, 1750", vec!["2,000", "1750"]),
            ("the 42 Marchers and 3 may go", vec!["42", "3"]),
            ("In 2023, 45 died; 33 October", vec!["45", "33"]),
            ("1:2:3 of 4", vec!["4"]),
            ("one first second none", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(found(text), want, "{text}");
        }
    }

    #[test]
    fn a_few_whole_words_are_shown_around() {
        let text =
            "Somewhere in the middle of it all stood 12 men\u{a0}with lanterns on their heads at night";
        let all = tokens(text);
        let token = *all.iter().find(|t| t.is_number).unwrap();
        assert_eq!(around(text, token), "...middle of it all stood 12 men with lanterns on...");
        let all = tokens("12 men");
        assert_eq!(around("12 men", all[0]), "12 men");
    }
}
