//! `[[passage]]`: which lines it is, what is said about them, and that each line of the text is in exactly one. Without
//! any, each line is a passage of its own that nothing is said about.

use search::ByteRange;

use super::document::Reading;
use super::fields::Fields;
use super::figure;
use super::file::At;
use super::quote;
use super::source::Lines;
use crate::ids::{DocumentId, PartyId};
use crate::model::{Passage, Roles};

/// A passage, and what can be settled only when all documents are read.
pub(super) struct Draft {
    pub(super) passage: Passage,
    /// Its quotations; those of the passage itself are filled in from here.
    pub(super) quotes: Vec<quote::Draft>,
    /// The figures and other numerals that are accounted for.
    pub(super) covered: Vec<ByteRange>,
}

/// Where a passage stands whose lines are a fault: what else is said in it is checked all the same.
const NOWHERE: Lines = Lines { first: 0, last: 0, range: ByteRange::new(0, 0) };

/// Every line as a passage.
pub(super) fn bare(reading: &Reading) -> Vec<Draft> {
    let lines = reading.source.filled().filter_map(|line| reading.source.lines(line, line));
    let roles = Roles { said_by: reading.party.into_iter().collect(), ..Roles::default() };
    let passage = |lines| Draft {
        passage: blank(reading, lines, roles.clone()),
        quotes: Vec::new(),
        covered: Vec::new(),
    };
    lines.map(passage).collect()
}

/// The passages as they are described, in line order.
pub(super) fn all(tables: Vec<Fields>, reading: &Reading) -> Vec<Draft> {
    let mut holders = Holders { by_line: vec![0; reading.source.line_count() as usize + 1] };
    let mut drafts: Vec<Draft> =
        tables.into_iter().map(|fields| read(fields, reading, &mut holders)).collect();
    holders.look_for_gaps(reading);
    drafts.sort_by_key(|draft| draft.passage.line);
    drafts
}

fn blank(reading: &Reading, lines: Lines, roles: Roles) -> Passage {
    Passage {
        document: DocumentId(0),
        line: lines.first,
        last_line: lines.last,
        range: lines.range,
        kind: None,
        topics: Vec::new(),
        roles,
        quotes: Vec::new(),
        figures: Vec::new(),
        events: Vec::new(),
        section: reading.section_at(lines.first),
        is_result: true,
    }
}

fn read(fields: Fields, reading: &Reading, holders: &mut Holders) -> Draft {
    let lines = lines(&fields, reading, holders);
    let kind = reading.words.kind(&fields);
    let topics = reading.words.topics(&fields);
    let conduct_of = reading.words.parties(&fields, "conduct_of");
    let affecting = reading.words.parties(&fields, "affecting");
    let addressed_to = reading.words.parties(&fields, "addressed_to");
    let said_by = reading.words.parties(&fields, "said_by");
    let mut quotes = of(&fields, "quote", |quote| Some(quote::read(quote, reading, lines)));
    let mut figures = of(&fields, "figure", |figure| figure::figure(figure, reading.source, lines));
    let left_out = of(&fields, "not_a_figure", |figure| figure::not_a_figure(figure, reading.source, lines));
    let events = of(&fields, "event", figure::event);
    let said_by = if fields.has("said_by") { said_by } else { voices(reading, &quotes) };
    quotes.sort_by_key(|draft| draft.quote.as_ref().map(|quote| quote.range.start));
    figures.sort_by_key(|figure| figure.range.start);
    look_for_overlap(&fields, &quotes);
    fields.done();
    let roles = Roles { conduct_of, affecting, addressed_to, said_by };
    let covered = figures.iter().map(|figure| figure.range).chain(left_out).collect();
    let passage = Passage {
        kind,
        topics,
        figures,
        events,
        is_result: !kind.is_some_and(|kind| reading.words.kinds.is_apart(kind)),
        ..blank(reading, lines.unwrap_or(NOWHERE), roles)
    };
    Draft { passage, quotes, covered }
}

/// The tables of one name, each read to its end.
fn of<T>(fields: &Fields, name: &'static str, read: impl Fn(&Fields) -> Option<T>) -> Vec<T> {
    let each = |table: Fields| {
        let value = read(&table);
        table.done();
        value
    };
    fields.tables(name).into_iter().filter_map(each).collect()
}

/// Whose words these are where nothing else is written: the publisher's and those of its quotations' speakers.
fn voices(reading: &Reading, quotes: &[quote::Draft]) -> Vec<PartyId> {
    let speakers = quotes.iter().filter_map(|draft| reading.people.party(draft.speaker?));
    let mut parties: Vec<PartyId> = reading.party.into_iter().chain(speakers).collect();
    parties.sort_unstable();
    parties.dedup();
    parties
}

fn look_for_overlap(fields: &Fields, quotes: &[quote::Draft]) {
    for pair in quotes.windows(2) {
        if let [one, next] = pair
            && let (Some(first), Some(second)) = (&one.quote, &next.quote)
            && second.range.start < first.range.end
        {
            let what = format!("this quotation and that of line {} overlap", one.line);
            fields.file.fault(next.line, what, "quotations side by side; one within another is left out");
        }
    }
}

/// The lines of a passage: there, and in no other passage.
fn lines(fields: &Fields, reading: &Reading, holders: &mut Holders) -> Option<Lines> {
    let one = fields.line_number("line").map(|At { value, line }| At { value: (value, value), line });
    let several = fields.line_numbers("lines");
    let expected = "`line`, or `lines` where one thought spans several";
    match (fields.has("line"), fields.has("lines")) {
        (true, true) => fields.file.fault(fields.line, "this passage has both `line` and `lines`", expected),
        (false, false) => {
            fields.missing("line", "`line = 3`, or `lines = [3, 5]` where one thought spans several");
        }
        _ => {}
    }
    let At { value: (first, last), line } = one.or(several)?;
    if first > last {
        fields.file.fault(
            line,
            format!("`lines` goes from {first} back to {last}"),
            "the first line, then the last",
        );
        return None;
    }
    let ends = if first == last { vec![first] } else { vec![first, last] };
    let mut is_sound = true;
    for why in ends.into_iter().filter_map(|end| reading.source.why_not(end)) {
        fields.file.fault(line, why, "lines that hold words");
        is_sound = false;
    }
    if !is_sound {
        return None;
    }
    let lines = reading.source.lines(first, last)?;
    if let Some(from) = reading.section_begins_within(lines) {
        let what = format!("{} reach into the section that begins in line {from}", lines.name());
        fields.file.fault(line, what, "a passage within one section");
    }
    holders.take(fields, line, lines);
    Some(lines)
}

/// For each line, where the passage is described that holds it; 0 for none.
struct Holders {
    by_line: Vec<u32>,
}

impl Holders {
    fn take(&mut self, fields: &Fields, place: u32, lines: Lines) {
        let mut taken = None;
        for line in lines.first..=lines.last {
            match self.by_line.get_mut(line as usize) {
                Some(holder) if *holder == 0 => *holder = place,
                Some(holder) => taken = taken.or(Some((line, *holder))),
                None => {}
            }
        }
        if let Some((line, other)) = taken {
            let what = format!("line {line} is already in the passage described in line {other}");
            fields.file.fault(place, what, "each line in one passage");
        }
    }

    fn look_for_gaps(&self, reading: &Reading) {
        if reading.file.is_broken() {
            return;
        }
        for line in reading.source.filled() {
            if self.by_line.get(line as usize) == Some(&0) {
                let expected = "each line that is not blank in one, headings and page furniture too";
                reading.fault_in_source(line, "this line is in no passage", expected);
            }
        }
    }
}
