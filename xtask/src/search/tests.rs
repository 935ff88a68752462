//! What both ways of showing say, on the corpus that ships.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::*;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap_or_else(|problem| panic!("{problem}")));

fn as_json(words: &str, limit: usize) -> Value {
    json::whole(&Answer::to(words, &LIBRARY), limit)
}

fn as_text(words: &str, limit: usize) -> String {
    listing::whole(&Answer::to(words, &LIBRARY), limit, false)
}

/// The names of an object's members, sorted: whether they are kept in order is up to who else is built along.
fn members(value: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_json_of_an_answer_has_this_shape() {
    let answer = as_json("agnes genocde -speaker:herzog side:xyzzy, topic:", 3);
    assert_eq!(
        members(&answer),
        ["correction", "hits", "loosened", "misread", "passages", "query", "read", "unknown"]
    );
    assert_eq!(
        answer["read"],
        json!([{ "start": 14, "end": 29, "excluded": true, "text": "Speaker: Isaac Herzog" }])
    );
    assert_eq!(members(&answer["misread"][0]), ["end", "sentence", "start", "unfinished"]);
    assert_eq!(answer["misread"][0]["start"], 30);
    assert_eq!(
        (&answer["misread"][0]["unfinished"], &answer["misread"][1]["unfinished"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(answer["correction"]["typed"], "genocde");
    let hits = answer["hits"].as_array().expect("hits");
    assert_eq!(hits.len(), 3);
    for hit in hits {
        assert_eq!(
            members(hit),
            [
                "document",
                "highlights",
                "how",
                "line",
                "missing",
                "publisher",
                "score",
                "speakers",
                "text",
                "title",
                "why"
            ]
        );
        for mark in hit["highlights"].as_array().expect("highlights") {
            let at =
                |name: &str| usize::try_from(mark[name].as_u64().expect("an offset")).expect("an offset");
            assert!(hit["text"].as_str().expect("a text").get(at("start")..at("end")).is_some());
        }
    }
    assert_eq!(
        hits[0]["why"][1],
        json!({ "word": 1, "typed": "genocde", "how": "typo", "field": "text", "found": "genocide" })
    );
}

#[test]
fn why_a_passage_was_found_is_said_for_each_word_it_has() {
    for (words, expected) in [
        (
            "spyware dismissal",
            json!({ "word": 1, "typed": "dismissal", "how": "exact", "field": "heading", "found": "Dismissal" }),
        ),
        (
            "\"war crimes\"",
            json!({ "word": 0, "typed": "war crimes", "how": "exact", "field": "text", "found": "war crimes" }),
        ),
        (
            "bombing smotrich",
            json!({ "word": 0, "typed": "bombing", "how": "form", "field": "text", "found": "bombs" }),
        ),
    ] {
        let answer = as_json(words, 50);
        let mut all = answer["hits"]
            .as_array()
            .expect("hits")
            .iter()
            .flat_map(|hit| hit["why"].as_array().expect("why"));
        assert!(all.any(|why| *why == expected), "{words}");
    }
    let text = as_text("spyware dismissal", 9);
    assert!(text.contains("\n  in the heading: “Dismissal”\n"), "{text}");
    // Where the marks say it all, nothing is said.
    assert!(!as_text("\"war crimes\"", 9).contains("in the heading"));
}

#[test]
fn a_pasted_quotation_is_compared_with_the_first_hit_word_by_word() {
    let words = "-law speaker:herzog \"It is an entire people out there that is responsible\"";
    let answer = as_json(words, 2);
    let comparison = &answer["hits"][0]["comparison"];
    assert_eq!(members(comparison), ["end", "of", "parts", "same", "start"]);
    assert_eq!((&comparison["same"], &comparison["of"]), (&json!(8), &json!(10)));
    let part = |same, remembered, text| json!({ "same": same, "remembered": remembered, "text": text });
    let expected = json!([
        part(true, "It", "It"),
        part(false, "is", ""),
        part(true, "an entire", "an entire"),
        part(false, "people", "nation"),
        part(true, "out there that is responsible", "out there that is responsible"),
    ]);
    assert_eq!(comparison["parts"], expected);
    assert!(answer["loosened"][0].as_str().expect("a phrase").contains("entire people"));
    let text = as_text(words, 2);
    let compared =
        "8 of 10 words as typed: It [-is-] an entire [-people-] {+nation+} out there that is responsible";
    assert!(text.contains(compared), "{text}");
    // Four words are a search.
    assert!(as_json("an entire nation out", 1)["hits"][0].get("comparison").is_none());
}

#[test]
fn fields_alone_list_what_they_let_through_and_only_that() {
    let answer = as_json("speaker:callamard -kind:call", 100);
    let hits = answer["hits"].as_array().expect("hits");
    assert_eq!(answer["passages"], hits.len());
    assert!(!hits.is_empty());
    for hit in hits {
        assert!(hit["speakers"].as_array().expect("names").contains(&json!("Agnès Callamard")));
        assert_eq!((&hit["score"], &hit["why"]), (&Value::Null, &json!([])));
    }
    let text = as_text("-speaker:callamard side:xyzzy law", 1);
    let head = "not Speaker: Agnès Callamard\nNo side is called “xyzzy”. There are: International and others, Israel, Palestine.\n";
    assert!(text.starts_with(head), "{text}");
}
