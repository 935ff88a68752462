//! Numbers that name things, one type for each, so that a topic is never taken for a party.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u16);

        impl $name {
            /// The place in the corpus's list.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl From<usize> for $name {
            /// Numbers past what a corpus can hold become the last one, which no list has.
            fn from(index: usize) -> Self {
                Self(u16::try_from(index).unwrap_or(u16::MAX))
            }
        }
    )*};
}

ids! {
    /// A document, by its place in [`Corpus::documents`](crate::Corpus::documents).
    DocumentId,
    /// A passage, by its place in [`Corpus::passages`](crate::Corpus::passages): document by document, in line order.
    PassageId,
    /// A speaker, by its place in [`Corpus::people`](crate::Corpus::people).
    PersonId,
    /// A party, by its place in [`Corpus::parties`](crate::Corpus::parties).
    PartyId,
    /// A topic, by its place in [`Corpus::topics`](crate::Corpus::topics).
    TopicId,
    /// A kind of passage, by its place in [`Corpus::kinds`](crate::Corpus::kinds).
    KindId,
}

/// A quotation: the passage it stands in and its place among that passage's quotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuoteId {
    /// The passage.
    pub passage: PassageId,
    /// From 0, in text order.
    pub number: u16,
}
