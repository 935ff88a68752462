//! Reading what was typed. Never fails: what cannot be read is set aside and named, and the rest is searched.
//!
//! ```text
//! word               that word, its forms, and through typos
//! =word  ="a b"      exactly that word, exactly those words
//! "a b"              the words in this order, through typos
//! -word  -"a b"      nothing that has it
//! a OR b             either; `|` is the same
//! name:value         a field, where the caller knows one of that name; also name:"two words" and -name:value
//! ```
//!
//! Signs count only where they can mean something: a hyphen inside a word, `or` in small letters, a colon after a
//! name nobody knows and a quotation mark between two letters are text. A quotation mark that is never closed
//! closes at the end, since the reader is still typing.

use crate::lexer::{Lexer, Piece};
use crate::range::ByteRange;
use crate::token::tokens;

/// At most so many words of a query count; a pasted page is no question.
const MOST_WORDS: usize = 64;

/// What was typed, taken apart. Any string makes one.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Query {
    pub(crate) text: String,
    words: Vec<QueryWord>,
    clauses: Vec<Clause>,
    fields: Vec<QueryField>,
    aside: Vec<Aside>,
    open: bool,
}

/// One word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryWord {
    /// Where it stands in what was typed.
    pub range: ByteRange,
    /// Its folded form, never empty.
    pub folded: String,
    /// Written `=word`: this term and no other.
    pub literal: bool,
}

/// What is asked for at once: words any one of which will do, or words in order. Clauses narrow each other.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Clause {
    /// Where it stands in what was typed, with its signs.
    pub range: ByteRange,
    /// Written `-`: what has it is left out.
    pub excluded: bool,
    /// Words that will do, each a run of words in this order; a single word is a run of one.
    pub runs: Vec<Run>,
}

/// Words in order, by their numbers: `first` up to, not including, `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The number of its first word.
    pub first: u16,
    /// The number after that of its last.
    pub end: u16,
}

/// `name:value` with a name that the caller knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryField {
    /// Where it stands in what was typed, with its signs.
    pub range: ByteRange,
    /// Which of the caller's names.
    pub name: usize,
    /// As typed, without quotation marks; never empty.
    pub value: String,
    /// Written `-name:value`.
    pub excluded: bool,
    /// It ends where the text ends, so it may still be being typed.
    pub open: bool,
}

/// A stretch of a query that is not searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Where it stands in what was typed.
    pub range: ByteRange,
    /// Why it is not.
    pub why: Why,
}

/// Why a stretch of a query is not searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A sign with no word after it.
    Bare,
    /// `OR` without a word on either side, or beside an excluded one.
    Alone,
    /// Quotation marks around no word.
    Empty,
    /// A field without a value.
    NoValue,
    /// Neither letters nor digits.
    NoWord,
    /// Past the 64th word.
    TooMany,
}

impl Query {
    /// Takes any string apart; only its first 64 words count. No field is known.
    pub fn read(text: &str) -> Query {
        Query::with_fields(text, &[])
    }

    /// Takes any string apart, knowing fields of these names (in small letters).
    pub fn with_fields(text: &str, names: &[&str]) -> Query {
        let mut query = Query { text: text.to_string(), ..Query::default() };
        let mut either: Option<ByteRange> = None;
        for piece in Lexer::new(text, names) {
            match piece {
                Piece::Words { range, excluded, phrase, literal } => {
                    query.add_words(range, excluded, phrase, literal, &mut either);
                }
                Piece::Field { range, excluded, name, value } => {
                    query.leave(&mut either);
                    let open = range.end as usize == text.len();
                    let value = value.slice(text).trim().to_string();
                    query.fields.push(QueryField { range, name, value, excluded, open });
                }
                Piece::Or(range) => {
                    query.leave(&mut either);
                    either = Some(range);
                }
                Piece::Aside(aside) => query.aside.push(aside),
            }
        }
        query.leave(&mut either);
        let closed = text.ends_with(|c: char| c.is_whitespace() || crate::lexer::is_quotation_mark(c));
        query.open = !closed;
        query
    }

    /// An `OR` that nothing follows.
    fn leave(&mut self, either: &mut Option<ByteRange>) {
        if let Some(range) = either.take() {
            self.aside.push(Aside { range, why: Why::Alone });
        }
    }

