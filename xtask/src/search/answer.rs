//! An answer before it is shown: the results in the page's order, why each of them matches, and what was typed beside
//! the first of them, word by word.

use ::search::{ByteRange, Comparison, Field, Hit, How, Reading, UnitId, compare, tokens, why};
use corpus::{Corpus, Passage, PassageId};
use explore::{Asked, Library};

/// Fewer words are a search, not a quotation.
const QUOTATION: usize = 5;

/// What was typed and what answers it.
pub(super) struct Answer<'a> {
    pub(super) library: &'a Library,
    pub(super) corpus: &'a Corpus,
    pub(super) asked: Asked,
    /// Best first, as on the page; without words as documents stand.
    pub(super) results: Vec<PassageId>,
}

/// Why a passage answers a word of the query, or the words of a phrase.
pub(super) struct Because {
    /// The number of the word, of a phrase the first.
    pub(super) word: u16,
    /// What was typed.
    pub(super) typed: String,
    pub(super) how: How,
    pub(super) field: Field,
    /// What stands there.
    pub(super) found: String,
}

/// What was typed, laid along the first result.
pub(super) struct Beside {
    /// As typed, with blanks for what is no part of a quotation.
    pub(super) typed: String,
    pub(super) comparison: Comparison,
}

impl<'a> Answer<'a> {
    pub(super) fn to(typed: &str, library: &'a Library) -> Self {
        let asked = library.ask(typed);
        let mut set = library.sets.results().clone();
        if let Some(allowed) = &asked.allowed {
            set.intersect_with(allowed);
        }
        let units: Vec<UnitId> = match &asked.found {
            Some(found) => found.hits.iter().map(|hit| hit.unit).filter(|&unit| set.contains(unit)).collect(),
            None => set.iter().collect(),
        };
        let results = units.into_iter().map(|unit| PassageId::from(unit.0 as usize)).collect();
        Self { library, corpus: &library.corpus, asked, results }
    }

    /// The first so many results.
    pub(super) fn first(&self, limit: usize) -> impl Iterator<Item = (PassageId, &'a Passage)> {
        let corpus = self.corpus;
        self.results.iter().take(limit).filter_map(move |&id| Some((id, corpus.passage(id)?)))
    }

    pub(super) fn reading(&self) -> Option<&Reading> {
        self.asked.found.as_deref().map(|found| &found.reading)
    }

    /// How a result answers the words; `None` without words.
    pub(super) fn hit(&self, id: PassageId) -> Option<&Hit> {
        let mut hits = self.asked.found.iter().flat_map(|found| &found.hits);
        hits.find(|hit| hit.unit.0 as usize == id.index())
    }

    /// The words of the query that a result lacks.
    pub(super) fn missing(&self, id: PassageId) -> Vec<&str> {
        let lacks = self.hit(id).map_or(&[][..], |hit| &hit.missing);
        lacks.iter().filter_map(|&range| Some(self.reading()?.typed(range))).collect()
    }

    /// One reason for each word that a result has.
    pub(super) fn why(&self, id: PassageId) -> Vec<Because> {
        let (Some(reading), Some(passage)) = (self.reading(), self.corpus.passage(id)) else {
            return Vec::new();
        };
        let titles = self.corpus.titles_of(id);
        let reasons = why(self.corpus.unit(passage, &titles), reading).into_iter();
        let because = reasons.map(|reason| Because {
            word: reason.word,
            typed: typed(reading, reason.word).to_owned(),
            how: reason.how,
            field: reason.field,
            found: reason.found.to_owned(),
        });
        because.collect()
    }

    /// What was typed beside the first result, if it is long enough to be a quotation and most of it stands there.
    /// Fields and what is left out are no part of one.
    pub(super) fn beside(&self) -> Option<Beside> {
        let query = &self.asked.query;
        let excluded = query.clauses().iter().filter(|clause| clause.excluded).map(|clause| clause.range);
        let mut typed = query.text().to_owned();
        for range in query.fields().iter().map(|field| field.range).chain(excluded) {
            typed.replace_range(range.range(), &" ".repeat(range.len() as usize));
        }
        let (_, passage) = self.first(1).next()?;
        let comparison = compare(&typed, self.corpus.text_of(passage))?;
        (tokens(&typed).count() >= QUOTATION).then_some(Beside { typed, comparison })
    }

    /// The names of those quoted in a passage, each once.
    pub(super) fn speakers(&self, passage: &Passage) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        for person in passage.quotes.iter().filter_map(|quote| self.corpus.person(quote.speaker)) {
            if !names.contains(&person.name.as_str()) {
                names.push(&person.name);
            }
        }
        names
    }
}

/// What was typed for the word of this number, or for the phrase that begins with it.
fn typed(reading: &Reading, word: u16) -> &str {
    let runs = reading.clauses.iter().filter(|clause| !clause.loosened).flat_map(|clause| &clause.runs);
    let end = runs.filter(|run| run.first == word).map(|run| run.end).next().unwrap_or(word + 1);
    let place = |number: u16| reading.words.get(usize::from(number)).map(|word| word.range);
    let range = place(word).zip(place(end.saturating_sub(1)));
    range.map_or("", |(first, last)| reading.typed(ByteRange::new(first.start, last.end)))
}
