//! All sentences about collections: what happened, what is wrong, and the way out.

use std::fmt;

use messages::say;

use crate::change::Done;
use crate::file::BadFile;
use crate::form::{self, Why};
use crate::merge::{Merged, MergedInto};
use crate::session::{Notice, Outcome};
use crate::share::{LIMIT, TooLong, Unread};
use crate::standing::Standing;

/// At most so many characters of a link are repeated.
const REPEATED: usize = 40;

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Saved(name) => say::done_saved(name),
            Self::SavedElsewhere(name) => say::done_saved_elsewhere(name),
            Self::AlreadySaved(name) => say::done_already(name),
            Self::Removed(name) => say::done_removed(name),
            Self::QuotationGone => say::done_quotation_gone().into(),
            Self::NoteChangedMeanwhile => say::done_note_changed().into(),
            Self::Moved { place, of } => say::done_moved(*place, *of),
            Self::Noted => say::done_noted().into(),
            Self::BothNotesKept => say::done_both_notes().into(),
            Self::NoteWithoutQuotation => say::done_note_without().into(),
            Self::Created(name) => say::done_created(name),
            Self::Renamed(name) => say::done_renamed(name),
            Self::NameTaken { asked, name } => say::done_name_taken(asked, name),
            Self::Deleted(name) => say::done_deleted(name),
            Self::DeletedInPart { name, kept } => say::done_deleted_in_part(name, *kept),
            Self::CollectionGone => say::done_collection_gone().into(),
            Self::PutBack(name) => say::done_put_back(name),
            Self::Chosen(name) => say::done_chosen(name),
            Self::Merged(merged) => return merged.fmt(f),
            Self::Undone { kept: 0 } => say::done_undone().into(),
            Self::Undone { kept } => say::done_undone_but(*kept),
        })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.done.fmt(f)?;
        if self.stored { Ok(()) } else { write!(f, " {}", say::done_not_stored()) }
    }
}

impl fmt::Display for Merged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, into) in self.collections.iter().enumerate() {
            let MergedInto { name, was_here, added, already, notes, .. } = into;
            let already = if *already > 0 { say::merged_already(*already) } else { String::new() };
            let notes = if notes.is_empty() { String::new() } else { say::merged_notes(notes.len()) };
            let how = if *was_here { say::merged_into } else { say::merged_new };
            f.write_str(if number == 0 { "" } else { " " })?;
            f.write_str(&how(name, *added, &already, &notes))?;
        }
        Ok(())
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Unreadable => say::notice_unreadable().into(),
            Self::Newer => say::notice_newer().into(),
            Self::NotKeptAside => say::notice_not_aside().into(),
            Self::Full(changes) => say::notice_full(*changes),
            Self::Refused(changes) => say::notice_refused(*changes),
            Self::Aside(texts) => say::notice_aside(*texts),
        })
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoName => say::why_no_name(),
            Self::NoList => say::why_no_list(),
            Self::OtherLength => say::why_other_length(),
            Self::NoDocument => say::why_no_document(),
            Self::NoDay => say::why_no_day(),
            Self::NoAddress => say::why_no_address(),
            // What the reader of JSON says, in its own words.
            Self::Odd(what) => what,
        })
    }
}

impl fmt::Display for BadFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Json { line, column } => say::bad_json(*line, *column),
            Self::Foreign => say::bad_foreign().into(),
            Self::Newer(version) => say::bad_newer(*version as usize, form::VERSION as usize),
            Self::Empty => say::bad_empty().into(),
            Self::Records { first, further: 0 } => first.clone(),
            Self::Records { first, further } => [first, " ", &say::bad_further(*further)].concat(),
            Self::Flaw { collection, name, item, why } => {
                let why = why.to_string();
                match (item, name.as_str()) {
                    (None, "") => say::bad_collection(*collection, &why),
                    (None, name) => say::bad_collection_named(*collection, name, &why),
                    (Some(item), "") => say::bad_quotation(*collection, *item, &why),
                    (Some(item), name) => say::bad_quotation_named(*collection, name, *item, &why),
                }
            }
        })?;
        let is_newer = matches!(self, Self::Newer(_));
        write!(f, " {}", if is_newer { say::bad_unchanged_newer() } else { say::bad_unchanged() })
    }
}

impl std::error::Error for BadFile {}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = if self.fits_without_notes { say::too_long_with_notes } else { say::too_long };
        f.write_str(&says(self.characters, LIMIT))
    }
}

impl std::error::Error for TooLong {}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Foreign => say::shared_foreign().into(),
            Self::Version(version) => say::shared_newer(*version as usize),
            Self::TooLong => say::shared_too_long().into(),
            Self::Group(text) => {
                let mut shown: String = text.chars().take(REPEATED).collect();
                if shown.len() < text.len() {
                    shown.push('…');
                }
                say::shared_part(&shown)
            }
            Self::Count { said, read } => say::shared_incomplete(*said as usize, *read),
        })
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Same => say::standing_same(),
            Self::OtherAttribution(_) => say::standing_other(),
            Self::Moved(_) => say::standing_moved(),
            Self::WordsGone => say::standing_words_gone(),
            Self::DocumentGone => say::standing_document_gone(),
        })
    }
}
