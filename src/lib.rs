//! On Record: an explorer of published statements, wholly in the reader's browser.
//!
//! From the bottom up: `explore` opens the compiled corpus and answers questions; `state` says what the reader has asked for and `address`
//! writes it down; `results` computes the one set that list, counts and exports share; `voice` and `excerpt` decide
//! whose words a result shows, `reasons` why, and `remembered` what a quotation really says; `desk` holds what is drawn and takes what the reader does; `components` and `views` draw
//! it with `ui`, what is not needed to begin through `annex`; `browser` alone touches the browser.

mod address;
mod annex;
mod app;
mod browser;
mod built_in;
mod complete;
mod components;
mod desk;
mod excerpt;
mod keys;
mod labels;
mod preview;
mod reasons;
mod remembered;
mod results;
mod state;
mod steps;
mod take_away;
mod ui;
mod views;
mod voice;

// What parts of the page know as modules of their own crate.
use explore::{facets, library, names, order};

pub use address::{Misread, read as read_address, write as write_address};
pub use app::start;
pub use built_in::built_in;
pub use excerpt::{Piece, excerpt, pieces};
pub use explore::{
    Asked, Choices, Chosen, Facet, FacetSets, Filters, Library, Named, NamedIs, OpenError, RolePick, Sense,
    Value,
};
pub use preview::{Preview, preview};
pub use reasons::{reasons, unsaid};
pub use remembered::{Remembered, remembered};
pub use results::{Results, Without};
pub use state::{Action, Change, Open, Order, Session, State, View};
pub use take_away::{attributed_text, source_line};
pub use voice::{Voice, voice_of_quote, voice_of_result};
