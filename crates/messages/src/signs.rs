//! The signs that a pattern is written with. None of them can stand in a text.

/// An argument follows, by its number as a digit.
pub(crate) const ARGUMENT: u8 = 1;
/// One of several variants is meant by an argument, whose number follows as a digit. Then come the variants: a key,
/// [`KEY_END`], a pattern, [`VARIANT_END`]. The last has an empty key and is meant where no other is.
pub(crate) const SELECT: u8 = 2;
/// Ends the key of a variant.
pub(crate) const KEY_END: u8 = 3;
/// Ends the pattern of a variant.
#[allow(dead_code, reason = "read as any sign but the first two")]
pub(crate) const VARIANT_END: u8 = 4;
/// The place of the first element in a filled pattern; the next ones follow. Private to whoever uses it, by Unicode.
pub(crate) const FIRST_SLOT: u32 = 0xE000;
