//! Tokens: the words of a text and exactly where they stand in it. Indexing, reading a query and highlighting
//! all cut a text here, so that they can never disagree about what a word is.
//!
//! A word is a run of letters and digits with their marks. An apostrophe inside joins (`don't` is `dont`), a
//! possessive `'s` is cut off, digits keep a point or comma between them, a hyphen splits, and what cannot be
//! seen lies inside the range without a trace in the folded form.

use crate::fold::{fold_char, is_invisible, is_mark};
use crate::range::ByteRange;

/// The longest folded form in bytes. No word of any language is longer; what is, keeps only its beginning, so
/// that hostile text can neither swell an index nor slow a search.
pub(crate) const LONGEST: usize = 128;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub range: ByteRange,
    /// Its folded form, never empty, at most 128 bytes.
    pub folded: String,
}

/// The words of `text` in order. Ranges never overlap and never split a grapheme.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> {
    Tokens::new(text)
}

pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let mut folded = String::new();
        let range = self.read(&mut folded)?;
        Some(Token { range, folded })
    }
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(text: &'a str) -> Tokens<'a> {
        Tokens { text, at: 0 }
    }

    /// The range of the next word; its folded form is added to `folded`, so that one string serves for all.
    pub(crate) fn read(&mut self, folded: &mut String) -> Option<ByteRange> {
        let before = folded.len();
        loop {
            let start = self.find_start()?;
            let end = self.read_word(folded);
            // A word of tatweel alone folds to nothing.
            if folded.len() > before {
                return ByteRange::of(start, end);
            }
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        match *self.text.as_bytes().get(at)? {
            byte @ ..128 => Some(char::from(byte)),
            _ => self.text.get(at..)?.chars().next(),
        }
    }

    /// Moves to the first letter of the next word; gives where its grapheme begins, as signs such as the
    /// Arabic number sign enclose the digits after them.
    fn find_start(&mut self) -> Option<usize> {
        let mut sign = None;
        loop {
            let c = self.char_at(self.at)?;
            if is_letter(c) && !is_a_spacing_vowel(c) {
                return Some(sign.unwrap_or(self.at));
            }
            sign = if encloses_what_follows(c) { sign.or(Some(self.at)) } else { None };
            self.at += c.len_utf8();
        }
    }

    /// Reads from a letter to the end of its word and moves past it; gives the end of its range and adds
    /// its folded form.
    fn read_word(&mut self, folded: &mut String) -> usize {
        let mut folded = Folded { most: folded.len().saturating_add(LONGEST), text: folded, full: false };
        let mut end = self.at;
        let mut after_digit = false;
        while let Some(c) = self.char_at(self.at) {
            let mut next = self.at + c.len_utf8();
            if c.is_ascii_alphanumeric() {
                // Most words are this and nothing else.
                next = self.past_ascii(next);
                let run = self.text.get(self.at..next).unwrap_or_default();
                folded.push_ascii(run);
                after_digit = run.ends_with(|c: char| c.is_ascii_digit());
                end = next;
            } else if is_letter(c) {
                folded.push(c);
                after_digit = c.is_numeric();
                end = next;
            } else if extends(c) {
                folded.push(c);
                end = next;
            } else if is_apostrophe(c) && self.char_at(next).is_some_and(is_letter) {
                if let Some(past) = self.possessive(next) {
                    self.at = past;
                    break;
                }
            } else if matches!(c, ',' | '.')
                && after_digit
                && self.char_at(next).is_some_and(char::is_numeric)
            {
                if c == '.' {
                    folded.push(c);
                }
            } else if !is_invisible(c) {
                break;
            }
            self.at = next;
        }
        end
    }

    fn past_ascii(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count()
    }

    /// Past the `s` of a possessive, if that is what begins `at`.
    fn possessive(&self, at: usize) -> Option<usize> {
        self.char_at(at).filter(|&c| matches!(c, 's' | 'S'))?;
        let past = at.checked_add(1)?;
        self.char_at(past).is_none_or(|c| !is_letter(c) && !extends(c)).then_some(past)
    }
}

struct Folded<'a> {
    text: &'a mut String,
    /// How long `text` may become.
    most: usize,
    full: bool,
}

impl Folded<'_> {
    fn push_ascii(&mut self, run: &str) {
        let before = self.text.len();
        let room = if self.full { 0 } else { self.most.saturating_sub(before) };
        self.full |= run.len() > room;
        self.text.push_str(run.get(..run.len().min(room)).unwrap_or_default());
        if let Some(added) = self.text.get_mut(before..) {
            added.make_ascii_lowercase();
        }
    }

    fn push(&mut self, c: char) {
        let before = self.text.len();
        if !self.full {
            fold_char(c, self.text);
        }
        if self.text.len() > self.most {
            self.text.truncate(before);
            self.full = true;
        }
    }
}

fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() && !is_mark(c) && !is_a_sign(c) }
}

/// Alphanumeric to Unicode, yet no part of a word: apostrophes, the small raised numbers of footnotes, and
/// what is drawn as a picture and may be glued to other pictures.
fn is_a_sign(c: char) -> bool {
    is_apostrophe(c)
        || encloses_what_follows(c)
        || matches!(c,
            '²' | '³' | '¹' | '\u{2070}'..='\u{2079}' | '\u{2080}'..='\u{2089}'
            | '\u{2139}' | '\u{24C2}' | '\u{3297}' | '\u{3299}' | '\u{1F100}'..='\u{1F1FF}')
}

/// What Unicode never separates from the character before it.
fn extends(c: char) -> bool {
    is_mark(c)
        || matches!(c,
            '\u{200C}' | '\u{200D}' | '\u{FF9E}' | '\u{FF9F}'
            | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// Letters that continue the grapheme before them, whatever it is.
fn is_a_spacing_vowel(c: char) -> bool {
    matches!(c, '\u{E33}' | '\u{EB3}' | '\u{FF9E}' | '\u{FF9F}')
}

/// Signs around the digits after them, and a few letters of old Indic scripts that are written over the next
/// one.
fn encloses_what_follows(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{70F}' | '\u{890}' | '\u{891}' | '\u{8E2}' | '\u{110BD}' | '\u{110CD}'
        | '\u{D4E}' | '\u{111C2}' | '\u{111C3}' | '\u{113D1}' | '\u{1193F}' | '\u{11941}' | '\u{11A3A}'
        | '\u{11A84}'..='\u{11A89}' | '\u{11D46}' | '\u{11F02}')
}

/// Also those of Hebrew, and the one that a keyboard or a font puts in its place.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '\u{2BC}' | '\u{FF07}' | '\u{5F3}' | '\u{5F4}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<(String, String)> {
        tokens(text).map(|token| (token.range.slice(text).to_string(), token.folded)).collect()
    }

    #[test]
    fn a_text_is_cut_where_a_reader_would() {
        for (text, expected) in [
            ("Israel’s army", &[("Israel", "israel"), ("army", "army")][..]),
            ("the states' duty", &[("the", "the"), ("states", "states"), ("duty", "duty")]),
            ("don't, DON’T", &[("don't", "dont"), ("DON’T", "dont")]),
            ("O'Brien's 'quoted'", &[("O'Brien", "obrien"), ("quoted", "quoted")]),
            (
                "1,200 of 2.2 in 2023.",
                &[("1,200", "1200"), ("of", "of"), ("2.2", "2.2"), ("in", "in"), ("2023", "2023")],
            ),
            ("90% co-operate", &[("90", "90"), ("co", "co"), ("operate", "operate")]),
            ("a\u{AD}b\u{200B} c", &[("a\u{AD}b", "ab"), ("c", "c")]),
            ("e\u{301}te\u{301} \u{301}x", &[("e\u{301}te\u{301}", "ete"), ("x", "x")]),
            ("law¹ and law²³", &[("law", "law"), ("and", "and"), ("law", "law")]),
            ("a🅰\u{FE0F}b 😀c", &[("a", "a"), ("b", "b"), ("c", "c")]),
            ("snake_case a/b", &[("snake", "snake"), ("case", "case"), ("a", "a"), ("b", "b")]),
            ("\u{640} \u{640}x", &[("\u{640}x", "x")]),
            ("1\u{20E3} \u{600}12", &[("1\u{20E3}", "1"), ("\u{600}12", "12")]),
            ("  …—’’ ", &[]),
        ] {
            let expected: Vec<_> = expected.iter().map(|&(a, b)| (a.to_string(), b.to_string())).collect();
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn an_endless_word_keeps_its_beginning() {
        let text = "é".repeat(100_000);
        let all: Vec<Token> = tokens(&text).collect();
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].range.len(), all[0].folded.len()), (200_000, LONGEST));
    }

    proptest! {
        #[test]
        fn ranges_are_whole_words_in_order(
            text in ".{0,60}|[a-z'’.,0-9\\u{AD}\\u{301}\\u{200D}\\u{5B0}\\u{5D0}\\u{1F3FB} ]{0,40}",
        ) {
            let mut end = 0;
            for token in tokens(&text) {
                prop_assert!(token.range.start >= end && !token.range.is_empty());
                prop_assert!(!token.range.slice(&text).is_empty());
                prop_assert!(!token.folded.is_empty());
                let after = text[token.range.range().end..].chars().next();
                prop_assert!(!after.is_some_and(is_mark), "{:?} cut before a mark", token);
                end = token.range.end;
            }
        }
    }
}
