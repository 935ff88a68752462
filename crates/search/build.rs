//! Writes the folding tables of the scripts in use, and the lists of combining marks and of capitals, to
//! `OUT_DIR/tables.rs`.
//!
//! `unicode-normalization` costs 47 kB in the browser, so it stays on the host: it is asked here once for
//! every character, and its answers are packed into one byte a character. The library's `to_lowercase` costs
//! 12 kB, mostly for letters that the tables fold anyway; the others are packed into runs. `src/fold.rs` reads
//! both; its tests ask the same crate and the library again and compare.

use std::error::Error;
use std::fmt::Write;
use std::{env, fs, path::Path};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Latin with its extensions, Greek and Cyrillic, Arabic, Latin Additional with Greek Extended, and
/// ligatures.
const BLOCKS: [(u32, u32); 5] =
    [(0x00A0, 0x024F), (0x0370, 0x04FF), (0x0620, 0x06D5), (0x1E00, 0x1FFF), (0xFB00, 0xFB4F)];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut expansions: Vec<String> = Vec::new();
    let mut out = String::from("pub(super) static BLOCKS: [(u32, &[u8]); 5] = [\n");
    for (first, last) in BLOCKS {
        write!(out, "    (0x{first:04X}, &[")?;
        for code in first..=last {
            let folded = char::from_u32(code).map(|c| (c, plain(c)));
            let byte = match folded {
                Some((c, folded)) if is_worth_storing(c, &folded) => code_of(&folded, &mut expansions)?,
                _ => 0,
            };
            write!(out, "{byte},")?;
        }
        out.push_str("]),\n");
    }
    writeln!(out, "];\npub(super) static EXPANSIONS: [&str; {}] = {expansions:?};", expansions.len())?;

    let marks = marks();
    writeln!(out, "pub(super) static MARKS: [u32; {}] = {marks:?};", marks.len())?;
    let capitals = capitals();
    writeln!(out, "pub(super) static CAPITALS: [(u32, i32); {}] = {capitals:?};", capitals.len())?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("tables.rs"), out)?;
    Ok(())
}

/// Decomposed, without marks, in lower case, and with the letters that Unicode does not take apart.
fn plain(c: char) -> String {
    let bare: String = c.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase).collect();
    let mut folded = String::new();
    for c in bare.nfkd().filter(|&c| !is_combining_mark(c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            'ς' => folded.push('σ'),
            '\u{671}' => folded.push('\u{627}'),
            '\u{2BC}' => {}
            other => folded.push(other),
        }
    }
    folded
}

/// Zero says "lower case is all there is to do"; nor may folding make a letter into something else.
fn is_worth_storing(c: char, folded: &str) -> bool {
    let stays_a_word = !c.is_alphanumeric() || folded.chars().all(char::is_alphanumeric);
    !is_combining_mark(c) && !folded.is_empty() && stays_a_word && !c.to_lowercase().eq(folded.chars())
}

/// One ASCII character is its own code; anything else is 128 and its place in `expansions`.
fn code_of(folded: &str, expansions: &mut Vec<String>) -> Result<u8, Box<dyn Error>> {
    if let [byte @ 1..=127] = folded.as_bytes() {
        return Ok(*byte);
    }
    let place = expansions.iter().position(|known| known == folded).unwrap_or(expansions.len());
    if place == expansions.len() {
        expansions.push(folded.to_string());
    }
    Ok(u8::try_from(128 + place)?)
}

/// Runs of letters with a lower case, as far as the tables do not fold them: the first in the upper 24 bits,
/// twice their number less one in the lower 8, and one more if they are every other letter; then how far away
/// the lower case is.
fn capitals() -> Vec<(u32, i32)> {
    let is_folded = |c: char| {
        let in_block = BLOCKS.iter().any(|&(first, last)| (first..=last).contains(&u32::from(c)));
        c.is_ascii() || in_block && is_worth_storing(c, &plain(c))
    };
    let mut runs: Vec<(u32, u32, u32, i32)> = Vec::new();
    for c in (0..=0x10_FFFF).filter_map(char::from_u32).filter(|&c| !is_folded(c)) {
        let lower = c.to_lowercase().next().unwrap_or(c);
        let (code, away) = (u32::from(c), lower as i32 - c as i32);
        match runs.last_mut() {
            _ if away == 0 => {}
            Some((first, more, step, same))
                if *same == away && *more == 0 && (1..=2).contains(&(code - *first)) =>
            {
                (*step, *more) = (code - *first, 1);
            }
            Some((first, more, step, same))
                if *same == away && *more < 127 && code == *first + (*more + 1) * *step =>
            {
                *more += 1;
            }
            _ => runs.push((code, 0, 1, away)),
        }
    }
    runs.into_iter().map(|(first, more, step, away)| (first << 8 | more << 1 | (step - 1), away)).collect()
}

/// Runs of combining marks over all of Unicode: the first in the upper 24 bits, their number less one in the
/// lower 8.
fn marks() -> Vec<u32> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for code in (0..=0x10_FFFF).filter(|&code| char::from_u32(code).is_some_and(is_combining_mark)) {
        match runs.last_mut() {
            Some((first, more)) if *first + *more + 1 == code && *more < 255 => *more += 1,
            _ => runs.push((code, 0)),
        }
    }
    runs.into_iter().map(|(first, more)| first << 8 | more).collect()
}
