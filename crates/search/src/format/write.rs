//! Writing an index, on the host.

use super::{Forward, Kin, LEAN, Lean, MAGIC, Terms, VERSION, checksum, common_first};

/// Writes an index.
pub(crate) fn encode(terms: &Terms, forward: &Forward) -> Vec<u8> {
    let mut body = Vec::new();
    for count in [terms.ends.len(), forward.fields.len(), forward.words.len()] {
        write_varint(&mut body, count as u32);
    }
    let mut before: &[u8] = &[];
    let mut start = 0;
    for &end in &terms.ends {
        let term = terms.text.as_bytes().get(start..end as usize).unwrap_or_default();
        let shared = before.iter().zip(term).take_while(|(a, b)| a == b).count();
        let rest = term.get(shared..).unwrap_or_default();
        body.push((shared.min(15) << 4 | rest.len().min(15)) as u8);
        for over in [shared, rest.len()].into_iter().filter_map(|length| length.checked_sub(15)) {
            write_varint(&mut body, over as u32);
        }
        body.extend_from_slice(rest);
        (before, start) = (term, end as usize);
    }
    write_kin(&mut body, &terms.kin);

    let mut counts = vec![0u32; terms.ends.len()];
    for &word in &forward.words {
        if let Some(count) = counts.get_mut(word as usize) {
            *count += 1;
        }
    }
    let powers: Vec<u8> = counts.iter().map(|&count| count.checked_ilog(3).unwrap_or(0) as u8).collect();
    body.extend_from_slice(&powers);
    let mut places = vec![0u32; powers.len()];
    for (place, term) in (0u32..).zip(common_first(&powers)) {
        if let Some(slot) = places.get_mut(term as usize) {
            *slot = place;
        }
    }
    forward.fields.as_flattened().iter().for_each(|&length| write_varint(&mut body, length));
    for &word in &forward.words {
        write_varint(&mut body, places.get(word as usize).copied().unwrap_or(0));
    }
    with_header(VERSION, &body)
}

/// Writes a lean index.
pub(crate) fn encode_lean(lean: &Lean) -> Vec<u8> {
    let mut body = lean.fingerprint.to_le_bytes().to_vec();
    write_varint(&mut body, lean.kin.back.len() as u32);
    write_kin(&mut body, &lean.kin);
    with_header(VERSION | LEAN, &body)
}

fn write_kin(body: &mut Vec<u8>, kin: &Kin) {
    kin.back.iter().for_each(|&back| write_varint(body, back));
    write_varint(body, kin.slips.len() as u32);
    let mut before = 0;
    for &(slip, near) in &kin.slips {
        write_varint(body, slip - before);
        write_varint(body, near);
        before = slip;
    }
}

pub(super) fn with_header(version: u32, body: &[u8]) -> Vec<u8> {
    let mut bytes = [&MAGIC[..], &version.to_le_bytes(), &(body.len() as u32).to_le_bytes()].concat();
    bytes.extend_from_slice(&checksum(&bytes, body).to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// Any body behind a header that is right, as a forger would make it: for tests of what comes after the header.
#[doc(hidden)]
pub fn sealed(body: &[u8], lean: bool) -> Vec<u8> {
    with_header(if lean { VERSION | LEAN } else { VERSION }, body)
}

fn write_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 128 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}
