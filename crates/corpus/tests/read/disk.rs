//! Odd folders, odd files, and files far too large.

use std::time::{Duration, Instant};

use crate::folder::{Folder, TEXT, WALK};

#[test]
fn a_folder_that_is_none_is_named() {
    let outcome = corpus::read::folder("/no/such/folder".as_ref());
    assert_eq!(outcome.corpus, None);
    let faults: Vec<String> = outcome.report.faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            ".:1: there is no folder `/no/such/folder`; a corpus is a folder with `documents/NAME/source.txt` in it"
        ]
    );
    let folder = Folder::good();
    let file = folder.path().join(TEXT);
    let faults = corpus::read::folder(&file).report.faults;
    assert_eq!(faults.len(), 1);
    assert!(faults[0].what.ends_with("is not a folder"), "{}", faults[0]);
}

#[test]
fn a_corpus_has_documents_and_each_has_a_text() {
    let none = "documents:1: there are no documents; each document is a folder with its text, `documents/NAME/source.txt`";
    assert_eq!(Folder::empty().faults(), [none]);
    assert_eq!(Folder::good().without("documents").write("documents/.keep", "").faults(), [none]);
    let missing =
        "documents/walk/source.txt:1: there is no such file; the document's text, as it was received";
    assert_eq!(Folder::good().without(TEXT).faults(), [missing]);
    let blank =
        "documents/walk/source.txt:1: there is not a word in it; the document's text, as it was received";
    assert_eq!(Folder::empty().write(TEXT, "\u{feff}\n \u{a0}\r\n").faults(), [blank]);
}

#[test]
fn what_would_be_left_out_silently_is_named() {
    for (file, fault) in [
        ("documents/loose.txt", "documents/loose.txt:1: this is not a folder; one folder for each document"),
        (
            "documents/walk/documents.toml",
            "documents/walk/documents.toml:1: nothing reads a file of this name; did you mean `document.toml`?",
        ),
        (
            "taxanomy.toml",
            "taxanomy.toml:1: nothing reads a file of this name; did you mean `taxonomy.toml`?",
        ),
        (
            "documents/a walk/source.txt",
            "documents/a walk:1: this name cannot be a document's; it stands in addresses: letters, digits, `-`, `_` and `.` only",
        ),
    ] {
        assert_eq!(Folder::good().write(file, "").faults(), [fault]);
    }
    for file in ["documents/.DS_Store", "ANNOTATION.md", "documents/walk/received.pdf", ".gitignore"] {
        assert_eq!(Folder::good().write(file, "").faults(), [""; 0], "{file}");
    }
}

#[test]
fn a_folder_where_a_file_should_be_is_named() {
    for file in [TEXT, WALK, "people.toml", "taxonomy.toml", "corpus.toml"] {
        let faults = Folder::good().without(file).write(&format!("{file}/x"), "").faults();
        assert!(faults.contains(&format!("{file}:1: this is a folder; a file of plain text")), "{faults:#?}");
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_those_that_lead_nowhere_are_named() {
    use std::os::unix::fs::symlink;
    let folder = Folder::good().write("elsewhere.txt", "One line.\n").without(WALK);
    let text = folder.path().join(TEXT);
    std::fs::remove_file(&text).unwrap();
    symlink(folder.path().join("elsewhere.txt"), &text).unwrap();
    assert_eq!(folder.corpus().documents[0].text, "One line.\n");
    let folder = folder.without("elsewhere.txt");
    assert_eq!(folder.faults(), [format!("{TEXT}:1: this is a link to nothing; the file itself")]);
    std::fs::remove_file(&text).unwrap();
    symlink(&text, &text).unwrap();
    let faults = folder.faults();
    assert!(
        faults.len() == 1 && faults[0].starts_with(&format!("{TEXT}:1: this cannot be read (")),
        "{faults:?}"
    );
    std::fs::remove_file(&text).unwrap();
    symlink("/dev/zero", &text).unwrap();
    assert_eq!(folder.faults(), [format!("{TEXT}:1: this is not a regular file; a file of plain text")]);
}

#[test]
fn a_line_that_is_no_paragraph_is_named_with_its_length() {
    let line = "ab ".repeat((1 << 20) / 3 + 1);
    let fault = format!(
        "{TEXT}:2: this line is {} bytes long; one paragraph a line, of 1048576 bytes at most",
        line.len()
    );
    assert_eq!(Folder::empty().write(TEXT, format!("One.\n{line}\nThree.")).faults(), [fault]);
}

#[test]
fn a_line_of_50_mb_is_read_in_reasonable_time() {
    let begun = Instant::now();
    let line = "seven lanterns, 12 of them lit; ".repeat(50_000_000 / 32);
    let faults = Folder::changed(WALK, "exact = \"42\"", "exact = \"of them\"").write(TEXT, line).faults();
    assert!(faults.iter().any(|line| line.contains("bytes long")), "{faults:#?}");
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

#[test]
fn more_than_can_be_numbered_is_named() {
    for (text, fault) in [
        ("a\n".repeat(70_000), format!("{TEXT}:1: this has 70000 paragraphs; at most 65535")),
        ("\n".repeat(2_000_000), format!("{TEXT}:1: this has 2000000 lines; at most 1000000")),
        ("a".repeat((64 << 20) + 1), format!("{TEXT}:1: this is larger than 64 MiB; smaller parts")),
    ] {
        assert_eq!(Folder::empty().write(TEXT, text).faults(), [fault]);
    }
    let half = "a\n".repeat(40_000);
    let folder =
        Folder::empty().write("documents/a/source.txt", &half).write("documents/b/source.txt", &half);
    assert_eq!(folder.faults(), ["documents:1: there are 80000 passages; at most 65535"]);
}
