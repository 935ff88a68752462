//! Citations and exports are shown before they are taken, and hold what the page counts.

use crate::page::{Page, WIDE, with_page};

const HERZOG: &str = "1/search?open=2024-12-executive-summary:18.1";

async fn exported(page: &Page, format: &str) -> String {
    page.set("#take-away .format select", format).await;
    page.raw_text("#take-away .exported").await
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_citation_is_shown_in_each_style_and_copied_as_shown() {
    with_page(WIDE, HERZOG, async |page| {
        page.click("#voice").await;
        page.types("c").await;
        page.says("#take-away h2", "Cite and export").await;
        for style in ["APA 7", "Chicago 18", "MLA 9", "Harvard", "OSCOLA 4"] {
            page.click_on("#take-away .styles label", style).await;
            page.says("#take-away .cited", "Amnesty International").await;
            page.says("#take-away .cited", "Herzog").await;
        }
        let shown = page.text("#take-away .cited").await;
        page.click_on("#take-away .preview button", "Copy").await;
        page.says("#take-away .said", "Citation copied.").await;
        page.same(page.clipboard().await.trim().to_owned(), shown, "what is copied").await;
        page.click_on("#take-away label", "With the link").await;
        page.until("no link is cited", async || !page.text("#take-away .cited").await.contains("http")).await;
        page.click_on("#take-away button", "Close").await;
        page.disappears("#take-away").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn an_export_of_the_results_holds_what_the_page_counts_in_its_order() {
    with_page(WIDE, "1/search?q=apartheid&quotation=has", async |page| {
        let total = page.total().await;
        page.click_on(".sum button", "Export").await;
        page.says("#take-away .format", &format!("{total} entries")).await;
        let csv = exported(page, "csv").await;
        page.holds(csv.lines().count() > 1, "there are rows").await;
        page.click_on("#take-away .styles label", "quotations").await;
        let quotations = page.text("#take-away .styles label:last-child").await;
        let count = quotations.split(' ').next().unwrap_or_default().to_owned();
        page.says("#take-away .format", &format!("{count} entries")).await;
        let ris = exported(page, "ris").await;
        page.holds(ris.matches("\nER  -").count() > 0, "there are entries").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_quotation_for_another_page_stands_with_its_attribution_and_without_a_script() {
    with_page(WIDE, HERZOG, async |page| {
        page.click_on(".take button", "Cite").await;
        page.click_on("#take-away summary", "Quotation for another page").await;
        let card = page.raw_text("#take-away details pre").await;
        for part in [
            "<blockquote",
            "It&#39;s an entire nation",
            "Isaac Herzog",
            "as quoted by Amnesty International",
            "href=\"",
        ] {
            let plain = part.replace("&#39;", "'");
            page.holds(card.contains(part) || card.contains(&plain), format!("“{part}” is missing: {card}"))
                .await;
        }
        page.holds(!card.contains("<script"), "there is no script").await;
        let live = page.raw_text("#take-away .live pre").await;
        let expected = format!(
            "<script src=\"{}embed.js\" async></script>\n<on-record passage=\"2024-12-exec",
            page.home()
        );
        page.holds(live.starts_with(&expected) && live.contains("Isaac Herzog"), live.clone()).await;
    })
    .await;
}
