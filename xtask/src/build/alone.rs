//! `on-record.html`: the whole explorer in one file, that opens by a double click, without server and network. A browser
//! loads no module and no worker from a file, so nothing stands beside it: the modules are in the page as letters, packed;
//! its script and style are in it too, and its policy names the hash of each and allows no request at all. For where it
//! cannot run, it has the whole text as well.

use std::path::Path;

use super::asset::{Asset, Part};
use super::compress::gzip;
use super::digest::{integrity, letters};
use super::page::{self, ends_nowhere_early, filled, tidied};
use super::style;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// What it is called, for ever.
const NAME: &str = "on-record.html";
/// In `index.html`: what stands before and after the names of files, and the way to the plain page, which is not beside
/// this one.
const FILES: [&str; 2] = ["<!-- files -->", "<!-- /files -->"];
const ELSEWHERE: [&str; 2] = ["Every word is also on a <a href=\"text.html\">", "</a>."];
const HERE: &str = "Every word is also on this page, <a href=\"#text\">below</a>.";

/// The files that `boot.js` asks for by name; beside them those with the words of languages.
const MODULES: [&str; 2] = ["app.wasm", "annex.wasm"];

/// The page in one file.
pub(super) fn page(root: &Path, assets: &[Asset], script: &str, digest: &str) -> Outcome<Asset> {
    let asset = |role: &str| {
        let found = assets.iter().find(|asset| asset.role == role);
        found.ok_or_else(|| Problem::new(format!("{NAME} needs {role}, which was not made")))
    };
    let style = style::alone(root)?;
    for (what, text) in [("script", script), ("style", &style)] {
        ends_nowhere_early(NAME, what, text)?;
    }
    let icon = letters(&asset("icon.svg")?.bytes);
    let head =
        format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{style}</style>");
    let mut template = project::read(&root.join("index.html"))?;
    template = template.replacen(page::policy("index.html", &template)?, &policy(script, &style), 1);
    template = replaced(&template, FILES, &head)?;
    while template.contains(ELSEWHERE[0]) {
        template = replaced(&template, ELSEWHERE, HERE)?;
    }
    let page = tidied(&filled(&template, "index.html", &[("build", digest)])?);
    let Some((page, end)) = page.split_once("</body>") else {
        return Err(Problem::new("index.html has no end"));
    };
    let mut html = format!("{page}<div id=\"text\">\n{}</div>\n", words(asset("text.html")?)?);
    let modules = MODULES.into_iter().map(asset).collect::<Outcome<Vec<&Asset>>>()?;
    let words = assets.iter().filter(|asset| asset.role.starts_with("words-"));
    for module in modules.into_iter().chain(words) {
        let packed = letters(&gzip(&module.bytes).or_say(|| format!("Cannot pack {}", module.name))?);
        html +=
            &format!("<script type=\"application/octet-stream\" id=\"{}\">{packed}</script>\n", module.name);
    }
    html += &format!("<script type=\"module\">{script}</script>\n</body>{end}");
    Ok(Asset::named(NAME, html, Part::Later))
}

/// No request, and nothing run or drawn but what stands in the page.
fn policy(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; connect-src 'none'; img-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        integrity(script.as_bytes()),
        integrity(style.as_bytes()),
    )
}

/// The documents of the plain page.
fn words(text: &Asset) -> Outcome<String> {
    let page = String::from_utf8_lossy(&text.bytes);
    let main = page.split_once("<main>").and_then(|(_, rest)| rest.split_once("</main>"));
    main.map(|(words, _)| words.to_owned()).ok_or_else(|| Problem::new("text.html has no <main>"))
}

/// A page with something else in place of two marks and what stands between them.
fn replaced(page: &str, [from, to]: [&str; 2], with: &str) -> Outcome<String> {
    let cut = page.split_once(from).and_then(|(before, rest)| Some((before, rest.split_once(to)?.1)));
    let (before, after) =
        cut.ok_or_else(|| Problem::new(format!("index.html no longer says {from} … {to}")))?;
    Ok([before, with, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_two_marks_is_replaced_with_them_and_a_missing_mark_is_said() {
        assert_eq!(replaced("a<b>c</b>d", ["<b>", "</b>"], "e").unwrap(), "aed");
        let said = replaced("a", ["<b>", "</b>"], "e").unwrap_err().to_string();
        assert_eq!(said, "index.html no longer says <b> … </b>");
    }

    #[test]
    fn the_policy_names_the_hashes_and_allows_no_request() {
        let policy = policy("a", "b");
        // SHA-256 of the letters a and b.
        assert!(policy.contains(
            "script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' 'wasm-unsafe-eval';"
        ));
        assert!(policy.contains("style-src 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=';"));
        assert!(policy.contains("connect-src 'none'") && !policy.contains("unsafe-inline"));
    }
}
