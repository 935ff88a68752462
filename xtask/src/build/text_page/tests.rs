//! The plain page of a small corpus with everything in it that could go wrong.

use ::corpus::{
    Attributed, Basis, Civil, Dating, Document, DocumentId, KindId, Partial, PartyId, Passage, PassageId,
    Person, PersonId, PersonKind, Precision, Quote, Roles, Section, Term, TitleIs,
};
use ::search::ByteRange;

use super::*;
use crate::build::page::policy;

const TEXT: &str = "A <title> & more\n\n\t“Never again,” she said. “It's over,” he said.\n  \nMenu \"home\"\n“Truth first.”\n";
const INDEX: &str = include_str!("../../../../index.html");
const TEMPLATE: &str = include_str!("../../../../text.html");

fn range_of(words: &str) -> ByteRange {
    let start = TEXT.find(words).unwrap() as u32;
    ByteRange::new(start, start + words.len() as u32)
}

fn quote(words: &str, speaker: u16, attributed_in: u32) -> Quote {
    Quote {
        range: range_of(words),
        speaker: PersonId(speaker),
        attributed: Attributed::Here,
        attributed_in,
        capacity: None,
        said_on: Partial::parse("2023-10"),
        occasion: Some("press <conference>".to_owned()),
        speech: None,
        same_as: vec![],
    }
}

fn passage(line: u32, words: &str, kind: u16, quotes: Vec<Quote>) -> Passage {
    Passage {
        document: DocumentId(0),
        line,
        last_line: line,
        range: range_of(words),
        kind: Some(KindId(kind)),
        topics: vec![],
        roles: Roles::default(),
        quotes,
        figures: vec![],
        events: vec![],
        section: None,
        is_result: true,
    }
}

fn person(name: &str, party: u16) -> Person {
    Person {
        id: name.to_lowercase(),
        is: PersonKind::Person,
        name: name.to_owned(),
        spelled: vec![],
        capacity: Some("Minister".to_owned()),
        party: Some(PartyId(party)),
    }
}

fn corpus() -> Corpus {
    let kind = |id: &str| Term { id: id.to_owned(), ..Term::default() };
    let day = Civil::new(2024, 11, 22).unwrap();
    let dating = Dating {
        earliest: day,
        latest: day,
        precision: Precision::Day,
        basis: Basis::Inferred,
        evidence: vec!["A <title>".to_owned()],
    };
    let mut corpus = Corpus { title: "Test & trial".to_owned(), ..Corpus::default() };
    corpus.kinds = vec![kind("heading"), kind("finding"), kind("furniture")];
    corpus.people = vec![person("Ann", 0), person("Ben", 1)];
    corpus.passages = vec![
        passage(1, "A <title> & more", 0, vec![]),
        passage(
            3,
            "“Never again,” she said. “It's over,” he said.",
            1,
            vec![quote("Never again,", 0, 3), quote("It's over,", 1, 3)],
        ),
        passage(5, "Menu \"home\"", 2, vec![]),
        passage(6, "“Truth first.”", 1, vec![quote("Truth first.", 1, 3)]),
    ];
    corpus.documents = vec![Document {
        slug: "a-text".to_owned(),
        title: "A <text>".to_owned(),
        title_is: TitleIs::Described,
        publisher: "P & Q".to_owned(),
        party: Some(PartyId(0)),
        kind: "web page".to_owned(),
        language: "en".to_owned(),
        received_as: Some("x.txt".to_owned()),
        sha256: "00ff".to_owned(),
        date: Some(dating.clone()),
        sections: vec![Section {
            from: 5,
            title: "Menu".to_owned(),
            publisher: Some("A local group".to_owned()),
            date: Some(dating),
            byline: None,
        }],
        text: TEXT.to_owned(),
        first_passage: PassageId(0),
        passage_count: 4,
    }];
    corpus
}

fn built() -> String {
    page(TEMPLATE, &corpus(), &[("text.css", "text-1.css"), ("icon.svg", "icon-1.svg")]).unwrap()
}

