//! The engine as `cargo xtask bench` measures it: `search` and nothing of the app, compiled as the app is, with two
//! functions for a page to call. Everything that the numbers depend on is in `search`.

use search::{Index, Query};
use wasm_bindgen::prelude::wasm_bindgen;

/// An opened index.
#[wasm_bindgen]
pub struct Engine(Index);

/// Opens an index; `undefined` where the bytes are none.
#[wasm_bindgen]
pub fn open(bytes: &[u8]) -> Option<Engine> {
    Index::open(bytes).ok().map(Engine)
}

#[wasm_bindgen]
impl Engine {
    /// The numbers of the best units, at most `most`.
    pub fn search(&self, text: &str, most: usize) -> Vec<u32> {
        let found = self.0.best(&Query::read(text), most);
        found.hits.iter().map(|hit| hit.unit.0).collect()
    }
}
