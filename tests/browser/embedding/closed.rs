//! Nobody but the host is heard, and nothing becomes markup.

use serde_json::Value;

use super::{embed, frame, hears, height, is_text, reasons, set, told, with_host};
use crate::page::WIDE;
use crate::searching::found_at;

/// Has a page in a frame hear the window of its host ask for something, from whatever origin. Firefox makes no event with
/// a window of another origin in it, so the window is put there afterwards.
const SAY_FROM: &str = "window.sayFrom = (origin, id) => {
    const address = '1/search?topic=genocide&kind=call&embed=x';
    const data = { type: 'on-record:set', version: 1, id, address };
    const event = new MessageEvent('message', { origin, data });
    dispatchEvent(Object.defineProperty(event, 'source', { value: parent }));
  };";

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn nothing_that_others_say_is_heard() {
    with_host(WIDE, "", async |page| {
        page.before_loading(SAY_FROM);
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
        // The window of the host, but another page in it. With a host its frames go, so no browser sends this and it is
        // made here; from the host's own page, the very same is heard.
        let from = "sayFrom(args[0], args[1]) ?? null";
        let host: String = page.look("location.origin", &[]).await;
        page.in_frame(&frame("#e"), async || {
            let _: Value = page.look(from, &["http://elsewhere.invalid", &id]).await;
            page.same(page.count(".chip").await, 1, "filters").await;
            page.total_is(total).await;
            let _: Value = page.look(from, &[&host, &id]).await;
            page.says(".chip", "Kind: Call").await;
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
            let say = "parent.postMessage({ type: 'on-record:select', version: 1, id: args[0], words: 'x' }, '*')
                ?? parent.postMessage('over', '*') ?? null";
            let _: Value = page.look(say, &[&id]).await;
        })
        .await;
        page.until("all is said", async || page.look("'over' in document.body.dataset", &[]).await).await;
        page.same(told(page, "select", "e").await, None, "what something else said").await;
        // The element goes on asking whether that is On Record, and the browser complains each time that it is not for
        // this page: so the element goes first.
        let _: Value = page.look("document.querySelector('#e').remove() ?? null", &[]).await;
        let said = page.console().await;
        page.holds(said.iter().all(|message| message.contains("postMessage")), format!("{said:#?}")).await;
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
        hears(page, "error", "e").await;
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
