//! Keys of entries: readable, of characters that every format takes, the same in every export, and none twice.

use std::collections::BTreeMap;

use crate::names;
use crate::record::Record;

/// The keys of the records: who speaks, the document, the line and the byte the words begin at. The same place gives
/// the same key in any export; where one export has a place twice, the later ones get a number. A key begins with a
/// letter, as identifiers of XML must.
pub(super) fn keys(records: &[Record]) -> Vec<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let key = |record: &Record| {
        let key = key(record);
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        if *count == 1 { key } else { format!("{key}.{count}") }
    };
    records.iter().map(key).collect()
}

fn key(record: &Record) -> String {
    let who = match (&record.speaker, &record.work.publisher) {
        (Some(speaker), _) => names::short(speaker),
        (None, Some(publisher)) => publisher,
        (None, None) => "",
    };
    let place = &record.place;
    let who = plain(who, "unknown");
    let begins = if who.starts_with(|c: char| c.is_ascii_alphabetic()) { "" } else { "x-" };
    format!("{begins}{who}.{}.{}.{}", plain(&place.document, "document"), place.line, place.start)
}

/// Small letters and digits of ASCII with single hyphens between, accents left off; or another word where there are
/// none.
pub(super) fn plain(text: &str, instead: &str) -> String {
    let mut out = String::new();
    for c in text.chars().map(without_accent) {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') && !is_apostrophe(c) {
            out.push('-');
        }
    }
    let plain = out.trim_end_matches('-');
    if plain.is_empty() { instead.to_owned() } else { plain.to_owned() }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// The letter under the accent, for the letters of European names; others stay as they are.
fn without_accent(c: char) -> char {
    const LETTERS: [(char, &str); 13] = [
        ('a', "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"),
        ('c', "çćčÇĆČ"),
        ('e', "èéêëēėęěÈÉÊËĒĖĘĚ"),
        ('g', "ğĞ"),
        ('i', "ìíîïīıÌÍÎÏĪİ"),
        ('l', "łŁ"),
        ('n', "ñńňÑŃŇ"),
        ('o', "òóôõöøōőÒÓÔÕÖØŌŐ"),
        ('s', "śšşŚŠŞ"),
        ('t', "ťţŤŢ"),
        ('u', "ùúûüūůűÙÚÛÜŪŮŰ"),
        ('y', "ýÿÝŸ"),
        ('z', "źżžŹŻŽ"),
    ];
    LETTERS.iter().find(|(_, accented)| accented.contains(c)).map_or(c, |(plain, _)| *plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Place, Speaker, SpeakerIs};

    #[test]
    fn keys_are_readable_and_unique() {
        let speaker =
            Speaker { name: "Agnès Callamard".into(), is: SpeakerIs::Person, ..Speaker::default() };
        let place = Place { document: "2025-justice".into(), line: 2, start: 190, ..Place::default() };
        let record = Record { speaker: Some(speaker), place, ..Record::default() };
        let keys = keys(&[record.clone(), Record::default(), record]);
        assert_eq!(
            keys,
            ["callamard.2025-justice.2.190", "unknown.document.0.0", "callamard.2025-justice.2.190.2",]
        );
    }

    #[test]
    fn keys_are_of_plain_characters() {
        for (text, want) in [
            ("Amnesty International UK", "amnesty-international-uk"),
            ("Ben-Gvir", "ben-gvir"),
            ("ÉLODIE Łódź", "elodie-lodz"),
            ("O’Neill", "oneill"),
            ("ياسر", "none"),
            ("{a}, @b\\", "a-b"),
            ("2024", "2024"),
            ("", "none"),
        ] {
            assert_eq!(plain(text, "none"), want, "{text}");
        }
    }
}
