//! Files that are no TOML, or no text.

use crate::folder::{Folder, TEXT, WALK};

#[test]
fn toml_that_does_not_parse_is_named_line_by_line() {
    for (file, content, faults) in [
        ("people.toml", "[[person]\nid = \"a\"\n", vec!["people.toml:1"]),
        ("taxonomy.toml", "= 3\n\n]\n", vec!["taxonomy.toml:1", "taxonomy.toml:3"]),
        ("corpus.toml", "title = \"a\"\ntitle = \"b\"\n", vec!["corpus.toml:2"]),
    ] {
        let found = Folder::good().write(file, content).faults();
        let named: Vec<&str> = found
            .iter()
            .filter(|line| line.contains("not TOML"))
            .map(|line| line.split(": ").next().unwrap())
            .collect();
        assert_eq!(named, faults, "{found:#?}");
    }
}

#[test]
fn what_is_no_list_of_tables_is_named() {
    for (content, fault) in [
        (
            "[person]\nid = \"a\"\n",
            "people.toml:1: `person` is a table; expected a list of tables, [[person]]",
        ),
        ("person = [1]\n", "people.toml:1: `person` is a number; expected a list of tables, [[person]]"),
        (
            "person = 1.5\n",
            "people.toml:1: `person` is a number with a fraction; expected a list of tables, [[person]]",
        ),
        (
            "person = true\n",
            "people.toml:1: `person` is true or false; expected a list of tables, [[person]]",
        ),
        ("person = \" \"\n", "people.toml:1: `person` is text; expected a list of tables, [[person]]"),
    ] {
        let faults = Folder::good().without(WALK).write("people.toml", content).faults();
        assert_eq!(faults, [fault]);
    }
    let faults =
        Folder::changed("corpus.toml", "title = \"Walks\"", "title = \"Walks\"\nabout = \"walks\"").faults();
    assert_eq!(faults, ["corpus.toml:2: `about` is text; expected a table, [about]"]);
}

#[test]
fn a_file_that_is_no_toml_at_all_is_named_in_a_few_lines() {
    let faults = Folder::good().write("corpus.toml", "= =\n".repeat(1_000)).faults();
    assert_eq!(faults.len(), 21, "{faults:#?}");
    let last =
        "corpus.toml:21: from here on this is not TOML in many places; the faults above put right first";
    assert_eq!(faults[20], last);
}

#[test]
fn what_a_broken_file_seems_not_to_say_is_no_fault() {
    let faults = Folder::changed("people.toml", "id = \"ann-lee\"", "id = \"ann-lee").faults();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let faults = Folder::changed(WALK, "line = 9\n", "line = = 9\n").faults();
    assert_eq!(faults.len(), 1, "{faults:#?}");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_accepted_everywhere() {
    let plain = Folder::good().corpus();
    let mut folder = Folder::good();
    for file in [TEXT, WALK, "people.toml", "taxonomy.toml", "corpus.toml"] {
        let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
        folder = folder.write(file, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    let corpus = folder.corpus();
    assert!(
        corpus.documents[0].text.starts_with("\u{feff}The lantern walk\r\n"),
        "the text is kept byte for byte"
    );
    let words = |corpus: &corpus::Corpus| -> Vec<String> {
        corpus.passages.iter().map(|passage| corpus.text_of(passage).replace('\r', "")).collect()
    };
    assert_eq!(words(&corpus), words(&plain));
}

#[test]
fn bytes_that_are_no_text_are_named_by_line_and_byte() {
    for (file, content, fault) in [
        (
            TEXT,
            &b"One\nTwo \xff\xfe three\n"[..],
            "documents/walk/source.txt:2: byte 5 of this line, 0xFF, is not UTF-8, and so are 1 more; text saved as UTF-8",
        ),
        (
            TEXT,
            b"One\n\nT\0o\0\n",
            "documents/walk/source.txt:3: byte 2 of this line is NUL, and so are 1 more; plain text has none",
        ),
        (
            "people.toml",
            b"\n# \xe9\n",
            "people.toml:2: byte 3 of this line, 0xE9, is not UTF-8; text saved as UTF-8",
        ),
        (
            "corpus.toml",
            b"title = \"a\0b\"\n",
            "corpus.toml:1: byte 11 of this line is NUL; plain text has none",
        ),
    ] {
        let faults = Folder::good().without(WALK).write(file, content).faults();
        assert!(faults.iter().any(|line| line == fault), "{fault}\n{faults:#?}");
    }
}