#[test]
fn every_line_stands_under_its_own_address_with_exactly_its_words() {
    let html = built();
    assert_eq!(faults(&html, &corpus()), Vec::<String>::new());
    assert!(html.contains("<div class=\"line heading\" id=\"a-text:1\">"), "{html}");
    assert!(html.contains("<h3 dir=\"auto\">A &lt;title&gt; &amp; more</h3>"));
    assert!(html.contains("<div class=\"line furniture\" id=\"a-text:5\">"));
    assert!(html.contains("<p dir=\"auto\">Menu &quot;home&quot;</p>"));
}

#[test]
fn a_quotation_is_never_shown_without_its_speaker() {
    let html = built();
    for said in [
        // Two speakers in one line are told apart; the publisher's own person is at first hand.
        "<li>“Never again, …” Ann, Minister, press &lt;conference&gt;, 2023-10</li>",
        "<li>“It&#39;s over, …” Ben, Minister, press &lt;conference&gt;, 2023-10, as quoted by P &amp; Q</li>",
        "<p class=\"said\">Ben, Minister, press &lt;conference&gt;, 2023-10, as quoted by P &amp; Q, named in line 3</p>",
        "“<span class=\"quoted\">It&#39;s over,</span>” he said.",
    ] {
        assert!(html.contains(said), "{said}\nin\n{html}");
    }
}

#[test]
fn a_document_says_where_it_comes_from() {
    let html = built();
    for said in [
        "<title>Test &amp; trial",
        "<h2>A &lt;text&gt;</h2>",
        "described by us",
        "<dd>P &amp; Q</dd>",
        "<dd>22 November 2024 (inferred)</dd>",
        "<dd>“A &lt;title&gt;”</dd>",
        "<dd>x.txt</dd>",
        "<dd>00ff</dd>",
        "<p class=\"part\">A local group · 22 November 2024 (inferred)</p>",
    ] {
        assert!(html.contains(said), "{said}\nin\n{html}");
    }
}

#[test]
fn the_outline_leads_to_every_document_and_its_parts() {
    let html = built();
    assert!(html.contains("<li><a href=\"#a-text\" lang=\"en\">A &lt;text&gt;</a> <span>P &amp; Q, 22 November 2024 (inferred)</span>"));
    // Its sections where it has some, else its headings.
    assert!(html.contains("<li><a href=\"#a-text:5\">Menu</a></li>"), "{html}");
    assert!(!html.contains("<li><a href=\"#a-text:1\">"), "{html}");
    let mut corpus = corpus();
    corpus.documents[0].sections[0].from = 4;
    let html = outline::html(&corpus);
    assert!(html.contains("<li><a href=\"#a-text:5\">Menu</a></li>"), "an empty line has no place: {html}");
    corpus.documents[0].sections.clear();
    let html = outline::html(&corpus);
    assert!(html.contains("<li><a href=\"#a-text:1\">A &lt;title&gt; &amp; more</a></li>"), "{html}");
}

#[test]
fn what_is_missing_or_altered_is_noticed() {
    let html = built();
    for (from, to, said) in [
        ("id=\"a-text:5\"", "id=\"a-text:55\"", "text.html lacks a-text line 5"),
        ("he said.", "she said.", "text.html alters a-text line 3"),
        ("<article id=\"a-text\"", "<article id=\"b\"", "text.html lacks the document a-text"),
        ("Content-Security-Policy", "x", "text.html has no Content-Security-Policy"),
        ("id=\"a-text:1\"", "id=\"a-text:6\"", "text.html has two `a-text:6`"),
    ] {
        let found = faults(&html.replace(from, to), &corpus());
        assert!(found.iter().any(|fault| fault == said), "{said} in {found:?}");
    }
}

#[test]
fn markup_that_runs_or_dresses_is_noticed() {
    for tag in ["<script>", "<style>", "<p onclick=\"a\">", "<p id=\"a\" style=\"a\">"] {
        let found = faults(&built().replace("</main>", &format!("{tag}</main>")), &corpus());
        assert_eq!(found, [format!("text.html contains `{tag}`, which its own policy forbids")]);
    }
}

