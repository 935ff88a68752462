//! What a page that embeds this one asks: read from the address beside the state, kept out of it, and held whatever a
//! visitor does.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use onrecord::{Embedding, Facet, Filter, State, read_address, write_address};
use proptest::prelude::*;
use support::{any_state, cases, library};

const FILTERS: [(&str, Filter); 9] = [
    ("q", Filter::Words),
    ("side", Filter::Facet(Facet::Side)),
    ("topic", Filter::Facet(Facet::Topic)),
    ("kind", Filter::Facet(Facet::Kind)),
    ("speaker", Filter::Facet(Facet::Speaker)),
    ("document", Filter::Facet(Facet::Document)),
    ("quotation", Filter::Facet(Facet::Quotation)),
    ("from", Filter::Published),
    ("happened-until", Filter::Happened),
];

/// Anything that can be asked, as an address has it, and what is locked by it.
fn any_embedding() -> impl Strategy<Value = (String, Vec<Filter>)> {
    let locked = prop::sample::subsequence(FILTERS.to_vec(), 0..=FILTERS.len());
    let rest = prop::sample::subsequence(vec!["theme=dark", "view=quote", "lang=he"], 0..=3);
    ("[a-z0-9]{0,8}", locked, rest).prop_map(|(id, locked, rest)| {
        let keys: Vec<&str> = locked.iter().map(|(key, _)| *key).collect();
        let mut pairs = vec![format!("embed={id}"), format!("lock={}", keys.join(","))];
        pairs.extend(rest.into_iter().map(str::to_owned));
        (pairs.join("&"), locked.into_iter().map(|(_, filter)| filter).collect())
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_asked_and_the_state_share_an_address_and_nothing_else(
        state in any_state(),
        (asked, locked) in any_embedding(),
    ) {
        let (embedding, misread) = Embedding::read(&format!("1/search?{asked}"));
        prop_assert_eq!(misread, Vec::<String>::new());
        let address = embedding.onto(&write_address(&state, library()));
        prop_assert_eq!(Embedding::read(&address), (embedding, vec![]), "{}", address);
        let (back, misread) = read_address(&address, library());
        prop_assert_eq!(&misread, &vec![], "{}", address);
        let link = write_address(&back, library());
        prop_assert_eq!(back, state, "{}", address);
        prop_assert_eq!(Embedding::read(&link).0, Embedding::default(), "a link carries it: {}", link);
        for (_, filter) in FILTERS {
            prop_assert_eq!(embedding_of(&address).locked.has(filter), locked.contains(&filter), "{:?}", filter);
        }
    }

    #[test]
    fn what_is_locked_stays_and_the_rest_is_the_visitors(
        host in any_state(),
        visitor in any_state(),
        (asked, locked) in any_embedding(),
    ) {
        let embedding = embedding_of(&format!("1/search?{asked}"));
        let held = embedding.hold(&visitor, &host);
        for (_, filter) in FILTERS {
            let of = if locked.contains(&filter) { &host } else { &visitor };
            prop_assert_eq!(part(&held, filter), part(of, filter), "{:?}", filter);
        }
        prop_assert_eq!(&held.open, &visitor.open);
        prop_assert_eq!(std::mem::discriminant(&held.view), std::mem::discriminant(&host.view));
        prop_assert_eq!(embedding.hold(&held, &host), held);
    }

    #[test]
    fn any_string_asks_something(fragment in any::<String>(), state in any_state()) {
        let (embedding, _) = Embedding::read(&fragment);
        let address = embedding.onto(&write_address(&state, library()));
        prop_assert_eq!(Embedding::read(&address).0, embedding, "{}", address);
        prop_assert_eq!(read_address(&address, library()).0, state, "{}", address);
    }
}

fn embedding_of(address: &str) -> Embedding {
    Embedding::read(address).0
}

/// What a state has of a filter, in words.
fn part(state: &State, filter: Filter) -> String {
    let filters = &state.filters;
    match filter {
        Filter::Words => state.query.clone(),
        Filter::Published => format!("{:?} {:?}", filters.from, filters.until),
        Filter::Happened => format!("{:?}", filters.happened),
        Filter::Facet(facet) => {
            let role = (facet == Facet::Side).then_some(filters.role);
            let values = filters.values.iter().filter(|((of, _), _)| *of == facet);
            format!("{role:?} {:?}", values.collect::<Vec<_>>())
        }
    }
}

#[test]
fn what_cannot_be_asked_is_named_and_left_out() {
    for (asked, said) in [
        ("lock=topic,colour", "No filter is called “colour”."),
        ("lock=%3Cb%3E", "No filter is called “<b>”."),
        ("theme=pink", "No theme is called “pink”."),
        ("view=map", "No view is called “map”."),
    ] {
        let (embedding, misread) = Embedding::read(&format!("1/search?q=aid&embed=a&{asked}"));
        assert_eq!(misread, [said], "{asked}");
        assert_eq!(embedding.id, "a");
        assert_eq!((embedding.theme, embedding.shows_one), (None, false), "{asked}");
    }
}

/// Hosts write them into their pages, and there they stay: add lines, never change one.
#[test]
fn what_hosts_have_written_stays_readable() {
    let (embedding, misread) =
        Embedding::read("#1/search?q=aid&embed=k3&view=quote&theme=light&lock=q,not-topic,role,until");
    assert_eq!(misread, Vec::<String>::new());
    assert_eq!((embedding.id.as_str(), embedding.theme), ("k3", Some("light")));
    assert!(embedding.shows_one);
    for filter in [Filter::Words, Filter::Facet(Facet::Topic), Filter::Facet(Facet::Side), Filter::Published]
    {
        assert!(embedding.locked.has(filter), "{filter:?}");
    }
    assert!(!embedding.locked.has(Filter::Happened));
}

#[test]
fn the_start_page_is_embedded_too() {
    let embedding = embedding_of("1/search?embed=&theme=dark");
    assert_eq!(embedding.onto(""), "1/search?embed=&theme=dark");
    assert_eq!(embedding.onto("1/overview"), "1/overview?embed=&theme=dark");
    assert_eq!(embedding.onto("1/search?q=aid"), "1/search?q=aid&embed=&theme=dark");
    assert_eq!(Embedding::read("1/search?q=aid").0, Embedding::default());
}
