//! Reading what was typed. Never fails: whatever is not understood yet is passed over, and the rest is
//! searched.
//!
//! Now read: words, and `=word` for a word meant literally. Quotes, exclusion and fields come later; the
//! fields of [`Query`] are private so that they can.

use crate::token::tokens;

/// At most so many words of a query count; a pasted page is no question.
const MOST_WORDS: usize = 64;

/// What was typed, taken apart. Any string makes one.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Query {
    words: Vec<QueryWord>,
    open: bool,
}

/// One word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryWord {
    /// As it stands in the query.
    pub typed: String,
    /// Its folded form, never empty.
    pub folded: String,
    /// Written `=word`: this term and no other.
    pub literal: bool,
}

impl Query {
    /// Takes any string apart; only its first 64 words count.
    pub fn read(text: &str) -> Query {
        let mut words = Vec::new();
        for piece in text.split_whitespace() {
            // What opens a quotation may stand before the sign.
            let literal = piece.chars().find(|&c| c.is_alphanumeric() || c == '=') == Some('=');
            for token in tokens(piece) {
                if words.len() == MOST_WORDS {
                    break;
                }
                let typed = token.range.slice(piece).to_string();
                words.push(QueryWord { typed, folded: token.folded, literal });
            }
        }
        Query { words, open: !text.ends_with(char::is_whitespace) }
    }

    /// Whether no word was found in it.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words in order; the number of a word is its place here.
    pub fn words(&self) -> &[QueryWord] {
        &self.words
    }

    /// Whether the last word may still be being typed: no white space follows it.
    pub(crate) fn is_open(&self) -> bool {
        self.open
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_and_literal_words_are_read() {
        for (text, expected) in [
            ("", ""),
            ("  \t\u{0} -\"=", ""),
            ("War crimes", "war crimes"),
            ("=Truth and", "=truth and"),
            ("\"=truth\" a=b", "=truth a b"),
            ("=well-known law", "=well =known law"),
            ("Agnès’s =É", "agnes =e"),
            ("🙂 OR -(", "or"),
        ] {
            let query = Query::read(text);
            let read: Vec<String> = query
                .words()
                .iter()
                .map(|word| format!("{}{}", if word.literal { "=" } else { "" }, word.folded))
                .collect();
            assert_eq!(read.join(" "), expected, "{text}");
            assert_eq!(query.is_empty(), expected.is_empty());
        }
    }

    #[test]
    fn the_last_word_is_open_until_white_space_follows() {
        for (text, open) in [("gaz", true), ("gaz ", false), ("a gaz\n", false), ("gaz.", true)] {
            assert_eq!(Query::read(text).is_open(), open, "{text:?}");
        }
    }

    #[test]
    fn a_pasted_page_counts_by_its_first_words() {
        let query = Query::read(&"one two-three ".repeat(5_000));
        assert_eq!(query.words().len(), MOST_WORDS);
    }

    proptest! {
        #[test]
        fn any_string_is_a_query(text in "\\PC{0,80}|[-=\"'(): \\u{0}-\\u{1F}a-c]{0,200}") {
            let query = Query::read(&text);
            prop_assert!(query.words().iter().all(|word| text.contains(&word.typed) && !word.folded.is_empty()));
        }
    }
}
