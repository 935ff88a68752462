//! The JSON that collections are stored and exported as, both ways. Format version 1:
//!
//! ```json
//! {"format":"on-record-collections","version":1,"current":0,"collections":[
//! {"id":0,"name":"Ceasefire","items":[
//! {"record":{"words":"…","place":{…},…},"note":"To check","saved_on":"2025-11-25"},
//! {"record":{…},"saved_on":"2025-11-26"}
//! ]}
//! ]}
//! ```
//!
//! - `record` is a [`cite::Record`]: the words, who says them, where they stand. An item without `note` has none;
//!   `saved_on` is a day, `YYYY-MM-DD`.
//! - `current` and the `id`s, whole numbers below 2³², are in the stored text alone. A file has neither, since they mean
//!   nothing in another browser.
//! - One item stands on one line, so that files can be compared; a reader of them must not depend on it.
//! - What this version of the page does not know is not dropped: a stored text that holds more is left alone, as one of a
//!   newer version is. Any change to what the fields mean is a new version.

use serde_json::Value;

use crate::shelf::{Collection, CollectionId, Saved, Shelf, both_notes};

const FORMAT: &str = "on-record-collections";
pub(crate) const VERSION: u64 = 1;

/// Writes collections; with numbers, for the store, where the current one is given.
pub(crate) fn write<'a>(
    collections: impl IntoIterator<Item = &'a Collection>,
    current: Option<CollectionId>,
) -> String {
    let mut out = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},");
    if let Some(CollectionId(current)) = current {
        out.push_str(&format!("\"current\":{current},"));
    }
    out.push_str("\"collections\":[");
    for (number, collection) in collections.into_iter().enumerate() {
        out.push_str(if number == 0 { "\n{" } else { ",\n{" });
        if current.is_some() {
            out.push_str(&format!("\"id\":{},", collection.id.0));
        }
        out.push_str(&format!("\"name\":{},\"items\":[", Value::from(collection.name.as_str())));
        for (number, item) in collection.items.iter().enumerate() {
            out.push_str(if number == 0 { "\n" } else { ",\n" });
            // Texts and numbers can always be written.
            out.push_str(&serde_json::to_string(item).unwrap_or_default());
        }
        out.push_str("\n]}");
    }
    out.push_str("\n]}\n");
    out
}

/// Why a text is none of this form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotRead {
    /// It is no JSON from this place on.
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// It is an export of records, which `cite` reads.
    Records,
    /// It is JSON of something else.
    Foreign,
}

/// Something in a text that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// The number of the collection, from 1.
    pub(crate) collection: usize,
    /// Its name, where it has one.
    pub(crate) name: String,
    /// The number of the quotation in it, from 1.
    pub(crate) item: Option<usize>,
    /// What is wrong.
    pub(crate) why: Why,
}

/// What is wrong with a collection or a quotation in a text; displays as a part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The collection has no name.
    NoName,
    /// It has no list of quotations.
    NoList,
    /// The words of a quotation are not as long as the place it gives for them.
    OtherLength,
    /// It does not say which document it is from.
    NoDocument,
    /// The day it was saved is none.
    NoDay,
    /// Its link is no address of a page.
    NoAddress,
    /// It is not of the form that a quotation has, for this reason.
    Odd(String),
}

/// What could be read of a text.
pub(crate) struct Read {
    pub(crate) version: u64,
    pub(crate) current: Option<CollectionId>,
    /// In their order, with the numbers that could be read.
    pub(crate) collections: Vec<(Option<CollectionId>, String, Vec<Saved>)>,
    pub(crate) flaws: Vec<Flaw>,
}

