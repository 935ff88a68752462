//! All sentences about collections: what happened, what is wrong, and the way out.

use std::fmt;

use crate::change::Done;
use crate::file::BadFile;
use crate::form;
use crate::merge::{Merged, MergedInto};
use crate::session::{Notice, Outcome};
use crate::share::{LIMIT, TooLong, Unread};
use crate::standing::Standing;

/// At most so many characters of a link are repeated.
const REPEATED: usize = 40;

/// "1 quotation", "2 quotations".
fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Saved(name) => write!(f, "Saved in “{name}”."),
            Self::SavedElsewhere(name) => {
                write!(f, "The collection you meant was deleted in another tab, so this is saved in “{name}”.")
            }
            Self::AlreadySaved(name) => write!(f, "This is in “{name}” already."),
            Self::Removed(name) => write!(f, "Removed from “{name}”. Undo puts it back."),
            Self::QuotationGone => f.write_str("This quotation was removed in another tab."),
            Self::NoteChangedMeanwhile => f.write_str(
                "Its note was changed in another tab, so it was not removed. Read the note, then remove it again.",
            ),
            Self::Moved { place, of } => write!(f, "Moved to place {place} of {of}."),
            Self::Noted => f.write_str("The note is saved."),
            Self::BothNotesKept => {
                f.write_str("The note was changed in another tab too. Both are kept, one below the other.")
            }
            Self::NoteWithoutQuotation => f.write_str(
                "This quotation was removed in another tab. Undo puts it back with your note.",
            ),
            Self::Created(name) => write!(f, "“{name}” is there; what you save goes into it."),
            Self::Renamed(name) => write!(f, "The collection is called “{name}” now."),
            Self::NameTaken { asked, name } => {
                write!(f, "There is a collection “{asked}” already, so this one is called “{name}”.")
            }
            Self::Deleted(name) => write!(f, "“{name}” is deleted. Undo brings it back."),
            Self::DeletedInPart { name, kept } => write!(
                f,
                "“{name}” keeps {} that another tab has changed or saved meanwhile. Look at what is left, then \
                 delete it again.",
                count(*kept, "quotation")
            ),
            Self::CollectionGone => f.write_str("This collection was deleted in another tab."),
            Self::PutBack(name) => write!(f, "“{name}” is back."),
            Self::Chosen(name) => write!(f, "What you save goes into “{name}” now."),
            Self::Merged(merged) => merged.fmt(f),
            Self::Undone { kept: 0 } => f.write_str("Undone."),
            Self::Undone { kept } => {
                write!(f, "Undone, but for {} that another tab has changed meanwhile.", count(*kept, "thing"))
            }
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.done.fmt(f)?;
        f.write_str(if self.stored { "" } else { " This lasts until the page is closed." })
    }
}

impl fmt::Display for Merged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, into) in self.collections.iter().enumerate() {
            let MergedInto { name, was_here, added, already, notes, .. } = into;
            let between = if number == 0 { "" } else { " " };
            let how = if *was_here { "was here already" } else { "is new" };
            write!(f, "{between}“{name}” {how}: {} added", count(*added, "quotation"))?;
            if *already > 0 {
                write!(f, ", {already} in it already")?;
            }
            if !notes.is_empty() {
                write!(f, "; of {} both versions are kept", count(notes.len(), "note"))?;
            }
            f.write_str(".")?;
        }
        Ok(())
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str(
                "This browser does not let the page read what it has stored. What you save lasts until the page is \
                 closed: export it to keep it, or allow this site to store data and load the page again.",
            ),
            Self::Newer => f.write_str(
                "A newer version of this page has stored your collections. They are shown as far as this one knows \
                 them, and left as they are: load the page again to get the newer version. What you change until \
                 then lasts until the page is closed; export it to keep it.",
            ),
            Self::NotKeptAside => f.write_str(
                "What is stored here is damaged, and it could not be put aside, so it is left as it is: download it, \
                 then discard it. What you change until then lasts until the page is closed; export it to keep it.",
            ),
            Self::Full(changes) => write!(
                f,
                "There is no room left to store {}. Export your collections to keep what you have changed, or remove \
                 some quotations; what is not stored lasts until the page is closed.",
                count(*changes, "change")
            ),
            Self::Refused(changes) => write!(
                f,
                "This browser has refused to store {}. Export your collections to keep what you have changed, or \
                 allow this site to store data; what is not stored lasts until the page is closed.",
                count(*changes, "change")
            ),
            Self::Aside(texts) => write!(
                f,
                "{} found in storage. What could be read is shown, and all of it is put aside as it was: download it, \
                 and discard it when you do not need it any more.",
                if *texts == 1 { "A damaged text was".into() } else { format!("{texts} damaged texts were") }
            ),
        }
    }
}

impl fmt::Display for BadFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json { line, column } => {
                write!(f, "This file cannot be read from line {line}, column {column} on.")
            }
            Self::Foreign => f.write_str("This file holds no quotations."),
            Self::Newer(version) => write!(
                f,
                "This file has format {version}, this page reads format {}; load the page again to get its newest \
                 version.",
                form::VERSION
            ),
            Self::Empty => f.write_str("There is nothing in this file."),
            Self::Records { first, further: 0 } => f.write_str(first),
            Self::Records { first, further } => write!(f, "{first} There are {further} more such faults."),
            Self::Flaw { collection, name, item, why } => {
                write!(f, "In collection {collection}")?;
                if !name.is_empty() {
                    write!(f, " (“{name}”)")?;
                }
                if let Some(item) = item {
                    write!(f, ", quotation {item}")?;
                }
                write!(f, ": {why}.")
            }
        }?;
        f.write_str(" Nothing was changed.")?;
        let is_newer = matches!(self, Self::Newer(_));
        f.write_str(if is_newer { "" } else { " Choose a file as it was exported." })
    }
}

impl std::error::Error for BadFile {}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "As a link this collection has {} characters, and links of more than {LIMIT} are often cut. Export it and \
             send the file",
            self.characters
        )?;
        f.write_str(if self.fits_without_notes { ", or leave out the notes." } else { "." })
    }
}

impl std::error::Error for TooLong {}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => f.write_str("There is no collection in this link. Ask for it again."),
            Self::Version(version) => write!(
                f,
                "This link has format {version}, this page reads an older one; load the page again to get its newest \
                 version."
            ),
            Self::TooLong => {
                f.write_str("This link is too long to be read. Ask for the collection as a file.")
            }
            Self::Group(text) => {
                let shown: String = text.chars().take(REPEATED).collect();
                let more = if shown.len() < text.len() { "…" } else { "" };
                write!(f, "A part of this link cannot be read: “{shown}{more}”.")
            }
            Self::Count { said, read } => write!(
                f,
                "This link is made for {}, and {read} could be read. Ask for it again, or for the collection as a file.",
                count(*said as usize, "quotation")
            ),
        }
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Same => "Words and attribution are as the corpus has them.",
            Self::OtherAttribution(_) => {
                "The corpus has these words, and says something else about whose they are or what they are cited from."
            }
            Self::Moved(_) => "The document has changed: these words stand elsewhere in it now.",
            Self::WordsGone => {
                "These words are not in the document as it is here. What is shown is what was saved."
            }
            Self::DocumentGone => {
                "The document of these words is not in this corpus. What is shown is what was saved."
            }
        })
    }
}
