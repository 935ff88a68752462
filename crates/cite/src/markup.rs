//! Text as markup sees it: escaped, so that no word or name is ever read as an element; its language and direction;
//! and which addresses may be followed.

/// Text for HTML, in elements and in quoted attributes. What HTML cannot carry stands as U+FFFD, and every end of a
/// line as a line feed.
pub(crate) fn html(text: &str) -> String {
    escaped(text, "&#39;")
}

/// Text for XML; the same, but for the name of the apostrophe.
pub(crate) fn xml(text: &str) -> String {
    escaped(text, "&apos;")
}

fn escaped(text: &str, apostrophe: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += apostrophe,
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            c => out.push(printable(c)),
        }
    }
    out
}

/// Control characters other than tab and line ends stand as U+FFFD in every format that cannot carry them.
pub(crate) fn printable(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// Text with its line breaks as elements, already escaped.
pub(crate) fn with_breaks(escaped: &str, line_break: &str) -> String {
    escaped.replace('\n', line_break)
}

/// The value of `dir` for a language: by its script where the tag names one, else by the language; `auto` where no
/// language is known.
pub(crate) fn direction(language: &str) -> &'static str {
    const SCRIPTS: [&str; 7] = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];
    const LANGUAGES: [&str; 14] =
        ["ar", "arc", "azb", "ckb", "dv", "fa", "he", "iw", "pnb", "ps", "sd", "ug", "ur", "yi"];
    let tag = language.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
    match script {
        _ if first.is_empty() => "auto",
        Some(script) if SCRIPTS.contains(&script) => "rtl",
        None if LANGUAGES.contains(&first) => "rtl",
        _ => "ltr",
    }
}

/// `lang` and `dir` with a space before each; no `lang` where no language is known.
pub(crate) fn language_attributes(language: &str) -> String {
    let dir = direction(language);
    if language.is_empty() {
        format!(" dir=\"{dir}\"")
    } else {
        format!(" lang=\"{}\" dir=\"{dir}\"", html(language))
    }
}

/// Whether a language tag is one that XML takes.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_short = |part: &str| (1..=8).contains(&part.len());
    parts.next().is_some_and(|first| is_short(first) && first.bytes().all(|b| b.is_ascii_alphabetic()))
        && parts.all(|part| is_short(part) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Whether an address leads to a page of the web. A record may have been read from any file; what is put into
/// somebody's page or document as a link must not be a script.
pub(crate) fn is_web_address(link: &str) -> bool {
    let scheme = link.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https"))
        && !link.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_stays_text() {
        assert_eq!(html("<b a=\"1\" c='2'>&"), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;");
        assert_eq!(xml("a\u{0}\u{1b}b\tc\r\nd\re"), "a\u{fffd}\u{fffd}b\tc\nd\ne");
    }

    #[test]
    fn direction_is_that_of_the_script() {
        for (language, want) in [
            ("ar", "rtl"),
            ("ar-PS", "rtl"),
            ("he", "rtl"),
            ("ar-Latn", "ltr"),
            ("az-Arab", "rtl"),
            ("en-GB", "ltr"),
            ("en", "ltr"),
            ("", "auto"),
        ] {
            assert_eq!(direction(language), want, "{language}");
        }
    }

    #[test]
    fn only_web_addresses_are_followed() {
        for good in ["https://example.org/#1/search", "HTTP://example.org"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in ["javascript:alert(1)", "java\nscript://x", "", "//x", "https://a b", "data:text/html,x"] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
