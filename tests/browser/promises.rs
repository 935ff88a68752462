//! Every test ends with the promises of the page. Here: that a broken one would be noticed, and that nothing is loaded
//! but the page's own files, each once.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::page::{WIDE, with_page};

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_broken_promise_would_be_noticed() {
    with_page(WIDE, "", async |page| {
        let _: Value = page.look("console.debug('said on the console') ?? null", &[]).await;
        let _: Value = page.look("document.body.setAttribute('style', 'color: red') ?? null", &[]).await;
        let _: Value = page.look("(new Image().src = 'http://elsewhere.invalid/a.png')", &[]).await;
        let mut noticed = Vec::new();
        for expected in ["said on the console", "inline style", "http://elsewhere.invalid/a.png"] {
            page.until(&format!("“{expected}” is noticed"), async || {
                noticed.extend(page.console().await);
                noticed.iter().any(|message| message.contains(expected))
            })
            .await;
        }
        page.cdp("Page.setBypassCSP", json!({ "enabled": true })).await;
        page.reload().await;
        let _: Value = page.look("(new Image().src = 'http://elsewhere.invalid/b.png')", &[]).await;
        page.until("the request is noticed", async || {
            page.requests_elsewhere().await.contains(&"http://elsewhere.invalid/b.png".to_owned())
        })
        .await;
        page.until("its failure is noticed", async || !page.console().await.is_empty()).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn once_loaded_the_page_asks_for_nothing() {
    with_page(WIDE, "", async |page| {
        let asked = "performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)";
        let loaded: Vec<String> = page.look(asked, &[]).await;
        let once: BTreeSet<&String> = loaded.iter().collect();
        page.same(once.len(), loaded.len(), format!("files loaded twice: {loaded:?}")).await;
        page.search("ceasfire").await;
        page.click(".hit:first-child a.open").await;
        page.click_on(".context a", "Open in the whole document").await;
        page.click_on(".top nav a", "About").await;
        page.appears(".about").await;
        page.same(page.look::<Vec<String>>(asked, &[]).await, loaded, "requests").await;
    })
    .await;
}
