//! What a reader has chosen: values of facets, each to be kept or kept out, and dates. A group stands for its members.

use corpus::{Partial, Term};

use crate::facets::{Facet, RolePick, Sense, Value, group_of, members};
use crate::happened::Between;

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
