//! When something was published: two days, how precisely they are shown, and the words of the text they rest on.

use search::ByteRange;

use super::fields::Fields;
use super::file::{At, short};
use super::source::Source;
use crate::date::{Basis, Civil, Dating, Precision};

const PRECISIONS: [(&str, Precision); 4] = [
    ("day", Precision::Day),
    ("month", Precision::Month),
    ("year", Precision::Year),
    ("span", Precision::Span),
];

/// Stated or inferred; events have it too.
pub(super) const BASES: [(&str, Basis); 2] = [("stated", Basis::Stated), ("inferred", Basis::Inferred)];

/// Reads the table `date`; its evidence must occur in this stretch of the text.
pub(super) fn read(parent: &Fields, source: &Source, within: ByteRange) -> Option<Dating> {
    let fields = parent.table("date")?;
    let earliest = day(&fields, "earliest");
    let latest = day(&fields, "latest");
    let precision = fields.choice("precision", &PRECISIONS);
    let basis = fields.choice("basis", &BASES);
    let evidence = evidence(&fields, source, within);
    let date = (|| {
        let (earliest, latest, precision) = (earliest?, latest?, precision?);
        fits(&fields, &earliest, &latest, precision);
        Some(Dating { earliest: earliest.value, latest: latest.value, precision, basis: basis?, evidence })
    })();
    fields.done();
    date
}

fn day(fields: &Fields, key: &'static str) -> Option<At<Civil>> {
    if !fields.has(key) {
        fields.missing(key, "a day, \"2023-10-12\"");
    }
    let said = fields.partial(key)?;
    let date = said.value;
    let day = date.month.zip(date.day).and_then(|(month, day)| Civil::new(date.year, month, day));
    if day.is_none() {
        fields.file.fault(
            said.line,
            format!("`{key}` is `{date}`"),
            "a day, as 2023-10-12; `precision` says how it is shown",
        );
    }
    Some(At { value: day?, line: said.line })
}

fn fits(fields: &Fields, earliest: &At<Civil>, latest: &At<Civil>, precision: Precision) {
    let (first, last) = (earliest.value, latest.value);
    if first > last {
        let expected = "`earliest` not after `latest`";
        return fields.file.fault(
            latest.line,
            format!("`latest` {last} is before `earliest` {first}"),
            expected,
        );
    }
    let same_month = (first.year, first.month) == (last.year, last.month);
    let (fits, expected) = match precision {
        Precision::Day => (first == last, "`precision` day has one day in both"),
        Precision::Month => (same_month, "`precision` month has both days in one month"),
        Precision::Year => (first.year == last.year, "`precision` year has both days in one year"),
        Precision::Span => (first < last, "`precision` span has two days that differ"),
    };
    if !fits {
        fields.file.fault(latest.line, format!("{first} to {last} does not fit its precision"), expected);
    }
}

/// The words that a date rests on.
fn evidence(fields: &Fields, source: &Source, within: ByteRange) -> Vec<String> {
    let words = fields.required_texts("evidence", "the words of the text that the date rests on");
    for said in &words {
        if source.is_present && !within.slice(&source.text).contains(said.value.as_str()) {
            let place = match source.line_with(&said.value) {
                Some(line) => format!("it stands in line {line}, outside this section"),
                None => "words of the text, copied exactly".to_owned(),
            };
            fields.file.fault(
                said.line,
                format!("evidence `{}` does not occur here", short(&said.value)),
                place,
            );
        }
    }
    words.into_iter().map(|said| said.value).collect()
}
