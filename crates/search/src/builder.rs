//! Making an index, on the host: texts are cut into terms, terms put in order and into stem classes.
//!
//! Stems are never stored nor shown; a term only says which other terms share its stem, so the browser needs
//! no stemmer.

use crate::fold::{fold, is_invisible};
use crate::format::{Lean, Parts, encode, encode_lean};
use crate::range::UnitId;
use crate::token::tokens;
use crate::units::Unit;
use crate::words::Words;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, HashMap};

/// Collects units and makes an index of them. The same units always make the same bytes.
#[derive(Debug, Default)]
pub struct Builder {
    words: Words,
    units: u32,
    /// For each word: what it is but for case, and the number of its language.
    spellings: Vec<(String, usize)>,
    languages: Vec<String>,
}

/// What stemming a term takes: stemmers want diacritics, and know one language each.
#[derive(Clone, Debug, Default)]
struct Spelling<'a> {
    lower: &'a str,
    languages: BTreeMap<&'a str, u32>,
}

impl Builder {
    /// An empty one.
    pub fn new() -> Builder {
        Builder::default()
    }

    /// Adds a unit; its number is the number of units added before.
    pub fn add(&mut self, unit: Unit<'_>) -> UnitId {
        let id = UnitId(self.units);
        self.units += 1;
        let language = unit.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let known = self.languages.iter().position(|known| *known == language);
        let number = known.unwrap_or(self.languages.len());
        if known.is_none() {
            self.languages.push(language);
        }
        for field in [unit.heading, unit.speaker, unit.text] {
            for token in tokens(field) {
                let lower = token.range.slice(field).to_lowercase();
                let lower = lower.chars().filter(|&c| !is_invisible(c)).collect();
                self.spellings.push((lower, number));
            }
        }
        self.words.add(unit);
        id
    }

    /// The bytes of the index, which [`Index::open`](crate::Index::open) opens.
    pub fn finish(self) -> Vec<u8> {
        encode(&self.parts())
    }

    /// The bytes of a much smaller index, which [`Index::open_with`](crate::Index::open_with) opens together
    /// with the same units.
    pub fn finish_lean(self) -> Vec<u8> {
        let fingerprint = self.words.fingerprint();
        encode_lean(&Lean { fingerprint, back: self.parts().back })
    }

    fn parts(self) -> Parts {
        let mut parts = self.words.numbered();
        let mut spellings = vec![Spelling::default(); parts.ends.len()];
        for (&term, (lower, language)) in parts.forward.iter().zip(&self.spellings) {
            let language = self.languages.get(*language).map_or("", String::as_str);
            if let Some(spelling) = spellings.get_mut(term as usize) {
                // As it is met first.
                if spelling.languages.is_empty() {
                    spelling.lower = lower;
                }
                *spelling.languages.entry(language).or_default() += 1;
            }
        }
        let mut nearest: HashMap<(&str, String), u32> = HashMap::new();
        for (number, spelling) in (0u32..).zip(&spellings) {
            let before = spelling.stem().and_then(|class| nearest.insert(class, number));
            parts.back.push(before.map_or(0, |before| number - before));
        }
        parts
    }
}

impl<'a> Spelling<'a> {
    /// Its language and stem; `None` for numbers and languages without a stemmer.
    fn stem(&self) -> Option<(&'a str, String)> {
        if self.lower.chars().any(char::is_numeric) {
            return None;
        }
        // The language it is met in most often; the first by name among equals.
        let (language, _) = self.languages.iter().rev().max_by_key(|(_, count)| **count)?;
        let stem = fold(&Stemmer::create(algorithm(language)?).stem(self.lower));
        (!stem.is_empty()).then_some((*language, stem))
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
