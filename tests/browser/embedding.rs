//! The page as a part of another: what a host can ask for, what stays the host's own, and what nobody else can do to
//! either. The host is a page of the test's own at another origin.

mod around;
mod asked;
mod closed;
mod visited;

use serde_json::Value;

use crate::page::{Page, Size, with_browser};

/// A quotation, its speaker, and words of it.
const PASSAGE: &str = "2024-12-executive-summary:18.1";
const SPEAKER: &str = "Isaac Herzog";
const WORDS: &str = "It's an entire nation out there that is responsible.";

/// Notes what an element tells: what, of which element, and the details.
const LISTEN: &str = "window.heard = [];
    for (const what of ['ready', 'resize', 'select', 'error']) {
      addEventListener(`on-record:${what}`, (event) => heard.push([what, event.target.id, event.detail]));
    }
    addEventListener('message', ({ data }) => { if (data === 'over') document.body.dataset.over = ''; });";

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

/// Clicks something in a frame that is as high as what it shows. The host is scrolled there first, as a reader does it:
/// no engine but Chromium's lets a frame scroll a page of another origin.
async fn click_in(page: &Page, css: &str, words: &str) {
    page.in_frame(&frame("#e"), async || page.says(css, words).await).await;
    fits(page).await;
    let middle = "((box) => box.top + box.height / 2)(
        seen(args[0]).find((e) => said(e).includes(args[1])).getBoundingClientRect())";
    let middle: f64 = page.in_frame(&frame("#e"), async || page.look(middle, &[css, words]).await).await;
    let scroll = format!(
        "scrollTo(0, scrollY + {}.getBoundingClientRect().top + Number(args[0]) - innerHeight / 2) ?? null",
        frame("#e")
    );
    let _: Value = page.look(&scroll, &[&middle.to_string()]).await;
    page.in_frame(&frame("#e"), async || page.click_on(css, words).await).await;
}

/// Waits until the frame is as high as what it shows. While it grows, whatever is to be clicked in it may move away.
async fn fits(page: &Page) {
    page.until("the frame is as high as its content", async || {
        let content: f64 = page
            .in_frame(&frame("#e"), async || {
                page.look("document.body.getBoundingClientRect().height", &[]).await
            })
            .await;
        (height(page, "#e").await - content.ceil()).abs() < 1.0
    })
    .await;
}

/// How high an element's frame is.
async fn height(page: &Page, css: &str) -> f64 {
    page.look(&format!("{}.getBoundingClientRect().height", frame(css)), &[]).await
}

/// What was given as markup stands in the search box and in the notice as text, and made no element.
async fn is_text(page: &Page, typed: &str) {
    page.until("it is text", async || page.value("#search").await == typed).await;
    page.says(".notice", "names a topic that is not here: “<script>alert(2)</script>”").await;
    let made = "document.querySelectorAll('#app img, #app script, #app [onerror], #app iframe').length";
    page.same(page.look(made, &[]).await, 0, "elements made of text").await;
}
