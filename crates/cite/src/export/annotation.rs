//! W3C Web Annotation, as JSON-LD: an annotation for each quotation, that points at the words in two ways. The
//! position counts characters (Unicode code points) of the text as it was received, from 0, line ends included; the
//! quotation holds the words with what stands before and after them.
//!
//! What is pointed at is the text itself, named by its digest (RFC 6920), as it has no address that is known.

use std::collections::BTreeMap;

use serde::Serialize;

use super::json::pretty;
use crate::attribution;
use crate::record::{Place, Record};

#[derive(Serialize)]
struct Annotation<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    body: Vec<Body<'a>>,
    target: Target<'a>,
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
    format: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct Target<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    source: Source<'a>,
    selector: (Position, Quotation<'a>),
}

#[derive(Serialize)]
struct Source<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    format: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    language: &'a str,
}

#[derive(Serialize)]
struct Position {
    #[serde(rename = "type")]
    kind: &'static str,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct Quotation<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    exact: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    prefix: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    suffix: &'a str,
}

pub(super) fn write(records: &[Record]) -> String {
    let mut seen: BTreeMap<String, u8> = BTreeMap::new();
    let lines: Vec<String> = records.iter().map(attribution::line).collect();
    let annotations = records.iter().zip(&lines).map(|(record, line)| {
        let again = seen.entry(identifier(&record.place, 0)).or_default();
        let id = identifier(&record.place, *again);
        *again = again.wrapping_add(1);
        annotation(record, id, line)
    });
    pretty(&annotations.collect::<Vec<_>>())
}

fn annotation<'a>(record: &'a Record, id: String, line: &'a str) -> Annotation<'a> {
    let body = |purpose, value| Body { kind: "TextualBody", purpose, format: "text/plain", value };
    let mut bodies = vec![body("describing", line)];
    bodies.extend(record.passage.topics.iter().map(|topic| body("tagging", topic.label.as_str())));
    bodies.extend(record.link.iter().map(|link| body("linking", link.as_str())));
    bodies.extend(record.note.iter().map(|note| body("commenting", note.as_str())));
    let place = &record.place;
    Annotation {
        context: "http://www.w3.org/ns/anno.jsonld",
        id,
        kind: "Annotation",
        motivation: "describing",
        body: bodies,
        target: Target {
            kind: "SpecificResource",
            source: Source {
                id: format!("ni:///sha-256;{}", base64url(&digest(&place.sha256))),
                kind: "Text",
                format: "text/plain",
                language: &record.language,
            },
            selector: (
                Position { kind: "TextPositionSelector", start: place.start_char, end: place.end_char },
                Quotation {
                    kind: "TextQuoteSelector",
                    exact: &record.words,
                    prefix: &record.prefix,
                    suffix: &record.suffix,
                },
            ),
        },
    }
}

/// A UUID of version 8 that is the same for the same words in every export: of the text's digest and the bytes where
/// the words begin and end. `again` counts how often an export has had them before.
fn identifier(place: &Place, again: u8) -> String {
    let mut bytes = [0; 16];
    let parts = digest(&place.sha256)
        .into_iter()
        .take(8)
        .chain(place.start.to_be_bytes())
        .chain(place.end.to_be_bytes());
    for (byte, part) in bytes.iter_mut().zip(parts) {
        *byte = part;
    }
    let [.., seventh, eighth, ninth, _, _, _, _, _, _, _] = &mut bytes;
    *seventh = 0x80 | (*seventh & 0x0f);
    *eighth = eighth.wrapping_add(again);
    *ninth = 0x80 | (*ninth & 0x3f);
    let mut out = "urn:uuid:".to_owned();
    for (n, byte) in bytes.iter().enumerate() {
        out += if matches!(n, 4 | 6 | 8 | 10) { "-" } else { "" };
        out += &format!("{byte:02x}");
    }
    out
}

/// The bytes of a digest written in hexadecimal; 0 for what is none.
fn digest(hex: &str) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (n, byte) in bytes.iter_mut().enumerate() {
        let pair = hex.get(2 * n..2 * n + 2);
        *byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).unwrap_or_default();
    }
    bytes
}

fn base64url(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0u32, |number, &byte| (number << 8) | u32::from(byte))
            << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let sign = SIGNS.get((number >> (18 - 6 * place)) as usize & 63);
            out.extend(sign.map(|&sign| char::from(sign)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first is an example of RFC 6920, section 8: the digest of "Hello World!".
    #[test]
    fn a_text_is_named_by_its_digest() {
        let hello = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
        assert_eq!(base64url(&digest(hello)), "f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
        for (bytes, want) in [(&b""[..], ""), (b"f", "Zg"), (b"fo", "Zm8"), (b"foo", "Zm9v")] {
            assert_eq!(base64url(bytes), want);
        }
    }

    #[test]
    fn an_identifier_is_a_uuid_of_its_place() {
        let place = Place { sha256: "ff".repeat(32), start: 258, end: 65, ..Place::default() };
        assert_eq!(identifier(&place, 0), "urn:uuid:ffffffff-ffff-8fff-8000-010200000041");
        assert_eq!(identifier(&place, 1), "urn:uuid:ffffffff-ffff-8f00-8000-010200000041");
    }
}
