//! The parts that views are made of: functions from the desk to an element, each for one thing.

mod also;
mod beside;
mod chips;
mod context;
mod facet;
mod filters;
mod help;
mod named;
mod notice;
mod picked;
mod quotation;
mod reader;
mod result;
mod said;
mod tags;
mod take;
mod top;
mod words;

pub(crate) use also::also;
pub(crate) use beside::beside;
pub(crate) use chips::{chips, dates_label, filter_label};
pub(crate) use context::{context, framing};
pub(crate) use filters::filters;
pub(crate) use help::help;
pub(crate) use named::named;
pub(crate) use notice::notice;
pub(crate) use picked::picked;
pub(crate) use quotation::quotation;
pub(crate) use reader::reader;
pub(crate) use result::result;
pub(crate) use said::said;
pub(crate) use tags::tags;
pub(crate) use take::take;
pub(crate) use top::top;
pub(crate) use words::{Drawn, words};