#[test]
fn words_about_markup_are_no_markup() {
    let html = built().replace("</main>", "<p title=\"a style=b\">script onclick= style=</p></main>");
    assert_eq!(faults(&html, &corpus()), Vec::<String>::new());
}

#[test]
fn both_pages_have_the_same_policy_and_keep_it() {
    let policy =
        |html: &str| policy("a page", html).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let (style, hash) = ("<style>{{style}}</style>", " '{{style.hash}}'");
    assert_eq!(policy(INDEX).replacen(hash, "", 1), policy(TEMPLATE));
    let index = INDEX.replacen(style, "", 1);
    for part in
        ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "base-uri 'none'"]
    {
        assert!(policy(INDEX).contains(part), "{part}");
    }
    for forbidden in
        ["<style", " style=", " onclick=", "<script>", "http://", "https://", "href=\"/", "src=\"/"]
    {
        assert!(!index.contains(forbidden), "index.html: {forbidden}");
        assert!(!TEMPLATE.contains(forbidden), "text.html: {forbidden}");
    }
}

/// Whatever could end an element, an attribute, a comment or a section, or begin one.
const HOSTILE: &str =
    "<img src=x onerror=alert(1)></script></title></main><!-- ]]> &quot; \" onfocus=\"x' y=";

/// The same corpus with that in all its texts.
fn hostile() -> Corpus {
    let mut corpus = corpus();
    let all = || Some(HOSTILE.to_owned());
    let range = ByteRange::new(TEXT.len() as u32, (TEXT.len() + HOSTILE.len()) as u32);
    let quote = Quote { range, occasion: all(), capacity: all(), ..quote("Truth first.", 1, 7) };
    corpus.passages.push(Passage { range, ..passage(7, "", 1, vec![quote]) });
    corpus.title = HOSTILE.to_owned();
    for person in &mut corpus.people {
        person.name = HOSTILE.to_owned();
        person.capacity = all();
    }
    for document in &mut corpus.documents {
        document.text += HOSTILE;
        document.passage_count += 1;
        document.received_as = all();
        for text in [&mut document.title, &mut document.publisher, &mut document.kind] {
            *text = HOSTILE.to_owned();
        }
        for section in &mut document.sections {
            section.title = HOSTILE.to_owned();
            section.publisher = all();
            section.byline = all();
        }
        if let Some(date) = &mut document.date {
            date.evidence = vec![HOSTILE.to_owned()];
        }
    }
    corpus
}

#[test]
fn a_hostile_corpus_is_shown_as_text() {
    let corpus = hostile();
    let html = page(TEMPLATE, &corpus, &[("text.css", "text-1.css"), ("icon.svg", "icon-1.svg")]).unwrap();
    assert_eq!(faults(&html, &corpus), Vec::<String>::new());
    for shown in [
        format!("<title>{}", escaped(HOSTILE)),
        format!("<h2>{}</h2>", escaped(HOSTILE)),
        format!("<dd>{}</dd>", escaped(HOSTILE)),
        "id=\"a-text:7\">".to_owned(),
        format!("<span class=\"quoted\">{}</span>", escaped(HOSTILE)),
    ] {
        assert!(html.contains(&shown), "{shown}\nin\n{html}");
    }
    let plain = built();
    for made in ["<img", "</script", "<!--", "]]>", " onfocus=\"", "&quot; \"", "</title>", "</main>"] {
        assert_eq!(html.matches(made).count(), plain.matches(made).count(), "{made}\nin\n{html}");
    }
}

#[test]
fn every_page_says_in_a_sentence_what_it_is() {
    let embed = include_str!("../../../../embed.html");
    for (file, page) in [("index.html", INDEX), ("text.html", TEMPLATE), ("embed.html", embed)] {
        assert!(page.contains("<meta name=\"description\" content=\""), "{file}");
    }
}

#[test]
fn text_cannot_become_markup() {
    assert_eq!(escaped("<a href=\"x\" id='y'>&amp;"), "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;");
    assert_eq!(paragraphs("a\n\n\n\nb <i>\n"), "<p>a</p>\n<p>b &lt;i&gt;</p>\n");
}
