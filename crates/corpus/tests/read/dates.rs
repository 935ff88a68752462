//! Dates of documents and sections, and the words they rest on.

use crate::folder::{Folder, WALK, each_is_named};

#[test]
fn a_date_exists_and_fits_its_precision() {
    each_is_named(
        WALK,
        &[
            (
                "earliest = \"2021-05-03\"\n",
                "earliest = \"2021-05-32\"\n",
                "documents/walk/document.toml:11: `earliest` is `2021-05-32`, which is no date; a day, month or year that exists, as 2023-10-12, 2023-10 or 2023",
            ),
            (
                "earliest = \"2021-05-03\"\n",
                "earliest = \"2021-05\"\n",
                "documents/walk/document.toml:11: `earliest` is `2021-05`; a day, as 2023-10-12; `precision` says how it is shown",
            ),
            (
                "earliest = \"2021-05-03\"\n",
                "",
                "documents/walk/document.toml:10: this date has no `earliest`; a day, \"2023-10-12\"",
            ),
            (
                "latest = \"2021-05-31\"",
                "latest = \"2021-05-01\"",
                "documents/walk/document.toml:12: `latest` 2021-05-01 is before `earliest` 2021-05-03; `earliest` not after `latest`",
            ),
            (
                "latest = \"2021-05-31\"",
                "latest = \"2021-06-01\"",
                "documents/walk/document.toml:12: 2021-05-03 to 2021-06-01 does not fit its precision; `precision` month has both days in one month",
            ),
            (
                "precision = \"month\"",
                "precision = \"day\"",
                "documents/walk/document.toml:12: 2021-05-03 to 2021-05-31 does not fit its precision; `precision` day has one day in both",
            ),
            (
                "precision = \"day\"",
                "precision = \"span\"",
                "documents/walk/document.toml:25: 2021-06-01 to 2021-06-01 does not fit its precision; `precision` span has two days that differ",
            ),
            (
                "latest = \"2021-05-31\"\nprecision = \"month\"",
                "latest = \"2022-05-31\"\nprecision = \"year\"",
                "documents/walk/document.toml:12: 2021-05-03 to 2022-05-31 does not fit its precision; `precision` year has both days in one year",
            ),
            (
                "precision = \"month\"",
                "precision = \"months\"",
                "documents/walk/document.toml:13: `precision` cannot be `months`; did you mean `month`?",
            ),
            (
                "basis = \"inferred\"\n",
                "",
                "documents/walk/document.toml:10: this date has no `basis`; one of `stated`, `inferred`",
            ),
        ],
    );
}

#[test]
fn the_words_a_date_rests_on_occur_in_its_part_of_the_text() {
    each_is_named(
        WALK,
        &[
            (
                "Rain fell on 3 May 2021",
                "Rain fell on 4 May 2021",
                "documents/walk/document.toml:15: evidence `Rain fell on 4 May 2021` does not occur here; words of the text, copied exactly",
            ),
            (
                "evidence = [\"by the tide\"]",
                "evidence = [\"Rain fell\"]",
                "documents/walk/document.toml:25: evidence `Rain fell` does not occur here; it stands in line 4, outside this section",
            ),
            (
                "evidence = [\"Rain fell on 3 May 2021\"]\n",
                "",
                "documents/walk/document.toml:10: this date has no `evidence`; the words of the text that the date rests on",
            ),
            (
                "evidence = [\"Rain fell on 3 May 2021\"]",
                "evidence = \"Rain fell on 3 May 2021\"",
                "documents/walk/document.toml:15: `evidence` is text; expected a list of texts, [\"...\"]",
            ),
        ],
    );
}

#[test]
fn sections_stand_in_the_order_of_their_lines() {
    each_is_named(
        WALK,
        &[
            (
                "from = 7",
                "from = 6",
                "documents/walk/document.toml:22: line 6 is blank; the first line of the section",
            ),
            (
                "from = 7",
                "from = 70",
                "documents/walk/document.toml:22: there is no line 70, the text has 9; the first line of the section",
            ),
            ("from = 7\n", "", "documents/walk/document.toml:21: this section has no `from`; its first line"),
            (
                "from = 7\ntitle = \"Notes\"\n",
                "from = 7\n",
                "documents/walk/document.toml:21: this section has no `title`; its heading",
            ),
            (
                "from = 7",
                "from = \"7\"",
                "documents/walk/document.toml:22: `from` is text; expected the number of a line",
            ),
        ],
    );
    let folder = Folder::changed(WALK, "from = 1", "from = 9");
    let fault = "documents/walk/document.toml:22: this section begins in line 7, the one before it in line 9; sections in the order of their lines";
    let faults = folder.faults();
    assert!(faults.iter().any(|line| line == fault), "{faults:?}");
}
