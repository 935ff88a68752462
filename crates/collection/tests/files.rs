//! Collections as files: what goes out comes in, and a bad file changes nothing.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use cite::{Context, Format, Record};
use collection::{BadFile, Change, CollectionId, Import, Incoming, Saved, Session, Shelf, Why, export};
use proptest::prelude::*;
use support::{FIRST, Memory, assert_sound, inside, noted, quotation};

const OTHER: CollectionId = CollectionId(7);

/// A tab with these quotations, under these names.
fn tab(collections: &[(&str, &[Saved])]) -> (Memory, Session) {
    let mut store = Memory::default();
    let mut session = Session::open(&mut store);
    for (number, (name, items)) in (0..).zip(collections) {
        let id = CollectionId(number);
        let made = if id == FIRST {
            Change::Rename { id, name: (*name).into() }
        } else {
            Change::Create { id, name: (*name).into() }
        };
        session.apply(&mut store, made);
        for item in *items {
            session.apply(&mut store, Change::Add { to: id, item: item.clone() });
        }
    }
    (store, session)
}

fn exported(items: &[Saved]) -> String {
    export(tab(&[("Ceasefire", items)]).1.shelf(), &[FIRST])
}

fn read(text: &str) -> Result<Import, BadFile> {
    Import::read(text, "From a file", "2025-11-25")
}

fn all(shelf: &Shelf) -> Vec<CollectionId> {
    shelf.collections().iter().map(|collection| collection.id).collect()
}

#[test]
fn the_form_of_files_is_the_one_of_every_release() {
    let item = Saved { note: "To “check”".into(), ..quotation(1) };
    let file = exported(&[item, quotation(2)]);
    let fixture = include_str!("fixtures/version-1.json");
    assert_eq!(file, fixture);
    let import = read(fixture).expect("it is read");
    assert_eq!(
        import.collections(),
        [Incoming { name: "Ceasefire".into(), items: vec![noted(1, "To “check”"), quotation(2)] }]
    );
}

#[test]
fn a_file_has_the_collections_that_were_chosen() {
    let (_, session) = tab(&[("One", &[quotation(1)]), ("Two", &[]), ("Three", &[quotation(3)])]);
    let file = export(session.shelf(), &[CollectionId(2), CollectionId(1), CollectionId(9)]);
    let import = read(&file).expect("it is read");
    let names: Vec<&str> = import.collections().iter().map(|incoming| incoming.name.as_str()).collect();
    assert_eq!(names, ["Two", "Three"]);
}

#[test]
fn a_text_that_was_put_aside_can_be_taken_in_once_it_is_mended() {
    let (store, _) = tab(&[("One", &[noted(1, "mine")])]);
    let import = read(store.text()).expect("it is read");
    assert_eq!(import.collections()[0].items, [noted(1, "mine")]);
    let twice = store.text().replace("},\"note\":\"mine\"", ",\"note\":\"another\"},\"note\":\"mine\"");
    let import = read(&twice).expect("it is read");
    assert_eq!(import.collections()[0].items, [noted(1, "mine\n\nanother")], "a record may have a note too");
    assert!(read(&format!("\u{feff}{}", store.text())).is_ok(), "editors add a mark at the beginning");
}

