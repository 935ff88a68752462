//! Storage that is full, refused, damaged or from a newer version: a sentence, nothing lost, the rest works.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use collection::{Aside, Change, CollectionId, Notice, Session, Trouble, export};
use proptest::prelude::*;
use support::{ASIDE, FIRST, Memory, SHELF, add, assert_sound, holding, inside, noted, quotation};

fn aside(name: &str, text: &str) -> Aside {
    Aside { name: name.into(), text: text.into() }
}

/// What is stored with these quotations.
fn stored(numbers: &[u32]) -> String {
    holding(numbers).text().to_owned()
}

#[test]
fn what_is_saved_outlives_the_tab() {
    let mut store = Memory::default();
    let mut session = Session::open(&mut store);
    session.apply(&mut store, Change::Create { id: CollectionId(9), name: "وقف إطلاق النار".into() });
    session
        .apply(&mut store, Change::Add { to: CollectionId(9), item: noted(1, "“=1+1”\n\tنقطة \u{1F54A}") });
    session.apply(&mut store, add(FIRST, 2));
    assert_eq!(Session::open(&mut store).shelf(), session.shelf());
    assert_eq!(session.notices(), []);
}

#[test]
fn before_anything_is_saved_nothing_is_written() {
    let mut store = Memory::default();
    let session = Session::open(&mut store);
    assert!(session.shelf().is_empty() && store.texts.is_empty());
    assert_eq!(session.shelf().collections().len(), 1);
}

#[test]
fn where_there_is_no_room_changes_last_until_there_is() {
    let mut store = holding(&[1, 2]);
    let before = store.text().to_owned();
    store.room = Some(before.len() + 10);
    let mut session = Session::open(&mut store);
    let outcome = session.apply(&mut store, add(FIRST, 3));
    assert!(!outcome.stored && outcome.to_string().ends_with("until the page is closed."));
    assert_eq!(session.notices(), [Notice::Full(1)]);
    assert_eq!(inside(session.shelf(), FIRST), [(1, ""), (2, ""), (3, "")]);
    assert_eq!(store.text(), before, "what was there is still there");
    assert!(export(session.shelf(), &[FIRST]).contains("number 3"));

    let outcome = session.apply(&mut store, Change::Remove { from: FIRST, item: quotation(1) });
    assert!(outcome.stored && session.notices().is_empty() && session.unstored() == 0);
    assert_eq!(inside(&store.shelf(), FIRST), [(2, ""), (3, "")]);
}

#[test]
fn where_writing_is_refused_changes_are_made_on_what_is_stored_when_it_works_again() {
    let mut store = holding(&[1]);
    let (mut here, mut there) = (Session::open(&mut store), Session::open(&mut store));
    store.refuses_writing = true;
    here.apply(&mut store, add(FIRST, 2));
    here.apply(&mut store, Change::Remove { from: FIRST, item: quotation(1) });
    assert_eq!(here.notices(), [Notice::Refused(2)]);
    store.refuses_writing = false;
    there.apply(&mut store, add(FIRST, 3));
    here.refresh(&mut store);
    assert_eq!(here.notices(), []);
    assert_eq!(inside(&store.shelf(), FIRST), [(3, ""), (2, "")]);
}

#[test]
fn where_reading_is_refused_nothing_is_written_over_what_cannot_be_seen() {
    let mut store = holding(&[1]);
    store.refuses_reading = true;
    let mut session = Session::open(&mut store);
    let outcome = session.apply(&mut store, add(FIRST, 2));
    assert!(!outcome.stored);
    assert_eq!(session.notices(), [Notice::Unreadable]);
    assert_eq!(inside(session.shelf(), FIRST), [(2, "")]);
    store.refuses_reading = false;
    assert_eq!(store.text(), stored(&[1]));
    session.refresh(&mut store);
    assert_eq!(inside(&store.shelf(), FIRST), [(1, ""), (2, "")]);
    assert_eq!((session.notices(), session.unstored()), (vec![], 0));
}

#[test]
fn a_tab_that_cannot_read_any_more_shows_what_it_has_seen() {
    let mut store = holding(&[1]);
    let mut session = Session::open(&mut store);
    store.refuses_reading = true;
    session.refresh(&mut store);
    assert_eq!(inside(session.shelf(), FIRST), [(1, "")]);
}

