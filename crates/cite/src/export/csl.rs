//! CSL-JSON, as citation processors read it. The words stand with their attribution in `note`.

use super::Context;
use super::keys::keys;
use super::notes;
use crate::dates::When;
use crate::json::Json;
use crate::record::Record;
use crate::template::genre;

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let items = records.iter().zip(keys(records)).map(|(record, key)| item(record, key, context));
    Json::List(items.collect()).pretty()
}

fn item(record: &Record, id: String, context: &Context<'_>) -> Json {
    let work = &record.work;
    let carrier = work.container.as_ref();
    // A literal name is never cut into family and given name.
    let author =
        |publisher: &String| Json::List(vec![Json::object([("literal", Some(Json::text(publisher)))])]);
    let topics: Vec<&str> = record.passage.topics.iter().map(|topic| topic.label.as_str()).collect();
    let language = Some(record.language.as_str()).filter(|language| !language.is_empty());
    Json::object([
        ("id", Some(Json::Text(id))),
        ("type", Some(Json::text(if carrier.is_some() { "article-magazine" } else { "webpage" }))),
        ("title", Some(Json::Text(notes::title(&work.title, work.title_is)))),
        ("author", work.publisher.as_ref().map(author)),
        ("container-title", carrier.map(|page| Json::Text(notes::title(&page.title, page.title_is)))),
        // Not that of a document: it stands as its author, and styles would name it twice.
        ("publisher", carrier.and_then(|page| page.publisher.as_ref()).map(Json::text)),
        ("genre", genre(record).map(Json::text)),
        ("issued", notes::when(record).map(|when| date(&when))),
        ("URL", record.link.as_ref().map(Json::text)),
        ("accessed", notes::accessed(record, context.accessed).and_then(When::iso).map(|day| date(&day))),
        ("language", language.map(Json::text)),
        ("keyword", (!topics.is_empty()).then(|| Json::Text(topics.join(", ")))),
        ("note", Some(Json::Text(notes::notes(record).join("\n\n")))),
    ])
}

/// A date; a span over the years has both, as a range.
fn date(when: &When) -> Json {
    let in_year = [when.month, when.day].into_iter().flatten().map(|part| Json::number(part.into()));
    let year = |year: &str| Json::Number(year.to_owned());
    let parts = match when.year.split_once('–') {
        Some((first, last)) => vec![Json::List(vec![year(first)]), Json::List(vec![year(last)])],
        None => vec![Json::List([year(&when.year)].into_iter().chain(in_year).collect())],
    };
    Json::object([("date-parts", Some(Json::List(parts)))])
}
