//! Sorting, in one shape and with the search engine's sort: numbers by a key. Every other sort would be compiled beside
//! it, and each weighs as much as a whole view.

/// The numbers in the order of their keys, smallest first; equal keys in the order of the numbers.
#[inline(never)]
pub fn by_key(keyed: &mut dyn Iterator<Item = (u32, u32)>) -> Vec<u32> {
    let mut packed: Vec<u64> = Vec::new();
    for (key, number) in keyed {
        packed.push(u64::from(key) << 32 | u64::from(number));
    }
    search::sort(&mut packed);
    let mut numbers = Vec::new();
    for pair in packed {
        numbers.push(pair as u32);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::by_key;

    #[test]
    fn numbers_come_by_key_and_then_by_number() {
        let keyed = [(2, 9), (1, 5), (u32::MAX, 0), (1, 3), (0, u32::MAX)];
        assert_eq!(by_key(&mut keyed.into_iter()), [u32::MAX, 3, 5, 9, 0]);
    }
}
