//! Figures, numerals left out on purpose, events, and the numerals that nothing was said about.

use corpus::{Bound, Partial};

use crate::folder::{Folder, TEXT, WALK, each_is_named};

#[test]
fn a_figure_is_complete_and_its_words_come_from_closed_lists() {
    each_is_named(
        WALK,
        &[
            (
                "exact = \"42\"",
                "exact = \"43\"",
                "documents/walk/document.toml:45: `43` does not occur in line 3; words of that line, copied exactly",
            ),
            (
                "counts = \"keepers on the walk\"\nmeasure = \"other\"",
                "counts = \"keepers on the walk\"\nmeasure = \"otter\"",
                "documents/walk/document.toml:47: `measure` cannot be `otter`; did you mean `other`?",
            ),
            (
                "counts = \"keepers on the walk\"\nmeasure = \"other\"",
                "counts = \"keepers on the walk\"\nmeasure = \"weight\"",
                "documents/walk/document.toml:47: `measure` cannot be `weight`; one of `killed`, `injured`, `captured`, `detained`, `displaced`, `buildings`, `attacks`, `interviews`, `other`",
            ),
            (
                "bound = \"exact\"",
                "bound = \"at least\"",
                "documents/walk/document.toml:50: `bound` cannot be `at least`; did you mean `at-least`?",
            ),
            (
                "bound = \"exact\"\n",
                "",
                "documents/walk/document.toml:44: this figure has no `bound`; one of `exact`, `at-least`, `more-than`, `almost`, `about`",
            ),
            (
                "counts = \"keepers on the walk\"\n",
                "",
                "documents/walk/document.toml:44: this figure has no `counts`; what it counts, in plain words",
            ),
            (
                "unit = \"people\"\n",
                "",
                "documents/walk/document.toml:44: this figure has no `unit`; people, %, buildings ...",
            ),
            (
                "as_of = \"2021\"",
                "as_of = \"2021-02-29\"",
                "documents/walk/document.toml:49: `as_of` is `2021-02-29`, which is no date; a day, month or year that exists, as 2023-10-12, 2023-10 or 2023",
            ),
            (
                "as_of = \"2021\"",
                "as_of = 2021-02-03",
                "documents/walk/document.toml:49: `as_of` is a date without quotation marks; expected a date in quotation marks, \"2023-10-12\"",
            ),
            (
                "prefix = \"; \"\nwhy = \"said once already\"\n",
                "prefix = \"; \"\n",
                "documents/walk/document.toml:65: this not_a_figure has no `why`; why it is left out, in a few words",
            ),
            (
                "prefix = \"; \"\n",
                "",
                "documents/walk/document.toml:66: `17` occurs more than once in line 4; `prefix` or `suffix`, the words beside the one that is meant",
            ),
        ],
    );
}

#[test]
fn an_event_has_dates_that_exist_and_follow_one_another() {
    each_is_named(
        WALK,
        &[
            (
                "on = \"2021-05-03\"\nuntil",
                "on = \"2021-13\"\nuntil",
                "documents/walk/document.toml:71: `on` is `2021-13`, which is no date; a day, month or year that exists, as 2023-10-12, 2023-10 or 2023",
            ),
            (
                "until = \"2021-05\"",
                "until = \"2021-05-02\"",
                "documents/walk/document.toml:72: `until` 2021-05-02 is before `on` 2021-05-03; when it ended",
            ),
            (
                "on = \"2021-05-03\"\nuntil = \"2021-05\"\n",
                "",
                "documents/walk/document.toml:70: this event has no `on`; when it was, \"2023-10-13\"",
            ),
            (
                "basis = \"stated\"\nwhat",
                "basis = \"guessed\"\nwhat",
                "documents/walk/document.toml:73: `basis` cannot be `guessed`; one of `stated`, `inferred`",
            ),
            (
                "what = \"Rain\"\n",
                "",
                "documents/walk/document.toml:70: this event has no `what`; what it was, in plain words",
            ),
        ],
    );
}

#[test]
fn figures_and_events_are_read_as_they_stand() {
    let corpus = Folder::good().corpus();
    let [figure] = &corpus.passages[1].figures[..] else { panic!("one figure") };
    assert_eq!(
        (figure.counts.as_str(), figure.unit.as_str(), figure.bound),
        ("keepers on the walk", "people", Bound::Exact)
    );
    assert_eq!(figure.as_of, Partial::parse("2021"));
    let [event] = &corpus.passages[2].events[..] else { panic!("one event") };
    assert_eq!((event.on, event.until), (Partial::parse("2021-05-03").unwrap(), Partial::parse("2021-05")));
}

#[test]
fn numerals_that_nothing_covers_are_listed_and_are_no_fault() {
    let outcome = Folder::changed(WALK, "exact = \"42\"", "exact = \"keepers\"").read();
    assert!(outcome.corpus.is_some());
    let notes: Vec<String> = outcome.report.uncovered.iter().map(ToString::to_string).collect();
    let note = "documents/walk/source.txt:3: `42` is in no figure: Every spring 42 keepers carry lanterns...; a figure, or a not_a_figure that says why";
    assert_eq!(notes, [note]);
}

#[test]
fn what_is_covered_or_furniture_or_a_date_is_not_listed() {
    let outcome = Folder::changed(TEXT, "Photo by the tide", "Photo 12 by the tide").read();
    assert_eq!(outcome.report.faults, []);
    assert_eq!(outcome.report.uncovered, []);
}

#[test]
fn a_document_without_passages_lists_no_numerals() {
    let outcome = Folder::good().without(WALK).read();
    assert!(outcome.corpus.is_some());
    assert_eq!(outcome.report.uncovered, []);
}
