//! `text.html`: every word of the corpus on one plain page. For readers without script or WebAssembly, for search
//! engines, for printing, and for whoever wants to check a quotation against the whole text.
//!
//! A pure function of the corpus. Every line has an anchor, `#document:line`, the same address the app uses; `faults`
//! proves of the finished page that not a word is missing.

mod document;
mod outline;
mod proof;

use std::path::Path;

use ::corpus::Corpus;

use super::asset::{Asset, Part};
use super::page::filled;
use crate::problem::Outcome;
use crate::project;
pub(crate) use proof::faults;

/// The page, naming its style.
pub(super) fn asset(root: &Path, corpus: &Corpus, loaded: &[&Asset]) -> Outcome<Asset> {
    let template = project::read(&root.join("text.html"))?;
    let names: Vec<(&str, &str)> = loaded.iter().map(|asset| (asset.role, asset.name.as_str())).collect();
    Ok(Asset::named("text.html", page(&template, corpus, &names)?, Part::Later))
}

fn page(template: &str, corpus: &Corpus, names: &[(&str, &str)]) -> Outcome<String> {
    let (title, language) = (escaped(&corpus.title), escaped(&corpus.language));
    let (about, contents, documents) = (about(corpus), outline::html(corpus), documents(corpus));
    let rights = paragraphs(&corpus.about.rights);
    let mut values = vec![
        ("title", title.as_str()),
        ("language", if language.is_empty() { "en" } else { &language }),
        ("about", &about),
        ("contents", &contents),
        ("documents", &documents),
        ("rights", &rights),
    ];
    values.extend(names);
    filled(template, "text.html", &values)
}

fn about(corpus: &Corpus) -> String {
    let mut html = paragraphs(&corpus.about.selection);
    if !corpus.about.gaps.is_empty() {
        let items: Vec<String> =
            corpus.about.gaps.iter().map(|gap| format!("<li>{}</li>", escaped(gap))).collect();
        html += &format!("<p>Known to be missing:</p>\n<ul>\n{}\n</ul>\n", items.join("\n"));
    }
    html + &paragraphs(&corpus.about.note)
}

fn documents(corpus: &Corpus) -> String {
    (0..corpus.documents.len()).map(|number| document::html(corpus, number.into())).collect()
}

/// Plain text whose paragraphs are parted by blank lines.
fn paragraphs(text: &str) -> String {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| format!("<p>{}</p>\n", escaped(part))).collect()
}

/// Text as it stands in HTML, in an attribute too.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