#[test]
fn a_damaged_text_is_put_aside_byte_for_byte_and_the_rest_works() {
    let cut = &stored(&[1, 2])[..300];
    for damaged in
        ["", "no JSON", "[]", "{}", "null", "{\"format\":\"another\",\"version\":1}", cut, "\u{0}\u{feff}é"]
    {
        let mut store = Memory::with(damaged);
        let mut session = Session::open(&mut store);
        assert_eq!(session.notices(), [Notice::Aside(1)], "{damaged}");
        assert_eq!(session.aside(&store), [aside(ASIDE, damaged)]);
        assert!(session.apply(&mut store, add(FIRST, 3)).stored);
        assert_eq!(inside(&store.shelf(), FIRST), [(3, "")]);
        assert_eq!(store.texts.get(ASIDE).map(String::as_str), Some(damaged), "it is not overwritten");
        assert_eq!(Session::open(&mut store).notices(), [Notice::Aside(1)], "and not forgotten");
        session.discard(&mut store, &aside(ASIDE, damaged)).expect("it can be discarded");
        assert_eq!((session.notices(), store.texts.len()), (vec![], 1));
    }
}

#[test]
fn a_damaged_text_that_was_discarded_does_not_come_back() {
    let damaged = stored(&[1, 2]).replacen("\"saved_on\"", "\"saved_upon\"", 1);
    let mut store = Memory::with(&damaged);
    let mut session = Session::open(&mut store);
    session.discard(&mut store, &aside(ASIDE, &damaged)).expect("it can be discarded");
    let session = Session::open(&mut store);
    assert_eq!(session.notices(), []);
    assert_eq!(inside(session.shelf(), FIRST), [(2, "")], "what could be read of it is stored");
}

#[test]
fn of_a_text_that_is_damaged_in_part_the_rest_is_shown() {
    let whole = stored(&[1, 2, 3]);
    let missing = whole.replacen("\"saved_on\":\"2025-11-25\"}", "\"saved_upon\":\"2025-11-25\"}", 1);
    let twice = whole
        .replace("\"start\":200,\"end\":243", "\"start\":100,\"end\":143")
        .replace("document-2", "document-1");
    let nameless = whole.replace("\"name\":\"Saved quotations\"", "\"title\":\"Saved quotations\"");
    let unnumbered = whole.replace("{\"id\":0,", "{\"id\":-1,");
    let of_none = whole.replace("\"current\":0", "\"current\":5");
    for (damaged, left) in [
        (missing, vec![2, 3]),
        (twice, vec![1, 3]),
        (nameless, vec![1, 2, 3]),
        (unnumbered, vec![1, 2, 3]),
        (of_none, vec![1, 2, 3]),
    ] {
        assert_ne!(damaged, whole);
        let mut store = Memory::with(&damaged);
        let session = Session::open(&mut store);
        assert_eq!(session.notices(), [Notice::Aside(1)], "{damaged}");
        assert_eq!(session.aside(&store), [aside(ASIDE, &damaged)]);
        let shown: Vec<u32> = inside(session.shelf(), FIRST).into_iter().map(|(n, _)| n).collect();
        assert_eq!(shown, left, "{damaged}");
        assert_sound(session.shelf());
    }
}

#[test]
fn a_second_damaged_text_does_not_take_the_place_of_the_first() {
    let mut store = Memory::default();
    for (number, damaged) in ["one", "two", "three", "four"].into_iter().enumerate() {
        store.texts.insert(SHELF.into(), damaged.into());
        let session = Session::open(&mut store);
        assert_eq!(session.notices(), [Notice::Aside(number + 1)]);
    }
    store.texts.insert(SHELF.into(), "two".into());
    assert_eq!(Session::open(&mut store).notices(), [Notice::Aside(4)], "the same text is kept once");
    store.texts.insert(SHELF.into(), "five".into());
    let session = Session::open(&mut store);
    assert_eq!(session.notices(), [Notice::NotKeptAside, Notice::Aside(4)]);
    let texts: Vec<String> = session.aside(&store).into_iter().map(|aside| aside.text).collect();
    assert_eq!(texts, ["one", "two", "three", "four", "five"]);
}

#[test]
fn a_damaged_text_that_cannot_be_put_aside_is_left_until_it_is_given_up() {
    let damaged = stored(&[1, 2]).replacen("\"saved_on\"", "\"saved_upon\"", 1);
    let mut store = Memory { room: Some(damaged.len() + 100), ..Memory::with(&damaged) };
    let mut session = Session::open(&mut store);
    assert_eq!(session.notices(), [Notice::NotKeptAside]);
    assert!(!session.apply(&mut store, Change::Remove { from: FIRST, item: quotation(2) }).stored);
    assert!(!session.apply(&mut store, add(FIRST, 3)).stored);
    assert_eq!(store.texts, Memory::with(&damaged).texts, "it is left as it is");
    let listed = session.aside(&store);
    assert_eq!(listed, [aside(SHELF, &damaged)]);
    session.discard(&mut store, &listed[0]).expect("it can be given up");
    assert_eq!((session.notices(), session.unstored()), (vec![], 0));
    assert_eq!(inside(&store.shelf(), FIRST), [(3, "")]);
}

