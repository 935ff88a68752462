//! One document: its text, what `document.toml` says about it as a whole, its sections and its passages. Without that
//! file it is described by the name of its folder.

use search::ByteRange;

use super::about;
use super::dating;
use super::disk::Disk;
use super::fields::Fields;
use super::file::{At, File, short};
use super::numerals;
use super::passage;
use super::people::People;
use super::report::{Faults, Note, Row};
use super::source::{Lines, Source};
use super::vocabulary::Vocabularies;
use crate::ids::{PartyId, PassageId};
use crate::model::{Document, Section, TitleIs};

const TITLES: [(&str, TitleIs); 2] = [("given", TitleIs::Given), ("described", TitleIs::Described)];

/// What a document can be.
pub(super) const KINDS: [(&str, &str); 4] = [
    ("web page", "web page"),
    ("report summary", "report summary"),
    ("press release", "press release"),
    ("news feed", "news feed"),
];

/// The most passages one corpus, and so one document, can have: they are numbered with 16 bits, the last number free.
pub(super) const MOST_PASSAGES: usize = u16::MAX as usize;

/// What the whole corpus has, for its documents to refer to.
pub(super) struct Known<'a> {
    pub(super) words: &'a Vocabularies,
    pub(super) people: &'a People,
    pub(super) language: &'a str,
}

/// A document, and what can be settled only when all are read.
pub(super) struct Draft {
    pub(super) document: Document,
    pub(super) passages: Vec<passage::Draft>,
    pub(super) uncovered: Vec<Note>,
    /// How many of its lines are not blank.
    pub(super) filled: usize,
    /// Where faults about what it says of itself go.
    pub(super) file: String,
}

/// What its passages are read against.
pub(super) struct Reading<'a> {
    pub(super) file: &'a File<'a>,
    pub(super) source: &'a Source,
    pub(super) words: &'a Vocabularies,
    pub(super) people: &'a People,
    /// The publisher's party.
    pub(super) party: Option<PartyId>,
    sections: &'a [Section],
    source_name: &'a str,
    faults: &'a Faults,
}

/// Reads the document in this folder.
pub(super) fn read(disk: &Disk, slug: &str, known: &Known, faults: &Faults) -> Draft {
    let folder = format!("documents/{slug}");
    let source_name = format!("{folder}/source.txt");
    let source = Source::read(disk, &source_name, faults);
    let file = File::read(disk, format!("{folder}/document.toml"), faults);
    disk.look_for_strays(&folder, &["source.txt", "document.toml"]);
    let tree = file.tree();
    let root = Fields::root(&file, &tree);
    let (mut document, tables) = whole(&root, slug, &source, known);
    root.done();
    let reading = Reading {
        file: &file,
        source: &source,
        words: known.words,
        people: known.people,
        party: document.party,
        sections: &document.sections,
        source_name: &source_name,
        faults,
    };
    let filled = source.filled().count();
    let is_annotated = !tables.is_empty();
    let passages = match is_annotated {
        true => passage::all(tables, &reading),
        false if filled > MOST_PASSAGES => {
            faults.add(
                &source_name,
                1,
                format!("this has {filled} paragraphs"),
                format!("at most {MOST_PASSAGES}"),
            );
            Vec::new()
        }
        false => passage::bare(&reading),
    };
    let mut uncovered = Vec::new();
    if is_annotated && !source.is_excessive {
        let furniture = |draft: &&passage::Draft| {
            draft.passage.kind.is_some_and(|kind| known.words.kinds.is_furniture(kind))
        };
        for draft in passages.iter().filter(|draft| !furniture(draft)) {
            uncovered.extend(numerals::uncovered(&source, &source_name, draft.passage.range, &draft.covered));
        }
    }
    let file = file.name;
    document.text = source.text;
    Draft { document, passages, uncovered, filled, file }
}

/// What is said about the document as a whole, and the tables of its passages.
fn whole<'t>(root: &Fields<'t>, slug: &str, source: &Source, known: &Known) -> (Document, Vec<Fields<'t>>) {
    let title = root.words("title");
    let title_is = match title {
        Some(_) => root.choice("title_is", &TITLES),
        None => root.optional_choice("title_is", &TITLES),
    };
    if title.is_none() && root.has("title_is") {
        root.missing("title", "the title that `title_is` speaks of");
    }
    let sections = sections(root, source);
    let everything = ByteRange::new(0, u32::try_from(source.text.len()).unwrap_or(u32::MAX));
    let document = Document {
        slug: slug.to_owned(),
        title: title.unwrap_or_else(|| about::described(slug)),
        title_is: title_is.unwrap_or(TitleIs::Described),
        publisher: root.words("publisher").unwrap_or_default(),
        party: known.words.party(root, "party"),
        kind: root.optional_choice("kind", &KINDS).unwrap_or_default().to_owned(),
        language: about::language(root).unwrap_or_else(|| known.language.to_owned()),
        received_as: root.words("received_as"),
        sha256: source.sha256.clone(),
        date: dating::read(root, source, everything),
        sections,
        text: String::new(),
        first_passage: PassageId(0),
        passage_count: 0,
    };
    digest(root, source);
    (document, root.tables("passage"))
}

