//! Whatever is in a folder, the checker answers and does not panic.

use proptest::prelude::*;

use crate::folder::{Folder, TEXT, WALK};

const FILES: [&str; 5] = [TEXT, WALK, "people.toml", "taxonomy.toml", "corpus.toml"];

/// Pieces that a file of ours is made of, so that what is drawn from them gets past the first key.
const PIECES: [&str; 34] = [
    "[[passage]]\n",
    "[[passage.quote]]\n",
    "[[passage.figure]]\n",
    "[[passage.event]]\n",
    "[[section]]\n",
    "[date]\n",
    "[[person]]\n",
    "[[party]]\n",
    "[[topic]]\n",
    "line = 1\n",
    "lines = [1, 3]\n",
    "line = 4294967295\n",
    "from = 3\n",
    "exact = \"17\"\n",
    "exact = \"light\"\n",
    "prefix = \" \"\n",
    "kind = \"heading\"\n",
    "id = \"sea\"\n",
    "within = \"sea\"\n",
    "label = \"x\"\n",
    "speaker = \"ann-lee\"\n",
    "attributed = \"after\"\n",
    "attributed_in = 4294967295\n",
    "same_as = \"walk:3\"\n",
    "speech = \"s\"\n",
    "on = \"2021\"\n",
    "earliest = \"2021-01-01\"\n",
    "= ",
    "\"",
    "[",
    "{",
    "\u{feff}",
    "\0",
    "é",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_file_are_answered(
        file in 0..FILES.len(),
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        Folder::good().write(FILES[file], bytes).faults();
    }

    #[test]
    fn any_pieces_of_our_files_are_answered(
        file in 0..FILES.len(),
        pieces in proptest::collection::vec(0..PIECES.len(), 0..40),
    ) {
        let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        Folder::good().write(FILES[file], text).faults();
    }

    #[test]
    fn any_change_to_a_good_file_is_answered(
        file in 0..FILES.len(),
        at in 0usize..4000,
        length in 0usize..40,
        piece in 0..PIECES.len(),
    ) {
        let folder = Folder::good();
        let mut bytes = std::fs::read(folder.path().join(FILES[file])).unwrap();
        let at = at % bytes.len();
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, PIECES[piece].bytes());
        folder.write(FILES[file], bytes).faults();
    }

    #[test]
    fn any_text_alone_is_a_corpus_of_its_lines(text in "[a-z \u{a0}\u{feff}\r\n“”é]{0,80}") {
        let blank = |line: &&str| !line.trim_start_matches('\u{feff}').trim().is_empty();
        let folder = Folder::empty().write(TEXT, &text);
        let outcome = folder.read();
        if let Some(corpus) = outcome.corpus {
            prop_assert_eq!(&corpus.documents[0].text, &text);
            for passage in &corpus.passages {
                let line = text.split('\n').nth(passage.line as usize - 1).unwrap();
                prop_assert!(line.contains(corpus.text_of(passage)) && !corpus.text_of(passage).is_empty());
            }
        } else {
            prop_assert!(!text.split('\n').take(1).any(|line| blank(&line)));
        }
    }
}
