//! What a result shows of a passage: whole sentences around the words that matched, never a changed word; what is left
//! out between them is marked. And the cutting of any stretch of text into pieces that are drawn alike.

use corpus::{Passage, sentences};
use search::{ByteRange, Highlight};

/// About how many characters a result shows; the last sentence may run over.
const ROOM: u32 = 300;

/// The parts of a passage to show, in text order: sentences that hold matches first, then those that follow.
pub fn excerpt(text: &str, passage: &Passage, marks: &[ByteRange]) -> Vec<ByteRange> {
    let all = sentences(text, passage.range, &[]);
    let holds = |s: &ByteRange| marks.iter().filter(|mark| s.contains(**mark)).count();
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|&n| std::cmp::Reverse(all.get(n).map_or(0, holds)));
    let mut room = ROOM;
    let mut chosen: Vec<usize> = Vec::new();
    for n in order {
        let Some(sentence) = all.get(n) else { continue };
        if chosen.is_empty() || sentence.len() <= room {
            chosen.push(n);
            room = room.saturating_sub(sentence.len());
        } else if holds(sentence) == 0 {
            break;
        }
    }
    chosen.sort_unstable();
    let mut parts: Vec<ByteRange> = Vec::new();
    let mut last = None;
    for n in chosen {
        let Some(&sentence) = all.get(n) else { continue };
        match parts.last_mut() {
            Some(part) if last == n.checked_sub(1) => part.end = sentence.end,
            _ => parts.push(sentence),
        }
        last = Some(n);
    }
    parts
}

/// A run of text that is drawn alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands in the document's text.
    pub range: ByteRange,
    /// It matches the query.
    pub is_match: bool,
    /// The number of the passage's quotation it lies in.
    pub quote: Option<u16>,
}

/// Cuts a stretch of text at the borders of matches and quotations. The pieces cover it without gap or overlap.
pub fn pieces(within: ByteRange, marks: &[ByteRange], quotes: &[ByteRange]) -> Vec<Piece> {
    let mut borders = vec![within.start, within.end];
    for range in marks.iter().chain(quotes) {
        borders.extend([range.start, range.end].into_iter().filter(|&b| within.start < b && b < within.end));
    }
    borders.sort_unstable();
    borders.dedup();
    let pairs = borders.iter().zip(borders.iter().skip(1));
    pairs
        .map(|(&start, &end)| {
            let range = ByteRange::new(start, end);
            Piece {
                range,
                is_match: marks.iter().any(|mark| mark.contains(range)),
                quote: quotes.iter().position(|quote| quote.contains(range)).map(|n| n as u16),
            }
        })
        .collect()
}

/// Highlights of a part of a text, as places in the whole text.
pub(crate) fn shifted(highlights: &[Highlight], by: u32) -> Vec<ByteRange> {
    highlights.iter().map(|h| ByteRange::new(h.range.start + by, h.range.end + by)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pieces_cover_the_text_once(
            end in 1u32..200,
            marks in prop::collection::vec((0u32..200, 1u32..20), 0..6),
            quotes in prop::collection::vec((0u32..200, 1u32..50), 0..3),
        ) {
            let within = ByteRange::new(0, end);
            let range = |(start, len): (u32, u32)| ByteRange::new(start, start + len);
            let marks: Vec<_> = marks.into_iter().map(range).collect();
            let quotes: Vec<_> = quotes.into_iter().map(range).collect();
            let pieces = pieces(within, &marks, &quotes);
            let mut at = 0;
            for piece in &pieces {
                prop_assert_eq!(piece.range.start, at);
                prop_assert!(piece.range.end > at);
                at = piece.range.end;
            }
            prop_assert_eq!(at, end);
            for mark in marks.iter().filter(|mark| within.contains(**mark)) {
                let covered: u32 =
                    pieces.iter().filter(|p| mark.contains(p.range) && p.is_match).map(|p| p.range.len()).sum();
                prop_assert_eq!(covered, mark.len());
            }
        }
    }
}
