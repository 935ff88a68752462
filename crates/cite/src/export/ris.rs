//! RIS: lines of a tag and a value, an entry from TY to ER. The words stand with their attribution in the first N1.

use super::Context;
use super::keys::keys;
use super::notes;
use crate::markup::printable;
use crate::record::Record;

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let mut out = String::new();
    for (record, key) in records.iter().zip(keys(records)) {
        entry(&mut out, record, &key, context);
    }
    out
}

fn entry(out: &mut String, record: &Record, key: &str, context: &Context<'_>) {
    let work = &record.work;
    let mut line = |tag: &str, value: &str| {
        if !value.is_empty() {
            *out += &format!("{tag}  - {}\r\n", folded(value));
        }
    };
    line("TY", kind(record));
    line("ID", key);
    line("AU", work.publisher.as_deref().unwrap_or_default());
    line("TI", &notes::title(&work.title, work.title_is));
    if let Some(container) = &work.container {
        line("T2", &notes::title(&container.title, container.title_is));
        line("PB", container.publisher.as_deref().unwrap_or_default());
    } else {
        line("PB", work.publisher.as_deref().unwrap_or_default());
    }
    line("M3", &notes::kind(record).unwrap_or_default());
    // Where not even the year is known there is none to give; the note has the span.
    if let Some(when) = notes::when(record).filter(|when| !when.year.contains('–')) {
        let part = |part: Option<u8>| part.map_or_else(String::new, |part| format!("{:02}", u32::from(part)));
        line("PY", &when.year);
        line("DA", &format!("{}/{}/{}/", when.year, part(when.month), part(when.day)));
    }
    line("LA", &record.language);
    line("UR", record.link.as_deref().unwrap_or_default());
    line("Y2", &notes::accessed(record, context.accessed).unwrap_or_default().replace('-', "/"));
    for topic in &record.passage.topics {
        line("KW", &topic.label);
    }
    for note in notes::notes(record) {
        line("N1", &note);
    }
    *out += "ER  - \r\n\r\n";
}

/// A page of the web, a report, or neither.
fn kind(record: &Record) -> &'static str {
    match (record.work.kind.as_deref(), &record.work.container) {
        (_, Some(_)) | (Some("web page" | "news feed"), None) => "ELEC",
        (Some(kind), None) if kind.contains("report") => "RPRT",
        _ => "GEN",
    }
}

/// A value over as many lines as it has. One that would be read as a tag begins with a space.
fn folded(value: &str) -> String {
    let lines = value.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::new();
    for (n, line) in lines.split('\n').enumerate() {
        let is_tag = line.chars().skip(2).collect::<String>().starts_with("  -");
        out += if n == 0 { "" } else { "\r\n" };
        out += if n > 0 && is_tag { " " } else { "" };
        out.extend(line.chars().map(printable));
    }
    out
}
