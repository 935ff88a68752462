//! OSCOLA, 4th edition: a footnote, by a function of our own, as no style for it comes with the engine that makes the
//! others. Titles in single quotation marks, then in round brackets what the work is, what carries it and its date;
//! the line as pinpoint; the link in angle brackets with the day it was opened.

use crate::citation::{Style, quoted, with_capital};
use crate::dates::When;
use crate::record::{Record, Titled};
use crate::runs::{Run, Runs};
use crate::template;

/// The footnote of a record; `accessed` is the day its link was opened (`YYYY-MM-DD`).
pub fn note(record: &Record, accessed: Option<&str>) -> Vec<Run> {
    let form = Style::Oscola.form();
    let work = &record.work;
    let mut runs = Runs::default();
    if let Some(speaker) = quoted(record) {
        runs.push(&format!("{}, quoted in ", speaker.name), false);
    }
    if let Some(publisher) = &work.publisher {
        runs.push(&format!("{publisher}, "), false);
    }
    let (left, right) = marks(work.title_is);
    runs.push(&format!("{left}{}{right}", work.title), false);

    let mut about: Vec<Run> = Vec::new();
    let upright = |text: String| Run { text, is_italic: false };
    if let Some(container) = &work.container {
        about.push(upright("in ".to_owned()));
        about.push(Run { text: container.title.clone(), is_italic: container.title_is == Titled::Given });
        let others =
            container.publisher.iter().filter(|publisher| Some(*publisher) != work.publisher.as_ref());
        about.extend(others.map(|publisher| upright(format!(", {publisher}"))));
    } else if let Some(genre) = template::genre(record) {
        about.push(upright(with_capital(genre)));
    }
    if let Some(when) = work.date.as_ref().and_then(When::of) {
        let between = if about.is_empty() { "" } else { ", " };
        about.push(upright(format!("{between}{}", when.marked(form))));
    }
    if !about.is_empty() {
        runs.push(" (", false);
        for Run { text, is_italic } in &about {
            runs.push(text, *is_italic);
        }
        runs.push(")", false);
    }

    runs.push(&format!(" {}", record.place.lines()), false);
    if let Some(link) = &record.link {
        runs.push(&format!(" <{link}>"), false);
        if let Some(day) = accessed.and_then(When::iso) {
            runs.push(&format!(" accessed {}", day.whole(form)), false);
        }
    }
    runs.push(".", false);
    runs.finish()
}

/// A description that stands for a title has no quotation marks.
fn marks(is: Titled) -> (&'static str, &'static str) {
    match is {
        Titled::Given => ("‘", "’"),
        Titled::Described => ("", ""),
    }
}
