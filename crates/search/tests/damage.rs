//! Bytes that are not an undamaged index are refused, and never bring anything down.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use search::{Builder, Damaged, Index, Unit};

fn bytes() -> Vec<u8> {
    let mut builder = Builder::new();
    for (text, speaker) in
        [("One bright day in the middle of the night", "Nobody"), ("Two dead boys got up to fight", "")]
    {
        builder.add(Unit { text, speaker, heading: "A rhyme", language: "en" });
    }
    builder.finish()
}

#[test]
fn every_flipped_bit_and_every_missing_end_is_noticed() {
    let good = bytes();
    assert!(Index::open(&good).is_ok());
    for at in 0..good.len() {
        assert!(Index::open(&good[..at]).is_err(), "cut at {at}");
        for bit in 0..8 {
            let mut bad = good.clone();
            bad[at] ^= 1 << bit;
            assert!(Index::open(&bad).is_err(), "bit {bit} of byte {at}");
        }
    }
    assert!(Index::open(&[good, vec![0]].concat()).is_err(), "something after the end");
}

#[test]
fn what_is_wrong_is_said_in_a_sentence() {
    for (bytes, expected) in [
        (&b"\0asm\x01\0\0\0"[..], Damaged::Foreign),
        (&b""[..], Damaged::Truncated),
        (&bytes()[..30], Damaged::Truncated),
    ] {
        let damaged = Index::open(bytes).unwrap_err();
        assert_eq!(damaged, expected);
        assert!(damaged.to_string().starts_with("Th") && damaged.to_string().ends_with('.'));
    }
}

proptest! {
    #[test]
    fn damage_anywhere_is_noticed(
        at in any::<prop::sample::Index>(),
        junk in proptest::collection::vec(any::<u8>(), 1..9),
    ) {
        let good = bytes();
        let mut bad = good.clone();
        let at = at.index(bad.len());
        bad.splice(at..(at + junk.len()).min(good.len()), junk);
        prop_assume!(bad != good);
        prop_assert!(Index::open(&bad).is_err());
    }

    #[test]
    fn anything_may_be_given(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Index::open(&bytes).is_err());
        prop_assert!(Index::open(&[b"srch", &bytes[..]].concat()).is_err());
    }
}
