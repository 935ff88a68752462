//! What the engine makes of misspelt words. Each is searched alone, as a finished word, and the terms that are taken
//! for it are looked at in their order: is the word that was meant the first, or one of the first ten?
//!
//! Only pairs that can be told from one another are used: both are one word, and the collection has the right one.
//! Where it has the wrong one too ("form" for "from") the engine cannot know better than to search it; such pairs
//! are counted apart.

use std::collections::HashSet;
use std::path::Path;

use ::search::{Query, ReadWord, distance, tokens};

use super::collection::Collection;
use super::engine::Engine;
use super::figures::{Figures, Value};
use super::measures::DEPTH;
use super::tsv::Sheet;
use crate::problem::{Outcome, Problem};

/// The pairs that are used, folded.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pairs: Vec<Pair>,
    /// How many rows are not used, for each reason.
    passed_over: [usize; 4],
}

#[derive(Debug)]
struct Pair {
    wrong: String,
    right: String,
    /// The wrong form is a word of the collection.
    is_real: bool,
}

impl Pairs {
    /// Reads a file of wrong and right forms.
    pub(super) fn read(file: &Path, collection: &Collection) -> Outcome<Self> {
        Self::of(&Sheet::read(file, ["wrong", "right"])?, collection)
    }

    fn of(sheet: &Sheet<2>, collection: &Collection) -> Outcome<Self> {
        let terms: HashSet<String> = collection
            .documents
            .iter()
            .flat_map(|document| tokens(&document.title).chain(tokens(&document.text)))
            .map(|token| token.folded)
            .collect();
        let mut pairs = Self::default();
        let mut known: HashSet<(String, String)> = HashSet::new();
        for (line, [wrong, right]) in sheet.rows() {
            if wrong.trim().is_empty() || right.trim().is_empty() {
                return Err(sheet.fault(line, "a form is empty; a row is wrong, right, parted by a tab"));
            }
            let [many_words, strange, same, repeated] = &mut pairs.passed_over;
            let (Some(wrong), Some(right)) = (only_word(wrong), only_word(right)) else {
                *many_words += 1;
                continue;
            };
            if !known.insert((wrong.clone(), right.clone())) {
                *repeated += 1;
            } else if wrong == right {
                *same += 1;
            } else if !terms.contains(&right) {
                *strange += 1;
            } else {
                let is_real = terms.contains(&wrong);
                pairs.pairs.push(Pair { wrong, right, is_real });
            }
        }
        if pairs.pairs.is_empty() {
            let file = sheet.name();
            return Err(Problem::new(format!("The collection has none of the right words of {file}")));
        }
        Ok(pairs)
    }

    /// How many rows were not used and why, each in a sentence.
    pub(super) fn passed_over(&self) -> impl Iterator<Item = String> {
        let why = [
            "not one word each",
            "the right word is not in the collection",
            "both forms are the same when folded",
            "said in another row already",
        ];
        let both = self.passed_over.into_iter().zip(why);
        both.filter(|&(rows, _)| rows > 0).map(|(rows, why)| format!("rows passed over: {rows}, {why}"))
    }
}

/// The folded form of a text that is exactly one word.
fn only_word(text: &str) -> Option<String> {
    let mut words = tokens(text);
    let word = words.next()?;
    words.next().is_none().then_some(word.folded)
}

/// How often the right word was first and among the first ten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    pairs: usize,
    first: usize,
    first_ten: usize,
}

impl Tally {
    fn add(&mut self, rank: Option<usize>) {
        self.pairs += 1;
        self.first += usize::from(rank == Some(0));
        self.first_ten += usize::from(rank.is_some_and(|rank| rank < DEPTH));
    }
}

/// The tallies by distance in edits, and that of words that are real.
#[derive(Debug, Default)]
pub(super) struct Misspelt {
    by_distance: [Tally; 3],
    farther: Tally,
    real: Tally,
}

/// Searches every wrong form.
pub(super) fn measure(engine: &Engine, pairs: &Pairs) -> Misspelt {
    let mut misspelt = Misspelt::default();
    for pair in &pairs.pairs {
        let rank = engine.taken_for(pair).iter().position(|term| *term == pair.right);
        let edits = distance(&pair.wrong, &pair.right, 3).and_then(|edits| edits.checked_sub(1));
        let tally = match edits.and_then(|edits| misspelt.by_distance.get_mut(edits as usize)) {
            _ if pair.is_real => &mut misspelt.real,
            Some(tally) => tally,
            None => &mut misspelt.farther,
        };
        tally.add(rank);
    }
    misspelt
}

