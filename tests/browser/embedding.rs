//! The page as a part of another: what a host can ask for, what stays the host's own, and what nobody else can do to
//! either. The host is a page of the test's own at another origin.

use serde_json::Value;
use thirtyfour::Key;

use crate::engine::Lacks;
use crate::page::{PHONE, Page, Size, WIDE, with_browser, with_browser_without, with_page};
use crate::searching::found_at;

/// A quotation, its speaker, and words of it.
const PASSAGE: &str = "2024-12-executive-summary:18.1";
const SPEAKER: &str = "Isaac Herzog";
const WORDS: &str = "It's an entire nation out there that is responsible.";

/// Notes what an element tells: what, of which element, and the details.
const LISTEN: &str = "window.heard = [];
    for (const what of ['ready', 'resize', 'select', 'error']) {
      addEventListener(`on-record:${what}`, (event) => heard.push([what, event.target.id, event.detail]));
    }";

/// A page that embeds the site, with this in its head and in its body; `SITE` is the address of the site.
fn host(page: &Page, head: &str, body: &str) -> String {
    let html = format!(
        "<!doctype html><html><head>{head}<title>Host</title>
        <script src=\"SITE/embed.js\" async></script></head><body>{body}</body></html>"
    );
    html.replace("SITE/", &page.home())
}

/// Hands a test a host with these elements.
async fn with_host(size: Size, body: &str, test: impl AsyncFnOnce(&Page)) {
    with_host_that(size, "", body, test).await;
}

/// The same with something in the head of the host.
async fn with_host_that(size: Size, head: &str, body: &str, test: impl AsyncFnOnce(&Page)) {
    with_browser(size, async |page| {
        page.before_loading(LISTEN);
        page.visit_around("/", &host(page, head, body)).await;
        test(page).await;
    })
    .await;
}

/// The frame of the first element of a selector.
fn frame(css: &str) -> String {
    format!("document.querySelector({css:?})?.shadowRoot?.querySelector('iframe')")
}

/// Waits until an element has told something.
async fn hears(page: &Page, what: &str, id: &str) {
    page.until(&format!("“{what}” is heard of #{id}"), async || told(page, what, id).await.is_some()).await;
}

/// What an element told last of this kind.
async fn told(page: &Page, what: &str, id: &str) -> Option<Value> {
    page.look("heard.filter((h) => h[0] === args[0] && h[1] === args[1]).at(-1)?.[2] ?? null", &[what, id])
        .await
}

/// All reasons an element told for what could not be done.
async fn reasons(page: &Page, id: &str) -> Vec<String> {
    page.look("heard.filter((h) => h[0] === 'error' && h[1] === args[0]).map((h) => h[2].reason)", &[id])
        .await
}

/// Puts one element on the host in place of what is there, and waits until it is ready.
async fn embed(page: &Page, attributes: &str) {
    let html = format!("<on-record id=\"e\" {attributes}></on-record>");
    let _: Value = page.look("(heard.length = 0, document.body.innerHTML = args[0])", &[&html]).await;
    hears(page, "ready", "e").await;
}

/// Changes an attribute, or takes it away.
async fn set(page: &Page, name: &str, value: Option<&str>) {
    let script = match value {
        Some(_) => "document.querySelector('#e').setAttribute(args[0], args[1]) ?? null",
        None => "document.querySelector('#e').removeAttribute(args[0]) ?? null",
    };
    let _: Value = page.look(script, &[name, value.unwrap_or_default()]).await;
}

/// The address in the frame, without what only embedding adds and without the seals of places.
async fn address(page: &Page) -> String {
    let of = "location.hash.slice(1).replace(/:\\d+-\\d+-[0-9a-f]{8}-[0-9a-f]{8}/g, '').replace(/[?&]embed=.*/, '')";
    page.look(of, &[]).await
}

