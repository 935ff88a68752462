//! Cutting what was typed into pieces by its signs, before anybody asks what the words are.

use crate::query::{Aside, Why};
use crate::range::ByteRange;
use crate::token::tokens;

/// A piece of a query. Ranges are of the whole text and take in the signs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words, at least one.
    Words {
        range: ByteRange,
        excluded: bool,
        phrase: bool,
        literal: bool,
    },
    /// A field with the range of its value.
    Field {
        range: ByteRange,
        excluded: bool,
        name: usize,
        value: ByteRange,
    },
    Or(ByteRange),
    Aside(Aside),
}

pub(crate) struct Lexer<'a> {
    text: &'a str,
    names: &'a [&'a str],
    at: usize,
}

impl Iterator for Lexer<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let start = self.at;
            if start >= self.text.len() {
                return None;
            }
            if let Some(piece) = self.piece(start) {
                return Some(piece);
            }
        }
    }
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str, names: &'a [&'a str]) -> Lexer<'a> {
        Lexer { text, names, at: 0 }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Reads on over `sign`, if that is what comes.
    fn take(&mut self, sign: char) -> bool {
        let found = self.rest().starts_with(sign);
        if found {
            self.at += sign.len_utf8();
        }
        found
    }

    fn aside(&self, start: usize, why: Why) -> Option<Piece> {
        Some(Piece::Aside(Aside { range: ByteRange::of(start, self.at)?, why }))
    }

    /// One piece; `None` for signs that are text and mean nothing.
    fn piece(&mut self, start: usize) -> Option<Piece> {
        let excluded = self.take('-');
        let mut literal = false;
        while self.take('=') {
            literal = true;
        }
        let bare = self.rest().chars().next().is_none_or(char::is_whitespace);
        if bare && (literal || excluded) {
            // A hyphen with space around it is a dash in a pasted sentence, unless nothing comes after it.
            let dash = excluded && !literal && !self.rest().trim_start().is_empty();
            return if dash { None } else { self.aside(start, Why::Bare) };
        }
        if self.rest().chars().next().is_some_and(is_quotation_mark) {
            let inside = self.quoted();
            let range = ByteRange::of(start, self.at)?;
            if tokens(inside.slice(self.text)).next().is_none() {
                return self.aside(start, Why::Empty);
            }
            return Some(Piece::Words { range, excluded, phrase: true, literal });
        }
        if !literal && let Some(field) = self.field(start, excluded) {
            return Some(field);
        }
        self.words(start, excluded, literal)
    }

    /// Moves past quotation marks and what they hold; gives the range of that.
    fn quoted(&mut self) -> ByteRange {
        let mut before = ' ';
        let mut opened = None;
        let mut chars = self.rest().char_indices().peekable();
        while let Some((place, c)) = chars.next() {
            let after = chars.peek().map_or(' ', |&(_, c)| c);
            let from = *opened.get_or_insert(place + c.len_utf8());
            // Between two letters it is how some keyboards write abbreviations.
            let inside = c == '"' && before.is_alphanumeric() && after.is_alphanumeric();
            if place > 0 && is_quotation_mark(c) && !inside {
                let range = ByteRange::of(self.at + from, self.at + place);
                self.at += place + c.len_utf8();
                return range.unwrap_or_default();
            }
            before = c;
        }
        let range = ByteRange::of(self.at + opened.unwrap_or(0), self.text.len());
        self.at = self.text.len();
        range.unwrap_or_default()
    }

    fn field(&mut self, start: usize, excluded: bool) -> Option<Piece> {
        let rest = self.rest();
        let colon = rest.bytes().position(|byte| !byte.is_ascii_alphabetic())?;
        let typed = rest.get(..colon).filter(|_| rest.as_bytes().get(colon) == Some(&b':'))?;
        let name = self.names.iter().position(|name| name.eq_ignore_ascii_case(typed))?;
        self.at += colon + 1;
        let value = if self.rest().chars().next().is_some_and(is_quotation_mark) {
            self.quoted()
        } else {
            let from = self.at;
            self.at = self.text.len() - self.rest().trim_start_matches(|c: char| !c.is_whitespace()).len();
            ByteRange::of(from, self.at)?
        };
        if value.slice(self.text).trim().is_empty() {
            return self.aside(start, Why::NoValue);
        }
        Some(Piece::Field { range: ByteRange::of(start, self.at)?, excluded, name, value })
    }

    /// Words up to white space or quotation marks that open.
    fn words(&mut self, start: usize, excluded: bool, literal: bool) -> Option<Piece> {
        let mut before = 'a';
        for c in self.rest().chars() {
            // After a letter only what can open and nothing else does.
            let opens = is_quotation_mark(c) && (!before.is_alphanumeric() || matches!(c, '“' | '„' | '«'));
            if c.is_whitespace() || opens {
                break;
            }
            self.at += c.len_utf8();
            before = c;
        }
        let range = ByteRange::of(start, self.at)?;
        let text = range.slice(self.text);
        if matches!(text, "OR" | "|") {
            return Some(Piece::Or(range));
        }
        if tokens(text).next().is_some() {
            return Some(Piece::Words { range, excluded, phrase: false, literal });
        }
        if text.chars().all(is_punctuation) { None } else { self.aside(start, Why::NoWord) }
    }
}

/// Double quotation marks of any language and keyboard. Single ones are apostrophes too often.
pub fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂')
}

/// What stands between words and is never missed.
fn is_punctuation(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_punctuation(),
        '\u{A1}'..='\u{BF}' | '\u{2010}'..='\u{205E}' | '\u{3000}'..='\u{303F}' => true,
        _ => matches!(c, '،' | '؛' | '؟' | '־' | '׀' | '׃' | '۔'),
    }
}
