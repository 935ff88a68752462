//! State <-> address. The whole state of the page is written in the URL's fragment, so reload, Back and a shared link
//! restore it, and no query ever reaches a server.
//!
//! Grammar, version 1: `1/search`, `1/document/SLUG` or `1/document/PLACE`, `1/overview`, `1/collection`, `1/compare` or
//! `1/about`, then `?key=value&...`. Keys: `q`; for each facet its name and `not-` with its name, values by identifier,
//! with commas; `role`; `from`, `until`; `happened-from`, `happened-until`; `order`; `open=PLACE`; `with=PLACE,PLACE` for
//! what is compared; `shared` for a collection; `lang` for the language of the interface, where one was chosen.
//! [`place`](crate::place) says how a place is written, and [`embedded`](crate::embedded) what a page that embeds this one
//! may add. What stands at its default is left out; the start page has an empty fragment. What cannot be read is named,
//! and the rest is shown.

use std::fmt;

use corpus::{DocumentId, Partial, cut, parts};
use messages::{LANGUAGES, Language, say};

use crate::embedded::is_option;
use crate::facets::{Facet, RolePick, Sense};
use crate::labels;
use crate::library::Library;
use crate::place::{self, Changed, Found, Place};
use crate::state::{MOST_COMPARED, Open, Order, State, View};

const VERSION: &str = "1";

/// Something in a link that could not be understood; displays as a sentence for the reader, in the language that is
/// spoken when it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    fault: Fault,
    /// What the link says, not all of it if it is long.
    said: String,
}

/// What is wrong with a part of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Nowhere,
    Format,
    NoPage,
    NoDocument,
    NoLine,
    NoPassage,
    NoQuotation,
    NoDay,
    NoMeaning,
    /// There is no such value of this.
    NoValue(&'static str),
    TooMany,
    /// What it names has changed.
    Changed(Changed),
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = &self.said;
        f.write_str(&match self.fault {
            Fault::Nowhere => say::link_nowhere(said),
            Fault::Format => say::link_format(said, VERSION),
            Fault::NoPage => say::link_no_page(said),
            Fault::NoDocument => say::link_no_document(said),
            Fault::NoLine => say::link_no_line(said),
            Fault::NoPassage => say::link_no_passage(said),
            Fault::NoQuotation => say::link_no_quotation(said),
            Fault::NoDay => say::link_no_day(said),
            Fault::NoMeaning => say::link_no_meaning(said),
            Fault::NoValue(what) => say::link_no_value(what, said),
            Fault::TooMany => say::link_too_many(MOST_COMPARED),
            Fault::Changed(changed) => return changed.fmt(f),
        })
    }
}

/// Writes a state as a fragment, without the `#`.
pub fn write(state: &State, library: &Library) -> String {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut pair = |key: &str, value: String| pairs.push((key.to_owned(), value));
    if !state.query.is_empty() {
        pair("q", encode(&state.query));
    }
    for facet in Facet::ALL {
        for (sense, prefix) in [(Sense::Only, ""), (Sense::Not, "not-")] {
            let chosen = state.filters.values.iter().filter(|((f, _), s)| *f == facet && *s == sense);
            let ids: Vec<String> =
                chosen.filter_map(|((_, value), _)| library.value_id(facet, *value)).map(encode).collect();
            if !ids.is_empty() {
                pair(&format!("{prefix}{}", facet.id()), labels::joined(&ids, ","));
            }
        }
    }
    if state.filters.role != RolePick::Any {
        pair("role", state.filters.role.id().to_owned());
    }
    let happened = state.filters.happened;
    for (key, date) in [
        ("from", state.filters.from),
        ("until", state.filters.until),
        ("happened-from", happened.from),
        ("happened-until", happened.until),
    ] {
        if let Some(date) = date {
            pair(key, date.to_string());
        }
    }
    if state.order != Order::Best {
        pair("order", state.order.id().to_owned());
    }
    if let Some(text) = state.open.and_then(|open| write_open(open, library)) {
        pair("open", text);
    }
    let compared = state.compared.iter().filter_map(|&open| write_open(open, library));
    let compared: Vec<String> = compared.collect();
    if !compared.is_empty() {
        pair("with", labels::joined(&compared, ","));
    }
    if !state.shared.is_empty() {
        pair("shared", encode(&state.shared));
    }
    if let Some(language) = state.language {
        pair("lang", language.tag().to_owned());
    }
    let view = match state.view {
        View::Search => "search".to_owned(),
        View::Overview => "overview".to_owned(),
        View::Collection => "collection".to_owned(),
        View::Compare => "compare".to_owned(),
        View::About => "about".to_owned(),
        View::Document(document, line) => {
            let passage = line.and_then(|line| library.corpus.passage_at(document, line));
            let slug = || encode(library.corpus.document(document).map_or("", |d| d.slug.as_str()));
            let place = passage.and_then(|passage| write_open(Open::whole(passage), library));
            format!("document/{}", place.unwrap_or_else(slug))
        }
    };
    if pairs.is_empty() && state.view == View::Search {
        return String::new();
    }
    let query: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{VERSION}/{view}{mark}{}", labels::joined(&query, "&"))
}

