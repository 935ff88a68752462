//! Pictures of a corpus as plain data, for looking rather than reading: what each counts of the passages a query and
//! filters let through, the table and CSV behind it, what a click on each of its marks does, and where everything in it
//! is drawn. Nothing here knows a browser.

#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]

mod amount;
mod click;
mod collocates;
mod concordance;
mod days;
mod decimal;
pub mod draw;
mod figures;
mod figures_table;
mod frequency;
mod grid;
mod grid_table;
mod order;
mod strip;
mod table;
mod ticks;
mod timeline;
mod timeline_table;
mod whose;
mod words;
mod words_table;

pub use amount::Amount;
pub use click::Click;
pub use collocates::{Collocate, LEAST_G2, LEAST_TIMES, NEAR, log_likelihood};
pub use concordance::{Concordance, Line, Order};
pub use days::Days;
pub use decimal::short;
pub use figures::{Figures, Panel, Stated, bound_words};
pub use frequency::{By, Frequency, Rate};
pub use grid::{Axis, Counts, Grid, Heading};
pub use grid_table::Along;
pub use strip::{Lane, Stretch, Strip};
pub use table::{Cell, Column, Table};
pub use ticks::{Tick, ticks};
pub use timeline::{Happening, Publication, Report, Timeline};
pub use timeline_table::Range;
pub use whose::Whose;
