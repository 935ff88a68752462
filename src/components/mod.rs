//! The parts that views are made of. Each draws one thing and says what it needs.

mod chips;
mod facet;
mod filters;
mod help;
mod link;
mod named;
mod notice;
mod reader;
mod result;
mod search_box;
mod tags;
mod take;
mod top;
mod words;

pub(crate) use chips::{Chips, dates_label, filter_label};
pub(crate) use filters::FilterPanel;
pub(crate) use help::Help;
pub(crate) use link::Link;
pub(crate) use named::NamedRow;
pub(crate) use notice::Notice;
pub(crate) use reader::{Reader, is_heading};
pub(crate) use result::ResultItem;
pub(crate) use search_box::SearchBox;
pub(crate) use tags::Tags;
pub(crate) use take::Take;
pub(crate) use top::Top;
pub(crate) use words::Words;
