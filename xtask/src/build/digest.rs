//! The digest of a build: one number for all of its files, so that two people can tell whether they look at the same
//! one. The list of files with the hash of each is written beside them, in the form that `sha256sum --check` reads; the
//! digest is the hash of that list. What says the digest, or the hash of what says it, is not in it: the page itself, the
//! same in one file, and the worker that keeps the page.

use base64::Engine as _;
use sha2::{Digest, Sha256};

use super::asset::{Asset, Part};

/// The name of the list.
pub(crate) const LIST: &str = "sha256sums.txt";

/// The list of files, and its hash in hexadecimal digits.
pub(super) fn of(assets: &[Asset]) -> (Asset, String) {
    let mut lines: Vec<String> =
        assets.iter().map(|asset| format!("{}  {}\n", hash(&asset.bytes), asset.name)).collect();
    lines.sort_unstable_by(|a, b| a[64..].cmp(&b[64..]));
    let list = lines.concat();
    let digest = hash(list.as_bytes());
    (Asset::named(LIST, list, Part::Later), digest)
}

/// SHA-256 in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The same as browsers check it, in a policy or of a file: the name of the hash, and its bytes in letters.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", letters(&Sha256::digest(bytes)))
}

/// Bytes in letters (base64, RFC 4648).
pub(super) fn letters(bytes: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_one_that_sha256sum_reads_and_any_change_changes_the_digest() {
        let asset = |name, bytes: &str| Asset::named(name, bytes, Part::Later);
        let (list, digest) = of(&[asset("b.js", "2"), asset("a.css", "1")]);
        let expected = format!("{}  a.css\n{}  b.js\n", hash(b"1"), hash(b"2"));
        assert_eq!(String::from_utf8_lossy(&list.bytes), expected);
        assert_eq!(digest, hash(expected.as_bytes()));
        assert_ne!(of(&[asset("b.js", "2"), asset("a.css", "0")]).1, digest);
        assert_ne!(of(&[asset("b.js", "2"), asset("c.css", "1")]).1, digest);
    }
}
