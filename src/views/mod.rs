//! What the page shows: one file a view.

mod about;
mod collection;
mod compare;
mod document;
mod overview;
mod search;

pub(crate) use about::about;
pub(crate) use collection::collection;
pub(crate) use compare::{compare, compare_button, compare_label};
pub(crate) use document::document;
pub(crate) use overview::{fetch_details, overview, strip};
pub(crate) use search::search;
