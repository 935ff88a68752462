//! Who said some words and where they stand, as one line. The same line goes with the words wherever a format has no
//! fields of its own for it, so that words never travel without their speaker.

use crate::citation::quoted;
use crate::dates::{self, When};
use crate::record::{Record, Speaker, Titled};

/// A piece of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// As it is.
    Text(String),
    /// A title that the work gives itself.
    Title(String),
}

/// The line in pieces.
pub(crate) fn pieces(record: &Record) -> Vec<Piece> {
    let work = &record.work;
    let mut line = Line::default();
    let publisher = work.publisher.as_deref().unwrap_or("Publisher not known");
    match quoted(record) {
        Some(speaker) => line.text(&format!("{}; as quoted by {publisher}", named(speaker))),
        None if record.quoting.is_empty() => line.text(publisher),
        None => {
            let names: Vec<&str> = record.quoting.iter().map(|speaker| speaker.name.as_str()).collect();
            line.text(&format!("{publisher} (quoting {})", names.join(", ")));
        }
    }
    line.text(", ");
    line.title(&work.title, work.title_is);
    if let Some(container) = &work.container {
        line.text(", in ");
        line.title(&container.title, container.title_is);
        let others = container.publisher.as_ref().filter(|own| Some(*own) != work.publisher.as_ref());
        line.text(&others.map_or_else(String::new, |publisher| format!(" ({publisher})")));
    }
    let date = work.date.as_ref().map_or_else(|| "undated".to_owned(), dates::shown);
    line.text(&format!(", {date}, {}", record.place.lines()));
    line.pieces
}

/// The line as text, titles in quotation marks.
pub(crate) fn line(record: &Record) -> String {
    let pieces = pieces(record);
    let text = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Title(title) => format!("“{title}”"),
    });
    text.collect()
}

/// The words with their attribution after them, for a field of a format that has none for a quotation.
pub(crate) fn words_and_line(record: &Record) -> String {
    format!("“{}” — {}", record.words, line(record))
}

/// A speaker with capacity, occasion and date.
pub(crate) fn named(speaker: &Speaker) -> String {
    let said_on = speaker.said_on.as_deref();
    let said_on =
        said_on.map(|on| When::iso(on).map_or_else(|| on.to_owned(), |on| on.whole(dates::Form::DayFirst)));
    let parts = [Some(speaker.name.clone()), speaker.capacity.clone(), speaker.occasion.clone(), said_on];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[derive(Default)]
struct Line {
    pieces: Vec<Piece>,
}

impl Line {
    fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// A description is no title, and stands as it is.
    fn title(&mut self, title: &str, is: Titled) {
        match is {
            Titled::Given => self.pieces.push(Piece::Title(title.to_owned())),
            Titled::Described => self.text(title),
        }
    }
}
