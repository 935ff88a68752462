//! How the corpus is written as numbers and text, and read back: one line for each field serves both ways. All text
//! stands together, which compresses best, and reading is a handful of small steps, where generated code for every
//! type weighed 14 kB more in the browser.
//!
//! Reading never fails half-way: what is not there is read as nothing, and noted. Only the whole is right or wrong.

use search::ByteRange;

use crate::date::{Basis, Civil, Dating, Partial, Precision};
use crate::details::Details;
use crate::ids::{DocumentId, KindId, PartyId, PassageId, PersonId, TopicId};
use crate::model::{
    About, Attributed, Bound, Corpus, Document, Event, Figure, Passage, Person, PersonKind, Quote, Section,
    Term, TitleIs,
};

/// Writes a corpus, or its details: the length of the text (4 bytes, little endian), the text, and to the end the
/// numbers, as varints.
pub(crate) fn pack(whole: &impl Packed) -> Vec<u8> {
    let mut out = Out::default();
    whole.pack(&mut out);
    out.bytes()
}

/// Reads it back; `None` where the numbers and the text do not fit each other.
pub(crate) fn unpack<T: Packed>(bytes: &[u8]) -> Option<T> {
    let (length, rest) = bytes.split_first_chunk()?;
    let (text, numbers) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let mut from = In { numbers, text: str::from_utf8(text).ok()?, last: 0, is_wrong: false };
    let whole = T::unpack(&mut from);
    (!from.is_wrong && from.numbers.is_empty() && from.text.is_empty()).then_some(whole)
}

#[derive(Default)]
pub(crate) struct Out {
    numbers: Vec<u8>,
    text: String,
    /// The end of the byte range written last.
    last: u32,
}

impl Out {
    /// A varint: seven bits to a byte, the lowest first; the highest bit says that more follow.
    fn number(&mut self, number: u32) {
        let mut rest = number;
        while rest > 127 {
            self.numbers.push(rest as u8 | 128);
            rest >>= 7;
        }
        self.numbers.push(rest as u8);
    }

    fn bytes(self) -> Vec<u8> {
        let length = (self.text.len() as u32).to_le_bytes();
        [&length, self.text.as_bytes(), &self.numbers].concat()
    }
}

pub(crate) struct In<'a> {
    numbers: &'a [u8],
    text: &'a str,
    /// The end of the byte range read last.
    last: u32,
    is_wrong: bool,
}

impl In<'_> {
    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0;
        let mut shift = 0;
        while let Some((&byte, rest)) = self.numbers.split_first() {
            self.numbers = rest;
            number |= u32::from(byte & 127).wrapping_shl(shift);
            shift += 7;
            if byte < 128 {
                return number;
            }
        }
        self.is_wrong = true;
        0
    }
}

/// What can be written so.
pub(crate) trait Packed: Sized {
    fn pack(&self, out: &mut Out);
    fn unpack(from: &mut In<'_>) -> Self;
}

impl Packed for u32 {
    fn pack(&self, out: &mut Out) {
        out.number(*self);
    }

    fn unpack(from: &mut In<'_>) -> Self {
        from.number()
    }
}

impl Packed for bool {
    fn pack(&self, out: &mut Out) {
        u32::from(*self).pack(out);
    }

    fn unpack(from: &mut In<'_>) -> Self {
        from.number() != 0
    }
}

impl Packed for String {
    fn pack(&self, out: &mut Out) {
        (self.len() as u32).pack(out);
        out.text.push_str(self);
    }

    #[inline(never)]
    fn unpack(from: &mut In<'_>) -> Self {
        let length = from.number() as usize;
        match from.text.split_at_checked(length) {
            Some((text, rest)) => {
                from.text = rest;
                text.to_owned()
            }
            None => {
                from.is_wrong = true;
                Self::new()
            }
        }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, out: &mut Out) {
        (self.len() as u32).pack(out);
        self.iter().for_each(|item| item.pack(out));
    }

    #[inline(never)]
    fn unpack(from: &mut In<'_>) -> Self {
        let mut items = Self::new();
        for _ in 0..from.number() {
            // A wrong count must not be worked off.
            if from.is_wrong {
                break;
            }
            items.push(T::unpack(from));
        }
        items
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut Out) {
        u32::from(self.is_some()).pack(out);
        self.iter().for_each(|item| item.pack(out));
    }

    #[inline(never)]
    fn unpack(from: &mut In<'_>) -> Self {
        (from.number() != 0).then(|| T::unpack(from))
    }
}

/// Ranges follow each other closely, so the way from the last one's end is written: a small number.
impl Packed for ByteRange {
    fn pack(&self, out: &mut Out) {
        let way = self.start.wrapping_sub(out.last) as i32;
        (way.wrapping_shl(1) ^ (way >> 31)).cast_unsigned().pack(out);
        self.end.wrapping_sub(self.start).pack(out);
        out.last = self.end;
    }

