//! Puts arguments into a pattern. Total over any pattern: a damaged one gives odd words and no panic.

use crate::number::count;
use crate::signs::{ARGUMENT, FIRST_SLOT, KEY_END, SELECT};
use crate::spoken;

/// An argument.
#[derive(Clone, Copy)]
pub(crate) enum Arg<'a> {
    /// Things that are counted.
    Number(usize),
    /// A number that names something.
    Numeral(usize),
    /// Words of the corpus or of the reader, in whatever language.
    Text(&'a str),
    /// Words of the interface's language.
    Words(&'a str),
    /// An element of the page.
    Element(u32),
}

/// The message of this number, with its arguments.
#[inline(never)]
pub(crate) fn filled(number: usize, english: &'static str, arguments: &[Arg<'_>]) -> String {
    let mut text = String::new();
    write(spoken::plain(number, english), arguments, true, &mut text);
    text
}

/// Writes a pattern as far as the end of its variant; gives what follows. Where it is not meant, it is passed over.
fn write<'p>(mut rest: &'p str, arguments: &[Arg<'_>], is_meant: bool, text: &mut String) -> &'p str {
    loop {
        let (words, sign, after) = cut(rest, |byte| byte < b' ');
        if is_meant {
            text.push_str(words);
        }
        if !matches!(sign, ARGUMENT | SELECT) {
            return after;
        }
        // A digit is one byte.
        let (place, after) = after.split_at_checked(1).unwrap_or_default();
        let place = place.bytes().next().unwrap_or(b'0').wrapping_sub(b'0');
        let argument = arguments.get(usize::from(place)).copied().unwrap_or(Arg::Words(""));
        rest = after;
        if sign == ARGUMENT {
            if is_meant {
                argument.put(text);
            }
            continue;
        }
        let mut is_open = is_meant;
        loop {
            let (key, _, variant) = cut(rest, |byte| byte == KEY_END);
            let is_chosen = is_open && (key.is_empty() || argument.is(key));
            rest = write(variant, arguments, is_chosen, text);
            is_open &= !is_chosen;
            if key.is_empty() || rest.is_empty() {
                break;
            }
        }
    }
}

/// What stands before a sign, the sign, and what stands after it. Signs are one byte.
#[inline(never)]
pub(crate) fn cut(text: &str, is_sign: fn(u8) -> bool) -> (&str, u8, &str) {
    let at = text.bytes().position(is_sign).unwrap_or(text.len());
    // Slices that could fail would bring what words their failure.
    let sign = text.as_bytes().get(at).copied().unwrap_or_default();
    (text.get(..at).unwrap_or_default(), sign, text.get(at + 1..).unwrap_or_default())
}

impl Arg<'_> {
    fn put(self, text: &mut String) {
        match self {
            Self::Number(number) => text.push_str(&count(number)),
            Self::Numeral(number) => text.push_str(&number.to_string()),
            Self::Words(words) => text.push_str(words),
            Self::Text(words) => put_apart(text, words),
            Self::Element(place) => text.extend(char::from_u32(FIRST_SLOT + place)),
        }
    }

    /// Whether a variant of this key is for it.
    fn is(self, key: &str) -> bool {
        match self {
            Self::Number(number) | Self::Numeral(number) => {
                number.to_string() == key || spoken::plural(number) == key
            }
            Self::Words(words) | Self::Text(words) => words == key,
            Self::Element(_) => false,
        }
    }
}

/// Words of another language, as they can be put beside others.
pub fn apart(words: &str) -> String {
    let mut text = String::new();
    put_apart(&mut text, words);
    text
}

/// Adds words of another language so that neither they nor what stands around them is put in another order: between the
/// signs that set them apart (FSI, PDI), where the page or the words read from right to left.
pub(crate) fn put_apart(text: &mut String, words: &str) {
    // Letters from U+0580 to U+07FF begin with one of these bytes: Hebrew, Arabic and their neighbours.
    let reads_from_right = |byte: u8| (0xD6..=0xDF).contains(&byte);
    let is_apart = spoken::language().direction() == "rtl" || words.bytes().any(reads_from_right);
    if is_apart {
        text.push('\u{2068}');
    }
    text.push_str(words);
    if is_apart {
        text.push('\u{2069}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say;
    use crate::spoken::tests::speaking;
    use crate::{Language, Slots};
    use proptest::prelude::*;

    fn fill(pattern: &'static str, arguments: &[Arg<'_>]) -> String {
        filled(usize::MAX, pattern, arguments)
    }

    #[test]
    fn english_says_it_as_it_is_written() {
        assert_eq!(say::passages(1), "1 passage");
        assert_eq!(say::passages(48_219), "48,219 passages");
        assert_eq!(say::line(48_219), "line 48219");
        assert_eq!(say::grid_all(0), "No passage.");
        assert_eq!(say::labelled("Topic", "Genocide"), "Topic: Genocide");
        assert_eq!(say::unsaid("form", "found", "find"), "“found”, another form of find");
        let Slots::<2>(said) = say::via_quoted("2023", "line 1");
        assert_eq!(said, "As quoted by \u{e000} in \u{e001}, 2023, line 1");
    }

    #[test]
    fn each_language_has_its_plural_forms() {
        let pattern = "\u{2}00\u{3}none\u{4}one\u{3}\u{1}0 o\u{4}two\u{3}t\u{4}few\u{3}\u{1}0 f\u{4}many\u{3}\u{1}0 m\u{4}\u{3}\u{1}0 x\u{4}.";
        for (language, expected) in [
            (Language::Arabic, ["none.", "1 o.", "t.", "3 f.", "11 m.", "100 x."]),
            (Language::Hebrew, ["none.", "1 o.", "t.", "3 x.", "11 x.", "100 x."]),
            (Language::French, ["none.", "1 o.", "2 x.", "3 x.", "11 x.", "100 x."]),
            (Language::English, ["none.", "1 o.", "2 x.", "3 x.", "11 x.", "100 x."]),
        ] {
            speaking(language, || {
                let said = [0, 1, 2, 3, 11, 100].map(|number| fill(pattern, &[Arg::Number(number)]));
                assert_eq!(said, expected, "{language:?}");
            });
        }
    }

    #[test]
    fn words_of_another_language_stand_apart_where_they_could_put_others_in_another_order() {
        let said = |words| fill("a \u{1}0 1", &[Arg::Text(words)]);
        assert_eq!(said("Gaza"), "a Gaza 1");
        assert_eq!(said("غزة"), "a \u{2068}غزة\u{2069} 1");
        speaking(Language::Hebrew, || {
            assert_eq!(said("Gaza"), "a \u{2068}Gaza\u{2069} 1");
            assert_eq!(fill("a \u{1}0", &[Arg::Words("b")]), "a b");
        });
    }

    proptest! {
        #[test]
        fn any_pattern_is_filled(pattern in "[\u{1}-\u{5}0-9a-cé]{0,40}", number in any::<usize>()) {
            let pattern: &'static str = Box::leak(pattern.into_boxed_str());
            fill(pattern, &[Arg::Number(number), Arg::Text("x"), Arg::Element(0)]);
        }
    }
}
