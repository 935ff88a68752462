//! One file of the built site, named by its final content.

use super::digest::hash;

/// How much of the hash a name carries: 64 bits, more than enough for a dozen files a release.
const HASH_DIGITS: usize = 16;

/// What a file counts as in the table of sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The page itself, its style with it.
    Html,
    /// Its scripts.
    Js,
    /// The app, the corpus and the index.
    Wasm,
    /// Not needed to see the page.
    Later,
    /// Never loaded by the page: what a browser shows before it installs it, and what stands in the page and is a file
    /// only so that the digest covers it. The worker keeps none of it.
    Apart,
}

/// A file to be written.
#[derive(Debug)]
pub(super) struct Asset {
    /// What templates call it: `app.css`.
    pub(super) role: &'static str,
    /// What it is called in `dist`: `app-0123456789abcdef.css`.
    pub(super) name: String,
    /// Its content.
    pub(super) bytes: Vec<u8>,
    /// What it counts as.
    pub(super) part: Part,
    /// Smaller copies, once they are made.
    pub(super) brotli: Option<Vec<u8>>,
    /// The same for those who know no Brotli.
    pub(super) gzip: Option<Vec<u8>>,
}

impl Asset {
    /// A file that may be kept for ever: another content has another name.
    pub(super) fn hashed(role: &'static str, bytes: impl Into<Vec<u8>>, part: Part) -> Self {
        let bytes = bytes.into();
        let digest = hash(&bytes);
        let (stem, ending) = role.split_once('.').unwrap_or((role, "bin"));
        let name = format!("{stem}-{}.{ending}", &digest[..HASH_DIGITS]);
        Self { role, name, bytes, part, brotli: None, gzip: None }
    }

    /// A file that people type or link: its name stays.
    pub(super) fn named(name: &'static str, bytes: impl Into<Vec<u8>>, part: Part) -> Self {
        Self { role: name, name: name.to_owned(), bytes: bytes.into(), part, brotli: None, gzip: None }
    }

    /// Everything to be written for it.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        let copy = |ending: &str, bytes: &'_ Option<Vec<u8>>| {
            bytes.is_some().then(|| format!("{}{ending}", self.name))
        };
        let plain = Some((self.name.clone(), self.bytes.as_slice()));
        let brotli = copy(".br", &self.brotli).zip(self.brotli.as_deref());
        let gzip = copy(".gz", &self.gzip).zip(self.gzip.as_deref());
        [plain, brotli, gzip].into_iter().flatten()
    }
}

/// Whether a name carries a hash, so that what it names never changes.
pub(crate) fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(before, hash)| {
        !before.is_empty()
            && hash.len() == HASH_DIGITS
            && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content_and_nothing_else() {
        let name = |bytes: &str| Asset::hashed("app.css", bytes, Part::Apart).name;
        assert_eq!(name("a{}"), name("a{}"));
        assert_ne!(name("a{}"), name("b{}"));
        // The SHA-256 of nothing begins so.
        assert_eq!(name(""), "app-e3b0c44298fc1c14.css");
        assert!(is_hashed(&name("a{}")));
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        for (name, kept) in [
            ("app-e3b0c44298fc1c14.css", true),
            ("app-e3b0c44298fc1c14.css.br", true),
            ("index.html", false),
            ("text.html", false),
            ("app-e3b0c442.css", false),
            ("app-E3B0C44298FC1C14.css", false),
            ("-e3b0c44298fc1c14.css", false),
        ] {
            assert_eq!(is_hashed(name), kept, "{name}");
        }
    }

    #[test]
    fn copies_stand_beside_the_file() {
        let mut asset = Asset::named("index.html", "x", Part::Html);
        assert_eq!(asset.files().count(), 1);
        asset.brotli = Some(vec![1]);
        asset.gzip = Some(vec![2]);
        let names: Vec<String> = asset.files().map(|(name, _)| name).collect();
        assert_eq!(names, ["index.html", "index.html.br", "index.html.gz"]);
    }
}
