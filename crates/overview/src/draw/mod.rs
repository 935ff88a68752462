//! Where everything in a picture is drawn, as plain numbers: a scene is a list of shapes in a box of a given width, each
//! with what it says and what a click on it does. The page draws scenes as SVG elements, and [`svg`] writes one down
//! as a file; neither computes a place of its own.
//!
//! A unit is a CSS pixel. How wide text is depends on fonts that nobody knows here, so it is taken for wider than it is in
//! any common one (`text`): what keeps apart here keeps apart everywhere. Scenes are made from left to right and mirrored
//! as a whole for pages that read from right to left.

mod bars;
mod grid;
mod lanes;
mod lines;
mod numbers;
mod over_time;
mod scene;
mod strip;
mod svg;
mod text;
mod timeline;

pub use lanes::lanes;
pub use over_time::Scale;
pub use scene::{Anchor, Frame, Item, Look, Scene, Shape};
pub use svg::{Source, svg};