#[test]
fn a_bad_file_is_said_to_be_bad_with_the_place() {
    let good = exported(&[quotation(1), quotation(2)]);
    let link = |link: &str| {
        let mut item = quotation(2);
        item.record.link = Some(link.into());
        exported(&[quotation(1), item])
    };
    let in_second = |why: Why| BadFile::Flaw { collection: 1, name: "Ceasefire".into(), item: Some(2), why };
    let odd = |why: &str| in_second(Why::Odd(why.into()));
    let second = |from: &str, to: &str| {
        let (before, after) = good.split_at(good.rfind(from).expect("it is there"));
        format!("{before}{}", after.replacen(from, to, 1))
    };
    let whole = |name: &str, why: Why| BadFile::Flaw { collection: 1, name: name.into(), item: None, why };
    for (file, why) in [
        (good.replacen("\n{\"name\"", "\n{name", 1), BadFile::Json { line: 2, column: 2 }),
        ("[1, 2".into(), BadFile::Json { line: 1, column: 5 }),
        ("{\"words\":\"no collection\"}".into(), BadFile::Foreign),
        (good.replace("\"version\":1", "\"version\":0"), BadFile::Foreign),
        (good.replace("\"version\":1", "\"version\":9"), BadFile::Newer(9)),
        ("{\"format\":\"on-record-collections\",\"version\":1,\"collections\":[]}".into(), BadFile::Empty),
        (good.replace("\"name\":\"Ceasefire\"", "\"name\":5"), whole("", Why::NoName)),
        (good.replace("\"items\"", "\"things\""), whole("Ceasefire", Why::NoList)),
        (second("\"words\"", "\"word\""), odd("missing field `words`")),
        (second("\"line\":3", "\"line\":-3"), odd("invalid value: integer `-3`, expected u32")),
        (second("number 2", "number 22"), in_second(Why::OtherLength)),
        (second("\"A press release\"", "\" \""), in_second(Why::NoDocument)),
        (second("2025-11-25", "2025-11-31"), in_second(Why::NoDay)),
        (second("2025-11-25", "2025-11"), in_second(Why::NoDay)),
        (link("javascript:alert(1)"), in_second(Why::NoAddress)),
    ] {
        assert_eq!(read(&file).expect_err("it is bad"), why, "{file}");
        assert!(why.to_string().contains("Nothing was changed."));
    }
    assert!(read(&link("https://example.org/#1/search")).is_ok());
    assert_eq!(
        odd("missing field `words`").to_string(),
        "In collection 1 (“Ceasefire”), quotation 2: missing field `words`. Nothing was changed. Choose a file as it \
         was exported."
    );
}

#[test]
fn exported_records_become_a_collection() {
    let mut records: Vec<Record> = [noted(1, "=mine"), quotation(2)].iter().map(Saved::noted).collect();
    records.iter_mut().flat_map(|record| &mut record.speaker).for_each(|speaker| speaker.attributed_in = 1);
    let context = Context { title: "Ceasefire", ..Context::default() };
    for (format, name) in [(Format::Json, "Ceasefire"), (Format::Csv, "From a file")] {
        let file = cite::export(format, &records, &context);
        let import = read(&file).expect("it is read");
        let [incoming] = import.collections() else { unreachable!("it is one collection") };
        assert_eq!(incoming.name, name);
        let back: Vec<Record> = incoming.items.iter().map(Saved::noted).collect();
        assert_eq!(back, records);
        assert_eq!(incoming.items[0].note, "=mine");
    }
}

#[test]
fn an_export_of_records_with_faults_changes_nothing() {
    let records = [quotation(1).record, quotation(2).record];
    let json = cite::export(Format::Json, &records, &Context::default());
    let bad = read(&json.replace("\"title\": \"A press release\"", "\"title\": 5")).expect_err("it is bad");
    let BadFile::Records { first, .. } = &bad else { unreachable!("it is an export of records: {bad}") };
    assert!(first.starts_with("Quotation 1: "), "{first}");
    assert!(bad.to_string().contains(" more such faults. Nothing was changed."), "{bad}");
    let none = cite::export(Format::Json, &[], &Context::default());
    assert_eq!(read(&none), Err(BadFile::Empty));
    for foreign in ["", "TY  - RPRT", "a,b\n1,2\n"] {
        assert!(matches!(read(foreign), Err(BadFile::Records { further: 0, .. })), "{foreign}");
    }
}

