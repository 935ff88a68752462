//! A collection as a piece of a link.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use collection::{Collection, LIMIT, Shared, SharedQuote, Unread};
use corpus::words_hash;
use proptest::prelude::*;
use search::ByteRange;
use support::{FIRST, noted, quotation};

/// The links of every release; lines are added, never changed.
#[test]
fn links_of_every_release_stay_readable() {
    let words = "Truth, justice and reparations are the bedrocks of lasting peace";
    let quote = |line, start, note: &str| SharedQuote {
        document: "2025-12-international-justice".into(),
        line,
        range: ByteRange::new(start, start + words.len() as u32),
        hash: words_hash(words),
        note: note.into(),
    };
    let shared = Shared {
        name: "To cite, later".into(),
        quotes: vec![quote(13, 5120, "Why “bedrocks”?"), quote(2, 64, "")],
    };
    let text = "1.2~nTo_cite.2c_later~d2025-12-international-justice~q0.d.1g0.10.1R6Obn~tWhy_.e2.80.9cbedrocks.e2.80.9d.3f\
                ~q0.2.10.10.1R6Obn";
    assert_eq!(shared.encode().as_deref(), Ok(text));
    assert_eq!(Shared::decode(text), (shared, vec![]));
}

#[test]
fn a_link_holds_places_and_the_notes_only_where_they_are_wanted() {
    let collection =
        Collection { id: FIRST, name: "Mine".into(), items: vec![noted(1, "secret"), quotation(2)] };
    let without = Shared::of(&collection, false);
    let with = Shared::of(&collection, true);
    let secrets = |shared: &Shared| shared.encode().expect("it fits").contains("secret");
    assert!(!secrets(&without) && secrets(&with));
    let first = &with.quotes[0];
    let place = &collection.items[0].record.place;
    assert_eq!((first.document.as_str(), first.line), ("document-1", place.line));
    assert_eq!(first.range, ByteRange::new(place.start, place.end));
    assert_eq!(first.hash, words_hash(&collection.items[0].record.words));
}

#[test]
fn what_does_not_fit_into_a_link_is_sent_as_a_file() {
    let long = "x".repeat(LIMIT);
    let of = |items| Shared::of(&Collection { id: FIRST, name: "Mine".into(), items }, true);
    let noted = of(vec![noted(1, &long)]).encode().expect_err("it is too long");
    assert!(noted.fits_without_notes && noted.characters > LIMIT);
    assert!(noted.to_string().ends_with("Export it and send the file, or leave out the notes."));
    let many = of((0..150).map(quotation).collect()).encode().expect_err("it is too long");
    assert!(!many.fits_without_notes && many.to_string().ends_with("send the file."));
    assert!(of((0..75).map(quotation).collect()).encode().is_ok(), "a good many fit");
}

#[test]
fn a_damaged_link_says_what_is_missing_and_has_the_rest() {
    let good = "1.2~nMine~da~q0.2.2.5.b~q0.3.c.5.b";
    let quotes = |text: &str| Shared::decode(text).0.quotes.len();
    let unread = |text: &str| Shared::decode(text).1;
    assert_eq!((quotes(good), unread(good)), (2, vec![]));
    let group = |text: &str| Unread::Group(text.into());
    let fewer = |read| Unread::Count { said: 2, read };
    for (text, read, why) in [
        ("1.2~nMine~da~q0.2.2.5.b", 1, vec![fewer(1)]),
        ("1.2~nMine~da~q0.2.2.5.b~q0.3.c.5", 1, vec![group("q0.3.c.5"), fewer(1)]),
        ("1.2~nMine~da~q0.2.2.5.b~q1.3.c.5.b", 1, vec![group("q1.3.c.5.b"), fewer(1)]),
        ("1.2~nMine~da~q0.2.2.5.b~q0.3.c.5.b.9", 1, vec![group("q0.3.c.5.b.9"), fewer(1)]),
        ("1.2~nMine~da~q0.2.2.5.b~q0.3.4000000.5.b", 1, vec![group("q0.3.4000000.5.b"), fewer(1)]),
        ("1.2~nMine~da~q0.2.2.5.b~q0.3.3_____.5.b", 1, vec![group("q0.3.3_____.5.b"), fewer(1)]),
        ("1.2~nMine~da~q0.2.2.5.b~q0.3.c.5.b~zlater", 2, vec![group("zlater")]),
        ("1.2~nM%20ine~da~q0.2.2.5.b~q0.3.c.5.b", 2, vec![group("nM%20ine")]),
        ("1.2~n.ff~da~tlost~q0.2.2.5.b~q0.3.c.5.b~", 2, vec![group("n.ff"), group("tlost"), group("")]),
        ("1.1~da~q0.2.2.5.b~q0.3.c.5.b", 2, vec![Unread::Count { said: 1, read: 2 }]),
        ("", 0, vec![Unread::Foreign]),
        ("nothing", 0, vec![Unread::Foreign]),
        ("0.1~da~q0.2.2.5.b", 0, vec![Unread::Foreign]),
        ("2.1~da~q0.2.2.5.b", 0, vec![Unread::Version(2)]),
    ] {
        assert_eq!((quotes(text), unread(text)), (read, why), "{text}");
    }
    assert_eq!(unread(&good.repeat(1000)), [Unread::TooLong]);
    let said = Unread::Group("q".repeat(50)).to_string();
    assert_eq!(said, format!("A part of this link cannot be read: “{}…”.", "q".repeat(40)));
}

fn shared() -> impl Strategy<Value = Shared> {
    let slug = prop_oneof!["[ab]", any::<String>()];
    let note = prop_oneof![Just(String::new()), any::<String>()];
    let quote = (slug, any::<u32>(), any::<u32>(), any::<u32>(), any::<u32>(), note);
    let quote = quote.prop_map(|(document, line, one, two, hash, note)| SharedQuote {
        document,
        line,
        range: ByteRange::new(one.min(two), one.max(two)),
        hash,
        note,
    });
    let quotes = prop::collection::vec(quote, 0..8);
    (any::<String>(), quotes).prop_map(|(name, quotes)| Shared { name, quotes })
}

proptest! {
    #[test]
    fn a_collection_survives_its_link(shared in shared()) {
        if let Ok(text) = shared.encode() {
            prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~".contains(&b)), "{}", text);
            prop_assert_eq!(Shared::decode(&text), (shared, vec![]));
        }
    }

    #[test]
    fn a_cut_link_is_noticed(shared in shared(), cut in any::<prop::sample::Index>()) {
        if let Ok(text) = shared.encode() {
            let cut = &text[..cut.index(text.len())];
            let (read, unread) = Shared::decode(cut);
            prop_assert!(read.quotes.len() <= shared.quotes.len());
            // What stands after the last quotation is its note, and what stands before the first is the name.
            let all = read.quotes.len() == shared.quotes.len();
            prop_assert!(all || !unread.is_empty(), "{} of {}", cut, text);
        }
    }

    #[test]
    fn any_string_is_a_link_to_something(text in any::<String>(), likely in "[1-3]\\.[0-9]~[a-dnqt0-9.~_-]{0,60}") {
        for text in [text, likely] {
            let (shared, unread) = Shared::decode(&text);
            if unread.is_empty() {
                let again = shared.encode().expect("it is as short as it was");
                prop_assert_eq!(Shared::decode(&again), (shared, vec![]));
            }
        }
    }
}
