//! Quotations: the exact words, once, in one line; a known speaker; and the line that shows who speaks.

use corpus::{Attributed, PassageId, QuoteId};

use crate::folder::{Folder, TEXT, WALK, each_is_named};

#[test]
fn the_exact_words_are_found_once_or_named() {
    each_is_named(
        WALK,
        &[
            (
                "We will walk again,",
                "We shall walk again,",
                "documents/walk/document.toml:81: `We shall walk again,` does not occur in line 5; words of that line, copied exactly",
            ),
            (
                "We will walk again,",
                "Photo by the tide",
                "documents/walk/document.toml:81: `Photo by the tide` does not occur in line 5; it stands in line 9",
            ),
            (
                "We will walk again,",
                "We will  walk again,",
                "documents/walk/document.toml:81: `We will  walk again,` does not occur in line 5; it does with other spaces, dashes or quotation marks: copy it from the source",
            ),
            (
                "We will walk again,",
                "w",
                "documents/walk/document.toml:81: `w` occurs more than once in line 5; `prefix` or `suffix`, the words beside the one that is meant",
            ),
            (
                "exact = \"We will walk again,\"",
                "exact = \"walk\"\nprefix = \"will you \"",
                "documents/walk/document.toml:81: `walk` does not occur after `will you ` in line 5; the words that stand directly beside it",
            ),
            (
                "exact = \"We will walk again,\"",
                "exact = \"walk\"\nsuffix = \" on\"",
                "documents/walk/document.toml:81: `walk` does not occur before ` on` in line 5; the words that stand directly beside it",
            ),
            (
                "exact = \"We will walk again,\"",
                "exact = \"walk\"\nprefix = \"We \"\nsuffix = \" on\"",
                "documents/walk/document.toml:81: `walk` does not occur between `We ` and ` on` in line 5; the words that stand directly beside it",
            ),
            (
                "exact = \"We will walk again,\"\n",
                "",
                "documents/walk/document.toml:80: this quote has no `exact`; words of the passage, copied exactly",
            ),
            (
                "exact = \"We will walk again,\"",
                "exact = \"\"",
                "documents/walk/document.toml:81: `exact` is empty; something, or no such key at all",
            ),
        ],
    );
}

#[test]
fn prefix_and_suffix_tell_one_occurrence_from_another() {
    for beside in ["prefix = \"“\"", "suffix = \"e will\"", "prefix = \"“\"\nsuffix = \"e\""] {
        let exact = format!("exact = \"W\"\n{beside}");
        let corpus = Folder::changed(TEXT, "“We will walk again,” she", "“We will walk again,” We she")
            .change(WALK, "exact = \"We will walk again,\"", &exact)
            .corpus();
        let passage = &corpus.passages[3];
        assert_eq!(corpus.text_of(passage), "“We will walk again,” We she added.");
        assert_eq!(passage.quotes[0].range.start, passage.range.start + 3, "{beside}");
    }
}

#[test]
fn a_quotation_is_within_one_line_and_without_its_marks() {
    each_is_named(
        WALK,
        &[
            (
                "no lantern, no walk\"",
                "Guild.\\nThe keepers said\"",
                "documents/walk/document.toml:95: this quotation runs over several lines; one quotation for each line, joined by `speech`",
            ),
            (
                "no lantern, no walk\"",
                "\\\"no lantern, no walk\\\"\"",
                "documents/walk/document.toml:95: this quotation holds its own marks, \" and \"; the words between them",
            ),
            (
                "We will walk again,",
                "“We will walk again,”",
                "documents/walk/document.toml:81: this quotation holds its own marks, “ and ”; the words between them",
            ),
        ],
    );
}

#[test]
fn quotations_do_not_overlap() {
    let second = "speech = \"pier\"\n\n[[passage.quote]]\nexact = \"light belongs\"\nspeaker = \"ann-lee\"\nattributed = \"here\"\n\n[[passage.figure]]\nexact = \"42\"";
    let folder = Folder::changed(WALK, "speech = \"pier\"\n\n[[passage.figure]]\nexact = \"42\"", second);
    let fault = "documents/walk/document.toml:44: this quotation and that of line 38 overlap; quotations side by side; one within another is left out";
    assert_eq!(folder.faults(), [fault]);
}

#[test]
fn the_speaker_is_known() {
    each_is_named(
        WALK,
        &[
            (
                "speaker = \"keepers\"",
                "speaker = \"kepers\"",
                "documents/walk/document.toml:96: unknown speaker `kepers`; did you mean `keepers`?",
            ),
            (
                "speaker = \"keepers\"",
                "speaker = \"nobody-at-all\"",
                "documents/walk/document.toml:96: unknown speaker `nobody-at-all`; an id of people.toml",
            ),
            (
                "speaker = \"keepers\"\n",
                "",
                "documents/walk/document.toml:94: this quote has no `speaker`; who says it, an id of people.toml",
            ),
        ],
    );
}

