//! Everything with the keyboard alone.

use thirtyfour::Key;

use crate::page::{PHONE, Page, WIDE, with_page};
use crate::searching::found_at;

/// The place of the current result in the list, from 1.
async fn current(page: &Page) -> usize {
    page.look("seen('.hit').findIndex((hit) => hit.matches('[aria-current=true]')) + 1", &[]).await
}

/// Presses Tab until the focus is on an element that fits.
async fn tab_to(page: &Page, css: &str) {
    for _ in 0..200 {
        page.press(Key::Tab).await;
        if page.look("document.activeElement.matches(args[0])", &[css]).await {
            return;
        }
    }
    page.focus_is_on(css).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn search_read_and_step_without_a_pointer() {
    with_page(WIDE, "", async |page| {
        page.types("/").await;
        page.focus_is_on("#search").await;
        page.types("hostages jk/?").await;
        page.same(page.value("#search").await, "hostages jk/?".to_owned(), "letters typed into the box")
            .await;
        page.press_with(Key::Control, 'k').await;
        page.types("hostages").await;
        page.address_is("1/search?q=hostages").await;

        page.press(Key::Down).await;
        page.focus_is_on(".hit:nth-child(1) a.open").await;
        page.press(Key::Down).await;
        page.focus_is_on(".hit:nth-child(2) a.open").await;
        page.press(Key::Down).await;
        page.press(Key::Up).await;
        page.focus_is_on(".hit:nth-child(2) a.open").await;
        page.press(Key::Enter).await;
        page.appears("#voice").await;
        page.same(current(page).await, 2, "the open result").await;

        page.types("j").await;
        page.until("j opens the next result", async || current(page).await == 3).await;
        // Faster than the page is drawn: no key is lost.
        page.types("jjjjjj").await;
        page.until("each j opens the next result", async || current(page).await == 9).await;
        page.types("kkkkkkkk").await;
        page.until("k opens the previous one", async || current(page).await == 1).await;
        page.press(Key::Down).await;
        page.until("the arrow opens the next result", async || current(page).await == 2).await;
        page.press(Key::Escape).await;
        page.disappears("#voice").await;
        page.focus_is_on(".hit:nth-child(2) a.open").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_list_of_keys_opens_and_closes_and_gives_the_focus_back() {
    with_page(WIDE, "", async |page| {
        page.holds(!page.sees("dialog").await, "the list of keys is closed").await;
        tab_to(page, ".top nav a:last-of-type").await;
        page.types("?").await;
        page.appears("dialog#help[open]").await;
        page.says("dialog#help", "Previous and next passage of the document").await;
        // The page beneath keeps still.
        page.types("/").await;
        page.holds(
            !page.look::<bool>("document.activeElement.matches('#search')", &[]).await,
            "the dialog has the keys",
        )
        .await;
        page.press(Key::Escape).await;
        page.disappears("dialog#help").await;
        page.focus_is_on(".top nav a:last-of-type").await;
        page.types("?").await;
        page.appears("dialog#help[open]").await;
        page.click_on("dialog#help button", "Close").await;
        page.disappears("dialog#help").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn filters_are_reached_and_chosen_with_keys() {
    with_page(WIDE, "1/search?q=hostages", async |page| {
        page.types("f").await;
        page.focus_is_on("#filters").await;
        let value = ".facet[data-facet=kind] li[data-value=call]";
        tab_to(page, &format!("{value} input")).await;
        page.types(" ").await;
        page.address_is("1/search?q=hostages&kind=call").await;
        page.focus_is_on(&format!("{value} input")).await;
        page.press(Key::Tab).await;
        page.focus_is_on(&format!("{value} .exclude")).await;
        page.press(Key::Enter).await;
        page.address_is("1/search?q=hostages&not-kind=call").await;
        page.same(page.passages().await, found_at("1/search?q=hostages&not-kind=call"), "the results").await;
        page.focus_is_on(&format!("{value} .exclude")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_first_tab_leads_past_the_filters_to_the_content() {
    with_page(WIDE, "1/search?q=hostages&kind=finding", async |page| {
        page.press(Key::Tab).await;
        page.focus_is_on(".skip").await;
        page.press(Key::Enter).await;
        page.focus_is_on("#content").await;
        page.address_is("1/search?q=hostages&kind=finding").await;
        page.same(page.passages().await, found_at("1/search?q=hostages&kind=finding"), "the results").await;
        page.holds(!page.sees(".notice").await, "nothing is wrong with the address").await;
        page.press(Key::Tab).await;
        page.focus_is_on("#content *").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn passages_and_matches_of_a_document_are_stepped_through() {
    with_page(WIDE, "1/document/2025-12-international-justice:13?q=hostages", async |page| {
        page.types("]").await;
        page.appears("#line-14.here").await;
        page.types("[[").await;
        page.appears("#line-12.here").await;
        page.types("j").await;
        page.appears(".line.here mark").await;
        let next = page.attribute(".line.here", "id").await;
        page.types("k").await;
        page.until("k leads back", async || page.attribute(".line.here", "id").await != next).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_lies_over_the_page_closes_with_escape() {
    with_page(PHONE, "1/search?q=hostages", async |page| {
        page.types("f").await;
        page.appears("#filters").await;
        page.press(Key::Escape).await;
        page.disappears("#filters").await;
        tab_to(page, ".hit:nth-child(2) a.open").await;
        page.press(Key::Enter).await;
        page.focus_is_on("#voice").await;
        page.press(Key::Escape).await;
        page.disappears("#voice").await;
        page.focus_is_on(".hit:nth-child(2) a.open").await;
    })
    .await;
}
