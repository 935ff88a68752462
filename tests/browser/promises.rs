//! Every test ends with the promises of the page. Here: that a broken one would be noticed, and that nothing is loaded
//! but the page's own files, each once.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::page::{WIDE, with_page};

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_broken_promise_would_be_noticed() {
    with_page(WIDE, "", async |page| {
        let _: Value = page.look("console.debug('said on the console') ?? null", &[]).await;
        let _: Value = page.look("document.body.setAttribute('style', 'color: red') ?? null", &[]).await;
        let _: Value = page.look("(new Image().src = 'http://elsewhere.invalid/a.png')", &[]).await;
        let mut noticed = Vec::new();
        for expected in ["said on the console", "style-src", "http://elsewhere.invalid/a.png"] {
            page.until(&format!("“{expected}” is noticed"), async || {
                noticed.extend(page.console().await);
                noticed.iter().any(|message| message.contains(expected))
            })
            .await;
        }
        page.same(page.network().elsewhere(), vec![], "what the policy lets through").await;
        page.network().without_policy();
        page.reload().await;
        for url in ["http://elsewhere.invalid/b.png", "https://elsewhere.invalid/c.png"] {
            let show = "document.body.append(Object.assign(new Image(), { src: args[0] })) ?? null";
            let _: Value = page.look(show, &[url]).await;
            let asked = url.strip_suffix("/c.png").map_or(url, |_| "elsewhere.invalid:443");
            page.until(&format!("{asked} is noticed"), async || {
                page.network().elsewhere().contains(&asked.to_owned())
            })
            .await;
            let failed = format!("{url} does not load");
            page.until(&format!("“{failed}” is noticed"), async || {
                page.console().await.iter().any(|message| message.contains(&failed))
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn once_loaded_the_page_asks_for_nothing() {
    with_page(WIDE, "", async |page| {
        // A browser fetches icons, and what installs the page, when it likes.
        let own = |path: &String| path.contains("/icon") || path.ends_with(".webmanifest");
        let asked = || page.network().asked().into_iter().filter(|path| !own(path)).collect();
        page.search("ceasfire").await;
        let loaded: Vec<String> = asked();
        let once: BTreeSet<&String> = loaded.iter().collect();
        page.same(once.len(), loaded.len(), format!("files loaded twice: {loaded:?}")).await;
        page.click(".hit:first-child a.open").await;
        page.click_on(".context a", "Open in the whole document").await;
        page.click_on(".top nav a", "About").await;
        page.appears(".about").await;
        page.same(asked(), loaded, "requests").await;
    })
    .await;
}
