//! Any words can be selected and quoted, wherever they stand on the page.

use crate::page::{PHONE, Page, WIDE, with_page};

const DOCUMENT: &str = "1/document/2025-12-international-justice:2";

/// Selects from one phrase to another within an element, as a pointer would.
pub(crate) async fn select(page: &Page, css: &str, from: &str, to: &str) {
    let script = "(() => {
        const whole = document.querySelector(args[0]);
        const walk = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
        const place = (words, atEnd) => {
            let at = whole.textContent.indexOf(words) + (atEnd ? words.length : 0);
            walk.currentNode = whole;
            for (let node; (node = walk.nextNode());) {
                if (at < node.length || (atEnd && at === node.length)) return [node, at];
                at -= node.length;
            }
        };
        getSelection().setBaseAndExtent(...place(args[1], false), ...place(args[2], true));
        return getSelection().toString().length;
    })()";
    let length: usize = page.look(script, &[css, from, to]).await;
    page.holds(length > 0, "words are selected").await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn words_that_are_selected_can_be_quoted_and_linked_to() {
    let mut address = String::new();
    with_page(WIDE, DOCUMENT, async |page| {
        select(page, "#line-2", "under attack", "existential threats").await;
        page.says(".picked", "words of Agnès Callamard").await;
        page.click_on(".picked button", "Quote").await;
        page.says("#voice", "Agnès Callamard").await;
        let words = "under attack and faces existential threats";
        page.same(page.raw_text("#quoted").await, words.to_owned(), "the words").await;
        page.says(".via", "As quoted by Amnesty International").await;
        page.says(".context .here", words).await;
        page.disappears(".picked").await;
        address = page.look("location.hash.slice(1)", &[]).await;
    })
    .await;
    with_page(PHONE, &address, async |page| {
        page.says("#quoted", "under attack and faces existential threats").await;
        page.says("#voice", "Agnès Callamard").await;
        page.holds(!page.sees(".notice").await, "nothing has changed").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_selection_across_speakers_is_refused_with_the_reason() {
    with_page(WIDE, DOCUMENT, async |page| {
        select(page, "#line-2", "existential threats", "said Agnès Callamard").await;
        page.says(
            ".picked",
            "This runs from the words of Agnès Callamard into those of Amnesty International.",
        )
        .await;
        page.holds(!page.sees(".picked button").await, "nothing is offered").await;
        let _: Option<bool> = page.look("getSelection().removeAllRanges() ?? null", &[]).await;
        page.disappears(".picked").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn selected_words_are_quoted_with_a_key() {
    with_page(WIDE, "1/search?q=apartheid", async |page| {
        page.appears(".hit .text").await;
        page.click(".sum h1").await;
        select(page, ".hit:first-child [data-at]", "a", "e").await;
        page.appears(".picked .act").await;
        page.types("q").await;
        page.appears("#quoted").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_link_made_from_another_text_says_what_became_of_its_words() {
    let place = "2025-12-international-justice:2:10-30-0badcafe-00000000";
    with_page(WIDE, &format!("1/search?open={place}"), async |page| {
        page.says(".notice", "The text of this document has changed since the link was made.").await;
        page.says(".notice", "this is what stands in line 2").await;
        page.says("#quoted", "The international justice system is under attack").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_same_words_elsewhere_are_shown_with_what_differs() {
    with_page(WIDE, "1/search?open=2024-12-executive-summary:29.1", async |page| {
        page.says(".also", "Also quoted in").await;
        page.says(".also", "17 of 18 words are the same.").await;
        page.appears(".also ins").await;
        page.click_on(".also a", "Open it").await;
        page.says(".via", "Overview of human rights").await;
        page.says(".also", "Executive Summary").await;
    })
    .await;
}
