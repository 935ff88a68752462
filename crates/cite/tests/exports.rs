//! Exports: golden files of every kind of record in every format, and what holds for any records. That other programs
//! read them is for `cargo xtask test`, which asks those programs.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use std::collections::BTreeSet;

use cite::{Context, Format, Record, export, import};
use proptest::prelude::*;
use serde_json::Value;
use support::arbitrary;
use support::golden::golden;
use support::samples::samples;
use support::shipped;

const CONTEXT: Context<'_> = Context {
    title: "Samples & <others>",
    corpus: "A corpus",
    version: "0123abcd",
    accessed: Some("2026-01-02"),
};

#[test]
fn every_format_writes_every_kind_of_record_as_before() {
    let records: Vec<Record> = samples(&shipped()).into_iter().map(|(_, record)| record).collect();
    for format in Format::ALL {
        golden(&format!("export.{}", format.ending()), &export(format, &records, &CONTEXT));
    }
}

#[test]
fn formats_have_each_their_own_name_ending_and_media_type() {
    for of in [Format::id, Format::label, Format::ending, Format::media_type] {
        let all: BTreeSet<&str> = Format::ALL.into_iter().map(of).collect();
        assert_eq!(all.len(), Format::ALL.len(), "{all:?}");
    }
}

/// How many entries an export has, told by its marks of an entry.
fn entries(format: Format, text: &str) -> usize {
    let lines = |mark: &str| text.lines().filter(|line| line.starts_with(mark)).count();
    let json = || serde_json::from_str::<Value>(text).expect("JSON");
    match format {
        Format::Ris => {
            assert_eq!(lines("TY  - "), lines("ER  - "));
            lines("TY  - ")
        }
        Format::Bibtex => lines("@misc{"),
        Format::Csl | Format::Annotation => json().as_array().map_or(0, Vec::len),
        Format::Json => json()["quotations"].as_array().map_or(0, Vec::len),
        Format::Csv => import::read(text).records.len(),
        Format::Markdown => lines("— "),
        Format::Tei => text.matches("<cit ").count(),
    }
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn any_records_survive_json_and_csv_in_their_order(records in arbitrary::records()) {
        for format in [Format::Json, Format::Csv] {
            let read = import::read(&export(format, &records, &CONTEXT));
            prop_assert_eq!(&read.faults, &Vec::<String>::new());
            prop_assert_eq!(&read.records, &records);
        }
    }

    /// What others read with serde and what is exported are one form, both ways.
    #[test]
    fn the_exported_form_is_the_one_that_serde_makes(records in arbitrary::records()) {
        let mut file: Value = serde_json::from_str(&export(Format::Json, &records, &CONTEXT)).expect("JSON");
        let exported = file["quotations"].take();
        prop_assert_eq!(&exported, &serde_json::to_value(&records).expect("JSON"));
        prop_assert_eq!(serde_json::from_value::<Vec<Record>>(exported).expect("records"), records);
    }

    #[test]
    fn an_export_has_as_many_entries_as_records(records in arbitrary::records()) {
        for format in Format::ALL {
            let text = export(format, &records, &CONTEXT);
            prop_assert_eq!(entries(format, &text), records.len(), "{}\n{}", format.label(), text);
        }
    }

    #[test]
    fn no_key_is_given_twice(records in arbitrary::records(), again in 0usize..4) {
        let mut records = records;
        records.extend(records.get(again).cloned());
        for (format, field) in [(Format::Csl, "id"), (Format::Annotation, "id")] {
            let items: Value = serde_json::from_str(&export(format, &records, &CONTEXT)).expect("JSON");
            let items = items.as_array().expect("a list").clone();
            let keys: BTreeSet<&str> = items.iter().filter_map(|item| item[field].as_str()).collect();
            prop_assert_eq!(keys.len(), records.len(), "{:?}", keys);
        }
    }

    /// The formats without an escape for control characters have none in them.
    #[test]
    fn no_control_character_reaches_a_format_that_cannot_carry_it(records in arbitrary::records()) {
        for format in [Format::Ris, Format::Bibtex, Format::Markdown, Format::Tei] {
            let text = export(format, &records, &CONTEXT);
            let control = text.chars().find(|&c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
            prop_assert_eq!(control, None, "{}", format.label());
        }
    }
}

#[test]
fn a_key_is_the_same_in_every_export() {
    let records: Vec<Record> = samples(&shipped()).into_iter().map(|(_, record)| record).collect();
    let keys = |records: &[Record]| -> Vec<String> {
        let items: Value = serde_json::from_str(&export(Format::Csl, records, &CONTEXT)).expect("JSON");
        items
            .as_array()
            .expect("a list")
            .iter()
            .map(|item| item["id"].as_str().unwrap_or_default().into())
            .collect()
    };
    let all = keys(&records);
    for (record, key) in records.iter().zip(&all).take(14) {
        assert_eq!(&keys(std::slice::from_ref(record))[0], key);
    }
}
