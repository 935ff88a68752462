//! Where an `exact` stands in its passage. It is found once, byte for byte, or it is a fault: nothing here guesses,
//! since a guess could put somebody's name on words that are not theirs.

use search::ByteRange;

use super::fields::Fields;
use super::file::{At, short};
use super::source::{Lines, Source};

/// The place of the `exact` of a table, with the `prefix` and `suffix` that tell it from its like. `None` where there
/// is a fault, or no line to look in.
pub(super) fn read(fields: &Fields, source: &Source, lines: Option<Lines>) -> Option<At<ByteRange>> {
    let exact = fields.required("exact", "words of the passage, copied exactly");
    let prefix = fields.beside("prefix").unwrap_or_default();
    let suffix = fields.beside("suffix").unwrap_or_default();
    let (exact, lines) = (exact?, lines?);
    let words = lines.range.slice(&source.text);
    let whole = format!("{prefix}{}{suffix}", exact.value);
    let name = lines.name();
    let shown = short(&exact.value);
    let mut found = starts(words, &whole);
    let (Some(first), second) = (found.next(), found.next()) else {
        let what = match (prefix.is_empty(), suffix.is_empty()) {
            (true, true) => format!("`{shown}` does not occur in {name}"),
            _ if !words.contains(exact.value.as_str()) => format!("`{shown}` does not occur in {name}"),
            (false, true) => format!("`{shown}` does not occur after `{}` in {name}", short(&prefix)),
            (true, false) => format!("`{shown}` does not occur before `{}` in {name}", short(&suffix)),
            (false, false) => {
                format!(
                    "`{shown}` does not occur between `{}` and `{}` in {name}",
                    short(&prefix),
                    short(&suffix)
                )
            }
        };
        fields.file.fault(exact.line, what, way_out(fields, &exact.value, source, lines));
        return None;
    };
    if second.is_some() {
        let expected = "`prefix` or `suffix`, the words beside the one that is meant";
        fields.file.fault(exact.line, format!("`{shown}` occurs more than once in {name}"), expected);
        return None;
    }
    let start = lines.range.start + u32::try_from(first + prefix.len()).ok()?;
    let end = start + u32::try_from(exact.value.len()).ok()?;
    Some(At { value: ByteRange::new(start, end), line: exact.line })
}

/// Where a needle begins, those that overlap included.
fn starts<'w>(words: &'w str, needle: &'w str) -> impl Iterator<Item = usize> + 'w {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + words.get(from..)?.find(needle)?;
        from = at + words.get(at..)?.chars().next().map_or(1, char::len_utf8);
        Some(at)
    })
}

/// What most likely went wrong.
fn way_out(fields: &Fields, exact: &str, source: &Source, lines: Lines) -> String {
    let copied = || {
        format!(
            "words of {}, copied exactly",
            if lines.first == lines.last { "that line" } else { "those lines" }
        )
    };
    let words = lines.range.slice(&source.text);
    if words.contains(exact) {
        return "the words that stand directly beside it".to_owned();
    }
    if !fields.file.has_time_to_help() {
        return copied();
    }
    if plain(words).contains(&plain(exact)) {
        return "it does with other spaces, dashes or quotation marks: copy it from the source".to_owned();
    }
    match source.line_with(exact) {
        Some(line) if !lines.holds(line) => format!("it stands in line {line}"),
        _ => copied(),
    }
}

/// The text with what looks alike made alike.
fn plain(text: &str) -> String {
    let like = |c: char| match c {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' | '`' => '\'',
        '‐' | '‑' | '–' | '—' | '−' => '-',
        _ => c,
    };
    text.split_whitespace()
        .map(|word| word.chars().map(like).collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_occurrences_count() {
        assert_eq!(starts("aaa", "aa").collect::<Vec<_>>(), [0, 1]);
        assert_eq!(starts("ééé", "éé").collect::<Vec<_>>(), [0, 2]);
        assert_eq!(starts("abc", "d").count(), 0);
    }
}
