//! What a style sheet uses: its at-rules, selectors, properties, keywords and functions, under the names that MDN's data
//! has for them. A word that is no feature of its own there (`1px`, the name of a font) is no feature here.

use std::collections::BTreeSet;

use super::data::Data;

/// What a minified style sheet uses of what the data knows.
pub(super) fn features(css: &str, data: &Data) -> BTreeSet<String> {
    let css = without_strings(css);
    let mut names = Vec::new();
    // Pieces end where a rule begins or ends and after each declaration.
    let mut piece = String::new();
    for c in css.chars() {
        match c {
            '{' if piece.starts_with('@') => names.extend(at_rule(&piece)),
            '{' => names.extend(selector(&piece)),
            ';' | '}' if piece.starts_with('@') => names.extend(at_rule(&piece)),
            ';' | '}' => names.extend(declaration(&piece)),
            _ => {
                piece.push(c);
                continue;
            }
        }
        piece.clear();
    }
    names.into_iter().filter(|name| data.has(name)).collect()
}

/// `@media (width<48rem)`: the rule, what it asks about, and whether it compares.
fn at_rule(piece: &str) -> Vec<String> {
    let mut words = words(piece);
    let rule = words.next().unwrap_or_default().to_owned();
    let mut names: Vec<String> = words.map(|word| format!("css.at-rules.{rule}.{word}")).collect();
    if piece.contains(['<', '>']) {
        names.push(format!("css.at-rules.{rule}.range_syntax"));
    }
    names.push(format!("css.at-rules.{rule}"));
    names
}

/// `a:not(.b)::before`: what follows a colon; and an ampersand, which nests.
fn selector(piece: &str) -> Vec<String> {
    let named = piece.split(':').skip(1).filter_map(|rest| words(rest).next());
    let mut names: Vec<String> = named.map(|name| format!("css.selectors.{name}")).collect();
    if piece.contains('&') {
        names.push("css.selectors.nesting".to_owned());
    }
    names
}

/// `color:light-dark(#fff,#000)`: the property, each word of its value, and each unit.
fn declaration(piece: &str) -> Vec<String> {
    let Some((property, value)) = piece.split_once(':') else { return Vec::new() };
    if property.starts_with("--") {
        return functions(value)
            .chain(units(value))
            .chain(["css.properties.custom-property".to_owned()])
            .collect();
    }
    let words = words(value).map(|word| format!("css.properties.{property}.{word}"));
    let names = words.chain(functions(value)).chain(units(value));
    names.chain([format!("css.properties.{property}")]).collect()
}

/// Functions belong to no property; the data sorts them by what they give.
fn functions(value: &str) -> impl Iterator<Item = String> {
    let before = value.split('(').rev().skip(1).filter_map(|before| words(before).last());
    before.flat_map(|name| {
        let places =
            ["", "color.", "image.", "gradient.", "basic-shape.", "filter-function.", "transform-function."];
        places.map(|place| format!("css.types.{place}{name}"))
    })
}

/// Of units only those are features of their own that not every browser has always had.
fn units(value: &str) -> impl Iterator<Item = String> {
    let dynamic = ["dvh", "svh", "lvh", "dvw", "svw", "lvw", "dvb", "dvi"];
    let is_dynamic = value.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| {
        dynamic.iter().any(|unit| {
            word.strip_suffix(unit).is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()))
        })
    });
    is_dynamic.then(|| "css.types.length.viewport_percentage_units_dynamic".to_owned()).into_iter()
}

/// Names, numbers left out: letters, digits and hyphens.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    parts.filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase() || c == '-'))
}

/// The same without what stands between quotation marks.
fn without_strings(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut open = None;
    let mut escaped = false;
    for c in css.chars() {
        match open {
            Some(mark) => {
                if c == mark && !escaped {
                    open = None;
                }
                escaped = c == '\\' && !escaped;
            }
            None if c == '"' || c == '\'' => open = Some(c),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Data that has these features.
    fn data(paths: &[&str]) -> Data {
        let mut tree = json!({});
        for path in paths {
            let place = path.split('.').fold(&mut tree, |node, part| {
                node.as_object_mut().unwrap().entry(part).or_insert_with(|| json!({}))
            });
            place.as_object_mut().unwrap().insert("__compat".to_owned(), json!({ "support": Value::Null }));
        }
        Data::from(tree)
    }

    #[test]
    fn what_a_sheet_uses_is_found_in_its_place() {
        for (css, name) in [
            ("@layer a,b;", "css.at-rules.layer"),
            ("@media (width<48rem){a{x:y}}", "css.at-rules.media.range_syntax"),
            ("@media (scripting:none){a{x:y}}", "css.at-rules.media.scripting"),
            ("a:not(:has(b)) c{x:y}", "css.selectors.has"),
            ("a::backdrop{x:y}", "css.selectors.backdrop"),
            ("a{& b{x:y}}", "css.selectors.nesting"),
            ("a{text-wrap:pretty}", "css.properties.text-wrap"),
            ("a{x:y;text-wrap:pretty}", "css.properties.text-wrap.pretty"),
            (":root{--ink:light-dark(#fff,#000)}", "css.types.color.light-dark"),
            ("a{width:min(34rem,calc(100% - 2px))}", "css.types.calc"),
            ("a{height:calc(100dvh - 1px)}", "css.types.length.viewport_percentage_units_dynamic"),
        ] {
            assert_eq!(features(css, &data(&[name])), BTreeSet::from([name.to_owned()]), "{css}");
        }
    }

    #[test]
    fn what_only_looks_like_a_feature_is_none() {
        for (css, name) in [
            ("a::after{content:\"x:has(y){\"}", "css.selectors.has"),
            ("a{content:'}b:has(c){'}", "css.selectors.has"),
            (".has{x:y}", "css.selectors.has"),
            ("a{--wrap:pretty}", "css.properties.text-wrap.pretty"),
            ("a{height:100vh;x:dvh}", "css.types.length.viewport_percentage_units_dynamic"),
        ] {
            assert_eq!(features(css, &data(&[name])), BTreeSet::new(), "{css}");
        }
    }
}
