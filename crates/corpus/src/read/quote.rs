//! `[[passage.quote]]`: somebody's exact words, and the line that shows they are theirs.

use search::ByteRange;

use super::anchor;
use super::document::Reading;
use super::fields::Fields;
use super::file::At;
use super::people;
use super::source::Lines;
use crate::ids::PersonId;
use crate::model::{Attributed, Quote};

const ATTRIBUTED: [(&str, Attributed); 3] =
    [("here", Attributed::Here), ("before", Attributed::Before), ("after", Attributed::After)];

/// Marks that open a quotation, and those that close it.
const MARKS: [(char, char); 9] = [
    ('"', '"'),
    ('\'', '\''),
    ('“', '”'),
    ('‘', '’'),
    ('„', '“'),
    ('‚', '‘'),
    ('«', '»'),
    ('»', '«'),
    ('”', '”'),
];

/// A quotation, and what can be settled only when all documents are read.
pub(super) struct Draft {
    /// What was made of it; a fault says why there is none.
    pub(super) quote: Option<Quote>,
    pub(super) speaker: Option<PersonId>,
    pub(super) speech: Option<At<String>>,
    pub(super) same_as: Vec<At<String>>,
    /// Where it is described.
    pub(super) line: u32,
}

/// Reads one.
pub(super) fn read(fields: &Fields, reading: &Reading, lines: Option<Lines>) -> Draft {
    let line = fields.line;
    let speaker = reading.people.speaker(fields);
    let attributed = fields.choice("attributed", &ATTRIBUTED);
    let named_in = fields.line_number("attributed_in");
    let capacity = fields.words("capacity");
    let said_on = fields.partial("said_on").map(|date| date.value);
    let occasion = fields.words("occasion");
    let speech = fields.text("speech");
    let same_as = fields.text_or_texts("same_as");
    let at = anchor::read(fields, reading.source, lines);
    if let Some(at) = &at {
        look_at_form(fields, reading, at);
    }
    let own_line = at.as_ref().and_then(|at| reading.source.line_of(at.value.start));
    let attributed_in = match (attributed, named_in) {
        (Some(attributed), Some(line)) => lines.and_then(|lines| {
            // Where the words are not found their line may be any of the passage's.
            let any = if attributed == Attributed::Before { lines.last } else { lines.first };
            let place = Place { own_line: own_line.unwrap_or(any), lines };
            given(fields, reading, attributed, &line, place)
        }),
        (Some(Attributed::Here), None) => own_line,
        (Some(attributed), None) if !fields.has("attributed_in") => speaker
            .zip(own_line)
            .and_then(|(speaker, line)| nearest(fields, reading, attributed, speaker, line)),
        _ => None,
    };
    let quote = (|| {
        Some(Quote {
            range: at?.value,
            speaker: speaker?,
            attributed: attributed?,
            attributed_in: attributed_in?,
            capacity,
            said_on,
            occasion,
            speech: speech.as_ref().map(|speech| speech.value.clone()),
            same_as: Vec::new(),
        })
    })();
    Draft { quote, speaker, speech, same_as, line }
}

/// Checks that the words are within one line and without their outer marks.
fn look_at_form(fields: &Fields, reading: &Reading, at: &At<ByteRange>) {
    let words = at.value.slice(&reading.source.text);
    if words.contains('\n') {
        let expected = "one quotation for each line, joined by `speech`";
        fields.file.fault(at.line, "this quotation runs over several lines", expected);
    }
    if let Some((open, close)) = outer_marks(words) {
        let what = format!("this quotation holds its own marks, {open} and {close}");
        fields.file.fault(at.line, what, "the words between them");
    }
}

/// The marks around the words, if those at their two ends are one pair.
fn outer_marks(words: &str) -> Option<(char, char)> {
    let mut chars = words.chars();
    let (first, last) = (chars.next()?, chars.next_back()?);
    let &(open, close) = MARKS.iter().find(|&&(open, close)| (open, close) == (first, last))?;
    let inner = chars.as_str();
    let mut depth = 1;
    let mut before = None;
    let mut rest = inner.chars().peekable();
    while let Some(c) = rest.next() {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_apostrophe = matches!(c, '’' | '\'') && is_letter(before) && is_letter(rest.peek().copied());
        if is_apostrophe {
        } else if c == close {
            depth -= 1;
        } else if c == open {
            depth += 1;
        }
        if depth == 0 {
            return None;
        }
        before = Some(c);
    }
    Some((open, close))
}

/// Where a quotation stands.
struct Place {
    own_line: u32,
    /// The lines of its passage.
    lines: Lines,
}

/// Checks the line that is said to name the speaker.
fn given(
    fields: &Fields,
    reading: &Reading,
    attributed: Attributed,
    named_in: &At<u32>,
    Place { own_line, lines }: Place,
) -> Option<u32> {
    let line = named_in.value;
    if let Some(why) = reading.source.why_not(line) {
        fields.file.fault(named_in.line, why, "the line that names the speaker");
        return None;
    }
    let (fits, expected) = match attributed {
        Attributed::Here => (lines.holds(line), "a line of this passage, or `attributed` before or after"),
        Attributed::Before => (line < own_line, "an earlier line, since `attributed` is before"),
        Attributed::After => (line > own_line, "a later line, since `attributed` is after"),
    };
    if !fits {
        let what = format!("`attributed_in` is line {line}, the quotation is in line {own_line}");
        fields.file.fault(named_in.line, what, expected);
    }
    fits.then_some(line)
}

/// The nearest line in that direction that names the speaker, within the section: past its end somebody else's page
/// begins.
fn nearest(
    fields: &Fields,
    reading: &Reading,
    attributed: Attributed,
    speaker: PersonId,
    own_line: u32,
) -> Option<u32> {
    let person = reading.people.get(speaker)?;
    let (from, to) = reading.section_lines(own_line);
    let names = |&line: &u32| people::names(reading.source.words(line), person);
    let (found, direction) = match attributed {
        Attributed::Before => ((from..own_line).rev().find(names), "before"),
        _ => ((own_line.saturating_add(1)..=to).find(names), "after"),
    };
    if found.is_none() {
        let what = format!("no line {direction} line {own_line} in its section names `{}`", person.name);
        fields.file.fault(fields.line, what, "`attributed_in`, the line that shows who speaks");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marks_that_make_a_pair_are_outer_marks() {
        for (words, outer) in [
            ("“All of it.”", true),
            ("\"All of it.\"", true),
            ("‘Don’t go.’", true),
            ("'Don't go.'", true),
            ("«Tout.»", true),
            ("“One “two” three.”", true),
            ("“One” and “two”", false),
            ("'One' and 'two'", false),
            ("‘One’ is not ‘two’", false),
            ("“Unclosed", false),
            ("plain words", false),
            ("“", false),
            ("", false),
        ] {
            assert_eq!(outer_marks(words).is_some(), outer, "{words}");
        }
    }
}