    #[inline(never)]
    fn unpack(from: &mut In<'_>) -> Self {
        let folded = from.number();
        let way = (folded >> 1) ^ (folded & 1).wrapping_neg();
        let start = from.last.wrapping_add(way);
        let end = start.wrapping_add(from.number());
        from.last = end;
        Self::new(start, end)
    }
}

macro_rules! small_numbers {
    ($($type:ty),*) => {$(
        impl Packed for $type {
            fn pack(&self, out: &mut Out) {
                u32::from(*self).pack(out);
            }

            fn unpack(from: &mut In<'_>) -> Self {
                from.number() as $type
            }
        }
    )*};
}

macro_rules! ids {
    ($($type:ident),*) => {$(
        impl Packed for $type {
            fn pack(&self, out: &mut Out) {
                self.0.pack(out);
            }

            fn unpack(from: &mut In<'_>) -> Self {
                Self(Packed::unpack(from))
            }
        }
    )*};
}

macro_rules! choices {
    ($($type:ident { $($choice:ident),* })*) => {$(
        impl Packed for $type {
            fn pack(&self, out: &mut Out) {
                (*self as u32).pack(out);
            }

            fn unpack(from: &mut In<'_>) -> Self {
                let choices = [$(Self::$choice),*];
                choices.get(from.number() as usize).copied().unwrap_or(choices[0])
            }
        }
    )*};
}

macro_rules! structs {
    // What stands after the semicolon is not written.
    ($($type:ident { $($field:ident),* $(; $($left_out:ident),*)? })*) => {$(
        impl Packed for $type {
            fn pack(&self, out: &mut Out) {
                $(self.$field.pack(out);)*
            }

            fn unpack(from: &mut In<'_>) -> Self {
                Self { $($field: Packed::unpack(from),)* $($($left_out: Default::default(),)*)? }
            }
        }
    )*};
}

small_numbers!(u8, u16);
ids!(DocumentId, KindId, PartyId, PassageId, PersonId, TopicId);

choices! {
    Precision { Day, Month, Year, Span }
    Basis { Stated, Inferred }
    PersonKind { Person, Body, Text, Unnamed }
    TitleIs { Given, Described }
    Attributed { Here, Before, After }
    Bound { Exact, AtLeast, MoreThan, Almost, About }
}

structs! {
    About { selection, gaps, note, rights, annotation, corrections }
    Term { id, label, means, within }
    Person { id, is, name, spelled, capacity, party }
    Document {
        slug, title, title_is, publisher, party, kind, language, received_as, sha256, date, sections, text,
        first_passage, passage_count
    }
    Section { from, title, publisher, date, byline }
    Dating { earliest, latest, precision, basis, evidence }
    Civil { year, month, day }
    Partial { year, month, day }
    Quote {
        range, speaker, attributed, attributed_in, capacity, said_on, occasion, speech, same_as
    }
    Figure { range, counts, measure, unit, share_of, as_of, bound, according_to }
    Event { on, until, basis, what }
    Details { figures, events }
}

/// Passages are written column by column: what stands side by side is then alike, and compresses better.
macro_rules! columns {
    ($($($column:ident).+),* $(,)?) => {
        fn pack_passages(passages: &[Passage], out: &mut Out) {
            (passages.len() as u32).pack(out);
            $(passages.iter().for_each(|passage| passage.$($column).+.pack(out));)*
        }

        fn unpack_passages(from: &mut In<'_>) -> Vec<Passage> {
            let count = (from.number() as usize).min(from.numbers.len());
            let mut passages = Vec::new();
            passages.resize_with(count, Passage::default);
            $(passages.iter_mut().for_each(|passage| passage.$($column).+ = Packed::unpack(from));)*
            passages
        }
    };
}

columns!(
    document,
    line,
    last_line,
    range,
    kind,
    topics,
    roles.conduct_of,
    roles.affecting,
    roles.addressed_to,
    roles.said_by,
    section,
    is_result,
    quotes,
);

impl Packed for Corpus {
    fn pack(&self, out: &mut Out) {
        self.title.pack(out);
        self.language.pack(out);
        self.about.pack(out);
        self.parties.pack(out);
        self.topics.pack(out);
        self.kinds.pack(out);
        self.people.pack(out);
        self.documents.pack(out);
        pack_passages(&self.passages, out);
    }

    fn unpack(from: &mut In<'_>) -> Self {
        Self {
            title: Packed::unpack(from),
            language: Packed::unpack(from),
            about: Packed::unpack(from),
            parties: Packed::unpack(from),
            topics: Packed::unpack(from),
            kinds: Packed::unpack(from),
            people: Packed::unpack(from),
            documents: Packed::unpack(from),
            passages: unpack_passages(from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn wrong_numbers_and_texts_are_refused_without_a_panic(
            numbers in proptest::collection::vec(prop_oneof![0_u32..9, any::<u32>()], 0..200),
            text in "[a-zé]{0,40}",
            cut in 0_usize..400,
        ) {
            let mut out = Out { text, ..Out::default() };
            numbers.into_iter().for_each(|number| out.number(number));
            let bytes = out.bytes();
            // Nothing to assert but that it comes back: most of these are no corpus, and a few are.
            let _ = unpack::<Corpus>(&bytes);
            let _ = unpack::<Corpus>(&bytes[..cut.min(bytes.len())]);
            let _ = unpack::<Details>(&bytes);
        }

        #[test]
        fn numbers_survive(numbers in proptest::collection::vec(prop_oneof![0_u32..300, any::<u32>()], 0..20)) {
            let mut out = Out::default();
            numbers.pack(&mut out);
            prop_assert_eq!(read::<u32>(&out), numbers);
        }

        #[test]
        fn ranges_survive_in_any_order(ranges in proptest::collection::vec((any::<u32>(), any::<u32>()), 0..20)) {
            let ranges: Vec<ByteRange> = ranges.into_iter().map(|(start, end)| ByteRange::new(start, end)).collect();
            let mut out = Out::default();
            ranges.pack(&mut out);
            prop_assert_eq!(read::<ByteRange>(&out), ranges);
        }
    }

    fn read<T: Packed>(out: &Out) -> Vec<T> {
        Vec::unpack(&mut In { numbers: &out.numbers, text: "", last: 0, is_wrong: false })
    }
}
