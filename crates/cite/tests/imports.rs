//! Reading back: every fault is said in a sentence with its place, and what is sound is kept.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use cite::{Context, Format, Json, Record, export, import};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{record, shipped};

fn sample() -> Record {
    record(&shipped(), "2025-12-international-justice", 2, Some(0)).with_link("https://example.org/")
}

fn context() -> Context<'static> {
    Context { title: "Mine", corpus: "A corpus", version: "0123abcd", accessed: None }
}

/// The JSON form of the sample, twice, changed.
fn changed(change: impl FnOnce(&mut Value)) -> import::Import {
    let text = export(Format::Json, &[sample(), sample()], &context());
    let mut file = serde_json::from_str(&text).expect("JSON");
    change(&mut file);
    import::read(&file.to_string())
}

#[test]
fn what_is_not_known_is_passed_over_and_what_it_is_of_is_said() {
    let read = changed(|file| {
        file["mood"] = json!("fine");
        file["quotations"][0]["colour"] = json!({ "red": 1 });
        file["quotations"][0]["place"]["page"] = json!(7);
    });
    assert_eq!(read.records, [sample(), sample()]);
    assert_eq!((read.title.as_str(), read.version.as_str(), read.faults.len()), ("Mine", "0123abcd", 0));
}

#[test]
fn each_fault_of_json_is_named_with_quotation_and_field() {
    let faults: [(&str, Value, &str); 12] = [
        ("/words", json!(null), "Quotation 2: `words` is missing; it should be text."),
        ("/words", json!(7), "Quotation 2: `words` should be text, and is “7”."),
        ("/place", json!(null), "Quotation 2: `place` is missing."),
        ("/place", json!("here"), "Quotation 2: `place` should be a part with its fields, and is “here”."),
        ("/place/line", json!(0), "Quotation 2: `place.line` should be a whole number from 1, and is “0”."),
        (
            "/place/line",
            json!("x\ny"),
            "Quotation 2: `place.line` should be a whole number from 1, and is “x y”.",
        ),
        ("/place/end", json!(1), "Quotation 2: `place.end` should not be before `place.start`."),
        (
            "/speaker/is",
            json!("robot"),
            "Quotation 2: `speaker.is` should be one of person, body, text, unnamed, and is “robot”.",
        ),
        (
            "/work/date/latest",
            json!("2025-02-30"),
            "Quotation 2: `work.date.latest` should be a day, written as 2025-12-31, and is “2025-02-30”.",
        ),
        (
            "/link",
            json!("javascript:alert(1)"),
            "Quotation 2: `link` should be an address of the web, and is “javascript:alert(1)”.",
        ),
        ("/passage/topics", json!({}), ""),
        (
            "/passage/topics",
            json!(["aid"]),
            "Quotation 2: `passage.topics` should be a list of parts with their fields, and has “aid”.",
        ),
    ];
    for (path, value, want) in faults {
        let read = changed(|file| {
            *file["quotations"][1].pointer_mut(path).expect("the field") = value;
        });
        let want: Vec<&str> = Some(want).filter(|want| !want.is_empty()).into_iter().collect();
        assert_eq!(read.faults, want, "{path}");
        assert_eq!(read.records.len(), 2 - want.len(), "the other is kept");
    }
}

#[test]
fn a_file_that_is_not_ours_or_too_new_is_refused_with_a_sentence() {
    for (text, want) in [
        ("{\"onrecord\": \"quotations\",\n  oops", "Line 2, column 3: from here on the file is no JSON."),
        ("[]", "This file is no export of On Record: it does not say `\"onrecord\": \"quotations\"`."),
        ("{\"onrecord\": \"quotations\", \"version\": 1}", "This file has no list `quotations`."),
        ("", "This file is empty."),
        ("a,b\r\n1,2\r\n", "This file is no export of On Record: it has no column `words`."),
        ("words,link\r\n\"abc,\r\n", "Line 2: a cell begins with a quotation mark and has no end."),
    ] {
        assert_eq!(import::read(text).faults, [want]);
    }
    for newer in
        ["{\"onrecord\": \"quotations\", \"version\": 2, \"quotations\": []}", "words,version\r\na,2\r\n"]
    {
        let read = import::read(newer);
        assert!(read.records.is_empty());
        assert!(
            read.faults[0].starts_with("This file has form 2, which a newer release"),
            "{:?}",
            read.faults
        );
    }
}

#[test]
fn each_fault_of_a_table_is_named_with_line_and_column() {
    let text = export(Format::Csv, &[sample(), sample()], &context());
    let sound = text.replacen(",person,", ",robot,", 1);
    let read = import::read(&sound);
    assert_eq!(
        read.faults,
        ["Line 2: column `speaker.is` should be one of person, body, text, unnamed, and is “robot”."]
    );
    assert_eq!(read.records, [sample()]);
    let read = import::read("words,place.line\r\nabc,x\r\n");
    assert!(
        read.faults
            .contains(&"Line 2: column `place.line` should be a whole number from 1, and is “x”.".into())
    );
    assert!(read.faults.contains(&"Line 2: column `work` is missing.".into()), "{:?}", read.faults);
}

/// As spreadsheets save them: other separators, other line ends, no mark of the encoding, columns moved and added.
#[test]
fn a_table_is_read_as_a_spreadsheet_saves_it() {
    let text = export(Format::Csv, &[sample()], &context());
    let text = text.trim_start_matches('\u{feff}');
    for between in [";", "\t"] {
        let mut lines = text.split_inclusive("\r\n");
        let header = lines.next().expect("a header").replace(',', between);
        // The sample has its commas in quotation marks alone.
        let mut is_quoted = false;
        let rows: String = lines
            .flat_map(str::chars)
            .map(|c| {
                is_quoted ^= c == '"';
                if c == ',' && !is_quoted { between.to_owned() } else { c.to_string() }
            })
            .collect();
        let saved = format!("{}{}", header.replace("\r\n", "\n"), rows.replace("\r\n", "\n"));
        assert_eq!(import::read(&saved).records, [sample()], "{saved}");
    }
    let moved = text.replacen("words,", "mine,words,", 1).replacen("version\r\n", "version\r\nx,", 1);
    assert_eq!(import::read(&moved).records, [sample()]);
}

#[test]
fn a_formula_is_guarded_in_csv_alone_and_comes_back_without() {
    for words in ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "'=1"] {
        let record = Record { words: words.into(), ..sample() };
        let csv = export(Format::Csv, std::slice::from_ref(&record), &context());
        assert!(csv.contains(&format!("'{words}")), "{csv}");
        assert_eq!(import::read(&csv).records, std::slice::from_ref(&record));
        let json = export(Format::Json, std::slice::from_ref(&record), &context());
        let file: Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(file["quotations"][0]["words"], words);
    }
}

#[test]
fn a_record_alone_is_read_from_its_form_or_refused() {
    let form = sample().to_json();
    assert_eq!(Record::from_json(form.clone()), Ok(sample()));
    let Json::Fields(mut fields) = form else { panic!("a record is an object") };
    fields.retain(|(name, _)| name != "words");
    let refused = Record::from_json(Json::Fields(fields));
    assert_eq!(refused, Err(vec!["`words` is missing; it should be text".to_owned()]));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[\\[{\"a,;\n':}\\]]{0,40}|.{0,60}") {
        let read = import::read(&text);
        prop_assert!(read.records.is_empty());
        prop_assert!(!read.faults.is_empty());
    }
}
