//! The shipped corpus, and queries with fields to ask it.

#![allow(dead_code, reason = "every test file uses a part")]

use std::path::Path;
use std::sync::LazyLock;

use corpus::{Corpus, Details, Partial};
use explore::{Between, Facet, Filters, Library, RolePick, Sense, Value};
use proptest::prelude::*;

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/corpus");
    corpus::read::folder(&folder).corpus.expect("the corpus is sound")
});

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| Library::of(CORPUS.clone(), &CORPUS.search_index()).expect("its own index"));

static DETAILS: LazyLock<Details> = LazyLock::new(|| Details::of(&CORPUS));

/// The shipped corpus, opened once.
pub(crate) fn library() -> &'static Library {
    &LIBRARY
}

/// The same as it was read, with its figures and events.
pub(crate) fn corpus() -> &'static Corpus {
    &CORPUS
}

/// Its figures and events.
pub(crate) fn details() -> &'static Details {
    &DETAILS
}

/// Property tests of this many cases; what fails is printed, not written beside the tests.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A part of a query, and what it narrows by if it is a field.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) text: String,
    pub(crate) narrows: Option<(Facet, RolePick, Value, bool)>,
}

/// Words and fields that name one value by its identifier.
pub(crate) fn any_query() -> impl Strategy<Value = Vec<Part>> {
    let words = ["genocide", "ceasfire", "\"war crimes\"", "-Gaza", "justice OR peace", "hostages", "xyzzy"];
    let words =
        prop::sample::select(words.to_vec()).prop_map(|text| Part { text: text.into(), narrows: None });
    let field = (any_value(), prop::sample::select(RolePick::ALL.to_vec()), any::<bool>());
    let field = field.prop_map(|((facet, value), role, excluded)| {
        let role = if facet == Facet::Side { role } else { RolePick::Any };
        let id = library().value_id(facet, value).expect("an identifier");
        let slash = if role == RolePick::Any { String::new() } else { format!("/{}", role.id()) };
        let text = format!("{}{}:{id}{slash}", if excluded { "-" } else { "" }, facet.id());
        Part { text, narrows: Some((facet, role, value, excluded)) }
    });
    prop::collection::vec(prop_oneof![words, field], 0..5)
}

/// Any filters, most of them few.
pub(crate) fn any_filters() -> impl Strategy<Value = Filters> {
    let sense = prop_oneof![3 => Just(Sense::Only), 1 => Just(Sense::Not)];
    let values = prop::collection::vec((any_value(), sense), 0..4);
    let role = prop::sample::select(RolePick::ALL.to_vec());
    (role, values, any_dates(), any_dates()).prop_map(|(role, values, published, happened)| Filters {
        role,
        values: values.into_iter().collect(),
        from: published.from,
        until: published.until,
        happened,
    })
}

fn any_dates() -> impl Strategy<Value = Between> {
    let date =
        || prop::option::weighted(0.2, prop::sample::select(vec!["2023", "2023-12-15", "2024-05", "2025"]));
    let read = |date: Option<&str>| date.and_then(Partial::parse);
    (date(), date()).prop_map(move |(from, until)| Between { from: read(from), until: read(until) })
}

/// Any value of a facet with a field of its own name.
pub(crate) fn any_value() -> impl Strategy<Value = (Facet, Value)> {
    let facets = Facet::ALL.into_iter().filter(|&facet| facet != Facet::Quotation);
    let values =
        facets.flat_map(|facet| library().values(facet).into_iter().map(move |value| (facet, value)));
    prop::sample::select(values.collect::<Vec<_>>())
}

/// A field as somebody may type it: by identifier or label, in a list, with a role.
pub(crate) fn any_value_field() -> impl Strategy<Value = String> {
    let role = prop::sample::select(vec!["", "/conduct", "/affected"]);
    (any_value(), role, 0..4).prop_map(|((facet, value), role, way)| {
        let id = library().value_id(facet, value).expect("an identifier");
        let role = if facet == Facet::Side { role } else { "" };
        match way {
            0 => format!("{}:{id}{role}", facet.id()),
            1 => format!("{}:{id},{id}{role}", facet.id()),
            2 => format!("{}:\"{}{role}", facet.id(), library().value_label(facet, value)),
            _ => format!("{}:\"{id}, {}{role}", facet.id(), library().value_label(facet, value)),
        }
    })
}
