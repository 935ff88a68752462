//! Quotations laid side by side, each with its voice and its context, and a link that lays them there again.

use crate::page::{PHONE, WIDE, with_page};

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn quotations_are_laid_side_by_side_and_a_link_restores_it() {
    let mut address = String::new();
    with_page(WIDE, "1/search?open=2024-12-executive-summary:18.1", async |page| {
        page.click_on(".take button", "Compare").await;
        page.says(".top nav", "Compare 1").await;
        page.click_on(".others button", "Itamar Ben-Gvir").await;
        page.says("#voice", "Itamar Ben-Gvir").await;
        page.click_on(".take button", "Compare").await;
        page.click_on(".top nav a", "Compare 2").await;
        page.says(".compare h1", "Side by side").await;
        page.same(
            page.texts(".column h2").await,
            vec!["Isaac Herzog".into(), "Itamar Ben-Gvir".into()],
            "who is compared",
        )
        .await;
        page.same(page.count(".column .context .line.here").await, 2, "contexts").await;
        address = page.look("location.hash.slice(1)", &[]).await;
    })
    .await;
    with_page(PHONE, &address, async |page| {
        page.same(page.count(".column").await, 2, "columns").await;
        page.says(".column", "As quoted by Amnesty International").await;
        page.click_on(".column button", "Take away").await;
        page.same(page.texts(".column h2").await, vec!["Itamar Ben-Gvir".to_owned()], "who is left").await;
        page.back().await;
        page.until("both are back", async || page.count(".column").await == 2).await;
        page.click_on(".compare a", "Take all away").await;
        page.says(".compare h1", "Nothing to compare yet").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn no_more_than_four_are_compared() {
    let place = |line: usize| format!("2025-12-international-justice:{line}");
    let five = [2, 3, 4, 5, 6].map(place).join(",");
    with_page(WIDE, &format!("1/compare?with={five}"), async |page| {
        page.says(".notice", "compares more than 4 quotations").await;
        page.same(page.count(".column").await, 4, "columns").await;
        page.open(&format!("1/search?with={}&open={}", [2, 3, 4, 5].map(place).join(","), place(6))).await;
        page.appears(".take button[disabled]").await;
    })
    .await;
}
