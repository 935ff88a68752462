//! What the pages of others load, and the page that shows how: `embed.js`, `embed.html` with its examples from the corpus,
//! and a host that makes it hard.

use std::path::Path;

use ::corpus::{Corpus, Passage, Quote, Term};
use explore::RolePick;

use super::asset::{Asset, Part};
use super::node::Node;
use super::page::{filled, policy, tidied};
use super::text_page::escaped;
use super::{script, style};
use crate::problem::Outcome;
use crate::project;

/// The example is neither a word nor a page.
const EXAMPLE: std::ops::RangeInclusive<usize> = 60..=320;

/// All of it.
pub(super) fn assets(root: &Path, corpus: &Corpus, icon: &Asset, node: Option<&Node>) -> Outcome<Vec<Asset>> {
    let (embed, builder) = (script::embed(root, node)?, script::builder(root, node)?);
    let (page_style, host_style) = (style::embed_page(root)?, style::embed_host(root)?);
    let index = project::read(&root.join("index.html"))?;
    let mut values = chosen(corpus);
    values.extend([
        // The style stands in the page itself alone.
        ("policy", policy("index.html", &index)?.replace(" '{{style.hash}}'", "")),
        ("icon.svg", icon.name.clone()),
        ("embed.css", page_style.name.clone()),
        ("builder.js", builder.name.clone()),
        ("embed-host.css", host_style.name.clone()),
    ]);
    let page = |file: &str| {
        let template = project::read(&root.join(file))?;
        let named = values.iter().map(|(name, value)| (*name, value.as_str()));
        let used: Vec<(&str, &str)> =
            named.filter(|(name, _)| template.contains(&["{{", name, "}}"].concat())).collect();
        filled(&template, file, &used)
    };
    // Its examples are to be read as they stand, line by line.
    let shown = Asset::named("embed.html", page("embed.html")?, Part::Later);
    let host = Asset::named("embed-host.html", tidied(&page("assets/embed/host.html")?), Part::Later);
    Ok(vec![embed, shown, host, builder, page_style, host_style])
}

/// What can be chosen in this corpus, and an example of it.
fn chosen(corpus: &Corpus) -> Vec<(&'static str, String)> {
    let (passage, speaker, document) = example(corpus).unwrap_or_default();
    let topic = commonest(corpus);
    let people = corpus.people.iter().map(|person| (person.id.as_str(), person.name.as_str()));
    let documents = corpus.documents.iter().map(|document| (document.slug.as_str(), document.title.as_str()));
    let roles = RolePick::ALL.into_iter().filter(|role| *role != RolePick::Any);
    vec![
        ("passage", escaped(&passage)),
        ("speaker", escaped(&speaker)),
        ("document", escaped(&document)),
        ("topic", escaped(topic.map_or("", |topic| &topic.id))),
        ("topic.label", escaped(topic.map_or("", |topic| &topic.label))),
        ("sides", terms(&corpus.parties)),
        ("topics", terms(&corpus.topics)),
        ("kinds", terms(&corpus.kinds)),
        ("roles", options(roles.map(|role| (role.id(), role.label())))),
        ("speakers", options(people)),
        ("documents", options(documents)),
    ]
}

fn options<'a>(values: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    values
        .map(|(id, label)| format!("<option value=\"{}\">{}</option>", escaped(id), escaped(label)))
        .collect()
}

/// The members of a group stand below it, set in.
fn terms(terms: &[Term]) -> String {
    let label = |term: &Term| {
        let indent = if term.within.is_some() { "\u{2003}" } else { "" };
        format!("{indent}{}", term.label)
    };
    let labelled: Vec<(&str, String)> = terms.iter().map(|term| (term.id.as_str(), label(term))).collect();
    options(labelled.iter().map(|(id, label)| (*id, label.as_str())))
}

/// A quotation of the corpus: its place, who says it, and in which document. In a corpus without any, its first words.
fn example(corpus: &Corpus) -> Option<(String, String, String)> {
    let place = |passage: &Passage, number: &str| {
        let document = corpus.document(passage.document)?;
        Some((format!("{}:{}{number}", document.slug, passage.line), document))
    };
    let fits = |quote: &Quote| EXAMPLE.contains(&(quote.range.len() as usize));
    let found = corpus.passages.iter().find_map(|passage| {
        let number = passage.quotes.iter().position(fits)?;
        Some((passage, number))
    });
    let Some((passage, number)) = found else {
        let (place, document) = place(corpus.passages.iter().find(|passage| passage.is_result)?, "")?;
        return Some((place, document.publisher.clone(), document.title.clone()));
    };
    let (place, document) = place(passage, &format!(".{}", number + 1))?;
    let speaker = corpus.people.get(usize::from(passage.quotes.get(number)?.speaker.0));
    let speaker = speaker.map_or(&document.publisher, |speaker| &speaker.name);
    Some((place, speaker.clone(), document.title.clone()))
}

/// The topic that most passages have.
fn commonest(corpus: &Corpus) -> Option<&Term> {
    let count = |number: usize| {
        let has = |passage: &&Passage| passage.topics.iter().any(|topic| usize::from(topic.0) == number);
        corpus.passages.iter().filter(has).count()
    };
    let numbers = 0..corpus.topics.len();
    corpus.topics.get(numbers.max_by_key(|&number| (count(number), usize::MAX - number))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: [(&str, &str); 2] = [
        ("embed.html", include_str!("../../../embed.html")),
        ("host.html", include_str!("../../../assets/embed/host.html")),
    ];

    #[test]
    fn both_pages_keep_a_policy_without_anything_unsafe() {
        for (name, page) in PAGES {
            assert!(policy(name, page).is_ok_and(|policy| !policy.is_empty()), "{name}");
            for forbidden in ["'unsafe-", "<style", " style=", " onclick=", "<script>", "href=\"/", "src=\"/"]
            {
                assert!(!page.contains(forbidden), "{name}: {forbidden}");
            }
        }
    }

    #[test]
    fn what_is_chosen_from_cannot_become_markup() {
        let term = |id: &str, label: &str, within| Term {
            id: id.to_owned(),
            label: label.to_owned(),
            within,
            ..Term::default()
        };
        assert_eq!(
            terms(&[term("a", "A & <b>", None), term("\"b", "B", Some(0))]),
            "<option value=\"a\">A &amp; &lt;b&gt;</option><option value=\"&quot;b\">\u{2003}B</option>"
        );
    }
}
