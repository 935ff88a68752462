//! Markdown: each quotation as a block quotation with its attribution below. All that Markdown reads as its own is
//! escaped, so that a reader of it gives the words back as they are.

use super::Context;
use super::notes;
use crate::attribution;
use crate::markup::{is_web_address, printable};
use crate::record::Record;

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let mut out = String::new();
    if !context.title.is_empty() {
        out += &format!("# {}\n\n", inline(context.title));
    }
    for (n, record) in records.iter().enumerate() {
        out += if n == 0 { "" } else { "\n" };
        out += &format!("{}\n\n", quoted(&record.words));
        out += &format!("— {}", inline(&attribution::line(record)));
        if let Some(link) = &record.link {
            let shown = if is_web_address(link) { format!("<{}>", address(link)) } else { inline(link) };
            out += &format!("\\\n{shown}");
        }
        out.push('\n');
        for note in notes::notes(record).iter().skip(1) {
            out += &format!("\n{}\n", inline(note));
        }
    }
    out
}

/// The words as a block quotation: a line of it for each of theirs, kept apart by hard breaks.
fn quoted(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = words.split('\n').collect();
    let has_words = |n: usize| lines.get(n).is_some_and(|line| !line.trim().is_empty());
    let line = |n: usize| match lines.get(n) {
        Some(text) if has_words(n) => {
            let ends = if has_words(n + 1) { "\\" } else { "" };
            format!("> {}{ends}", escaped(text.trim_end()))
        }
        _ => ">".to_owned(),
    };
    (0..lines.len()).map(line).collect::<Vec<_>>().join("\n")
}

/// Text on one line.
fn inline(text: &str) -> String {
    let text: String = text.chars().map(printable).collect();
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A line of text with all escaped that Markdown might read: its signs anywhere, and at the beginning also those of
/// lists, headings and code.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut is_begin = true;
    for c in line.chars() {
        match c {
            ' ' if is_begin => out += "&#32;",
            '\t' if is_begin => out += "&#9;",
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '!' | '$' => {
                out.extend(['\\', c]);
            }
            '#' | '+' | '-' | '=' if is_begin => out.extend(['\\', c]),
            '.' | ')' if out.bytes().all(|b| b.is_ascii_digit()) => out.extend(['\\', c]),
            c => out.push(printable(c)),
        }
        is_begin = is_begin && c.is_whitespace();
    }
    out
}

/// An address between angle brackets.
fn address(link: &str) -> String {
    link.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_markdown_stay_signs() {
        for (text, want) in [
            ("*a* _b_ `c` [d](e) <f> &amp;", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp;"),
            ("# one - two", "\\# one - two"),
            ("12. three", "12\\. three"),
            ("    four", "&#32;&#32;&#32;&#32;four"),
        ] {
            assert_eq!(escaped(text), want);
        }
        assert_eq!(quoted("a\nb\n\nc"), "> a\\\n> b\n>\n> c");
    }
}
