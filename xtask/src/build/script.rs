//! The scripts: the glue that wasm-bindgen writes, and `boot.js`, which starts it and says why where that fails.
//! terser makes them smaller where Node is present; otherwise only their comments and indentation go.

use std::path::Path;

use super::asset::{Asset, Part};
use super::node::{Node, Tool};
use super::page::filled;
use crate::problem::{Outcome, Problem};
use crate::project;

/// For the glue, a module: whoever can run the app's WebAssembly can read all that terser writes here.
const MODULE: Tool = Tool {
    name: "terser",
    script: "terser/bin/terser",
    ending: "js",
    arguments: &[
        "--module",
        "--ecma=2020",
        // Nobody calls the glue's functions with `new`, which is what an arrow function cannot bear.
        "--compress=passes=3,unsafe_arrows,unsafe_methods",
        "--mangle",
        "--comments=false",
    ],
};

/// For `boot.js`, which speaks to older browsers too: no syntax that it does not itself have.
const CLASSIC: Tool = Tool {
    arguments: &["--toplevel", "--ecma=2017", "--compress=passes=3", "--mangle", "--comments=false"],
    ..MODULE
};

/// What wasm-bindgen exports of its own, and what boot.js needs of it: it loads the module itself, for it knows what it
/// loads.
const EXPORTS: [&str; 2] = [
    "export { initSync, __wbg_init as default };",
    "export { __wbg_get_imports as imports, __wbg_finalize_init as start };",
];

/// The glue.
pub(super) fn glue(script: &str, node: Option<&Node>) -> Outcome<Asset> {
    let Some((before, after)) = script.split_once(EXPORTS[0]) else {
        return Err(Problem::new(
            "wasm-bindgen ends its script in another way; EXPORTS in script.rs must follow",
        ));
    };
    // What is not exported terser leaves out.
    let script = [&before.replace("export function", "function"), EXPORTS[1], after].concat();
    Ok(Asset::hashed("app.js", smaller(&script, &MODULE, node)?, Part::Js))
}

/// `boot.js`, with the names of the files it loads, those with the words of languages as an object.
pub(super) fn boot(root: &Path, loaded: &[&Asset], words: &str, node: Option<&Node>) -> Outcome<Asset> {
    let template = project::read(&root.join("assets/boot.js"))?;
    let names = loaded.iter().map(|asset| (asset.role, asset.name.as_str()));
    let names: Vec<(&str, &str)> = names.chain([("words", words)]).collect();
    let script = filled(&template, "assets/boot.js", &names)?;
    Ok(Asset::hashed("boot.js", smaller(&script, &CLASSIC, node)?, Part::Js))
}

/// `intl.js`, which is loaded with the words of another language.
pub(super) fn intl(root: &Path, node: Option<&Node>) -> Outcome<Asset> {
    let script = project::read(&root.join("assets/intl.js"))?;
    Ok(Asset::hashed("intl.js", smaller(&script, &MODULE, node)?, Part::Later))
}

fn smaller(script: &str, tool: &Tool, node: Option<&Node>) -> Outcome<Vec<u8>> {
    node.map_or_else(|| Ok(tidied(script).into_bytes()), |node| node.made(tool, &[], script.as_bytes()))
}

/// The same script without indentation and without lines that are only a comment. Ours and the glue's template
/// strings all stand on one line, so no string is touched.
fn tidied(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let opens = line.starts_with("/*");
        if in_comment || opens {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script = "// why\n/**\n * what\n */\nfunction a() {\n    const u = \"http://x\"; // stays\n\n    /* b */\n}\n";
        assert_eq!(tidied(script), "function a() {\nconst u = \"http://x\"; // stays\n}\n");
    }
}
