//! Results for a person at a terminal: what was read, then who, where, and the words with what was found in them. What
//! was typed beside what stands there is written as differences of words are: [-typed-] {+stands there+}.

use ::search::{Field, How, highlight};
use corpus::{Passage, PassageId};

use super::answer::{Answer, Because, Beside};
use crate::terminal::{bold, dim, marked};

/// The whole answer.
pub(super) fn whole(answer: &Answer, limit: usize, colour: bool) -> String {
    let mut out = as_read(answer, colour);
    let all = answer.results.len();
    out += &match all {
        0 => "no passage\n".to_owned(),
        1 => "1 passage\n".to_owned(),
        all if all > limit => format!("{all} passages, the first {limit}\n"),
        all => format!("{all} passages\n"),
    };
    let beside = answer.beside();
    for (number, (id, passage)) in answer.first(limit).enumerate() {
        let missing = answer.missing(id).join(", ");
        let lacks = if missing.is_empty() { missing } else { format!(" · without {missing}") };
        out += &format!("\n{}{}\n", bold(&heading(answer, passage), colour), dim(&lacks, colour));
        out += &format!("  {}\n", with_marks(answer, passage, colour));
        let because = unsaid(answer, id).join(" · ");
        if !because.is_empty() {
            out += &format!("  {}\n", dim(&because, colour));
        }
        if let (0, Some(beside)) = (number, &beside) {
            out += &compared(beside, answer.corpus.text_of(passage), colour);
        }
    }
    out
}

/// What is to be known before the results.
fn as_read(answer: &Answer, colour: bool) -> String {
    let mut out = String::new();
    for said in &answer.asked.read {
        let not = if said.excluded { "not " } else { "" };
        out += &format!("{not}{}\n", bold(&answer.library.says_read(said), colour));
    }
    for misread in answer.asked.misread.iter().chain(&answer.asked.unfinished) {
        out += &format!("{}\n", answer.library.says_misread(misread));
    }
    let Some(reading) = answer.reading() else { return out };
    if let Some(correction) = reading.corrected() {
        out += &format!("showing {} for “{}”", bold(&correction.shown, colour), correction.typed);
        out += &format!("   (as typed: {})\n", correction.literal);
    }
    for phrase in reading.loosened() {
        out += &format!("nowhere in this order, so searched word by word: {phrase}\n");
    }
    for unknown in reading.unknown() {
        out += &format!("nothing is like “{unknown}”\n");
    }
    out
}

fn heading(answer: &Answer, passage: &Passage) -> String {
    let document = answer.corpus.document(passage.document);
    let (slug, title) = document.map_or(("", ""), |document| (&document.slug, &document.title));
    let place = format!("{title} · {slug}:{}", passage.line);
    let publisher = answer.corpus.publisher_of(passage);
    match answer.speakers(passage).as_slice() {
        [] => format!("{publisher} · {place}"),
        names => format!("{publisher}, quoting {} · {place}", names.join(", ")),
    }
}

fn with_marks(answer: &Answer, passage: &Passage, colour: bool) -> String {
    let text = answer.corpus.text_of(passage);
    let marks = answer.reading().map_or_else(Vec::new, |reading| highlight(text, reading));
    let mut out = String::new();
    let mut done = 0;
    for mark in marks {
        let (start, end) = (mark.range.start as usize, mark.range.end as usize);
        let (Some(before), Some(word)) = (text.get(done..start), text.get(start..end)) else { continue };
        out += before;
        out += &marked(word, colour);
        done = end;
    }
    out + text.get(done..).unwrap_or_default()
}

/// Why a passage was found, where the words marked in it do not say so themselves.
fn unsaid(answer: &Answer, id: PassageId) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for because in answer.why(id) {
        let Because { typed, found, .. } = &because;
        let said = match (because.field, because.how) {
            (Field::Heading, _) => format!("in the heading: “{found}”"),
            (Field::Speaker, _) => format!("the speaker: “{found}”"),
            (Field::Text, How::Exact | How::Prefix) => continue,
            (Field::Text, How::Form) => format!("“{found}”, another form of “{typed}”"),
            (Field::Text, How::Spaced) => format!("“{found}”, written otherwise: “{typed}”"),
            (Field::Text, How::Typo | How::Dropped) => format!("“{found}”, near “{typed}”"),
        };
        if !all.contains(&said) {
            all.push(said);
        }
    }
    all
}

/// What was typed beside what stands there; nothing where they are the same.
fn compared(beside: &Beside, text: &str, colour: bool) -> String {
    let comparison = &beside.comparison;
    if comparison.is_exact() {
        return format!("  {}\n", dim("word for word as typed", colour));
    }
    let mut words: Vec<String> = Vec::new();
    for part in &comparison.parts {
        let (typed, there) = (part.remembered.slice(&beside.typed), part.text.slice(text));
        if part.same {
            words.push(there.to_owned());
            continue;
        }
        if !typed.is_empty() {
            words.push(dim(&format!("[-{typed}-]"), colour));
        }
        if !there.is_empty() {
            words.push(marked(&format!("{{+{there}+}}"), colour));
        }
    }
    let share = format!("{} of {} words as typed:", comparison.same, comparison.of);
    format!("  {} {}\n", dim(&share, colour), words.join(" "))
}
