//! Mounts the app in the shell that `index.html` shows.
// In the browser there is no program's start and end that the standard library would have to see to.
#![cfg_attr(target_arch = "wasm32", no_main)]

/// Where memory comes from: the same for less than half the bytes of the standard library's allocator.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen(start))]
fn main() {
    onrecord::start();
}
