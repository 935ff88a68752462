//! How a saved quotation stands to the corpus at hand. It was saved with its words and its attribution, and either may
//! have changed since, or have been changed in a file that somebody sent. The reader is told, and shown what is found.

use cite::Record;
use corpus::{Corpus, Located, PassageId, words_hash};
use search::ByteRange;

use crate::shelf::Key;

/// How a saved quotation stands to the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Words and attribution are as the corpus has them.
    Same,
    /// The words are where they were; the corpus says something else about who says them or what they are cited from.
    OtherAttribution(Option<Box<Record>>),
    /// The words stand elsewhere in the document now; with the record of that place, where they are of one voice there.
    Moved(Option<Box<Record>>),
    /// The document is in the corpus, and the words are not in it.
    WordsGone,
    /// The document is not in the corpus.
    DocumentGone,
}

impl Standing {
    /// Looks a record up.
    pub fn of(record: &Record, corpus: &Corpus) -> Self {
        let Key { document, range, .. } = Key::of(record);
        match corpus.locate(&document, range, words_hash(&record.words)) {
            Located::Gone if corpus.document_named(&document).is_none() => Self::DocumentGone,
            Located::Gone => Self::WordsGone,
            Located::Moved { passage, range, .. } => {
                Self::Moved(records(corpus, passage, range).next().map(Box::new))
            }
            Located::Here { passage } => {
                if records(corpus, passage, range).any(|now| is_attributed_alike(&now, record)) {
                    return Self::Same;
                }
                Self::OtherAttribution(records(corpus, passage, range).next().map(Box::new))
            }
        }
    }
}

/// The records of exactly these words. A passage that one quotation fills has two, the speaker's and the publisher's.
fn records(corpus: &Corpus, passage: PassageId, range: ByteRange) -> impl Iterator<Item = Record> {
    let ways = [Some(range), None].into_iter();
    let made = ways.filter_map(move |selected| Record::of(corpus, passage, None, selected));
    made.filter(move |record| Key::of(record).range == range)
}

/// Whether two records of the same words say the same about whose they are and what they are cited from.
fn is_attributed_alike(a: &Record, b: &Record) -> bool {
    a.speaker == b.speaker && a.quoting == b.quoting && a.work == b.work
}
