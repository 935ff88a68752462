//! `labels/LANGUAGE.toml`: what the corpus is called in another language, its title and the labels of what it is described
//! with, each with where the word comes from. All of it may be left out: what is not translated is shown as it stands.

use super::disk::Disk;
use super::document::KINDS;
use super::fields::Fields;
use super::file::{At, File, short};
use super::report::Faults;
use crate::details::MEASURES;
use crate::model::{Corpus, Term};

/// What a corpus is called in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// The language, by its BCP 47 tag.
    pub language: String,
    /// A native speaker has read it.
    pub is_read: bool,
    /// What is translated: the list it stands in and its identifier, parted by a colon, and what it is called.
    pub texts: Vec<(String, String)>,
    /// What is not, of the title, of the labels of parties, topics and kinds, and of what documents are and numbers count.
    pub missing: Vec<String>,
}

/// Reads all of them.
pub(super) fn read(disk: &Disk, corpus: &Corpus, faults: &Faults) -> Vec<Labels> {
    disk.languages().into_iter().map(|language| one(disk, language, corpus, faults)).collect()
}

fn one(disk: &Disk, language: String, corpus: &Corpus, faults: &Faults) -> Labels {
    let file = File::read(disk, format!("labels/{language}.toml"), faults);
    let tree = file.tree();
    let root = Fields::root(&file, &tree);
    let is_read = root.truth("read_by_a_native_speaker");
    let mut labels = Labels { language, is_read, ..Labels::default() };
    match root.table("corpus") {
        Some(fields) => {
            labels.add("corpus:title", fields.words("title"));
            fields.done();
        }
        None => labels.add("corpus:title", None),
    }
    labels.terms(&root, "party", "covers", &corpus.parties);
    labels.terms(&root, "topic", "means", &corpus.topics);
    labels.terms(&root, "kind", "means", &corpus.kinds);
    let figures = || corpus.passages.iter().flat_map(|passage| &passage.figures);
    let kinds = || corpus.documents.iter().map(|document| document.kind.as_str());
    let units = || figures().map(|figure| figure.unit.as_str());
    let measures = || figures().map(|figure| figure.measure.as_str());
    labels.words(&root, "document", &KINDS.into_iter().map(|(_, kind)| kind), kinds());
    labels.words(&root, "measure", &MEASURES.into_iter(), measures());
    labels.words(&root, "unit", &units(), units());
    root.done();
    labels
}

fn unknown<'n>(file: &File, said: &At<String>, noun: &str, known: impl Iterator<Item = &'n str> + Clone) {
    let expected = file.instead(&said.value, known);
    file.fault(said.line, format!("unknown {noun} `{}`", short(&said.value)), expected);
}

impl Labels {
    /// Notes what something is called, or that it is not translated.
    fn add(&mut self, name: &str, text: Option<String>) {
        match text {
            Some(text) => self.texts.push((name.to_owned(), text)),
            None => self.missing.push(name.to_owned()),
        }
    }

    /// The label of something, and where it comes from.
    fn entry(&mut self, list: &str, id: &str, fields: &Fields) {
        let label = fields.required("label", "what it is called");
        fields.required("origin", "in whose usage the term is established, or `plain word`");
        self.add(&format!("{list}:{id}"), label.map(|label| label.value));
    }

    /// Words of the annotation that are shown as they are: of those that there can be, those used are to be translated.
    fn words<'n>(
        &mut self,
        root: &Fields,
        list: &'static str,
        known: &(impl Iterator<Item = &'n str> + Clone),
        used: impl Iterator<Item = &'n str>,
    ) {
        let mut met: Vec<String> = Vec::new();
        for (said, fields) in root.named_tables(list) {
            if known.clone().all(|word| word != said.value) {
                unknown(root.file, &said, list, known.clone());
            }
            self.entry(list, &said.value, &fields);
            fields.done();
            met.push(said.value);
        }
        // A sign is the same in every language.
        for word in used.filter(|word| word.contains(char::is_alphabetic)) {
            if !met.iter().any(|met| met == word) {
                self.missing.push(format!("{list}:{word}"));
                met.push(word.to_owned());
            }
        }
    }

    fn terms(&mut self, root: &Fields, list: &'static str, means: &'static str, terms: &[Term]) {
        let mut met: Vec<String> = Vec::new();
        for (said, fields) in root.named_tables(list) {
            if terms.iter().all(|term| term.id != said.value) {
                unknown(root.file, &said, list, terms.iter().map(|term| term.id.as_str()));
            }
            self.entry(list, &said.value, &fields);
            if let Some(words) = fields.words(means) {
                self.texts.push((format!("{list}-means:{}", said.value), words));
            }
            fields.done();
            met.push(said.value);
        }
        let missing = terms.iter().filter(|term| !met.contains(&term.id));
        self.missing.extend(missing.map(|term| format!("{list}:{}", term.id)));
    }
}