#[test]
fn where_the_speaker_is_named_is_one_of_three_places() {
    each_is_named(
        WALK,
        &[
            (
                "attributed = \"before\"",
                "attributed = \"befor\"",
                "documents/walk/document.toml:83: `attributed` cannot be `befor`; did you mean `before`?",
            ),
            (
                "attributed = \"before\"",
                "attributed = \"nowhere\"",
                "documents/walk/document.toml:83: `attributed` cannot be `nowhere`; one of `here`, `before`, `after`",
            ),
            (
                "attributed = \"before\"\n",
                "",
                "documents/walk/document.toml:80: this quote has no `attributed`; one of `here`, `before`, `after`",
            ),
        ],
    );
}

#[test]
fn the_line_that_names_the_speaker_lies_in_that_direction_and_holds_words() {
    let before = "attributed = \"before\"";
    each_is_named(
        WALK,
        &[
            (
                before,
                "attributed = \"before\"\nattributed_in = 7",
                "documents/walk/document.toml:84: `attributed_in` is line 7, the quotation is in line 5; an earlier line, since `attributed` is before",
            ),
            (
                before,
                "attributed = \"before\"\nattributed_in = 5",
                "documents/walk/document.toml:84: `attributed_in` is line 5, the quotation is in line 5; an earlier line, since `attributed` is before",
            ),
            (
                before,
                "attributed = \"after\"\nattributed_in = 3",
                "documents/walk/document.toml:84: `attributed_in` is line 3, the quotation is in line 5; a later line, since `attributed` is after",
            ),
            (
                before,
                "attributed = \"here\"\nattributed_in = 3",
                "documents/walk/document.toml:84: `attributed_in` is line 3, the quotation is in line 5; a line of this passage, or `attributed` before or after",
            ),
            (
                before,
                "attributed = \"before\"\nattributed_in = 2",
                "documents/walk/document.toml:84: line 2 is blank; the line that names the speaker",
            ),
            (
                before,
                "attributed = \"after\"\nattributed_in = 10",
                "documents/walk/document.toml:84: there is no line 10, the text has 9; the line that names the speaker",
            ),
            (
                before,
                "attributed = \"after\"\nattributed_in = 0",
                "documents/walk/document.toml:84: `attributed_in` is 0; lines are numbered from 1",
            ),
        ],
    );
}

#[test]
fn where_no_line_is_given_the_nearest_that_names_the_speaker_is_found() {
    let words = "“We will walk again,” she added.";
    for (line_three, line_four, named_in) in [
        ("said Ann Lee.", "Rain fell", 3),
        ("said Lee.", "Rain fell", 3),
        ("said Anne Lee.", "Rain fell", 3),
        ("said ANN LEE.", "Sleepless, rain fell", 3),
        ("said Ann Lee.", "Lee’s rain fell", 4),
    ] {
        let corpus = Folder::changed(TEXT, "said Ann Lee.", line_three)
            .change(TEXT, "Rain fell", line_four)
            .change(WALK, "Rain fell", line_four)
            .corpus();
        let quote = &corpus.passages[3].quotes[0];
        assert_eq!(corpus.text_of(&corpus.passages[3]), words);
        assert_eq!(
            (quote.attributed, quote.attributed_in),
            (Attributed::Before, named_in),
            "{line_three} {line_four}"
        );
    }
}

#[test]
fn another_line_of_the_same_passage_may_name_the_speaker() {
    let quote = "exact = \"no lantern, no walk\"\nspeaker = \"keepers\"\nattributed = \"here\"";
    for (other, named_in) in [
        ("exact = \"no lantern, no walk\"\nspeaker = \"ann-lee\"\nattributed = \"before\"", 7),
        (
            "exact = \"no lantern, no walk\"\nspeaker = \"ann-lee\"\nattributed = \"before\"\nattributed_in = 7",
            7,
        ),
        ("exact = \"keeps the pier\"\nspeaker = \"keepers\"\nattributed = \"after\"", 8),
    ] {
        let corpus = Folder::changed(WALK, quote, other).corpus();
        assert_eq!(corpus.passages[4].quotes[0].attributed_in, named_in, "{other}");
        let frame = corpus.frame(QuoteId { passage: PassageId(4), number: 0 }).unwrap();
        let text = &corpus.documents[0].text;
        let quote = corpus.passages[4].quotes[0].range.slice(text);
        let whole = format!("{}{quote}{}", frame.before.slice(text), frame.after.slice(text));
        assert_eq!(whole, corpus.text_of(&corpus.passages[4]), "{other}");
    }
}

