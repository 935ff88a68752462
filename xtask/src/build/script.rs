//! The scripts: the glue that wasm-bindgen writes, and `boot.js`, which starts it and says why where that fails.

use std::path::Path;

use super::asset::{Asset, Part};
use super::page::filled;
use crate::problem::Outcome;
use crate::project;

/// `boot.js`, with the names of the files it loads.
pub(super) fn boot(root: &Path, loaded: &[&Asset]) -> Outcome<Asset> {
    let template = project::read(&root.join("assets/boot.js"))?;
    let names: Vec<(&str, &str)> = loaded.iter().map(|asset| (asset.role, asset.name.as_str())).collect();
    let script = filled(&template, "assets/boot.js", &names)?;
    Ok(Asset::hashed("boot.js", tidied(&script), Part::Js))
}

/// The same script without indentation and without lines that are only a comment. Ours and the glue's template
/// strings all stand on one line, so no string is touched.
pub(super) fn tidied(script: &str) -> String {
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
