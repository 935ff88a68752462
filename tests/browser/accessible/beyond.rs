//! What axe cannot see: that the focus goes through the page as one reads it and is always in sight, that nothing is lost
//! when text is spaced or enlarged, that nothing moves for whom nothing should, that what is chosen shows without the
//! page's colours, and that keys of a single sign can be switched off.

use serde_json::Value;
use thirtyfour::Key;

use super::{BOTH, HERZOG, NARROWEST};
use crate::page::{PHONE, Page, Size, WIDE, with_browser};

/// A window of 1280 by 1024 pixels at 400 %.
const ENLARGED: Size = (320, 256);
/// The views, with few enough results to walk through.
const VIEWS: [&str; 6] = [
    "1/search?q=ceasefire&kind=finding",
    HERZOG_AMONG_FEW,
    "1/document/2023-10-protecting-human-rights",
    "1/overview?q=ceasefire",
    "1/about",
    BOTH,
];
const HERZOG_AMONG_FEW: &str = "1/search?speaker=isaac-herzog&open=2024-12-executive-summary:18.1";

/// Where the focus is: the element's place in the order of the page, or that it is nowhere; and what is wrong with how
/// it shows.
async fn focused(page: &Page) -> (i64, String) {
    let script = "(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return [-1, ''];
        const at = [...document.querySelectorAll('*')].indexOf(e);
        const name = `${e.outerHTML.slice(0, 120)} `;
        if (e.tabIndex > 0) return [at, name + 'has an order of its own'];
        const style = getComputedStyle(e);
        // A mark of a picture shows it by its own line, or below its words.
        const drawn = e.closest('svg') && [...e.querySelectorAll('*')].map((part) => getComputedStyle(part)).some(
            (part) => part.strokeWidth === '3px' || part.textDecorationLine === 'underline');
        if (style.outlineStyle === 'none' && !drawn) return [at, name + 'does not show that it has the focus'];
        const boxes = [...e.getClientRects()].filter((box) => box.width && box.height);
        const shows = boxes.some((box) => [.5, .1, .9].some((part) => {
            const x = box.left + box.width * part, y = box.top + box.height * part;
            const hit = document.elementFromPoint(x, y);
            return hit && (e.contains(hit) || hit.contains(e) && !hit.matches('body, html'));
        }));
        return [at, shows ? '' : name + 'is covered or out of sight'];
    })()";
    page.look(script, &[]).await
}

