//! The address is the state of the page: reload, a link, Back and Forward restore it; what cannot be read is said.

use serde_json::Value;

use crate::page::{Page, WIDE, with_page};
use crate::searching::found_at;

/// All that a reader sees of the search view.
async fn seen(page: &Page) -> Value {
    page.listed().await;
    let script = "({
        query: document.querySelector('#search').value,
        chips: seen('.chip').map(said),
        chosen: seen('.facet input:checked').map((box) => box.closest('li').dataset.value),
        total: seen('.total').map(said),
        said: seen('.above .said').map(said),
        order: document.querySelector('.sum select').value,
        hits: seen('.hit').map(said),
        current: seen('.hit[aria-current]').map((hit) => hit.dataset.passage),
        reading: seen('.reading').map(said),
        title: document.title,
    })";
    page.look(script, &[]).await
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_address_restores_the_page() {
    let mut made = (String::new(), Value::Null);
    with_page(WIDE, "", async |page| {
        page.search("ceasfire").await;
        page.click(".facet[data-facet=topic] li[data-value=accountability] .fold").await;
        for topic in ["ceasefire", "impunity"] {
            page.click(&format!(".facet[data-facet=topic] li[data-value={topic}] label")).await;
        }
        page.click(".facet[data-facet=kind] li[data-value=call] .exclude").await;
        page.set(".sum select", "newest").await;
        page.click(".hit:nth-child(2) a.open").await;
        page.appears("#voice").await;
        made = (page.address().await, seen(page).await);
        for part in
            ["1/search?q=ceasfire&", "topic=impunity,ceasefire&", "not-kind=call&", "order=newest&", "open="]
        {
            page.holds(made.0.contains(part), format!("“{part}” is in the address")).await;
        }
        page.reload().await;
        page.becomes(made.1.clone(), "the page after loading it again", async || seen(page).await).await;
        page.address_is(&made.0).await;
    })
    .await;
    let (address, before) = made;
    with_page(WIDE, &address, async |page| {
        page.becomes(before, "the page in another browser", async || seen(page).await).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn back_and_forward_walk_the_steps() {
    with_page(WIDE, "", async |page| {
        page.search("hostages").await;
        page.address_is("1/search?q=hostages").await;
        page.click(".facet[data-facet=kind] li[data-value=finding] label").await;
        page.address_is("1/search?q=hostages&kind=finding").await;
        page.click(".hit:nth-child(2) a.open").await;
        page.appears("#voice").await;
        let open = page.address().await;
        let reading = page.text(".reading").await;
        page.click_on(".context a", "Open in the whole document").await;
        page.appears(".source .line.here").await;
        let document = page.address().await;
        page.click_on(".top nav a", "About").await;
        page.appears(".about").await;

        page.back().await;
        page.appears(".source .line.here").await;
        page.address_is(&document).await;
        page.back().await;
        page.address_is(&open).await;
        page.same(page.text(".reading").await, reading.clone(), "what is open").await;
        page.back().await;
        page.disappears("#voice").await;
        page.same(page.passages().await, found_at("1/search?q=hostages&kind=finding"), "the results").await;
        page.back().await;
        page.disappears(".chip").await;
        page.same(page.passages().await, found_at("1/search?q=hostages"), "the results without the filter")
            .await;

        page.forward().await;
        page.says(".chip", "Kind: Finding").await;
        page.forward().await;
        page.same(page.text(".reading").await, reading, "what is open again").await;
        page.forward().await;
        page.appears(".source .line.here").await;
        page.forward().await;
        page.appears(".about").await;
    })
    .await;
}

/// Follows a link as with a key: to click it, a driver may scroll the page, which is what is looked at here.
async fn follow(page: &Page, css: &str, words: &str) {
    let script = "seen(args[0]).find((link) => said(link) === args[1]).click() ?? null";
    let _: Option<bool> = page.look(script, &[css, words]).await;
}

/// From a place far down in the results.
async fn to_the_document_and_back(page: &Page) {
    page.scrolls_to(2400.0).await;
    follow(page, ".context a", "Open in the whole document").await;
    page.appears(".source .line.here").await;
    page.back().await;
    page.appears(".hits").await;
    page.scrolls_to(2400.0).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn back_leads_to_the_same_place_in_the_list() {
    with_page(WIDE, "1/search?q=gaza", async |page| {
        page.scroll_down(2400).await;
        let here = "seen('.hit a.open').find((hit) => hit.getBoundingClientRect().top > 100).id";
        let hit: String = page.look(here, &[]).await;
        page.click(&format!("#{hit}")).await;
        page.appears("#voice").await;
        to_the_document_and_back(page).await;

        // A short page in between takes nothing from that.
        follow(page, ".top nav a", "About").await;
        page.appears(".about").await;
        page.scrolls_to(0.0).await;
        page.back().await;
        page.appears(".hits").await;
        page.scrolls_to(2400.0).await;
    })
    .await;
}

/// Every drawing takes long, and what is to be done after it comes later still.
const SLOW: &str = "const [now, wait] = [Date.now, window.setTimeout.bind(window)];
    let ahead = 0;
    Date.now = () => now() + (ahead += 20);
    window.setTimeout = (run, after, ...rest) => wait(run, after || 300, ...rest);";

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn back_leads_there_even_before_the_page_has_come_to_rest() {
    with_page(WIDE, "", async |page| {
        page.before_loading(SLOW);
        page.open("1/search?q=gaza").await;
        page.click(".hit:first-child a.open").await;
        page.appears("#voice").await;
        page.listed().await;
        page.scroll_down(2400).await;
        to_the_document_and_back(page).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_damaged_link_says_what_it_could_not_understand_and_shows_the_rest() {
    let address = "1/search?q=hostages&topic=cease-fire,genocide&colour=red&from=2023-02-30&open=nowhere:3";
    with_page(WIDE, address, async |page| {
        for sentence in [
            "This link names a topic that is not here: “cease-fire”.",
            "This link has a part that means nothing here: “colour”.",
            "This link names a day that does not exist: “2023-02-30”.",
            "This link names a passage that is not here: “nowhere:3”.",
            "Everything else in the link is shown.",
        ] {
            page.says(".notice", sentence).await;
        }
        page.same(page.passages().await, found_at("1/search?q=hostages&topic=genocide"), "the rest").await;
        page.click_on(".notice button", "Close").await;
        page.disappears(".notice").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_changed_address_is_followed_without_loading_anew() {
    with_page(WIDE, "1/search?q=hostages", async |page| {
        let _: Value = page.look("window.here = true", &[]).await;
        let _: Value = page.look("location.hash = '1/document/2025-overview:44'", &[]).await;
        page.appears("#line-44.here").await;
        page.holds(page.look("window.here === true", &[]).await, "it is the same page").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn markup_that_is_typed_or_linked_stays_text() {
    const MARKUP: &str = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    let linked = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%3Cscript%3Ealert(2)%3C%2Fscript%3E";
    let is_text = async |page: &Page| {
        page.same(page.count("#app img, #app script, #app [onerror]").await, 0, "elements made of text")
            .await;
        let all: usize =
            page.look("document.querySelectorAll('img, #app script, [onerror]').length", &[]).await;
        page.same(all, 0, "elements made of text").await;
    };
    with_page(WIDE, "1/search?kind=heading", async |page| {
        page.search(MARKUP).await;
        page.says(".nothing", "No passage").await;
        is_text(page).await;
        page.address_is(&format!(
            "1/search?q={}&kind=heading",
            linked.replace('(', "%28").replace(')', "%29")
        ))
        .await;
        page.reload().await;
        page.same(page.value("#search").await, MARKUP.to_owned(), "what was typed").await;
        is_text(page).await;
        page.open(&format!("1/search?q={linked}&topic={linked}&{linked}=1&from={linked}&open={linked}"))
            .await;
        page.says(".notice", "names a topic that is not here: “<img src=x onerror=alert(1)>").await;
        page.same(page.value("#search").await, MARKUP.to_owned(), "what was linked").await;
        is_text(page).await;
        page.open(&format!("1/{linked}")).await;
        page.says(".notice", "<img src=x onerror=alert(1)>").await;
        is_text(page).await;
    })
    .await;
}
