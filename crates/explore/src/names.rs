//! Speakers, documents, topics and parties found by name in the search box, above the passages. A name is found as it
//! is written, by how it begins, through a typo (the search engine's distance), and with letters left out
//! (fuzzy-matcher, which alone would find no substitution: nothing for `Netanyaho`).

use corpus::{Corpus, Vocabulary};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::clangd::ClangdMatcher;

use crate::facets::{Facet, Value};
use crate::order::by_key;

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedIs {
    /// A value to filter by: a speaker, a topic or a party.
    Value(Facet, Value),
    /// A document to open.
    Document(corpus::DocumentId),
}

/// A name that the typed words find.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Named {
    /// What it names.
    pub is: NamedIs,
    /// How well: 1 as written, less through typos.
    pub score: f32,
}

/// All names.
pub(crate) struct Names {
    entries: Vec<(NamedIs, Vec<String>)>,
}

/// At most this many are offered: they stand above the passages and must not push them away.
const OFFERED: usize = 4;
/// Below this a name is not what was meant.
const ENOUGH: f32 = 0.6;
/// Names this much worse than the best one are not what was meant either.
const NEAR: f32 = 0.2;
/// fuzzy-matcher's score for each typed letter when all of them stand side by side, measured on 0.3.7.
const FUZZY_FULL: f32 = 24.0;

impl Names {
    pub(crate) fn new(corpus: &Corpus) -> Self {
        let mut entries = Vec::new();
        let mut add = |is, names: &[&str]| {
            let words: Vec<String> = names.iter().map(|name| search::fold(name)).collect();
            entries.push((is, words));
        };
        for (place, person) in corpus.people.iter().enumerate() {
            let mut names = vec![person.name.as_str()];
            names.extend(person.spelled.iter().map(String::as_str));
            add(NamedIs::Value(Facet::Speaker, Value::Is(place as u16)), &names);
        }
        for (facet, vocabulary) in [(Facet::Side, &corpus.parties), (Facet::Topic, &corpus.topics)] {
            for (place, term) in vocabulary.iter().enumerate() {
                let only_child = vocabulary.members(place).len() == 1 && vocabulary.is_group(place);
                if !only_child {
                    add(NamedIs::Value(facet, Value::Is(place as u16)), &[&term.label]);
                }
            }
        }
        for (place, document) in corpus.documents.iter().enumerate() {
            add(NamedIs::Document(corpus::DocumentId(place as u16)), &[&document.title]);
        }
        Self { entries }
    }

    /// The names that the typed words find, best first.
    pub(crate) fn find(&self, typed: &str) -> Vec<Named> {
        let typed: Vec<String> = search::tokens(typed).map(|token| token.folded).take(8).collect();
        if typed.iter().map(|word| word.chars().count()).max().unwrap_or(0) < 3 {
            return Vec::new();
        }
        let fuzzy = ClangdMatcher::default();
        let scores = self.entries.iter().map(|(_, names)| {
            let score = names.iter().map(|name| score(&fuzzy, &typed, name)).fold(0.0, f32::max);
            (score * 1000.0) as u32
        });
        let best_first = by_key(&mut scores.zip(0..).map(|(score, place)| (u32::MAX - score, place)));
        let named = |place: u32| {
            let (is, names) = self.entries.get(place as usize)?;
            let score = names.iter().map(|name| score(&fuzzy, &typed, name)).fold(0.0, f32::max);
            Some(Named { is: *is, score })
        };
        let best = best_first.first().and_then(|&place| named(place)).map_or(0.0, |named| named.score);
        let least = ENOUGH.max(best - NEAR);
        best_first
            .into_iter()
            .map_while(named)
            .take_while(|named| named.score >= least)
            .take(OFFERED)
            .collect()
    }
}

/// The mean over the typed words of how well each stands in the name; every one has to.
fn score(fuzzy: &ClangdMatcher, typed: &[String], name: &str) -> f32 {
    let words: Vec<String> = search::tokens(name).map(|token| token.folded).collect();
    let mut sum = 0.0;
    for word in typed {
        let best = words.iter().map(|of_name| word_score(fuzzy, word, of_name)).fold(0.0, f32::max);
        if best == 0.0 {
            return 0.0;
        }
        sum += best;
    }
    sum / typed.len() as f32
}

fn word_score(fuzzy: &ClangdMatcher, typed: &str, word: &str) -> f32 {
    let length = typed.chars().count();
    if typed == word {
        return 1.0;
    }
    if length < 3 {
        return 0.0;
    }
    if word.starts_with(typed) {
        return 0.9;
    }
    if let Some(edits) = search::distance(typed, word, search::allowed_edits(length)) {
        return 0.9 - 0.1 * edits as f32;
    }
    if length < 4 || word.chars().count() > length * 2 || typed.chars().next() != word.chars().next() {
        return 0.0;
    }
    fuzzy
        .fuzzy_match(word, typed)
        .map_or(0.0, |found| 0.75 * (found as f32 / (FUZZY_FULL * length as f32)).min(1.0))
}
