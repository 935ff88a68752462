//! A passage as a result shows it: which sentences, what is marked in them, whose words they are, and what opens when
//! it is chosen. Computed in one place, so that the list, the keys and the reader agree.

use corpus::PassageId;
use search::{ByteRange, Found};

use crate::excerpt::{excerpt, shifted};
use crate::library::Library;
use crate::state::Open;
use crate::voice::{Voice, voice_of_result};

/// A passage as a result shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The parts of the document's text that are shown, in text order.
    pub parts: Vec<ByteRange>,
    /// What matches the query, anywhere in the passage.
    pub marks: Vec<ByteRange>,
    /// Whose words they are.
    pub voice: Voice,
    /// What choosing it opens.
    pub open: Open,
}

/// The preview of a passage for what was found.
pub fn preview(library: &Library, found: Option<&Found>, id: PassageId) -> Option<Preview> {
    let corpus = &library.corpus;
    let passage = corpus.passage(id)?;
    let marks = marks(library, found, id);
    let parts = excerpt(&corpus.document(passage.document)?.text, passage, &marks);
    let voice = voice_of_result(corpus, passage, &parts);
    let inside = |range: ByteRange| marks.iter().filter(|mark| range.contains(**mark)).count();
    // The speaker's best-matching words; else a quotation that holds most of what matched.
    let numbered = || passage.quotes.iter().enumerate();
    let quote = match voice.speaker {
        Some(speaker) => {
            let own = numbered().filter(|(_, quote)| quote.speaker == speaker);
            own.rev().max_by_key(|(_, quote)| inside(quote.range))
        }
        None => numbered().find(|(_, quote)| inside(quote.range) * 2 > marks.len()),
    };
    let open = Open::quote_or_whole(id, quote.map(|(number, _)| number));
    Some(Preview { parts, marks, voice, open })
}

/// What matches in a passage, as places in its document's text.
pub(crate) fn marks(library: &Library, found: Option<&Found>, id: PassageId) -> Vec<ByteRange> {
    let corpus = &library.corpus;
    let (Some(passage), Some(found)) = (corpus.passage(id), found) else { return Vec::new() };
    shifted(&search::highlight(corpus.text_of(passage), &found.reading), passage.range.start)
}
