//! Facets: the ways to narrow what is shown, and the set of passages behind each of their values.
//!
//! A facet's values are alternatives (OR), facets narrow each other (AND), and a value can also be excluded. Groups act
//! as their members. Sets are made once, when the library opens; filtering is then a few unions and intersections.

use corpus::{Corpus, Partial, PartyId, Passage, Role, Term, Vocabulary};
use messages::say;
use search::{UnitId, UnitSet};

use crate::happened::Between;

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

/// A chosen value of a facet.
pub type Chosen = (Facet, Value);

/// What is chosen and in which sense: a small sorted list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(Vec<(Chosen, Sense)>);

impl FromIterator<(Chosen, Sense)> for Choices {
    fn from_iter<I: IntoIterator<Item = (Chosen, Sense)>>(choices: I) -> Self {
        let mut all = Self::default();
        choices.into_iter().for_each(|(chosen, sense)| all.insert(chosen, sense));
        all
    }
}

impl Choices {
    /// All of them, in the facets' order.
    pub fn iter(&self) -> std::slice::Iter<'_, (Chosen, Sense)> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How a value is chosen.
    pub fn get(&self, chosen: &Chosen) -> Option<Sense> {
        self.0.iter().find(|(other, _)| other == chosen).map(|&(_, sense)| sense)
    }

    /// Chooses a value in a sense.
    pub fn insert(&mut self, chosen: Chosen, sense: Sense) {
        self.remove(&chosen);
        let place = self.0.iter().position(|(other, _)| *other > chosen).unwrap_or(self.0.len());
        self.0.insert(place, (chosen, sense));
    }

    /// Takes a choice back.
    pub fn remove(&mut self, chosen: &Chosen) {
        self.0.retain(|(other, _)| other != chosen);
    }
}

/// Everything chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// The role in which parties are looked for.
    pub role: RolePick,
    /// Chosen and excluded values.
    pub values: Choices,
    /// Published on or after.
    pub from: Option<Partial>,
    /// Published on or before.
    pub until: Option<Partial>,
    /// Reporting something that happened between these dates.
    pub happened: Between,
}

