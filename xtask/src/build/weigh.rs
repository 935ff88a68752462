//! `cargo xtask build --weigh`: where the bytes of the module come from, after Brotli, which is how they are loaded.
//! Each part is compressed by itself, so none knows what the others have already said: the parts weigh more than the
//! whole, and are good for comparing with each other and with an earlier build.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use ::corpus::Corpus;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::compress::brotli;
use crate::problem::{OrSay, Outcome};
use crate::terminal::grouped;

/// Crates with less code than this stand together in one line.
const SMALL: usize = 1_000;

/// What weighs what in the module: `module` as it is loaded, `named` the same with the names of its functions, and so
/// with the annex.
pub(super) fn table(module: &[u8], named: &[u8], annex: &[u8], corpus: &Corpus) -> Outcome<String> {
    let unreadable = || "The module cannot be read again".to_owned();
    let blob = ::corpus::compiled::encode(corpus, &corpus.search_index())
        .or_say(|| "The corpus cannot be compiled".to_owned())?;
    let mut out = String::new();
    group(&mut out, "section", sections(module, &blob).or_say(unreadable)?)?;
    group(&mut out, "code by crate", crates(named).or_say(unreadable)?)?;
    group(&mut out, "in the annex", crates(annex).or_say(unreadable)?)?;
    Ok(out + "Each is compressed by itself; together they are less than their sum.\n")
}

type Parts = Vec<(String, Vec<u8>)>;

/// The sections; the corpus, which is most of the data, stands apart.
fn sections(module: &[u8], blob: &[u8]) -> wasmparser::Result<Parts> {
    let mut parts = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        let (name, section) = (section_name(id, &payload), &module[range]);
        match section.windows(blob.len().max(1)).position(|bytes| bytes == blob) {
            Some(start) => {
                let rest = [&section[..start], &section[start + blob.len()..]].concat();
                parts.extend([(format!("{name}, corpus"), blob.to_vec()), (format!("{name}, rest"), rest)]);
            }
            None => parts.push((name, section.to_vec())),
        }
    }
    Ok(parts)
}

fn section_name(id: u8, payload: &Payload) -> String {
    const NAMES: [&str; 14] = [
        "custom",
        "type",
        "import",
        "function",
        "table",
        "memory",
        "global",
        "export",
        "start",
        "element",
        "code",
        "data",
        "data count",
        "tag",
    ];
    match payload {
        Payload::CustomSection(section) => format!("custom, {}", section.name()),
        _ => NAMES.get(usize::from(id)).map_or_else(|| format!("number {id}"), |name| (*name).to_owned()),
    }
}

/// The bodies of all functions, by the crate that their name begins with. What is generic counts where it is written,
/// not where it is used.
fn crates(module: &[u8]) -> wasmparser::Result<Parts> {
    let (mut bodies, mut names, mut imported) = (Vec::new(), HashMap::new(), 0);
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                for part in section {
                    let Name::Function(functions) = part? else { continue };
                    for naming in functions {
                        let naming = naming?;
                        names.insert(naming.index, naming.name);
                    }
                }
            }
            _ => {}
        }
    }
    let mut parts = BTreeMap::<&str, Vec<u8>>::new();
    for (body, index) in bodies.into_iter().zip(imported..) {
        let name = names.get(&index).and_then(|name| crate_of(name)).unwrap_or("of no crate");
        parts.entry(name).or_default().extend(body);
    }
    let (small, mut large): (Parts, Parts) = parts
        .into_iter()
        .map(|(name, code)| (name.to_owned(), code))
        .partition(|(_, code)| code.len() < SMALL);
    if !small.is_empty() {
        large.push((
            format!("{} smaller", small.len()),
            small.into_iter().flat_map(|(_, code)| code).collect(),
        ));
    }
    Ok(large)
}

/// The first word of a function's name that stands before a `::`; newer compilers add a hash to it: `core[0123]::fmt`.
fn crate_of(function: &str) -> Option<&str> {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let words = function.match_indices("::").map(|(end, _)| {
        let before = &function[..end];
        let before = before.strip_suffix(']').and_then(|b| b.rsplit_once('[')).map_or(before, |(b, _)| b);
        &before[before.rfind(|c| !in_word(c)).map_or(0, |at| at + 1)..]
    });
    words.into_iter().find(|word| !word.is_empty())
}

/// Adds a table of parts, the heaviest first.
fn group(out: &mut String, title: &str, parts: Parts) -> Outcome<()> {
    let weigh = |(name, bytes): (String, Vec<u8>)| {
        brotli(&bytes).map(|small| (name, bytes.len(), small.len())).or_say(|| "Cannot compress".to_owned())
    };
    let mut rows: Vec<_> = parts.into_iter().map(weigh).collect::<Outcome<_>>()?;
    rows.sort_by_key(|&(_, _, small)| Reverse(small));
    *out += &format!("{title:<24}{:>11}{:>11}\n", "raw", "brotli");
    for (name, raw, small) in rows {
        *out += &format!("{name:<24}{:>11}{:>11}\n", grouped(raw), grouped(small));
    }
    out.push('\n');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_its_name_begins_with() {
        for (function, name) in [
            ("onrecord::main::h0123", Some("onrecord")),
            ("<yew::Scope<C> as Drop>::drop", Some("yew")),
            ("<&mut dyn core::fmt::Debug>::fmt", Some("core")),
            ("<&T as core::fmt::Debug>::fmt", Some("core")),
            ("<alloc[01ef]::string::String as core[23ab]::fmt::Write>::write_str", Some("alloc")),
            ("<T>::fmt", None),
            ("memcpy", None),
            ("", None),
        ] {
            assert_eq!(crate_of(function), name, "{function}");
        }
    }

    #[test]
    fn every_byte_of_code_counts_once() {
        // A module of one imported function and two of its own, one of them named.
        let module = [
            &b"\0asm\x01\0\0\0"[..],
            b"\x01\x04\x01\x60\0\0",
            b"\x02\x07\x01\x01a\x01b\0\0",
            b"\x03\x03\x02\0\0",
            b"\x0a\x07\x02\x02\0\x0b\x02\0\x0b",
            b"\0\x13\x04name\x01\x0c\x01\x01\x09core::fmt",
        ]
        .concat();
        let sections = sections(&module, b"core").unwrap();
        let names: Vec<&str> = sections.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            ["type", "import", "function", "code", "custom, name, corpus", "custom, name, rest"]
        );
        assert_eq!(sections[5].1.len(), 0x13 - 4);
        assert_eq!(crates(&module).unwrap(), [("2 smaller".to_owned(), vec![0, 0x0b, 0, 0x0b])]);
    }
}
