//! Files that hold what was made once and looked at. `BLESS=1 cargo test -p cite --all-features` writes them anew;
//! what has changed in them is then for a person to read.

use std::fs;
use std::path::Path;

/// Holds what was made against the file of this name.
pub(crate) fn golden(name: &str, made: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, made).expect("the file can be written");
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let differs = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    assert_eq!(kept.len(), made.len(), "{name} differs, first in {differs:?}");
    assert!(kept == made, "{name} differs, first in {differs:?}");
}
