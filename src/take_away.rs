//! What a reader takes away: the exact words, who said them and where, as plain text. Nothing is invented; what is not
//! known is left out.

use corpus::{Corpus, Passage};

use crate::address;
use crate::browser;
use crate::labels;
use crate::library::Library;
use crate::state::{Open, State};
use crate::voice::{spoken, voice_of_quote};

/// The words of what is open, exactly as they stand in the source.
pub(crate) fn words(corpus: &Corpus, open: Open) -> Option<&str> {
    let document = corpus.document(corpus.passage(open.passage)?.document)?;
    Some(open.range(corpus)?.slice(&document.text))
}

/// The address that brings anyone to these words, and to nothing else of what the reader has asked for.
pub(crate) fn link_to(library: &Library, open: Open) -> String {
    let state = State { open: Some(open), ..State::default() };
    format!("{}#{}", browser::page(), address::write(&state, library))
}

/// Where a passage stands: publisher, title, date and line.
pub fn source_line(corpus: &Corpus, passage: &Passage) -> String {
    let mut parts: Vec<String> = vec![labels::publisher(corpus, passage).to_owned()];
    parts.push(format!("“{}”", labels::title_of(corpus, passage)));
    parts.push(labels::date_with_basis(corpus.date_of(passage)));
    parts.push(labels::lines(passage));
    parts.retain(|part| !part.is_empty());
    labels::joined(&parts, ", ")
}

/// The words with their attribution, to paste: the words in quotation marks, the speaker with capacity, occasion and
/// date, "as quoted by" the publisher, the place and the link.
pub fn attributed_text(corpus: &Corpus, open: Open, link: &str) -> Option<String> {
    let passage = corpus.passage(open.passage)?;
    let words = words(corpus, open)?;
    let source = source_line(corpus, passage);
    let by = match spoken(corpus, open) {
        None => source,
        Some(id) => {
            let voice = voice_of_quote(corpus, id)?;
            let quote = corpus.quote(id)?;
            let mut who = vec![voice.name];
            who.extend(voice.capacity);
            who.extend(quote.occasion.clone());
            who.extend(quote.said_on.map(labels::partial));
            format!("{}; as quoted by {source}", labels::joined(&who, ", "))
        }
    };
    Some(format!("“{words}”\n— {by}\n{link}\n"))
}
