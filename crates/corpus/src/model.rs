//! The corpus as the app and the host tools see it. Texts are kept byte for byte; everything said about them is a
//! range over them or a number into a list, so nothing here can alter a word.

mod figure;
mod passage;
mod vocabulary;

use crate::date::{Civil, Dating};
use crate::ids::{DocumentId, PartyId, PassageId, PersonId, QuoteId};

pub use figure::{Bound, Event, Figure};
pub use passage::{Attributed, Passage, Quote, Role, Roles};
pub use vocabulary::{Term, Vocabulary};

/// Everything: the documents and what is said about them. Lists are in the one order that is shown everywhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corpus {
    /// Its own title.
    pub title: String,
    /// Language of the annotation and the labels, as a BCP 47 tag.
    pub language: String,
    /// What the corpus is and is not.
    pub about: About,
    /// The parties, groups before their members.
    pub parties: Vec<Term>,
    /// The topics, groups before their members.
    pub topics: Vec<Term>,
    /// The kinds of passage.
    pub kinds: Vec<Term>,
    /// Who speaks.
    pub people: Vec<Person>,
    /// The documents, by date and then by slug.
    pub documents: Vec<Document>,
    /// All passages: document by document, in line order.
    pub passages: Vec<Passage>,
}

/// What a reader should know before reading. All of it plain text; paragraphs are separated by a blank line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// How the documents were chosen.
    pub selection: String,
    /// What is known to be missing.
    pub gaps: Vec<String>,
    /// A short note on the subject, the same for every reader.
    pub note: String,
    /// Whose the texts are, and what our licence covers.
    pub rights: String,
    /// How it was annotated, and where the rulings stand.
    pub annotation: String,
    /// Where to report a mistake.
    pub corrections: String,
}

/// What kind of speaker somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonKind {
    /// A named human being.
    Person,
    /// A court, a committee, ministers as a body.
    Body,
    /// A treaty or a body of case law.
    Text,
    /// Somebody described but not named.
    Unnamed,
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Stable identifier.
    pub id: String,
    /// Person, body, text or unnamed.
    pub is: PersonKind,
    /// The name as it is shown.
    pub name: String,
    /// How it also stands in the sources.
    pub spelled: Vec<String>,
    /// Office or description, where one is known.
    pub capacity: Option<String>,
    /// The party it speaks as a member of.
    pub party: Option<PartyId>,
}

/// Whether a document's title is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TitleIs {
    /// The document titles itself so.
    Given,
    /// It has no title; this is a plain description.
    Described,
}

/// One text as received.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Stable identifier: the name of its folder.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The document's own title, or a description.
    pub title_is: TitleIs,
    /// Who published it.
    pub publisher: String,
    /// The publisher's party: the default voice.
    pub party: Option<PartyId>,
    /// "press release", "web page" ...
    pub kind: String,
    /// BCP 47 tag of the text.
    pub language: String,
    /// The name of the file as it was received.
    pub received_as: Option<String>,
    /// SHA-256 of the text, as 64 hexadecimal digits.
    pub sha256: String,
    /// When it was published.
    pub date: Option<Dating>,
    /// Parts with their own heading, in line order.
    pub sections: Vec<Section>,
    /// The text, byte for byte.
    pub text: String,
    /// The first of its passages.
    pub first_passage: PassageId,
    /// How many passages it has.
    pub passage_count: u16,
}

impl Document {
    /// The numbers of its passages.
    pub fn passage_ids(&self) -> impl DoubleEndedIterator<Item = PassageId> + use<> {
        (self.first_passage.0..self.first_passage.0.saturating_add(self.passage_count)).map(PassageId)
    }
}

/// A part of a document with its own heading; in a feed with its own title, date and publisher.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its first line, from 1. It ends where the next one begins.
    pub from: u32,
    /// Its title.
    pub title: String,
    /// Its publisher, where it is not the document's.
    pub publisher: Option<String>,
    /// Its date, where it has its own.
    pub date: Option<Dating>,
    /// Who signed it.
    pub byline: Option<String>,
}

impl Corpus {
    /// The passage of this number.
    pub fn passage(&self, id: PassageId) -> Option<&Passage> {
        self.passages.get(id.index())
    }

    /// The document of this number.
    pub fn document(&self, id: DocumentId) -> Option<&Document> {
        self.documents.get(id.index())
    }

    /// The document with this slug.
    pub fn document_named(&self, slug: &str) -> Option<DocumentId> {
        self.documents.iter().position(|d| d.slug == slug).map(DocumentId::from)
    }

    /// The speaker of this number.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(id.index())
    }

    /// The quotation of this number.
    pub fn quote(&self, id: QuoteId) -> Option<&Quote> {
        self.passage(id.passage)?.quotes.get(usize::from(id.number))
    }

    /// The passage that holds this line of a document.
    pub fn passage_at(&self, document: DocumentId, line: u32) -> Option<PassageId> {
        self.document(document)?
            .passage_ids()
            .find(|&id| self.passage(id).is_some_and(|p| (p.line..=p.last_line).contains(&line)))
    }

    /// A passage's words, as they stand in the source.
    pub fn text_of(&self, passage: &Passage) -> &str {
        self.document(passage.document).map_or("", |d| passage.range.slice(&d.text))
    }

    /// Whether a passage is a heading: no result, but part of what one reads.
    pub fn is_heading(&self, passage: &Passage) -> bool {
        passage.kind.and_then(|kind| self.kinds.get(kind.index())).is_some_and(|kind| kind.id == "heading")
    }

    /// The section a passage belongs to.
    pub fn section_of(&self, passage: &Passage) -> Option<&Section> {
        self.document(passage.document)?.sections.get(usize::from(passage.section?))
    }

    /// Who published a passage: its section's publisher, else its document's.
    pub fn publisher_of(&self, passage: &Passage) -> &str {
        let own = self.section_of(passage).and_then(|s| s.publisher.as_deref());
        own.or_else(|| self.document(passage.document).map(|d| d.publisher.as_str())).unwrap_or_default()
    }

    /// When a passage was published: its section's date, else its document's.
    pub fn date_of(&self, passage: &Passage) -> Option<&Dating> {
        let own = self.section_of(passage).and_then(|s| s.date.as_ref());
        own.or_else(|| self.document(passage.document)?.date.as_ref())
    }

    /// The parties a passage names in any role, each once. The publisher's own voice does not count, or it would
    /// match everything.
    pub fn parties_in_any_role(&self, passage: &Passage) -> Vec<PartyId> {
        let own_voice = self.document(passage.document).and_then(|d| d.party);
        let mut parties: Vec<PartyId> = Vec::new();
        for role in Role::ALL {
            for &party in passage.roles.of(role) {
                let is_own = role == Role::SaidBy && Some(party) == own_voice;
                if !is_own && !parties.contains(&party) {
                    parties.push(party);
                }
            }
        }
        parties
    }

    /// The first and last day of all publication dates.
    pub fn span(&self) -> Option<(Civil, Civil)> {
        let dates = || self.passages.iter().filter_map(|p| self.date_of(p));
        Some((dates().map(|d| d.earliest).min()?, dates().map(|d| d.latest).max()?))
    }
}