    fn add_words(
        &mut self,
        range: ByteRange,
        excluded: bool,
        phrase: bool,
        literal: bool,
        either: &mut Option<ByteRange>,
    ) {
        let first = self.words.len() as u16;
        if self.aside.iter().any(|aside| aside.why == Why::TooMany) {
            return;
        }
        let piece = range.slice(&self.text).to_string();
        for token in tokens(&piece) {
            if self.words.len() == MOST_WORDS {
                let left = ByteRange::new(range.start + token.range.start, self.text.len() as u32);
                self.aside.push(Aside { range: left, why: Why::TooMany });
                break;
            }
            let start = token.range.start as usize;
            let before = piece.get(..start).unwrap_or_default();
            let place = ByteRange::new(range.start + token.range.start, range.start + token.range.end);
            let literal = literal || before.ends_with('=');
            self.words.push(QueryWord { range: place, folded: token.folded, literal });
        }
        let end = self.words.len() as u16;
        if first == end {
            return;
        }
        let runs: Vec<Run> = if phrase {
            vec![Run { first, end }]
        } else {
            (first..end).map(|n| Run { first: n, end: n + 1 }).collect()
        };
        let mut runs = runs.into_iter();
        // `a OR b-c`: either joins what stands next to it.
        if let Some(or) = either.take() {
            match self.clauses.last_mut().filter(|before| !before.excluded && !excluded) {
                Some(before) => {
                    before.range.end = range.end;
                    before.runs.extend(runs.next());
                }
                None => self.aside.push(Aside { range: or, why: Why::Alone }),
            }
        }
        // `-a-b` leaves out the words side by side, not each of them.
        if excluded && end - first > 1 {
            self.clauses.push(Clause { range, excluded, runs: vec![Run { first, end }] });
            return;
        }
        for run in runs {
            let place = if phrase || excluded { range } else { self.place(run, range) };
            self.clauses.push(Clause { range: place, excluded, runs: vec![run] });
        }
    }

    /// Where a word stands, with the sign before it.
    fn place(&self, run: Run, within: ByteRange) -> ByteRange {
        let Some(word) = self.words.get(usize::from(run.first)) else { return within };
        let signed =
            word.literal && self.text.get(..word.range.start as usize).is_some_and(|t| t.ends_with('='));
        ByteRange::new(word.range.start - u32::from(signed), word.range.end)
    }

    /// Whether there is no word in it to search for or to leave out.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words in order; the number of a word is its place here.
    pub fn words(&self) -> &[QueryWord] {
        &self.words
    }

    /// The clauses in order; the number of a clause is its place here.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// The fields in order.
    pub fn fields(&self) -> &[QueryField] {
        &self.fields
    }

    /// What is not searched.
    pub fn aside(&self) -> &[Aside] {
        &self.aside
    }

