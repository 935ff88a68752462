//! Passages: which lines they are, that each line is in exactly one, and what may be said about them.

use corpus::read::Outcome;

use crate::folder::{Folder, WALK, each_is_named};

#[test]
fn every_line_is_in_exactly_one_passage() {
    let described = "[[passage]]\nline = 9\nkind = \"furniture\"\n";
    each_is_named(
        WALK,
        &[
            (
                described,
                "",
                "documents/walk/source.txt:9: this line is in no passage; each line that is not blank in one, headings and page furniture too",
            ),
            (
                described,
                "[[passage]]\nlines = [8, 9]\nkind = \"furniture\"\n",
                "documents/walk/document.toml:100: line 8 is already in the passage described in line 91; each line in one passage",
            ),
        ],
    );
    let faults = Folder::changed(WALK, "lines = [7, 8]", "line = 9").faults();
    assert_eq!(
        faults,
        [
            "documents/walk/document.toml:95: `no lantern, no walk` does not occur in line 9; it stands in line 8",
            "documents/walk/document.toml:100: line 9 is already in the passage described in line 91; each line in one passage",
            "documents/walk/source.txt:7: this line is in no passage; each line that is not blank in one, headings and page furniture too",
            "documents/walk/source.txt:8: this line is in no passage; each line that is not blank in one, headings and page furniture too",
        ]
    );
}

#[test]
fn a_passage_names_lines_that_hold_words() {
    let first = |to: &str| {
        let faults = Folder::changed(WALK, "line = 1\n", to).faults();
        faults.into_iter().find(|line| line.starts_with(WALK)).unwrap_or_default()
    };
    for (to, fault) in [
        ("line = 0\n", "29: `line` is 0; lines are numbered from 1"),
        ("line = -4\n", "29: `line` is -4; lines are numbered from 1"),
        ("line = 99999999999999\n", "29: `line` is 99999999999999; lines are numbered from 1"),
        ("line = 10\n", "29: there is no line 10, the text has 9; lines that hold words"),
        ("line = 2\n", "29: line 2 is blank; lines that hold words"),
        ("line = \"1\"\n", "29: `line` is text; expected the number of a line"),
        ("lines = [1, 2]\n", "29: line 2 is blank; lines that hold words"),
        ("lines = [3, 1]\n", "29: `lines` goes from 3 back to 1; the first line, then the last"),
        ("lines = [1]\n", "29: `lines` is a list; expected two numbers, the first line and the last, [3, 5]"),
        ("lines = [1, \"1\"]\n", "29: `lines` is text; expected the number of a line"),
        ("lines = 1\n", "29: `lines` is a number; expected two numbers, the first line and the last, [3, 5]"),
        (
            "line = 1\nlines = [1, 1]\n",
            "28: this passage has both `line` and `lines`; `line`, or `lines` where one thought spans several",
        ),
        (
            "",
            "28: this passage has no `line`; `line = 3`, or `lines = [3, 5]` where one thought spans several",
        ),
    ] {
        assert_eq!(first(to), format!("{WALK}:{fault}"), "{to}");
    }
}

#[test]
fn a_passage_lies_within_one_section() {
    let faults = Folder::changed(WALK, "from = 7", "from = 8").faults();
    let fault = "documents/walk/document.toml:91: lines 7 to 8 reach into the section that begins in line 8; a passage within one section";
    assert!(faults.iter().any(|line| line == fault), "{faults:?}");
}

#[test]
fn kinds_topics_and_parties_are_known() {
    each_is_named(
        WALK,
        &[
            (
                "kind = \"heading\"",
                "kind = \"headline\"",
                "documents/walk/document.toml:30: unknown kind `headline`; did you mean `heading`?",
            ),
            (
                "kind = \"heading\"\n",
                "",
                "documents/walk/document.toml:28: this passage has no `kind`; one of `finding`, `statement`, `heading`, `furniture`",
            ),
            (
                "topics = [\"weather\", \"light\"]",
                "topics = [\"wether\", \"light\"]",
                "documents/walk/document.toml:35: unknown topic `wether`; did you mean `weather`?",
            ),
            (
                "topics = [\"weather\", \"light\"]",
                "topics = [\"light\", \"taxation\"]",
                "documents/walk/document.toml:35: unknown topic `taxation`; one of `light`, `weather`",
            ),
            (
                "topics = [\"weather\", \"light\"]",
                "topics = [\"light\", \"light\"]",
                "documents/walk/document.toml:35: `light` stands in `topics` twice; each once",
            ),
            (
                "conduct_of = [\"keepers\"]",
                "conduct_of = [\"keeper\"]",
                "documents/walk/document.toml:36: unknown party `keeper`; did you mean `keepers`?",
            ),
            (
                "conduct_of = [\"keepers\"]",
                "affecting = [\"sea\"]",
                "documents/walk/document.toml:36: `sea` is a group; one of `keepers`, `guild`",
            ),
            (
                "conduct_of = [\"keepers\"]",
                "addressed_to = \"keepers\"",
                "documents/walk/document.toml:36: `addressed_to` is text; expected a list of texts, [\"...\"]",
            ),
            (
                "conduct_of = [\"keepers\"]",
                "conduct_off = [\"keepers\"]",
                "documents/walk/document.toml:36: unknown key `conduct_off` in this passage; did you mean `conduct_of`?",
            ),
        ],
    );
}

#[test]
fn what_a_list_names_is_kept_in_the_vocabularys_order() {
    let corpus = Folder::good().corpus();
    let topics: Vec<&str> =
        corpus.passages[1].topics.iter().map(|t| corpus.topics[t.index()].id.as_str()).collect();
    assert_eq!(topics, ["light", "weather"]);
}

#[test]
fn whose_words_these_are_is_worked_out_or_written() {
    let voices = |folder: Folder| {
        let corpus = folder.corpus();
        let voices = corpus.passages[1].roles.said_by.clone();
        voices.iter().map(|party| corpus.parties[party.index()].id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(voices(Folder::good()), ["keepers", "guild"]);
    let written =
        |list: &str| Folder::changed(WALK, "conduct_of = [\"keepers\"]", &format!("said_by = {list}"));
    assert_eq!(voices(written("[\"keepers\"]")), ["keepers"]);
    assert_eq!(voices(written("[]")), [""; 0]);
}

#[test]
fn headings_and_furniture_are_never_results() {
    let corpus = Folder::good().corpus();
    let results: Vec<bool> = corpus.passages.iter().map(|passage| passage.is_result).collect();
    assert_eq!(results, [false, true, true, true, true, false]);
}

#[test]
fn every_fault_of_a_file_is_named_not_the_first() {
    let Outcome { corpus, report, .. } = Folder::changed(WALK, "kind = \"heading\"", "kind = \"headin\"")
        .change(WALK, "speaker = \"keepers\"", "speaker = \"keeprs\"")
        .change(WALK, "measure = \"other\"\nunit = \"people\"", "unit = 3")
        .change(WALK, "latest = \"2021-05-31\"", "latest = \"2021\"")
        .read();
    let lines: Vec<u32> = report.faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [12, 30, 44, 47, 95], "{:#?}", report.faults);
    assert_eq!(corpus, None);
}
