//! Highlights: where in a text the words of a reading stand. The text is cut exactly as it was for the index,
//! so what was found is what is marked, on the untouched text.

use crate::range::ByteRange;
use crate::reading::{How, ReadWord, Reading};
use crate::token::Tokens;

/// Words of the text that a word of the query, or a run of them, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Where they stand, in bytes; always whole words.
    pub range: ByteRange,
    /// The number of the query's word, of a run the first.
    pub word: u16,
    /// The weakest way any of them matches.
    pub how: How,
}

/// The words of `text` that `reading` accepts, in order, never overlapping. A phrase is one highlight. Where several
/// words of the query accept the same one, the best way counts, then the first word.
pub fn highlight(text: &str, reading: &Reading) -> Vec<Highlight> {
    let mut runs: Vec<Seeker<'_>> = Vec::new();
    // A reading accepts a handful of terms, so looking at each is as quick as a sorted list, and smaller.
    let mut single: Vec<(u16, &ReadWord)> = Vec::new();
    for clause in reading.clauses.iter().filter(|clause| !clause.excluded) {
        for &run in &clause.runs {
            let words = reading.run(run);
            if words.len() > 1 && !clause.loosened {
                runs.push(Seeker::new(run.first, words.iter().map(Wanted::Word).collect()));
                continue;
            }
            for (number, word) in (run.first..).zip(words) {
                match &word.split {
                    Some(two) => runs.push(Seeker::new(number, two.iter().map(Wanted::Half).collect())),
                    None => single.push((number, word)),
                }
            }
        }
    }
    single.retain(|(_, word)| !word.accepted.is_empty() || word.beginning.is_some());
    if single.is_empty() && runs.is_empty() {
        return Vec::new();
    }

    let mut tokens = Tokens::new(text);
    let mut folded = String::new();
    let mut marks: Vec<Highlight> = Vec::new();
    while let Some(range) = tokens.read(&mut folded) {
        let best = single.iter().filter_map(|&(number, word)| Some((word.how(&folded)?, number))).min();
        if let Some((how, word)) = best {
            marks.push(Highlight { range, word, how });
        }
        for run in &mut runs {
            if let Some(mark) = run.meet(&folded, range) {
                // What lies inside is part of it.
                while marks.last().is_some_and(|before| before.range.start >= mark.range.start) {
                    marks.pop();
                }
                if marks.last().is_none_or(|before| before.range.end <= mark.range.start) {
                    marks.push(mark);
                }
            }
        }
        folded.clear();
    }
    marks
}

/// What one place of a phrase takes.
enum Wanted<'a> {
    Word(&'a ReadWord),
    /// Half of a word that was written as one.
    Half(&'a String),
}

impl Wanted<'_> {
    fn how(&self, folded: &str) -> Option<How> {
        match self {
            Wanted::Word(word) => word.how(folded),
            Wanted::Half(half) => (half.as_str() == folded).then_some(How::Spaced),
        }
    }
}

/// Where the words read last began that fill the places of a phrase up to one, and how they matched.
type Filled = Option<(u32, How)>;

/// Looks for words in order while a text is read.
struct Seeker<'a> {
    first: u16,
    wanted: Vec<Wanted<'a>>,
    /// For each place, up to the word before.
    before: Vec<Filled>,
    /// For each place, up to this word.
    now: Vec<Filled>,
}

impl<'a> Seeker<'a> {
    fn new(first: u16, wanted: Vec<Wanted<'a>>) -> Seeker<'a> {
        let none = vec![None; wanted.len()];
        Seeker { first, wanted, before: none.clone(), now: none }
    }

    /// The highlight that ends with this word.
    fn meet(&mut self, folded: &str, range: ByteRange) -> Option<Highlight> {
        std::mem::swap(&mut self.before, &mut self.now);
        let mut joined = false;
        for (place, wanted) in self.wanted.iter().enumerate() {
            let up_to = |place: Option<usize>| match place {
                None => Some((range.start, How::Exact)),
                Some(place) => self.before.get(place).copied().flatten(),
            };
            let one = wanted.how(folded).zip(up_to(place.checked_sub(1)));
            let two = Some(How::Spaced).filter(|_| joined).zip(up_to(place.checked_sub(2)));
            if let Some(slot) = self.now.get_mut(place) {
                *slot = one.or(two).map(|(how, (start, so_far))| (start, how.max(so_far)));
            }
            joined = matches!(wanted, Wanted::Word(word) if word.joined.as_deref() == Some(folded));
        }
        let (start, how) = self.now.last().copied().flatten()?;
        Some(Highlight { range: ByteRange::new(start, range.end), word: self.first, how })
    }
}
