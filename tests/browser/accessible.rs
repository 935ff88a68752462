//! Whether everyone can use the page: axe-core looks at every view, sheet, dialog and state, from the narrowest window to
//! a wide one, in light, dark and high contrast, and finds nothing. What a program cannot judge, ACCESSIBILITY.md says how
//! it was judged. In Chromium alone, for there alone a driver can ask for contrast and colours.

mod beyond;
mod elsewhere;
mod tree;

use std::fs;
use std::sync::LazyLock;

use serde_json::Value;
use thirtyfour::Key;

use crate::engine::from_xtask;
use crate::page::{PHONE, Page, Size, WIDE, with_browser};

const NARROWEST: Size = (320, 640);
const HERZOG: &str = "1/search?open=2024-12-executive-summary:18.1";
const BOTH: &str = "1/compare?with=2024-12-executive-summary:18.1,2025-12-international-justice:2.1";

static AXE: LazyLock<String> =
    LazyLock::new(|| fs::read_to_string(from_xtask("ONRECORD_AXE")).expect("axe-core is installed"));

/// How a reader has set up the computer.
const SETTINGS: [(&str, &[(&str, &str)]); 3] = [
    ("light", &[("prefers-color-scheme", "light")]),
    ("dark", &[("prefers-color-scheme", "dark")]),
    ("high contrast", &[("prefers-color-scheme", "light"), ("prefers-contrast", "more")]),
];

/// Looks at the page as it is, in every width and setting.
async fn looked_at(page: &Page, state: &str) {
    looked_at_in(page, state, [WIDE, PHONE, NARROWEST]).await;
}

/// The same in windows of these sizes.
async fn looked_at_in(page: &Page, state: &str, sizes: [Size; 3]) {
    for size in sizes {
        page.resize(size).await;
        for (setting, media) in SETTINGS {
            page.set_up(media).await;
            // But for colours every setting is the same.
            let rules = if setting == "light" { "null" } else { "['color-contrast']" };
            let faults = faults(page, rules).await;
            page.same(faults, Vec::new(), format!("{state}, {} px, {setting}", size.0)).await;
        }
        page.set_up(&[]).await;
    }
}

/// What axe finds, with the first element of each fault.
async fn faults(page: &Page, rules: &str) -> Vec<String> {
    if !page.look::<bool>("'axe' in globalThis", &[]).await {
        page.driver().execute(AXE.as_str(), vec![]).await.expect("axe can be used");
    }
    let script = format!(
        "const done = arguments[0], rules = {rules};
        // Nothing is looked at while it is on its way.
        const run = {{ preload: false, resultTypes: ['violations'], ...(rules && {{ runOnly: rules }}) }};
        if (!rules) run.rules = {{ 'target-size': {{ enabled: true }} }};
        Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() =>
            axe.run(document, run).then(
                ({{ violations }}) => done(violations.map(({{ id, help, nodes }}) =>
                    `${{id}}: ${{help}} (${{nodes.length}}): ${{nodes[0].html}} ${{nodes[0].failureSummary}}`)),
                (error) => done([String(error)])));"
    );
    let found = page.driver().execute_async(script, vec![]).await.expect("axe looks");
    serde_json::from_value(found.json().clone()).expect("axe gives a list")
}

