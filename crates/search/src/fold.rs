//! Folding: the first thing done to every text and every query, so that case, diacritics, typographic quotes
//! and dashes, vowel points and invisible characters never decide whether two words are the same.
//!
//! The tables come from `build.rs`. A character is looked up in four steps, cheapest first: ASCII, invisible,
//! punctuation, then its block's table, where 0 means that lower case is all there is to do.

mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The text in lower case without diacritics, with plain quotes, dashes and spaces, without Arabic and Hebrew
/// marks and invisible characters, and with ligatures taken apart.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut folded);
    }
    folded
}

/// Adds what `c` folds to: nothing, one character or a few.
pub(crate) fn fold_char(c: char, folded: &mut String) {
    if c.is_ascii() {
        let c = if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() };
        folded.push(c);
    } else if vanishes(c) {
    } else if let Some(plain) = punctuation(c) {
        folded.push_str(plain);
    } else if !fold_by_table(c, folded) {
        // The lower case of a sign such as the ångström's may itself have a diacritic.
        let lower = lower_case(c);
        if !fold_by_table(lower, folded) {
            folded.push(lower);
        }
    }
}

fn fold_by_table(c: char, folded: &mut String) -> bool {
    let code = u32::from(c);
    let byte = tables::BLOCKS
        .iter()
        .find_map(|&(first, block)| block.get(usize::try_from(code.checked_sub(first)?).ok()?).copied());
    match byte {
        None | Some(0) => return false,
        Some(ascii @ 1..=127) => folded.push(char::from(ascii)),
        Some(place) => match tables::EXPANSIONS.get(usize::from(place & 127)) {
            Some(expansion) => folded.push_str(expansion),
            None => return false,
        },
    }
    true
}

/// The lower case of a character that the tables do not fold.
fn lower_case(c: char) -> char {
    let code = u32::from(c);
    let after = tables::CAPITALS.partition_point(|&(run, _)| run >> 8 <= code);
    let run = after.checked_sub(1).and_then(|place| tables::CAPITALS.get(place));
    let lower = run.and_then(|&(run, away)| {
        let (more, step) = (run >> 1 & 127, (run & 1) + 1);
        let steps = code - (run >> 8);
        (steps % step == 0 && steps / step <= more).then(|| code.checked_add_signed(away)).flatten()
    });
    lower.and_then(char::from_u32).unwrap_or(c)
}

/// Whether `c` is a combining mark (general category M): it belongs to the character before it.
pub(crate) fn is_mark(c: char) -> bool {
    let code = u32::from(c);
    if code < 0x300 {
        return false;
    }
    let after = tables::MARKS.partition_point(|&run| run >> 8 <= code);
    let run = after.checked_sub(1).and_then(|place| tables::MARKS.get(place));
    run.is_some_and(|&run| code - (run >> 8) <= run & 0xFF)
}

/// What leaves no trace in a folded text: marks that readers leave out when they type, and what cannot be
/// seen. Marks of other scripts stay, as a Devanagari vowel sign makes a different word.
fn vanishes(c: char) -> bool {
    is_invisible(c)
        || matches!(c,
            '\u{300}'..='\u{36F}' // Latin, Greek, Cyrillic
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}' // Hebrew
            | '\u{FB1E}'
            | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' // Arabic, with tatweel
            | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}'
            | '\u{8CA}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}'
            | '\u{1AB0}'..='\u{1ACE}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20F0}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' // variation selectors, half marks
            | '\u{E0100}'..='\u{E01EF}')
        || joins_as_apostrophe_letter(c)
}

/// Zero-width characters, soft hyphens and directional controls: nothing on the page shows them.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{E0001}' | '\u{E0020}'..='\u{E007F}')
}

/// The letter some keyboards give for an apostrophe; Unicode counts it among the letters.
fn joins_as_apostrophe_letter(c: char) -> bool {
    c == '\u{2BC}'
}

