//! Taking words away: on the clipboard, by hand where that is refused, as a link, on paper.

use crate::page::{Page, WIDE, with_page};
use crate::sources;

const ADDRESS: &str = "1/search?open=2024-12-executive-summary:18.1";
const WORDS: &str = "It's an entire nation out there that is responsible. It's not true this rhetoric about civilians \
    not aware, not involved.";

/// Whether a copied text has the exact words, who said them, where they stand and the link.
async fn is_attributed(page: &Page, text: &str) {
    page.holds(sources::line("2024-12-executive-summary", 18).contains(WORDS), "the source has the words")
        .await;
    page.holds(text.starts_with(&format!("“{WORDS}”\n")), format!("the exact words: {text}")).await;
    for part in [
        "Isaac Herzog, President of Israel, press conference, 12 October 2023; as quoted by Amnesty International, ",
        "December 2024 (inferred), line 18",
        &format!("#{ADDRESS}:"),
    ] {
        page.holds(text.contains(part), format!("“{part}” is missing: {text}")).await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn words_are_copied_with_their_attribution_and_that_is_said() {
    with_page(WIDE, ADDRESS, async |page| {
        page.click_on(".take button", "Copy with attribution").await;
        page.says(".take .said", "Copied with attribution.").await;
        is_attributed(page, &page.clipboard().await).await;
        // It is said of these words, not of the next ones.
        page.click_on(".others button", "Itamar Ben-Gvir").await;
        page.says("#voice", "Itamar Ben-Gvir").await;
        page.holds(!page.text(".take").await.contains("Copied"), "nothing is said of other words").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_copied_link_leads_to_the_same_words() {
    let mut link = String::new();
    with_page(WIDE, "1/search?q=entire%20nation&kind=finding", async |page| {
        page.click(".hit:first-child a.open").await;
        page.click_on(".others button", "Isaac Herzog").await;
        page.says("#voice", "Isaac Herzog").await;
        page.click_on(".take button", "Copy link").await;
        page.says(".take .said", "Link copied.").await;
        link = page.clipboard().await;
    })
    .await;
    let (_, address) = link.split_once('#').expect("the link has a fragment");
    with_page(WIDE, address, async |page| {
        page.says("#voice", "Isaac Herzog").await;
        page.same(page.raw_text("blockquote").await, WORDS.to_owned(), "the words").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_copying_is_refused_the_words_stand_selected() {
    with_page(WIDE, ADDRESS, async |page| {
        for refusal in [
            "Clipboard.prototype.write = Clipboard.prototype.writeText =
                () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
            "delete Navigator.prototype.clipboard",
        ] {
            page.before_loading(refusal);
            page.open(ADDRESS).await;
            is_shown_selected(page).await;
        }
    })
    .await;
}

async fn is_shown_selected(page: &Page) {
    page.click_on(".take button", "Copy with attribution").await;
    page.says(".take .said", "did not allow this").await;
    page.appears("#by-hand").await;
    is_attributed(page, &page.raw_text("#by-hand").await).await;
    let shown = page.raw_text("#by-hand").await.trim().to_owned();
    page.becomes(shown, "what is selected", async || {
        page.look::<String>("getSelection().toString().trim()", &[]).await
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn on_paper_the_words_stand_with_their_source_and_without_controls() {
    with_page(WIDE, ADDRESS, async |page| {
        page.on_paper().await;
        page.disappears(".top").await;
        for css in ["#filters", ".list", ".take", ".step", ".tags", "button", "input"] {
            page.holds(!page.sees(css).await, format!("{css} is printed")).await;
        }
        page.says("#voice", "Isaac Herzog").await;
        page.says("blockquote", WORDS).await;
        page.says(".via", "As quoted by Amnesty International").await;
        page.says(".on-paper", &format!("#{ADDRESS}:")).await;
        page.says(".context .line.here", "President Isaac Herzog held all Palestinians").await;

        page.open("1/document/2025-12-international-justice:13").await;
        page.on_paper().await;
        for css in [".top", ".outline", ".match-steps", "button", "input"] {
            page.holds(!page.sees(css).await, format!("{css} is printed")).await;
        }
        page.says(".provenance", "Amnesty International").await;
        page.says("#line-13", &sources::folded(&sources::line("2025-12-international-justice", 13))).await;

        page.open("1/search?q=entire%20nation").await;
        page.on_paper().await;
        page.holds(!page.sees(".top").await, "the head is printed").await;
        page.says(".hit", "It's an entire nation out there").await;
        page.says(".hit .who", "Isaac Herzog").await;
    })
    .await;
}