fn write_open(open: Open, library: &Library) -> Option<String> {
    let (document, _) = library.place_of(open.passage)?;
    place::write(&library.corpus, open, &encode(&library.corpus.document(document)?.slug))
}

/// Reads a fragment, with or without the `#`. Never fails: what is not understood is named and left out.
pub fn read(fragment: &str, library: &Library) -> (State, Vec<Misread>) {
    let mut reader = Reader { library, state: State::default(), misread: Vec::new() };
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    if !fragment.is_empty() {
        reader.fragment(fragment);
    }
    (reader.state, reader.misread)
}

/// The language that a fragment asks for; `boot.js` looks for it in the same way.
pub(crate) fn language_of(fragment: &str) -> Option<Language> {
    let (_, query) = cut(fragment, b'?');
    parts(query?, b'&').find_map(|pair| spoken(pair.strip_prefix("lang=")?))
}

/// The language of this tag, of whatever country, where the page has words of it.
fn spoken(tag: &str) -> Option<Language> {
    let (tag, _) = cut(tag, b'-');
    LANGUAGES.iter().copied().find(|language| language.tag() == tag)
}

struct Reader<'a> {
    library: &'a Library,
    state: State,
    misread: Vec<Misread>,
}

impl Reader<'_> {
    fn fragment(&mut self, fragment: &str) {
        let (version, Some(rest)) = cut(fragment, b'/') else {
            return self.complain(Fault::Nowhere, fragment);
        };
        if version != VERSION {
            self.complain(Fault::Format, version);
        }
        let (path, query) = cut(rest, b'?');
        self.path(path);
        for pair in parts(query.unwrap_or_default(), b'&').filter(|pair| !pair.is_empty()) {
            let (key, value) = cut(pair, b'=');
            self.pair(key, value.unwrap_or_default());
        }
    }

    fn path(&mut self, path: &str) {
        let (view, place) = cut(path, b'/');
        self.state.view = match (view, place.unwrap_or_default()) {
            ("search" | "", "") => View::Search,
            ("overview", "") => View::Overview,
            ("collection", "") => View::Collection,
            ("compare", "") => View::Compare,
            ("about", "") => View::About,
            ("document", place) => match self.document_place(place) {
                Some((document, line)) => View::Document(document, line),
                None => View::Search,
            },
            _ => {
                self.complain(Fault::NoPage, path);
                View::Search
            }
        };
    }

    fn document_place(&mut self, text: &str) -> Option<(DocumentId, Option<u32>)> {
        let (slug, place) = cut(text, b':');
        let Some(document) = self.library.corpus.document_named(&decode(slug)) else {
            self.complain(Fault::NoDocument, slug);
            return None;
        };
        let Some(text) = place else { return Some((document, None)) };
        let corpus = &self.library.corpus;
        let line = |open: Open| corpus.passage(open.passage).map(|passage| passage.line);
        match Place::read(text).map(|place| place.find(corpus, document)) {
            Some(Found::There(open) | Found::NoQuotation(open)) => Some((document, line(open))),
            Some(Found::Changed(open, what)) => {
                self.complain(Fault::Changed(what), "");
                Some((document, line(open)))
            }
            Some(Found::NoPassage) | None => {
                self.complain(Fault::NoLine, text);
                Some((document, None))
            }
        }
    }

    fn pair(&mut self, key: &str, value: &str) {
        let facet_key = key.strip_prefix("not-").unwrap_or(key);
        let facet = Facet::ALL.into_iter().find(|facet| facet.id() == facet_key);
        match (key, facet) {
            ("q", _) => self.state.query = decode(value),
            (_, Some(facet)) => {
                let sense = if key == facet_key { Sense::Only } else { Sense::Not };
                for id in parts(value, b',').filter(|id| !id.is_empty()) {
                    self.value(facet, sense, id);
                }
            }
            ("role", _) => match RolePick::ALL.into_iter().find(|role| role.id() == value) {
                Some(role) => self.state.filters.role = role,
                None => self.unknown("role", value),
            },
            ("order", _) => match Order::ALL.into_iter().find(|order| order.id() == value) {
                Some(order) => self.state.order = order,
                None => self.unknown("order", value),
            },
            ("from", _) => self.state.filters.from = self.date(value),
            ("until", _) => self.state.filters.until = self.date(value),
            ("happened-from", _) => self.state.filters.happened.from = self.date(value),
            ("happened-until", _) => self.state.filters.happened.until = self.date(value),
            ("open", _) => self.state.open = self.open(value),
            ("with", _) => self.compared(value),
            ("shared", _) => self.state.shared = decode(value),
            ("lang", _) => match spoken(value) {
                Some(language) => self.state.language = Some(language),
                None => self.unknown("language", value),
            },
            (key, _) if is_option(key) => {}
            _ => self.complain(Fault::NoMeaning, key),
        }
    }

    fn value(&mut self, facet: Facet, sense: Sense, id: &str) {
        match self.library.value_named(facet, &decode(id)) {
            Some(value) => {
                self.state.filters.values.insert((facet, value), sense);
            }
            None => self.unknown(facet.id(), id),
        }
    }

    fn date(&mut self, text: &str) -> Option<Partial> {
        let date = Partial::parse(text);
        if date.is_none() {
            self.complain(Fault::NoDay, text);
        }
        date
    }

    fn open(&mut self, text: &str) -> Option<Open> {
        let corpus = &self.library.corpus;
        let (slug, place) = cut(text, b':');
        let parts = corpus.document_named(&decode(slug)).zip(place.and_then(Place::read));
        match parts.map(|(document, place)| place.find(corpus, document)) {
            Some(Found::There(open)) => Some(open),
            Some(Found::Changed(open, what)) => {
                self.complain(Fault::Changed(what), "");
                Some(open)
            }
            Some(Found::NoQuotation(open)) => {
                self.complain(Fault::NoQuotation, text);
                Some(open)
            }
            Some(Found::NoPassage) | None => {
                self.complain(Fault::NoPassage, text);
                None
            }
        }
    }

    fn compared(&mut self, places: &str) {
        for place in parts(places, b',').filter(|place| !place.is_empty()) {
            let Some(open) = self.open(place) else { continue };
            if self.state.compared.len() == MOST_COMPARED {
                return self.complain(Fault::TooMany, "");
            }
            if !self.state.compared.contains(&open) {
                self.state.compared.push(open);
            }
        }
    }

    fn unknown(&mut self, what: &'static str, id: &str) {
        self.complain(Fault::NoValue(what), id);
    }

    fn complain(&mut self, fault: Fault, said: &str) {
        self.misread.push(Misread { fault, said: shown(said) });
    }
}

/// What the reader is shown of a piece of a link: its text, not all of it if it is long.
pub(crate) fn shown(piece: &str) -> String {
    let text = decode(piece);
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Percent-encodes everything but letters, digits and `-_.~`, so that a link survives being pasted anywhere.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(half), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    out
}

/// Undoes [`encode`]; what is not well-formed is kept as it stands.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let half = |i: usize| bytes.get(at + i).and_then(|&b| char::from(b).to_digit(16));
        match (byte, half(1), half(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            (b'+', ..) => {
                out.push(b' ');
                at += 1;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_survives_an_address(text in any::<String>()) {
            prop_assert_eq!(decode(&encode(&text)), text);
        }
    }
}
