//! What a reader takes away from the explorer: citations, exports and cards, all made from one record of some words,
//! who says them and where they stand. Pure: text in, text out, on the host as in the browser.

mod attribution;
mod cells;
mod citation;
pub mod copy;
mod dates;
mod export;
mod fields;
mod form;
pub mod import;
mod json;
mod markup;
mod names;
mod of;
pub mod oscola;
mod record;
mod runs;
#[cfg(feature = "styles")]
pub mod styles;
mod template;

pub use citation::{Citation, Style};
pub use export::{Context, Format, export};
pub use json::{Fault, Json};
pub use of::AROUND;
pub use record::{
    Annotation, Container, Dated, Known, Label, Named, Place, Record, Shown, Speaker, SpeakerIs, Titled, Work,
};
pub use runs::{Run, plain, rich};
pub use template::{Damaged, Templates};
