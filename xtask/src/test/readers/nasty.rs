//! Records of what has ever broken a format, so that its readers are asked about more than well-behaved words.

use cite::Record;

const TEXTS: [&str; 20] = [
    "Quotes: \"double\" and 'single', “curly” and ‘curly’, «angled», `back`, ''two'', ``two``, \"\"two\"\"",
    "Commas, semicolons; colons: {braces}, [brackets], (round), a\\; b, tabs\tand  two spaces",
    "Two lines,\nthe second; then a blank one\n\nand the end",
    "Ends of lines\r\nfrom elsewhere\rand of old",
    "Accents: Agnès, Łódź, naïve, Ærø, ﬁne, e\u{301}; dashes – and —, -- and ---; ellipses … and ...",
    "عربي: «العدالة للجميع»، قالت. \u{200f}(١٢٣)\u{200f} and English",
    "עברית 漢字 🕊\u{fe0f} and a no-break\u{a0}space",
    "LaTeX: \\textbf{x} $y^2$ 100% #1 a_b ~ & | < > \\\\ \\",
    "Markup: <b>bold</b> &amp; &lt; </quote></cit></TEI> <script>alert(1)</script> ]]> <!-- -->",
    "Markdown: *a* _b_ **c** [d](e) ![f](g) ~~h~~ `i` <https://example.org> a\\*b",
    "# heading\n> quoted\n- item\n+ item\n1. one\n2) two\n    code\n\n    code\n***\n===\n```\nfence",
    "=HYPERLINK(\"https://example.org\")",
    "+1 and more",
    "-1 and less",
    "@SUM(A1:A9)",
    "'=1+1 after an apostrophe",
    "RIS:\nER  - \n\nTY  - JOUR\nTI  - stolen\nER  -",
    "BibTeX: }}\n@misc{stolen,\n  title = {x},\n}\n@comment{y}",
    "JSON: \\u0041 \\n {\"onrecord\": \"quotations\"} \u{2028} \u{2029}",
    "Controls: \u{1}, \u{b}, \u{1b}[31m, \u{7f}, \u{85}, \u{feff}, \u{fffe} end",
];

/// Records made from a sound one: each of the texts as its words, and each as its words and all its names.
pub(super) fn records(sound: &Record) -> Vec<Record> {
    let words = |text: &str| {
        let mut record = sound.clone();
        text.clone_into(&mut record.words);
        record
    };
    let everything = |text: &str| {
        let mut record = words(text);
        let text = || text.to_owned();
        if let Some(speaker) = &mut record.speaker {
            (speaker.name, speaker.capacity, speaker.occasion) = (text(), Some(text()), Some(text()));
        }
        let work = &mut record.work;
        (work.title, work.publisher, work.byline) = (text(), Some(text()), Some(text()));
        (record.prefix, record.suffix, record.note) = (text(), text(), Some(text()));
        record
    };
    let long = "A long one. ".repeat(5_000);
    let all = TEXTS.iter().flat_map(|text| [words(text), everything(text)]);
    all.chain([words(long.trim_end())]).collect()
}
