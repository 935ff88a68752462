//! `taxonomy.toml`: the parties, topics and kinds that a corpus is described with. Identifiers are looked up here, so
//! that an unknown one gets the same answer wherever it stands.

use std::collections::{HashMap, HashSet};

use super::disk::{self, Disk};
use super::fields::Fields;
use super::file::{At, File, short};
use super::report::Faults;
use super::suggest;
use crate::ids::{KindId, PartyId, TopicId};
use crate::model::Term;

/// All three lists.
pub(super) struct Vocabularies {
    pub(super) parties: List,
    pub(super) topics: List,
    pub(super) kinds: List,
}

/// One list of terms.
pub(super) struct List {
    pub(super) terms: Vec<Term>,
    noun: &'static str,
    places: HashMap<String, usize>,
    /// The members of each group.
    members: HashMap<usize, Vec<usize>>,
    /// Whether some of the list could not be read, so that an unknown name may be in it.
    is_broken: bool,
}

/// Reads the file; without one all lists are empty.
pub(super) fn read(disk: &Disk, faults: &Faults) -> Vocabularies {
    let file = File::read(disk, "taxonomy.toml".to_owned(), faults);
    let tree = file.tree();
    let root = Fields::root(&file, &tree);
    let lists = Vocabularies {
        parties: List::read(&root, "party", "covers"),
        topics: List::read(&root, "topic", "means"),
        kinds: List::read(&root, "kind", "means"),
    };
    root.done();
    lists
}

impl List {
    fn read(root: &Fields, noun: &'static str, means: &'static str) -> Self {
        let mut list = Self {
            terms: Vec::new(),
            noun,
            places: HashMap::new(),
            members: HashMap::new(),
            is_broken: root.file.is_broken(),
        };
        let mut within = Vec::new();
        for fields in root.tables(noun) {
            let id = identifier(&fields, noun, &mut list.places, list.terms.len());
            let label = fields.required("label", "a neutral label").map(|label| label.value);
            // Kinds stand side by side; only parties and topics have groups.
            let group = if noun == "kind" { None } else { fields.text("within") };
            within.extend(group.map(|group| (list.terms.len(), group)));
            list.terms.push(Term {
                id: id.unwrap_or_default(),
                label: label.unwrap_or_default(),
                means: fields.words(means).unwrap_or_default(),
                within: None,
            });
            fields.done();
        }
        list.group(root.file, &within);
        list
    }

    /// Puts terms within their groups: one level, the group first, and never in a circle.
    fn group(&mut self, file: &File, within: &[(usize, At<String>)]) {
        let mut groups = HashMap::new();
        for (place, said) in within {
            match self.places.get(&said.value) {
                Some(&group) => drop(groups.insert(*place, (group, said.line))),
                None => self.unknown(file, said, "group"),
            }
        }
        let circles = circles(&groups);
        for (place, said) in within {
            let Some(&(group, line)) = groups.get(place) else { continue };
            let id = self.id(*place);
            if circles.contains(place) {
                file.fault(
                    line,
                    format!("`{id}` stands within itself, through `{}`", said.value),
                    "no circles",
                );
            } else if groups.contains_key(&group) {
                let what = format!("`{id}` stands within `{}`, which is itself within a group", said.value);
                file.fault(line, what, "one level of groups");
            } else if group > *place {
                file.fault(
                    line,
                    format!("`{id}` stands before its group `{}`", said.value),
                    "a group before its members",
                );
            } else if let (Some(term), Ok(number)) = (self.terms.get_mut(*place), u16::try_from(group)) {
                term.within = Some(number);
            }
            self.members.entry(group).or_default().push(*place);
        }
    }

    fn id(&self, place: usize) -> &str {
        self.terms.get(place).map_or("", |term| term.id.as_str())
    }

    fn unknown(&self, file: &File, said: &At<String>, noun: &str) {
        if self.is_broken {
            return;
        }
        let is_usable = |place: &usize| noun == "group" || !self.members.contains_key(place);
        let names = (0..self.terms.len()).filter(is_usable).map(|place| self.id(place));
        let expected = file.instead(&said.value, names);
        file.fault(said.line, format!("unknown {noun} `{}`", short(&said.value)), expected);
    }

