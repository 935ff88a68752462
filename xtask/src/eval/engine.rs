//! The index of a collection, made and opened as any user of `search` would, and what making it took.

use std::time::{Duration, Instant};

use ::search::{Builder, Index, Unit};

use super::collection::Collection;
use super::figures::{Figures, Value};
use crate::build::brotli_in;
use crate::problem::{OrSay, Outcome};

/// The largest window that every Brotli decoder takes.
const WINDOW: i32 = 24;

/// A collection that can be searched. The number of a unit is that of its document.
pub(super) struct Engine {
    /// What is asked.
    pub(super) index: Index,
    bytes: Vec<u8>,
    build: Duration,
}

impl Engine {
    /// Makes a whole index: titles are headings, and all is taken for English.
    pub(super) fn build(collection: &Collection) -> Outcome<Self> {
        let begun = Instant::now();
        let mut builder = Builder::new();
        for document in &collection.documents {
            builder.add(Unit {
                heading: &document.title,
                text: &document.text,
                language: "en",
                ..Unit::default()
            });
        }
        let bytes = builder.finish();
        let build = begun.elapsed();
        let index = Index::open(&bytes).or_say(|| "The index just made cannot be opened".to_owned())?;
        Ok(Self { index, bytes, build })
    }

    /// What it weighs and how long it took to make.
    pub(super) fn figures(&self) -> Outcome<Figures> {
        let small = brotli_in(&self.bytes, WINDOW).or_say(|| "Cannot compress the index".to_owned())?;
        Ok(Figures::from([
            ("index_bytes", "index, bytes", Value::Count(self.bytes.len())),
            ("index_brotli_bytes", "index, bytes after Brotli", Value::Count(small.len())),
            ("build_ms", "making the index, ms", Value::Time(self.build.as_secs_f64() * 1e3)),
        ]))
    }
}
