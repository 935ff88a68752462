//! The same looks at the page in its other languages, as a part of another page, and where a newer build waits.

use messages::{LANGUAGES, Language};

use super::{BOTH, HERZOG, NARROWEST, faults, looked_at, looked_at_in};
use crate::builds::Build;
use crate::page::{PHONE, Page, WIDE, with_browser};

/// Looks at a view in each language but English, whose views are looked at one by one. Colours are the same in all.
async fn in_each_language(page: &Page, address: &str, shown: &str) {
    for &language in LANGUAGES.iter().filter(|&&language| language != Language::English) {
        page.resize(WIDE).await;
        let mark = if address.contains('?') { '&' } else { '?' };
        page.open(&format!("{address}{mark}lang={}", language.tag())).await;
        page.appears(&format!("html[lang={}][dir={}]", language.tag(), language.direction())).await;
        page.appears(shown).await;
        for size in [WIDE, PHONE, NARROWEST] {
            page.resize(size).await;
            let state = format!("{address} in {}, {} px", language.name(), size.0);
            page.same(faults(page, "null").await, Vec::new(), state).await;
        }
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn searching_in_every_language() {
    with_browser(WIDE, async |page| {
        in_each_language(page, "1/search?q=ceasfire&side=israeli-forces&not-kind=call", ".chip.not").await;
        in_each_language(page, "1/search?q=zzqx&kind=finding", ".nothing").await;
        in_each_language(page, "1/search?kind=nonsense", ".notice").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn reading_in_every_language() {
    with_browser(WIDE, async |page| {
        in_each_language(page, HERZOG, "#voice").await;
        in_each_language(page, "1/document/2024-12-executive-summary:40", "#line-40.here").await;
        in_each_language(page, BOTH, ".compare").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_other_views_in_every_language() {
    with_browser(WIDE, async |page| {
        in_each_language(page, "1/overview?q=aid", ".picture svg").await;
        in_each_language(page, "1/about", ".about").await;
        in_each_language(page, "1/collection", "main h1").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn as_a_part_of_another_page() {
    with_browser(WIDE, async |page| {
        let one = format!("{HERZOG}&embed=&view=quote");
        for (state, address, shown) in [
            ("results", "1/search?q=aid&topic=genocide&embed=&lock=topic", ".embedded .hit"),
            ("a result in its place", &HERZOG.replace('?', "?q=nation&embed=&"), ".hit .reading"),
            ("one that is no result", &HERZOG.replace('?', "?q=aid&embed=&"), "main > .reading #voice"),
            ("a quotation", &one, ".embedded #voice"),
            ("a quotation, from the right", &format!("{one}&lang=ar"), "[dir=rtl] .embedded #voice"),
        ] {
            page.resize(WIDE).await;
            page.go("about:blank").await;
            page.visit(&format!("#{address}")).await;
            page.appears(shown).await;
            // A frame is as high as what is in it.
            looked_at_in(page, &format!("embedded: {state}"), [(1440, 4000), (390, 6000), (320, 7000)]).await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn where_a_newer_build_waits() {
    with_browser(WIDE, async |page| {
        page.network().keeps();
        page.open("1/about").await;
        page.says(".about", "This browser keeps the whole page").await;
        page.network().serves(Build::Second);
        page.reload().await;
        page.says(".newer", "A newer version of On Record is here.").await;
        looked_at(page, "a newer version").await;
    })
    .await;
}
