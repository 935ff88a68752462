//! Any bytes are refused or searched: as they are, and behind a header that is right, as a forger would make it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{Index, Query, Unit, sealed};

fuzz_target!(|bytes: &[u8]| {
    let _ = Index::open(bytes);
    let whole = Index::open(&sealed(bytes, false));
    let lean = Index::open_with(&sealed(bytes, true), [Unit { text: "a b ab", ..Unit::default() }]);
    for index in [whole, lean].into_iter().flatten() {
        let _ = index.warm();
        for typed in ["a", "ab -b", "\"a b\" OR =c", "abcdefgh"] {
            let found = index.search(&Query::read(typed));
            assert!(found.hits.iter().all(|hit| (hit.unit.0 as usize) < index.units()));
        }
    }
});
