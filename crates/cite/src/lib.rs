//! What a reader takes away from the explorer: citations, exports and cards, all made from one record of some words,
//! who says them and where they stand. Pure: text in, text out, on the host as in the browser.

mod of;
mod record;
pub mod stretch;

pub use of::AROUND;
pub use record::{
    Annotation, Container, Dated, Known, Label, Named, Place, Record, Shown, Speaker, SpeakerIs, Titled, Work,
};