    /// The place of a term that a passage, a person or a document can be given; groups cannot.
    fn find(&self, file: &File, said: &At<String>) -> Option<usize> {
        let Some(&place) = self.places.get(&said.value) else {
            self.unknown(file, said, self.noun);
            return None;
        };
        if let Some(members) = self.members.get(&place) {
            let names = members.iter().map(|&member| self.id(member));
            file.fault(said.line, format!("`{}` is a group", said.value), suggest::listed(names));
            return None;
        }
        Some(place)
    }

    /// The term a key names.
    pub(super) fn one<Id: From<usize>>(&self, fields: &Fields, key: &'static str) -> Option<Id> {
        self.find(fields.file, &fields.text(key)?).map(Id::from)
    }

    /// The terms a key names, in the list's own order.
    pub(super) fn some<Id: From<usize>>(&self, fields: &Fields, key: &'static str) -> Vec<Id> {
        let mut places = Vec::new();
        for said in fields.texts(key) {
            let Some(place) = self.find(fields.file, &said) else { continue };
            if places.contains(&place) {
                fields.file.fault(
                    said.line,
                    format!("`{}` stands in `{key}` twice", said.value),
                    "each once",
                );
            } else {
                places.push(place);
            }
        }
        places.sort_unstable();
        places.into_iter().map(Id::from).collect()
    }

    /// Whether a passage of this kind is shown in its document only, never as a result.
    pub(super) fn is_apart(&self, kind: KindId) -> bool {
        matches!(self.id(kind.index()), "heading" | "furniture")
    }

    /// Whether a kind is page furniture.
    pub(super) fn is_furniture(&self, kind: KindId) -> bool {
        self.id(kind.index()) == "furniture"
    }
}

/// The places from which following the groups leads back to where one began.
fn circles(groups: &HashMap<usize, (usize, u32)>) -> HashSet<usize> {
    let mut found = HashSet::new();
    let mut seen = HashSet::new();
    for &begin in groups.keys() {
        let mut path = Vec::new();
        let mut at = begin;
        while seen.insert(at) {
            path.push(at);
            match groups.get(&at) {
                Some(&(group, _)) => at = group,
                None => break,
            }
        }
        // What was seen on an earlier path has been settled there.
        if groups.contains_key(&at)
            && let Some(back) = path.iter().position(|&place| place == at)
        {
            found.extend(path.drain(back..));
        }
    }
    found
}

/// The `id` of a table in a list of such tables: there, fit for addresses, and not yet taken.
pub(super) fn identifier(
    fields: &Fields,
    noun: &str,
    places: &mut HashMap<String, usize>,
    place: usize,
) -> Option<String> {
    let id = fields.required("id", "a stable identifier")?;
    if !disk::is_identifier(&id.value) {
        let expected = "it stands in addresses: letters, digits, `-`, `_` and `.` only";
        fields.file.fault(id.line, format!("`{}` cannot be an identifier", short(&id.value)), expected);
    } else if places.contains_key(&id.value) {
        fields.file.fault(
            id.line,
            format!("there is another {noun} `{}`", id.value),
            "identifiers that differ",
        );
    } else {
        places.insert(id.value.clone(), place);
    }
    Some(id.value)
}

impl Vocabularies {
    /// The party a key names.
    pub(super) fn party(&self, fields: &Fields, key: &'static str) -> Option<PartyId> {
        self.parties.one(fields, key)
    }

    /// The parties a key names.
    pub(super) fn parties(&self, fields: &Fields, key: &'static str) -> Vec<PartyId> {
        self.parties.some(fields, key)
    }

    /// The topics a passage names.
    pub(super) fn topics(&self, fields: &Fields) -> Vec<TopicId> {
        self.topics.some(fields, "topics")
    }

    /// The kind a passage is of. Where there are kinds each passage has one.
    pub(super) fn kind(&self, fields: &Fields) -> Option<KindId> {
        if !self.kinds.terms.is_empty() && !fields.has("kind") {
            let names = self.kinds.terms.iter().map(|term| term.id.as_str());
            fields.missing("kind", &suggest::listed(names));
        }
        self.kinds.one(fields, "kind")
    }
}
