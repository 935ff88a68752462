//! A collection: documents, questions, and what people judged to answer them. Read whole and checked, so that a
//! figure is never about half of a file.

use std::collections::HashMap;
use std::path::Path;

use super::tsv::Sheet;
use crate::problem::{Outcome, Problem};
use crate::project::shown;

/// Documents and judged questions.
#[derive(Debug)]
pub(super) struct Collection {
    /// The number of a document is its place here, and that of its unit in the index.
    pub(super) documents: Vec<Document>,
    /// Questions with at least one right answer, in the order of their file.
    pub(super) questions: Vec<Question>,
    passed_over: Vec<String>,
}

/// What is searched.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) title: String,
    pub(super) text: String,
}

/// A query, and how well which documents answer it.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) text: String,
    /// The gain of each document that answers it, by its number.
    pub(super) gains: HashMap<u32, u32>,
    /// All gains above 0, the greatest first; those of documents that the collection lacks too, as in trec_eval.
    pub(super) ideal: Vec<u32>,
}

impl Collection {
    /// Reads `docs.tsv`, `queries.tsv` (or the file named instead) and `qrels.tsv`.
    pub(super) fn read(folder: &Path, queries: Option<&Path>) -> Outcome<Self> {
        let (documents, numbers) = documents(folder)?;
        let file = queries.map_or_else(|| folder.join("queries.tsv"), Path::to_path_buf);
        let (mut questions, places) = questions(&Sheet::read(&file, ["id", "text"])?)?;
        let sheet = Sheet::read(&folder.join("qrels.tsv"), ["query", "document", "gain"])?;
        let passed_over = judge(&mut questions, &places, &numbers, &sheet)?;
        questions.retain(|question| !question.ideal.is_empty());
        if questions.is_empty() {
            let (file, sheet) = (shown(&file), sheet.name());
            return Err(Problem::new(format!(
                "No query of {file} has a gain above 0 in {sheet}; do their ids match?"
            )));
        }
        Ok(Self { documents, questions, passed_over })
    }

    /// Reads `docs.tsv` alone.
    pub(super) fn of_documents(folder: &Path) -> Outcome<Self> {
        let (documents, _) = documents(folder)?;
        Ok(Self { documents, questions: Vec::new(), passed_over: Vec::new() })
    }

    /// What was read and could not be used, each in a sentence.
    pub(super) fn passed_over(&self) -> impl Iterator<Item = &str> {
        self.passed_over.iter().map(String::as_str)
    }
}

/// The documents, and the number of each by its id.
fn documents(folder: &Path) -> Outcome<(Vec<Document>, HashMap<String, u32>)> {
    let sheet = Sheet::read(&folder.join("docs.tsv"), ["id", "title", "text"])?;
    let numbers = numbered(&sheet, |[id, ..]| id)?;
    let documents: Vec<Document> = sheet
        .rows()
        .map(|(_, [_, title, text])| Document { title: title.clone(), text: text.clone() })
        .collect();
    if documents.is_empty() {
        return Err(Problem::new(format!("{} has no documents; a row is id, title, text", sheet.name())));
    }
    Ok((documents, numbers))
}

/// The questions without their judgments, and the place of each by its id.
fn questions(sheet: &Sheet<2>) -> Outcome<(Vec<Question>, HashMap<String, u32>)> {
    let places = numbered(sheet, |[id, _]| id)?;
    let question = |(_, [_, text]): (usize, &[String; 2])| Question {
        text: text.clone(),
        gains: HashMap::new(),
        ideal: Vec::new(),
    };
    Ok((sheet.rows().map(question).collect(), places))
}

/// The rows of a file by their ids, each of which stands there once.
fn numbered<const N: usize>(
    sheet: &Sheet<N>,
    id: impl Fn(&[String; N]) -> &String,
) -> Outcome<HashMap<String, u32>> {
    let mut numbers = HashMap::new();
    for (number, (line, row)) in (0u32..).zip(sheet.rows()) {
        let id = id(row);
        if id.is_empty() {
            return Err(sheet.fault(line, "the first column is empty; every row begins with an id"));
        }
        if let Some(first) = numbers.insert(id.clone(), number) {
            let what = format!("`{id}` is the id of line {} already; give each row its own", first + 1);
            return Err(sheet.fault(line, &what));
        }
    }
    Ok(numbers)
}

/// Adds the judgments to their questions. Those about a question that is not asked or a document that is not there
/// are common where a collection was cut down, and harm nothing; gives a sentence for each kind of them.
fn judge(
    questions: &mut [Question],
    places: &HashMap<String, u32>,
    numbers: &HashMap<String, u32>,
    sheet: &Sheet<3>,
) -> Outcome<Vec<String>> {
    let mut lines: HashMap<(&str, &str), usize> = HashMap::new();
    let (mut strange_queries, mut strange_documents) = (Vec::new(), Vec::new());
    for (line, [query, document, gain]) in sheet.rows() {
        let gain: u32 = gain.parse().map_err(|_| {
            sheet.fault(line, &format!("`{gain}` is no gain; write a whole number, 0 if it is no answer"))
        })?;
        if let Some(first) = lines.insert((query, document), line) {
            let what =
                format!("`{document}` was judged for query `{query}` in line {first}; keep one of the two");
            return Err(sheet.fault(line, &what));
        }
        let Some(question) = places.get(query).and_then(|&place| questions.get_mut(place as usize)) else {
            strange_queries.push(line);
            continue;
        };
        let number = numbers.get(document);
        if number.is_none() {
            strange_documents.push(line);
        }
        if gain > 0 {
            question.ideal.push(gain);
            question.gains.extend(number.map(|&number| (number, gain)));
        }
    }
    for question in questions {
        question.ideal.sort_unstable_by(|a, b| b.cmp(a));
    }
    let kinds = [("queries not asked", strange_queries), ("documents not there", strange_documents)];
    Ok(kinds.into_iter().filter_map(|(what, lines)| counted(&sheet.name(), what, &lines)).collect())
}

fn counted(file: &str, what: &str, lines: &[usize]) -> Option<String> {
    let first = lines.first()?;
    Some(format!("judgments about {what}: {}, the first in {file}:{first}", lines.len()))
}
