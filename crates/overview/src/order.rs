//! Sorting, in one shape: every other sort would be compiled beside it, and each weighs as much as a picture.

use std::cmp::Ordering;

/// The places below `count` in the order that `compare` says; equal ones as they stand. Shell's sort, as that of the
/// search engine, over places, so that it is one for whatever stands there.
#[inline(never)]
pub(crate) fn ordered(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let is_after = |one: Option<&usize>, two: Option<&usize>| match (one, two) {
        (Some(&one), Some(&two)) => compare(one, two).then(one.cmp(&two)).is_gt(),
        _ => false,
    };
    let mut gap = count;
    while gap > 1 {
        gap = (gap * 4 / 9).max(1);
        for end in gap..count {
            let mut at = end;
            while let Some(before) = at.checked_sub(gap)
                && is_after(places.get(before), places.get(at))
            {
                places.swap(before, at);
                at = before;
            }
        }
    }
    places
}

/// Puts a list in order; equal ones stay as they stand.
pub(crate) fn arrange<T: Clone>(items: &mut Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) {
    let order = ordered(items.len(), &|one, two| match (items.get(one), items.get(two)) {
        (Some(one), Some(two)) => compare(one, two),
        _ => Ordering::Equal,
    });
    *items = order.into_iter().filter_map(|place| items.get(place).cloned()).collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_librarys_stable_sort(mut items in prop::collection::vec((0_u8..9, any::<u8>()), 0..99)) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|item| item.0);
            arrange(&mut items, &|one, two| one.0.cmp(&two.0));
            prop_assert_eq!(items, sorted);
        }
    }
}
