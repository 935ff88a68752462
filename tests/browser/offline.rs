//! Without network after one visit, and from one build to the next: nothing half fetched is put to use, nothing that the
//! reader has typed, opened or saved is lost, and tabs with two builds do not break each other.

use serde_json::Value;

use crate::builds::Build;
use crate::page::{Page, WIDE, with_browser};
use crate::sources;

const HERZOG: &str = "1/search?open=2024-12-executive-summary:18.1";
const KEPT: &str = "This browser keeps the whole page";

/// Visits the page and waits until the browser keeps it.
async fn visited_once(page: &Page) {
    page.network().keeps();
    page.open("1/about").await;
    page.says(".about", KEPT).await;
}

async fn build(page: &Page) -> String {
    page.look("document.querySelector('meta[name=build]').content", &[]).await
}

/// The numbers of files in each cache there is.
async fn caches(page: &Page) -> Vec<usize> {
    page.awaited(
        "caches.keys().then((names) => Promise.all(names.map(async (name) =>
        (await (await caches.open(name)).keys()).length)))",
    )
    .await
}

/// Lets the browser look for a newer build, and waits until it has fetched it or has failed.
async fn looks_for_a_newer_build(page: &Page) {
    let script = "(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update().catch(() => {});
        const worker = registration.installing;
        if (worker) await new Promise((settled) => { worker.onstatechange = settled; });
        return Boolean(registration.waiting);
    })()";
    let _: bool = page.awaited(script).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn after_one_visit_everything_works_without_network() {
    with_browser(WIDE, async |page| {
        visited_once(page).await;
        page.network().cut("");
        page.open("").await;
        page.search("ceasfire").await;
        page.says(".said", "Showing ceasefire for “ceasfire”.").await;
        page.appears(".hit mark").await;
        page.open(HERZOG).await;
        page.says(".reading blockquote", "an entire nation out there").await;
        page.click_on(".take button", "Save").await;
        page.says(".take .said", "Saved in “Saved quotations”.").await;
        page.click_on(".take button", "Cite").await;
        page.appears("dialog#take-away[open]").await;
        page.open("1/document/2024-12-executive-summary:40").await;
        page.appears("#line-40.here").await;
        page.open("1/overview").await;
        page.appears(".picture svg").await;
        page.open("1/collection").await;
        page.says(".saved h2", "Isaac Herzog").await;
        page.visit("text.html").await;
        page.says("main", &sources::folded(&sources::line("2024-12-executive-summary", 18))).await;
        page.visit("sha256sums.txt").await;
        page.says("body", "annotation.txt").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_newer_build_waits_until_the_reader_loads_it_and_nothing_is_lost() {
    with_browser(WIDE, async |page| {
        visited_once(page).await;
        let first = build(page).await;
        page.open(HERZOG).await;
        page.click_on(".take button", "Save").await;
        page.says(".take .said", "Saved in “Saved quotations”.").await;
        page.network().serves(Build::Second);
        page.reload().await;
        page.says(".newer", "A newer version of On Record is here.").await;
        page.same(build(page).await, first.clone(), "the build before the reader says so").await;
        // What is typed last is not yet in the address as the page is left.
        page.search("ceasfire").await;
        page.click_on(".newer button", "Load it now").await;
        page.until("the newer build is there", async || build(page).await != first).await;
        page.until("the words are there", async || {
            page.look("document.querySelector('#search')?.value === 'ceasfire'", &[]).await
        })
        .await;
        page.says(".said", "Showing ceasefire").await;
        page.says("#voice", "Isaac Herzog").await;
        page.appears(".take button[aria-pressed=true]").await;
        page.until("only the newer build is kept", async || caches(page).await.len() == 1).await;
        page.network().cut("");
        page.reload().await;
        page.holds(build(page).await != first, "the newer build opens without network").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_newer_build_of_which_any_file_is_missing_or_damaged_leaves_the_working_one() {
    with_browser(WIDE, async |page| {
        visited_once(page).await;
        let first = build(page).await;
        page.network().serves(Build::Second);
        let files = page.network().kept_files();
        page.holds(files.len() > 12, "the worker lists the files").await;
        let own: Vec<String> = page.awaited("caches.keys()").await;
        for file in &files {
            page.network().cut_path(file);
            looks_for_a_newer_build(page).await;
            page.holds(!page.sees(".newer").await, format!("no newer build without {file}")).await;
            // What did arrive would be enough for the next attempt, at which only this file were missing.
            let forget = format!(
                "caches.keys().then((names) => Promise.all(names.map((name) =>
                    name !== {:?} && caches.delete(name))))",
                own.concat()
            );
            let _: Value = page.awaited(&forget).await;
        }
        page.network().mend();
        page.network().damage("wasm");
        looks_for_a_newer_build(page).await;
        page.network().cut("");
        page.open(HERZOG).await;
        page.same(build(page).await, first, "the build that works").await;
        page.says(".reading blockquote", "an entire nation out there").await;
        page.network().mend();
        looks_for_a_newer_build(page).await;
        page.says(".newer", "A newer version of On Record is here.").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn tabs_with_two_builds_do_not_break_each_other() {
    with_browser(WIDE, async |page| {
        visited_once(page).await;
        let first = build(page).await;
        page.network().serves(Build::Second);
        page.in_another_tab(async || {
            page.open("").await;
            page.says(".newer", "A newer version of On Record is here.").await;
            page.click_on(".newer button", "Load it now").await;
            page.until("the newer build is there", async || build(page).await != first).await;
            page.appears(".hit").await;
        })
        .await;
        page.says(".newer", "Another tab has loaded a newer version of On Record.").await;
        page.same(build(page).await, first.clone(), "the build of the first tab").await;
        page.search("ceasfire").await;
        page.appears(".hit mark").await;
        // What the older build fetches is still there, though not on the server.
        let script = "fetch(document.querySelector('link[rel=preload]').href).then((answer) => answer.ok)";
        page.holds(page.awaited(script).await, "the files of the older build are there").await;
        page.click_on(".newer button", "Load it now").await;
        page.until("the newer build is there", async || build(page).await != first).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_a_part_of_what_is_kept_was_cleared_away_the_page_says_so_and_mends_it() {
    with_browser(WIDE, async |page| {
        visited_once(page).await;
        let whole = caches(page).await;
        let clear = "(async () => {
            const cache = await caches.open((await caches.keys())[0]);
            for (const { url } of await cache.keys()) if (/app-[0-9a-f]+.wasm|text.html/.test(url)) await cache.delete(url);
        })()";
        let _: Value = page.awaited(clear).await;
        page.network().cut("");
        page.visit("text.html").await;
        page.says("body", "This browser no longer keeps all of On Record, and there is no network.").await;
        page.console().await;
        page.network().mend();
        page.open("").await;
        page.visit("text.html").await;
        page.says("h1", "the whole text").await;
        page.until("all is kept again", async || caches(page).await == whole).await;
        page.network().cut("");
        page.open(HERZOG).await;
        page.says(".reading blockquote", "an entire nation out there").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_the_browser_keeps_nothing_the_page_says_so_and_works() {
    with_browser(WIDE, async |page| {
        page.network().keeps();
        page.before_loading(
            "navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));",
        );
        page.open("1/about").await;
        page.says(".about", "This browser does not keep the page for use without network here.").await;
        page.before_loading("delete Navigator.prototype.serviceWorker;");
        page.open("1/about").await;
        page.says(".about", "This browser does not keep the page for use without network here.").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_file_that_does_not_arrive_is_named_as_what_keeps_the_page_from_being_kept() {
    with_browser(WIDE, async |page| {
        page.network().keeps();
        page.network().cut("text-");
        page.open("1/about").await;
        page.says(".about", "Not every file of the page arrived as it should").await;
        page.network().mend();
        page.console().await;
        page.reload().await;
        page.says(".about", KEPT).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_there_is_no_room_the_page_says_so_and_leaves_nothing_behind() {
    with_browser(WIDE, async |page| {
        page.network().keeps();
        page.network().before_worker(
            "Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); };",
        );
        page.open("1/about").await;
        page.says(".about", "This browser has no room left to keep the page").await;
        page.until("nothing is left behind", async || caches(page).await.is_empty()).await;
        page.search("ceasfire").await;
        page.appears(".hit mark").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_page_can_be_installed_with_icons_of_the_sizes_it_names() {
    with_browser(WIDE, async |page| {
        page.open("").await;
        let script = "(async () => {
            const link = document.querySelector('link[rel=manifest]').href;
            const manifest = await (await fetch(link)).json();
            const wrong = [];
            for (const { src, sizes, type } of [...manifest.icons, ...(manifest.screenshots ?? [])]) {
                const picture = new Image();
                picture.src = new URL(src, link);
                await picture.decode().catch(() => wrong.push(src));
                const size = `${picture.naturalWidth}x${picture.naturalHeight}`;
                if (type === 'image/png' && size !== sizes) wrong.push(`${src} is ${size}, not ${sizes}`);
            }
            const inside = new URL(manifest.start_url, link).href === new URL('./', location).href;
            return { wrong, inside, icons: manifest.icons.length };
        })()";
        let found: Value = page.awaited(script).await;
        page.same(found, serde_json::json!({ "wrong": [], "inside": true, "icons": 4 }), "what is installed")
            .await;
    })
    .await;
}
