//! The words that passages are sorted by: parties, topics and kinds, some of them in groups.

/// One entry of a vocabulary: a party, a topic or a kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// Stable identifier: links and exports use it.
    pub id: String,
    /// Neutral label.
    pub label: String,
    /// What it covers or means.
    pub means: String,
    /// The group it belongs to, as a place in the same list.
    pub within: Option<u16>,
}

/// A list of terms.
pub trait Vocabulary {
    /// The place of the term with this identifier.
    fn place(&self, id: &str) -> Option<usize>;
    /// The places a choice of this one stands for: its members if it is a group, else itself.
    fn members(&self, place: usize) -> Vec<usize>;
    /// Whether others stand within it.
    fn is_group(&self, place: usize) -> bool;
}

impl Vocabulary for [Term] {
    fn place(&self, id: &str) -> Option<usize> {
        self.iter().position(|term| term.id == id)
    }

    fn members(&self, place: usize) -> Vec<usize> {
        let inside: Vec<usize> = (0..self.len()).filter(|&i| is_within(&self[i], place)).collect();
        if inside.is_empty() { vec![place] } else { inside }
    }

    fn is_group(&self, place: usize) -> bool {
        self.iter().any(|term| is_within(term, place))
    }
}

fn is_within(term: &Term, place: usize) -> bool {
    term.within.is_some_and(|group| usize::from(group) == place)
}
