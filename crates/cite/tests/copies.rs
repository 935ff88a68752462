//! Copying with attribution and the card: exact words, attributed, and never markup.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

mod support;

use cite::{Record, copy};
use proptest::prelude::*;
use support::golden::golden;
use support::samples::samples;
use support::{arbitrary, shipped};

#[test]
fn every_kind_of_record_is_copied_as_before() {
    for (name, of) in [
        ("copy.txt", copy::text as fn(&Record) -> String),
        ("copy.html", copy::rich),
        ("card.html", copy::card),
    ] {
        let all: String = samples(&shipped()).iter().map(|(_, record)| of(record) + "\n").collect();
        golden(name, &all);
    }
}

/// The elements and the text of HTML of ours, read by no more than its signs: what stands between angle brackets, and
/// the rest with its references resolved.
fn taken_apart(html: &str) -> (Vec<String>, String) {
    let (mut elements, mut text) = (Vec::new(), String::new());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text += before;
        let (element, after) = after.split_once('>').expect("an element has an end");
        elements.push(element.to_owned());
        rest = after;
    }
    text += rest;
    for (reference, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        text = text.replace(reference, sign);
    }
    (elements, text)
}

fn one_line(text: &str) -> String {
    let printable = |c: char| if c.is_control() && !matches!(c, '\t' | '\n' | '\r') { '\u{fffd}' } else { c };
    text.chars().map(printable).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #[test]
    fn markup_in_words_or_names_stays_text(record in arbitrary::record()) {
        for html in [copy::rich(&record), copy::card(&record)] {
            let (elements, text) = taken_apart(&html);
            let names: Vec<&str> = elements.iter().filter_map(|element| element.split(' ').next()).collect();
            let ours = ["figure", "blockquote", "p", "br", "figcaption", "cite", "a"];
            prop_assert!(names.iter().all(|name| ours.contains(&name.trim_start_matches('/'))), "{names:?}");
            for element in &elements {
                let attributes = element.split('"').step_by(2).skip(1).filter(|name| !name.is_empty() && *name != "/");
                let known = ["cite=", "lang=", "dir=", "href=", "style="];
                let names: Vec<&str> = element.split('"').step_by(2).collect();
                prop_assert!(attributes.count() < 6, "{element}");
                prop_assert!(names.iter().skip(1).all(|name| name.is_empty() || known.contains(&name.trim())), "{names:?}");
            }
            prop_assert!(one_line(&text).contains(&one_line(&record.words)), "{text}");
            prop_assert!(one_line(&text).contains(&one_line(&record.work.title)), "{text}");
            if let Some(speaker) = &record.speaker {
                prop_assert!(one_line(&text).contains(&one_line(&speaker.name)), "{text}");
            }
        }
        prop_assert!(copy::text(&record).contains(&record.words));
    }
}

#[test]
fn a_link_that_is_no_web_address_is_shown_and_not_followed() {
    let (_, record) = samples(&shipped()).into_iter().next().expect("a sample");
    let record = record.with_link("javascript:alert(1)");
    for html in [copy::rich(&record), copy::card(&record)] {
        assert!(
            html.contains("javascript:alert(1)")
                && !html.contains("href")
                && !html.contains("<blockquote cite")
        );
    }
}

#[test]
fn the_element_loads_nothing_but_the_script_of_the_page_it_was_made_on() {
    let (_, record) = samples(&shipped()).into_iter().next().expect("a sample");
    let linked = |link: &str| cite::Record { link: Some(link.to_owned()), ..record.clone() };
    let page = "https://example.org/on-record/index.html";
    let made =
        copy::element(&linked(&format!("{page}#1/search?open=a:1.1:2-3&x=\"")), page).expect("an element");
    let head = "<script src=\"https://example.org/on-record/embed.js\" async></script>\n<on-record passage=\"a:1.1:2-3\">\n<figure>";
    assert!(made.starts_with(head), "{made}");
    assert!(made.ends_with("</figure>\n</on-record>\n"), "{made}");
    for link in [
        "https://elsewhere.example/on-record/index.html#1/search?open=a:1",
        "https://example.org/on-record/index.html.elsewhere#1/search?open=a:1",
        "https://example.org/on-record/index.html#1/about",
        "javascript:alert(1)#open=a:1",
    ] {
        assert_eq!(copy::element(&linked(link), page), None, "{link}");
    }
    assert_eq!(copy::element(&linked("javascript:alert(1)//#open=a:1"), "javascript:alert(1)//"), None);
}
