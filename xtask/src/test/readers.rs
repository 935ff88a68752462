//! The exports, read back by programs that others have written: every quotation of the corpus that ships, and records
//! of all that breaks formats, are exported here and read by `xtask/python/readers.py`, which holds what those programs
//! find against what was exported. Python is optional as Node is, except where a change is judged.

mod nasty;
mod python;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use cite::{Context, Format, Record, copy, export};
use corpus::{Corpus, PassageId};
use serde_json::{Value, json};

use super::libtest::{self, Tally};
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// They take seconds.
const LIMIT: Duration = Duration::from_secs(5 * 60);

/// Exports and reads back; or says what is missing here.
pub(super) fn run() -> Outcome<Result<Tally, String>> {
    let python = match python::ready()? {
        Ok(python) => python,
        // Where `CI` is set, a step that is left out would be a change that was not tested.
        Err(why) if std::env::var_os("CI").is_some() => return Err(Problem::new(why)),
        Err(why) => return Ok(Err(why)),
    };
    let folder = project::target()?.join("readers");
    let shipped = project::root().join("assets/corpus");
    write(&folder, &shipped)?;
    let mut command = Command::new(python);
    command.arg(project::root().join("xtask/python/readers.py")).args([&folder, &shipped]);
    command.env("PYTHONUTF8", "1").env("PYTHONDONTWRITEBYTECODE", "1");
    libtest::run(command, LIMIT).map(Ok)
}

/// Writes what is read: each format, each copy and card, and what was exported.
fn write(folder: &Path, shipped: &Path) -> Outcome<()> {
    let corpus = corpus::read::folder(shipped).corpus;
    let corpus = corpus.ok_or_else(|| Problem::new("the corpus that ships cannot be read"))?;
    let mut records = quotations(&corpus);
    let sound = records.len();
    records.extend(records.first().map(nasty::records).unwrap_or_default());
    let context =
        Context { title: "Read & <back>", corpus: &corpus.title, version: "1", accessed: Some("2026-01-02") };
    let keep = || "Cannot write into the target folder".to_owned();
    fs::create_dir_all(folder).or_say(keep)?;
    for format in Format::ALL {
        let file = folder.join(format!("export.{}", format.ending()));
        fs::write(file, export(format, &records, &context)).or_say(keep)?;
    }
    let copies: Vec<String> =
        records.iter().flat_map(|record| [copy::rich(record), copy::card(record)]).collect();
    fs::write(folder.join("copies.json"), json!(copies).to_string()).or_say(keep)?;
    // One format is asked for the keys, so that the others can be held against it.
    let items: Value =
        serde_json::from_str(&export(Format::Csl, &records, &context)).or_say(|| "No JSON".to_owned())?;
    let truths = records.iter().enumerate().map(|(n, record)| truth(record, n >= sound, &items[n]["id"]));
    fs::write(folder.join("truth.json"), Value::from_iter(truths).to_string()).or_say(keep)
}

/// Every quotation of a corpus and every passage that has one.
fn quotations(corpus: &Corpus) -> Vec<Record> {
    let link = |record: Record| {
        let address = format!("#1/document/{}:{}", record.place.document, record.place.line);
        record.with_link(format!("https://example.org/{address}"))
    };
    let of = |(n, passage): (usize, &corpus::Passage)| {
        let quoted = (0..passage.quotes.len()).map(|number| Some(number as u16));
        let numbers: Vec<Option<u16>> =
            if passage.quotes.is_empty() { Vec::new() } else { quoted.chain([None]).collect() };
        numbers.into_iter().filter_map(move |number| Record::of(corpus, PassageId::from(n), number, None))
    };
    corpus.passages.iter().enumerate().flat_map(of).map(link).collect()
}

/// What a reader must find of a record, taken from it and not from any export.
fn truth(record: &Record, is_nasty: bool, key: &Value) -> Value {
    let place = &record.place;
    json!({
        "key": key,
        "is_nasty": is_nasty,
        "words": record.words,
        "speaker": record.speaker.as_ref().map(|speaker| &speaker.name),
        "title": record.work.title,
        "publisher": record.work.publisher,
        "document": place.document,
        "start": place.start,
        "end": place.end,
        "start_char": place.start_char,
        "end_char": place.end_char,
    })
}