#[test]
fn records_from_elsewhere_become_a_collection() {
    let records = vec![quotation(1).record, quotation(2).record];
    let import = Import::of_records("From a table", records, "2025-11-25").expect("they are sound");
    assert_eq!(
        import.collections(),
        [Incoming { name: "From a table".into(), items: vec![quotation(1), quotation(2)] }]
    );
    let noted = Record { note: Some("from a column".into()), ..quotation(1).record };
    let import = Import::of_records("From a table", vec![noted], "2025-11-25").expect("it is sound");
    let item = &import.collections()[0].items[0];
    assert_eq!((item.note.as_str(), &item.record.note), ("from a column", &None));
    assert_eq!(item.noted().note.as_deref(), Some("from a column"));
    assert_eq!(quotation(1).noted(), quotation(1).record);
    let mut altered = quotation(1).record;
    altered.words.push('!');
    let why = Import::of_records("From a table", vec![altered], "2025-11-25").expect_err("it does not hold");
    assert!(
        why.to_string()
            .starts_with("In collection 1 (“From a table”), quotation 1: its words are not as long")
    );
}

#[test]
fn what_came_in_is_said_in_words() {
    let (mut store, mut session) = tab(&[("Ceasefire", &[noted(1, "mine"), quotation(2)])]);
    let items = vec![noted(1, "theirs"), quotation(2), quotation(3)];
    let import = Import::of(vec![
        Incoming { name: "Ceasefire".into(), items },
        Incoming { name: "New".into(), items: vec![quotation(1), quotation(4)] },
    ]);
    let change = Change::Merge { import: import.expect("it is sound"), id: OTHER };
    assert_eq!(
        session.apply(&mut store, change).to_string(),
        "“Ceasefire” was here already: 1 quotation added, 2 in it already; of 1 note both versions are kept. “New” is \
         new: 2 quotations added."
    );
}

fn note() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), Just(String::new()), "[ab\n]{0,5}"]
}

fn items() -> impl Strategy<Value = Vec<Saved>> {
    let item = (0u32..10, note()).prop_map(|(n, note)| noted(n, &note));
    prop::collection::vec(item, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_goes_out_comes_in(one in items(), two in items(), name in any::<String>()) {
        let (_, session) = tab(&[("One", &one), (&name, &two)]);
        let import = read(&export(session.shelf(), &all(session.shelf()))).expect("it is sound");
        let (mut store, mut elsewhere) = tab(&[("One", &[])]);
        elsewhere.apply(&mut store, Change::Merge { import, id: CollectionId(1) });
        elsewhere.apply(&mut store, Change::Choose { id: session.shelf().current() });
        prop_assert_eq!(elsewhere.shelf(), session.shelf());
    }

    #[test]
    fn merging_loses_nothing_and_merging_again_changes_nothing(here in items(), file in items()) {
        let import = read(&exported(&file)).expect("it is sound");
        let (mut store, mut session) = tab(&[("Ceasefire", &here)]);
        let before = session.shelf().clone();
        let merge = Change::Merge { import, id: OTHER };
        session.apply(&mut store, merge.clone());
        let after = session.shelf().clone();
        assert_sound(&after);
        let now = inside(&after, FIRST);
        let order: Vec<u32> = now.iter().map(|(n, _)| *n).take(inside(&before, FIRST).len()).collect();
        prop_assert_eq!(order, inside(&before, FIRST).into_iter().map(|(n, _)| n).collect::<Vec<_>>());
        for item in here.iter().chain(&file) {
            let n = item.record.place.start / 100;
            let is_kept = now.iter().any(|(there, note)| *there == n && note.contains(item.note.trim()));
            prop_assert!(is_kept, "{} {:?} {:?}", n, item.note, now);
        }
        session.apply(&mut store, merge);
        prop_assert_eq!(session.shelf(), &after);
    }

    #[test]
    fn any_file_is_taken_in_or_refused(text in any::<String>(), at in 0usize..3000, length in 0usize..60) {
        let _ = read(&text);
        let good: Vec<char> = exported(&[quotation(1), noted(2, "a note")]).chars().collect();
        let at = at % good.len();
        let end = (at + length).min(good.len());
        let bad: String = good[..at].iter().copied().chain(text.chars()).chain(good[end..].iter().copied()).collect();
        if let Ok(import) = read(&bad) {
            let (mut store, mut session) = tab(&[]);
            session.apply(&mut store, Change::Merge { import, id: OTHER });
            assert_sound(session.shelf());
            prop_assert_eq!(&store.shelf(), session.shelf());
        }
    }
}
