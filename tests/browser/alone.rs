//! The explorer in one file, opened from a disk: all of it works, and nothing is asked for.

use std::path::PathBuf;

use serde_json::Value;

use crate::engine::Lacks;
use crate::page::{Page, WIDE, with_browser, with_browser_without};
use crate::sources;

/// Reports as the network's own script does, but within the page: it may ask nothing of anybody.
const REPORTER: &str = "<script>(() => {
  document.currentScript.remove();
  globalThis.reports = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => reports.push(words.join(' '));
  addEventListener('error', (event) => reports.push(String(event.message)), true);
  addEventListener('unhandledrejection', (event) => reports.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => reports.push(`${event.effectiveDirective} ${event.blockedURI}`));
})();</script>";

/// A copy of the file with the reporter before its policy.
struct Alone(PathBuf);

impl Alone {
    fn copied(name: &str) -> Self {
        let built = concat!(env!("CARGO_MANIFEST_DIR"), "/dist/on-record.html");
        let page = std::fs::read_to_string(built).expect("the page in one file is built");
        let path = std::env::temp_dir().join(format!("on record {name} {}.html", std::process::id()));
        let page = page.replacen("<head>", &["<head>", REPORTER].concat(), 1);
        std::fs::write(&path, page).expect("it can be copied");
        Self(path)
    }

    fn address(&self, fragment: &str) -> String {
        format!("file://{}#{fragment}", self.0.display().to_string().replace(' ', "%20"))
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        // Left behind it is only a file more in the system's own place for such.
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn open(page: &Page, file: &Alone, fragment: &str) {
    page.go("about:blank").await;
    page.go(&file.address(fragment)).await;
    page.is_ready().await;
}

async fn is_silent(page: &Page) {
    let reports: Vec<String> = page.look("globalThis.reports", &[]).await;
    page.same(reports, Vec::new(), "what the page has to report").await;
    let asked: Vec<String> =
        page.look("performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('data:'))", &[]).await;
    page.same(asked, Vec::new(), "what the page has asked for").await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn one_file_is_the_whole_explorer() {
    with_browser(WIDE, async |page| {
        let file = Alone::copied("whole");
        open(page, &file, "").await;
        page.search("ceasfire").await;
        page.says(".said", "Showing ceasefire for “ceasfire”.").await;
        page.appears(".hit mark").await;
        is_silent(page).await;
        open(page, &file, "1/search?open=2024-12-executive-summary:18.1").await;
        page.says(".reading blockquote", "an entire nation out there").await;
        page.click_on(".take button", "Check").await;
        page.says(".take", "SHA-256").await;
        page.click_on(".take button", "Save").await;
        page.says(".take .said", "Saved in “Saved quotations”.").await;
        page.click_on(".take button", "Cite").await;
        page.says("dialog#take-away", "Amnesty International").await;
        is_silent(page).await;
        open(page, &file, "1/document/2024-12-executive-summary:40").await;
        page.appears("#line-40.here").await;
        open(page, &file, "1/overview").await;
        page.appears(".picture svg").await;
        open(page, &file, "1/collection").await;
        page.says(".saved h2", "Isaac Herzog").await;
        is_silent(page).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn one_file_goes_back_and_survives_loading_anew() {
    with_browser(WIDE, async |page| {
        let file = Alone::copied("back");
        open(page, &file, "").await;
        page.click_on(".top nav a", "About").await;
        page.says(".about", "This page is one file with everything in it.").await;
        let beside = "[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((href) => !/^(#|https?:)/.test(href))";
        page.same(page.look::<Vec<String>>(beside, &[]).await, Vec::new(), "links to files that are not there").await;
        page.back().await;
        page.appears(".hit").await;
        page.forward().await;
        page.reload().await;
        page.says(".about", "It needs no network.").await;
        is_silent(page).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_one_file_cannot_run_it_still_has_every_word() {
    for lacks in [Lacks::WebAssembly, Lacks::JavaScript] {
        with_browser_without(lacks, WIDE, async |page| {
            let file = Alone::copied("without");
            page.go(&file.address("")).await;
            let said = if lacks == Lacks::JavaScript {
                "On Record needs JavaScript"
            } else {
                "This browser has no WebAssembly"
            };
            page.says(".failure", said).await;
            page.says("#text", &sources::folded(&sources::line("2024-12-executive-summary", 18))).await;
            page.go("about:blank").await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_policy_of_one_file_forbids_whatever_it_does_not_name() {
    with_browser(WIDE, async |page| {
        let file = Alone::copied("policy");
        open(page, &file, "").await;
        let tried = "(() => {
            const script = document.createElement('script');
            script.setAttribute('id', 'foreign');
            document.body.append(script);
            script.append('globalThis.ran = true');
            document.body.setAttribute('style', 'color: red');
            return globalThis.ran === true;
        })()";
        let _: Value = page
            .look(&format!("(() => {{ try {{ return {tried} }} catch {{ return false }} }})()"), &[])
            .await;
        page.same(page.look::<bool>("globalThis.ran === true", &[]).await, false, "a foreign script").await;
        page.until("the policy is reported as broken", async || {
            page.look::<usize>("globalThis.reports.length", &[]).await > 0
        })
        .await;
        // Chromium says the same on its own.
        page.console().await;
    })
    .await;
}
