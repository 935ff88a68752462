//! Sets of units, one bit each: a facet is a set, its count a popcount, and the set that a click yields is
//! the intersection that was counted.

use crate::range::UnitId;

/// A set of the units of one index. Sets of different capacities may be combined: what one has no room for,
/// it does not have.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct UnitSet {
    blocks: Vec<u64>,
    capacity: usize,
}

impl UnitSet {
    /// An empty set with room for the units `0..len`; takes an eighth of a byte for each.
    pub fn new(len: usize) -> UnitSet {
        UnitSet { blocks: vec![0; len.div_ceil(64)], capacity: len }
    }

    /// All units `0..len`.
    pub fn full(len: usize) -> UnitSet {
        let mut set = UnitSet { blocks: vec![u64::MAX; len.div_ceil(64)], capacity: len };
        if let (Some(last), over @ 1..) = (set.blocks.last_mut(), len % 64) {
            *last = (1 << over) - 1;
        }
        set
    }

    /// How many units it has room for.
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Adds a unit; one past the capacity is not added.
    pub fn insert(&mut self, unit: UnitId) {
        if let Some((place, bit)) = self.place(unit)
            && let Some(block) = self.blocks.get_mut(place)
        {
            *block |= bit;
        }
    }

    /// Whether `unit` is in it.
    pub fn contains(&self, unit: UnitId) -> bool {
        self.place(unit).and_then(|(place, bit)| Some(self.blocks.get(place)? & bit != 0)).unwrap_or(false)
    }

    /// How many units are in it.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.count_ones() as usize).sum()
    }

    /// How many units are in it: [`len`](Self::len), as a facet says it.
    pub fn count(&self) -> usize {
        self.len()
    }

    /// Whether no unit is in it.
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|&block| block == 0)
    }

    /// How many units are in both; no set is made.
    pub fn count_and(&self, other: &UnitSet) -> usize {
        self.blocks
            .iter()
            .zip(&other.blocks)
            .map(|(mine, theirs)| (mine & theirs).count_ones() as usize)
            .sum()
    }

    /// Adds the units of `other` that it has room for.
    pub fn union_with(&mut self, other: &UnitSet) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine |= theirs;
        }
        self.trim();
    }

    /// Keeps only the units that are also in `other`.
    pub fn intersect_with(&mut self, other: &UnitSet) {
        for (mine, theirs) in self.blocks.iter_mut().zip(other.blocks.iter().chain(std::iter::repeat(&0))) {
            *mine &= theirs;
        }
    }

    /// Takes the units of `other` away.
    pub fn subtract(&mut self, other: &UnitSet) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine &= !theirs;
        }
    }

    /// The units in order.
    pub fn iter(&self) -> impl Iterator<Item = UnitId> {
        self.blocks.iter().enumerate().flat_map(|(place, &block)| {
            let first = (place as u32).wrapping_mul(64);
            Bits(block).map(move |bit| UnitId(first.wrapping_add(bit)))
        })
    }

    fn place(&self, unit: UnitId) -> Option<(usize, u64)> {
        let number = usize::try_from(unit.0).ok().filter(|&number| number < self.capacity)?;
        Some((number / 64, 1 << (number % 64)))
    }

    /// A larger set's last block may hold units past this one's capacity.
    fn trim(&mut self) {
        if let (Some(last), over @ 1..) = (self.blocks.last_mut(), self.capacity % 64) {
            *last &= (1 << over) - 1;
        }
    }
}

struct Bits(u64);

impl Iterator for Bits {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let bit = (self.0 != 0).then(|| self.0.trailing_zeros())?;
        self.0 &= self.0 - 1;
        Some(bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn set(len: usize, units: &BTreeSet<u32>) -> UnitSet {
        let mut set = UnitSet::new(len);
        units.iter().for_each(|&unit| set.insert(UnitId(unit)));
        set
    }

    fn units(set: &UnitSet) -> Vec<u32> {
        set.iter().map(|unit| unit.0).collect()
    }

    #[test]
    fn a_full_set_ends_at_its_capacity() {
        for len in [0, 1, 63, 64, 65, 547] {
            let full = UnitSet::full(len);
            assert_eq!((full.len(), full.capacity(), full.is_empty()), (len, len, len == 0));
            assert!(!full.contains(UnitId(len as u32)));
        }
    }

    proptest! {
        #[test]
        fn it_behaves_as_a_set(
            a in proptest::collection::btree_set(0u32..200, 0..60),
            b in proptest::collection::btree_set(0u32..300, 0..60),
            room in 0usize..220,
        ) {
            let a: BTreeSet<u32> = a.into_iter().filter(|&unit| (unit as usize) < room).collect();
            let (mine, theirs) = (set(room, &a), set(300, &b));
            prop_assert_eq!(units(&mine), a.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!((mine.len(), mine.is_empty()), (a.len(), a.is_empty()));
            prop_assert_eq!(mine.count_and(&theirs), a.intersection(&b).count());

            let mut both = mine.clone();
            both.intersect_with(&theirs);
            prop_assert_eq!(units(&both), a.intersection(&b).copied().collect::<Vec<_>>());
            let mut without = mine.clone();
            without.subtract(&theirs);
            prop_assert_eq!(units(&without), a.difference(&b).copied().collect::<Vec<_>>());
            let mut either = mine.clone();
            either.union_with(&theirs);
            prop_assert_eq!(units(&either), a.union(&b).copied().filter(|&unit| (unit as usize) < room).collect::<Vec<_>>());
        }
    }
}
