//! What a reader takes away: the records that citations, exports and collections are made from, and the links that lead
//! back.

use cite::Record;
use corpus::Corpus;

use crate::address;
use crate::browser;
use crate::desk::Desk;
use crate::library::Library;
use crate::results::Results;
use crate::state::{Open, Part, State};
use crate::voice::spoken;

/// The words of what is open, exactly as they stand in the source.
pub(crate) fn words(corpus: &Corpus, open: Open) -> Option<&str> {
    let document = corpus.document(corpus.passage(open.passage)?.document)?;
    Some(open.range(corpus)?.slice(&document.text))
}

/// The address that brings anyone to these words, and to nothing else of what the reader has asked for; `page` is that of
/// the page itself.
pub(crate) fn link_to(library: &Library, open: Open, page: &str) -> String {
    link(library, open, State::default(), page)
}

/// The same address to pass on. It keeps the language that the reader has chosen; one that their browser chose, it leaves
/// to the browser of whoever follows it.
pub(crate) fn link_from(desk: &Desk, open: Open) -> String {
    link(desk.library, open, desk.state.fresh(), &browser::page())
}

fn link(library: &Library, open: Open, state: State, page: &str) -> String {
    format!("{page}#{}", address::write(&State { open: Some(open), ..state }, library))
}

/// The records of what the results count: their passages, or the quotations in them, in the order of the list.
pub fn records(library: &Library, results: &Results, quotations: bool, page: &str) -> Vec<Record> {
    let mut records = Vec::new();
    for &id in &results.passages {
        let quotes = library.corpus.passage(id).map_or(0, |passage| passage.quotes.len());
        let parts = if quotations { (0..quotes).map(Some).collect() } else { vec![None] };
        let opens = parts.into_iter().map(|number| Open::quote_or_whole(id, number));
        records.extend(opens.filter_map(|open| record(library, open, page)));
    }
    records
}

/// The record of what is open, with the link to it.
pub fn record(library: &Library, open: Open, page: &str) -> Option<Record> {
    let number = spoken(&library.corpus, open).map(|id| id.number);
    let selected = match open.part {
        Part::Words(range) => Some(range),
        Part::Whole | Part::Quote(_) => None,
    };
    Some(Record::of(&library.corpus, open.passage, number, selected)?.with_link(link_to(library, open, page)))
}