    /// Whether the last word may still be being typed: nothing follows it.
    pub(crate) fn is_open(&self) -> bool {
        let last = self.words.last().map(|word| word.range.end as usize);
        self.open
            && last.is_some_and(|end| {
                self.text.get(end..).is_some_and(|rest| !rest.contains(char::is_whitespace))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 2] = ["speaker", "side"];

    /// Clauses, then fields, then what is set aside, each as it was read.
    fn read(text: &str) -> String {
        let query = Query::with_fields(text, &NAMES);
        let mut parts: Vec<String> = Vec::new();
        for clause in query.clauses() {
            let runs: Vec<String> = clause.runs.iter().map(|run| shown(&query, *run)).collect();
            parts.push(format!("{}{}", if clause.excluded { "-" } else { "" }, runs.join("|")));
        }
        for field in query.fields() {
            let sign = if field.excluded { "-" } else { "" };
            parts.push(format!(
                "{sign}{}:{}{}",
                NAMES[field.name],
                field.value,
                if field.open { "~" } else { "" }
            ));
        }
        for aside in query.aside() {
            parts.push(format!("{:?}<{}>", aside.why, aside.range.slice(text)));
        }
        parts.join(" ")
    }

    fn shown(query: &Query, run: Run) -> String {
        let words = &query.words()[usize::from(run.first)..usize::from(run.end)];
        let words: Vec<String> = words
            .iter()
            .map(|word| format!("{}{}", if word.literal { "=" } else { "" }, word.folded))
            .collect();
        words.join("+")
    }

    #[test]
    fn a_query_is_read_by_its_signs() {
        for (text, expected) in [
            ("", ""),
            ("War crimes", "war crimes"),
            ("=Truth and", "=truth and"),
            ("=well-known law", "=well =known law"),
            ("well-=knwn", "well =knwn"),
            ("a=b", "a =b"),
            ("Agnès’s =É", "agnes =e"),
            ("\"war crimes\" law", "war+crimes law"),
            ("“war crimes”law", "war+crimes law"),
            ("«war crimes", "war+crimes"),
            ("=\"war crimes\"", "=war+=crimes"),
            ("\"=truth and\"", "=truth+and"),
            ("say \"no\" -\"not now\" -never", "say no -not+now -never"),
            ("-well-known", "-well+known"),
            ("-=law", "-=law"),
            ("war OR peace treaty", "war|peace treaty"),
            ("war OR \"a peace\" | law", "war|a+peace|law"),
            ("war or peace", "war or peace"),
            ("war OR", "war Alone<OR>"),
            ("OR war", "war Alone<OR>"),
            ("war OR -peace", "war -peace Alone<OR>"),
            ("a OR OR b", "a|b Alone<OR>"),
            ("speaker:callamard war", "war speaker:callamard"),
            ("war -Side:\"armed groups\"", "war -side:armed groups~"),
            ("speaker:agn", "speaker:agn~"),
            ("speaker: war", "war NoValue<speaker:>"),
            ("OR speaker:a", "speaker:a~ Alone<OR>"),
            ("http://a.b 12:30 other:x", "http a b 12 30 other x"),
            ("צה\"ל", "צה ל"),
            ("5\" pipe", "5 pipe"),
            ("peace - and war", "peace and war"),
            ("peace -", "peace Bare<->"),
            ("= -= peace", "peace Bare<=> Bare<-=>"),
            ("\"\" \" peace", "peace Empty<\"\">"),
            ("peace \"", "peace Empty<\">"),
            ("peace … — , 🙂", "peace NoWord<🙂>"),
            ("\u{1}", "NoWord<\u{1}>"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn the_last_word_is_open_until_something_follows() {
        for (text, open) in [
            ("gaz", true),
            ("gaz ", false),
            ("a gaz\n", false),
            ("gaz.", true),
            ("\"a gaz", true),
            ("\"a gaz\"", false),
            ("gaz speaker:x", false),
            ("-gaz", true),
        ] {
            assert_eq!(Query::with_fields(text, &NAMES).is_open(), open, "{text:?}");
        }
    }

    #[test]
    fn a_pasted_page_counts_by_its_first_words_and_says_so() {
        let text = "one two-three ".repeat(5_000);
        let query = Query::read(&text);
        assert_eq!(query.words().len(), MOST_WORDS);
        assert_eq!(query.aside().first().map(|aside| aside.why), Some(Why::TooMany));
        assert_eq!(query.aside().len(), 1);
    }

    proptest! {
        #[test]
        fn any_string_is_a_query(
            text in "\\PC{0,80}|[-=\"'()|:OR \\u{0}-\\u{1F}a-c“”]{0,200}|(speaker:|side:|-|\"| |[a-c]{1,3}|OR){0,20}",
        ) {
            let query = Query::with_fields(&text, &NAMES);
            let mut at = 0;
            for word in query.words() {
                prop_assert!(word.range.start >= at && !word.folded.is_empty());
                prop_assert!(!word.range.slice(&text).is_empty());
                at = word.range.end;
            }
            let mut next = 0;
            for clause in query.clauses() {
                prop_assert!(!clause.runs.is_empty());
                for run in &clause.runs {
                    // Every word is in exactly one run.
                    prop_assert!(run.first == next && run.end > run.first);
                    next = run.end;
                }
            }
            prop_assert_eq!(usize::from(next), query.words().len());
            prop_assert!(query.aside().iter().all(|aside| !aside.range.slice(&text).is_empty()));
            prop_assert!(query.fields().iter().all(|field| !field.value.is_empty() && field.name < 2));
        }
    }
}
