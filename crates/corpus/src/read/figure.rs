//! `[[passage.figure]]`, `[[passage.not_a_figure]]` and `[[passage.event]]`: the numbers a passage states, those it
//! only mentions, and the dated things it reports.

use search::ByteRange;

use super::anchor;
use super::dating::BASES;
use super::fields::Fields;
use super::source::{Lines, Source};
use crate::details::MEASURES;
use crate::model::{Bound, Event, Figure};

const BOUNDS: [(&str, Bound); 5] = [
    ("exact", Bound::Exact),
    ("at-least", Bound::AtLeast),
    ("more-than", Bound::MoreThan),
    ("almost", Bound::Almost),
    ("about", Bound::About),
];

/// Reads a figure.
pub(super) fn figure(fields: &Fields, source: &Source, lines: Option<Lines>) -> Option<Figure> {
    let at = anchor::read(fields, source, lines);
    let counts = fields.required("counts", "what it counts, in plain words");
    let measure = fields.choice("measure", &MEASURES.map(|measure| (measure, measure)));
    let unit = fields.required("unit", "people, %, buildings ...");
    let share_of = fields.words("share_of");
    let as_of = fields.partial("as_of").map(|date| date.value);
    let bound = fields.choice("bound", &BOUNDS);
    let according_to = fields.words("according_to");
    Some(Figure {
        range: at?.value,
        counts: counts?.value,
        measure: measure?.to_owned(),
        unit: unit?.value,
        share_of,
        as_of,
        bound: bound?,
        according_to,
    })
}

/// Reads where a numeral stands that is left out on purpose.
pub(super) fn not_a_figure(fields: &Fields, source: &Source, lines: Option<Lines>) -> Option<ByteRange> {
    let at = anchor::read(fields, source, lines);
    fields.required("why", "why it is left out, in a few words");
    at.map(|at| at.value)
}

/// Reads an event.
pub(super) fn event(fields: &Fields) -> Option<Event> {
    if !fields.has("on") {
        fields.missing("on", "when it was, \"2023-10-13\"");
    }
    let on = fields.partial("on");
    let until = fields.partial("until");
    let basis = fields.choice("basis", &BASES);
    let what = fields.required("what", "what it was, in plain words");
    if let (Some(on), Some(until)) = (&on, &until)
        && until.value.latest() < on.value.earliest()
    {
        let what = format!("`until` {} is before `on` {}", until.value, on.value);
        fields.file.fault(until.line, what, "when it ended");
    }
    Some(Event { on: on?.value, until: until.map(|date| date.value), basis: basis?, what: what?.value })
}
