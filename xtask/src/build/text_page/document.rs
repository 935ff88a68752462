//! One document of the plain page: what is known about it, then its text line by line.

use ::corpus::{Corpus, Document, DocumentId, Passage, Person, Quote, Section, TitleIs};
use explore::labels::date_with_basis;

use super::escaped;

/// How many words of a quotation tell it from its neighbours.
const OPENING_WORDS: usize = 5;
/// The way back to the outline, where it does not stand beside the text.
const UP: &str = "<p class=\"up\"><a href=\"#contents\" lang=\"en\">Contents</a></p>\n";

/// The document as an article.
pub(super) fn html(corpus: &Corpus, id: DocumentId) -> String {
    let Some(document) = corpus.document(id) else { return String::new() };
    let (slug, language) = (escaped(&document.slug), escaped(&document.language));
    let mut html =
        format!("<article id=\"{slug}\" lang=\"{language}\">\n<h2>{}</h2>\n", escaped(&document.title));
    html += UP;
    html += &provenance(document);
    let mut offset = 0;
    for (line, number) in document.text.split_inclusive('\n').zip(1_u32..) {
        if let Some(section) = document.sections.iter().find(|section| section.from == number) {
            html += &own_provenance(section);
        }
        if !line.trim().is_empty() {
            let passage = corpus.passage_at(id, number).and_then(|id| corpus.passage(id));
            html +=
                &line_html(corpus, document, passage, Line { number, offset, text: line.trim(), full: line });
        }
        offset += line.len();
    }
    html + "</article>\n"
}

/// One line of a source.
#[derive(Clone, Copy)]
struct Line<'a> {
    number: u32,
    /// Where it begins in the document's text.
    offset: usize,
    /// Its words.
    text: &'a str,
    /// The same with the white space around them.
    full: &'a str,
}

fn provenance(document: &Document) -> String {
    let mut rows: Vec<(&str, String)> = Vec::new();
    if document.title_is == TitleIs::Described {
        rows.push(("Title", "described by us; the document has none of its own".to_owned()));
    }
    rows.push(("Publisher", document.publisher.clone()));
    rows.push(("Kind", document.kind.clone()));
    if let Some(dating) = &document.date {
        rows.push(("Date", date_with_basis(Some(dating))));
        if !dating.evidence.is_empty() {
            let words: Vec<String> = dating.evidence.iter().map(|words| format!("“{words}”")).collect();
            rows.push(("Date rests on", words.join(", ")));
        }
    } else {
        rows.push(("Date", "not known".to_owned()));
    }
    if let Some(name) = &document.received_as {
        rows.push(("Received as", name.clone()));
    }
    rows.push(("SHA-256", document.sha256.clone()));
    let rows: Vec<String> = rows
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("<div><dt>{name}</dt><dd>{}</dd></div>\n", escaped(value)))
        .collect();
    format!("<dl>\n{}</dl>\n", rows.concat())
}

/// Where a part was published by another, on another day, or signed, it says so where it begins.
fn own_provenance(section: &Section) -> String {
    let dated = section.date.as_ref().map(|date| date_with_basis(Some(date)));
    let known = [section.publisher.clone(), dated, section.byline.clone()];
    let known: Vec<String> = known.into_iter().flatten().map(|part| escaped(&part)).collect();
    if known.is_empty() { String::new() } else { format!("<p class=\"part\">{}</p>\n", known.join(" · ")) }
}

fn line_html(corpus: &Corpus, document: &Document, passage: Option<&Passage>, line: Line<'_>) -> String {
    let kind = passage.and_then(|p| corpus.kinds.get(p.kind?.index())).map_or("", |kind| kind.id.as_str());
    let (class, element) = match kind {
        "heading" => (" heading", "h3"),
        "furniture" => (" furniture", "p"),
        _ => ("", "p"),
    };
    let anchor = format!("{}:{}", escaped(&document.slug), line.number);
    let quotes: Vec<&Quote> = passage
        .into_iter()
        .flat_map(|passage| &passage.quotes)
        .filter(|quote| stands_in(quote, line))
        .collect();
    let words = with_quotes(line, &quotes);
    let said = passage.map(|passage| said_by(corpus, document, passage, line, &quotes)).unwrap_or_default();
    format!(
        "<div class=\"line{class}\" id=\"{anchor}\"><a href=\"#{anchor}\" aria-label=\"Line {number}\">{number}</a>\
         <{element} dir=\"auto\">{words}</{element}>{said}</div>\n",
        number = line.number
    )
}

fn stands_in(quote: &Quote, line: Line<'_>) -> bool {
    let start = quote.range.start as usize;
    (line.offset..line.offset + line.full.len()).contains(&start)
}

/// The line's words with its quotations marked. Ranges that do not fit the line leave it as it is.
fn with_quotes(line: Line<'_>, quotes: &[&Quote]) -> String {
    let lead = line.full.len() - line.full.trim_start().len();
    let begin = line.offset + lead;
    let mut html = String::new();
    let mut done = 0;
    for quote in quotes {
        let start = (quote.range.start as usize).saturating_sub(begin);
        let end = (quote.range.end as usize).saturating_sub(begin);
        let (Some(before), Some(quoted)) = (line.text.get(done..start), line.text.get(start..end)) else {
            continue;
        };
        html += &format!("{}<span class=\"quoted\">{}</span>", escaped(before), escaped(quoted));
        done = end;
    }
    html + &escaped(line.text.get(done..).unwrap_or_default())
}

/// Who says what is quoted in a line. Where several speak, each is told by the first words of what is said.
fn said_by(
    corpus: &Corpus,
    document: &Document,
    passage: &Passage,
    line: Line<'_>,
    quotes: &[&Quote],
) -> String {
    let said: Vec<(&Quote, String)> = quotes
        .iter()
        .filter_map(|quote| {
            Some((*quote, speaker(corpus, document, passage, quote, line, corpus.person(quote.speaker)?)))
        })
        .collect();
    let Some((_, first)) = said.first() else { return String::new() };
    if said.iter().all(|(_, who)| who == first) {
        return format!("<p class=\"said\">{}</p>", escaped(first));
    }
    let items = said.iter().map(|(quote, who)| {
        let opening: Vec<&str> =
            quote.range.slice(&document.text).split_whitespace().take(OPENING_WORDS).collect();
        format!("<li>“{} …” {}</li>", escaped(&opening.join(" ")), escaped(who))
    });
    format!("<ul class=\"said\">{}</ul>", items.collect::<String>())
}

fn speaker(
    corpus: &Corpus,
    document: &Document,
    passage: &Passage,
    quote: &Quote,
    line: Line<'_>,
    person: &Person,
) -> String {
    let mut parts = vec![person.name.clone()];
    parts.extend(quote.capacity.clone().or_else(|| person.capacity.clone()));
    parts.extend(quote.occasion.clone());
    parts.extend(quote.said_on.map(|day| day.to_string()));
    // A document is its own witness for its publisher's people, and a second hand for everybody else.
    if person.party.is_none() || person.party != document.party {
        parts.push(format!("as quoted by {}", corpus.publisher_of(passage)));
    }
    if quote.attributed_in != line.number {
        parts.push(format!("named in line {}", quote.attributed_in));
    }
    parts.join(", ")
}
