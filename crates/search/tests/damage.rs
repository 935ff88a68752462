//! Bytes that are not an undamaged index are refused, and never bring anything down.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use search::{Builder, Damaged, Index, Query, Unit, sealed};

fn units() -> impl Iterator<Item = Unit<'static>> {
    [("One bright day in the middle of the night", "Nobody"), ("Two dead boys got up to fight", "")]
        .map(|(text, speaker)| Unit { text, speaker, heading: "A rhyme", language: "en" })
        .into_iter()
}

fn builder() -> Builder {
    let mut builder = Builder::new();
    for unit in units() {
        builder.add(unit);
    }
    builder
}

fn bytes() -> Vec<u8> {
    builder().finish()
}

#[test]
fn every_flipped_bit_and_every_missing_end_is_noticed() {
    type Open = fn(&[u8]) -> Result<Index, Damaged>;
    let ways: [(Vec<u8>, Open); 2] =
        [(bytes(), Index::open), (builder().finish_lean(), |bytes| Index::open_with(bytes, units()))];
    for (good, open) in ways {
        assert!(open(&good).is_ok());
        for at in 0..good.len() {
            assert!(open(&good[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[at] ^= 1 << bit;
                assert!(open(&bad).is_err(), "bit {bit} of byte {at}");
            }
        }
        assert!(open(&[good, vec![0]].concat()).is_err(), "something after the end");
    }
}

#[test]
fn a_lean_index_opens_with_its_own_units_only() {
    let lean = builder().finish_lean();
    for (units, why) in [
        (units().take(1).collect::<Vec<_>>(), "one is missing"),
        (units().chain([Unit::default()]).collect(), "one too many"),
        (units().collect::<Vec<_>>().into_iter().rev().collect(), "another order"),
        (units().map(|unit| Unit { heading: "A verse", ..unit }).collect(), "other words"),
        (
            units().map(|unit| Unit { heading: unit.speaker, speaker: unit.heading, ..unit }).collect(),
            "other fields",
        ),
    ] {
        assert_eq!(Index::open_with(&lean, units).err(), Some(Damaged::Inconsistent), "{why}");
    }
    assert_eq!(Index::open(&lean).err(), Some(Damaged::Kind));
    assert_eq!(Index::open_with(&bytes(), units()).err(), Some(Damaged::Kind));
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
    fn a_forged_index_is_refused_or_searched(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        for (good, lean) in [(bytes(), false), (builder().finish_lean(), true)] {
            let mut body = good[20..].to_vec();
            for (at, byte) in &changes {
                let at = at.index(body.len());
                body[at] = *byte;
            }
            body.truncate(body.len() - cut.index(body.len()) % 3);
            let forged = sealed(&body, lean);
            let opened = if lean { Index::open_with(&forged, units()) } else { Index::open(&forged) };
            if let Ok(index) = opened {
                let _ = index.warm();
                for typed in ["night", "two ded boys", "\"middle of the nigth\" -fight", "rhyme nobody"] {
                    let found = index.search(&Query::read(typed));
                    prop_assert!(found.hits.iter().all(|hit| (hit.unit.0 as usize) < index.units()));
                }
            }
        }
    }

    #[test]
    fn anything_may_be_given(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Index::open(&bytes).is_err());
        prop_assert!(Index::open(&[b"srch", &bytes[..]].concat()).is_err());
        prop_assert!(Index::open_with(&bytes, units()).is_err());
    }
}
