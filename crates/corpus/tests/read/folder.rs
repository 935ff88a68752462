//! A corpus folder for a test: the good one, and ways to spoil it.

// The lint knows tests by their attribute, and these are what tests call.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use corpus::Corpus;
use corpus::read::Outcome;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// The file that most tests spoil.
pub(crate) const WALK: &str = "documents/walk/document.toml";
/// The text it speaks of.
pub(crate) const TEXT: &str = "documents/walk/source.txt";

const SOURCE: &str = "\
The lantern walk

Every spring 42 keepers carry lanterns to the pier. “The light belongs to everyone,” said Ann Lee.
Rain fell on 3 May 2021, and 17 lanterns went out; 17 stayed lit.
“We will walk again,” she added.

Ann Lee keeps the pier for the Harbour Guild.
The keepers said \"no lantern, no walk\" and left.
Photo by the tide
";

const TAXONOMY: &str = r#"[[party]]
id = "sea"
label = "The sea"
[[party]]
id = "keepers"
within = "sea"
label = "Keepers"
covers = "those who carry lanterns"
[[party]]
id = "guild"
within = "sea"
label = "Harbour Guild"
[[topic]]
id = "light"
label = "Light"
[[topic]]
id = "weather"
label = "Weather"
means = "rain and wind"
[[kind]]
id = "finding"
label = "Finding"
means = "what happened"
[[kind]]
id = "statement"
label = "Statement"
[[kind]]
id = "heading"
label = "Heading"
[[kind]]
id = "furniture"
label = "Page furniture"
"#;

const PEOPLE: &str = r#"[[person]]
id = "ann-lee"
is = "person"
name = "Ann Lee"
spelled = ["Anne Lee"]
capacity = "Keeper of the pier"
party = "keepers"
[[person]]
id = "keepers"
is = "body"
name = "The keepers"
party = "keepers"
[[person]]
id = "stranger"
is = "unnamed"
name = "A stranger"
"#;

const DOCUMENT: &str = r#"title = "The lantern walk"
title_is = "given"
publisher = "Harbour Guild"
party = "guild"
kind = "press release"
language = "en"
received_as = "walk.txt"
sha256 = "SHA256"

[date]
earliest = "2021-05-03"
latest = "2021-05-31"
precision = "month"
basis = "inferred"
evidence = ["Rain fell on 3 May 2021"]

[[section]]
from = 1
title = "The lantern walk"

[[section]]
from = 7
title = "Notes"
publisher = "Harbour Press"
date = { earliest = "2021-06-01", latest = "2021-06-01", precision = "day", basis = "stated", evidence = ["by the tide"] }
byline = "A. Tide"

[[passage]]
line = 1
kind = "heading"

[[passage]]
line = 3
kind = "statement"
topics = ["weather", "light"]
conduct_of = ["keepers"]

[[passage.quote]]
exact = "The light belongs to everyone,"
speaker = "ann-lee"
attributed = "here"
speech = "pier"

[[passage.figure]]
exact = "42"
counts = "keepers on the walk"
measure = "other"
unit = "people"
as_of = "2021"
bound = "exact"

[[passage]]
line = 4
kind = "finding"
topics = ["weather"]

[[passage.figure]]
exact = "17"
suffix = " lanterns"
counts = "lanterns gone out"
measure = "other"
unit = "lanterns"
bound = "about"

[[passage.not_a_figure]]
exact = "17"
prefix = "; "
why = "said once already"

[[passage.event]]
on = "2021-05-03"
until = "2021-05"
basis = "stated"
what = "Rain"

[[passage]]
line = 5
kind = "statement"

[[passage.quote]]
exact = "We will walk again,"
speaker = "ann-lee"
attributed = "before"
capacity = "Keeper"
said_on = "2021-05-03"
occasion = "the walk"
speech = "pier"
same_as = "walk:3"

[[passage]]
lines = [7, 8]
kind = "finding"

[[passage.quote]]
exact = "no lantern, no walk"
speaker = "keepers"
attributed = "here"

[[passage]]
line = 9
kind = "furniture"
"#;

/// A corpus folder that is gone when the test is over.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// One with nothing in it.
    pub(crate) fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// One with every level of detail and not a fault.
    pub(crate) fn good() -> Self {
        let front = "title = \"Walks\"\nselection = \"All walks.\"\ngaps = [\"The winter walks.\"]\n";
        Self::empty()
            .write("corpus.toml", front)
            .write("taxonomy.toml", TAXONOMY)
            .write("people.toml", PEOPLE)
            .write(TEXT, SOURCE)
            .write(WALK, DOCUMENT)
    }

    /// The same, one stretch of one file changed.
    pub(crate) fn changed(file: &str, from: &str, to: &str) -> Self {
        Self::good().change(file, from, to)
    }

    /// Writes a file. `SHA256` in a `document.toml` stands for the digest of the text beside it.
    pub(crate) fn write(self, file: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Changes the one place in a file where `from` stands.
    pub(crate) fn change(self, file: &str, from: &str, to: &str) -> Self {
        let before = fs::read_to_string(self.path().join(file)).unwrap();
        assert_eq!(before.matches(from).count(), 1, "`{from}` in {file}");
        let after = before.replacen(from, to, 1);
        self.write(file, after)
    }

    /// Takes a file or a folder away.
    pub(crate) fn without(self, file: &str) -> Self {
        let path = self.path().join(file);
        let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        gone.unwrap();
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// What the checker finds.
    pub(crate) fn read(&self) -> Outcome {
        for file in self.documents() {
            let Ok(text) = fs::read(file.with_file_name("source.txt")) else { continue };
            let Ok(said) = fs::read_to_string(&file) else { continue };
            fs::write(&file, said.replace("SHA256", &format!("{:x}", Sha256::digest(&text)))).unwrap();
        }
        corpus::read::folder(self.path())
    }

    fn documents(&self) -> Vec<PathBuf> {
        let Ok(folders) = fs::read_dir(self.path().join("documents")) else { return Vec::new() };
        folders
            .map(|folder| folder.unwrap().path().join("document.toml"))
            .filter(|file| file.is_file())
            .collect()
    }

    /// The lines of the report.
    pub(crate) fn faults(&self) -> Vec<String> {
        let outcome = self.read();
        assert_eq!(outcome.corpus.is_none(), !outcome.report.faults.is_empty(), "a corpus, or faults");
        outcome.report.faults.iter().map(ToString::to_string).collect()
    }

    /// The corpus, which must be without a fault.
    pub(crate) fn corpus(&self) -> Corpus {
        let outcome = self.read();
        assert_eq!(outcome.report.faults, [], "faults");
        outcome.corpus.unwrap()
    }
}

/// Holds each way of spoiling the good folder's file against the one line it must lead to.
pub(crate) fn each_is_named(file: &str, cases: &[(&str, &str, &str)]) {
    for (from, to, fault) in cases {
        assert_eq!(Folder::changed(file, from, to).faults(), [*fault], "{from} -> {to}");
    }
}