/// Reads a text as far as it goes.
pub(crate) fn read(text: &str) -> Result<Read, NotRead> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut value: Value = serde_json::from_str(text)
        .map_err(|error| NotRead::Json { line: error.line(), column: error.column() })?;
    let says = |name: &str| value.get(name).and_then(Value::as_str);
    if says("format") != Some(FORMAT) {
        return Err(if says("onrecord").is_some() { NotRead::Records } else { NotRead::Foreign });
    }
    let version = value.get("version").and_then(Value::as_u64).filter(|version| *version > 0);
    let version = version.ok_or(NotRead::Foreign)?;
    let current = number(value.get("current"));
    let mut read = Read { version, current, collections: Vec::new(), flaws: Vec::new() };
    match value.get_mut("collections").map(Value::take) {
        Some(Value::Array(collections)) => {
            for (number, collection) in collections.into_iter().enumerate() {
                read.collection(number + 1, collection);
            }
        }
        _ if version > VERSION => {}
        _ => return Err(NotRead::Foreign),
    }
    Ok(read)
}

fn number(value: Option<&Value>) -> Option<CollectionId> {
    value.and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok()).map(CollectionId)
}

impl Read {
    fn collection(&mut self, place: usize, mut value: Value) {
        let name = value.get("name").and_then(Value::as_str).map(str::to_owned);
        let is_named = name.is_some();
        let name = name.unwrap_or_default();
        let mut flaw = |item, why: Why| {
            self.flaws.push(Flaw { collection: place, name: name.clone(), item, why });
        };
        if !is_named {
            flaw(None, Why::NoName);
        }
        let mut items = Vec::new();
        match value.get_mut("items").map(Value::take) {
            Some(Value::Array(values)) => {
                for (number, value) in values.into_iter().enumerate() {
                    match serde_json::from_value(value) {
                        Ok(item) => items.push(item),
                        Err(error) => flaw(Some(number + 1), Why::Odd(error.to_string())),
                    }
                }
            }
            _ => flaw(None, Why::NoList),
        }
        self.collections.push((number(value.get("id")), name, items));
    }
}

/// What a stored text comes to.
pub(crate) enum Stored {
    /// All of it is understood.
    Whole(Shelf),
    /// Something in it is damaged; this is what could be read.
    Part(Shelf),
    /// A newer version wrote it; this is what could be understood.
    Newer(Shelf),
}

/// Reads a stored text.
pub(crate) fn read_stored(text: &str) -> Stored {
    let Ok(read) = read(text) else { return Stored::Part(Shelf::default()) };
    let is_newer = read.version > VERSION;
    let is_damaged = !read.flaws.is_empty();
    let (shelf, is_sound) = shelf_of(read);
    if is_newer {
        return Stored::Newer(shelf);
    }
    if is_damaged || !is_sound {
        return Stored::Part(shelf);
    }
    let again = write(&shelf.collections, Some(shelf.current));
    if again == text || json(&again) == json(text) { Stored::Whole(shelf) } else { Stored::Newer(shelf) }
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// A shelf of what was read, and whether nothing had to be put right for that.
fn shelf_of(read: Read) -> (Shelf, bool) {
    let mut shelf = Shelf { collections: Vec::new(), current: CollectionId(0) };
    let mut is_sound = true;
    for (id, name, items) in read.collections {
        let free_id = shelf.free_id(id.unwrap_or_default());
        let free_name = shelf.free_name(&name, None);
        is_sound &= id == Some(free_id) && name == free_name;
        let mut collection = Collection { id: free_id, name: free_name, items: Vec::new() };
        for item in items {
            let key = item.key();
            match collection.items.iter_mut().find(|there| there.is(&key)) {
                None => collection.items.push(item),
                Some(there) => {
                    there.note = both_notes(&there.note, &item.note);
                    is_sound = false;
                }
            }
        }
        shelf.collections.push(collection);
    }
    let first = shelf.collections.first().map(|first| first.id);
    let current = read.current.filter(|id| shelf.collection(*id).is_some());
    match current.or(first) {
        Some(id) => shelf.current = id,
        None => shelf = Shelf::default(),
    }
    (shelf, is_sound && current.is_some())
}
