//! On Record: an explorer of published statements, wholly in the reader's browser.
//!
//! From the bottom up: `explore` opens the compiled corpus and answers questions; `state` says what the reader has
//! asked for and `address` writes it down; `results` computes the one set that list, counts and exports share; `voice`
//! and `excerpt` decide whose words a result shows, `reasons` why, and `remembered` what a quotation really says;
//! `desk` holds what is drawn and takes what the reader does; `components` and `views` draw it with `ui`, what is not
//! needed to begin through `annex`; `browser` alone touches the browser. As a part of another page it is what `embedded`
//! reads, looks as `look` makes of the host's colours, and `host` talks with that page.

mod address;
mod annex;
mod app;
mod browser;
mod built_in;
mod check;
mod commands;
mod complete;
mod components;
mod desk;
mod elsewhere;
mod embedded;
mod excerpt;
mod follow;
mod habits;
mod host;
mod keys;
mod labels;
mod language;
mod look;
mod offline;
mod pick;
mod place;
mod preview;
mod reasons;
mod remembered;
mod results;
mod selected;
mod shelf;
mod state;
mod steps;
mod take_away;
mod ui;
mod views;
mod voice;

// What parts of the page know as modules of their own crate.
use explore::{facets, filters, library, names, order};

pub use address::{Misread, read as read_address, write as write_address};
pub use app::start;
pub use built_in::{built_in, details};
pub use check::{Checked, LARGEST_FILE, check, check_file, check_line, file_name};
pub use elsewhere::{Elsewhere, elsewhere};
pub use embedded::{Embedding, Filter, Locked};
pub use excerpt::{Piece, excerpt, pieces};
pub use explore::{
    Asked, Choices, Chosen, Facet, FacetSets, Filters, Library, Named, NamedIs, OpenError, RolePick, Sense,
    Value,
};
pub use look::{Colour, Colours, Dress, TOKENS, dress, is_fonts};
pub use pick::{Refused, pick};
pub use preview::{Preview, preview};
pub use reasons::{reasons, unsaid};
pub use remembered::{Remembered, remembered};
pub use results::{Results, Without};
pub use selected::{Covered, selected};
pub use state::{Action, Change, MOST_COMPARED, Open, Order, Part, Session, State, View};
pub use take_away::{record, records};
pub use voice::{Voice, spoken, voice_of_quote, voice_of_result};
