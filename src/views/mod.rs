//! What the page shows: one file a view.

mod about;
mod collection;
mod compare;
mod document;
mod embedded;
mod overview;
mod search;

pub(crate) use about::{about, content as about_content};
pub(crate) use collection::collection;
pub(crate) use compare::{compare, compare_button};
pub(crate) use document::{content as document_content, document, follow as follow_document};
pub(crate) use embedded::embedded;
pub(crate) use overview::{fetch_details, overview, strip};
pub(crate) use search::{above_results, nothing_found, search};
