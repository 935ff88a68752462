//! The style sheets: plain CSS joined in a fixed order, its comments and idle white space left out. Brotli does the
//! rest better than a cleverer minifier would.

use std::fs;
use std::path::{Path, PathBuf};

use super::asset::{Asset, Part};
use crate::problem::{OrSay, Outcome};
use crate::project::{self, shown};

/// The app's style: every file in the order of their names, which begin with a number. The first names the layers and
/// every colour and size.
pub(super) fn app(root: &Path) -> Outcome<String> {
    joined(&sheets(&root.join("assets/style"))?)
}

/// The style of what comes with the annex alone.
pub(super) fn annex(root: &Path) -> Outcome<Asset> {
    Ok(Asset::hashed("annex.css", joined(&sheets(&root.join("assets/style/annex"))?)?, Part::Later))
}

/// All of it in one, for the page that has everything in itself.
pub(super) fn alone(root: &Path) -> Outcome<String> {
    let mut files = sheets(&root.join("assets/style"))?;
    files.extend(sheets(&root.join("assets/style/annex"))?);
    files.push(root.join("assets/alone.css"));
    joined(&files)
}

/// The style of the plain page: the same colours and sizes, and one file of its own.
pub(super) fn text_page(root: &Path) -> Outcome<Asset> {
    let tokens = sheets(&root.join("assets/style"))?.into_iter().next();
    let files: Vec<PathBuf> = tokens.into_iter().chain([root.join("assets/text.css")]).collect();
    Ok(Asset::hashed("text.css", joined(&files)?, Part::Later))
}

/// The style of the page that shows how to embed: the same again.
pub(super) fn embed_page(root: &Path) -> Outcome<Asset> {
    let tokens = sheets(&root.join("assets/style"))?.into_iter().next();
    let files: Vec<PathBuf> = tokens.into_iter().chain([root.join("assets/embed/page.css")]).collect();
    Ok(Asset::hashed("embed.css", joined(&files)?, Part::Later))
}

/// The style of a host that makes it hard.
pub(super) fn embed_host(root: &Path) -> Outcome<Asset> {
    Ok(Asset::hashed("embed-host.css", joined(&[root.join("assets/embed/host.css")])?, Part::Later))
}

fn sheets(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).or_say(|| format!("Cannot read {}", shown(folder)))?;
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| is_css(path)).collect();
    files.sort();
    Ok(files)
}

fn is_css(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "css")
}

fn joined(files: &[PathBuf]) -> Outcome<String> {
    files.iter().map(|file| Ok(minified(&project::read(file)?))).collect()
}

/// The same rules in fewer bytes. Strings and addresses are left alone; white space goes only where it can mean
/// nothing: at both sides of `{ } ; , > <`, after `(` and `:`, before `)` and `!`, and doubled. A space before `:` stays,
/// for `a :hover` is not `a:hover`, and so do those around `+`, `-`, `*` and `/`, which `calc` needs.
fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut space = false;
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            // A comment parts words as a space does.
            space = true;
            continue;
        }
        if c.is_ascii_whitespace() {
            space = true;
            rest = &rest[1..];
            continue;
        }
        let before = out.chars().next_back();
        // `--empty: ;` needs its space in older browsers.
        let idle = before.is_none_or(|b| idle_after(b) || b == ':' && c != ';')
            || idle_before(c) && before != Some(':');
        if space && !idle {
            out.push(' ');
        }
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        let zero = c == '0' && begins_number(before, space) && rest[1..].starts_with('.');
        space = false;
        let length = match c {
            '"' | '\'' => string_length(rest, c),
            '(' if out.ends_with("url") && !rest[1..].trim_start().starts_with(['"', '\'']) => {
                rest.find(')').map_or(rest.len(), |end| end + 1)
            }
            _ => c.len_utf8(),
        };
        if !zero {
            out.push_str(&rest[..length]);
        }
        rest = &rest[length..];
    }
    out
}

fn idle_after(c: char) -> bool {
    matches!(c, '{' | '}' | ';' | ',' | '>' | '<' | '(')
}

fn idle_before(c: char) -> bool {
    matches!(c, '{' | '}' | ';' | ',' | '>' | '<' | ')' | '!')
}

/// Whether a digit after this is the first of a number.
fn begins_number(before: Option<char>, space: bool) -> bool {
    space || before.is_none_or(|b| matches!(b, ':' | ',' | '(' | '/'))
}

/// How long the string is that begins here, both quotation marks counted.
fn string_length(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == mark && !escaped {
            return at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_one_of_eight_sizes() {
        let root = project::root();
        let tokens = project::read(&root.join("assets/style/1-tokens.css")).unwrap();
        let sizes: Vec<&str> = tokens.lines().map(str::trim).filter(|line| line.starts_with("--s")).collect();
        let sizes = sizes.iter().filter(|line| line[3..].starts_with(['-', '0', '1', '2', '3', '4']));
        assert_eq!(sizes.count(), 8);
        for style in [alone(&root).unwrap(), joined(&[root.join("assets/text.css")]).unwrap()] {
            let sized = style
                .split(['{', ';', '}'])
                .filter(|rule| rule.starts_with("font:") || rule.starts_with("font-size:"));
            // What is typed is as large as a telephone wants it, or it would zoom in.
            let own: Vec<&str> =
                sized.filter(|rule| rule.contains("rem") && *rule != "font-size:1rem").collect();
            assert_eq!(own, Vec::<&str>::new());
        }
    }

    #[test]
    fn only_what_means_nothing_is_left_out() {
        for (css, smaller) in [
            ("a {\n  color: red;\n}\n", "a{color:red}"),
            ("/* why */ a, b { x: y }", "a,b{x:y}"),
            ("a/**/b { x: y }", "a b{x:y}"),
            ("a :hover { x: y }", "a :hover{x:y}"),
            ("a > b ~ c + d { x: y }", "a>b ~ c + d{x:y}"),
            ("a:not( .b ) .c { x: y !important }", "a:not(.b) .c{x:y!important}"),
            ("a { width: calc( (1px + 2px) * -1 ) }", "a{width:calc((1px + 2px) * -1)}"),
            ("a::after { content: \"} /* ; \\\" \" }", "a::after{content:\"} /* ; \\\" \"}"),
            ("a { content: 'x  ,  y' ; }", "a{content:'x  ,  y'}"),
            ("a { --empty: ; b: c; }", "a{--empty: ;b:c}"),
            ("a { --some: b c; }", "a{--some:b c}"),
            ("@media (width < 48rem) and (x: y) { a { x: y } }", "@media (width<48rem) and (x:y){a{x:y}}"),
            ("a { content: \"“\" }", "a{content:\"“\"}"),
            (
                "a { x: 0.5 10.5 00.5 -0.5 v0.5 c(0.5,0.25) 1px/0.5 0 }",
                "a{x:.5 10.5 00.5 -0.5 v0.5 c(.5,.25) 1px/.5 0}",
            ),
            ("a { x: url( 0.5/b , c.png ) }", "a{x:url( 0.5/b , c.png )}"),
            ("a { x: url( \") , )\" ) }", "a{x:url(\") , )\")}"),
            ("/* never closed", ""),
            ("a { content: \"never closed", "a{content:\"never closed"),
        ] {
            assert_eq!(minified(css), smaller);
        }
    }

    #[test]
    fn minifying_twice_changes_nothing() {
        let once = minified("@layer a, b;\n@layer a { :root { --s: 1px; } }\n a > b ~ c { x : y }");
        assert_eq!(minified(&once), once);
    }
}
