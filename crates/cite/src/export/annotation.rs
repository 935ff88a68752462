//! W3C Web Annotation, as JSON-LD: an annotation for each quotation, that points at the words in two ways. The
//! position counts characters (Unicode code points) of the text as it was received, from 0, line ends included; the
//! quotation holds the words with what stands before and after them.
//!
//! What is pointed at is the text itself, named by its digest (RFC 6920), as it has no address that is known.

use std::collections::BTreeMap;

use crate::attribution;
use crate::json::Json;
use crate::record::{Place, Record};

pub(super) fn write(records: &[Record]) -> String {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let annotations = records.iter().map(|record| {
        let again = seen.entry(identifier(&record.place, 0)).or_default();
        let id = identifier(&record.place, *again);
        *again += 1;
        annotation(record, id)
    });
    Json::List(annotations.collect()).pretty()
}

fn annotation(record: &Record, id: String) -> Json {
    let word = |word: &str| Some(Json::text(word));
    let if_any = |text: &str| if text.is_empty() { None } else { word(text) };
    let body = |purpose: &str, value: String| {
        Json::object([
            ("type", word("TextualBody")),
            ("purpose", word(purpose)),
            ("format", word("text/plain")),
            ("value", Some(Json::Text(value))),
        ])
    };
    let mut bodies = vec![body("describing", attribution::line(record))];
    bodies.extend(record.passage.topics.iter().map(|topic| body("tagging", topic.label.clone())));
    bodies.extend(record.link.iter().map(|link| body("linking", link.clone())));
    bodies.extend(record.note.iter().map(|note| body("commenting", note.clone())));
    let place = &record.place;
    let source = Json::object([
        ("id", Some(Json::Text(format!("ni:///sha-256;{}", base64url(&digest(&place.sha256)))))),
        ("type", word("Text")),
        ("format", word("text/plain")),
        ("language", if_any(&record.language)),
    ]);
    let position = Json::object([
        ("type", word("TextPositionSelector")),
        ("start", Some(Json::number(place.start_char))),
        ("end", Some(Json::number(place.end_char))),
    ]);
    let quotation = Json::object([
        ("type", word("TextQuoteSelector")),
        ("exact", word(&record.words)),
        ("prefix", if_any(&record.prefix)),
        ("suffix", if_any(&record.suffix)),
    ]);
    let target = Json::object([
        ("type", word("SpecificResource")),
        ("source", Some(source)),
        ("selector", Some(Json::List(vec![position, quotation]))),
    ]);
    Json::object([
        ("@context", word("http://www.w3.org/ns/anno.jsonld")),
        ("id", Some(Json::Text(id))),
        ("type", word("Annotation")),
        ("motivation", word("describing")),
        ("body", Some(Json::List(bodies))),
        ("target", Some(target)),
    ])
}

/// A UUID of version 8 that is the same for the same words in every export: of the text's digest and the bytes where
/// the words begin and end. `again` counts how often an export has had them before.
fn identifier(place: &Place, again: u32) -> String {
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
    *eighth = eighth.wrapping_add(again as u8);
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
