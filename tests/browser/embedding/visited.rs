//! What a visitor of the host does: reads, opens, copies, and changes what is not locked.

use serde_json::Value;
use thirtyfour::Key;

use super::{LISTEN, PASSAGE, SPEAKER, WORDS, click_in, embed, frame, hears, host, reasons, told, with_host};
use crate::page::{WIDE, with_browser};
use crate::searching::found_at;

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_single_quotation_stands_with_its_speaker_its_document_and_its_context() {
    with_host(WIDE, "", async |page| {
        embed(page, &format!("passage=\"{PASSAGE}\"")).await;
        page.in_frame(&frame("#e"), async || {
            page.says("#voice", SPEAKER).await;
            page.says("blockquote", WORDS).await;
            page.says(".via", "As quoted by Amnesty International in").await;
            page.says(".frame-words", "How it is introduced").await;
            page.same(page.count("#search, .hit, .sum, .context").await, 0, "anything else").await;
        })
        .await;
        click_in(page, "summary", "In context").await;
        page.in_frame(&frame("#e"), async || page.says(".context", WORDS).await).await;
        click_in(page, "button", "Cite").await;
        page.in_frame(&frame("#e"), async || {
            page.says(".taken .cited", "Herzog").await;
            page.press(Key::Escape).await;
            page.disappears(".taken").await;
        })
        .await;
        page.same(told(page, "select", "e").await, None, "what the visitor has opened").await;
        embed(page, "passage=\"nowhere:3\"").await;
        page.in_frame(&frame("#e"), async || {
            page.says(".embedded main", "The quotation that belongs here is not in this corpus.").await;
        })
        .await;
        // It is told right after that it is ready.
        let reason = vec!["This link names a passage that is not here: “nowhere:3”.".to_owned()];
        page.becomes(reason, "what is told", async || reasons(page, "e").await).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_a_visitor_opens_is_told_as_plain_words() {
    with_host(WIDE, "<on-record id=\"e\" speaker=\"isaac-herzog\"></on-record>", async |page| {
        hears(page, "ready", "e").await;
        click_in(page, ".hit:first-child a.open", "").await;
        click_in(page, ".others button", SPEAKER).await;
        page.in_frame(&frame("#e"), async || page.says(".hit .reading #voice", SPEAKER).await).await;
        let mut detail = Value::Null;
        page.until("the quotation is told", async || {
            detail = told(page, "select", "e").await.unwrap_or_default();
            detail["speaker"] == SPEAKER
        })
        .await;
        let part = |name: &str| detail[name].as_str().unwrap_or_default().to_owned();
        page.holds(part("words").contains(WORDS), format!("the words in {detail}")).await;
        page.same(
            part("document"),
            "Amnesty International Report's Executive Summary".to_owned(),
            "the document",
        )
        .await;
        let link = format!("{}#1/search?open={PASSAGE}:", page.home());
        page.holds(part("link").starts_with(&link) && !part("link").contains("embed"), format!("{detail}"))
            .await;
        click_in(page, ".hit .reading .close", "").await;
        page.in_frame(&frame("#e"), async || page.disappears("#voice").await).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_copied_and_what_opens_is_the_whole_page() {
    with_host(WIDE, "", async |page| {
        embed(page, &format!("passage=\"{PASSAGE}\" theme=\"dark\" lock=\"all\"")).await;
        click_in(page, ".acts button", "Copy link").await;
        page.in_frame(&frame("#e"), async || page.says(".outcome", "Link copied.").await).await;
        let copied = page.clipboard().await;
        let link = format!("{}#1/search?open={PASSAGE}:", page.home());
        page.holds(copied.starts_with(&link) && !copied.contains('&'), format!("what is copied: {copied}"))
            .await;
        for (css, words, shown) in [
            (".foot a", "Open in full", ".top"),
            (".context a", "Open in the whole document", ".source .line.here"),
        ] {
            let before = page.driver().windows().await.expect("there are windows");
            if css == ".context a" {
                click_in(page, "summary", "In context").await;
            }
            click_in(page, css, words).await;
            let driver = page.driver();
            let here = driver.window().await.expect("there is a window");
            let mut opened = None;
            page.until("a page of its own opens", async || {
                let all = driver.windows().await.unwrap_or_default();
                opened = all.into_iter().find(|window| !before.contains(window));
                opened.is_some()
            })
            .await;
            driver.switch_to_window(opened.expect("it has opened")).await.expect("it is there");
            page.appears(shown).await;
            page.same(page.count(".embedded").await, 0, "the compact page").await;
            driver.close_window().await.expect("it closes");
            driver.switch_to_window(here).await.expect("the host is still there");
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_locked_no_visitor_changes() {
    with_host(WIDE, "", async |page| {
        embed(page, "topic=\"ceasefire\" kind=\"finding\" lock=\"topic\"").await;
        let within = found_at("1/search?topic=ceasefire");
        page.in_frame(&frame("#e"), async || {
            page.says(".chip.fixed", "Topic: Ceasefire").await;
            page.same(page.count("button.chip").await, 1, "filters with a way to remove them").await;
            page.click_on("button.chip", "Kind: Finding").await;
            page.total_is(within.len()).await;
            page.click("#show-filters").await;
            page.appears(".facet[data-facet=kind]").await;
            page.same(page.count(".facet[data-facet=topic]").await, 0, "the facet of what is locked").await;
            page.same(page.count(".tags button.tag:not(.kind)").await > 0, true, "other tags filter").await;
            page.click(".sheet-head .act").await;
            // Typed, it narrows within what is locked.
            page.search("topic:genocide").await;
            let both: Vec<usize> =
                found_at("1/search?topic=genocide").into_iter().filter(|p| within.contains(p)).collect();
            page.total_is(both.len()).await;
            page.search("").await;
            // Neither an address nor a link of the page itself leads out of it.
            for address in
                ["1/search?topic=genocide", "1/search", "1/search?not-topic=ceasefire&embed=x&lock="]
            {
                // The page has heard of it before this does; until then it would only look as if it were held.
                let follow = format!(
                    "new Promise((heard) => {{
                       addEventListener('hashchange', () => setTimeout(heard), {{ once: true }});
                       location.hash = {address:?};
                     }})"
                );
                let _: Value = page.awaited(&follow).await;
                let held = vec!["Topic: Ceasefire and peace plans".to_owned()];
                page.becomes(held, format!("{address}, held"), async || page.texts(".chip").await).await;
                page.total_is(within.len()).await;
            }
        })
        .await;
        embed(page, "query=\"hostages\" lock").await;
        page.in_frame(&frame("#e"), async || {
            page.says(".chip.fixed", "“hostages”").await;
            page.same(page.count("#search").await, 0, "the search box").await;
            page.total_is(found_at("1/search?q=hostages").len()).await;
        })
        .await;
        embed(page, "topic=\"genocide\" lock=\"topic, colour\"").await;
        hears(page, "error", "e").await;
        page.same(reasons(page, "e").await, vec!["No filter is called “colour”.".to_owned()], "what is told")
            .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_nothing_may_be_stored_it_reads_and_cites_all_the_same() {
    with_browser(WIDE, async |page| {
        page.before_loading(LISTEN);
        page.before_loading(
            "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {
               get() { throw new DOMException('not here', 'SecurityError'); } });",
        );
        page.visit_around("/", &host(page, "", "<on-record id=\"e\" speaker=\"isaac-herzog\"></on-record>"))
            .await;
        hears(page, "ready", "e").await;
        click_in(page, ".hit:first-child a.open", "").await;
        click_in(page, ".others button", SPEAKER).await;
        page.in_frame(&frame("#e"), async || page.says("#voice", SPEAKER).await).await;
        click_in(page, ".acts button", "Cite").await;
        page.in_frame(&frame("#e"), async || {
            page.says(".taken .cited", "Herzog").await;
            page.same(page.texts(".acts button").await.contains(&"Save".to_owned()), false, "a way to save")
                .await;
        })
        .await;
        page.same(reasons(page, "e").await, vec![], "what could not be done").await;
    })
    .await;
}