impl Engine {
    /// The terms that may be meant by a word that is none, the likeliest first; by a word that is one, those that
    /// count as it as well.
    fn taken_for(&self, pair: &Pair) -> Vec<String> {
        if !pair.is_real {
            return self.index.suggest(&pair.wrong, DEPTH).into_iter().map(str::to_owned).collect();
        }
        let found = self.index.best(&Query::read(&format!("{} ", pair.wrong)), 1);
        let mut taken: Vec<String> = Vec::new();
        for (term, _) in found.reading.words.iter().flat_map(ReadWord::accepted) {
            if term != pair.wrong && taken.iter().all(|other| other != term) {
                taken.push(term.to_owned());
            }
        }
        taken
    }
}

impl Misspelt {
    /// As it is printed.
    pub(super) fn figures(&self) -> Figures {
        let [d1, d2, d3] = self.by_distance;
        let first = |tally: Tally| Value::share(tally.first, tally.pairs);
        let first_ten = |tally: Tally| Value::share(tally.first_ten, tally.pairs);
        Figures::from([
            ("d1", "1 edit away", Value::Count(d1.pairs)),
            ("d1_top1", "  right word first", first(d1)),
            ("d1_top10", "  right word in the first 10", first_ten(d1)),
            ("d2", "2 edits away", Value::Count(d2.pairs)),
            ("d2_top1", "  right word first", first(d2)),
            ("d2_top10", "  right word in the first 10", first_ten(d2)),
            ("d3", "3 edits away", Value::Count(d3.pairs)),
            ("d3_top1", "  right word first", first(d3)),
            ("d3_top10", "  right word in the first 10", first_ten(d3)),
            ("more", "farther away", Value::Count(self.farther.pairs)),
            ("real_word", "wrong form is itself a word of the collection", Value::Count(self.real.pairs)),
            ("real_word_top10", "  right word in the first 10 below it", first_ten(self.real)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::collection::Document;
    use super::*;

    fn collection() -> Collection {
        let document = |text: &str| Document { title: "Heading".to_owned(), text: text.to_owned() };
        let documents = ["the ceasefire of the council", "Café councils form from hospitals"].map(document);
        let mut collection = Collection::default();
        collection.documents.extend(documents);
        collection
    }

    fn pairs(rows: &str) -> Outcome<Pairs> {
        let text = rows.replace(' ', "\t").replace('_', " ");
        Pairs::of(
            &Sheet::of(Path::new("pairs.tsv"), text.into_bytes(), ["wrong", "right"]).unwrap(),
            &collection(),
        )
    }

    #[test]
    fn only_pairs_that_can_be_told_apart_are_used() {
        let read = pairs("cafee café\na_lot council\nceasfire Ceasefire\nCafe café\nheding heading\nx unknown\nceasfire ceasefire").unwrap();
        let used: Vec<(&str, &str)> = read.pairs.iter().map(|pair| (&*pair.wrong, &*pair.right)).collect();
        assert_eq!(used, [("cafee", "cafe"), ("ceasfire", "ceasefire"), ("heding", "heading")]);
        assert_eq!(read.passed_over, [1, 1, 1, 1]);
        assert_eq!(read.passed_over().next().unwrap(), "rows passed over: 1, not one word each");
    }

    #[test]
    fn a_file_with_nothing_to_measure_is_refused() {
        for (rows, expected) in [
            ("teh the\n coucil", "pairs.tsv:2: a form is empty; a row is wrong, right, parted by a tab"),
            ("a unknown", "The collection has none of the right words of pairs.tsv"),
        ] {
            assert_eq!(pairs(rows).unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn every_pair_counts_once_at_its_distance() {
        let read = pairs("ceasfire ceasefire\nhopsitels hospitals\nform from\nxyzxyzxyz council").unwrap();
        let engine = Engine::build(&collection()).unwrap();
        let figures = measure(&engine, &read).figures().json();
        for (key, expected) in
            [("d1", 1), ("d1_top1", 1), ("d2", 1), ("d2_top1", 1), ("d3", 0), ("more", 1), ("real_word", 1)]
        {
            assert_eq!(figures[key].as_f64(), Some(f64::from(expected)), "{key} in {figures}");
        }
        assert!(figures["d3_top1"].is_null(), "a share of nothing is none");
    }

    #[test]
    fn a_rank_counts_for_the_first_and_for_the_first_ten() {
        let mut tally = Tally::default();
        [Some(0), Some(9), Some(10), None].into_iter().for_each(|rank| tally.add(rank));
        assert_eq!(tally, Tally { pairs: 4, first: 1, first_ten: 2 });
    }

    #[test]
    fn the_word_itself_is_not_taken_for_itself() {
        let engine = Engine::build(&collection()).unwrap();
        let taken_for = |wrong: &str, is_real| {
            engine.taken_for(&Pair { wrong: wrong.to_owned(), right: String::new(), is_real })
        };
        assert_eq!(taken_for("council", true), ["councils"], "a form of it");
        assert_eq!(taken_for("coucil", false).first().map(String::as_str), Some("council"));
    }
}
