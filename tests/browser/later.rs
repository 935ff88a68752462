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

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn nothing_jumps_when_the_rest_comes() {
    let views = [
        "1/search",
        "1/search?q=responsible",
        "1/search?q=ceasefire",
        "1/search?q=aid&side=courts",
        "1/search?open=2024-12-executive-summary:18",
        "1/document/2024-12-executive-summary",
        "1/overview?q=aid",
        "1/collection",
        "1/compare",
        "1/about",
    ];
    // Where what is there from the first stands: a part that is not there yet may come, but moves nothing by a pixel.
    let stand = "(() => {
        const parts = ['.top', '.top .seek', '.top nav', 'main h1', '.list .hit', '.filters-slot', '.facet', '.step', '#voice'];
        window.standing = parts.flatMap((css) => {
            const part = document.querySelector(css);
            const { x, y } = part?.getBoundingClientRect() ?? {};
            return part ? [{ css, x, y }] : [];
        });
    })() ?? null";
    let moved = "window.standing.flatMap(({ css, x, y }) => {
        const now = document.querySelector(css)?.getBoundingClientRect();
        const stays = now && Math.abs(now.x - x) < 1 && Math.abs(now.y - y) < 1;
        return stays ? [] : [`${css} from ${x}, ${y} to ${now?.x}, ${now?.y}`];
    })";
    for size in [WIDE, PHONE] {
        with_browser(size, async |page| {
            hold_back(page);
            let mut jumps: Vec<String> = Vec::new();
            for view in views {
                page.go("about:blank").await;
                page.visit(&format!("#{view}")).await;
                page.takes_words().await;
                page.listed().await;
                let _: Value = page.look(stand, &[]).await;
                let_go(page).await;
                page.is_ready().await;
                let here: Vec<String> = page.look(moved, &[]).await;
                jumps.extend(here.iter().map(|part| format!("{view}: {part}")));
            }
            page.same(jumps, Vec::new(), format!("what moves at {} px", size.0)).await;
        })
        .await;
    }
}
