//! Making an index, on the host: texts are cut into terms, terms put in order and into stem classes.
//!
//! Stems are never stored nor shown; a term only says which other terms share its stem, so the browser needs
//! no stemmer.

use crate::dictionary::Shape;
use crate::fold::{fold, is_invisible};
use crate::format::{Forward, Lean, Terms, encode, encode_lean};
use crate::knobs::Knobs;
use crate::range::UnitId;
use crate::token::tokens;
use crate::typo::Pattern;
use crate::units::{Unit, Units};
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
        let (terms, forward) = self.parts();
        encode(&terms, &forward)
    }

    /// The bytes of a much smaller index, which [`Index::open_with`](crate::Index::open_with) opens together
    /// with the same units.
    pub fn finish_lean(self) -> Vec<u8> {
        let fingerprint = self.words.fingerprint();
        encode_lean(&Lean { fingerprint, kin: self.parts().0.kin })
    }

    fn parts(self) -> (Terms, Forward) {
        let (mut terms, forward) = self.words.numbered();
        let mut spellings = vec![Spelling::default(); terms.ends.len()];
        for (&term, (lower, language)) in forward.words.iter().zip(&self.spellings) {
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
        let mut classes: Vec<u32> = Vec::new();
        for (number, spelling) in (0u32..).zip(&spellings) {
            let before = spelling.stem().and_then(|class| nearest.insert(class, number));
            terms.kin.back.push(before.map_or(0, |before| number - before));
            let class = before.and_then(|before| classes.get(before as usize)).copied();
            classes.push(class.unwrap_or(number));
        }
        terms.kin.slips = slips(&terms, &forward, &classes);
        (terms, forward)
    }
}

/// A rare term of five letters or more, one edit from a much more common one that is no form of it (from eight
/// letters two, where it begins alike), is taken for a slip of the text's own.
fn slips(terms: &Terms, forward: &Forward, classes: &[u32]) -> Vec<(u32, u32)> {
    let units = Units::new(forward.clone(), terms.ends.len(), &Knobs::default());
    let mut start = 0;
    let mut words: Vec<(u32, &str, Shape, usize)> = Vec::new();
    for (number, &end) in (0u32..).zip(&terms.ends) {
        let term = terms.text.get(start..end as usize).unwrap_or_default();
        let shape = Shape::of(term);
        if shape.chars >= 5 && term.chars().all(char::is_alphabetic) {
            words.push((number, term, shape, units.frequency(number)));
        }
        start = end as usize;
    }
    let most_units = Knobs::default().slip_units;
    let mut slips = Vec::new();
    for &(number, term, shape, often) in words.iter().filter(|word| word.3 <= most_units) {
        let Some(pattern) = Pattern::new(term) else { continue };
        let class = classes.get(number as usize);
        let near = words.iter().filter(|(_, _, other, more)| {
            let added = (other.letters & !shape.letters).count_ones();
            let lost = (shape.letters & !other.letters).count_ones();
            *more >= often * 4 && added <= 2 && lost <= 2 && other.chars.abs_diff(shape.chars) <= 2
        });
        let mut best: Option<(u32, usize, u32)> = None;
        for &(other, meant, other_shape, more) in near {
            let edits = pattern.distance(meant).0;
            let long = shape.chars.min(other_shape.chars) >= 8;
            let alike = term.chars().next() == meant.chars().next();
            let is_slip = edits == 1 || edits == 2 && long && alike;
            if is_slip && classes.get(other as usize) != class {
                let better =
                    best.is_none_or(|(least, most, _)| edits < least || edits == least && more > most);
                if better {
                    best = Some((edits, more, other));
                }
            }
        }
        slips.extend(best.map(|(_, _, other)| (number, other)));
    }
    slips
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
