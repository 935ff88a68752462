//! Searching: results as one types, typos forgiven and said, names found, orders.

use std::collections::BTreeSet;
use std::rc::Rc;

use onrecord::{Results, read_address};
use serde_json::Value;

use crate::page::{Page, WIDE, with_page};
use crate::support::library;

/// The passages an address shows, as the same code finds them outside the browser.
pub(crate) fn found_at(address: &str) -> Vec<usize> {
    let (state, misread) = read_address(address, library());
    assert_eq!(misread, vec![], "{address}");
    let asked = Rc::new(library().ask(&state.query));
    Results::new(library(), None, &state, asked).passages.iter().map(|id| id.index()).collect()
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_typo_finds_what_was_meant_and_says_so() {
    with_page(WIDE, "", async |page| {
        page.search("ceasfire").await;
        page.says(".above .said", "Showing ceasefire for “ceasfire”.").await;
        page.says(".hit:first-child mark", "ceasefire").await;
        let forgiven = page.total().await;

        page.click_on(".said a", "Search literally").await;
        page.says(".above .said", "“ceasfire” stands nowhere as written.").await;
        page.total_is(0).await;

        page.back().await;
        page.says(".above .said", "Showing ceasefire for “ceasfire”.").await;
        page.same(page.value("#search").await, "ceasfire".to_owned(), "what was typed").await;
        page.total_is(forgiven).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn names_and_words_are_found_through_the_usual_slips() {
    with_page(WIDE, "", async |page| {
        for (typed, meant) in [
            ("ceasfire", "ceasefire"),
            ("Netanyaho", "Netanyahu"),
            ("genocde", "genocide"),
            ("aparthied", "apartheid"),
            ("hostges", "hostages"),
            ("Calamard", "Callamard"),
            ("agnes", "Agnès"),
        ] {
            page.search(typed).await;
            page.until(&format!("{meant} comes first for {typed}"), async || {
                let first = page.texts(".hit:first-child .open, .named li:first-child").await.join(" ");
                first.to_lowercase().contains(&meant.to_lowercase())
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn typing_shows_results_at_each_key() {
    with_page(WIDE, "", async |page| {
        let steps: usize = page.look("history.length", &[]).await;
        page.click("#search").await;
        let word = "ceasefire";
        for (at, key) in word.char_indices() {
            page.types(&key.to_string()).await;
            let typed = &word[..=at];
            page.total_is(found_at(&format!("1/search?q={typed}")).len()).await;
        }
        page.address_is("1/search?q=ceasefire").await;
        page.same(
            page.look("history.length", &[]).await,
            steps,
            "typing leaves no steps to walk back through",
        )
        .await;
        page.same(page.passages().await, found_at("1/search?q=ceasefire"), "the results").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn only_what_matches_is_marked() {
    with_page(WIDE, "1/search?q=%3Dgenocide", async |page| {
        page.appears(".hit mark").await;
        // Further down stand passages found by the heading above them, which hold nothing to mark.
        page.same(page.count(".hit:nth-child(-n+10):has(mark)").await, 10, "first results with a mark").await;
        let marked: BTreeSet<String> =
            page.texts(".hit mark").await.iter().map(|text| text.to_lowercase()).collect();
        page.same(marked, BTreeSet::from(["genocide".to_owned()]), "what is marked").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn without_words_everything_is_listed_as_it_stands() {
    with_page(WIDE, "", async |page| {
        let all = found_at("");
        page.total_is(all.len()).await;
        page.same(page.passages().await, all.clone(), "the list").await;
        page.holds(all.is_sorted(), "document order").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_examples_on_the_start_page_can_be_tried() {
    with_page(WIDE, "", async |page| {
        let examples = page.texts(".examples a").await;
        page.holds(examples.len() >= 3, "there are examples").await;
        for example in examples {
            page.click_on(".examples a", &example).await;
            page.disappears(".examples").await;
            page.holds(page.total().await > 0, format!("“{example}” finds something")).await;
            page.back().await;
            page.appears(".examples").await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_name_is_offered_and_choosing_it_gives_what_it_says() {
    with_page(WIDE, "", async |page| {
        page.search("Netanyaho").await;
        page.says(".named a", "Benjamin Netanyahu").await;
        let promised = page.text(".named a .count").await;
        page.click_on(".named a", "Benjamin Netanyahu").await;
        page.says(".chip", "Speaker: Benjamin Netanyahu").await;
        page.same(page.total().await.to_string(), promised, "the total").await;
        page.back().await;
        page.same(page.value("#search").await, "Netanyaho".to_owned(), "what was typed").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_document_is_offered_by_its_name() {
    with_page(WIDE, "", async |page| {
        page.search("executive sumary").await;
        page.click_on(".named a", "Executive").await;
        page.says(".provenance h1", "Executive Summary").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn every_order_holds_the_same_passages() {
    with_page(WIDE, "1/search?q=hostages", async |page| {
        let best = page.passages().await;
        for (order, address) in [
            ("newest", "1/search?q=hostages&order=newest"),
            ("oldest", "1/search?q=hostages&order=oldest"),
            ("document", "1/search?q=hostages&order=document"),
        ] {
            page.set("select[aria-label=Order]", order).await;
            page.address_is(address).await;
            let listed = page.passages().await;
            page.same(sorted(&listed), sorted(&best), format!("the passages, {order}")).await;
            page.same(listed, found_at(address), format!("their order, {order}")).await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn clearing_the_search_shows_everything_and_keeps_the_cursor_in_the_box() {
    with_page(WIDE, "1/search?q=hostages", async |page: &Page| {
        page.click(".seek .clear").await;
        page.total_is(found_at("").len()).await;
        page.focus_is_on("#search").await;
    })
    .await;
}

fn sorted(passages: &[usize]) -> BTreeSet<usize> {
    passages.iter().copied().collect()
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn counts_are_read_out_once_and_not_at_each_key() {
    with_page(WIDE, "", async |page| {
        let counts = |address: &str| format!("{} passages", found_at(address).len());
        page.says(".sum [role=status]", &counts("")).await;
        // Faster than any hand, so that no pause is long enough on a busy computer.
        let script = "(() => {
            window.readOut = [];
            const status = document.querySelector('.sum [role=status]');
            const look = () => window.readOut.push(status.textContent);
            new MutationObserver(look).observe(status, { childList: true, characterData: true, subtree: true });
            const box = document.querySelector('#search');
            for (let typed = 1; typed <= args[0].length; typed += 1) {
                box.value = args[0].slice(0, typed);
                box.dispatchEvent(new Event('input', { bubbles: true }));
            }
        })() ?? null";
        let _: Value = page.look(script, &["ceasfire"]).await;
        page.says(".sum [role=status]", &counts("1/search?q=ceasfire")).await;
        let read_out: Vec<String> = page.look("window.readOut", &[]).await;
        page.same(read_out.len(), 1, format!("what is read out: {read_out:?}")).await;
    })
    .await;
}
