//! BibTeX, which BibLaTeX reads too: every entry is a `@misc`, as the older styles know no page of the web. Names and
//! titles stand in double braces, so that no organisation is taken for a person and no capital is lost; the words stand
//! with their attribution in `annote`.

use super::Context;
use super::keys::keys;
use super::notes;
use crate::markup::printable;
use crate::record::Record;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let mut out = String::new();
    for (record, key) in records.iter().zip(keys(records)) {
        entry(&mut out, record, &key, context);
    }
    out
}

fn entry(out: &mut String, record: &Record, key: &str, context: &Context<'_>) {
    let work = &record.work;
    *out += &format!("@misc{{{key},\n");
    let mut raw = |name: &str, value: &str| {
        if !value.is_empty() {
            *out += &format!("  {name} = {value},\n");
        }
    };
    if let Some(publisher) = &work.publisher {
        raw("author", &format!("{{{{{}}}}}", latex(publisher)));
    }
    raw("title", &format!("{{{{{}}}}}", latex(&notes::title(&work.title, work.title_is))));
    if let Some(when) = notes::when(record) {
        raw("year", &format!("{{{}}}", latex(&when.year)));
        raw("month", when.month.and_then(|month| MONTHS.get(usize::from(month) - 1)).unwrap_or(&""));
    }
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            raw(name, &format!("{{{}}}", latex(value)));
        }
    };
    let carried = work.container.as_ref().map(|container| format!("In {}", notes::container(container)));
    field("howpublished", &carried.or_else(|| notes::kind(record)).unwrap_or_default());
    field("language", &record.language);
    let topics: Vec<&str> = record.passage.topics.iter().map(|topic| topic.label.as_str()).collect();
    field("keywords", &topics.join("; "));
    field("annote", &notes::notes(record).join("\n\n"));
    // An address is taken as it stands; what would end the field or the address is percent-encoded.
    if let Some(link) = &record.link {
        raw("url", &format!("{{{}}}", address(link)));
    }
    raw(
        "urldate",
        &notes::accessed(record, context.accessed).map_or_else(String::new, |day| format!("{{{day}}}")),
    );
    *out += "}\n\n";
}

/// Text for LaTeX: every character that it reads as a command, a brace or a ligature is written out, in the forms that
/// most readers of BibTeX know.
fn latex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = ' ';
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' => out += "\\textbackslash{}",
            '{' => out += "\\ensuremath{\\lbrace}",
            '}' => out += "\\ensuremath{\\rbrace}",
            '~' => out += "\\textasciitilde{}",
            '^' => out += "\\textasciicircum{}",
            '<' => out += "\\ensuremath{<}",
            '>' => out += "\\ensuremath{>}",
            '|' => out += "\\ensuremath{|}",
            '`' => out += "\\textasciigrave{}",
            '$' | '&' | '#' | '%' | '_' => out.extend(['\\', c]),
            // Two in a row would become one other mark.
            '-' | '\'' | ',' if last == c => out.extend(['{', '}', c]),
            '\r' => out.push('\n'),
            c => out.push(printable(c)),
        }
        last = c;
    }
    out
}

fn address(link: &str) -> String {
    let mut out = String::with_capacity(link.len());
    for c in link.chars() {
        match c {
            '{' | '}' | '\\' | '"' | '^' | '`' | '|' | '<' | '>' | ' ' => {
                out += &format!("%{:02X}", u32::from(c));
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_latex_reads_as_its_own_is_written_out() {
        for (text, want) in [
            ("100 % of $5 & more #1 a_b", "100 \\% of \\$5 \\& more \\#1 a\\_b"),
            ("{\\}", "\\ensuremath{\\lbrace}\\textbackslash{}\\ensuremath{\\rbrace}"),
            ("a--b ''c''", "a-{}-b '{}'c'{}'"),
            ("“é” عربي", "“é” عربي"),
        ] {
            assert_eq!(latex(text), want);
        }
    }
}
