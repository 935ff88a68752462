//! How often what was searched stands: by document, and by whose words they are, as numbers and for a thousand words.

use explore::{Facet, Library, Narrow, RolePick, Value};
use messages::say;
use search::UnitSet;

use crate::click::Click;
use crate::words::Words;

/// One document, or one voice.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// The document's title, or the name of whose words they are.
    pub label: String,
    /// How often it stands in them.
    pub times: u32,
    /// How many words they have, in all passages that filters and fields let through.
    pub words: u32,
    /// How many passages a click gives: all shown of the document, or that quote the speaker. For publishers, whom no
    /// filter knows, the passages it stands in.
    pub passages: u32,
    /// What a click does.
    pub click: Option<Click>,
}

/// What rates are taken by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// By document.
    #[default]
    Document,
    /// By whose words they are.
    Voice,
}

impl By {
    /// What one of them is.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Document => say::column_document(),
            Self::Voice => say::column_whose(),
        }
    }

    /// What a table of them is called.
    pub(crate) fn how_often(self) -> &'static str {
        match self {
            Self::Document => say::how_often_document(),
            Self::Voice => say::how_often_voice(),
        }
    }

    /// What a picture of them is called.
    pub(crate) fn rate(self) -> &'static str {
        match self {
            Self::Document => say::rate_document(),
            Self::Voice => say::rate_voice(),
        }
    }
}

/// How often it stands, by document or by voice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frequency {
    /// By what.
    pub by: By,
    /// Documents in their order, or publishers and then speakers. Those where it does not stand are said to have 0.
    pub rates: Vec<Rate>,
}

/// A rate of fewer words than this is as much chance as habit.
const FEW: u32 = 500;

impl Rate {
    /// Whether there are too few words for their rate to say much.
    pub fn is_of_few(&self) -> bool {
        self.words < FEW
    }

    /// How often for a thousand words; `None` where there are none.
    pub fn per_thousand(&self) -> Option<f64> {
        (self.words > 0).then(|| f64::from(self.times) * 1000.0 / f64::from(self.words))
    }
}

impl Frequency {
    /// By document.
    pub(crate) fn by_document(library: &Library, shown: &UnitSet, words: &Words) -> Self {
        let documents = library.corpus.documents.iter().enumerate().filter_map(|(place, document)| {
            let of_document =
                || words.passages.iter().filter(move |passage| passage.document.index() == place);
            let by = Narrow::Has(Facet::Document, RolePick::Any, Value::Is(place as u16));
            let set = library.sets.of(Facet::Document, RolePick::Any, Value::Is(place as u16));
            let passages = set.count_and(shown) as u32;
            of_document().next()?;
            Some(Rate {
                label: document.title.clone(),
                times: of_document().map(|passage| passage.found.len() as u32).sum(),
                words: of_document().map(|passage| passage.words.len() as u32).sum(),
                passages,
                click: Click::to(passages, vec![by]),
            })
        });
        Self { by: By::Document, rates: documents.collect() }
    }

    /// By whose words they are. Something found that is not all one speaker's is the publisher's.
    pub(crate) fn by_voice(library: &Library, shown: &UnitSet, words: &Words) -> Self {
        let voices = words.voices.iter().enumerate().map(|(voice, whose)| {
            let (mut times, mut stands_in, mut all) = (0, 0, 0);
            for passage in &words.passages {
                all += passage.words.iter().filter(|word| word.voice == voice).count() as u32;
                let here = passage.found.iter().filter(|found| found.voice == voice).count() as u32;
                times += here;
                stands_in += u32::from(here > 0);
            }
            let by = whose.narrow();
            let passages = match &by {
                Some(Narrow::Has(facet, role, value)) => {
                    library.sets.of(*facet, *role, *value).count_and(shown) as u32
                }
                _ => stands_in,
            };
            let click = by.and_then(|by| Click::to(passages, vec![by]));
            Rate { label: whose.name(&library.corpus).to_owned(), times, words: all, passages, click }
        });
        Self { by: By::Voice, rates: voices.collect() }
    }
}
