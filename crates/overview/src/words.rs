//! The words of the passages that pictures of words count in: each once, with whose it is, and which of them are found.

use std::collections::HashMap;

use corpus::{DocumentId, PassageId};
use explore::Library;
use explore::labels;
use search::{ByteRange, How, Reading, UnitId, UnitSet, highlight};

use crate::grid::passages;
use crate::order::ordered;
use crate::whose::Whose;

/// A number for a word, folded.
pub(crate) type WordId = u32;

/// One word where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// Which word it is.
    pub(crate) id: WordId,
    /// Where it stands in the document's text.
    pub(crate) range: ByteRange,
    /// Whose it is, as a place in [`Words::voices`].
    pub(crate) voice: usize,
    /// It is found: by itself, or as a part of a phrase.
    pub(crate) is_found: bool,
}

/// A place where something searched stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// Where, in the document's text: whole words.
    pub(crate) range: ByteRange,
    /// How it matches.
    pub(crate) how: How,
    /// Whose words they are: a speaker's only if all of them stand in one quotation.
    pub(crate) voice: usize,
    /// Its first and last word, as places among the passage's words.
    pub(crate) words: (usize, usize),
}

/// A passage with its words.
pub(crate) struct Passage {
    pub(crate) id: PassageId,
    pub(crate) document: DocumentId,
    pub(crate) words: Vec<Word>,
    /// What is found in it; nothing where it is not shown and only here to be compared with.
    pub(crate) found: Vec<Found>,
}

/// All words that are counted in.
pub(crate) struct Words {
    pub(crate) passages: Vec<Passage>,
    /// Whose words there are, publishers first, each list by name or number.
    pub(crate) voices: Vec<Whose>,
    /// The words, folded, by their numbers.
    pub(crate) folded: Vec<String>,
}

impl Words {
    /// Reads the passages that `within` holds, and looks for what a query was taken to mean in those that are shown.
    pub(crate) fn read(library: &Library, shown: &UnitSet, within: &UnitSet, reading: &Reading) -> Self {
        let mut all = within.clone();
        all.union_with(shown);
        let mut numbers: HashMap<String, WordId> = HashMap::new();
        let mut words = Self { passages: Vec::new(), voices: Vec::new(), folded: Vec::new() };
        for id in passages(&all) {
            let is_shown = shown.contains(UnitId(u32::from(id.0)));
            words.add(library, id, is_shown.then_some(reading), &mut numbers);
        }
        words.folded = vec![String::new(); numbers.len()];
        for (folded, number) in numbers {
            if let Some(slot) = words.folded.get_mut(number as usize) {
                *slot = folded;
            }
        }
        words.order_voices();
        words
    }

    fn add(
        &mut self,
        library: &Library,
        id: PassageId,
        reading: Option<&Reading>,
        numbers: &mut HashMap<String, WordId>,
    ) {
        let corpus = &library.corpus;
        let Some(passage) = corpus.passage(id) else { return };
        let text = corpus.text_of(passage);
        let start = passage.range.start;
        let here = |range: ByteRange| ByteRange::new(range.start + start, range.end + start);
        let publisher = self.voice(Whose::Publisher(labels::publisher(corpus, passage).to_owned()));
        let quotes: Vec<(ByteRange, usize)> = passage
            .quotes
            .iter()
            .map(|quote| (quote.range, self.voice(Whose::Speaker(quote.speaker))))
            .collect();
        let voice_at = |range: ByteRange| {
            quotes.iter().find(|(quote, _)| quote.contains(range)).map_or(publisher, |&(_, voice)| voice)
        };
        let mut words: Vec<Word> = Vec::new();
        for token in search::tokens(text) {
            let range = here(token.range);
            let next = numbers.len() as WordId;
            let id = *numbers.entry(token.folded).or_insert(next);
            words.push(Word { id, range, voice: voice_at(range), is_found: false });
        }
        let mut found = Vec::new();
        for mark in reading.map(|reading| highlight(text, reading)).unwrap_or_default() {
            let range = here(mark.range);
            let is_inside = |word: &&mut Word| range.contains(word.range);
            let first = words.iter().take_while(|word| word.range.start < range.start).count();
            let mut last = first;
            for (number, word) in words.iter_mut().skip(first).take_while(is_inside).enumerate() {
                word.is_found = true;
                last = first + number;
            }
            found.push(Found { range, how: mark.how, voice: voice_at(range), words: (first, last) });
        }
        self.passages.push(Passage { id, document: passage.document, words, found });
    }

    fn voice(&mut self, whose: Whose) -> usize {
        let known = self.voices.iter().position(|known| *known == whose);
        known.unwrap_or_else(|| {
            self.voices.push(whose);
            self.voices.len() - 1
        })
    }

    /// Voices in the order they are shown in, whatever stands first.
    fn order_voices(&mut self) {
        let order = ordered(self.voices.len(), &|one, two| self.voices.get(one).cmp(&self.voices.get(two)));
        let place = |voice: usize| order.iter().position(|&other| other == voice).unwrap_or(voice);
        let places: Vec<usize> = (0..self.voices.len()).map(place).collect();
        for passage in &mut self.passages {
            let words = passage.words.iter_mut().map(|word| &mut word.voice);
            for voice in words.chain(passage.found.iter_mut().map(|found| &mut found.voice)) {
                *voice = places.get(*voice).copied().unwrap_or(*voice);
            }
        }
        self.voices = order.into_iter().filter_map(|voice| self.voices.get(voice).cloned()).collect();
    }
}
