//! Words that stand near what was searched more often than they stand elsewhere.
//!
//! Near is within five words on either side in the same passage. Each word near counts once, however many places it is
//! near to; what was searched is left out of both counts. A word is measured by the log-likelihood ratio of its two rates
//! (Ted Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1),
//! 1993): G² = 2 Σ O ln(O / E) over the word and all other words, near and elsewhere, where E is what would be expected
//! if near and elsewhere were alike. It is listed from G² ≥ 10.83 on, which chance passes once in a thousand words
//! compared (χ² with one degree of freedom), if it stands near at least three times and more often than expected. Stop
//! words are counted as words and not listed.

use explore::{Library, Narrow};

use crate::click::Click;
use crate::order::arrange;
use crate::words::Words;

/// How many words on either side are near.
pub const NEAR: usize = 5;
/// How often a listed word stands near, at least.
pub const LEAST_TIMES: u32 = 3;
/// The least G² of a listed word.
pub const LEAST_G2: f64 = 10.83;

/// A word that stands near more often than elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Collocate {
    /// As it most often stands in the source near what was searched.
    pub word: String,
    /// How often it stands near.
    pub near: u32,
    /// How often it stands anywhere in what is compared.
    pub all: u32,
    /// How often it would stand near if near were like elsewhere.
    pub expected: f64,
    /// The log-likelihood ratio.
    pub g2: f64,
    /// The places it stands near to, as places among the concordance's lines.
    pub lines: Vec<u32>,
    folded: String,
}

impl Collocate {
    /// What a click does: adds the word to those typed.
    pub fn click(&self) -> Click {
        Click::Narrow(vec![Narrow::Words(format!("={}", self.folded))])
    }
}

/// How often a word is met, and where.
#[derive(Clone, Default)]
struct Met {
    near: u32,
    all: u32,
    lines: Vec<u32>,
    /// Passage and word of each time it stands near.
    places: Vec<(usize, usize)>,
}

/// The collocates, the surest first, and how many words were compared.
pub(crate) fn collocates(library: &Library, words: &Words) -> (Vec<Collocate>, usize) {
    let mut met: Vec<Met> = vec![Met::default(); words.folded.len()];
    let (mut near, mut all, mut line) = (0, 0, 0);
    for (place, passage) in words.passages.iter().enumerate() {
        let windows = passage.found.iter().map(|found| found.words);
        let windows: Vec<(usize, usize)> =
            windows.map(|(first, last)| (first.saturating_sub(NEAR), last + NEAR)).collect();
        for (number, word) in passage.words.iter().enumerate().filter(|(_, word)| !word.is_found) {
            let Some(met) = met.get_mut(word.id as usize) else { continue };
            met.all += 1;
            all += 1;
            let near_to =
                windows.iter().zip(line..).filter(|((first, last), _)| (first..=last).contains(&&number));
            let lines: Vec<u32> = near_to.map(|(_, line)| line).collect();
            if !lines.is_empty() {
                met.near += 1;
                near += 1;
                for line in lines {
                    if !met.lines.contains(&line) {
                        met.lines.push(line);
                    }
                }
                met.places.push((place, number));
            }
        }
        line += windows.len() as u32;
    }
    let mut found = Vec::new();
    let mut compared = 0;
    for (folded, met) in words.folded.iter().zip(met) {
        if met.near < LEAST_TIMES || search::is_stop(folded) {
            continue;
        }
        compared += 1;
        let expected = f64::from(met.all) * f64::from(near) / f64::from(all);
        let g2 = log_likelihood(met.near, near, met.all - met.near, all - near);
        if f64::from(met.near) > expected && g2 >= LEAST_G2 {
            let word = as_it_stands(library, words, &met.places);
            let (near, all, lines, folded) = (met.near, met.all, met.lines, folded.clone());
            found.push(Collocate { word, near, all, expected, g2, lines, folded });
        }
    }
    arrange(&mut found, &|one: &Collocate, two| {
        two.g2.total_cmp(&one.g2).then_with(|| one.folded.cmp(&two.folded))
    });
    (found, compared)
}

/// G² of a word that is met `one` times among `of_one` words and `two` times among `of_two` others.
pub fn log_likelihood(one: u32, of_one: u32, two: u32, of_two: u32) -> f64 {
    let [one, of_one, two, of_two] = [one, of_one, two, of_two].map(f64::from);
    let (met, all) = (one + two, of_one + of_two);
    let term = |observed: f64, expected: f64| {
        if observed > 0.0 { observed * (observed / expected).ln() } else { 0.0 }
    };
    let cells = [
        (one, of_one * met / all),
        (two, of_two * met / all),
        (of_one - one, of_one * (all - met) / all),
        (of_two - two, of_two * (all - met) / all),
    ];
    2.0 * cells.into_iter().map(|(observed, expected)| term(observed, expected)).sum::<f64>()
}

/// The form that stands most often at these places, of equal ones the first.
fn as_it_stands(library: &Library, words: &Words, places: &[(usize, usize)]) -> String {
    let mut forms: Vec<(&str, u32)> = Vec::new();
    for &(passage, number) in places {
        let Some((passage, word)) = words.passages.get(passage).and_then(|p| Some((p, p.words.get(number)?)))
        else {
            continue;
        };
        let text = library.corpus.document(passage.document).map_or("", |document| &document.text);
        let form = word.range.slice(text);
        match forms.iter_mut().find(|(known, _)| *known == form) {
            Some((_, count)) => *count += 1,
            None => forms.push((form, 1)),
        }
    }
    let most = forms.iter().map(|&(_, count)| count).max();
    forms
        .iter()
        .find(|(_, count)| Some(*count) == most)
        .map_or_else(String::new, |(form, _)| (*form).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_that_of_dunnings_formula() {
        // Rayson and Garside, "Comparing corpora using frequency profiling" (2000) leave the last two terms out; with
        // them, computed by hand: a word met 20 times in 1000 and 10 times in 3000.
        let by_hand = 2.0
            * (20.0 * (20.0_f64 / 7.5).ln()
                + 10.0 * (10.0_f64 / 22.5).ln()
                + 980.0 * (980.0_f64 / 992.5).ln()
                + 2990.0 * (2990.0_f64 / 2977.5).ln());
        assert!((log_likelihood(20, 1000, 10, 3000) - by_hand).abs() < 1e-9);
        assert!(log_likelihood(10, 1000, 30, 3000).abs() < 1e-9);
        assert_eq!(log_likelihood(0, 0, 0, 10).abs(), 0.0);
    }
}