/// How high an element's frame is.
async fn height(page: &Page, css: &str) -> f64 {
    page.look(&format!("{}.getBoundingClientRect().height", frame(css)), &[]).await
}

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
        page.same(name, "hostages · On Record".to_owned(), "the name of the frame").await;
        set(page, "query", Some("aid")).await;
        page.until("the frame has the name of what it shows now", async || {
            page.look::<String>(&format!("{}.title", frame("#e")), &[]).await == "aid · On Record"
        })
        .await;
        let scheme = "getComputedStyle(document.documentElement).colorScheme";
        page.in_frame(&frame("#e"), async || {
            page.same(page.look(scheme, &[]).await, "dark".to_owned(), "the theme").await;
            page.same(page.attribute("html", "data-lang").await.as_deref(), Some("he"), "the language").await;
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
            page.same(address(page).await, "1/search?q=hostages&kind=finding".to_owned(), "the address")
                .await;
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
async fn back_is_the_hosts_own() {
    with_browser(WIDE, async |page| {
        page.before_loading(LISTEN);
        page.visit_around("/before", "<!doctype html><html><head></head><body><h1>Before</h1></body></html>")
            .await;
        page.visit_around("/", &host(page, "", "<on-record id=\"e\"></on-record>")).await;
        hears(page, "ready", "e").await;
        page.in_frame(&frame("#e"), async || {
            page.search("hostages").await;
            page.click(".hit:nth-child(2) a.open").await;
            page.appears("#voice").await;
            page.click("#show-filters").await;
            page.click(".facet[data-facet=kind] li[data-value=finding] label").await;
            page.says(".chip", "Kind: Finding").await;
            page.until("the address has both", async || {
                address(page).await.starts_with("1/search?q=hostages&kind=finding")
            })
            .await;
        })
        .await;
        set(page, "query", Some("aid")).await;
        page.in_frame(&frame("#e"), async || {
            page.until("the host's words are searched", async || page.value("#search").await == "aid").await;
        })
        .await;
        page.back().await;
        page.says("h1", "Before").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn it_is_as_high_as_what_it_shows_or_as_it_is_told() {
    with_host(WIDE, "", async |page| {
        embed(page, &format!("passage=\"{PASSAGE}\"")).await;
        let fits = async || {
            page.until("the frame is as high as its content", async || {
                let content: f64 = page
                    .in_frame(&frame("#e"), async || page.look("document.body.getBoundingClientRect().height", &[]).await)
                    .await;
                (height(page, "#e").await - content.ceil()).abs() < 1.0
            })
            .await;
        };
        fits().await;
        let closed = height(page, "#e").await;
        page.in_frame(&frame("#e"), async || page.click_on("summary", "In its context").await).await;
        page.until("it grows", async || height(page, "#e").await > closed + 50.0).await;
        fits().await;
        page.in_frame(&frame("#e"), async || page.click_on("summary", "In its context").await).await;
        page.until("it shrinks", async || (height(page, "#e").await - closed).abs() < 1.0).await;
        page.resize(PHONE).await;
        page.until("narrow, it is higher", async || height(page, "#e").await > closed + 20.0).await;
        fits().await;
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
        fits().await;
    })
    .await;
}

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
            page.click_on("summary", "In its context").await;
            page.says(".context", WORDS).await;
            page.click_on("button", "Cite").await;
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
        let reason = "This link names a passage that is not here: “nowhere:3”.";
        page.same(reasons(page, "e").await, vec![reason.to_owned()], "what is told").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_a_visitor_opens_is_told_as_plain_words() {
    with_host(WIDE, "<on-record id=\"e\" speaker=\"isaac-herzog\"></on-record>", async |page| {
        hears(page, "ready", "e").await;
        page.in_frame(&frame("#e"), async || {
            page.click(".hit:first-child a.open").await;
            page.click_on(".others button", SPEAKER).await;
            page.says(".hit .reading #voice", SPEAKER).await;
        })
        .await;
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
        page.in_frame(&frame("#e"), async || {
            page.click(".hit .reading .close").await;
            page.disappears("#voice").await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_copied_and_what_opens_is_the_whole_page() {
    with_host(WIDE, "", async |page| {
        embed(page, &format!("passage=\"{PASSAGE}\" theme=\"dark\" lock=\"all\"")).await;
        page.in_frame(&frame("#e"), async || {
            page.click_on(".acts button", "Copy link").await;
            page.says(".outcome", "Link copied.").await;
        })
        .await;
        let copied = page.clipboard().await;
        let link = format!("{}#1/search?open={PASSAGE}:", page.home());
        page.holds(copied.starts_with(&link) && !copied.contains('&'), format!("what is copied: {copied}"))
            .await;
        for (css, words, shown) in [
            (".foot a", "Open in full", ".top"),
            (".context a", "Open in the whole document", ".source .line.here"),
        ] {
            let before = page.driver().windows().await.expect("there are windows");
            page.in_frame(&frame("#e"), async || {
                if css == ".context a" {
                    page.click_on("summary", "In its context").await;
                }
                page.click_on(css, words).await;
            })
            .await;
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
                let _: Value = page.look("(location.hash = args[0])", &[address]).await;
                page.until(&format!("{address} is held"), async || {
                    page.texts(".chip").await == ["Topic: Ceasefire and peace plans"]
                })
                .await;
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
async fn ten_on_a_page_keep_apart() {
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    let topics = ["genocide", "ceasefire", "hostages", "accountability", "impunity"];
    let elements: Vec<String> = ids
        .iter()
        .enumerate()
        .map(|(n, id)| {
            format!("<on-record id=\"{id}\" topic=\"{}\" height=\"300\"></on-record>", topics[n % 5])
        })
        .collect();
    with_host(WIDE, &elements.concat(), async |page| {
        for (n, id) in ids.into_iter().enumerate() {
            let show = "document.getElementById(args[0])?.scrollIntoView() ?? null";
            let _: Value = page.look(show, &[id]).await;
            hears(page, "ready", id).await;
            page.in_frame(&frame(&format!("#{id}")), async || {
                page.total_is(found_at(&format!("1/search?topic={}", topics[n % 5])).len()).await;
            })
            .await;
        }
        let each: usize =
            page.look("new Set(heard.filter((h) => h[0] === 'ready').map((h) => h[1])).size", &[]).await;
        page.same(each, 10, "elements that were ready").await;
        page.in_frame(&frame("#j"), async || page.search("aid").await).await;
        page.in_frame(&frame("#e"), async || {
            page.same(page.value("#search").await, String::new(), "the words in another").await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn it_can_be_moved_removed_and_defined_twice() {
    let body = "<script src=\"SITE/embed.js\" defer></script><script src=\"SITE/embed.js\" defer></script>
        <main></main><footer></footer>";
    with_host(WIDE, body, async |page| {
        let made = "document.querySelector('main').append(
            Object.assign(document.createElement('on-record'), { id: 'e', innerHTML: '<a href=x>link</a>' })) ?? null";
        let _: Value = page.look(made, &[]).await;
        hears(page, "ready", "e").await;
        page.same(page.count("#e > a").await, 0, "the link, once there is a frame").await;
        let moved = "(heard.length = 0, document.querySelector('footer').append(document.querySelector('#e')) ?? null)";
        let _: Value = page.look(moved, &[]).await;
        hears(page, "ready", "e").await;
        page.same(page.look("document.querySelector('#e').shadowRoot.querySelectorAll('iframe').length", &[]).await, 1, "frames")
            .await;
        let removed = "(window.gone = document.querySelector('#e'), gone.remove(), heard.length = 0, null)";
        let _: Value = page.look(removed, &[]).await;
        page.same(page.look("gone.shadowRoot.querySelectorAll('iframe').length", &[]).await, 0, "frames of what is gone")
            .await;
        let _: Value = page.look("(gone.setAttribute('query', 'aid'), document.body.append(gone) ?? null)", &[]).await;
        hears(page, "ready", "e").await;
        page.in_frame(&frame("#e"), async || {
            page.same(page.value("#search").await, "aid".to_owned(), "what was asked meanwhile").await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn without_script_the_link_in_it_shows() {
    with_browser_without(Lacks::JavaScript, WIDE, async |page| {
        let body = "<on-record passage=\"2025-overview:3\"><a href=\"SITE/\">What was said</a></on-record>";
        page.visit_around("/", &host(page, "", body)).await;
        page.says("on-record a", "What was said").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_strict_policy_needs_one_script_and_one_frame() {
    // What is said on the console, the tests report to the host itself, and a browser may ask it for an icon.
    let policy = |frames: &str| {
        format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src SITE/; connect-src 'self'; img-src 'self'; \
             {frames}; require-trusted-types-for 'script'\">"
        )
    };
    let body =
        format!("<on-record id=\"e\" passage=\"{PASSAGE}\"><a href=\"SITE/\">What was said</a></on-record>");
    with_host_that(WIDE, &policy("frame-src SITE/"), &body, async |page| {
        hears(page, "resize", "e").await;
        page.in_frame(&frame("#e"), async || page.says("#voice", SPEAKER).await).await;
        page.until("it has its height", async || height(page, "#e").await > 330.0).await;
    })
    .await;
    with_host_that(WIDE, &policy("frame-src 'self'"), &body, async |page| {
        hears(page, "error", "e").await;
        let reasons = reasons(page, "e").await;
        page.holds(reasons[0].ends_with("in frame-src."), format!("{reasons:?}")).await;
        page.says("on-record a", "What was said").await;
        // The browser says so too.
        page.holds(!page.console().await.is_empty(), "the console has the cause").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_host_that_makes_it_hard_is_none_the_worse_for_it() {
    with_browser((1200, 900), async |page| {
        page.before_loading(LISTEN);
        page.visit("embed-host.html").await;
        hears(page, "resize", "one").await;
        page.until("it is as wide as there is room, and has its height", async || {
            let sizes = format!("(({{ width, height }}) => [width, height])({}.getBoundingClientRect())", frame("#one"));
            let [width, height]: [f64; 2] = page.look(&sizes, &[]).await;
            width > 700.0 && height > 250.0
        })
        .await;
        let plain = "(({ fontStyle, direction, textTransform, opacity }) => [fontStyle, direction, textTransform, opacity])
            (getComputedStyle(document.querySelector('blockquote')))";
        page.in_frame(&frame("#one"), async || {
            let plain: Vec<String> = page.look(plain, &[]).await;
            page.same(plain, ["normal", "ltr", "none", "1"].map(str::to_owned).to_vec(), "how it looks").await;
        })
        .await;
        let reasons = reasons(page, "one").await;
        for said in ["The text and the background of this page differ by", "The sans fonts of this page are not a list of names."] {
            page.holds(reasons.iter().any(|reason| reason.starts_with(said)), format!("“{said}” in {reasons:?}")).await;
        }
        let _: Value = page.look("document.querySelector('#markup').scrollIntoView() ?? null", &[]).await;
        hears(page, "ready", "markup").await;
        page.in_frame(&frame("#markup"), async || is_text(page, "<img src=x onerror=alert(1)>").await).await;
    })
    .await;
}

/// What was given as markup stands in the search box and in the notice as text, and made no element.
async fn is_text(page: &Page, typed: &str) {
    page.until("it is text", async || page.value("#search").await == typed).await;
    page.says(".notice", "names a topic that is not here: “<script>alert(2)</script>”").await;
    let made = "document.querySelectorAll('#app img, #app script, #app [onerror], #app iframe').length";
    page.same(page.look(made, &[]).await, 0, "elements made of text").await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_host_from_right_to_left_has_it_at_its_full_width() {
    let body = "<div dir=\"rtl\"><on-record id=\"e\" topic=\"genocide\" height=\"500\"></on-record></div>";
    with_host(PHONE, body, async |page| {
        hears(page, "ready", "e").await;
        let edges = format!(
            "((f, d) => [f.left - d.left, f.width - d.width])({}.getBoundingClientRect(),
              document.querySelector('div').getBoundingClientRect())",
            frame("#e")
        );
        page.same(
            page.look::<[f64; 2]>(&edges, &[]).await,
            [0.0, 0.0],
            "how far its edges are from those of its place",
        )
        .await;
        page.in_frame(&frame("#e"), async || {
            let wide: bool = page.look("document.documentElement.scrollWidth > innerWidth", &[]).await;
            page.holds(!wide, "nothing is wider than the frame").await;
        })
        .await;
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
async fn nothing_that_others_say_is_heard() {
    with_host(WIDE, "", async |page| {
        embed(page, "topic=\"genocide\" height=\"400\"").await;
        let other = page.network().around("/other", "<!doctype html><html><head></head><body></body></html>");
        let id: String = page.look(&format!("/embed=(\\w+)/.exec({}.src)[1]", frame("#e")), &[]).await;
        let total = found_at("1/search?topic=genocide").len();
        // The host itself, but not in the words that were agreed on.
        let wrong = "((f) => { for (const message of [
              null, 'on-record:set', { type: 'on-record:set' },
              { type: 'on-record:set', version: 2, id: args[0], address: '1/search' },
              { type: 'on-record:set', version: 1, id: 'another', address: '1/search' },
              { type: 'on-record:reset', version: 1, id: args[0], address: '1/search' },
              { type: 'on-record:set', version: 1, id: args[0], address: { toString: null }, style: 7 },
            ]) f.contentWindow.postMessage(message, '*'); })(FRAME) ?? null";
        let _: Value = page.look(&wrong.replace("FRAME", &frame("#e")), &[&id]).await;
        // Another frame of the same host, in the very words: to the page in the frame, and to the host.
        let add = "new Promise((done) => {
              const other = Object.assign(document.createElement('iframe'), { id: 'o', src: args[0], onload: () => done(true) });
              document.body.append(other);
            })";
        let _: Value = page.look(add, &[&other]).await;
        let others = "(() => {
              const frame = parent.document.querySelector('#e').shadowRoot.querySelector('iframe').contentWindow;
              frame.postMessage({ type: 'on-record:set', version: 1, id: args[0], address: '1/search' }, '*');
              for (const what of ['ready', 'resize', 'select', 'error']) {
                parent.postMessage({ type: `on-record:${what}`, version: 1, id: args[0], height: 7, reason: 'x' }, '*');
              }
            })() ?? null";
        let _: Value = page.look("(heard.length = 0, null)", &[]).await;
        page.in_frame("document.querySelector('#o')", async || {
            let _: Value = page.look(others, &[&id]).await;
        })
        .await;
        // What is said afterwards, and heard, has passed all of that.
        set(page, "kind", Some("finding")).await;
        page.in_frame(&frame("#e"), async || page.says(".chip", "Kind: Finding").await).await;
        set(page, "kind", None).await;
        page.in_frame(&frame("#e"), async || page.total_is(total).await).await;
        let forged = "heard.filter((h) => h[2].title === '' || h[2].words === '' || h[2].height === 7 || h[2].reason)";
        page.same(page.look(&format!("{forged}.length"), &[]).await, 0, "what the host took for ours").await;
        page.same(height(page, "#e").await, 400.0, "the height").await;
        // The frame itself, once something else is in it.
        page.in_frame(&frame("#e"), async || {
            let _: Value = page.look("(location.href = args[0])", &[&other]).await;
        })
        .await;
        page.in_frame(&frame("#e"), async || {
            let is_there = "location.pathname === '/other' && document.readyState === 'complete'";
            page.until("something else is in it", async || page.look(is_there, &[]).await).await;
            let say = "parent.postMessage({ type: 'on-record:select', version: 1, id: args[0], words: 'x' }, '*') ?? null";
            let _: Value = page.look(say, &[&id]).await;
        })
        .await;
        let _: Value = page.look("new Promise((done) => setTimeout(() => done(true), 100))", &[]).await;
        page.same(told(page, "select", "e").await, None, "what something else said").await;
        // The browser complains that what the element says is not for this page.
        page.console().await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn markup_and_script_in_attributes_stay_text() {
    with_host(WIDE, "", async |page| {
        let markup =
            "query=\"&lt;img src=x onerror=alert(1)&gt;\" topic=\"&lt;script&gt;alert(2)&lt;/script&gt;\"";
        embed(page, markup).await;
        page.in_frame(&frame("#e"), async || is_text(page, "<img src=x onerror=alert(1)>").await).await;
        let reasons_given = reasons(page, "e").await;
        page.holds(reasons_given[0].contains("“<script>alert(2)</script>”"), format!("{reasons_given:?}"))
            .await;
        // The host itself, which may be asked by others for what they choose.
        let address = "1/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&topic=%3Cscript%3Ealert(2)%3C%2Fscript%3E";
        let say = "((f) => f.contentWindow.postMessage({ type: 'on-record:set', version: 1, id: /embed=(\\w+)/.exec(f.src)[1],
            address: `${args[0]}&embed=x&theme=%22%3E%3Cscript%3E`, style: { accent: 'red;background:url(x)',
            background: 'url(javascript:alert(1))', serif: 'x</style><script>alert(3)</script>', sans: 'a, url(b)' } }, '*'))
            (FRAME) ?? null";
        embed(page, "height=\"400\"").await;
        let _: Value = page.look(&say.replace("FRAME", &frame("#e")), &[address]).await;
        page.in_frame(&frame("#e"), async || is_text(page, "<img src=x onerror=alert(1)>").await).await;
        page.until("what is refused is told", async || reasons(page, "e").await.len() >= 6).await;
        page.in_frame(&frame("#e"), async || {
            let set: String = page.look("document.documentElement.style.cssText", &[]).await;
            page.same(set, String::new(), "what of it has become style").await;
        })
        .await;
        for (name, value) in [
            ("src", "javascript:parent.broken = true"),
            ("src", "data:text/html,<script>parent.broken = true</script>"),
            ("src", "about:blank"),
            ("src", "http://"),
        ] {
            let html =
                format!("<on-record id=\"e\" {name}=\"{value}\"><a href=\"x\">What was said</a></on-record>");
            let _: Value = page.look("(heard.length = 0, document.body.innerHTML = args[0])", &[&html]).await;
            hears(page, "error", "e").await;
            page.says("on-record a", "What was said").await;
            let frames: usize = page
                .look("document.querySelector('#e').shadowRoot.querySelectorAll('iframe').length", &[])
                .await;
            page.same(frames, 0, format!("frames for {value}")).await;
        }
        page.holds(page.look("window.broken === undefined", &[]).await, "no script ran").await;
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
        page.in_frame(&frame("#e"), async || {
            page.click(".hit:first-child a.open").await;
            page.click_on(".others button", SPEAKER).await;
            page.says("#voice", SPEAKER).await;
            page.click_on(".acts button", "Cite").await;
            page.says(".taken .cited", "Herzog").await;
            page.same(page.texts(".acts button").await.contains(&"Save".to_owned()), false, "a way to save")
                .await;
        })
        .await;
        page.same(reasons(page, "e").await, vec![], "what could not be done").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn it_leaves_the_focus_where_it_is() {
    let body = format!("<input autofocus><on-record id=\"e\" passage=\"{PASSAGE}\"></on-record>");
    with_host(WIDE, &body, async |page| {
        hears(page, "resize", "e").await;
        page.in_frame(&frame("#e"), async || page.says("#voice", SPEAKER).await).await;
        page.focus_is_on("input").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_plain_frame_does_as_well_and_keeps_nothing_in_the_browser() {
    let body = format!(
        "<iframe id=\"f\" title=\"Quotation\" width=\"700\" height=\"500\"
            src=\"SITE/#1/search?open={PASSAGE}&embed=&view=quote\"></iframe>
         <iframe id=\"g\" title=\"All of it\" width=\"700\" height=\"500\" src=\"SITE/#1/search?q=hostages\"></iframe>"
    );
    with_browser(WIDE, async |page| {
        page.network().keeps();
        page.visit_around("/", &host(page, "", &body)).await;
        page.in_frame("document.querySelector('#f')", async || {
            page.says("#voice", SPEAKER).await;
            page.same(page.count(".top").await, 0, "the head").await;
        })
        .await;
        page.in_frame("document.querySelector('#g')", async || {
            page.appears(".top").await;
            page.total_is(found_at("1/search?q=hostages").len()).await;
            page.click_on(".top nav a", "About").await;
            page.says(".about", "This browser does not keep the page").await;
        })
        .await;
        page.holds(!page.network().asked().contains(&"/sw.js".to_owned()), "no worker is asked for").await;
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
