//! CSL-JSON, as citation processors read it. The words stand with their attribution in `note`.

use serde::Serialize;

use super::Context;
use super::json::pretty;
use super::keys::keys;
use super::notes;
use crate::dates::When;
use crate::record::Record;
use crate::template::genre;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    container_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    genre: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Date>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Date>,
    #[serde(skip_serializing_if = "str::is_empty")]
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    keyword: Option<String>,
    note: String,
}

/// An organisation's name: never cut into family and given name.
#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Date {
    date_parts: Vec<Vec<u16>>,
}

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let items: Vec<Item<'_>> =
        records.iter().zip(keys(records)).map(|(record, key)| item(record, key, context)).collect();
    pretty(&items)
}

fn item<'a>(record: &'a Record, id: String, context: &Context<'_>) -> Item<'a> {
    let work = &record.work;
    let carrier = work.container.as_ref();
    let topics: Vec<&str> = record.passage.topics.iter().map(|topic| topic.label.as_str()).collect();
    Item {
        id,
        kind: if carrier.is_some() { "article-magazine" } else { "webpage" },
        title: notes::title(&work.title, work.title_is),
        author: work.publisher.iter().map(|publisher| Name { literal: publisher }).collect(),
        container_title: carrier.map(|page| notes::title(&page.title, page.title_is)),
        // Not that of a document: it stands as its author, and styles would name it twice.
        publisher: carrier.and_then(|page| page.publisher.as_deref()),
        genre: genre(record),
        issued: issued(record),
        url: record.link.as_deref(),
        accessed: notes::accessed(record, context.accessed).and_then(When::iso).map(|day| date(&day)),
        language: &record.language,
        keyword: (!topics.is_empty()).then(|| topics.join(", ")),
        note: notes::notes(record).join("\n\n"),
    }
}

/// When it was published. A span over the years has both, as a range.
fn issued(record: &Record) -> Option<Date> {
    let when = notes::when(record)?;
    match when.year.split_once('–') {
        None => Some(date(&when)),
        Some((first, last)) => Some(Date {
            date_parts: [first, last].iter().filter_map(|year| Some(vec![year.parse().ok()?])).collect(),
        }),
    }
}

fn date(when: &When) -> Date {
    let year = when.year.parse().ok();
    let parts = [year, when.month.map(u16::from), when.day.map(u16::from)];
    Date { date_parts: vec![parts.into_iter().flatten().collect()] }
}
