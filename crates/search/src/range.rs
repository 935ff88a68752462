//! Where something stands: stretches of a text and numbers of units, as types of their own so that a byte
//! offset is never taken for a number of characters, nor a unit for a term.

/// A stretch of a text: byte offsets, half open, on char boundaries (never splitting a grapheme).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ByteRange {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl ByteRange {
    /// From `start` up to, not including, `end`; both in bytes. An `end` before `start` is an empty range.
    pub const fn new(start: u32, end: u32) -> ByteRange {
        ByteRange { start, end }
    }

    /// The range of offsets as `str` methods give them; `None` past 4 GiB, where no text of ours ends.
    pub(crate) fn of(start: usize, end: usize) -> Option<ByteRange> {
        Some(ByteRange { start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()? })
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether all of `other` lies inside.
    pub const fn contains(self, other: ByteRange) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The stretch of `text`; `""` where the range leaves the text or splits a character.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// The offsets for indexing. On every machine we build for, a `u32` fits.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The n-th unit added to an index, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitId(pub u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slicing_never_fails() {
        let text = "a é b";
        for (start, end, expected) in [
            (0, 1, "a"),
            (2, 4, "é"),
            (2, 3, ""),
            (4, 2, ""),
            (0, 99, ""),
            (6, 6, ""),
            (u32::MAX, u32::MAX, ""),
        ] {
            assert_eq!(ByteRange::new(start, end).slice(text), expected, "{start}..{end}");
        }
    }

    #[test]
    fn a_range_contains_itself_and_what_lies_inside() {
        let outer = ByteRange::new(2, 8);
        for (start, end, inside) in [(2, 8, true), (3, 3, true), (1, 4, false), (7, 9, false)] {
            assert_eq!(outer.contains(ByteRange::new(start, end)), inside, "{start}..{end}");
        }
        assert_eq!((outer.len(), ByteRange::new(5, 2).len()), (6, 0));
    }
}
