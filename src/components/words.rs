//! The words of a source: the one part that draws them, in results, in the reader and in the document. It takes a
//! range of the untouched text and adds nothing but marks around it.

use corpus::PassageId;
use messages::say;
use search::ByteRange;

use crate::desk::Desk;
use crate::excerpt::pieces;
use crate::state::{Open, Part};
use crate::ui::{El, el, link};

/// How quotations within the words are drawn.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Drawn {
    /// As the rest.
    Plain,
    /// As the rest; this stretch is set off from the words around it.
    SetOff(ByteRange),
    /// Each is a link that opens it.
    Links,
    /// As the rest; what is marked is not found but differs from what was typed.
    Differing,
}

/// The words of a source: a stretch of a passage, with what matches the query marked.
pub(crate) fn words(desk: &Desk, id: PassageId, range: ByteRange, marks: &[ByteRange], drawn: Drawn) -> El {
    let mut whole = el("span");
    let corpus = &desk.library.corpus;
    let Some(passage) = corpus.passage(id) else { return whole };
    let Some(document) = corpus.document(passage.document) else { return whole };
    whole = whole.of_language(&document.language);
    // What the reader selects is told by where an element's words begin in which document.
    whole = whole.put("data-at", &format!("{}:{}", passage.document.index(), range.start));
    let quotes: Vec<ByteRange> = match drawn {
        Drawn::SetOff(range) => vec![range],
        _ => passage.quotes.iter().map(|quote| quote.range).collect(),
    };
    // Pieces of one quotation stay together, so that a link around it is one link.
    for run in pieces(range, marks, &quotes).chunk_by(|a, b| a.quote == b.quote) {
        let quote = run.first().and_then(|piece| piece.quote);
        let around = match (drawn, quote) {
            (Drawn::Links, Some(number)) => {
                let open = Open { passage: id, part: Part::Quote(number) };
                Some(link(desk, desk.state.opening(Some(open))).class("quoted"))
            }
            (Drawn::SetOff(_), Some(_)) => Some(el("b").class("here")),
            _ => None,
        };
        let mark = || {
            let differs = || el("ins").set("data-says", say::differs());
            if drawn == Drawn::Differing { differs() } else { el("mark") }
        };
        let draw = |into: El| {
            run.iter().fold(into, |into, piece| {
                let part = piece.range.slice(&document.text);
                if piece.is_match { into.kid(mark().text(part)) } else { into.text(part) }
            })
        };
        whole = match around {
            Some(around) => whole.kid(draw(around)),
            None => draw(whole),
        };
    }
    whole
}
