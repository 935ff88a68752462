//! The scripts: the glue that wasm-bindgen writes, and `boot.js`, which starts it and says why where that fails; in files
//! of their own, or both in one for the page that has all in itself. terser makes them smaller where Node is present; otherwise only their comments and indentation go.

use std::path::Path;

use super::asset::{Asset, Part};
use super::headers::EMBED;
use super::node::{Node, Tool};
use super::page::filled;
use super::words;
use crate::problem::{OrSay, Outcome, Problem};
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

/// For `boot.js` and `embed.js`, which speak to older browsers too: no syntax that they do not themselves have.
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
    let (before, after) = without_exports(script)?;
    let script = [&before, EXPORTS[1], &after].concat();
    Ok(Asset::hashed("app.js", smaller(&script, &MODULE, node)?, Part::Js))
}

/// `boot.js`, with the names of the files it loads.
pub(super) fn boot(root: &Path, loaded: &[&Asset], node: Option<&Node>) -> Outcome<Asset> {
    let script = booting(root, "apart.js", loaded)?;
    Ok(Asset::hashed("boot.js", classic(&script, node)?, Part::Js))
}

/// The glue and `boot.js` as one module that finds everything in the page it stands in.
pub(super) fn alone(root: &Path, glue: &str, loaded: &[&Asset], node: Option<&Node>) -> Outcome<String> {
    let (before, after) = without_exports(glue)?;
    let script = [before, after, booting(root, "alone.js", loaded)?].concat();
    let script = smaller(&script, &MODULE, node)?;
    String::from_utf8(script).or_say(|| "The script of the page in one file is no text".to_owned())
}

/// A script that older browsers read too, made smaller.
pub(super) fn classic(script: &str, node: Option<&Node>) -> Outcome<Vec<u8>> {
    smaller(script, &CLASSIC, node)
}

/// The glue before and after its exports. What is not exported terser leaves out.
fn without_exports(glue: &str) -> Outcome<(String, String)> {
    let cut = glue.split_once(EXPORTS[0]).ok_or_else(|| {
        Problem::new("wasm-bindgen ends its script in another way; EXPORTS in script.rs must follow")
    })?;
    Ok((cut.0.replace("export function", "function"), cut.1.to_owned()))
}

/// `boot.js` with one of the two that know where the parts are.
fn booting(root: &Path, parts: &str, loaded: &[&Asset]) -> Outcome<String> {
    let folder = root.join("assets/boot");
    let read = |name: &str| project::read(&folder.join(name));
    let template = read("boot.js")?.replacen("{{parts}}", &read(parts)?, 1);
    let (words, intl) =
        (words::names(loaded), read("intl.js")?.replacen("export default ", "const intl = ", 1));
    let names = loaded.iter().map(|asset| (asset.role, asset.name.as_str()));
    let is_named = |(role, _): &(&str, &str)| template.contains(&["{{", role, "}}"].concat());
    let names: Vec<(&str, &str)> =
        names.chain([("words", &*words), ("intl", &intl)]).filter(is_named).collect();
    filled(&template, &format!("assets/boot/{parts}"), &names)
}

/// The script for the pages of others. They name it, so its name stays.
pub(super) fn embed(root: &Path, node: Option<&Node>) -> Outcome<Asset> {
    let script = project::read(&root.join("assets/embed/embed.js"))?;
    Ok(Asset::named(EMBED, smaller(&script, &CLASSIC, node)?, Part::Later))
}

/// The script of the page that shows how to embed.
pub(super) fn builder(root: &Path, node: Option<&Node>) -> Outcome<Asset> {
    let script = project::read(&root.join("assets/embed/builder.js"))?;
    Ok(Asset::hashed("builder.js", smaller(&script, &CLASSIC, node)?, Part::Later))
}

/// `intl.js`, which is loaded with the words of another language.
pub(super) fn intl(root: &Path, node: Option<&Node>) -> Outcome<Asset> {
    let script = project::read(&root.join("assets/boot/intl.js"))?;
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
