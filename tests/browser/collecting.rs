//! Saving quotations: they stay in this browser, in the reader's order, with their notes; nothing is lost when storage
//! fails, when another tab is at work, or when a file or a link brings more.

use serde_json::json;
use thirtyfour::Key;

use crate::page::{Page, WIDE, with_page};

const HERZOG: &str = "1/search?open=2024-12-executive-summary:18.1";
const CALLAMARD: &str = "1/search?open=2025-12-international-justice:2.1";

async fn save(page: &Page, address: &str) {
    page.open(address).await;
    page.click_on(".take button", "Save").await;
    page.says(".take .said", "Saved in “Saved quotations”.").await;
}

async fn saved_are(page: &Page, names: &[&str]) {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    page.until(&format!("{names:?} are saved"), async || page.texts(".saved h2").await == names).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_saved_survives_loading_anew_with_its_order_and_its_notes() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        save(page, CALLAMARD).await;
        page.click_on(".top nav a", "Collection").await;
        saved_are(page, &["Isaac Herzog", "Agnès Callamard"]).await;
        page.set(".saved li:first-child textarea", "For the first chapter").await;
        page.says(".said", "The note is saved.").await;
        page.click(".saved li:last-child button[aria-label='Move up']").await;
        saved_are(page, &["Agnès Callamard", "Isaac Herzog"]).await;
        page.says(".said", "Moved to place 1 of 2.").await;
        page.focus_is_on(".saved li:first-child button[aria-label='Move up']").await;
        page.reload().await;
        saved_are(page, &["Agnès Callamard", "Isaac Herzog"]).await;
        page.same(
            page.value(".saved li:last-child textarea").await,
            "For the first chapter".to_owned(),
            "the note",
        )
        .await;
        page.says(".saved li:last-child .via", "As quoted by Amnesty International").await;
        page.click_on(".saved li:last-child a", "Open").await;
        page.says("#voice", "Isaac Herzog").await;
        page.appears(".take button[aria-pressed=true]").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_pointer_carries_a_quotation_to_another_place() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        save(page, CALLAMARD).await;
        page.click_on(".top nav a", "Collection").await;
        saved_are(page, &["Isaac Herzog", "Agnès Callamard"]).await;
        let (is_taken, text) = page.drag(".saved li:last-child .grip", ".saved li:first-child h2").await;
        page.holds(is_taken, "the quotation is taken").await;
        let attribution = "Agnès Callamard, Secretary General, Amnesty International; as quoted by";
        page.holds(text.contains(attribution), format!("{text} says whose words it carries")).await;
        saved_are(page, &["Agnès Callamard", "Isaac Herzog"]).await;
        page.says(".said", "Moved to place 1 of 2.").await;
        let (is_taken, _) =
            page.drag(".saved li:last-child blockquote", ".saved li:first-child textarea").await;
        page.holds(!is_taken, "words that are dropped on a note are left to the browser").await;
        page.reload().await;
        saved_are(page, &["Agnès Callamard", "Isaac Herzog"]).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn words_of_what_is_saved_can_be_selected() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        page.click_on(".top nav a", "Collection").await;
        page.select_from(".saved blockquote [data-at]").await;
        page.says(".picked", "words of Isaac Herzog").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_removal_is_taken_back_with_its_place_and_its_note() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        save(page, CALLAMARD).await;
        page.click_on(".top nav a", "Collection").await;
        page.set(".saved li:first-child textarea", "Mine").await;
        page.says(".said", "The note is saved.").await;
        page.click_on(".saved li:first-child button", "Remove").await;
        saved_are(page, &["Agnès Callamard"]).await;
        page.focus_is_on("#undo").await;
        page.press(Key::Enter).await;
        saved_are(page, &["Isaac Herzog", "Agnès Callamard"]).await;
        page.same(page.value(".saved li:first-child textarea").await, "Mine".to_owned(), "the note").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn saving_works_with_a_key_and_is_undone_with_the_same() {
    with_page(WIDE, HERZOG, async |page| {
        page.click("#voice").await;
        page.types("s").await;
        page.says(".take .said", "Saved in “Saved quotations”.").await;
        page.appears(".take button[aria-pressed=true]").await;
        page.types("s").await;
        page.says(".take .said", "Removed from “Saved quotations”.").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn two_tabs_lose_nothing_of_each_other() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        page.click_on(".top nav a", "Collection").await;
        saved_are(page, &["Isaac Herzog"]).await;
        page.in_another_tab(async || {
            save(page, CALLAMARD).await;
        })
        .await;
        saved_are(page, &["Isaac Herzog", "Agnès Callamard"]).await;
        page.click_on(".saved li:first-child button", "Remove").await;
        page.reload().await;
        saved_are(page, &["Agnès Callamard"]).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn collections_are_named_made_and_deleted() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        page.click_on(".top nav a", "Collection").await;
        page.click_on(".choice button", "New collection").await;
        page.says(".empty", "Nothing is saved here yet.").await;
        page.set("#collection-name", "Chapter two").await;
        page.says(".choice [aria-current]", "Chapter two").await;
        page.click_on(".choice button", "Saved quotations").await;
        saved_are(page, &["Isaac Herzog"]).await;
        page.click_on(".shelf-head button", "Delete this collection").await;
        page.says(".said", "“Saved quotations” is deleted.").await;
        page.click("#undo").await;
        saved_are(page, &["Isaac Herzog"]).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn full_or_refused_storage_is_said_and_loses_nothing_while_the_page_is_open() {
    for (script, sentence) in [
        (
            "Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); };",
            "There is no room left to store 1 change.",
        ),
        (
            "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
            "This browser does not let the page read what it has stored.",
        ),
    ] {
        with_page(WIDE, "", async |page| {
            page.before_loading(script);
            page.open(HERZOG).await;
            page.click_on(".take button", "Save").await;
            page.says(".take .said", "Saved in “Saved quotations”. This lasts until the page is closed.")
                .await;
            page.click_on(".top nav a", "Collection").await;
            saved_are(page, &["Isaac Herzog"]).await;
            page.says(".storage", sentence).await;
            page.search("hostages").await;
            page.appears(".hit").await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn damaged_storage_is_kept_aside_and_newer_storage_is_left_alone() {
    let name = "onrecord.collections";
    let put = |text: &str| format!("localStorage.setItem('{name}', {}) ?? null", json!(text));
    with_page(WIDE, "", async |page| {
        let damaged = "{ this was a collection";
        let _: Option<bool> = page.look(&put(damaged), &[]).await;
        save(page, HERZOG).await;
        page.click_on(".top nav a", "Collection").await;
        page.says(".storage", "A damaged text was found in storage.").await;
        let all: Vec<String> = page.look("Object.values({ ...localStorage })", &[]).await;
        page.holds(all.iter().any(|text| text == damaged), "the damaged text is there byte for byte").await;
        page.click_on(".storage button", "Discard it").await;
        page.disappears(".storage li").await;
        saved_are(page, &["Isaac Herzog"]).await;

        let stored: String = page.look("localStorage.getItem('onrecord.collections')", &[]).await;
        let mut newer: serde_json::Value = serde_json::from_str(&stored).expect("what is stored is JSON");
        newer["version"] = json!(99);
        let newer = newer.to_string();
        let _: Option<bool> = page.look(&put(&newer), &[]).await;
        page.reload().await;
        page.says(".storage", "A newer version of this page has stored your collections.").await;
        page.open(CALLAMARD).await;
        page.click_on(".take button", "Save").await;
        page.says(".take .said", "This lasts until the page is closed.").await;
        let still: String = page.look("localStorage.getItem('onrecord.collections')", &[]).await;
        page.same(still, newer, "what a newer version stored").await;
    })
    .await;
}

async fn take_in(page: &Page, name: &str, text: &str) {
    page.give(".file input", name, text).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_file_is_taken_in_without_overwriting_and_a_bad_one_changes_nothing() {
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        page.click_on(".top nav a", "Collection").await;
        page.set(".saved textarea", "Mine").await;
        page.says(".said", "The note is saved.").await;
        let stored: String = page.look("localStorage.getItem('onrecord.collections')", &[]).await;
        let other = stored.replace("\"Mine\"", "\"Theirs\"");
        page.holds(other != stored, "another note").await;
        take_in(page, "theirs.json", &other).await;
        page.says(".said", "“Saved quotations” was here already: 0 quotations added, 1 in it already").await;
        page.same(page.value(".saved textarea").await, "Mine\n\nTheirs".to_owned(), "both notes").await;
        for (name, text, sentence) in [
            ("bad.json", "{", "bad.json: This file cannot be read from line 1"),
            ("bad.json", "{\"a\": 1}", "bad.json: This file holds no quotations. Nothing was changed."),
            ("<img src=x onerror=alert(1)>.json", "[]", "<img src=x onerror=alert(1)>.json: "),
        ] {
            take_in(page, name, text).await;
            page.says(".said", sentence).await;
            saved_are(page, &["Isaac Herzog"]).await;
        }
        page.same(page.count(".collection img").await, 0, "elements made of text").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_collection_is_shared_as_a_link_and_saved_by_whoever_opens_it() {
    let mut link = String::new();
    with_page(WIDE, "", async |page| {
        save(page, HERZOG).await;
        save(page, CALLAMARD).await;
        page.click_on(".top nav a", "Collection").await;
        page.click_on(".shelf-head button", "Copy as a link").await;
        page.says(".said", "The link is copied.").await;
        link = page.clipboard().await;
    })
    .await;
    let (_, address) = link.split_once('#').expect("the link has a fragment");
    with_page(WIDE, address, async |page| {
        page.says(".shared", "2 quotations, shared with you by a link.").await;
        page.same(page.texts(".shared h2").await.len(), 3, "the name and the quotations").await;
        page.click_on(".shared button", "Save in my collections").await;
        page.says(".said", "2 quotations added").await;
        page.click_on(".shared a", "Close").await;
        saved_are(page, &["Isaac Herzog", "Agnès Callamard"]).await;
        page.open(&format!("{}xx", address.trim_end_matches(|c: char| c != '~'))).await;
        page.appears(".shared .storage li").await;
    })
    .await;
}
