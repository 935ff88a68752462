//! Without what the app needs, the page says so and leads to the plain page, where every word stands too.

use crate::engine::Lacks;
use crate::page::{Page, WIDE, with_browser, with_browser_without};
use crate::sources;

/// Follows the link to the plain page and finds a passage there, by its own address too.
async fn plain_page_has_the_words(page: &Page, link: &str) {
    page.click(link).await;
    page.says("h1", "the whole text").await;
    let passage = sources::folded(&sources::line("2024-12-executive-summary", 18));
    page.says("main", &passage).await;
    page.click("main a[href$='executive-summary:18']").await;
    let target = "document.querySelector(':target').innerText.replace(/\\s+/g, ' ')";
    page.until("the line is at its address", async || {
        page.look::<String>(target, &[]).await.contains(&passage)
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn without_webassembly_the_page_says_so_and_leads_to_the_plain_one() {
    with_browser_without(Lacks::WebAssembly, WIDE, async |page| {
        page.visit("").await;
        page.says("#failure", "This browser has no WebAssembly").await;
        page.holds(!page.sees("#app").await, "the shell is hidden").await;
        plain_page_has_the_words(page, "#failure a[href='text.html']").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn without_javascript_the_page_says_so_and_leads_to_the_plain_one() {
    with_browser_without(Lacks::JavaScript, WIDE, async |page| {
        page.visit("").await;
        page.says("noscript .failure", "On Record needs JavaScript to search").await;
        page.holds(!page.sees("#app").await, "the shell is hidden").await;
        plain_page_has_the_words(page, "noscript a[href='text.html']").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_a_part_cannot_be_loaded_the_page_says_so_and_leads_to_the_plain_one() {
    with_browser(WIDE, async |page| {
        page.network().cut(".wasm");
        page.visit("").await;
        page.says("#failure", "A part of this page could not be loaded.").await;
        page.says("#failure", "Check the connection and load the page again.").await;
        // The browser complains too, and so does the page for who looks into it.
        page.complains().await;
        plain_page_has_the_words(page, "#failure a[href='text.html']").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_the_module_arrives_damaged_the_page_says_so_and_leads_to_the_plain_one() {
    with_browser(WIDE, async |page| {
        page.network().damage(".wasm");
        page.visit("").await;
        page.says("#failure", "A part of this page arrived damaged, or this browser is too old for it.")
            .await;
        page.complains().await;
        plain_page_has_the_words(page, "#failure a[href='text.html']").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_host_that_has_no_type_for_the_module_will_do() {
    with_browser(WIDE, async |page| {
        page.network().untyped(".wasm");
        page.open("1/search?q=hostages").await;
        page.appears(".hit").await;
    })
    .await;
}
