//! The parts that views are made of: functions from the desk to an element, each for one thing.

mod beside;
mod chips;
mod facet;
mod filters;
mod help;
mod named;
mod notice;
mod reader;
mod result;
mod said;
mod tags;
mod take;
mod top;
mod words;

pub(crate) use beside::beside;
pub(crate) use chips::{chips, dates_label, filter_label};
pub(crate) use filters::filters;
pub(crate) use help::{content as help_content, help};
pub(crate) use named::named;
pub(crate) use notice::notice;
pub(crate) use reader::{close_reader, reader};
pub(crate) use result::{result, why};
pub(crate) use said::said;
pub(crate) use tags::tags;
pub(crate) use take::take;
pub(crate) use top::{top, ways};
pub(crate) use words::{Drawn, words};