/// Opens an address and looks.
async fn opened(page: &Page, state: &str, address: &str) {
    page.resize(WIDE).await;
    page.open(address).await;
    looked_at(page, state).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn results_and_what_is_said_about_them() {
    with_browser(WIDE, async |page| {
        opened(page, "the first page", "").await;
        opened(page, "results", "1/search?q=ceasfire&side=israeli-forces&not-kind=call").await;
        opened(page, "nothing found", "1/search?q=zzqx&kind=finding").await;
        opened(page, "a damaged link", "1/search?kind=nonsense&from=2023-99").await;
        opened(
            page,
            "a remembered quotation",
            "1/search?q=truth%20justice%20and%20reparations%20are%20the%20fundament",
        )
        .await;
        let long = "a".repeat(300);
        opened(page, "a long word", &format!("1/search?q={long}")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_search_box_with_ways_to_go_on() {
    with_browser(WIDE, async |page| {
        page.open("").await;
        page.click("#search").await;
        page.types("speaker:a").await;
        page.appears("[role=listbox]").await;
        looked_at(page, "ways to go on typing").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_filters_as_a_sheet() {
    with_browser(PHONE, async |page| {
        page.open("").await;
        page.click(".show-filters").await;
        page.focus_is_on("#filters").await;
        looked_at(page, "the filters").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_reader_and_what_it_says() {
    with_browser(WIDE, async |page| {
        opened(page, "a quotation", HERZOG).await;
        page.resize(WIDE).await;
        page.click_on(".take button", "Check").await;
        page.says(".take", "SHA-256").await;
        looked_at(page, "a quotation, checked").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_dialogs() {
    with_browser(WIDE, async |page| {
        page.open(HERZOG).await;
        page.click_on(".take button", "Cite").await;
        page.appears("dialog#take-away[open]").await;
        looked_at(page, "citing").await;
        page.resize(WIDE).await;
        page.open("1/search?q=aid").await;
        page.click_on("button", "Export").await;
        page.appears("dialog#take-away[open]").await;
        looked_at(page, "exporting").await;
        page.resize(WIDE).await;
        page.open("").await;
        page.click("main h1, .brief, .total").await;
        page.press(Key::Escape).await;
        page.click(".top .keys").await;
        page.appears("dialog#help[open]").await;
        looked_at(page, "the help").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn selected_words() {
    with_browser(WIDE, async |page| {
        page.open("1/document/2024-12-executive-summary:40").await;
        let select = "getSelection().selectAllChildren(document.querySelector('#line-40 [data-at]')) ?? null";
        let _: Value = page.look(select, &[]).await;
        page.appears(".picked").await;
        looked_at(page, "selected words").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn documents_and_about() {
    with_browser(WIDE, async |page| {
        opened(page, "a document with matches", "1/document/2024-12-executive-summary:40?q=aid").await;
        opened(page, "a feed", "1/document/2024-11-latest-news").await;
        opened(page, "about", "1/about").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_overview_with_its_tables() {
    with_browser(WIDE, async |page| {
        opened(page, "the overview", "1/overview?q=aid").await;
        page.resize(WIDE).await;
        let unfold =
            "document.querySelectorAll('.overview details').forEach((more) => { more.open = true; }) ?? null";
        let _: Value = page.look(unfold, &[]).await;
        looked_at(page, "the overview, its tables unfolded").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn collections_and_comparison() {
    with_browser(WIDE, async |page| {
        opened(page, "an empty collection", "1/collection").await;
        opened(page, "quotations side by side", BOTH).await;
        page.resize(WIDE).await;
        page.open(HERZOG).await;
        page.click_on(".take button", "Save").await;
        page.says(".take .said", "Saved").await;
        opened(page, "a collection", "1/collection").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_not_there_yet_or_not_at_all() {
    with_browser(WIDE, async |page| {
        page.network().cut(".wasm");
        page.visit("").await;
        page.appears("#failure").await;
        looked_at(page, "a failure").await;
        page.network().mend();
        page.network().cut("annex-");
        page.resize(WIDE).await;
        page.go("about:blank").await;
        page.visit("#1/about").await;
        page.takes_words().await;
        page.says("main [role=alert]", "A part of this page could not be loaded.").await;
        looked_at(page, "without the annex").await;
        page.console().await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn while_it_is_loading() {
    with_browser(WIDE, async |page| {
        page.before_loading("globalThis.fetch = () => new Promise(() => {});");
        page.visit("").await;
        page.says(".shell-note", "Loading …").await;
        looked_at(page, "the shell").await;
        // The browser says, when it thinks so, that what is preloaded is not used.
        page.until("the browser complains", async || !page.console().await.is_empty()).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_plain_page() {
    with_browser(WIDE, async |page| {
        page.visit("text.html").await;
        page.says("h1", "the whole text").await;
        looked_at(page, "the plain page").await;
    })
    .await;
}