fn punctuation(c: char) -> Option<&'static str> {
    Some(match c {
        '‘' | '’' | '‚' | '‛' | '′' | '´' | '‹' | '›' | '\u{5F3}' | '\u{FF07}' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '\u{5F4}' | '\u{FF02}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{5BE}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => "-",
        '…' => "...",
        // Digits of Arabic and Persian writing are the same numbers.
        '\u{660}'..='\u{669}' => digit(u32::from(c) - 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(u32::from(c) - 0x6F0),
        _ if c.is_whitespace() => " ",
        _ => return None,
    })
}

fn digit(value: u32) -> &'static str {
    let start = value as usize;
    "0123456789".get(start..=start).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    fn all_chars() -> impl Iterator<Item = char> {
        (0..=0x10_FFFF).filter_map(char::from_u32)
    }

    #[test]
    fn what_a_reader_types_folds_like_what_the_source_prints() {
        for (printed, typed) in [
            ("Agnès", "agnes"),
            ("ÅNGSTRÖM \u{212B}", "angstrom a"),
            ("“Don’t” – he said…", "\"don't\" - he said..."),
            ("ﬁnal oﬃce", "final office"),
            ("STRASSE Straße ẞ", "strasse strasse ss"),
            ("İstanbul ısı", "istanbul isi"),
            ("co\u{AD}op\u{200B}er\u{FEFF}ate", "cooperate"),
            ("Łódź Ærø Þór œuvre", "lodz aero thor oeuvre"),
            ("شَعْبٌ", "شعب"),
            ("أحمد آخر إلى ٱل", "احمد اخر الى ال"),
            ("كتـــاب ١٩٦٧", "كتاب 1967"),
            ("שָׁלוֹם", "שלום"),
            ("a\u{A0}b\u{202F}c\td", "a b c d"),
            ("ΆΓΙΟΣ", "αγιοσ"),
            ("Йод ё", "иод е"),
        ] {
            assert_eq!(fold(printed), typed, "{printed}");
        }
    }

    #[test]
    fn marks_are_those_of_unicode() {
        for c in all_chars() {
            assert_eq!(is_mark(c), is_combining_mark(c), "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn lower_case_is_that_of_unicode() {
        for c in all_chars().filter(|c| !c.is_ascii() && !fold_by_table(*c, &mut String::new())) {
            let lower: Vec<char> = c.to_lowercase().collect();
            assert_eq!([lower_case(c)], lower[..], "{:04X}", u32::from(c));
            assert!(vanishes(c) || !vanishes(lower_case(c)), "{:04X}", u32::from(c));
        }
    }

    /// Blocks whose letters the tables must take apart exactly as Unicode does.
    #[test]
    fn letters_with_diacritics_fold_to_their_base() {
        let blocks = [0xC0..=0x24F, 0x370..=0x3FF, 0x400..=0x4FF, 0x1E00..=0x1FFF, 0xFB00..=0xFB4F];
        for c in blocks.into_iter().flatten().filter_map(char::from_u32).filter(|c| c.is_alphabetic()) {
            let bare: String = c.nfkd().filter(|&c| !is_combining_mark(c)).collect();
            if !bare.is_empty() && bare.chars().all(char::is_alphanumeric) {
                assert_eq!(fold(&c.to_string()), fold(&bare), "{c} {:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for c in all_chars() {
            let once = fold(&c.to_string());
            assert_eq!(fold(&once), once, "{c} {:04X}", u32::from(c));
        }
    }

    #[test]
    fn a_letter_never_folds_to_something_else() {
        for c in all_chars().filter(|c| c.is_alphanumeric()) {
            let folded = fold(&c.to_string());
            assert!(folded.chars().all(|c| c.is_alphanumeric() || is_mark(c)), "{c} {folded}");
        }
    }

    proptest! {
        #[test]
        fn composed_and_decomposed_fold_alike(
            text in "[\\u{C0}-\\u{24F}\\u{300}-\\u{34E}\\u{370}-\\u{47F}\\u{5D0}-\\u{5EA}\\u{620}-\\u{652}\\u{1E00}-\\u{1EFF} a-z]{0,12}"
        ) {
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&composed), fold(&decomposed));
        }
    }
}
