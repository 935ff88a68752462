//! A passage: which parties it names and how, and the quotations in it.

use search::ByteRange;

use super::{Event, Figure};
use crate::date::Partial;
use crate::ids::{DocumentId, KindId, PartyId, PassageId, PersonId, TopicId};

/// In which way a passage names a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Whose acts or policies it describes.
    ConductOf,
    /// Who is affected by what it describes.
    Affecting,
    /// Whom a call or duty in it is addressed to.
    AddressedTo,
    /// Whose words these are.
    SaidBy,
}

impl Role {
    /// All four, in the order they are shown in.
    pub const ALL: [Self; 4] = [Self::ConductOf, Self::Affecting, Self::AddressedTo, Self::SaidBy];

    /// The identifier used in the corpus and in links.
    pub fn id(self) -> &'static str {
        match self {
            Self::ConductOf => "conduct_of",
            Self::Affecting => "affecting",
            Self::AddressedTo => "addressed_to",
            Self::SaidBy => "said_by",
        }
    }
}

/// The parties a passage names, by role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// Whose conduct.
    pub conduct_of: Vec<PartyId>,
    /// Who is affected.
    pub affecting: Vec<PartyId>,
    /// Who is called on.
    pub addressed_to: Vec<PartyId>,
    /// Whose words: the publisher's party, those of the quotations, and named sources.
    pub said_by: Vec<PartyId>,
}

impl Roles {
    /// The parties in one role.
    pub fn of(&self, role: Role) -> &[PartyId] {
        match role {
            Role::ConductOf => &self.conduct_of,
            Role::Affecting => &self.affecting,
            Role::AddressedTo => &self.addressed_to,
            Role::SaidBy => &self.said_by,
        }
    }
}

/// One paragraph, heading or piece of furniture: the unit of search, filters and links.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    /// The document it stands in.
    pub document: DocumentId,
    /// Its first line, from 1: its address within the document.
    pub line: u32,
    /// Its last line; most often the same.
    pub last_line: u32,
    /// Where it stands in the document's text, outer white space left out.
    pub range: ByteRange,
    /// What kind it is; `None` where it is not annotated.
    pub kind: Option<KindId>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// The parties it names.
    pub roles: Roles,
    /// The quotations in it, in text order.
    pub quotes: Vec<Quote>,
    /// The numbers it states. Not in the compiled form, whose every byte the first load pays for, but in that of the
    /// [`Details`](crate::Details).
    pub figures: Vec<Figure>,
    /// The dated events it reports; kept as the figures are.
    pub events: Vec<Event>,
    /// The section it belongs to, as a place in the document's list.
    pub section: Option<u16>,
    /// Whether it can be a result. Headings and page furniture cannot.
    pub is_result: bool,
}

/// Where the words that name a quotation's speaker stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attributed {
    /// In the same passage.
    Here,
    /// In an earlier line.
    Before,
    /// In a later line.
    After,
}

/// Somebody's words, within one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// Where the words stand in the document's text, outer quotation marks left out.
    pub range: ByteRange,
    /// Who says them.
    pub speaker: PersonId,
    /// Where the speaker is named.
    pub attributed: Attributed,
    /// The line that names the speaker, from 1.
    pub attributed_in: u32,
    /// Office as it was then; wins over the person's.
    pub capacity: Option<String>,
    /// When it was said.
    pub said_on: Option<Partial>,
    /// Where or how it was said.
    pub occasion: Option<String>,
    /// Several quotations of one speech share this name.
    pub speech: Option<String>,
    /// The same or shortened words elsewhere in the corpus.
    pub same_as: Vec<PassageId>,
}
