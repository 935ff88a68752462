//! From a corpus folder to the corpus, on the host: every fault is named with its file and line, and there is a corpus
//! only where there is none.
//!
//! The steps, each a module:
//! 1. `disk` lists the folder and reads bytes; `file` and `fields` read TOML key by key, each value with its line.
//! 2. `about`, `vocabulary` and `people` read the three files that all documents share.
//! 3. `document` reads one folder: `source` its text, `dating` its dates, `passage` what is said about its lines, with
//!    `quote` and `figure`, whose exact words `anchor` finds. `numerals` lists the numbers that nothing was said about.
//! 4. `assemble` puts documents in order and settles what one says about another; `labels` reads what all this is called
//!    in other languages.
//!
//! All of them write to one list of faults (`report`), and none of them stops at the first.

mod about;
mod anchor;
mod assemble;
mod dating;
mod disk;
mod document;
mod fields;
mod figure;
mod file;
mod labels;
mod numerals;
mod passage;
mod people;
mod quote;
mod report;
mod source;
mod suggest;
mod vocabulary;

use std::path::Path;

use crate::model::Corpus;
use disk::Disk;
use report::Faults;

pub use labels::Labels;
pub use report::{Note, Report, Row, Summary};

/// What reading a folder came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The corpus; there is none while there are faults.
    pub corpus: Option<Corpus>,
    /// What it is called in other languages.
    pub labels: Vec<Labels>,
    /// What was found.
    pub report: Report,
}

/// Reads and checks a corpus folder. Never panics, whatever is in it.
pub fn folder(dir: &Path) -> Outcome {
    let faults = Faults::default();
    let mut report = Report::default();
    let read = Disk::open(dir, &faults).map(|disk| {
        let corpus = corpus(&disk, &mut report, &faults);
        // Of what could not be read as it is, nobody can say whether it is translated.
        let labels = if faults.is_empty() { labels::read(&disk, &corpus, &faults) } else { Vec::new() };
        (corpus, labels)
    });
    report.faults = faults.into_notes();
    let (corpus, labels) = read.filter(|_| report.faults.is_empty()).unzip();
    Outcome { corpus, labels: labels.unwrap_or_default(), report }
}

fn corpus(disk: &Disk, report: &mut Report, faults: &Faults) -> Corpus {
    disk.look_for_strays("", &["corpus.toml", "taxonomy.toml", "people.toml"]);
    let front = about::read(disk, faults);
    let words = vocabulary::read(disk, faults);
    let people = people::read(disk, &words, faults);
    let known = document::Known { words: &words, people: &people, language: &front.language };
    let slugs = disk.documents();
    let mut drafts: Vec<_> = slugs.iter().map(|slug| document::read(disk, slug, &known, faults)).collect();
    assemble::in_order(&mut drafts);
    report.summary = Summary::of(drafts.iter().map(document::Draft::row).collect());
    report.uncovered = drafts.iter_mut().flat_map(|draft| std::mem::take(&mut draft.uncovered)).collect();
    assemble::corpus(front, words, people, drafts, faults)
}
