//! `people.toml`: who speaks, and the names by which a line of a source can be said to name them.

use std::collections::HashMap;

use super::disk::Disk;
use super::fields::Fields;
use super::file::{File, short};
use super::report::Faults;
use super::suggest;
use super::vocabulary::{self, Vocabularies};
use crate::ids::{PartyId, PersonId};
use crate::model::{Person, PersonKind};

const KINDS: [(&str, PersonKind); 4] = [
    ("person", PersonKind::Person),
    ("body", PersonKind::Body),
    ("text", PersonKind::Text),
    ("unnamed", PersonKind::Unnamed),
];

/// Everybody who speaks.
#[derive(Default)]
pub(super) struct People {
    pub(super) list: Vec<Person>,
    places: HashMap<String, usize>,
    is_broken: bool,
}

/// Reads the file; without one nobody speaks.
pub(super) fn read(disk: &Disk, words: &Vocabularies, faults: &Faults) -> People {
    let file = File::read(disk, "people.toml".to_owned(), faults);
    let tree = file.tree();
    let root = Fields::root(&file, &tree);
    let mut people = People { is_broken: file.is_broken(), ..People::default() };
    for fields in root.tables("person") {
        let id = vocabulary::identifier(&fields, "person", &mut people.places, people.list.len());
        let is = fields.choice("is", &KINDS);
        let name = fields.required("name", "the name as it is shown");
        people.list.push(Person {
            id: id.unwrap_or_default(),
            is: is.unwrap_or(PersonKind::Unnamed),
            name: name.map(|name| name.value).unwrap_or_default(),
            spelled: fields.texts("spelled").into_iter().map(|name| name.value).collect(),
            capacity: fields.words("capacity"),
            party: words.party(&fields, "party"),
        });
        fields.done();
    }
    root.done();
    people
}

impl People {
    /// The speaker a quotation names.
    pub(super) fn speaker(&self, fields: &Fields) -> Option<PersonId> {
        let said = fields.required("speaker", "who says it, an id of people.toml")?;
        if let Some(&place) = self.places.get(&said.value) {
            return Some(PersonId::from(place));
        }
        if !self.is_broken {
            let names = self.list.iter().map(|person| person.id.as_str());
            let meant =
                if fields.file.has_time_to_help() { suggest::meant(&said.value, names) } else { None };
            let expected = meant.unwrap_or_else(|| "an id of people.toml".to_owned());
            fields.file.fault(said.line, format!("unknown speaker `{}`", short(&said.value)), expected);
        }
        None
    }

    /// The person of this number.
    pub(super) fn get(&self, id: PersonId) -> Option<&Person> {
        self.list.get(id.index())
    }

    /// The party a speaker belongs to.
    pub(super) fn party(&self, id: PersonId) -> Option<PartyId> {
        self.get(id)?.party
    }
}

/// Whether a line names somebody: by the name, by another spelling of it, or, for a human being, by its last word.
pub(super) fn names(words: &str, person: &Person) -> bool {
    let line = plain(words);
    let last = person.name.split_whitespace().next_back().filter(|_| person.is == PersonKind::Person);
    let known = person.spelled.iter().map(String::as_str).chain([person.name.as_str()]).chain(last);
    known.map(plain).any(|name| has_words(&line, &name))
}

/// Case, the kind of space and the kind of apostrophe do not make another name.
fn plain(text: &str) -> String {
    let text = text.replace(['’', '‘', '`'], "'");
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Whether these words stand in a line as whole words.
fn has_words(line: &str, words: &str) -> bool {
    let is_edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    !words.is_empty()
        && line.match_indices(words).any(|(at, _)| {
            let before = line.get(..at).and_then(|part| part.chars().next_back());
            let after = line.get(at + words.len()..).and_then(|part| part.chars().next());
            is_edge(before) && is_edge(after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(is: PersonKind, name: &str, spelled: &[&str]) -> Person {
        let spelled = spelled.iter().map(|&name| name.to_owned()).collect();
        Person { id: "x".into(), is, name: name.into(), spelled, capacity: None, party: None }
    }

    #[test]
    fn a_line_names_somebody_by_whole_words_only() {
        let lee = person(PersonKind::Person, "Ann Lee", &["Anne Leigh"]);
        let court = person(PersonKind::Body, "The High Court", &[]);
        for (line, who, named) in [
            ("said Ann Lee.", &lee, true),
            ("said ANN\u{a0}LEE.", &lee, true),
            ("Lee’s words", &lee, true),
            ("said Anne Leigh", &lee, true),
            ("said Ann", &lee, false),
            ("a fleeting sleep", &lee, false),
            ("the High Court said", &court, true),
            ("the Court said", &court, false),
            ("", &court, false),
        ] {
            assert_eq!(names(line, who), named, "{line}");
        }
    }
}
