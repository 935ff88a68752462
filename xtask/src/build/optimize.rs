//! wasm-opt, which takes a little off the download.

use super::node::{Node, Tool};
use crate::problem::Outcome;

/// What is asked of it, each pass and its place chosen by size after Brotli: -Os and its like make the module smaller
/// and its compressed form larger, because they undo what made its functions alike. No feature is named: the module
/// says itself which it uses, and with `--all-features` no browser runs what comes out.
const WASM_OPT: Tool = Tool {
    name: "wasm-opt",
    script: "binaryen/bin/wasm-opt",
    ending: "wasm",
    arguments: &[
        "--shrink-level=2",
        "--remove-unused-module-elements",
        "--duplicate-function-elimination",
        "--reorder-locals",
        "--merge-blocks",
        "--rse",
        "--remove-unused-brs",
        "--vacuum",
        "--optimize-instructions",
        "--merge-blocks",
        // How a load is aligned is only a hint, and engines do not take it.
        "--dealign",
        "--strip-producers",
        "--strip-target-features",
    ],
};

/// The module made smaller, where that is possible. Names of functions are kept on demand.
pub(super) fn smaller(module: Vec<u8>, names: bool, node: Option<&Node>) -> Outcome<Vec<u8>> {
    let Some(node) = node else { return Ok(module) };
    node.made(&WASM_OPT, if names { &["--debuginfo"] } else { &[] }, &module)
}
