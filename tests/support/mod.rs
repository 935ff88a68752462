//! What the tests of the shipped corpus share: the library, and states to put questions with.

#![allow(dead_code, reason = "every test file uses a part")]

use std::sync::LazyLock;

use corpus::Partial;
use explore::Between;
use onrecord::{
    Facet, Filters, Library, MOST_COMPARED, Open, Order, RolePick, Sense, State, Value, View, pick,
};
use proptest::prelude::*;
use search::{ByteRange, tokens};

/// Property tests of this many cases; what fails is printed, not written beside the tests.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| onrecord::built_in().expect("the built-in corpus opens"));

/// The shipped corpus, opened as the app opens it.
pub(crate) fn library() -> &'static Library {
    &LIBRARY
}

static DETAILS: LazyLock<corpus::Details> =
    LazyLock::new(|| onrecord::details(&LIBRARY.corpus).expect("the built-in details open"));

/// The figures and events of the shipped corpus.
pub(crate) fn details() -> &'static corpus::Details {
    &DETAILS
}

/// Any value of any facet.
pub(crate) fn any_value() -> impl Strategy<Value = (Facet, Value)> {
    let all: Vec<(Facet, Value)> = Facet::ALL
        .into_iter()
        .flat_map(|facet| library().values(facet).into_iter().map(move |value| (facet, value)))
        .collect();
    prop::sample::select(all)
}

fn any_date() -> impl Strategy<Value = Option<Partial>> {
    let dates = ["2023", "2023-10", "2023-12-15", "2024-11-21", "2024-12", "2025", "2025-12-09"];
    prop::option::weighted(0.2, prop::sample::select(dates.to_vec()))
        .prop_map(|date| date.and_then(Partial::parse))
}

/// Any filters, most of them few.
pub(crate) fn any_filters() -> impl Strategy<Value = Filters> {
    let sense = prop_oneof![3 => Just(Sense::Only), 1 => Just(Sense::Not)];
    let role = prop::sample::select(RolePick::ALL.to_vec());
    let values = prop::collection::btree_map(any_value(), sense, 0..4);
    let happened = (any_date(), any_date()).prop_map(|(from, until)| Between { from, until });
    (role, values, any_date(), any_date(), happened).prop_map(|(role, values, from, until, happened)| {
        Filters { role, values: values.into_iter().collect(), from, until, happened }
    })
}

/// Words a reader may type: of the sources, mistyped ones, and none of them.
pub(crate) fn any_query() -> impl Strategy<Value = String> {
    let words = [
        "",
        "genocide",
        "ceasfire",
        "hostages",
        "Callamard",
        "aid",
        "war crimes",
        "Gaza",
        "the",
        "agnes",
        "justice",
        "responsable nation",
        "=ceasefire",
        "xyzzy",
        "children killed",
        "UN",
        "children's",
        "“",
        "speaker:callamard",
        "-side:israeli-forces/conduct",
        "aid kind:call,finding before:2024",
        "topic:genocide OR doc:summary",
    ];
    prop_oneof![4 => prop::sample::select(words.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

/// Any words that can be opened: passages, quotations, and words selected within them.
pub(crate) fn any_open() -> impl Strategy<Value = Open> {
    let corpus = &library().corpus;
    let place = (0..corpus.passages.len(), 0_usize..4, any::<(prop::sample::Index, prop::sample::Index)>());
    place.prop_map(|(place, number, (from, to))| {
        let passage = &corpus.passages[place];
        let whole = Open::quote_or_whole(place.into(), Some(number).filter(|n| *n < passage.quotes.len()));
        let words: Vec<ByteRange> = tokens(corpus.text_of(passage)).map(|token| token.range).collect();
        if number < 2 || words.is_empty() {
            return whole;
        }
        let (from, to) = (words[from.index(words.len())].start, words[to.index(words.len())].end);
        let start = passage.range.start;
        pick(corpus, passage.document, ByteRange::new(start + from, start + to)).unwrap_or(whole)
    })
}

/// Any state of the page.
pub(crate) fn any_state() -> impl Strategy<Value = State> {
    let corpus = &library().corpus;
    let passages = 0..corpus.passages.len();
    let order = prop::sample::select(Order::ALL.to_vec());
    let open = prop::option::of(any_open());
    let compared = prop::collection::vec(any_open(), 0..=MOST_COMPARED).prop_map(|mut compared| {
        let mut seen = std::collections::HashSet::new();
        compared.retain(|&open| seen.insert(open));
        compared
    });
    let view = prop_oneof![
        2 => Just(View::Search),
        1 => Just(View::About),
        1 => Just(View::Overview),
        1 => Just(View::Compare),
        1 => Just(View::Collection),
        1 => (passages, any::<bool>()).prop_map(|(place, with_line)| {
            let passage = &library().corpus.passages[place];
            View::Document(passage.document, with_line.then_some(passage.line))
        }),
    ];
    let shared = prop_oneof![4 => Just(String::new()), 1 => any::<String>()];
    let language = prop::option::of(prop::sample::select(messages::LANGUAGES));
    (view, any_query(), any_filters(), order, open, compared, shared, language).prop_map(
        |(view, query, filters, order, open, compared, shared, language)| State {
            view,
            query,
            filters,
            order,
            open,
            compared,
            shared,
            language,
        },
    )
}
