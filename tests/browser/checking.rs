//! Checking a quotation: its hash reckoned in the browser, its words found in their place, a file laid beside it.

use crate::page::{WIDE, with_page};
use crate::sources;

const ADDRESS: &str = "1/search?open=2025-12-international-justice:2.1";

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_quotation_is_checked_in_one_sentence() {
    with_page(WIDE, ADDRESS, async |page| {
        page.click_on(".take button", "Check").await;
        page.says(
            ".take .said",
            "has the SHA-256 recorded for it, and these words stand in it letter for letter, in line 2",
        )
        .await;
        // As a translation of the page by the browser would.
        let _: Option<bool> = page
            .look(
                "(document.querySelector('#quoted [data-at]').firstChild.data = 'Something else') && null",
                &[],
            )
            .await;
        page.click_on(".take button", "Check").await;
        page.says(".take .differs", "something has changed the page").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_the_browser_reckons_no_hashes_the_page_does() {
    with_page(WIDE, "", async |page| {
        page.before_loading("Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined })");
        page.open(ADDRESS).await;
        page.click_on(".take button", "Check").await;
        page.says(".take .said", "letter for letter, in line 2").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_file_of_ones_own_is_told_from_the_document() {
    with_page(WIDE, "1/document/2025-12-international-justice", async |page| {
        page.click_on("summary", "Check this text").await;
        let text = sources::source("2025-12-international-justice");
        page.give("#own-file", "mine.txt", &text).await;
        page.says(".said", "mine.txt is this document, byte for byte.").await;
        page.give("#own-file", "mine.txt", &text.replacen("justice", "Justice", 1)).await;
        page.says(".differs", "mine.txt differs from this document, first in line 1").await;
        page.give("#own-file", "other.txt", "Something else").await;
        page.says(
            ".differs",
            "other.txt differs from this document, first in line 1: it has “Something else”",
        )
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_text_is_handed_over_byte_for_byte_with_the_line_that_checks_it() {
    with_page(WIDE, "", async |page| {
        page.before_loading(
            "globalThis.handed = []; URL.createObjectURL = ((make) => (blob) => (globalThis.handed.push(blob), make.call(URL, blob)))(URL.createObjectURL);",
        );
        page.open("1/document/2025-overview").await;
        page.click_on("summary", "Check this text").await;
        page.says(".checks pre", "| sha256sum --check").await;
        page.click_on(".checks button", "Save the text as received").await;
        page.says(".said", "is handed to your browser to save.").await;
        let text: String = page.awaited("globalThis.handed[0].text()").await;
        page.holds(text == sources::source("2025-overview"), "the text is the source").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn about_shows_the_digest_of_the_build_which_is_that_of_its_list_of_files() {
    with_page(WIDE, "1/about", async |page| {
        page.says(".about", "This is the digest of the build").await;
        let script = "fetch('sha256sums.txt').then((answer) => answer.arrayBuffer())
            .then((list) => crypto.subtle.digest('SHA-256', list))
            .then((digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))";
        let digest: String = page.awaited(script).await;
        page.same(page.raw_text("#build").await, digest, "the digest").await;
    })
    .await;
}
