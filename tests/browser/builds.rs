//! A second build of the page, as different from the one that was built as two builds are: every name with a hash is
//! another, and so is every file that names one. It is made of the first by turning hashes around, so that its worker
//! has to list other files with other hashes, and does.

use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Which of the two is served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Build {
    /// The one that was built.
    #[default]
    First,
    /// The other.
    Second,
}

/// How a list of the worker has a hash.
const SHA: &str = "sha256-";
/// And how long it is, in letters.
const LETTERS: usize = 44;

/// Gets a file of the first build.
pub(crate) type Fetch<'a> = &'a dyn Fn(&str) -> io::Result<Vec<u8>>;

impl Build {
    /// Where in the first build the file is that this one is made of.
    pub(crate) fn path(self, path: &str) -> String {
        if self == Self::First { path.to_owned() } else { turned(path) }
    }

    /// The file of this build, made of that one.
    pub(crate) fn made_of(self, bytes: Vec<u8>, path: &str, fetch: Fetch<'_>) -> io::Result<Vec<u8>> {
        let ending = path.rsplit_once('.').map_or("html", |(_, ending)| ending);
        if self == Self::First || !matches!(ending, "html" | "js" | "css" | "webmanifest" | "txt") {
            return Ok(bytes);
        }
        let text = turned(&String::from_utf8_lossy(&bytes));
        let text = if path.ends_with("/sw.js") { self.listing(&text, fetch)? } else { text };
        Ok(text.into_bytes())
    }

    /// The worker, with the hashes of the files as they now are.
    fn listing(self, worker: &str, fetch: Fetch<'_>) -> io::Result<String> {
        let mut out = String::new();
        let mut rest = worker;
        while let Some((before, after)) = rest.split_once(SHA) {
            let path = format!("/{}", name_before(before));
            let file = self.made_of(fetch(&self.path(&path))?, &path, fetch)?;
            out += &[before, SHA, &STANDARD.encode(Sha256::digest(&file))].concat();
            rest = &after[LETTERS..];
        }
        Ok(out + rest)
    }
}

/// The files that a worker lists.
pub(crate) fn listed(worker: &str) -> Vec<String> {
    worker.match_indices(SHA).map(|(at, _)| name_before(&worker[..at]).to_owned()).collect()
}

/// The name before a hash: `"name":"sha256-…`.
fn name_before(text: &str) -> &str {
    text.rsplit('"').nth(2).unwrap_or_default()
}

/// A text with every hash in it turned around: what names a file, what names a build, and the digest.
pub(crate) fn turned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let (before, from) = rest.split_at(start);
        let (run, after) = from.split_at(from.find(|c| !is_digit(c)).unwrap_or(from.len()));
        out += before;
        match run.len() {
            16 | 64 => out.extend(run.chars().rev()),
            _ => out += run,
        }
        rest = after;
    }
    out + rest
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('a'..='f').contains(&c)
}
