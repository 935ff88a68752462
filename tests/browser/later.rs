//! What is fetched after the first drawing: while it is on its way, and where it cannot be had.

use serde_json::Value;

use crate::page::{PHONE, Page, WIDE, with_browser};
use crate::sources;

/// The annex is held back until it is let go.
fn hold_back(page: &Page) {
    let script = "const go = fetch; const held = new Promise((let_go) => { globalThis.letGo = let_go; });
        globalThis.fetch = async (...what) => { if (/annex/.test(what[0])) await held; return go(...what); };";
    page.before_loading(script);
}

async fn let_go(page: &Page) {
    let _: Value = page.look("letGo() ?? null", &[]).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn one_can_search_before_the_rest_has_come() {
    with_browser(WIDE, async |page| {
        hold_back(page);
        page.visit("").await;
        page.takes_words().await;
        page.search("ceasfire").await;
        page.appears(".hit mark").await;
        page.click_on(".top nav a", "About").await;
        page.says("main h1 + p", "Loading …").await;
        page.focus_is_on("#content").await;
        page.types("?").await;
        page.says("dialog#help", "Loading …").await;
        let_go(page).await;
        page.says("dialog#help", "Previous and next passage of the document").await;
        page.click_on("dialog#help button", "Close").await;
        page.says(".about", "sha256sum --check").await;
        page.focus_is_on("#content").await;
        page.back().await;
        page.says(".said", "Showing ceasefire for “ceasfire”.").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_link_to_a_line_leads_there_when_the_rest_comes() {
    with_browser(WIDE, async |page| {
        hold_back(page);
        page.visit("#1/document/2024-12-executive-summary:40").await;
        page.takes_words().await;
        page.says("main h1", "Executive Summary").await;
        page.says("main", "Loading …").await;
        let_go(page).await;
        page.appears("#line-40.here").await;
        let in_view = "(() => { const box = document.querySelector('#line-40').getBoundingClientRect();
            return box.top > 0 && box.bottom < innerHeight; })()";
        page.until("the line is in view", async || page.look(in_view, &[]).await).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn on_a_telephone_the_reader_can_be_closed_before_it_has_come() {
    with_browser(PHONE, async |page| {
        hold_back(page);
        page.visit("#1/search?open=2024-12-executive-summary:18").await;
        page.takes_words().await;
        page.says(".reading", "Loading …").await;
        page.focus_is_on("#voice").await;
        page.click(".reading .close").await;
        page.disappears(".reading").await;
        page.back().await;
        page.says(".reading", "Loading …").await;
        let_go(page).await;
        page.says(".reading blockquote", &sources::folded(&sources::line("2024-12-executive-summary", 18)))
            .await;
        page.focus_is_on("#voice").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_the_rest_cannot_be_had_the_page_says_so_and_tries_again_when_asked() {
    with_browser(WIDE, async |page| {
        page.network().cut("annex-");
        page.visit("#1/about").await;
        page.takes_words().await;
        page.says("main [role=alert]", "A part of this page could not be loaded.").await;
        page.click_on("main button", "Try again").await;
        page.focus_is_on("#content").await;
        page.says("main [role=alert]", "A part of this page could not be loaded.").await;
        page.search("ceasfire").await;
        page.appears(".hit mark").await;
        page.says("main [role=alert]", "A part of this page could not be loaded.").await;
        page.complains().await;
        page.network().mend();
        page.click_on("main button", "Try again").await;
        page.says(".said", "Showing").await;
        page.holds(!page.sees("[role=alert]").await, "nothing is missing any more").await;
        page.click(".hit a.open").await;
        page.appears(".reading blockquote").await;
    })
    .await;
}
