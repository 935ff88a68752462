//! What a corpus is called in other languages.

use crate::folder::Folder;

const FRENCH: &str = "\
read_by_a_native_speaker = false
[corpus]
title = \"Lanternes\"
[party.sea]
label = \"La mer\"
origin = \"plain word\"
[party.keepers]
label = \"Gardiens\"
covers = \"ceux qui portent des lanternes\"
origin = \"plain word\"
[topic.light]
label = \"Lumière\"
origin = \"plain word\"
[measure.killed]
label = \"tués\"
origin = \"plain word\"
[document.\"press release\"]
label = \"communiqué de presse\"
origin = \"plain words\"
[unit.people]
label = \"personnes\"
origin = \"plain word\"
";

#[test]
fn what_is_translated_is_there_and_what_is_not_is_named() {
    let outcome = Folder::good().write("labels/fr.toml", FRENCH).read();
    assert_eq!(outcome.report.faults, []);
    let [labels] = outcome.labels.as_slice() else { unreachable!("it is one language") };
    assert_eq!((labels.language.as_str(), labels.is_read), ("fr", false));
    let text =
        |name: &str| labels.texts.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str());
    assert_eq!(text("corpus:title"), Some("Lanternes"));
    assert_eq!(text("party:keepers"), Some("Gardiens"));
    assert_eq!(text("party-means:keepers"), Some("ceux qui portent des lanternes"));
    assert_eq!((text("measure:killed"), text("topic:weather")), (Some("tués"), None));
    assert_eq!(text("document:press release"), Some("communiqué de presse"));
    let missing = [
        "party:guild",
        "topic:weather",
        "kind:finding",
        "kind:statement",
        "kind:heading",
        "kind:furniture",
        "measure:other",
        "unit:lanterns",
    ];
    assert_eq!(labels.missing, missing);
    assert_eq!(Folder::good().read().labels, []);
}

#[test]
fn each_fault_of_a_translation_is_named() {
    for (from, to, fault) in [
        ("[party.sea]", "[party.see]", "labels/fr.toml:4: unknown party `see`; did you mean `sea`?"),
        (
            "[measure.killed]",
            "[measure.kiled]",
            "labels/fr.toml:14: unknown measure `kiled`; did you mean `killed`?",
        ),
        (
            "[unit.people]",
            "[unit.poeple]",
            "labels/fr.toml:20: unknown unit `poeple`; did you mean `people`?",
        ),
        (
            "label = \"Lumière\"\norigin = \"plain word\"\n",
            "label = \"Lumière\"\n",
            "labels/fr.toml:11: this topic has no `origin`; in whose usage the term is established, or `plain word`",
        ),
        ("label = \"La mer\"\n", "", "labels/fr.toml:4: this party has no `label`; what it is called"),
        (
            "covers =",
            "cover =",
            "labels/fr.toml:9: unknown key `cover` in this party; did you mean `covers`?",
        ),
        (
            "= false",
            "= \"no\"",
            "labels/fr.toml:1: `read_by_a_native_speaker` is text; expected true or false",
        ),
        ("title =", "titel =", "labels/fr.toml:3: unknown key `titel` in this corpus; did you mean `title`?"),
    ] {
        let faults = Folder::good().write("labels/fr.toml", FRENCH.replacen(from, to, 1)).faults();
        assert!(faults.iter().any(|line| line == fault), "{fault}\n{faults:#?}");
    }
    let faults = Folder::good().write("labels/readme.txt", "").faults();
    assert_eq!(
        faults,
        ["labels/readme.txt:1: nothing reads a file of this name; one for each language, `fr.toml`"]
    );
}
