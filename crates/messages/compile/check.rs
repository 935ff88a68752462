//! What has to hold of a source: English must say what its arguments are and use all of them; every other language must
//! say all that English says, with the same arguments; and plurals must have the forms of their language.

use super::source::{Argument, Kind, Messages, Part, Said, Variant};
use super::{Fault, forms};

/// Holds English against itself.
pub(crate) fn english(messages: &Messages, faults: &mut Vec<Fault>) {
    for said in &messages.all {
        let mut fault = |what: String| faults.push(messages.fault(said, what));
        if let Some(what) = no_name(&said.id) {
            fault(what);
        }
        for name in named(&said.parts) {
            if said.arguments.iter().all(|argument| argument.name != name) {
                fault(format!("${name} is not explained above it, as `# ${name} (Text): …`"));
            }
        }
        for argument in &said.arguments {
            if let Some(what) = no_name(&argument.name) {
                fault(what);
            }
            if !named(&said.parts).contains(&argument.name.as_str()) {
                fault(format!("${} is explained above it and not used", argument.name));
            }
        }
        elements(said, &said.arguments, &mut fault);
        selects(messages, said, &said.parts, &mut fault);
    }
}

/// Holds another language against English.
pub(crate) fn against(messages: &Messages, english: &Messages, faults: &mut Vec<Fault>) {
    for wanted in &english.all {
        let Some(said) = messages.find(&wanted.id) else {
            faults.push(messages.fault_of_all(&wanted.id, "it is missing here"));
            continue;
        };
        let mut fault = |what: String| faults.push(messages.fault(said, what));
        for name in named(&said.parts) {
            if wanted.arguments.iter().all(|argument| argument.name != name) {
                fault(format!("${name} is no argument of it in English"));
            }
        }
        for Argument { name, kind } in &wanted.arguments {
            let (least, _) = times(&said.parts, name);
            if !named(&said.parts).contains(&name.as_str()) {
                fault(format!("${name} does not stand in it, as in English"));
            } else if least == 0
                && matches!(kind, Kind::Text | Kind::Words)
                && times(&wanted.parts, name).0 > 0
            {
                // Counts may be put into words; who said something may never be left out.
                fault(format!("${name} is left out in one of its variants"));
            }
        }
        elements(said, &wanted.arguments, &mut fault);
        selects(messages, wanted, &said.parts, &mut fault);
        if said.parts.is_empty() {
            fault("it says nothing".to_owned());
        }
    }
    for said in &messages.all {
        if english.find(&said.id).is_none() {
            faults.push(messages.fault(said, "English has no such message"));
        }
    }
}

/// Why a name is none in Rust.
fn no_name(name: &str) -> Option<String> {
    let is_plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let keywords = [
        "as", "async", "await", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
        "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
        "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield", "crate", "abstract", "become",
    ];
    if keywords.contains(&name) {
        Some(format!("`{name}` is a word of Rust; choose another name"))
    } else if !is_plain {
        Some(format!("`{name}` has other signs than a-z, 0-9 and -"))
    } else {
        None
    }
}

/// The arguments that are used, be it to choose a variant.
fn named(parts: &[Part]) -> Vec<&str> {
    let mut names = Vec::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => names.push(name.as_str()),
            Part::Select { by, variants } => {
                names.push(by);
                variants.iter().for_each(|variant| names.extend(named(&variant.parts)));
            }
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// How often an argument stands in a filled pattern: at least, and at most.
fn times(parts: &[Part], name: &str) -> (usize, usize) {
    parts.iter().fold((0, 0), |(least, most), part| match part {
        Part::Text(_) => (least, most),
        Part::Argument(other) => {
            let here = usize::from(other == name);
            (least + here, most + here)
        }
        Part::Select { variants, .. } => {
            let all = variants.iter().map(|variant| times(&variant.parts, name));
            let (fewest, greatest) = all.fold((usize::MAX, 0), |(a, b), (c, d)| (a.min(c), b.max(d)));
            (least + fewest, most + greatest)
        }
    })
}

/// An element of the page stands in it once, whatever the variant.
fn elements(said: &Said, arguments: &[Argument], fault: &mut dyn FnMut(String)) {
    for argument in arguments.iter().filter(|argument| argument.kind == Kind::Element) {
        if times(&said.parts, &argument.name) != (1, 1) {
            fault(format!("${} has to stand in it once, in each of its variants", argument.name));
        }
    }
}

/// Whether variants are chosen as they can be, by arguments that English explains, and by the keys that it has.
fn selects(messages: &Messages, english: &Said, parts: &[Part], fault: &mut dyn FnMut(String)) {
    for part in parts {
        let Part::Select { by, variants } = part else { continue };
        let kind =
            english.arguments.iter().find(|argument| argument.name == *by).map(|argument| argument.kind);
        match kind {
            Some(Kind::Number | Kind::Numeral) => plural(messages, by, variants, fault),
            Some(Kind::Element) => fault(format!("${by} is an element, which chooses no variant")),
            Some(Kind::Text | Kind::Words) => names(by, variants, &keys(english, by), fault),
            None => {}
        }
        variants.iter().for_each(|variant| selects(messages, english, &variant.parts, fault));
    }
}

fn plural(messages: &Messages, by: &str, variants: &[Variant], fault: &mut dyn FnMut(String)) {
    let forms = forms(messages.language);
    let language = messages.language.tag();
    let has = |key: &str| variants.iter().any(|variant| variant.key == key);
    for Variant { key, is_default, .. } in variants {
        let is_number = key.bytes().all(|byte| byte.is_ascii_digit());
        let is_form = forms.needed.iter().chain(forms.allowed).any(|form| form == key);
        if !is_number && !is_form {
            fault(format!("{language} has no plural form `{key}`; it has {}", forms.needed.join(", ")));
        } else if *is_default && key != "other" {
            fault(format!("the variant of ${by} that is meant where no other is has to be `other`"));
        }
    }
    for form in forms.needed {
        let number = forms.single.iter().find(|(single, _)| single == form).map(|(_, number)| *number);
        if !has(form) && !number.is_some_and(has) {
            fault(format!("the plural form `{form}` of ${by} is missing, which {language} needs"));
        }
    }
}

/// The keys by which an argument chooses, wherever it does.
fn keys<'s>(said: &'s Said, by: &str) -> Vec<&'s str> {
    fn add<'s>(parts: &'s [Part], by: &str, keys: &mut Vec<&'s str>) {
        for part in parts {
            let Part::Select { by: other, variants } = part else { continue };
            for variant in variants {
                if other == by {
                    keys.push(variant.key.as_str());
                }
                add(&variant.parts, by, keys);
            }
        }
    }
    let mut keys = Vec::new();
    add(&said.parts, by, &mut keys);
    keys
}

/// A variant for each of the names that English has, and for no other.
fn names(by: &str, variants: &[Variant], known: &[&str], fault: &mut dyn FnMut(String)) {
    for Variant { key, .. } in variants {
        if !known.contains(&key.as_str()) {
            fault(format!("${by} is never `{key}`; it is one of {}", known.join(", ")));
        }
    }
    for key in known.iter().filter(|key| variants.iter().all(|variant| variant.key != **key)) {
        fault(format!("the variant `{key}` of ${by} is missing"));
    }
}
