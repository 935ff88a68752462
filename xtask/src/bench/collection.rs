//! What is searched and asked: documents, questions as they are and mistyped, and which documents answer them. Every
//! engine gets the same plain form, a title and a text; a document's number is its place.

use std::collections::HashMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::problem::{Outcome, Problem};
use crate::project::{self, shown};

/// The questions of a folder, in the ways they may be written: the file, and what it is called. The first is a must.
const SETS: &[(&str, &str)] = &[
    ("queries.tsv", "clean"),
    ("queries.one.tsv", "one word mistyped"),
    ("queries.all.tsv", "every word mistyped"),
    ("queries.typos.tsv", "mistyped"),
];

/// One passage.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Document {
    pub(super) title: String,
    pub(super) text: String,
}

/// The same questions, written in one way.
#[derive(Clone, Debug)]
pub(super) struct Set {
    pub(super) name: &'static str,
    pub(super) texts: Vec<String>,
}

/// A collection with its questions.
#[derive(Clone, Debug, Default)]
pub(super) struct Collection {
    /// What it is called in the tables.
    pub(super) name: String,
    pub(super) documents: Vec<Document>,
    /// How many of the documents are originals; document `n` is a varied copy of `n % originals`.
    pub(super) originals: usize,
    /// At least one, all of the same length.
    pub(super) sets: Vec<Set>,
    /// For each question, what the originals that answer it are worth.
    pub(super) gains: Vec<HashMap<usize, f64>>,
}

impl Collection {
    /// Reads `docs.tsv`, `queries.tsv` with its mistyped forms, and `qrels.tsv`.
    pub(super) fn read(folder: &Path, name: String) -> Outcome<Self> {
        let mut numbers = HashMap::new();
        let mut documents = Vec::new();
        for [id, title, text] in rows(&folder.join("docs.tsv"))? {
            numbers.insert(id, documents.len());
            documents.push(Document { title, text });
        }
        let asked = rows(&folder.join("queries.tsv"))?;
        let mut sets = Vec::new();
        for &(file, name) in SETS.iter().filter(|(file, _)| folder.join(file).exists()) {
            let texts: HashMap<String, String> =
                rows(&folder.join(file))?.into_iter().map(|[id, text]| (id, text)).collect();
            let text = |[id, _]: &[String; 2]| {
                texts.get(id).cloned().ok_or_else(|| {
                    Problem::new(format!("{} lacks the question {id}", shown(&folder.join(file))))
                })
            };
            sets.push(Set { name, texts: asked.iter().map(text).collect::<Outcome<_>>()? });
        }
        let places: HashMap<&str, usize> =
            asked.iter().enumerate().map(|(place, [id, _])| (id.as_str(), place)).collect();
        let mut gains = vec![HashMap::new(); asked.len()];
        for [query, document, gain] in rows(&folder.join("qrels.tsv"))? {
            // A judgment of a document or question that was left out judges nothing.
            if let (Some(&place), Some(&number), Ok(gain)) =
                (places.get(query.as_str()), numbers.get(&document), gain.parse())
            {
                gains[place].insert(number, gain);
            }
        }
        if documents.is_empty() || asked.is_empty() {
            return Err(Problem::new(format!("{} has no documents or no questions", shown(folder))));
        }
        Ok(Self { name, originals: documents.len(), documents, sets, gains })
    }

    /// What the best answers to a question would be worth, greatest first, copies and all.
    pub(super) fn ideal(&self, question: usize) -> Vec<f64> {
        let copies =
            |original: usize| (original..self.documents.len()).step_by(self.originals.max(1)).count();
        let gains = self.gains.get(question).into_iter().flatten();
        let mut ideal: Vec<f64> = gains
            .flat_map(|(&original, &gain)| vec![gain; copies(original)])
            .filter(|&gain| gain > 0.0)
            .collect();
        ideal.sort_by(|a, b| b.total_cmp(a));
        ideal
    }

    /// What a document is worth to a question. A copy counts as what it was made of.
    pub(super) fn gain(&self, question: usize, document: usize) -> f64 {
        let original = document % self.originals.max(1);
        self.gains.get(question).and_then(|gains| gains.get(&original)).copied().unwrap_or(0.0)
    }

    /// The documents as the peers get them.
    pub(super) fn documents_json(&self) -> Vec<u8> {
        let documents = self.documents.iter().enumerate();
        let all: Vec<Value> = documents
            .map(|(id, document)| json!({ "id": id, "title": document.title, "text": document.text }))
            .collect();
        Value::Array(all).to_string().into_bytes()
    }

    /// The questions as the page gets them: a list for each set.
    pub(super) fn queries_json(&self) -> Vec<u8> {
        let sets: Vec<&[String]> = self.sets.iter().map(|set| set.texts.as_slice()).collect();
        json!(sets).to_string().into_bytes()
    }
}

/// The lines of a file, cut at their tabs.
pub(super) fn rows<const N: usize>(path: &Path) -> Outcome<Vec<[String; N]>> {
    let text = project::read(path)?;
    let row = |(number, line): (usize, &str)| {
        let cells: Vec<String> = line.splitn(N, '\t').map(str::to_owned).collect();
        cells.try_into().map_err(|_| {
            Problem::new(format!("{}:{} has not {N} columns parted by tabs", shown(path), number + 1))
        })
    };
    text.lines().enumerate().filter(|(_, line)| !line.is_empty()).map(row).collect()
}