/// Checks that what is said here is said about this very text.
fn digest(root: &Fields, source: &Source) {
    let expected = format!("sha256 = \"{}\", if the text is as it was received", source.sha256);
    if root.file.is_empty() || !source.is_present {
        root.text("sha256");
    } else if let Some(said) = root.required("sha256", &expected)
        && !said.value.eq_ignore_ascii_case(&source.sha256)
    {
        let what = format!("`sha256` is `{}`, but the text's is `{}`", short(&said.value), source.sha256);
        root.file.fault(said.line, what, "the text as it was received, never edited");
    }
}

/// The parts of a document, in line order.
fn sections(root: &Fields, source: &Source) -> Vec<Section> {
    let tables: Vec<(Fields, Option<At<u32>>)> = root
        .tables("section")
        .into_iter()
        .map(|fields| {
            let from = fields.line_number("from");
            if !fields.has("from") {
                fields.missing("from", "its first line");
            }
            (fields, from)
        })
        .collect();
    let begin = |from: &Option<At<u32>>| {
        from.as_ref().and_then(|from| source.line(from.value)).map(|line| line.start)
    };
    let end = u32::try_from(source.text.len()).unwrap_or(u32::MAX);
    let mut ends: Vec<u32> = tables.iter().skip(1).map(|(_, from)| begin(from).unwrap_or(end)).collect();
    ends.push(end);
    let mut sections = Vec::new();
    let mut before = 0;
    for ((fields, from), end) in tables.into_iter().zip(ends) {
        if let Some(from) = &from {
            if let Some(why) = source.why_not(from.value) {
                fields.file.fault(from.line, why, "the first line of the section");
            } else if from.value <= before {
                let what =
                    format!("this section begins in line {}, the one before it in line {before}", from.value);
                fields.file.fault(from.line, what, "sections in the order of their lines");
            }
            before = before.max(from.value);
        }
        let within = ByteRange::new(begin(&from).unwrap_or(0), end);
        sections.push(Section {
            from: from.map_or(before, |from| from.value),
            title: fields.required("title", "its heading").map(|title| title.value).unwrap_or_default(),
            publisher: fields.words("publisher"),
            date: dating::read(&fields, source, within),
            byline: fields.words("byline"),
        });
        fields.done();
    }
    sections
}

impl Reading<'_> {
    /// The section a line belongs to, as a place in the document's list.
    pub(super) fn section_at(&self, line: u32) -> Option<u16> {
        let place = self.sections.partition_point(|section| section.from <= line).checked_sub(1)?;
        u16::try_from(place).ok()
    }

    /// The first and last line of the section a line belongs to; of the document's beginning where it is before all.
    pub(super) fn section_lines(&self, line: u32) -> (u32, u32) {
        let next = self.sections.partition_point(|section| section.from <= line);
        let from =
            next.checked_sub(1).and_then(|place| self.sections.get(place)).map_or(1, |section| section.from);
        let to = self
            .sections
            .get(next)
            .map_or(self.source.line_count(), |section| section.from.saturating_sub(1));
        (from, to)
    }

    /// The first line of a section that begins after the first of these lines and not after the last.
    pub(super) fn section_begins_within(&self, lines: Lines) -> Option<u32> {
        let (_, to) = self.section_lines(lines.first);
        (to < lines.last).then_some(to.saturating_add(1))
    }

    /// Reports a fault of a line that nothing in `document.toml` speaks of.
    pub(super) fn fault_in_source(&self, line: u32, what: &str, expected: &str) {
        self.faults.add(self.source_name, line, what, expected);
    }
}

impl Draft {
    /// Its line of the summary.
    pub(super) fn row(&self) -> Row {
        let sum = |of: fn(&passage::Draft) -> usize| self.passages.iter().map(of).sum();
        Row {
            slug: self.document.slug.clone(),
            lines: self.filled,
            passages: self.passages.len(),
            annotated: sum(|draft| usize::from(draft.passage.kind.is_some())),
            quotations: sum(|draft| draft.quotes.len()),
            figures: sum(|draft| draft.passage.figures.len()),
            events: sum(|draft| draft.passage.events.len()),
        }
    }
}
