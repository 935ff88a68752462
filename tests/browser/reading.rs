//! Reading: a quotation with its speaker, its frame and its neighbours, and whole documents; every word as in the source.

use serde_json::Value;

use crate::page::{Page, WIDE, with_page};
use crate::sources::{self, DOCUMENTS, folded};

const SUMMARY: &str = "2024-12-executive-summary";
const HERZOG: &str = "It's an entire nation out there that is responsible. It's not true this rhetoric about \
    civilians not aware, not involved.";

/// The lines of a selector: their numbers and their words, just as they stand in the page.
async fn lines(page: &Page, css: &str) -> Vec<(usize, String)> {
    let script = "[...document.querySelectorAll(args[0])].map((line) => {
        const number = line.querySelector('.number');
        const words = [...line.childNodes].filter((node) => node !== number && node.className !== 'margin')
            .map((node) => node.textContent);
        return [Number(number.textContent), words.join('')];
    })";
    page.look(script, &[css]).await
}

/// Waits until the middle of an element stands in the window and nothing covers it: the page may scroll there after it is
/// drawn.
async fn is_in_view(page: &Page, css: &str) {
    let top = "(() => {
        const element = document.querySelector(args[0]);
        const box = element.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return element.contains(at) ? null : box.top;
    })()";
    let what = format!("{css} is out of view or covered, its top");
    page.becomes(None::<f64>, what, async || page.look(top, &[css]).await).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_quotation_is_shown_with_its_speaker_its_frame_and_its_neighbours() {
    with_page(WIDE, "", async |page| {
        page.search("entire nation out there responsible").await;
        page.says(".hit:first-child", "It's an entire nation out there").await;
        page.click(".hit:first-child a.open").await;
        page.click_on(".others button", "Isaac Herzog").await;

        page.says("#voice", "Isaac Herzog").await;
        let about = page.text(".reading .cap").await;
        page.same(about, "President of Israel · press conference · 12 October 2023".to_owned(), "who he is")
            .await;
        page.same(page.raw_text("blockquote").await, HERZOG.to_owned(), "the words").await;
        page.holds(sources::line(SUMMARY, 18).contains(HERZOG), "the words stand in the source").await;
        page.says(".via", "As quoted by Amnesty International in").await;
        page.says(".via", "December 2024 (inferred), line 18").await;
        page.says(".frame-words", "President Isaac Herzog held all Palestinians in Gaza responsible").await;
        page.says(".frame-words", "[…]").await;
        let context = lines(page, ".context .line").await;
        let expected = [17, 18, 19].map(|number| (number, sources::line(SUMMARY, number)));
        page.same(context, expected.to_vec(), "the passage with its neighbours").await;
        page.same(page.raw_text(".context b.here").await, HERZOG.to_owned(), "what is set off").await;

        page.click_on(".context a", "Open in the whole document").await;
        page.appears("#line-18.here").await;
        page.same(lines(page, ".line.here").await, vec![(18, sources::line(SUMMARY, 18))], "the marked line")
            .await;
        is_in_view(page, "#line-18 .number").await;
        page.click_on("#line-18 a.quoted", "It's an entire nation").await;
        page.says("#voice", "Isaac Herzog").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_publishers_own_words_are_never_said_to_be_quoted() {
    with_page(WIDE, "1/search?open=2025-12-international-justice:13", async |page| {
        page.says("#voice", "Amnesty International").await;
        page.says(".via", "Published by Amnesty International in").await;
        page.same(
            page.raw_text("blockquote").await,
            sources::line("2025-12-international-justice", 13),
            "the words",
        )
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_quotations_of_a_passage_can_be_read_one_after_the_other() {
    with_page(WIDE, "1/search?open=2024-12-executive-summary:18.1", async |page| {
        page.click_on(".others button", "Itamar Ben-Gvir").await;
        page.says("#voice", "Itamar Ben-Gvir").await;
        page.says("blockquote", "To be clear, when they say that Hamas needs to be eliminated").await;
        page.address_is("1/search?open=2024-12-executive-summary:18.2").await;
        page.back().await;
        page.says("#voice", "Isaac Herzog").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn every_result_opens_with_a_voice_a_place_and_words_of_the_source() {
    with_page(WIDE, "1/search?quotation=has&not-document=2025-overview", async |page| {
        let sources = sources::all();
        let total = page.total().await;
        page.click(".hit:first-child a.open").await;
        for place in 1..=total {
            page.says(".step .place", &format!("{place} / {total}")).await;
            let words = page.raw_text("blockquote").await;
            page.holds(!words.is_empty() && sources.iter().any(|source| source.contains(&words)), &words)
                .await;
            page.holds(!page.text("#voice").await.is_empty(), "somebody says it").await;
            page.holds(page.sees(".via a").await && page.sees(".context .line.here").await, "it has a place")
                .await;
            is_in_view(page, ".hit[aria-current=true] .who b").await;
            if place < total {
                page.click(".step [aria-label^=Next]").await;
            }
        }
        page.holds(!page.sees(".step [aria-label^=Next]:enabled").await, "the last is the last").await;
        for place in (1..total).rev() {
            page.click(".step [aria-label^=Previous]").await;
            page.says(".step .place", &format!("{place} / {total}")).await;
            is_in_view(page, ".hit[aria-current=true] .who b").await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_a_result_shows_stands_word_for_word_in_its_source() {
    with_page(WIDE, "", async |page| {
        let sources = sources::all();
        for words in ["genocide", "hostages taken", "internatonal justise", "gaza"] {
            page.search(words).await;
            page.appears(".hit").await;
            let pieces =
                "[...document.querySelectorAll('.hit .text > span[lang]')].map((piece) => piece.textContent)";
            let pieces: Vec<String> = page.look(pieces, &[]).await;
            page.holds(!pieces.is_empty(), format!("{words} finds something")).await;
            for piece in pieces {
                page.holds(sources.iter().any(|source| source.contains(&piece)), &piece).await;
            }
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_document_names_those_it_quotes_in_its_margin_and_says_which_part_one_is_in() {
    with_page(WIDE, "", async |page| {
        for document in DOCUMENTS {
            page.open(&format!("1/document/{document}")).await;
            page.appears(".source .line").await;
            let unnamed = "seen('.source .line').filter((line) => !!line.querySelector('.quoted') !== !!line.querySelector('.margin'))
                .map((line) => line.id)";
            let unnamed: Vec<String> = page.look(unnamed, &[]).await;
            page.same(unnamed, Vec::new(), format!("lines of {document} with words and no name, or the other way")).await;
        }
        page.open("1/document/2024-12-executive-summary:18").await;
        page.says(".line.here .margin", "quoting Isaac Herzog, Itamar Ben-Gvir").await;
        page.says(".outline [aria-current]", "OVERVIEW OF ISRAEL'S OFFENSIVE").await;

        // Where one scrolls to counts from then on.
        page.open("1/document/2024-12-executive-summary").await;
        page.holds(!page.sees(".outline [aria-current]").await, "no part is marked above the first").await;
        let down = "scrollTo(0, document.querySelector('#line-38').getBoundingClientRect().top + scrollY - 100) ?? null";
        let _: Value = page.look(down, &[]).await;
        page.says(".outline [aria-current]", "KILLINGS AND SERIOUS INJURIES").await;
        page.click_on(".outline a", "GENOCIDE UNDER INTERNATIONAL LAW").await;
        page.says(".outline [aria-current]", "GENOCIDE UNDER INTERNATIONAL LAW").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn every_word_of_every_document_is_shown_as_it_stands() {
    with_page(WIDE, "", async |page| {
        for document in DOCUMENTS {
            // With words to mark, which cuts the text into pieces.
            for address in
                [format!("1/document/{document}"), format!("1/document/{document}?q=the%20rights%20of")]
            {
                page.open(&address).await;
                page.appears(".source .line").await;
                let source = sources::source(document);
                let shown = lines(page, ".source .line").await;
                let words: Vec<&str> = shown.iter().map(|(_, words)| words.as_str()).collect();
                page.same(folded(&words.join("\n")), folded(&source), format!("the words of {document}"))
                    .await;
                let all: Vec<&str> = source.lines().collect();
                for (number, words) in &shown {
                    let from = all.get(number - 1..).unwrap_or_default().join("\n");
                    page.holds(
                        from.trim_start().starts_with(words.as_str()),
                        format!("{document}:{number} {words}"),
                    )
                    .await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_document_says_what_it_is_and_where_it_comes_from() {
    with_page(WIDE, "1/document/2025-12-international-justice", async |page| {
        let said = page.text(".provenance").await;
        for words in [
            "Amnesty International",
            "Press release",
            "December 2025 (inferred)",
            "last month’s UN Security Council resolution",
            "003_5886742c4007381c.txt",
            "821a3a189af618cc1cd25f12ece2c0d08037fa3e55d3003098207094bacd286d",
        ] {
            page.holds(said.contains(words), format!("provenance lacks “{words}”: {said}")).await;
        }
        page.click_on(".outline a", "International justice needed for all victims").await;
        page.appears("#line-37.here.heading").await;
        page.address_is("1/document/2025-12-international-justice:37").await;
        is_in_view(page, "#line-37 .number").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_document_leads_from_match_to_match() {
    with_page(WIDE, "1/document/2025-12-international-justice?q=hostages", async |page| {
        let count = page.count(".source .line:has(mark)").await;
        page.holds(count > 1, "there are matches").await;
        page.says(".match-steps", &format!("{count} passages match “hostages”")).await;
        for place in 1..=count {
            page.click(".match-steps [aria-label^=Next]").await;
            page.says(".match-steps", &format!("{place} / {count}")).await;
            page.appears(".line.here mark").await;
            is_in_view(page, ".line.here .number").await;
        }
        page.holds(!page.sees(".match-steps [aria-label^=Next]:enabled").await, "the last is the last").await;
        page.click(".match-steps [aria-label^=Previous]").await;
        page.says(".match-steps", &format!("{} / {count}", count - 1)).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn about_lists_every_document_and_how_to_check_it() {
    with_page(WIDE, "", async |page| {
        page.click_on(".top nav a", "About").await;
        page.same(page.count(".documents li").await, DOCUMENTS.len(), "documents").await;
        page.says(".about", "sha256sum --check").await;
        page.appears(".about a[href='text.html']").await;
        page.click_on(".documents a", "Press release on international justice").await;
        page.says(".provenance h1", "Press release on international justice").await;
    })
    .await;
}
