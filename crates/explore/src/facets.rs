//! Facets: the ways to narrow what is shown.
//!
//! A facet's values are alternatives (OR), facets narrow each other (AND), and a value can also be excluded. Groups act
//! as their members.

use corpus::{Corpus, PartyId, Passage, Role, Term, Vocabulary};
use messages::say;

/// A way to narrow what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// A party, in the role picked.
    Side,
    /// What a passage is about.
    Topic,
    /// What kind of passage it is.
    Kind,
    /// Who is quoted in it.
    Speaker,
    /// The document it stands in.
    Document,
    /// Whether it holds a quotation.
    Quotation,
}

impl Facet {
    /// All, in the order they are shown in.
    pub const ALL: [Self; 6] =
        [Self::Side, Self::Topic, Self::Kind, Self::Speaker, Self::Document, Self::Quotation];

    /// The identifier used in links.
    pub fn id(self) -> &'static str {
        match self {
            Self::Side => "side",
            Self::Topic => "topic",
            Self::Kind => "kind",
            Self::Speaker => "speaker",
            Self::Document => "document",
            Self::Quotation => "quotation",
        }
    }

    /// What the reader calls it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Side => say::facet_side(),
            Self::Topic => say::facet_topic(),
            Self::Kind => say::facet_kind(),
            Self::Speaker => say::facet_speaker(),
            Self::Document => say::facet_document(),
            Self::Quotation => say::facet_quotation(),
        }
    }
}

/// One value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// The value at this place of the facet's vocabulary.
    Is(u16),
    /// None of them: nothing is annotated.
    None,
}

/// How a value was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sense {
    /// Only passages that have it (or another one chosen so).
    Only,
    /// No passage that has it.
    Not,
}

/// The role in which a party is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RolePick {
    /// Any; the publisher's own voice does not count.
    #[default]
    Any,
    /// One.
    In(Role),
}

impl RolePick {
    /// All, in the order they are shown in.
    pub const ALL: [Self; 5] = [
        Self::Any,
        Self::In(Role::ConductOf),
        Self::In(Role::Affecting),
        Self::In(Role::AddressedTo),
        Self::In(Role::SaidBy),
    ];

    /// The identifier used in links.
    pub fn id(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::In(role) => role.id(),
        }
    }

    /// What the reader calls it; before a party's name: "Conduct: ...".
    pub fn label(self) -> &'static str {
        match self {
            Self::Any => say::role_any(),
            Self::In(Role::ConductOf) => say::role_conduct(),
            Self::In(Role::Affecting) => say::role_affected(),
            Self::In(Role::AddressedTo) => say::role_called_on(),
            Self::In(Role::SaidBy) => say::role_speaking(),
        }
    }

    /// What it means, for the one who asks.
    pub fn means(self) -> &'static str {
        match self {
            Self::Any => say::role_any_means(),
            Self::In(Role::ConductOf) => say::role_conduct_means(),
            Self::In(Role::Affecting) => say::role_affected_means(),
            Self::In(Role::AddressedTo) => say::role_called_on_means(),
            Self::In(Role::SaidBy) => say::role_speaking_means(),
        }
    }

    /// The parties of a passage in this role.
    pub fn parties(self, corpus: &Corpus, passage: &Passage) -> Vec<PartyId> {
        match self {
            Self::Any => corpus.parties_in_any_role(passage),
            Self::In(role) => passage.roles.of(role).to_vec(),
        }
    }
}

/// The vocabulary whose groups a facet follows.
pub fn vocabulary(facet: Facet, corpus: &Corpus) -> &[Term] {
    match facet {
        Facet::Side => &corpus.parties,
        Facet::Topic => &corpus.topics,
        Facet::Kind => &corpus.kinds,
        Facet::Speaker | Facet::Document | Facet::Quotation => &[],
    }
}

pub(crate) fn group_of(value: Value, vocabulary: &[Term]) -> Option<Value> {
    match value {
        Value::Is(place) => vocabulary.get(usize::from(place))?.within.map(Value::Is),
        Value::None => None,
    }
}

pub(crate) fn members(value: Value, vocabulary: &[Term]) -> impl Iterator<Item = Value> + use<> {
    let places = match value {
        Value::Is(place) if usize::from(place) < vocabulary.len() => vocabulary.members(usize::from(place)),
        _ => Vec::new(),
    };
    places.into_iter().map(|place| Value::Is(place as u16))
}
