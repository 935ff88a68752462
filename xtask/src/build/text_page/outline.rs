//! What stands where: every document of the plain page and, below it, its parts.

use ::corpus::{Corpus, Document, DocumentId};
use explore::labels::date_with_basis;

use super::escaped;

/// All documents as the entries of a list.
pub(super) fn html(corpus: &Corpus) -> String {
    let documents = corpus.documents.iter().enumerate();
    documents.map(|(number, document)| entry(corpus, number.into(), document)).collect()
}

fn entry(corpus: &Corpus, id: DocumentId, document: &Document) -> String {
    let dated = document.date.as_ref().map(|date| format!(", {}", escaped(&date_with_basis(Some(date)))));
    let (slug, title, publisher) =
        (escaped(&document.slug), escaped(&document.title), escaped(&document.publisher));
    let language = escaped(&document.language);
    let parts = parts(corpus, id, document);
    let parts: String = parts
        .iter()
        .map(|(line, title)| format!("<li><a href=\"#{slug}:{line}\">{}</a></li>\n", escaped(title)))
        .collect();
    let parts = if parts.is_empty() {
        parts
    } else {
        format!("\n<ol lang=\"{language}\" dir=\"auto\">\n{parts}</ol>\n")
    };
    format!(
        "<li><a href=\"#{slug}\" lang=\"{language}\">{title}</a> <span>{publisher}{}</span>{parts}</li>\n",
        dated.unwrap_or_default()
    )
}

/// The parts of a document, as the app has them: its sections or, where it has none, its headings; each with the line that
/// it begins in. A heading that only says the title again is none.
fn parts(corpus: &Corpus, id: DocumentId, document: &Document) -> Vec<(u32, String)> {
    if !document.sections.is_empty() {
        let sections = document.sections.iter();
        return sections
            .filter_map(|section| Some((line_with_words(document, section.from)?, section.title.clone())))
            .collect();
    }
    let lines = document.text.lines().zip(1_u32..);
    lines
        .filter_map(|(words, line)| {
            let passage = corpus.passage(corpus.passage_at(id, line)?)?;
            let is_part = corpus.is_heading(passage) && words.trim() != document.title;
            is_part.then(|| (line, words.trim().to_owned()))
        })
        .collect()
}

/// The first line from one on that is not empty: only those stand on the page.
fn line_with_words(document: &Document, from: u32) -> Option<u32> {
    let mut lines = document.text.lines().zip(1_u32..).skip_while(|(_, line)| *line < from);
    lines.find(|(words, _)| !words.trim().is_empty()).map(|(_, line)| line)
}
