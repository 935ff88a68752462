//! Short names for what the module and its glue call each other by. wasm-bindgen's end in a hash, which no compression
//! makes smaller, and each is loaded twice: with the module and with the glue.

use std::collections::{HashMap, HashSet};

/// The names in a module, to be changed in it.
pub(super) struct Names<'m> {
    /// Of every import: the object it is looked up in, and its name there.
    pub(super) imports: Vec<(&'m mut String, &'m mut String)>,
    /// Of every export.
    pub(super) exports: Vec<&'m mut String>,
    /// Of everything that the annex imports, which are exports of the module.
    pub(super) taken: Vec<&'m mut String>,
}

impl Names<'_> {
    /// Shortens them, in both modules and in the glue that is given back. A name that the annex does not import and
    /// that does not stand in the glue where such a name is expected stays as it is on both sides.
    pub(super) fn shorten(mut self, glue: &str) -> String {
        let glue = self.shorten_objects(glue.to_owned());
        let mut imports = Short::of(self.imports.iter().map(|(_, name)| name.as_str()));
        let mut exports = Short::of(self.exports.iter().map(|name| name.as_str()));
        for name in &self.taken {
            exports.instead_of(name);
        }
        let mut out = String::with_capacity(glue.len());
        let mut rest = glue.as_str();
        while let Some(start) = rest.find(in_name) {
            let (before, from) = rest.split_at(start);
            let (name, after) = from.split_at(from.find(|c| !in_name(c)).unwrap_or(from.len()));
            out.push_str(before);
            let short = if after.starts_with(": ") {
                imports.instead_of(name)
            } else if out.ends_with("wasm.") {
                exports.instead_of(name)
            } else {
                None
            };
            out.push_str(short.unwrap_or(name));
            rest = after;
        }
        out.push_str(rest);
        self.imports.into_iter().for_each(|(_, name)| imports.rename(name));
        self.exports.into_iter().chain(self.taken).for_each(|name| exports.rename(name));
        out
    }

    /// There is one object as a rule, called as the file of the glue would be.
    fn shorten_objects(&mut self, mut glue: String) -> String {
        let objects: HashSet<String> = self.imports.iter().map(|(object, _)| (*object).clone()).collect();
        let [long] = Vec::from_iter(objects).try_into().unwrap_or_default();
        let key = |object: &str| format!("\"{object}\": ");
        if !glue.contains(&key(&long)) {
            return glue;
        }
        glue = glue.replace(&key(&long), &key(&nth(0)));
        self.imports.iter_mut().for_each(|(object, _)| **object = nth(0));
        glue
    }
}

fn in_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}

/// Short names, given in the order in which they are asked for.
struct Short {
    long: HashSet<String>,
    short: HashMap<String, String>,
}

impl Short {
    fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        Self { long: names.map(str::to_owned).collect(), short: HashMap::new() }
    }

    /// The short name for a long one; none for what is no such name.
    fn instead_of(&mut self, name: &str) -> Option<&str> {
        let next = self.short.len();
        let long = self.long.get(name)?;
        Some(self.short.entry(long.clone()).or_insert_with(|| nth(next)))
    }

    /// Only what was met in the glue has a short name.
    fn rename(&self, name: &mut String) {
        if let Some(short) = self.short.get(name) {
            name.clone_from(short);
        }
    }
}

/// `a` to `z`, then `ba`, `bb` and so on: numbers whose digits are letters.
fn nth(number: usize) -> String {
    const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    let mut rest = number;
    let mut letters = vec![LETTERS[rest % LETTERS.len()]];
    while rest >= LETTERS.len() {
        rest /= LETTERS.len();
        letters.push(LETTERS[rest % LETTERS.len()]);
    }
    letters.iter().rev().map(|&letter| char::from(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortened(imports: &[&str], exports: &[&str], glue: &str) -> (Vec<String>, Vec<String>, String) {
        let mut imports: Vec<(String, String)> =
            imports.iter().map(|name| ("./x_bg.js".to_owned(), (*name).to_owned())).collect();
        let mut exports: Vec<String> = exports.iter().map(|name| (*name).to_owned()).collect();
        let glue = Names {
            imports: imports.iter_mut().map(|(object, name)| (object, name)).collect(),
            exports: exports.iter_mut().collect(),
            taken: Vec::new(),
        }
        .shorten(glue);
        (imports.into_iter().map(|(object, name)| format!("{object} {name}")).collect(), exports, glue)
    }

    #[test]
    fn both_sides_change_alike() {
        let glue = "const import0 = {\n  log_12ab: function(arg0) { log_12ab; },\n  now_34cd: function() {\n\
                    wasm.free_it(1); free_it(); thatwasm.free; } };\nreturn { \"./x_bg.js\": import0 };";
        let (imports, exports, glue) = shortened(&["now_34cd", "log_12ab"], &["free_it", "memory"], glue);
        assert_eq!(imports, ["a b", "a a"]);
        assert_eq!(exports, ["a", "memory"]);
        assert_eq!(
            glue,
            "const import0 = {\n  a: function(arg0) { log_12ab; },\n  b: function() {\n\
             wasm.a(1); free_it(); thatwasm.free; } };\nreturn { \"a\": import0 };"
        );
    }

    #[test]
    fn what_the_glue_does_not_have_stays_on_both_sides() {
        let (imports, exports, glue) = shortened(&["log_12ab"], &["memory"], "'./x_bg.js', memory, log_12ab");
        assert_eq!(
            (imports.as_slice(), exports.as_slice()),
            (&["./x_bg.js log_12ab".to_owned()][..], &["memory".to_owned()][..])
        );
        assert_eq!(glue, "'./x_bg.js', memory, log_12ab");
    }

    #[test]
    fn what_the_annex_imports_is_called_alike_in_both_modules_and_the_glue() {
        let mut exports = ["free_it", "memory", "table"].map(str::to_owned);
        let mut taken = ["table", "memory"].map(str::to_owned);
        let names = Names {
            imports: Vec::new(),
            exports: exports.iter_mut().collect(),
            taken: taken.iter_mut().collect(),
        };
        assert_eq!(names.shorten("wasm.memory; wasm.free_it()"), "wasm.b; wasm.c()");
        assert_eq!((exports, taken), (["c", "b", "a"].map(str::to_owned), ["a", "b"].map(str::to_owned)));
    }

    #[test]
    fn no_two_short_names_are_the_same() {
        let names: HashSet<String> = (0..2000).map(nth).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([nth(0), nth(25), nth(26), nth(27)], ["a", "z", "ba", "bb"]);
    }
}
