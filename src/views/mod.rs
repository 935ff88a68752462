//! What the page shows: one file a view.

mod about;
mod document;
mod search;

pub(crate) use about::AboutView;
pub(crate) use document::DocumentView;
pub(crate) use search::SearchView;
