//! Every ranking knob in one place, each with its effect and range, so that tuning is a matter of this file
//! and an evaluation, never of numbers buried in a loop.

/// How matches are weighed. The default is what the index searches with; an evaluation may turn any of them.
/// Any value is safe: a score is finite whatever they say.
#[derive(Clone, Debug, PartialEq)]
pub struct Knobs {
    /// How soon more of the same word stops counting (BM25's k1): 0 at once, 3 hardly. 0.5 to 2 is usual.
    pub saturation: f32,
    /// How much a long field is held against a unit (BM25F's b), for heading, speaker and text: 0 to 1.
    pub length: [f32; 3],
    /// What a word counts in heading, speaker and text, against 1 for the text: 0 to 5.
    pub weight: [f32; 3],
    /// What another form of the word counts against the word itself: 0 to 1.
    pub form: f32,
    /// What a term that is most likely a slip for the word counts against the word itself: 0 to 1.
    pub near: f32,
    /// What two words written as one count against the words themselves, and one written as two: 0 to 1.
    pub spaced: f32,
    /// A term in more units than this is no slip of the text's own: 1 to 5.
    pub slip_units: usize,
    /// What a longer word beginning with the last one counts against the word itself: 0 to 1.
    pub prefix: f32,
    /// How fast a corrected word counts less as its cost in edits grows: 0 not at all, 1 half at cost 1.
    pub typo: f32,
    /// What words near each other and in order add, against the words themselves: 0 to 3.
    pub proximity: f32,
    /// What is left of that for words in the other order: 0 to 1.
    pub reversed: f32,
    /// How many of the best units are read for proximity: more is slower, 50 to 1,000.
    pub proximity_depth: usize,
    /// Up to so many content words, units with more of them always come first: 0 to 64.
    pub tier_words: usize,
    /// Units of longer queries are left out below this share of the best unit's coverage: 0 to 1.
    pub least_coverage: f32,
    /// Cost of two letters in the wrong order, where a random edit costs 1: 0.3 to 1.
    pub swapped: f32,
    /// Cost of a letter doubled or not doubled, where a random edit costs 1: 0.3 to 1.
    pub doubled: f32,
    /// Cost of one vowel for another, where a random edit costs 1: 0.3 to 1.
    pub vowel: f32,
    /// Cost of one consonant for another that can sound alike, where a random edit costs 1: 0.3 to 1.
    pub sound: f32,
    /// Cost of a vowel too many or too few, where a random edit costs 1: 0.3 to 1.
    pub lost_vowel: f32,
    /// Cost of a letter too many or too few that is seldom heard, an h after another letter or an e at the end: 0.3
    /// to 1.
    pub silent: f32,
    /// Cost of another first letter, on top of the edit: 0 to 1.
    pub first_letter: f32,
    /// Cost of a corrected word that is only the beginning of the term: 0 to 1.
    pub unfinished: f32,
    /// Cost of each letter that such a term goes on: 0 to 0.5.
    pub rest: f32,
    /// A term may be so many edits farther than the nearest one met so far: 0 to 3.
    pub more_edits: u32,
    /// A word is taken for two written as one only where the likeliest slip costs more than this: 0.5 to 2.
    pub split_cost: f32,
    /// How far a term that is in every unit is preferred over one that is in none, in cost: 0 to 1.
    pub frequency: f32,
    /// Candidates dearer than the best by more than this are dropped: 0 to 1.
    pub window: f32,
    /// At most so many candidates for a mistyped word: 1 to 50.
    pub candidates: usize,
}

/// What the index searches with.
pub(crate) static KNOBS: Knobs = Knobs {
    saturation: 2.2,
    length: [0.5, 0.0, 0.8],
    weight: [1.2, 1.2, 1.0],
    form: 0.6,
    near: 0.15,
    spaced: 0.9,
    slip_units: 2,
    prefix: 0.6,
    typo: 0.5,
    proximity: 0.8,
    reversed: 0.5,
    proximity_depth: 200,
    tier_words: 4,
    least_coverage: 0.3,
    swapped: 0.58,
    doubled: 0.5,
    vowel: 0.71,
    sound: 0.78,
    lost_vowel: 0.62,
    silent: 0.4,
    first_letter: 0.41,
    unfinished: 0.8,
    rest: 0.16,
    more_edits: 1,
    split_cost: 1.0,
    frequency: 0.19,
    window: 0.4,
    candidates: 8,
};

impl Default for Knobs {
    fn default() -> Knobs {
        KNOBS.clone()
    }
}
