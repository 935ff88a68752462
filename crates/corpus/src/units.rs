//! From the corpus to what is searched. Every passage is a unit of the same number, so that a hit needs no table to
//! find its passage; headings and page furniture are units without words, since they are never results. The index
//! that is shipped holds no words of its own: it is opened over these units again, in the browser as on the host.

use search::{Damaged, Index, Unit};

use crate::ids::{PassageId, PersonId};
use crate::model::{Corpus, Document, Passage};

/// What a passage stands under, and who speaks in it.
#[derive(Default)]
pub struct Titles {
    heading: String,
    speaker: String,
}

impl Corpus {
    /// The bytes of the search index.
    #[cfg(feature = "read")]
    pub fn search_index(&self) -> Vec<u8> {
        let mut builder = search::Builder::new();
        let titles = titles(self);
        for unit in units(self, &titles) {
            builder.add(unit);
        }
        builder.finish_lean()
    }

    /// Hands over what is searched, unit by unit in their order, for other engines to be measured with.
    #[cfg(feature = "read")]
    pub fn each_unit(&self, take: impl FnMut(Unit<'_>)) {
        let titles = titles(self);
        units(self, &titles).for_each(take);
    }

    /// Opens the search index: unit `n` is passage `n`.
    ///
    /// # Errors
    /// [`Damaged`] when it is not the index of this corpus.
    pub fn open_index(&self, bytes: &[u8]) -> Result<Index, Damaged> {
        let titles = titles(self);
        Index::open_with(bytes, units(self, &titles))
    }

    /// What one passage stands under, and who speaks in it: read again, as the index keeps no words.
    pub fn titles_of(&self, id: PassageId) -> Titles {
        let mut headings = Headings::default();
        let document = self.passage(id).and_then(|passage| self.document(passage.document));
        let above = document.into_iter().flat_map(Document::passage_ids);
        for passage in above.take_while(|&above| above <= id).filter_map(|above| self.passage(above)) {
            headings.pass(self, passage);
        }
        self.passage(id).map_or_else(Titles::default, |passage| titles_below(self, passage, &headings))
    }

    /// A passage as it is searched.
    pub fn unit<'c>(&'c self, passage: &Passage, titles: &'c Titles) -> Unit<'c> {
        Unit {
            text: if passage.is_result { self.text_of(passage) } else { "" },
            heading: &titles.heading,
            speaker: &titles.speaker,
            language: self.document(passage.document).map_or("", |document| &document.language),
        }
    }
}

fn units<'c>(corpus: &'c Corpus, titles: &'c [Titles]) -> impl Iterator<Item = Unit<'c>> {
    corpus.passages.iter().zip(titles).map(|(passage, titles)| corpus.unit(passage, titles))
}

fn titles(corpus: &Corpus) -> Vec<Titles> {
    let mut headings = Headings::default();
    let mut all = Vec::new();
    for passage in &corpus.passages {
        headings.pass(corpus, passage);
        all.push(titles_below(corpus, passage, &headings));
    }
    all
}

fn titles_below(corpus: &Corpus, passage: &Passage, headings: &Headings<'_>) -> Titles {
    if !passage.is_result {
        return Titles::default();
    }
    Titles { heading: headings.above(corpus, passage), speaker: speakers(corpus, passage) }
}

/// The headings met on the way down a document: a run of them titles what follows, until the next run or section.
#[derive(Default)]
struct Headings<'c> {
    words: Vec<&'c str>,
    /// The document and section they stand in.
    place: Option<(u16, Option<u16>)>,
    /// Whether the passage before was a heading, so that another one adds to the run.
    is_open: bool,
}

impl<'c> Headings<'c> {
    /// Goes on to the next passage.
    fn pass(&mut self, corpus: &'c Corpus, passage: &'c Passage) {
        let place = Some((passage.document.0, passage.section));
        if self.place != place {
            *self = Self { place, ..Self::default() };
        }
        let is_heading = corpus.is_heading(passage);
        if is_heading {
            if !self.is_open {
                self.words.clear();
            }
            self.words.push(corpus.text_of(passage));
        }
        self.is_open = is_heading;
    }

    /// What the passage passed last stands under: the nearest headings above it, and the title of its section.
    fn above(&self, corpus: &'c Corpus, passage: &'c Passage) -> String {
        let title = corpus.section_of(passage).map(|section| section.title.as_str());
        let title = title.filter(|title| !self.words.contains(title));
        let mut all = String::new();
        for words in title.into_iter().chain(self.words.iter().copied()) {
            if !all.is_empty() {
                all.push('\n');
            }
            all.push_str(words);
        }
        all
    }
}

/// The names of those whose words a passage quotes, each in every spelling.
fn speakers(corpus: &Corpus, passage: &Passage) -> String {
    let mut ids: Vec<PersonId> = Vec::new();
    let mut names = String::new();
    for quote in &passage.quotes {
        if let (Some(person), false) = (corpus.person(quote.speaker), ids.contains(&quote.speaker)) {
            ids.push(quote.speaker);
            for name in person.spelled.iter().chain([&person.name]) {
                names.push_str(name);
                names.push('\n');
            }
        }
    }
    names
}
