//! The corpus this app was built with, as `build.rs` compiled it.

use explore::{Library, OpenError};

/// Opens it.
///
/// # Errors
/// [`OpenError`] when it was damaged on its way to the reader.
pub fn built_in() -> Result<Library, OpenError> {
    Library::open(include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin")))
}
