//! What a host asks for is what is shown.

use serde_json::Value;

use super::{
    LISTEN, PASSAGE, SPEAKER, address, click_in, embed, fits, frame, hears, height, reasons, set, with_host,
    with_host_that,
};
use crate::page::{PHONE, WIDE, with_page};
use crate::searching::found_at;

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn each_attribute_says_what_is_shown() {
    with_host(WIDE, "", async |page| {
        let as_passage = format!("passage=\"{PASSAGE}\"");
        let linked = format!("src=\"{}#1/search?q=hostages&amp;kind=finding\" kind=\"call\"", page.home());
        for (attributes, expected, shown) in [
            ("", "1/search", "passages"),
            ("query=\"ceasfire\"", "1/search?q=ceasfire", "Showing ceasefire for"),
            ("topic=\"genocide,ceasefire\"", "1/search?topic=genocide,ceasefire", "Topic: Genocide"),
            (
                "side=\"israeli-forces/conduct_of\"",
                "1/search?side=israeli-forces&role=conduct_of",
                "Conduct: Israeli",
            ),
            (
                "kind=\"finding\" not-topic=\"genocide\"",
                "1/search?kind=finding&not-topic=genocide",
                "Kind: Finding",
            ),
            ("speaker=\"agnes-callamard\"", "1/search?speaker=agnes-callamard", "Agnès Callamard"),
            (
                "document=\"2025-overview\" order=\"document\"",
                "1/search?document=2025-overview&order=document",
                "Overview",
            ),
            ("from=\"2024-01\" until=\"2025\"", "1/search?from=2024-01&until=2025", "Published from"),
            (&as_passage, "1/search?open=2024-12-executive-summary:18.1", SPEAKER),
            ("view=\"document\" document=\"2025-overview\"", "1/document/2025-overview", "Publisher"),
            ("view=\"overview\" topic=\"genocide\"", "1/overview?topic=genocide", "Overview"),
            (&linked, "1/search?q=hostages&kind=call", "Kind: Call"),
        ] {
            embed(page, attributes).await;
            page.in_frame(&frame("#e"), async || {
                page.same(address(page).await, expected.to_owned(), format!("the address for {attributes}"))
                    .await;
                page.says(".embedded", shown).await;
                page.same(page.count(".top, .skip, .notice").await, 0, "what only the whole page has").await;
                page.says(".foot a", "Open in full").await;
            })
            .await;
            page.same(reasons(page, "e").await, vec![], format!("what cannot be done with {attributes}"))
                .await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn theme_language_and_name_reach_the_frame() {
    with_host(WIDE, "", async |page| {
        embed(page, "theme=\"dark\" lang=\"he\" query=\"hostages\"").await;
        page.same(page.attribute("#e", "lang").await.as_deref(), Some("he"), "the attribute").await;
        let name: String = page.look(&format!("{}.title", frame("#e")), &[]).await;
        page.same(name, "\u{2068}hostages\u{2069} · On Record".to_owned(), "the name of the frame").await;
        set(page, "query", Some("aid")).await;
        page.until("the frame has the name of what it shows now", async || {
            page.look::<String>(&format!("{}.title", frame("#e")), &[]).await
                == "\u{2068}aid\u{2069} · On Record"
        })
        .await;
        let scheme = "getComputedStyle(document.documentElement).colorScheme";
        page.in_frame(&frame("#e"), async || {
            page.same(page.look(scheme, &[]).await, "dark".to_owned(), "the theme").await;
            page.appears("html[lang=he][dir=rtl]").await;
            let link = page.attribute(".foot > a:last-child", "href").await.unwrap_or_default();
            page.holds(link.contains("lang=he"), format!("{link} leads to the page in that language")).await;
        })
        .await;
        set(page, "lang", Some("fr-CA")).await;
        page.in_frame(&frame("#e"), async || page.appears("html[lang=fr][dir=ltr]").await).await;
        set(page, "lang", Some("xx")).await;
        page.until("a language that is not here is told", async || {
            reasons(page, "e").await == ["This link names a language that is not here: “xx”."]
        })
        .await;
        set(page, "theme", Some("light")).await;
        set(page, "aria-label", Some("What was said")).await;
        page.in_frame(&frame("#e"), async || {
            page.until("the theme is light", async || page.look::<String>(scheme, &[]).await == "light")
                .await;
        })
        .await;
        let name: String = page.look(&format!("{}.title", frame("#e")), &[]).await;
        page.same(name, "What was said".to_owned(), "the name that the host gives").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_changed_attribute_is_followed_without_loading_anew() {
    with_host(WIDE, "", async |page| {
        embed(page, "query=\"hostages\"").await;
        let before: usize = page.look("history.length", &[]).await;
        page.in_frame(&frame("#e"), async || {
            let _: Value = page.look("window.here = true", &[]).await;
        })
        .await;
        set(page, "kind", Some("finding")).await;
        page.in_frame(&frame("#e"), async || {
            page.total_is(found_at("1/search?q=hostages&kind=finding").len()).await;
            // A frame writes it a few times a second.
            let expected = "1/search?q=hostages&kind=finding".to_owned();
            page.becomes(expected, "the address", async || address(page).await).await;
        })
        .await;
        set(page, "query", None).await;
        page.in_frame(&frame("#e"), async || {
            page.total_is(found_at("1/search?kind=finding").len()).await;
            page.holds(page.look("window.here === true", &[]).await, "it is the same page").await;
        })
        .await;
        let _: Value = page.look("(document.querySelector('#e').topic = 'genocide')", &[]).await;
        page.in_frame(&frame("#e"), async || page.says(".chip", "Topic: Genocide").await).await;
        page.same(page.look("history.length", &[]).await, before, "steps in the history").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn it_is_as_high_as_what_it_shows_or_as_it_is_told() {
    with_host(WIDE, "", async |page| {
        embed(page, &format!("passage=\"{PASSAGE}\"")).await;
        fits(page).await;
        let closed = height(page, "#e").await;
        click_in(page, "summary", "In context").await;
        page.until("it grows", async || height(page, "#e").await > closed + 50.0).await;
        fits(page).await;
        click_in(page, "summary", "In context").await;
        page.until("it shrinks", async || (height(page, "#e").await - closed).abs() < 1.0).await;
        page.resize(PHONE).await;
        page.until("narrow, it is higher", async || height(page, "#e").await > closed + 20.0).await;
        fits(page).await;
        let scrolls = "document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth";
        page.in_frame(&frame("#e"), async || {
            page.holds(!page.look::<bool>(scrolls, &[]).await, "nothing scrolls in it").await;
        })
        .await;
        for (set_to, expected) in [("420", 420.0), ("30em", 480.0), ("nonsense", 320.0)] {
            set(page, "height", Some(set_to)).await;
            page.until(&format!("{set_to} is {expected} high"), async || height(page, "#e").await == expected).await;
        }
        set(page, "height", Some("auto")).await;
        fits(page).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn colours_and_fonts_of_the_host_are_taken_where_they_can_be_read() {
    let style = "<style>#e { --on-record-background: rgb(16, 36, 59); --on-record-text: hsl(0 0% 95%);
        --on-record-accent: #8ecbff; --on-record-serif: Georgia, serif; } .other #e { --on-record-text: #234; }</style>";
    with_host_that(WIDE, style, "", async |page| {
        embed(page, "topic=\"genocide\" height=\"400\"").await;
        let looks = "(({ backgroundColor, color, colorScheme }) => [backgroundColor, color, colorScheme])
            (getComputedStyle(document.documentElement))";
        let dark = ["rgb(16, 36, 59)", "rgb(242, 242, 242)", "dark"].map(str::to_owned);
        page.in_frame(&frame("#e"), async || {
            page.same(page.look::<[String; 3]>(looks, &[]).await, dark, "the colours").await;
            let font = "getComputedStyle(document.querySelector('.hit .text')).fontFamily";
            page.same(page.look(font, &[]).await, "Georgia, serif".to_owned(), "the font").await;
            page.holds(
                page.attribute("html", "style").await.is_none_or(|own| !own.contains("hsl")),
                "nothing but numbers of it",
            )
            .await;
        })
        .await;
        page.same(reasons(page, "e").await, vec![], "what is refused").await;
        // Where the host changes its theme, they are read again.
        let _: Value = page.look("document.documentElement.classList.add('other') ?? null", &[]).await;
        hears(page, "error", "e").await;
        let said = reasons(page, "e").await;
        page.holds(
            said[0].starts_with("The text and the background of this page differ by 1."),
            format!("{said:?}"),
        )
        .await;
        page.in_frame(&frame("#e"), async || {
            let [background, ..]: [String; 3] = page.look(looks, &[]).await;
            page.holds(background != "rgb(16, 36, 59)", "ours stay").await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_tag_is_written_as_one_chooses() {
    with_page(WIDE, "", async |page| {
        page.before_loading(LISTEN);
        page.visit("embed.html").await;
        let first = page.raw_text("#tag").await;
        page.holds(first.contains(&format!("<script src=\"{}embed.js\" async></script>", page.home())), first).await;
        page.click("input[value=search]").await;
        page.set("[name=query]", "\"a & b\"").await;
        page.set("[name=topic]", "genocide").await;
        page.set("[name=side]", "israeli-forces").await;
        page.set("[name=role]", "conduct_of").await;
        page.click("[name=lock]").await;
        page.set("[name=theme]", "dark").await;
        let tag = page.raw_text("#tag").await;
        let expected = "<on-record query=\"&quot;a &amp; b&quot;\" side=\"israeli-forces/conduct_of\" topic=\"genocide\" \
            lock=\"all\" theme=\"dark\" height=\"640\">";
        page.holds(tag.contains(expected), tag.clone()).await;
        let link = "#1/search?q=%22a%20%26%20b%22&amp;side=israeli-forces&amp;topic=genocide&amp;role=conduct_of\">";
        page.holds(tag.contains(&format!("<a href=\"{}{link}", page.home())), tag.clone()).await;
        page.in_frame(&frame("#preview"), async || {
            page.says(".chip.fixed", "Conduct: Israeli forces").await;
            page.says(".chip.fixed", "“\"a & b\"”").await;
        })
        .await;
        page.click("input[value=quote]").await;
        page.set("[name=passage]", &format!("{}#1/search?open={PASSAGE}", page.home())).await;
        let tag = page.raw_text("#tag").await;
        page.holds(tag.contains(&format!("<on-record passage=\"{PASSAGE}\" theme=\"dark\">")), tag.clone()).await;
        page.in_frame(&frame("#preview"), async || page.says("#voice", SPEAKER).await).await;
    })
    .await;
}
