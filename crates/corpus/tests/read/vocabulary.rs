//! The files that all documents share: `taxonomy.toml`, `people.toml`, `corpus.toml`, and what a document says of itself.

use corpus::{PersonKind, TitleIs, Vocabulary};

use crate::folder::{Folder, WALK, each_is_named};

#[test]
fn terms_have_an_identifier_of_their_own_and_a_label() {
    for (from, to, fault) in [
        ("label = \"Light\"\n", "", "taxonomy.toml:13: this topic has no `label`; a neutral label"),
        (
            "id = \"weather\"",
            "id = \"light\"",
            "taxonomy.toml:17: there is another topic `light`; identifiers that differ",
        ),
        (
            "id = \"light\"",
            "id = \"the light\"",
            "taxonomy.toml:14: `the light` cannot be an identifier; it stands in addresses: letters, digits, `-`, `_` and `.` only",
        ),
        (
            "means = \"rain and wind\"",
            "mean = \"rain\"",
            "taxonomy.toml:19: unknown key `mean` in this topic; did you mean `means`?",
        ),
        (
            "[[topic]]\nid = \"light\"",
            "[[topics]]\nid = \"light\"",
            "taxonomy.toml:13: unknown key `topics` in this file; did you mean `topic`?",
        ),
    ] {
        let faults = Folder::changed("taxonomy.toml", from, to).faults();
        assert!(faults.iter().any(|line| line == fault), "{fault}\n{faults:#?}");
    }
}

#[test]
fn groups_are_known_come_first_and_never_run_in_a_circle() {
    let keepers = "within = \"sea\"\nlabel = \"Keepers\"";
    for (from, to, fault) in [
        (
            keepers,
            "within = \"see\"\nlabel = \"Keepers\"",
            "taxonomy.toml:6: unknown group `see`; did you mean `sea`?",
        ),
        (
            keepers,
            "within = \"keepers\"\nlabel = \"Keepers\"",
            "taxonomy.toml:6: `keepers` stands within itself, through `keepers`; no circles",
        ),
        (
            "label = \"The sea\"",
            "within = \"keepers\"\nlabel = \"The sea\"",
            "taxonomy.toml:3: `sea` stands within itself, through `keepers`; no circles",
        ),
        (
            "label = \"The sea\"",
            "within = \"keepers\"\nlabel = \"The sea\"",
            "taxonomy.toml:7: `keepers` stands within itself, through `sea`; no circles",
        ),
        (
            "within = \"sea\"\nlabel = \"Harbour Guild\"",
            "within = \"keepers\"\nlabel = \"Harbour Guild\"",
            "taxonomy.toml:11: `guild` stands within `keepers`, which is itself within a group; one level of groups",
        ),
        (
            "label = \"Light\"",
            "within = \"weather\"\nlabel = \"Light\"",
            "taxonomy.toml:15: `light` stands before its group `weather`; a group before its members",
        ),
    ] {
        let faults = Folder::changed("taxonomy.toml", from, to).faults();
        assert!(faults.iter().any(|line| line == fault), "{fault}\n{faults:#?}");
    }
}

#[test]
fn groups_hold_their_members() {
    let parties = Folder::good().corpus().parties;
    let sea = parties.place("sea").unwrap();
    assert!(parties.is_group(sea));
    assert_eq!(parties.members(sea), [1, 2]);
    assert_eq!(parties[1].means, "those who carry lanterns");
}

#[test]
fn people_are_of_a_kind_and_of_a_known_party() {
    each_is_named(
        "people.toml",
        &[
            (
                "is = \"unnamed\"",
                "is = \"anonymous\"",
                "people.toml:15: `is` cannot be `anonymous`; one of `person`, `body`, `text`, `unnamed`",
            ),
            (
                "is = \"unnamed\"\n",
                "",
                "people.toml:13: this person has no `is`; one of `person`, `body`, `text`, `unnamed`",
            ),
            (
                "name = \"A stranger\"\n",
                "",
                "people.toml:13: this person has no `name`; the name as it is shown",
            ),
            ("id = \"stranger\"\n", "", "people.toml:13: this person has no `id`; a stable identifier"),
            (
                "id = \"stranger\"",
                "id = \"ann-lee\"",
                "people.toml:14: there is another person `ann-lee`; identifiers that differ",
            ),
            (
                "is = \"unnamed\"",
                "is = \"unnamed\"\nparty = \"gild\"",
                "people.toml:16: unknown party `gild`; did you mean `guild`?",
            ),
            (
                "is = \"unnamed\"",
                "is = \"unnamed\"\nparty = \"sea\"",
                "people.toml:16: `sea` is a group; one of `keepers`, `guild`",
            ),
            (
                "spelled = [\"Anne Lee\"]",
                "spelled = \"Anne Lee\"",
                "people.toml:5: `spelled` is text; expected a list of texts, [\"...\"]",
            ),
        ],
    );
    let people = Folder::good().corpus().people;
    assert_eq!((people[2].is, people[2].party), (PersonKind::Unnamed, None));
    assert_eq!(people[0].spelled, ["Anne Lee"]);
}

