//! Typing on: one more letter never puts a worse reading above a better one, and never loses what is written so.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use search::{Builder, How, Index, Query, Unit, tokens};

fn index(texts: &[String]) -> Index {
    let mut builder = Builder::new();
    for text in texts {
        builder.add(Unit { text, language: "en", ..Unit::default() });
    }
    Index::open(&builder.finish()).unwrap()
}

/// Words that are near each other, as slips and as beginnings.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![3 => "(stat|stata|state|states|stated|station|steat)", 1 => "[x-z]{2,5}"]
}

proptest! {
    #[test]
    fn a_letter_more_never_puts_a_worse_reading_above_a_better_one(
        texts in proptest::collection::vec(proptest::collection::vec(words(), 1..6), 1..9),
        before in proptest::option::of(words()),
        word in words(),
    ) {
        let texts: Vec<String> = texts.iter().map(|words| words.join(" ")).collect();
        let index = index(&texts);
        let letters: Vec<char> = word.chars().collect();
        for end in 1..=letters.len() {
            let last: String = letters[..end].iter().collect();
            let typed = before.iter().chain([&last]).cloned().collect::<Vec<_>>().join(" ");
            let found = index.search(&Query::read(&typed));
            let read = found.reading.words.last().unwrap();

            // Terms taken for slips come after all that is written so.
            let slips: Vec<bool> = read.accepted().map(|(_, how)| how.is_slip()).collect();
            prop_assert!(slips.is_sorted(), "{}: {:?}", typed, read);
            let as_written = read.how.is_some_and(|how| !how.is_slip());
            prop_assert!(!as_written || read.shown.is_none(), "{}", typed);

            // More of the words first; among equals, what needs no slip.
            let ranks: Vec<(usize, bool)> =
                found.hits.iter().map(|hit| (hit.missing.len(), hit.how.is_slip())).collect();
            prop_assert!(ranks.is_sorted(), "{}: {:?}", typed, ranks);

            // Whatever begins with what is typed is found, as that word or as its beginning.
            for (unit, text) in (0u32..).zip(&texts) {
                let has = tokens(text).any(|token| token.folded.starts_with(&last));
                if has {
                    let hit = found.hits.iter().find(|hit| hit.unit.0 == unit);
                    prop_assert!(hit.is_some_and(|hit| !hit.missing.contains(&read.range)), "{} in {}", typed, text);
                    if before.is_none() {
                        prop_assert!(hit.is_some_and(|hit| hit.how <= How::Prefix), "{} in {}", typed, text);
                    }
                }
            }
        }
    }
}
