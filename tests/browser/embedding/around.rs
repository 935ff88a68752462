//! The page around it stays as it was, whatever it is like, and so does what is embedded.

use serde_json::Value;

use super::{
    LISTEN, PASSAGE, SPEAKER, address, frame, hears, height, host, is_text, reasons, set, with_host,
    with_host_that,
};
use crate::engine::Lacks;
use crate::page::{PHONE, WIDE, with_browser, with_browser_without};
use crate::searching::found_at;

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn back_is_the_hosts_own() {
    with_browser(WIDE, async |page| {
        page.before_loading(LISTEN);
        page.visit_around("/before", "<!doctype html><html><head></head><body><h1>Before</h1></body></html>")
            .await;
        page.visit_around("/", &host(page, "", "<on-record id=\"e\" height=\"700\"></on-record>")).await;
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
        page.complains().await;
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
        for said in ["The text and the background of this page differ by", "The sans fonts of this page are not a list of names."] {
            page.until(&format!("“{said}” is told"), async || {
                reasons(page, "one").await.iter().any(|reason| reason.starts_with(said))
            })
            .await;
        }
        let _: Value = page.look("document.querySelector('#markup').scrollIntoView() ?? null", &[]).await;
        hears(page, "ready", "markup").await;
        page.in_frame(&frame("#markup"), async || is_text(page, "<img src=x onerror=alert(1)>").await).await;
    })
    .await;
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