#[test]
fn a_document_says_what_it_is() {
    each_is_named(
        WALK,
        &[
            (
                "title_is = \"given\"\n",
                "",
                "documents/walk/document.toml:1: this file has no `title_is`; one of `given`, `described`",
            ),
            (
                "title_is = \"given\"",
                "title_is = \"invented\"",
                "documents/walk/document.toml:2: `title_is` cannot be `invented`; one of `given`, `described`",
            ),
            (
                "kind = \"press release\"",
                "kind = \"pres release\"",
                "documents/walk/document.toml:5: `kind` cannot be `pres release`; did you mean `press release`?",
            ),
            (
                "kind = \"press release\"",
                "kind = \"poem\"",
                "documents/walk/document.toml:5: `kind` cannot be `poem`; one of `web page`, `report summary`, `press release`, `news feed`",
            ),
            (
                "party = \"guild\"",
                "party = \"guilt\"",
                "documents/walk/document.toml:4: unknown party `guilt`; did you mean `guild`?",
            ),
            (
                "language = \"en\"",
                "language = \"English!\"",
                "documents/walk/document.toml:6: `English!` is no language; a BCP 47 tag, as `en` or `pt-BR`",
            ),
            (
                "publisher = \"Harbour Guild\"",
                "publisher = [1]",
                "documents/walk/document.toml:3: `publisher` is a list; expected text in quotation marks",
            ),
            (
                "received_as",
                "receivd_as",
                "documents/walk/document.toml:7: unknown key `receivd_as` in this file; did you mean `received_as`?",
            ),
        ],
    );
    let corpus = Folder::good().corpus();
    let document = &corpus.documents[0];
    assert_eq!((document.title.as_str(), document.title_is), ("The lantern walk", TitleIs::Given));
    assert_eq!(document.received_as.as_deref(), Some("walk.txt"));
}

#[test]
fn a_title_that_is_spoken_of_is_there() {
    let faults = Folder::changed(WALK, "title = \"The lantern walk\"\ntitle_is", "title_is").faults();
    assert_eq!(
        faults,
        ["documents/walk/document.toml:1: this file has no `title`; the title that `title_is` speaks of"]
    );
}

#[test]
fn the_digest_is_that_of_the_text() {
    let digest = Folder::good().corpus().documents[0].sha256.clone();
    let faults = Folder::changed(WALK, "SHA256", "821a3a18").faults();
    assert_eq!(
        faults,
        [format!(
            "{WALK}:8: `sha256` is `821a3a18`, but the text's is `{digest}`; the text as it was received, never edited"
        )]
    );
    let faults = Folder::changed(WALK, "sha256 = \"SHA256\"\n", "").faults();
    assert_eq!(
        faults,
        [format!(
            "{WALK}:1: this file has no `sha256`; sha256 = \"{digest}\", if the text is as it was received"
        )]
    );
}

#[test]
fn the_front_of_a_corpus_may_stand_in_a_table_of_its_own() {
    let front = "title = \"Walks\"\nlanguage = \"de\"\n[about]\nnote = \"\"\"\nOne.\n\nTwo.\n\"\"\"\ngaps = [\"a\", \"b\"]\n";
    let corpus = Folder::good().write("corpus.toml", front).corpus();
    assert_eq!((corpus.title.as_str(), corpus.language.as_str()), ("Walks", "de"));
    assert_eq!((corpus.about.note.as_str(), corpus.about.gaps.len()), ("One.\n\nTwo.", 2));
    each_is_named(
        "corpus.toml",
        &[
            (
                "selection",
                "slection",
                "corpus.toml:2: unknown key `slection` in this file; did you mean `selection`?",
            ),
            (
                "gaps = [\"The winter walks.\"]",
                "gaps = \"The winter walks.\"",
                "corpus.toml:3: `gaps` is text; expected a list of texts, [\"...\"]",
            ),
            (
                "title = \"Walks\"",
                "title = 7",
                "corpus.toml:1: `title` is a number; expected text in quotation marks",
            ),
        ],
    );
}