#[test]
fn what_could_be_read_of_a_given_up_text_stays() {
    let damaged = stored(&[1, 2]).replacen("\"saved_on\"", "\"saved_upon\"", 1);
    let mut store = Memory { room: Some(damaged.len() + 100), ..Memory::with(&damaged) };
    let mut session = Session::open(&mut store);
    let listed = session.aside(&store);
    session.discard(&mut store, &listed[0]).expect("it can be given up");
    assert_eq!(inside(&store.shelf(), FIRST), [(2, "")]);
    assert_eq!(store.texts.len(), 1);
}

#[test]
fn giving_up_is_for_damaged_texts_alone() {
    let mut store = holding(&[1]);
    let mut session = Session::open(&mut store);
    store.texts.insert("another".into(), "text".into());
    let before = store.texts.clone();
    for name in [SHELF, "another"] {
        session.discard(&mut store, &aside(name, "text")).expect("nothing happens");
        assert_eq!(store.texts, before);
    }
    store.texts.insert(ASIDE.into(), "damaged".into());
    session.discard(&mut store, &aside(ASIDE, "what another tab put there before")).expect("nothing happens");
    assert_eq!(store.texts.get(ASIDE).map(String::as_str), Some("damaged"));
    store.refuses_writing = true;
    assert_eq!(session.discard(&mut store, &aside(ASIDE, "damaged")), Err(Trouble::Refused));
}

#[test]
fn what_a_newer_version_has_stored_is_shown_and_left_as_it_is() {
    let whole = stored(&[1, 2]);
    for newer in [
        whole.replace("\"version\":1", "\"version\":2"),
        "{\"format\":\"on-record-collections\",\"version\":2,\"shelves\":[]}".into(),
        whole.replacen("\"saved_on\"", "\"colour\":\"red\",\"saved_on\"", 1),
        whole.replacen("\"current\"", "\"order\":[0],\"current\"", 1),
        whole.replacen("\"is\":", "\"born\":1965,\"is\":", 1),
    ] {
        assert_ne!(newer, whole);
        let mut store = Memory::with(&newer);
        let mut session = Session::open(&mut store);
        assert_eq!(session.notices(), [Notice::Newer], "{newer}");
        let shown = inside(session.shelf(), FIRST).len();
        assert_eq!(shown, if newer.contains("shelves") { 0 } else { 2 });
        assert!(!session.apply(&mut store, add(FIRST, 3)).stored);
        assert_eq!(session.shelf().len(), shown + 1, "it is there until the tab is closed");
        assert_eq!(store.texts, Memory::with(&newer).texts);
    }
}

#[test]
fn the_same_text_in_another_order_is_the_same() {
    let text = stored(&[1]);
    let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let mut store = Memory::with(&format!("{value:#}"));
    let session = Session::open(&mut store);
    assert_eq!((session.notices(), session.shelf()), (vec![], &holding(&[1]).shelf()));
}

/// Every notice names a way out, and none is empty.
#[test]
fn every_notice_says_what_to_do() {
    for notice in
        [Notice::Unreadable, Notice::Newer, Notice::NotKeptAside, Notice::Full(1), Notice::Refused(2)]
    {
        let said = notice.to_string();
        assert!(
            said.to_lowercase().contains("export") && said.contains("until the page is closed"),
            "{said}"
        );
    }
    assert!(Notice::Aside(1).to_string().starts_with("A damaged text was found"));
    assert!(Notice::Aside(2).to_string().starts_with("2 damaged texts were found"));
    assert!(Notice::Full(1).to_string().contains("1 change."));
    assert!(Notice::Full(3).to_string().contains("3 changes."));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever is stored: it is answered, it is not lost, and there is something to work with.
    #[test]
    fn any_stored_text_is_answered_and_kept(noise in any::<String>(), at in 0usize..2000, length in 0usize..40) {
        let mut text = stored(&[1, 2]);
        let boundaries: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let at = at % boundaries.len();
        let (at, end) = (boundaries[at], boundaries[(at + length).min(boundaries.len() - 1)]);
        text.replace_range(at..end, &noise);
        let mut store = Memory::with(&text);
        let mut session = Session::open(&mut store);
        assert_sound(session.shelf());
        session.apply(&mut store, add(FIRST, 3));
        assert_sound(session.shelf());
        let notices = session.notices();
        let is_kept = store.texts.values().any(|kept| *kept == text);
        prop_assert!(is_kept || notices.is_empty(), "{:?}", notices);
        if notices.is_empty() {
            let shown = session.shelf().collections().iter().flat_map(|c| &c.items).count();
            prop_assert_eq!(shown, 3, "nothing is dropped without a word");
        }
    }
}
