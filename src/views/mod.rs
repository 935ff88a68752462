//! What the page shows: one file a view.

mod about;
mod document;
mod search;

pub(crate) use about::about;
pub(crate) use document::document;
pub(crate) use search::search;
