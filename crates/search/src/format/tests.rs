//! What is written is read; what is damaged or forged is refused by name.

use super::write::with_header;
use super::*;
use proptest::prelude::*;

fn parts(words: &std::collections::BTreeSet<String>, units: &[Vec<u32>]) -> (Terms, Forward) {
    let (mut terms, mut forward) = (Terms::default(), Forward::default());
    for word in words {
        terms.text.push_str(word);
        terms.ends.push(terms.text.len() as u32);
    }
    let count = words.len() as u32;
    terms.kin.back = (0..count).map(|term| term / 2).collect();
    terms.kin.slips = (0..count).step_by(3).map(|term| (term, count - 1 - term)).collect();
    for unit in units {
        let words: Vec<u32> = unit.iter().filter_map(|term| term.checked_rem(count)).collect();
        let all = words.len() as u32;
        forward.fields.push([all / 3, all / 4, all - all / 3 - all / 4]);
        forward.words.extend(words);
    }
    (terms, forward)
}

/// All of an index.
fn read(bytes: &[u8]) -> Result<(Terms, Forward), Damaged> {
    let opened = decode(bytes)?;
    Ok((opened.terms, opened.rest.forward()?))
}

/// A body with a right header, as a forger would make it.
fn forged(body: &[u8]) -> Vec<u8> {
    with_header(VERSION, body)
}

#[test]
fn each_kind_of_damage_is_named() {
    let good = encode(&Terms::default(), &Forward::default());
    assert_eq!(read(&good), Ok(Default::default()));
    let change = |at: usize, to: u8| {
        let mut bytes = good.clone();
        bytes[at] = to;
        bytes
    };
    for (bytes, expected) in [
        (b"<!doctype html>".to_vec(), Damaged::Foreign),
        (change(0, b'S'), Damaged::Foreign),
        (change(4, 9), Damaged::Version { found: 9 }),
        (Vec::new(), Damaged::Truncated),
        (good[..good.len() - 1].to_vec(), Damaged::Truncated),
        (change(HEADER, 1), Damaged::Checksum),
        (forged(&[1, 0, 0]), Damaged::Inconsistent),
        (forged(&[0, 0, 0, 0, 0]), Damaged::Inconsistent),
    ] {
        assert_eq!(read(&bytes), Err(expected), "{bytes:?}");
        assert!(expected.to_string().ends_with('.'));
    }
}

#[test]
fn parts_that_contradict_each_other_are_refused() {
    for (body, why) in [
        (&[2, 0, 0, 0x01, b'b', 0x01, b'a', 0, 0, 0, 0, 0][..], "terms out of order"),
        (&[2, 0, 0, 0x01, b'a', 0x01, b'a', 0, 0, 0, 0, 0], "the same term twice"),
        (&[1, 0, 0, 0x11, b'a', 0, 0, 0], "more shared than there is"),
        (&[1, 0, 0, 0x01, 0xC3, 0, 0, 0], "no UTF-8"),
        (&[2, 0, 0, 0x01, 0xC3, 0x01, 0xA9, 0, 0, 0, 0, 0], "a letter over two terms"),
        (&[1, 0, 0, 0x00, 0, 0, 0], "an empty term"),
        (&[1, 0, 0, 0x01, b'a', 1, 0, 0], "a stem class before the first term"),
        (&[1, 0, 0, 0x01, b'a', 0, 1, 0, 1, 0], "a slip for no term"),
        (&[1, 0, 0, 0x01, b'a', 0, 1, 1, 0, 0], "a slip that is no term"),
        (&[1, 0, 0, 0x01, b'a', 0, 9, 0, 0, 0], "fewer slips than said"),
        (&[1, 1, 1, 0x01, b'a', 0, 0, 0, 0, 0, 1, 1], "a word that is no term"),
        (&[1, 1, 2, 0x01, b'a', 0, 0, 0, 0, 0, 2, 0], "fewer words than said"),
        (&[1, 1, 1, 0x01, b'a', 0, 0, 0, 0, 0, 2, 0], "other words than the units have"),
        (&[1, 1, 1, 0x01, b'a', 0, 0, 0, 0, 0, 1, 0, 0], "something after the end"),
        (&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0], "more terms than bytes"),
        (&[0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0], "a number past 32 bits"),
        (&[0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "more units than bytes"),
        (&[1, 0, 0, 0x0F, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "a word without end"),
    ] {
        assert_eq!(read(&forged(body)), Err(Damaged::Inconsistent), "{why}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        words in proptest::collection::btree_set("[a-cé\u{5D0}]{1,20}", 0..30),
        units in proptest::collection::vec(proptest::collection::vec(any::<u32>(), 0..20), 0..10),
    ) {
        let (terms, forward) = parts(&words, &units);
        prop_assert_eq!(read(&encode(&terms, &forward)), Ok((terms, forward)));
    }

    #[test]
    fn a_forged_body_never_panics(
        body in proptest::collection::vec(prop_oneof![0u8..4, any::<u8>()], 0..80),
    ) {
        let _ = read(&forged(&body));
        let lean = decode_lean(&with_header(VERSION | LEAN, &body));
        prop_assert!(lean.is_err() || lean.is_ok_and(|lean| encode_lean(&lean).len() <= HEADER + body.len()));
    }
}
