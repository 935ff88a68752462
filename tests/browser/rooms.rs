//! Rooms of every size: three panes, two, one with sheets over it; and nothing ever scrolls sideways.

use crate::page::{PHONE, Page, TABLET, WIDE, with_page};

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn on_a_phone_filters_and_reader_are_sheets() {
    with_page(PHONE, "1/search?q=hostages", async |page| {
        page.holds(!page.sees("#filters").await && !page.sees("#reader").await, "only the list shows").await;
        page.click(".show-filters").await;
        page.appears("#filters").await;
        page.focus_is_on("#filters").await;
        page.appears(".list[inert]").await;
        covers_the_window(page, ".filters-slot").await;
        page.click(".facet[data-facet=kind] li[data-value=finding] label").await;
        page.says(".chip", "Kind: Finding").await;
        let total = page.total().await;
        page.says(".sheet-head .act", &format!("Show {total} passages")).await;
        page.click(".sheet-head .act").await;
        page.disappears("#filters").await;
        page.focus_is_on(".show-filters").await;
        page.says(".show-filters .count", "1").await;

        let result: String = page.look("seen('.hit a.open')[2].id", &[]).await;
        page.click(&format!("#{result}")).await;
        page.appears("#voice").await;
        page.focus_is_on("#voice").await;
        covers_the_window(page, ".reader").await;
        page.appears(".list[inert]").await;
        page.click(".reader .close").await;
        page.disappears("#reader").await;
        page.focus_is_on(&format!("#{result}")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn on_a_phone_the_reader_leads_to_the_document_and_back_to_the_reader() {
    with_page(PHONE, "1/search?q=hostages", async |page| {
        page.click(".hit:nth-child(3) a.open").await;
        page.appears("#voice").await;
        let voice = page.text("#voice").await;
        page.click_on(".context a", "Open in the whole document").await;
        page.appears(".source .line.here").await;
        page.back().await;
        page.says("#voice", &voice).await;
        page.back().await;
        page.disappears("#voice").await;
        page.appears(".hits").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn on_a_tablet_the_reader_alone_is_a_sheet() {
    with_page(TABLET, "1/search?q=hostages", async |page| {
        page.appears("#filters").await;
        page.holds(!page.sees("#reader").await, "the reader is closed").await;
        page.click(".hit:first-child a.open").await;
        page.focus_is_on("#voice").await;
        page.click(".reader .close").await;
        page.focus_is_on(".hit:first-child a.open").await;
        // With more room there is a place for it beside the results.
        page.resize(WIDE).await;
        page.says("#reader", "Choose a result to read it here").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn nothing_scrolls_sideways_in_any_view() {
    let open = "open=2024-12-executive-summary:18.1";
    let views = [
        String::new(),
        "1/search?q=ceasfire".to_owned(),
        format!("1/search?q=nation&side=israel&not-kind=call&from=2024-01-01&until=2024-12-31&{open}"),
        "1/search?q=hostages&kind=heading".to_owned(),
        "1/search?q=pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcano"
            .to_owned(),
        format!("1/search?topic={}&{open}", "long-".repeat(40)),
        "1/document/2024-11-latest-news:3?q=court".to_owned(),
        "1/document/2025-12-international-justice".to_owned(),
        "1/overview?q=ceasfire".to_owned(),
        "1/about".to_owned(),
    ];
    with_page(WIDE, "", async |page| {
        for width in [320, 390, 768, 1000, 1440] {
            page.resize((width, 800)).await;
            for address in &views {
                page.open(address).await;
                nothing_is_cut(page, &format!("{width} {address}")).await;
            }
            page.open("").await;
            if page.sees(".show-filters").await {
                page.click(".show-filters").await;
                page.appears("#filters").await;
                nothing_is_cut(page, &format!("{width} filters")).await;
                page.click(".sheet-head .act").await;
            }
            page.click(".top .keys").await;
            page.appears("#help").await;
            nothing_is_cut(page, &format!("{width} keys")).await;
            page.visit("text.html").await;
            nothing_is_cut(page, &format!("{width} text.html")).await;
        }
    })
    .await;
}

/// What is wider than the box that scrolls it, of the page and of its panes, and what stands beyond the window's edge.
async fn nothing_is_cut(page: &Page, what: &str) {
    let wide = "(() => {
        const room = document.documentElement.clientWidth;
        const boxes = [document.scrollingElement, ...seen('.filters-slot, .reader, .outline, .list, .pages, dialog')];
        const scrolled = boxes.filter((box) => box.scrollWidth > box.clientWidth);
        const beyond = seen('body *').filter((e) => !e.closest('.unseen, .skip, pre, svg')
          && e.getBoundingClientRect().right > room + 1);
        return [...scrolled, ...beyond].map((e) =>
          `${e.tagName}.${e.className}#${e.id} ${e.scrollWidth}>${e.clientWidth} ${e.getBoundingClientRect().right}`);
    })()";
    // What lies over the page comes from beyond its edge.
    let look = async || page.look::<Vec<String>>(wide, &[]).await;
    page.becomes(Vec::new(), format!("{what}: too wide"), look).await;
}

async fn covers_the_window(page: &Page, css: &str) {
    let covers = "((box) => box.top <= 0 && box.left <= 0 && box.bottom >= innerHeight
        && box.right >= document.documentElement.clientWidth)(document.querySelector(args[0]).getBoundingClientRect())";
    // It comes from its side.
    page.until(&format!("{css} covers the window"), async || page.look(covers, &[css]).await).await;
}
