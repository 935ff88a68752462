//! A collection made larger, to see how engines grow: repeated, with other words in each copy. Repeated as it is it
//! would have no more words than before, and the dictionary is what typos are looked for in. So of the words that
//! carry the content a share becomes other words of the collection, as often as they are in it, and a share becomes
//! words nobody has seen, invented as fast as a vocabulary grows (Heaps' law). The same collection and size always
//! give the same documents.

use std::collections::{HashMap, HashSet};

use super::collection::{Collection, Document};

/// Of a thousand content words, how many become other words of the collection.
const SWAPPED: u64 = 150;
/// Of a thousand content words, how many become invented words.
const INVENTED: u64 = 20;
/// How vocabularies grow with the text: by its size to this power.
const HEAPS: f64 = 0.6;
/// The words that are left as they are: the most frequent ones, and short ones.
const COMMON: usize = 100;
const SHORTEST: usize = 4;
const ONSETS: &[&str] =
    &["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "ch"];
const VOWELS: &[&str] = &["a", "e", "i", "o", "u", "ea", "io", "ou"];
const CODAS: &[&str] = &["", "", "n", "r", "s", "l", "m", "t", "nd", "st"];

/// Makes it as large as asked. The first copy is the collection itself.
pub(super) fn enlarged(collection: &Collection, size: usize) -> Collection {
    let mut words = Words::of(&collection.documents);
    let mut documents = collection.documents.clone();
    documents.truncate(size);
    while documents.len() < size {
        let original = &collection.documents[documents.len() % collection.originals];
        let grown = documents.len() as f64 / collection.originals as f64;
        words.grow_to(grown);
        documents.push(Document { title: words.varied(&original.title), text: words.varied(&original.text) });
    }
    Collection { documents, ..collection.clone() }
}

/// How many different words the documents have.
pub(super) fn vocabulary(documents: &[Document]) -> usize {
    let texts = documents.iter().flat_map(|document| [&document.title, &document.text]);
    texts.flat_map(|text| pieces(text)).filter(|piece| is_word(piece)).collect::<HashSet<_>>().len()
}

/// The words to choose from.
struct Words {
    chance: Chance,
    /// Every content word as often as it is met.
    content: Vec<String>,
    common: HashSet<String>,
    /// How many different words the collection has.
    vocabulary: usize,
    invented: Vec<String>,
    /// How many words may have been invented by now.
    allowed: usize,
}

impl Words {
    fn of(documents: &[Document]) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let texts = || documents.iter().flat_map(|document| [&document.title, &document.text]);
        texts().flat_map(|text| pieces(text)).filter(|piece| is_word(piece)).for_each(|word| {
            *counts.entry(word).or_default() += 1;
        });
        let mut ranked: Vec<(&str, usize)> = counts.iter().map(|(&word, &count)| (word, count)).collect();
        ranked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let common: HashSet<String> =
            ranked.iter().take(COMMON).map(|(word, _)| (*word).to_owned()).collect();
        let vocabulary = counts.len();
        let mut words = Self {
            chance: Chance(0x6f6e_7265_636f_7264),
            content: Vec::new(),
            common,
            vocabulary,
            invented: Vec::new(),
            allowed: 0,
        };
        words.content = texts()
            .flat_map(|text| pieces(text))
            .filter(|piece| words.is_content(piece))
            .map(str::to_owned)
            .collect();
        words
    }

    /// Lets the vocabulary follow a collection so many times as large as the first.
    fn grow_to(&mut self, grown: f64) {
        self.allowed = (self.vocabulary as f64 * (grown.powf(HEAPS) - 1.0)).max(0.0) as usize;
    }

    fn is_content(&self, piece: &str) -> bool {
        is_word(piece) && piece.len() >= SHORTEST && !self.common.contains(piece)
    }

    /// The text with some of its content words replaced; everything else stays.
    fn varied(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + text.len() / 16);
        for piece in pieces(text) {
            let lot = if self.is_content(piece) { self.chance.below(1000) } else { u64::MAX };
            if lot < INVENTED {
                let word = self.new_word();
                out.push_str(&word);
            } else if lot < INVENTED + SWAPPED {
                let place = self.chance.below(self.content.len() as u64) as usize;
                out.push_str(&self.content[place]);
            } else {
                out.push_str(piece);
            }
        }
        out
    }

    /// A word nobody has seen, or one invented before where there are enough of them.
    fn new_word(&mut self) -> String {
        if self.invented.len() >= self.allowed && !self.invented.is_empty() {
            let place = self.chance.below(self.invented.len() as u64) as usize;
            return self.invented[place].clone();
        }
        let mut word = String::new();
        for _ in 0..2 + self.chance.below(3) {
            for sounds in [ONSETS, VOWELS, CODAS] {
                word.push_str(sounds[self.chance.below(sounds.len() as u64) as usize]);
            }
        }
        self.invented.push(word.clone());
        word
    }
}

/// The text in pieces: words of letters, and what is between them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let letter = rest.chars().next()?.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != letter).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn is_word(piece: &str) -> bool {
    piece.starts_with(char::is_alphabetic)
}

/// Numbers that look drawn by chance and are always the same (SplitMix64).
struct Chance(u64);

impl Chance {
    /// A number under `end`, which is not zero.
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }
}

#[cfg(test)]
mod tests;
