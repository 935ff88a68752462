//! What a result shows of a passage: whole sentences around the words that matched, never a changed word; what is left
//! out between them is marked. And the cutting of any stretch of text into pieces that are drawn alike.

use corpus::{Passage, sentences};
use search::{ByteRange, Highlight};

use crate::order::by_key;

/// About how many characters a result shows; the last sentence may run over.
const ROOM: u32 = 300;

/// The parts of a passage to show, in text order: sentences that hold matches first, then those that follow.
pub fn excerpt(text: &str, passage: &Passage, marks: &[ByteRange]) -> Vec<ByteRange> {
    let all = sentences(text, passage.range, &[]);
    let holds = |s: &ByteRange| marks.iter().filter(|mark| s.contains(**mark)).count() as u32;
    let most_first = by_key(&mut all.iter().zip(0..).map(|(s, n)| (u32::MAX - holds(s), n)));
    let mut room = ROOM;
    let mut is_chosen = vec![false; all.len()];
    let mut is_first = true;
    for n in most_first {
        let (Some(sentence), Some(chosen)) = (all.get(n as usize), is_chosen.get_mut(n as usize)) else {
            continue;
        };
        if is_first || sentence.len() <= room {
            *chosen = true;
            room = room.saturating_sub(sentence.len());
        } else if holds(sentence) == 0 {
            break;
        }
        is_first = false;
    }
    let mut parts: Vec<ByteRange> = Vec::new();
    let mut follows = false;
    for (&sentence, chosen) in all.iter().zip(is_chosen) {
        match parts.last_mut() {
            Some(part) if chosen && follows => part.end = sentence.end,
            _ if chosen => parts.push(sentence),
            _ => {}
        }
        follows = chosen;
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
    let mut borders = by_key(&mut borders.into_iter().map(|border| (0, border)));
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
