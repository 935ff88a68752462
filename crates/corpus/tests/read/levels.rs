//! Every level of detail may be left out: a folder of bare texts is a corpus.

use corpus::TitleIs;

use crate::folder::{Folder, TEXT, WALK};

#[test]
fn a_folder_of_bare_texts_is_a_corpus() {
    let corpus = Folder::empty()
        .write("documents/2021-05-the-long-walk/source.txt", "  One line. \n\n\u{a0}\nTwo lines.\nThree")
        .write("documents/another/source.txt", "Four")
        .corpus();
    let document = &corpus.documents[0];
    assert_eq!((document.title.as_str(), document.title_is), ("2021-05 the long walk", TitleIs::Described));
    assert_eq!((document.publisher.as_str(), &document.date, document.passage_count), ("", &None, 3));
    assert_eq!(document.sha256.len(), 64);
    let words: Vec<(u32, &str)> = corpus.passages.iter().map(|p| (p.line, corpus.text_of(p))).collect();
    assert_eq!(words, [(1, "One line."), (4, "Two lines."), (5, "Three"), (1, "Four")]);
    assert!(corpus.passages.iter().all(|passage| passage.is_result && passage.kind.is_none()));
    assert_eq!(corpus.language, "en");
}

#[test]
fn a_document_may_be_described_without_its_passages() {
    let about = "title = \"Walks\"\ntitle_is = \"described\"\nparty = \"guild\"\nsha256 = \"SHA256\"\n[[section]]\nfrom = 4\ntitle = \"Rain\"\n";
    let corpus = Folder::good().write(WALK, about).corpus();
    assert_eq!(corpus.documents[0].title, "Walks");
    assert_eq!(corpus.passages.len(), 7);
    let sections: Vec<Option<u16>> = corpus.passages.iter().map(|passage| passage.section).collect();
    assert_eq!(sections, [None, None, Some(0), Some(0), Some(0), Some(0), Some(0)]);
    assert!(corpus.passages.iter().all(|passage| passage.roles.said_by.len() == 1), "the publisher's voice");
}

#[test]
fn documents_stand_by_date_and_then_by_name() {
    let dated = |day: &str| {
        format!(
            "sha256 = \"SHA256\"\n[date]\nearliest = \"{day}\"\nlatest = \"{day}\"\nprecision = \"day\"\nbasis = \"stated\"\nevidence = [\"A\"]\n"
        )
    };
    let mut folder = Folder::empty();
    for (slug, day) in [("d", "2020-02-02"), ("b", "2021-01-01"), ("c", "2020-02-02"), ("z", ""), ("a", "")] {
        folder = folder.write(&format!("documents/{slug}/source.txt"), "A line.");
        if !day.is_empty() {
            folder = folder.write(&format!("documents/{slug}/document.toml"), dated(day));
        }
    }
    let corpus = folder.corpus();
    let slugs: Vec<&str> = corpus.documents.iter().map(|document| document.slug.as_str()).collect();
    assert_eq!(slugs, ["c", "d", "b", "a", "z"]);
    for (number, document) in corpus.documents.iter().enumerate() {
        let passage = corpus.passage(document.first_passage).unwrap();
        assert_eq!(passage.document.index(), number);
    }
}

#[test]
fn without_a_vocabulary_passages_need_no_kind() {
    let corpus = Folder::empty()
        .write(TEXT, "One\nTwo\n")
        .write(WALK, "sha256 = \"SHA256\"\n[[passage]]\nlines = [1, 2]\n")
        .corpus();
    assert_eq!(corpus.text_of(&corpus.passages[0]), "One\nTwo");
    let faults = Folder::empty()
        .write(TEXT, "One\n")
        .write(WALK, "sha256 = \"SHA256\"\n[[passage]]\nline = 1\nkind = \"x\"\n")
        .faults();
    assert_eq!(faults, ["documents/walk/document.toml:4: unknown kind `x`; there are none"]);
}
