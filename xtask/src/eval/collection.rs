//! A collection: documents, questions, and what people judged to answer them. Read whole and checked, so that a
//! figure is never about half of a file.

use std::collections::HashMap;
use std::path::Path;

use super::tsv::Sheet;
use crate::problem::{Outcome, Problem};

const DOCUMENTS: [&str; 3] = ["id", "title", "text"];
const QUERIES: [&str; 2] = ["id", "text"];
const JUDGMENTS: [&str; 3] = ["query", "document", "gain"];

/// Documents and judged questions.
#[derive(Debug, Default)]
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
#[derive(Debug, Default)]
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
        let queries = queries.map_or_else(|| folder.join("queries.tsv"), Path::to_path_buf);
        Self::of(
            &Sheet::read(&folder.join("docs.tsv"), DOCUMENTS)?,
            &Sheet::read(&queries, QUERIES)?,
            &Sheet::read(&folder.join("qrels.tsv"), JUDGMENTS)?,
        )
    }

    fn of(documents: &Sheet<3>, queries: &Sheet<2>, judgments: &Sheet<3>) -> Outcome<Self> {
        let (documents, numbers) = read_documents(documents)?;
        let places = numbered(queries, |[id, _]| id)?;
        let mut questions: Vec<Question> = queries
            .rows()
            .map(|(_, [_, text])| Question { text: text.clone(), ..Question::default() })
            .collect();
        let passed_over = judge(&mut questions, &places, &numbers, judgments)?;
        questions.retain(|question| !question.ideal.is_empty());
        if questions.is_empty() {
            let (queries, judgments) = (queries.name(), judgments.name());
            return Err(Problem::new(format!(
                "No query of {queries} has a gain above 0 in {judgments}; do their ids match?"
            )));
        }
        Ok(Self { documents, questions, passed_over })
    }

    /// Reads `docs.tsv` alone.
    pub(super) fn of_documents(folder: &Path) -> Outcome<Self> {
        let (documents, _) = read_documents(&Sheet::read(&folder.join("docs.tsv"), DOCUMENTS)?)?;
        Ok(Self { documents, ..Self::default() })
    }

    /// What was read and could not be used, each in a sentence.
    pub(super) fn passed_over(&self) -> impl Iterator<Item = &str> {
        self.passed_over.iter().map(String::as_str)
    }
}

/// The documents, and the number of each by its id.
fn read_documents(sheet: &Sheet<3>) -> Outcome<(Vec<Document>, HashMap<String, u32>)> {
    let numbers = numbered(sheet, |[id, ..]| id)?;
    let document = |[_, title, text]: &[String; 3]| Document { title: title.clone(), text: text.clone() };
    let documents: Vec<Document> = sheet.rows().map(|(_, row)| document(row)).collect();
    if documents.is_empty() {
        return Err(Problem::new(format!("{} has no documents; a row is id, title, text", sheet.name())));
    }
    Ok((documents, numbers))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet<const N: usize>(name: &str, columns: [&str; N], rows: &str) -> Sheet<N> {
        let text = rows.replace('|', "\t").replace(';', "\n");
        Sheet::of(Path::new(name), text.into_bytes(), columns).unwrap()
    }

    fn collection(documents: &str, queries: &str, judgments: &str) -> Outcome<Collection> {
        Collection::of(
            &sheet("docs.tsv", DOCUMENTS, documents),
            &sheet("queries.tsv", QUERIES, queries),
            &sheet("qrels.tsv", JUDGMENTS, judgments),
        )
    }

    #[test]
    fn judgments_reach_their_questions() {
        let read =
            collection("a|A|x;b||y;c|C|z", "1|one;2|two;3|three", "3|b|1;3|c|4;3|a|0;1|c|2;2|a|0").unwrap();
        assert_eq!(read.documents.iter().map(|document| &*document.text).collect::<String>(), "xyz");
        let questions: Vec<&str> = read.questions.iter().map(|question| &*question.text).collect();
        assert_eq!(questions, ["one", "three"], "without a gain above 0 there is nothing to measure");
        assert_eq!(read.questions[1].gains, HashMap::from([(1, 1), (2, 4)]));
        assert_eq!(read.questions[1].ideal, [4, 1]);
        assert_eq!(read.passed_over().count(), 0);
    }

    #[test]
    fn a_judgment_about_something_unknown_is_counted_and_a_lacking_answer_stays_one() {
        let read = collection("a||x", "1|one", "1|a|1;1|gone|3;9|a|1;9|gone|1").unwrap();
        assert_eq!(read.questions[0].ideal, [3, 1]);
        assert_eq!(read.questions[0].gains, HashMap::from([(0, 1)]));
        assert_eq!(
            read.passed_over().collect::<Vec<_>>(),
            [
                "judgments about queries not asked: 2, the first in qrels.tsv:3",
                "judgments about documents not there: 1, the first in qrels.tsv:2",
            ]
        );
    }

    #[test]
    fn what_cannot_be_measured_is_refused_in_a_sentence() {
        for (documents, queries, judgments, expected) in [
            ("", "1|x", "1|a|1", "docs.tsv has no documents; a row is id, title, text"),
            (
                "a||x;a||y",
                "1|x",
                "1|a|1",
                "docs.tsv:2: `a` is the id of line 1 already; give each row its own",
            ),
            ("|t|x", "1|x", "1|a|1", "docs.tsv:1: the first column is empty; every row begins with an id"),
            (
                "a||x",
                "1|x;2|y;1|z",
                "1|a|1",
                "queries.tsv:3: `1` is the id of line 1 already; give each row its own",
            ),
            (
                "a||x",
                "1|x",
                "1|a|1;1|a|2",
                "qrels.tsv:2: `a` was judged for query `1` in line 1; keep one of the two",
            ),
            (
                "a||x",
                "1|x",
                "1|a|-1",
                "qrels.tsv:1: `-1` is no gain; write a whole number, 0 if it is no answer",
            ),
            (
                "a||x",
                "1|x",
                "2|a|1;1|a|0",
                "No query of queries.tsv has a gain above 0 in qrels.tsv; do their ids match?",
            ),
        ] {
            assert_eq!(collection(documents, queries, judgments).unwrap_err().to_string(), expected);
        }
    }
}
