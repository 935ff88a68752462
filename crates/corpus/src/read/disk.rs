//! The folder as it lies on the disk: which documents there are, and the bytes of a file. Everything that can be odd
//! about a disk (a folder where a file should be, a link to nothing, a file too large) is a fault by its name here, so
//! that the rest reads text and knows no disk.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::report::Faults;
use super::suggest;

/// A corpus folder.
pub(super) struct Disk<'f> {
    root: PathBuf,
    faults: &'f Faults,
}

/// What came of reading a file.
pub(super) enum Found {
    /// There is none.
    Absent,
    /// There is something that cannot be read; a fault says why.
    Refused,
    /// What is in it.
    Bytes(Vec<u8>),
}

impl<'f> Disk<'f> {
    /// The folder, if it is one.
    pub(super) fn open(root: &Path, faults: &'f Faults) -> Option<Self> {
        let expected = "a corpus is a folder with `documents/NAME/source.txt` in it";
        match fs::metadata(root) {
            Ok(meta) if meta.is_dir() => return Some(Self { root: root.to_owned(), faults }),
            Ok(_) => faults.add(".", 1, format!("`{}` is not a folder", root.display()), expected),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                faults.add(".", 1, format!("there is no folder `{}`", root.display()), expected);
            }
            Err(error) => {
                faults.add(".", 1, format!("`{}` cannot be read ({error})", root.display()), expected);
            }
        }
        None
    }

    /// The name of the folder itself.
    pub(super) fn name(&self) -> String {
        let whole = fs::canonicalize(&self.root).unwrap_or_else(|_| self.root.clone());
        whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The bytes of a file, named by its path within the folder; at most so many.
    pub(super) fn read(&self, name: &str, most: u64) -> Found {
        let path = self.root.join(name);
        let refuse = |what: String, expected: &str| {
            self.faults.add(name, 1, what, expected);
            Found::Refused
        };
        let meta = match fs::metadata(&path) {
            Ok(meta) => meta,
            Err(error) if error.kind() == ErrorKind::NotFound && fs::symlink_metadata(&path).is_err() => {
                return Found::Absent;
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return refuse("this is a link to nothing".into(), "the file itself");
            }
            Err(error) => return refuse(format!("this cannot be read ({error})"), "a file that can be read"),
        };
        if !meta.is_file() {
            let is = if meta.is_dir() { "this is a folder" } else { "this is not a regular file" };
            return refuse(is.into(), "a file of plain text");
        }
        let mut bytes = Vec::new();
        let read = fs::File::open(&path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
        match read {
            Ok(_) if bytes.len() as u64 > most => {
                refuse(format!("this is larger than {} MiB", most >> 20), "smaller parts")
            }
            Ok(_) => Found::Bytes(bytes),
            Err(error) => refuse(format!("this cannot be read ({error})"), "a file that can be read"),
        }
    }

    /// The names of the document folders, in order. What else lies beside them is a fault, for it would be left out
    /// silently; names that begin with a full stop are the system's, not the corpus's.
    pub(super) fn documents(&self) -> Vec<String> {
        let mut slugs = Vec::new();
        for (name, is_folder) in self.entries("documents") {
            let place = format!("documents/{name}");
            if !is_folder {
                self.faults.add(&place, 1, "this is not a folder", "one folder for each document");
            } else if !is_identifier(&name) {
                let expected = "it stands in addresses: letters, digits, `-`, `_` and `.` only";
                self.faults.add(&place, 1, "this name cannot be a document's", expected);
            } else {
                slugs.push(name);
            }
        }
        if slugs.is_empty() {
            let expected = "each document is a folder with its text, `documents/NAME/source.txt`";
            self.faults.add("documents", 1, "there are no documents", expected);
        }
        slugs
    }

    /// The languages that the corpus is called something in: the names of the files in `labels`.
    pub(super) fn languages(&self) -> Vec<String> {
        let mut languages = Vec::new();
        for (name, is_folder) in self.entries("labels") {
            match name.strip_suffix(".toml") {
                Some(language) if !is_folder && is_identifier(language) => {
                    languages.push(language.to_owned());
                }
                _ => {
                    let place = format!("labels/{name}");
                    self.faults.add(
                        &place,
                        1,
                        "nothing reads a file of this name",
                        "one for each language, `fr.toml`",
                    );
                }
            }
        }
        languages
    }

    /// Files that look like ours but are not: `document.tml` would silently leave all it says unread.
    pub(super) fn look_for_strays(&self, folder: &str, known: &[&str]) {
        for (name, _) in self.entries(folder) {
            let place = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            if name.ends_with(".toml") && !known.contains(&name.as_str()) {
                let expected = suggest::instead(&name, known.iter().copied());
                self.faults.add(&place, 1, "nothing reads a file of this name", expected);
            }
        }
    }

    /// What lies in a folder: names, and whether each is a folder itself.
    fn entries(&self, folder: &str) -> Vec<(String, bool)> {
        let listed = match fs::read_dir(self.root.join(folder)) {
            Ok(listed) => listed,
            Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                self.faults.add(folder, 1, format!("this cannot be read ({error})"), "a folder");
                return Vec::new();
            }
        };
        let mut entries = Vec::new();
        for entry in listed {
            match entry {
                Ok(entry) => {
                    entries.push((entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()));
                }
                Err(error) => {
                    self.faults.add(folder, 1, format!("this cannot be read ({error})"), "a folder");
                }
            }
        }
        entries.retain(|(name, _)| !name.starts_with('.'));
        entries.sort();
        entries
    }
}

/// Whether a name can stand in addresses and exports as it is.
pub(super) fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 100
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// The bytes as text. Where they are none, a fault names the first line and byte, and what can be read is read all the
/// same, so that the other faults are found in the same run.
pub(super) fn text(bytes: Vec<u8>, name: &str, faults: &Faults) -> (String, bool) {
    let place = |at: usize| {
        let before = bytes.get(..at).unwrap_or_default();
        let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
        let start = before.iter().rposition(|&b| b == b'\n').map_or(0, |newline| newline + 1);
        (u32::try_from(line).unwrap_or(u32::MAX), at - start + 1)
    };
    let more =
        |count: usize| if count > 1 { format!(", and so are {} more", count - 1) } else { String::new() };
    let mut sound = true;
    if let Some(at) = bytes.iter().position(|&b| b == 0) {
        let (line, byte) = place(at);
        let more = more(bytes.iter().filter(|&&b| b == 0).count());
        faults.add(name, line, format!("byte {byte} of this line is NUL{more}"), "plain text has none");
        sound = false;
    }
    if let Err(error) = std::str::from_utf8(&bytes) {
        let (line, byte) = place(error.valid_up_to());
        let value = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        let more = more(bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count());
        faults.add(
            name,
            line,
            format!("byte {byte} of this line, 0x{value:02X}, is not UTF-8{more}"),
            "text saved as UTF-8",
        );
        sound = false;
    }
    (
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
        sound,
    )
}
