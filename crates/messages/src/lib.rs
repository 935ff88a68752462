//! Everything the interface says, in every language it speaks. What is said to a reader anywhere in the project is a
//! function of [`say`], made from `assets/messages/en.ftl`: typed by its arguments, so that a missing message or a wrong
//! argument does not compile.
//!
//! English stands in each function. The texts of another language come as one [`Table`], which the app fetches and
//! [`speak`]s; from then on every function says it in that language. `fill` puts arguments into a pattern, `signs` are
//! what patterns are written with. What a language does with numbers, dates and lists is [`Intl`]'s, which the browser
//! knows and nobody here. The sources are read on the host alone (`compile/`, `build.rs`).

mod fill;
mod language;
mod number;
mod signs;
mod spoken;
mod table;

pub use fill::apart;
pub use language::Language;
pub use number::count;
pub use spoken::{Intl, Spoken, date, decimal, label, language, listed, short_date, speak};
pub use table::{Damaged, Table};

use fill::{Arg, filled};
use spoken::plain;

include!(concat!(env!("OUT_DIR"), "/say.rs"));

/// What is packed into the files of other languages.
#[cfg(any(test, feature = "translations"))]
pub mod translations {
    use super::Language;
    pub use super::table::packed;

    include!(concat!(env!("OUT_DIR"), "/translations.rs"));
}

/// The place of the first element in [`Slots`], as a character; the next ones follow it.
pub const FIRST_SLOT: u32 = signs::FIRST_SLOT;

/// A sentence with places for so many elements of the page: in it they stand as the characters from [`FIRST_SLOT`] on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slots<const ELEMENTS: usize>(pub String);