impl Filters {
    /// Whether anything narrows the list. A role alone does not.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.published().is_open() && self.happened.is_open()
    }

    /// The dates of publication.
    pub fn published(&self) -> Between {
        Between { from: self.from, until: self.until }
    }

    /// How a value is chosen, by itself or through its group.
    pub fn sense(&self, facet: Facet, value: Value, vocabulary: &[Term]) -> Option<Sense> {
        let own = self.values.get(&(facet, value));
        own.or_else(|| self.values.get(&(facet, group_of(value, vocabulary)?)))
    }

    /// Chooses a value in this sense, or takes the choice back. A member of a chosen group is taken out of it by
    /// choosing the other members instead.
    pub fn toggle(&mut self, facet: Facet, value: Value, sense: Sense, vocabulary: &[Term]) {
        if self.values.get(&(facet, value)) == Some(sense) {
            self.values.remove(&(facet, value));
            return;
        }
        let group = group_of(value, vocabulary);
        let through_group = group.filter(|&g| self.values.get(&(facet, g)) == Some(sense));
        if let Some(group) = through_group {
            self.values.remove(&(facet, group));
            for sibling in members(group, vocabulary).filter(|&s| s != value) {
                self.values.insert((facet, sibling), sense);
            }
            return;
        }
        for member in members(value, vocabulary) {
            self.values.remove(&(facet, member));
        }
        self.values.insert((facet, value), sense);
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

fn members(value: Value, vocabulary: &[Term]) -> impl Iterator<Item = Value> + use<> {
    let places = match value {
        Value::Is(place) if usize::from(place) < vocabulary.len() => vocabulary.members(usize::from(place)),
        _ => Vec::new(),
    };
    places.into_iter().map(|place| Value::Is(place as u16))
}

/// The passages behind every value of every facet.
pub struct FacetSets {
    results: UnitSet,
    sets: Vec<((Facet, RolePick, Value), UnitSet)>,
    nothing: UnitSet,
}

impl FacetSets {
    /// Reads them off the corpus.
    pub fn new(corpus: &Corpus) -> Self {
        let count = corpus.passages.len();
        let mut made = Self { results: UnitSet::new(count), sets: Vec::new(), nothing: UnitSet::new(count) };
        for (number, passage) in corpus.passages.iter().enumerate().filter(|(_, p)| p.is_result) {
            let unit = UnitId(number as u32);
            made.results.insert(unit);
            for role in RolePick::ALL {
                let parties = role.parties(corpus, passage);
                made.add(Facet::Side, role, &mut parties.iter().map(|p| p.0), &corpus.parties, unit);
            }
            let any = RolePick::Any;
            made.add(Facet::Topic, any, &mut passage.topics.iter().map(|t| t.0), &corpus.topics, unit);
            made.add(Facet::Kind, any, &mut passage.kind.iter().map(|k| k.0), &corpus.kinds, unit);
            made.add(Facet::Speaker, any, &mut passage.quotes.iter().map(|q| q.speaker.0), &[], unit);
            made.add(Facet::Document, any, &mut std::iter::once(passage.document.0), &[], unit);
            made.add(
                Facet::Quotation,
                any,
                &mut (!passage.quotes.is_empty()).then_some(0).into_iter(),
                &[],
                unit,
            );
        }
        made
    }

    fn add(
        &mut self,
        facet: Facet,
        role: RolePick,
        places: &mut dyn Iterator<Item = u16>,
        vocabulary: &[Term],
        unit: UnitId,
    ) {
        let mut values: Vec<Value> = Vec::new();
        for value in places.map(Value::Is) {
            values.push(value);
            values.extend(group_of(value, vocabulary));
        }
        if values.is_empty() {
            values.push(Value::None);
        }
        let size = self.nothing.capacity();
        for value in values {
            let name = (facet, role, value);
            let known = self.sets.iter().position(|(other, _)| *other == name);
            let place = known.unwrap_or_else(|| {
                self.sets.push((name, UnitSet::new(size)));
                self.sets.len() - 1
            });
            if let Some((_, set)) = self.sets.get_mut(place) {
                set.insert(unit);
            }
        }
    }

    /// Every passage that can be a result.
    pub fn results(&self) -> &UnitSet {
        &self.results
    }

    /// The passages that have a value; for a party, in this role.
    pub fn of(&self, facet: Facet, role: RolePick, value: Value) -> &UnitSet {
        let role = if facet == Facet::Side { role } else { RolePick::Any };
        self.sets
            .iter()
            .find(|(other, _)| *other == (facet, role, value))
            .map_or(&self.nothing, |(_, set)| set)
    }

    /// The passages one facet lets through.
    pub fn allowed(&self, facet: Facet, filters: &Filters) -> UnitSet {
        let chosen = |sense: Sense| {
            let values = filters.values.iter().filter(move |((f, _), s)| *f == facet && *s == sense);
            values.map(|((_, value), _)| self.of(facet, filters.role, *value))
        };
        let mut only = chosen(Sense::Only).peekable();
        let mut set = if only.peek().is_some() { self.nothing.clone() } else { self.results.clone() };
        for values in only {
            set.union_with(values);
        }
        for values in chosen(Sense::Not) {
            set.subtract(values);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vec<Term> {
        let term = |id: &str, within| Term { id: id.into(), within, ..Term::default() };
        vec![
            term("group", None),
            term("a", Some(0)),
            term("b", Some(0)),
            term("c", Some(0)),
            term("alone", None),
        ]
    }

    fn chosen(filters: &Filters) -> Vec<Value> {
        filters.values.iter().map(|((_, value), _)| *value).collect()
    }

    #[test]
    fn taking_a_member_out_of_a_chosen_group_leaves_the_others() {
        let (words, mut filters) = (vocabulary(), Filters::default());
        filters.toggle(Facet::Topic, Value::Is(0), Sense::Only, &words);
        assert_eq!(filters.sense(Facet::Topic, Value::Is(2), &words), Some(Sense::Only));
        filters.toggle(Facet::Topic, Value::Is(2), Sense::Only, &words);
        assert_eq!(chosen(&filters), [Value::Is(1), Value::Is(3)]);
    }

    #[test]
    fn choosing_a_group_takes_its_members_in() {
        let (words, mut filters) = (vocabulary(), Filters::default());
        filters.toggle(Facet::Topic, Value::Is(1), Sense::Not, &words);
        filters.toggle(Facet::Topic, Value::Is(0), Sense::Only, &words);
        assert_eq!(chosen(&filters), [Value::Is(0)]);
    }

    #[test]
    fn choosing_twice_takes_the_choice_back() {
        let (words, mut filters) = (vocabulary(), Filters::default());
        filters.toggle(Facet::Topic, Value::Is(4), Sense::Only, &words);
        filters.toggle(Facet::Topic, Value::Is(4), Sense::Not, &words);
        assert_eq!(filters.sense(Facet::Topic, Value::Is(4), &words), Some(Sense::Not));
        filters.toggle(Facet::Topic, Value::Is(4), Sense::Not, &words);
        assert!(filters.is_empty());
    }
}