#[test]
fn a_speaker_whom_no_line_in_that_direction_names_is_a_fault() {
    let way_out = "`attributed_in`, the line that shows who speaks";
    for (from, to, fault) in [
        (
            "attributed = \"before\"\ncapacity = \"Keeper\"",
            "attributed = \"after\"\ncapacity = \"Keeper\"",
            // Line 7 names her, but there another section begins.
            "no line after line 5 in its section names `Ann Lee`",
        ),
        (
            "speaker = \"ann-lee\"\nattributed = \"before\"",
            "speaker = \"keepers\"\nattributed = \"before\"",
            "no line before line 5 in its section names `The keepers`",
        ),
    ] {
        let faults = Folder::changed(WALK, from, to)
            .change(WALK, "occasion = \"the walk\"\nspeech = \"pier\"\n", "")
            .change(WALK, "attributed = \"here\"\nspeech = \"pier\"\n", "attributed = \"here\"\n");
        assert_eq!(faults.faults(), [format!("documents/walk/document.toml:79: {fault}; {way_out}")]);
    }
}

#[test]
fn all_that_is_wrong_with_a_quotation_is_named_at_once() {
    let spoilt = "exact = \"We shall walk\"\nspeaker = \"nobody\"\nattributed = \"before\"\nattributed_in = 9\nsaid_on = 2021\n";
    let faults = Folder::changed(
        WALK,
        "exact = \"We will walk again,\"\nspeaker = \"ann-lee\"\nattributed = \"before\"\ncapacity = \"Keeper\"\nsaid_on = \"2021-05-03\"\n",
        spoilt,
    )
    .change(WALK, "same_as = \"walk:3\"", "same_as = \"walk:6\"\nsad_on = 1")
    .read()
    .report
    .faults;
    let lines: Vec<u32> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [81, 82, 84, 85, 88, 89], "{faults:#?}");
}

#[test]
fn a_quotation_attributed_here_names_its_own_line() {
    let corpus = Folder::good().corpus();
    let quote = &corpus.passages[4].quotes[0];
    assert_eq!((quote.attributed, quote.attributed_in), (Attributed::Here, 8));
}

#[test]
fn a_speech_has_one_speaker_and_several_quotations() {
    each_is_named(
        WALK,
        &[
            (
                "attributed = \"here\"\n\n[[passage]]\nline = 9",
                "attributed = \"here\"\nspeech = \"pier\"\n\n[[passage]]\nline = 9",
                "documents/walk/document.toml:98: the speech `pier` has another speaker in documents/walk/document.toml:42; one speaker for each speech",
            ),
            (
                "attributed = \"here\"\n\n[[passage]]\nline = 9",
                "attributed = \"here\"\nspeech = \"peir\"\n\n[[passage]]\nline = 9",
                "documents/walk/document.toml:98: the speech `peir` has one quotation only; did you mean `pier`?",
            ),
            (
                "attributed = \"here\"\n\n[[passage]]\nline = 9",
                "attributed = \"here\"\nspeech = \"farewell\"\n\n[[passage]]\nline = 9",
                "documents/walk/document.toml:98: the speech `farewell` has one quotation only; a speech joins several, else leave it out",
            ),
        ],
    );
}

#[test]
fn the_same_words_elsewhere_are_a_passage() {
    let corpus = Folder::good().corpus();
    assert_eq!(corpus.passages[3].quotes[0].same_as, [PassageId(1)]);
    let corpus = Folder::changed(WALK, "\"walk:3\"", "[\"walk:3\", \"walk:8\", \"walk:7\"]").corpus();
    assert_eq!(corpus.passages[3].quotes[0].same_as, [PassageId(1), PassageId(4)]);
    each_is_named(
        WALK,
        &[
            (
                "\"walk:3\"",
                "\"wlak:3\"",
                "documents/walk/document.toml:88: unknown document `wlak`; did you mean `walk`?",
            ),
            (
                "\"walk:3\"",
                "\"another-document:3\"",
                "documents/walk/document.toml:88: unknown document `another-document`; only `walk`",
            ),
            (
                "\"walk:3\"",
                "\"walk:6\"",
                "documents/walk/document.toml:88: line 6 of `walk` is in no passage; a line that is not blank",
            ),
            (
                "\"walk:3\"",
                "\"walk:5\"",
                "documents/walk/document.toml:88: `same_as` names the quotation's own passage; another place with the same words",
            ),
            (
                "\"walk:3\"",
                "\"walk\"",
                "documents/walk/document.toml:88: `same_as` is `walk`; `slug:line`, a document and one of its lines",
            ),
            (
                "\"walk:3\"",
                "\"walk:three\"",
                "documents/walk/document.toml:88: `same_as` is `walk:three`; `slug:line`, a document and one of its lines",
            ),
            (
                "\"walk:3\"",
                "3",
                "documents/walk/document.toml:88: `same_as` is a number; expected a list of texts, [\"...\"]",
            ),
        ],
    );
}
