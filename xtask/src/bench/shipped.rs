//! The shipped corpus as a collection: its passages as the page searches them, and known-item questions, each of
//! which looks for one passage that somebody may remember.

use std::collections::HashMap;

use corpus::{Corpus, PassageId};

use super::collection::{Collection, Document, Set, rows};
use crate::problem::{Outcome, Problem};
use crate::project;

/// Reads the corpus and the questions of `benches/corpus-queries.tsv`.
pub(super) fn collection() -> Outcome<Collection> {
    let folder = project::root().join("assets").join("corpus");
    let corpus = corpus::read::folder(&folder)
        .corpus
        .ok_or_else(|| Problem::new("The shipped corpus cannot be read; `cargo xtask check` says why"))?;
    let mut documents = Vec::new();
    let mut numbers = HashMap::new();
    let mut passage = 0;
    corpus.each_unit(|unit| {
        // Headings and page furniture are no results, so nobody gets them.
        if !unit.text.is_empty() {
            numbers.insert(passage, documents.len());
            let title = [unit.heading, unit.speaker.trim_end()].join("\n").trim().to_owned();
            documents.push(Document { title, text: unit.text.to_owned() });
        }
        passage += 1;
    });
    let mut clean = Set { name: "clean", texts: Vec::new() };
    let mut mistyped = Set { name: "mistyped", texts: Vec::new() };
    let mut gains = Vec::new();
    for [id, text, typo, place] in rows(&project::root().join("benches/corpus-queries.tsv"))? {
        let number = at(&corpus, &place).and_then(|passage| numbers.get(&passage.index()).copied());
        let number = number.ok_or_else(|| {
            Problem::new(format!("Question {id} of benches/corpus-queries.tsv: no passage is at {place}"))
        })?;
        clean.texts.push(text);
        mistyped.texts.push(typo);
        gains.push(HashMap::from([(number, 1.0)]));
    }
    let name = "the shipped corpus".to_owned();
    Ok(Collection { name, originals: documents.len(), documents, sets: vec![clean, mistyped], gains })
}

/// The passage at `SLUG:LINE`.
fn at(corpus: &Corpus, place: &str) -> Option<PassageId> {
    let (slug, line) = place.trim().split_once(':')?;
    corpus.passage_at(corpus.document_named(slug)?, line.parse().ok()?)
}
