//! What the formats of reference managers have no fields for, as notes: the words with their speaker first.

use crate::attribution;
use crate::citation::with_capital;
use crate::dates::When;
use crate::record::{Container, Record, Titled};

/// The notes of an entry, in order: the words with their attribution, who signed the work, what the reader noted.
pub(super) fn notes(record: &Record) -> Vec<String> {
    let mut notes = vec![attribution::words_and_line(record)];
    notes.extend(record.work.byline.as_ref().map(|byline| format!("Signed: {byline}")));
    notes.extend(record.note.as_ref().map(|note| format!("Reader’s note: {note}")));
    notes
}

/// A title; one that is a description stands in brackets, as in a catalogue.
pub(super) fn title(title: &str, is: Titled) -> String {
    match is {
        Titled::Given => title.to_owned(),
        Titled::Described => format!("[{title}]"),
    }
}

/// The kind of a work, with a capital.
pub(super) fn kind(record: &Record) -> Option<String> {
    record.work.kind.as_deref().map(with_capital)
}

/// When the work was published, as far as it is known.
pub(super) fn when(record: &Record) -> Option<When> {
    record.work.date.as_ref().and_then(When::of)
}

/// The page that carries the work, by title and publisher.
pub(super) fn container(container: &Container) -> String {
    let title = title(&container.title, container.title_is);
    container.publisher.as_ref().map_or_else(|| title.clone(), |publisher| format!("{title}, {publisher}"))
}

/// The day the link was opened, where there is a link.
pub(super) fn accessed<'a>(record: &Record, accessed: Option<&'a str>) -> Option<&'a str> {
    accessed.filter(|day| record.link.is_some() && When::iso(day).is_some_and(|when| when.day.is_some()))
}
