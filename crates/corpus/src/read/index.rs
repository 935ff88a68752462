//! From the corpus to its search index. Every passage is a unit of the same number, so that a hit needs no table to
//! find its passage; headings and page furniture are units without words, since they are never results.

use search::{Builder, Unit};

use crate::model::{Corpus, Passage};

/// The bytes of the search index of a corpus: unit `n` is passage `n`.
pub fn search_index(corpus: &Corpus) -> Vec<u8> {
    let mut builder = Builder::new();
    let mut headings = Headings::default();
    for passage in &corpus.passages {
        let heading = headings.above(corpus, passage);
        let speaker = speakers(corpus, passage);
        builder.add(Unit {
            text: if passage.is_result { corpus.text_of(passage) } else { "" },
            heading: if passage.is_result { &heading } else { "" },
            speaker: if passage.is_result { &speaker } else { "" },
            language: corpus.document(passage.document).map_or("", |document| document.language.as_str()),
        });
    }
    builder.finish()
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
    /// What a passage stands under: the nearest headings above it, and the title of its section.
    fn above(&mut self, corpus: &'c Corpus, passage: &'c Passage) -> String {
        let place = Some((passage.document.0, passage.section));
        if self.place != place {
            *self = Self { place, ..Self::default() };
        }
        let kind = passage.kind.and_then(|kind| corpus.kinds.get(kind.index()));
        let is_heading = kind.is_some_and(|kind| kind.id == "heading");
        if is_heading {
            if !self.is_open {
                self.words.clear();
            }
            self.words.push(corpus.text_of(passage));
        }
        self.is_open = is_heading;
        let title = corpus.section_of(passage).map(|section| section.title.as_str());
        let title = title.filter(|title| !self.words.contains(title));
        title.into_iter().chain(self.words.iter().copied()).collect::<Vec<_>>().join("\n")
    }
}

/// The names of those whose words a passage quotes, each in every spelling.
fn speakers(corpus: &Corpus, passage: &Passage) -> String {
    let mut ids: Vec<_> = passage.quotes.iter().map(|quote| quote.speaker).collect();
    ids.sort_unstable();
    ids.dedup();
    let people = ids.into_iter().filter_map(|id| corpus.person(id));
    let names = people.flat_map(|person| person.spelled.iter().chain([&person.name]));
    names.map(String::as_str).collect::<Vec<_>>().join("\n")
}
