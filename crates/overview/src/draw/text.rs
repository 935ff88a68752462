//! How wide text is at most. Fonts differ, so each character is given the width of its class in DejaVu Sans, the widest
//! of the common sans-serif fonts; what is measured so fits whatever it is drawn in.

/// The most a text takes, at a size.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

/// The most a character takes, in parts of the size.
fn em(c: char) -> f64 {
    match c {
        '\'' | 'i' | 'j' | 'l' | 'I' | ' ' | ',' | '.' | '/' | ':' | ';' | '\\' | '|' | 'f' => 0.35,
        '\u{A0}' | '\u{202F}' | '·' | '‘' | '’' => 0.35,
        '-' | '(' | ')' | '[' | ']' | 't' | '!' | 'r' => 0.42,
        '"' | '*' | 'J' | '`' | 's' | 'z' | '“' | '”' => 0.53,
        'm' | 'W' | '%' | '@' => 1.02,
        'w' | 'M' | '#' | '+' | '<' | '=' | '>' | '^' | '~' => 0.87,
        'A'..='Z' | '&' => 0.8,
        ' '..='~' | '–' => 0.65,
        '\0'..='\u{1F}' | '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}' => 0.0,
        '\u{2066}'..='\u{2069}' => 0.0,
        // Latin letters with marks, Hebrew and Arabic.
        '\u{C0}'..='\u{24F}' | '\u{590}'..='\u{6FF}' => 0.85,
        '\u{1F000}'.. => 1.4,
        _ => 1.0,
    }
}

/// The text cut to a width, at a word where there is one, with an ellipsis where something was cut off. For words of our
/// own and titles; those of a source are only ever left out whole ([`words_that_fit`]).
pub(crate) fn cut(text: &str, room: f64, size: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let room = room - width("…", size);
    let end = fitting(text.char_indices().map(|(at, c)| (at + c.len_utf8(), em(c))), room, size);
    let whole = text.get(..end).unwrap_or_default();
    // A long word is cut where it must be.
    let at_word = whole.rfind(' ').filter(|at| at * 2 > whole.len()).unwrap_or(whole.len());
    let kept = whole.get(..at_word).unwrap_or_default().trim_end();
    if kept.is_empty() { String::new() } else { format!("{kept}…") }
}

/// The whole words from the beginning, or to the end, of a source's text that fit a width.
pub(crate) fn words_that_fit(text: &str, room: f64, size: f64, from_the_end: bool) -> &str {
    if width(text, size) <= room {
        return text;
    }
    if from_the_end {
        let back = text.char_indices().rev().map(|(at, c)| (at, em(c)));
        let start = fitting_back(back, room, size, text.len());
        let start = text
            .get(start..)
            .and_then(|kept| kept.find(char::is_whitespace))
            .map_or(text.len(), |at| start + at);
        return text.get(start..).unwrap_or_default();
    }
    let end = fitting(text.char_indices().map(|(at, c)| (at + c.len_utf8(), em(c))), room, size);
    let end = text.get(..end).and_then(|kept| kept.rfind(char::is_whitespace)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

/// A text in lines of a width; a word that is wider is cut.
pub(crate) fn wrap(text: &str, room: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(" ", size) + width(word, size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(cut(word, room, size)),
        }
    }
    lines
}

/// The last end, of characters with their ends, before the width is used up.
fn fitting(characters: impl Iterator<Item = (usize, f64)>, room: f64, size: f64) -> usize {
    fitting_back(characters, room, size, 0)
}

fn fitting_back(characters: impl Iterator<Item = (usize, f64)>, room: f64, size: f64, none: usize) -> usize {
    let mut used = 0.0;
    let mut fits = none;
    for (at, em) in characters {
        used += em * size;
        if used > room {
            break;
        }
        fits = at;
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_cut_fits(text in "\\PC{0,40}|([A-Za-z]{1,12} ){0,9}", room in 0.0_f64..300.0, size in 8.0_f64..20.0) {
            prop_assert!(width(&cut(&text, room, size), size) <= room.max(0.0) + 1e-9);
            for line in wrap(&text, room, size) {
                prop_assert!(width(&line, size) <= room + 1e-9, "{line}");
            }
            let (begin, end) = (words_that_fit(&text, room, size, false), words_that_fit(&text, room, size, true));
            prop_assert!(text.starts_with(begin) && text.ends_with(end));
            prop_assert!(width(begin, size) <= room && width(end, size) <= room);
        }
    }

    #[test]
    fn words_of_a_source_are_left_out_whole() {
        assert_eq!(words_that_fit("one two three", 60.0, 10.0, false), "one two");
        assert_eq!(words_that_fit("one two three", 40.0, 10.0, true), " three");
        assert_eq!(words_that_fit("unbreakable", 20.0, 10.0, true), "");
    }

    #[test]
    fn words_of_our_own_are_cut_with_an_ellipsis() {
        assert_eq!(cut("one two three", 70.0, 10.0), "one two…");
        assert_eq!(cut("one two three", 99.0, 10.0), "one two three");
        assert_eq!(wrap("one two three", 60.0, 10.0), ["one two", "three"]);
    }
}
