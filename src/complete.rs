//! How what is typed may go on.

use explore::{Completion, Library};

/// How what is typed may go on at the caret: where a word ends, and the name of a field only once it is likely.
pub(crate) fn ways_on(library: &Library, words: &str, caret: usize) -> Vec<Completion> {
    let (before, after) = words.split_at_checked(caret).unwrap_or((words, ""));
    if before.trim().is_empty() || after.starts_with(|next: char| !next.is_whitespace()) {
        return Vec::new();
    }
    let mut ways = library.complete(before);
    ways.retain(|way| way.count.is_some() || way.range.len() > 2);
    ways
}

/// What was typed with a way to go on in its place: what then stands before the caret, and after it.
pub(crate) fn completed<'t>(way: &Completion, words: &'t str) -> (String, &'t str) {
    let part = |range: std::ops::Range<usize>| words.get(range).unwrap_or_default();
    let after = part(way.range.end as usize..words.len());
    // The space after a value may be there already.
    let after = if way.insert.ends_with(' ') { after.trim_start() } else { after };
    (part(0..way.range.start as usize).to_owned() + &way.insert, after)
}
