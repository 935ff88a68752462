//! What the reader has selected on the page, as a stretch of a document. The parts of the page that draw words of a
//! source say which bytes they begin at; a selection reaches into some of them.

use corpus::{Corpus, DocumentId};
use search::ByteRange;

use crate::browser;
use crate::desk::{Act, Desk, UiAct};
use crate::pick::{Refused, pick};
use crate::state::Open;

/// What a selection covers of one element that draws words of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// Where the element's words begin, as `data-at` says it: `DOCUMENT:BYTE`, both numbers.
    pub at: String,
    /// The words of the element before the selection.
    pub before: String,
    /// The words of the element in the selection.
    pub words: String,
}

/// The words selected, as one thing to quote.
///
/// # Errors
/// [`Refused`] where the elements do not show one stretch of one document, or where it is not in one voice.
pub fn selected(corpus: &Corpus, covered: &[Covered]) -> Result<Open, Refused> {
    let mut whole: Option<(DocumentId, ByteRange)> = None;
    for (document, range) in covered.iter().filter_map(|covered| placed(corpus, covered)) {
        whole = match whole {
            None => Some((document, range)),
            Some((same, before)) if same == document && follows(corpus, document, before, range) => {
                Some((same, ByteRange::new(before.start, range.end)))
            }
            Some(_) => return Err(Refused::Apart),
        };
    }
    let (document, range) = whole.ok_or(Refused::Nothing)?;
    pick(corpus, document, range)
}

/// The stretch that is covered; nothing where the element's own words are not those of the document.
fn placed(corpus: &Corpus, covered: &Covered) -> Option<(DocumentId, ByteRange)> {
    let (document, start) = covered.at.split_once(':')?;
    let document = DocumentId::from(document.parse::<usize>().ok()?);
    let text = &corpus.document(document)?.text;
    let start = start.parse::<usize>().ok()?.checked_add(covered.before.len())?;
    let end = start.checked_add(covered.words.len())?;
    let range = ByteRange::new(u32::try_from(start).ok()?, u32::try_from(end).ok()?);
    (!range.is_empty() && range.slice(text) == covered.words).then_some((document, range))
}

/// Whether nothing but white space stands between two stretches.
fn follows(corpus: &Corpus, document: DocumentId, before: ByteRange, after: ByteRange) -> bool {
    let text = corpus.document(document).map_or("", |d| d.text.as_str());
    let between = text.get(before.end as usize..after.start as usize);
    between.is_some_and(|between| between.trim().is_empty())
}

/// Offers to quote what is selected on the page.
pub(crate) fn look(desk: &Desk) {
    // An embedded page has no foot where the offer could lie.
    if desk.ui.embedding.is_some() {
        return;
    }
    let covered = browser::selection();
    let picked = (!covered.is_empty()).then(|| selected(&desk.library.corpus, &covered));
    // Less than a word is a slip of the hand.
    let picked = picked.filter(|picked| *picked != Err(Refused::Nothing));
    if picked != desk.ui.picked {
        desk.act(Act::Ui(UiAct::Picked(picked)));
    }
}
