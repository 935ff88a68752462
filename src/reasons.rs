//! Why a passage was found, in words: what the marks in a result leave unsaid, and, for the one who asks, the reason
//! for each word of the query.

use corpus::{Passage, PersonId};
use messages::say;
use search::{Field, Found, Hit, How, Reason, fold, why};

use crate::library::Library;
use crate::voice::Voice;

/// Words that differ in no more than so many letters at their end are plainly one.
const ENDING: usize = 3;

/// Why a passage was found, where that is not plain from the words marked in it and the names above it.
pub fn unsaid(library: &Library, found: &Found, hit: &Hit, voice: &Voice) -> Vec<String> {
    let mut unsaid: Vec<String> = Vec::new();
    let mut headings: Vec<String> = Vec::new();
    each(library, found, hit, &mut |reason, passage| {
        let said = match reason.field {
            Field::Heading => return headings.push(say::quoted(reason.found)),
            Field::Speaker => match speaker(library, passage, reason.found) {
                Some(id) if voice.speaker != Some(id) && !voice.quoting.contains(&id) => {
                    say::unsaid_speaker(library.name_of(id))
                }
                _ => return,
            },
            Field::Text => {
                let meant = found.reading.meant(reason.word);
                if is_plain(reason, &meant) {
                    return;
                }
                say::unsaid(how(reason), reason.found, &meant)
            }
        };
        if !unsaid.contains(&said) {
            unsaid.push(said);
        }
    });
    if !headings.is_empty() {
        headings.dedup();
        unsaid.push(say::unsaid_heading(&headings.join(say::list_comma())));
    }
    let missing: Vec<&str> = hit.missing.iter().map(|&range| found.reading.typed(range)).collect();
    if !missing.is_empty() {
        unsaid.push(say::unsaid_missing(&missing.join(say::list_comma())));
    }
    unsaid
}

/// The reason for each word of the query, or that it is missing: what was typed, and what stands where for it.
pub fn reasons(library: &Library, found: &Found, hit: &Hit) -> Vec<(String, String)> {
    let mut all = Vec::new();
    each(library, found, hit, &mut |reason, passage| {
        let place = match reason.field {
            Field::Text => say::where_text().to_owned(),
            Field::Heading => say::where_heading().to_owned(),
            Field::Speaker => {
                let id = speaker(library, passage, reason.found);
                say::where_speaker(id.map_or("", |id| library.name_of(id)))
            }
        };
        let said = say::reason(reason.found, how_words(how(reason)), &place);
        all.push((found.reading.asked(reason.word).to_owned(), said));
    });
    for &range in &hit.missing {
        all.push((found.reading.typed(range).to_owned(), say::reason_missing().to_owned()));
    }
    for clause in found.reading.clauses.iter().filter(|clause| clause.excluded) {
        all.push((found.reading.typed(clause.range).to_owned(), say::reason_excluded().to_owned()));
    }
    all
}

/// Tells the reasons one by one.
fn each(library: &Library, found: &Found, hit: &Hit, tell: &mut dyn FnMut(&Reason<'_>, &Passage)) {
    let id = (hit.unit.0 as usize).into();
    if let Some(passage) = library.corpus.passage(id) {
        let titles = library.corpus.titles_of(id);
        for reason in &why(library.corpus.unit(passage, &titles), &found.reading) {
            tell(reason, passage);
        }
    }
}

/// Whether a reader who sees the word marked sees why: it is the one meant, but for its ending.
fn is_plain(reason: &Reason<'_>, meant: &str) -> bool {
    let (meant, there) = (fold(meant), fold(reason.found));
    let alike = meant.bytes().zip(there.bytes()).take_while(|(a, b)| a == b).count();
    let (one, other) = (meant.len() - alike, there.len() - alike);
    match reason.how {
        How::Exact | How::Prefix => true,
        How::Form => one.max(other) <= ENDING,
        How::Spaced | How::Typo | How::Dropped => one.min(other) == 0 && one.max(other) <= ENDING,
    }
}

/// How a word is one that was looked for, as messages know it.
fn how(reason: &Reason<'_>) -> &'static str {
    match reason.how {
        How::Exact => "exact",
        How::Form => "form",
        How::Spaced if reason.found.contains(char::is_whitespace) => "two-words",
        How::Spaced => "one-word",
        How::Prefix => "beginning",
        How::Typo => "near",
        How::Dropped => "dropped",
    }
}

fn how_words(how: &str) -> &'static str {
    match how {
        "form" => say::how_form(),
        "two-words" => say::how_two_words(),
        "one-word" => say::how_one_word(),
        "beginning" => say::how_beginning(),
        "near" => say::how_near(),
        "dropped" => say::how_dropped(),
        _ => say::how_exact(),
    }
}

/// Whose name it is that stands in the list of a passage's speakers.
fn speaker(library: &Library, passage: &Passage, name: &str) -> Option<PersonId> {
    passage.quotes.iter().map(|quote| quote.speaker).find(|&id| {
        let person = library.corpus.person(id);
        let has = |whole: &String| whole.as_bytes().windows(name.len()).any(|part| part == name.as_bytes());
        person.is_some_and(|person| person.spelled.iter().chain([&person.name]).any(has))
    })
}