/// Walks through the page with Tab until the focus leaves it; gives how many stops there were.
async fn walked(page: &Page, what: &str) -> usize {
    let start = "(document.activeElement?.blur(), getSelection().removeAllRanges(), scrollTo(0, 0))";
    let _: Value = page.look(start, &[]).await;
    let (mut last, mut stops) = (-1, 0);
    loop {
        page.press(Key::Tab).await;
        let (at, fault) = focused(page).await;
        if at < 0 || (stops > 0 && at < last) {
            // Past the end: out of the page, or at its beginning again.
            page.holds(at < 0 || stops > 10, format!("{what}: back from {last} to {at} after {stops}")).await;
            return stops;
        }
        page.same(fault, String::new(), format!("{what}, stop {stops}")).await;
        // A field for a date has a stop for each part of it.
        let is_date = || page.look::<bool>("document.activeElement.type === 'date'", &[]);
        page.holds(at > last || is_date().await, format!("{what}: the focus goes on from {last}")).await;
        (last, stops) = (at, stops + 1);
        page.holds(stops < 900, format!("{what}: the focus finds no end")).await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_focus_goes_through_every_view_as_one_reads_and_is_always_in_sight() {
    with_browser(WIDE, async |page| {
        for view in VIEWS {
            for size in [WIDE, PHONE, ENLARGED] {
                page.resize(size).await;
                page.open(view).await;
                page.appears("main h1, main .hit, #voice").await;
                let stops = walked(page, &format!("{view} at {} px", size.0)).await;
                page.holds(stops > 10, format!("{view}: {stops} stops")).await;
            }
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn spaced_and_enlarged_text_is_neither_cut_nor_wider_than_the_window() {
    // WCAG 2.2, 1.4.12 and 1.4.4.
    let spaced =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-block-end: 2em !important; }";
    let twice = "html { font-size: 200% !important; }";
    with_browser(WIDE, async |page| {
        for view in VIEWS {
            for (what, style) in [("spaced", spaced), ("twice as large", twice)] {
                page.resize(WIDE).await;
                page.open(view).await;
                page.appears("main h1, main .hit, #voice").await;
                let add = "(() => {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(args[0]);
                    document.adoptedStyleSheets = [sheet];
                })() ?? null";
                let _: Value = page.look(add, &[style]).await;
                let sizes: &[Size] = if what == "spaced" { &[WIDE, PHONE, NARROWEST] } else { &[WIDE, (640, 640)] };
                for &size in sizes {
                    page.resize(size).await;
                    let cut = "(() => {
                        const root = document.documentElement;
                        const over = root.scrollWidth > root.clientWidth ? ['the page is wider than its window'] : [];
                        return over.concat([...document.querySelectorAll('#app *:not(svg *, .unseen)')].filter((e) => {
                            const style = getComputedStyle(e);
                            const hides = (way) => /hidden|clip/.test(way) && !e.closest('svg');
                            return e.getClientRects().length && e.textContent.trim()
                                && ((hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
                                    || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1));
                        }).map((e) => e.outerHTML.slice(0, 160)));
                    })()";
                    let state = format!("{view}, text {what}, {} px", size.0);
                    page.becomes(Vec::new(), state, async || page.look::<Vec<String>>(cut, &[]).await).await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_nothing_should_move_nothing_does() {
    with_browser(WIDE, async |page| {
        page.set_up(&[("prefers-reduced-motion", "reduce")]).await;
        for view in [HERZOG, "1/overview", "1/document/2024-12-executive-summary:40?q=aid"] {
            page.open(view).await;
            page.appears("main h1, main .hit, #voice").await;
            let moving = "[...document.querySelectorAll('*')].filter((e) => {
                const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(e);
                return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
            }).map((e) => e.outerHTML.slice(0, 120))";
            let moving: Vec<String> = page.look(moving, &[]).await;
            page.same(moving, Vec::new(), view).await;
        }
        page.set_up(&[]).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_chosen_shows_without_the_colours_of_the_page() {
    with_browser(WIDE, async |page| {
        page.set_up(&[("forced-colors", "active")]).await;
        page.open(HERZOG).await;
        page.appears("#voice").await;
        for (chosen, other) in [
            (".roles [aria-pressed=true]", ".roles [aria-pressed=false]"),
            (".top nav [aria-current=page]", ".top nav a:not([aria-current])"),
            (".others [aria-current]", ".others button:not([aria-current])"),
        ] {
            let ground =
                |css: &str| format!("getComputedStyle(document.querySelector({css:?})).backgroundColor");
            let differ = format!("{} !== {}", ground(chosen), ground(other));
            page.holds(page.look(&differ, &[]).await, format!("{chosen} differs from {other}")).await;
        }
        page.set_up(&[]).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn keys_of_a_single_sign_can_be_switched_off_for_good() {
    with_browser(WIDE, async |page| {
        page.open("").await;
        page.types("?").await;
        page.appears("dialog#help[open]").await;
        page.click("#single-keys").await;
        page.press(Key::Escape).await;
        page.disappears("dialog#help[open]").await;
        for _ in 0..2 {
            page.types("?").await;
            page.types("f").await;
            page.types("j").await;
            // A key that is left on has passed them.
            page.press_with(Key::Control, 'k').await;
            page.focus_is_on("#search").await;
            page.same(page.count("dialog[open]").await, 0, "what a letter opens").await;
            page.same(page.value("#search").await, String::new(), "what a letter types").await;
            page.reload().await;
        }
        page.click(".top .keys").await;
        page.appears("dialog#help[open]").await;
        page.click("#single-keys").await;
        page.press(Key::Escape).await;
        page.types("f").await;
        page.focus_is_on("#filters").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_hint_that_has_been_read_stays_away() {
    with_browser(WIDE, async |page| {
        page.open(HERZOG).await;
        page.says(".hint", "Select any words here to quote just those.").await;
        page.click(".hint button").await;
        page.disappears(".hint").await;
        page.open("1/search?open=2024-12-executive-summary:40").await;
        page.appears("#voice").await;
        page.same(page.count(".hint").await, 0, "hints").await;
    })
    .await;
}
