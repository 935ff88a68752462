//! Making an index, on the host: texts are cut into terms, terms put in order and into stem classes.
//!
//! Stems are never stored nor shown; a term only says which other terms share its stem, so the browser needs
//! no stemmer.

use crate::fold::{fold, is_invisible};
use crate::format::{Parts, encode};
use crate::range::UnitId;
use crate::token::tokens;
use crate::units::Unit;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, HashMap};

/// Collects units and makes an index of them. The same units always make the same bytes.
#[derive(Debug, Default)]
pub struct Builder {
    /// Terms by the order they were met; sorted only at the end.
    terms: HashMap<String, u32>,
    spellings: Vec<Spelling>,
    fields: Vec<[u32; 3]>,
    forward: Vec<u32>,
}

/// What stemming a term takes: stemmers want diacritics, and know one language each.
#[derive(Debug, Default)]
struct Spelling {
    lower: String,
    languages: BTreeMap<String, u32>,
}

impl Builder {
    /// An empty one.
    pub fn new() -> Builder {
        Builder::default()
    }

    /// Adds a unit; its number is the number of units added before.
    pub fn add(&mut self, unit: Unit<'_>) -> UnitId {
        let id = UnitId(self.fields.len() as u32);
        let language = unit.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let fields = [unit.heading, unit.speaker, unit.text].map(|field| self.add_field(field, &language));
        self.fields.push(fields);
        id
    }

    fn add_field(&mut self, text: &str, language: &str) -> u32 {
        let before = self.forward.len();
        for token in tokens(text) {
            let new = self.terms.len() as u32;
            let term = *self.terms.entry(token.folded).or_insert(new);
            if term == new {
                let lower = token.range.slice(text).to_lowercase();
                let lower = lower.chars().filter(|&c| !is_invisible(c)).collect();
                self.spellings.push(Spelling { lower, languages: BTreeMap::new() });
            }
            if let Some(spelling) = self.spellings.get_mut(term as usize) {
                *spelling.languages.entry(language.to_string()).or_default() += 1;
            }
            self.forward.push(term);
        }
        (self.forward.len() - before) as u32
    }

    /// The bytes of the index.
    pub fn finish(self) -> Vec<u8> {
        let sorted: BTreeMap<&str, u32> = self.terms.iter().map(|(term, &met)| (&**term, met)).collect();
        let mut numbers = vec![0u32; sorted.len()];
        let mut parts = Parts { fields: self.fields, ..Parts::default() };
        let mut nearest: HashMap<(String, String), u32> = HashMap::new();
        for (number, (term, met)) in (0u32..).zip(sorted) {
            parts.terms.push_str(term);
            parts.ends.push(parts.terms.len() as u32);
            let class = self.spellings.get(met as usize).and_then(Spelling::stem);
            let before = class.and_then(|class| nearest.insert(class, number));
            parts.back.push(before.map_or(0, |before| number - before));
            if let Some(place) = numbers.get_mut(met as usize) {
                *place = number;
            }
        }
        parts.forward = self.forward.iter().filter_map(|&met| numbers.get(met as usize).copied()).collect();
        encode(&parts)
    }
}

impl Spelling {
    /// Its language and stem; `None` for numbers and languages without a stemmer.
    fn stem(&self) -> Option<(String, String)> {
        if self.lower.chars().any(char::is_numeric) {
            return None;
        }
        // The language it is met in most often; the first by name among equals.
        let (language, _) = self.languages.iter().rev().max_by_key(|(_, count)| **count)?;
        let stem = fold(&Stemmer::create(algorithm(language)?).stem(&self.lower));
        (!stem.is_empty()).then(|| (language.clone(), stem))
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}
