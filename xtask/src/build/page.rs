//! The page itself: `index.html` with its style in it and the names that its files have in this build. Everything in it is
//! relative, so the folder works wherever it is put.

use std::path::Path;

use super::asset::{Asset, Part};
use super::digest::integrity;
use crate::problem::{Outcome, Problem};
use crate::project;

/// The page, with its style, naming those of the files that it loads, and the build it is of.
pub(super) fn index(root: &Path, style: &str, assets: &[Asset], digest: &str) -> Outcome<Asset> {
    let template = project::read(&root.join("index.html"))?;
    ends_nowhere_early("index.html", "style", style)?;
    let hash = integrity(style.as_bytes());
    let names = assets.iter().map(|asset| (asset.role, asset.name.as_str()));
    // Not every file is loaded by the page itself.
    let is_named = |(role, _): &(&str, &str)| template.contains(&["{{", role, "}}"].concat());
    let names: Vec<(&str, &str)> =
        names.filter(is_named).chain([("style", style), ("style.hash", &hash), ("build", digest)]).collect();
    Ok(Asset::named("index.html", tidied(&filled(&template, "index.html", &names)?), Part::Html))
}

/// The policy that a page sets itself.
pub(super) fn policy<'a>(file: &str, html: &'a str) -> Outcome<&'a str> {
    let rest = html.split_once("http-equiv=\"Content-Security-Policy\" content=\"").map(|(_, rest)| rest);
    let policy = rest.and_then(|rest| rest.split_once('"')).map(|(policy, _)| policy);
    policy.ok_or_else(|| Problem::new(format!("{file} has no Content-Security-Policy")))
}

/// A problem where a script or style could not stand in a page, because something in it ends it.
pub(super) fn ends_nowhere_early(file: &str, what: &str, text: &str) -> Outcome<()> {
    if text.to_ascii_lowercase().contains(&format!("</{what}")) || text.contains("<!--") {
        return Err(Problem::new(format!(
            "The {what} of {file} would end early: like a tag, something stands in it"
        )));
    }
    Ok(())
}

/// A template with every `{{key}}` replaced. A key that is unknown, or known and never used, is a mistake that would
/// otherwise be seen only in a browser.
pub(super) fn filled(template: &str, file: &str, values: &[(&str, &str)]) -> Outcome<String> {
    let mut out = String::with_capacity(template.len());
    let mut used = vec![false; values.len()];
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, after) = after
            .split_once("}}")
            .ok_or_else(|| Problem::new(format!("{file}: a `{{{{` is never closed")))?;
        let place = values.iter().position(|(name, _)| *name == key.trim()).ok_or_else(|| {
            let known: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
            Problem::new(format!(
                "{file}: nothing is called `{}`; there are {}",
                key.trim(),
                known.join(", ")
            ))
        })?;
        used[place] = true;
        out.push_str(before);
        out.push_str(values[place].1);
        rest = after;
    }
    out.push_str(rest);
    match used.iter().position(|used| !used) {
        Some(place) => {
            Err(Problem::new(format!("{file}: `{{{{{}}}}}` stands nowhere in it", values[place].0)))
        }
        None => Ok(out),
    }
}

/// The same page without comments and indentation.
pub(super) fn tidied(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines: Vec<&str> = kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_replaced_wherever_it_stands() {
        let page = filled("<a href={{x.css}}>{{ y }}{{x.css}}", "t", &[("x.css", "x-1.css"), ("y", "1")]);
        assert_eq!(page.unwrap(), "<a href=x-1.css>1x-1.css");
    }

    #[test]
    fn a_key_that_does_not_fit_is_said() {
        for (template, values, said) in [
            ("{{z}}", vec![("x", "1")], "t: nothing is called `z`; there are x"),
            ("none", vec![("x", "1")], "t: `{{x}}` stands nowhere in it"),
            ("{{x", vec![("x", "1")], "t: a `{{` is never closed"),
        ] {
            assert_eq!(filled(template, "t", &values).unwrap_err().to_string(), said);
        }
    }

    #[test]
    fn a_page_without_a_policy_is_named() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assert_eq!(policy("a.html", page).unwrap(), "default-src 'none'");
        let said = policy("a.html", "<p>").unwrap_err().to_string();
        assert_eq!(said, "a.html has no Content-Security-Policy");
    }

    #[test]
    fn a_style_that_would_end_early_is_said() {
        assert!(ends_nowhere_early("index.html", "style", "a { content: '<' }").is_ok());
        for text in ["a { content: '</STYLE>' }", "<!-- a"] {
            let said = ends_nowhere_early("index.html", "style", text).unwrap_err().to_string();
            assert_eq!(said, "The style of index.html would end early: like a tag, something stands in it");
        }
    }

    #[test]
    fn comments_and_indentation_are_left_out() {
        assert_eq!(tidied("<p>\n  <!-- why\n  long -->\n  a b\n\n</p>"), "<p>\na b\n</p>\n");
    }
}
