//! The digest of a build: one number for all of its files, so that two people can tell whether they look at the same
//! one. The list of files with the hash of each is written beside them, in the form that `sha256sum --check` reads; the
//! digest is the hash of that list. The page itself is not in it, since it says the digest.

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
