//! The languages of the interface: which one is spoken, how it is chosen, and that the sources stay in theirs. Where no
//! other language than English is built there is nothing to choose, and nothing to look at.

use messages::translations::{NAMES, TRANSLATIONS};
use messages::{LANGUAGES, Language};
use serde_json::Value;

use crate::page::{PHONE, Page, TABLET, WIDE, with_browser};
use crate::sources;

/// A text of another language that has no arguments, by the name of its function.
fn text(language: Language, name: &str) -> &'static str {
    let texts = TRANSLATIONS.iter().find(|(of, _)| *of == language).expect("the language is built").1;
    texts[NAMES.iter().position(|&of| of == name).expect("there is such a message")]
}

/// Whether a language is among those that are built.
fn is_built(language: Language) -> bool {
    LANGUAGES.contains(&language)
}

/// From the next loading on, the browser's owner reads these languages, the best first.
fn prefers(page: &Page, languages: &str) {
    page.before_loading(&format!(
        "Object.defineProperty(navigator, 'languages', {{ get: () => {languages} }});"
    ));
}

/// The page speaks a language: it says so, and its words are of it.
async fn speaks(page: &Page, language: Language) {
    let is = format!("html[lang={}][dir={}]", language.tag(), language.direction());
    page.appears(&is).await;
    let about = match language {
        Language::English => "About",
        other => text(other, "view_about"),
    };
    page.says(".top nav", about).await;
    let hint = match language {
        Language::English => "Words, ",
        other => text(other, "search_hint"),
    };
    let said = page.attribute("#search", "placeholder").await.unwrap_or_default();
    page.holds(said.contains(hint), format!("the hint “{said}” is “{hint}”")).await;
}

/// The files of words that were asked for since a number of requests.
fn words_asked(page: &Page, since: usize) -> Vec<String> {
    let of_words = |path: &String| path.contains("words-");
    page.network().asked().into_iter().skip(since).filter(of_words).collect()
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_browser_chooses_and_only_that_language_is_fetched() {
    if !is_built(Language::French) {
        return;
    }
    with_browser(WIDE, async |page| {
        prefers(page, "['xx', 'fr-CA', 'es']");
        page.open("").await;
        speaks(page, Language::French).await;
        page.holds(!page.address().await.contains("lang"), "a language nobody chose is not in the address")
            .await;
        let asked = words_asked(page, 0);
        page.holds(asked.len() == 1 && asked[0].contains("words-fr"), format!("one file: {asked:?}")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn in_english_no_words_are_fetched() {
    with_browser(WIDE, async |page| {
        page.open("").await;
        speaks(page, Language::English).await;
        page.appears(if LANGUAGES.len() > 1 { "#language" } else { ".languages" }).await;
        let asked = words_asked(page, 0);
        page.holds(asked.is_empty(), format!("no file: {asked:?}")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_language_is_chosen_and_held_in_the_address() {
    if !is_built(Language::French) {
        return;
    }
    with_browser(WIDE, async |page| {
        page.open("1/search?q=ceasefire&open=2024-12-executive-summary:18").await;
        page.appears("#voice").await;
        let (before, passages) = (page.address().await, page.passages().await);
        // With a key: what no reader has done, WebKit passes by on the way back.
        let _: Value = page.look("document.querySelector('#language').focus() ?? null", &[]).await;
        page.types("f").await;
        speaks(page, Language::French).await;
        page.until("the language is in the address", async || page.address().await.contains("lang=fr")).await;
        let chosen = page.address().await;
        page.same(page.passages().await, passages, "the results").await;
        page.same(page.value("#search").await, "ceasefire".to_owned(), "what was typed").await;
        page.appears("#voice").await;
        page.same(page.value("#language").await, "fr".to_owned(), "the choice").await;

        page.reload().await;
        speaks(page, Language::French).await;
        page.address_is(&chosen).await;
        page.click_on(".top nav a", text(Language::French, "view_about")).await;
        page.says(".about", text(Language::French, "about_documents")).await;
        page.holds(page.address().await.contains("lang=fr"), "it stays from view to view").await;

        page.back().await;
        page.address_is(&chosen).await;
        page.back().await;
        page.address_is(&before).await;
        speaks(page, Language::English).await;
        page.forward().await;
        speaks(page, Language::French).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn an_address_is_stronger_than_the_browser() {
    if !is_built(Language::Spanish) {
        return;
    }
    with_browser(WIDE, async |page| {
        prefers(page, "['es-MX', 'en']");
        page.open("1/search?lang=en").await;
        speaks(page, Language::English).await;
        page.holds(words_asked(page, 0).is_empty(), "no words are fetched").await;
        page.open("1/search?q=water").await;
        speaks(page, Language::Spanish).await;
        page.open("1/search?lang=xx").await;
        page.says("[role=alert]", "xx").await;
        speaks(page, Language::Spanish).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_copied_link_carries_a_chosen_language_alone() {
    if !is_built(Language::French) {
        return;
    }
    with_browser(WIDE, async |page| {
        prefers(page, "['fr']");
        page.open("1/search?open=2024-12-executive-summary:18").await;
        page.click_on(".take button", text(Language::French, "copy_link")).await;
        page.says(".take", text(Language::French, "link_copied")).await;
        let copied = page.clipboard().await;
        page.holds(!copied.contains("lang="), format!("nobody chose: {copied}")).await;
        page.open("1/search?lang=fr&open=2024-12-executive-summary:18").await;
        page.click_on(".take button", text(Language::French, "copy_link")).await;
        page.says(".take", text(Language::French, "link_copied")).await;
        let copied = page.clipboard().await;
        page.holds(copied.contains("lang=fr"), format!("it was chosen: {copied}")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_language_that_cannot_be_had_is_named_and_tried_again_when_asked() {
    if !is_built(Language::French) || !is_built(Language::Hebrew) {
        return;
    }
    with_browser(WIDE, async |page| {
        page.network().cut("words-");
        // As the page begins.
        page.open("1/search?q=ceasefire&lang=fr").await;
        speaks(page, Language::English).await;
        page.says("[role=alert]", "Français").await;
        page.appears(".hit mark").await;
        page.complains().await;
        // As it goes on.
        page.set("#language", "he").await;
        page.says("[role=alert]", "עברית").await;
        speaks(page, Language::English).await;
        page.network().mend();
        page.click_on("[role=alert] button", "Try again").await;
        speaks(page, Language::Hebrew).await;
        page.disappears("[role=alert]").await;
    })
    .await;
}

/// Where an element begins and ends on the page, from its left edge.
async fn across(page: &Page, css: &str) -> (f64, f64) {
    let script = format!(
        "(() => {{ const box = document.querySelector({css:?}).getBoundingClientRect(); return [box.left, box.right]; }})()"
    );
    page.look(&script, &[]).await
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_is_read_from_the_right_is_set_from_the_right() {
    for language in [Language::Arabic, Language::Hebrew].into_iter().filter(|&it| is_built(it)) {
        with_browser(WIDE, async |page| {
            let address = format!("1/search?lang={}&open=2024-12-executive-summary:18", language.tag());
            page.open(&address).await;
            speaks(page, language).await;
            page.appears("#voice").await;
            let (filters, results) = (across(page, ".facet").await, across(page, ".hit").await);
            let reading = across(page, ".reading").await;
            page.holds(
                filters.0 >= results.1 && results.0 >= reading.1,
                "filters, results, reader from the right",
            )
            .await;

            // The words are those of the source: its language, its direction, its quotation marks.
            page.same(
                page.attribute(".reading blockquote", "lang").await,
                Some("en".to_owned()),
                "the language",
            )
            .await;
            let direction = "getComputedStyle(document.querySelector('.reading blockquote')).direction";
            let direction: String = page.look(direction, &[]).await;
            page.same(direction, "ltr".to_owned(), "the direction of the words").await;
            let line = sources::folded(&sources::line("2024-12-executive-summary", 18));
            page.says(".reading blockquote", &line).await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn nothing_is_wider_than_the_window_in_any_language() {
    let places = ["1/search?", "1/search?open=2024-12-executive-summary:18&", "1/about?", "1/overview?"];
    with_browser(PHONE, async |page| {
        for &language in LANGUAGES {
            for place in places {
                page.open(&format!("{place}lang={}", language.tag())).await;
                speaks(page, language).await;
                page.appears("main h1, main .hit, #voice").await;
                for size in [PHONE, TABLET, WIDE] {
                    page.resize(size).await;
                    let over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
                    // What is drawn to the width of the window is drawn anew once the window has told of it.
                    let what = format!("how far {place} in {} hangs over", language.name());
                    page.becomes(0, what, async || page.look::<i64>(over, &[]).await).await;
                }
            }
        }
    })
    .await;
}

/// What is marked as Hebrew and has no Hebrew letter in it, the marks of pictures aside, which are not read by their text.
async fn wrongly_marked(page: &Page) -> Value {
    let script = "(() => {
        const own = (e) => [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join('');
        return seen('main *').filter((e) => e.closest('[lang]').lang === 'he' && !e.closest('svg, code, kbd'))
            .map(own)
            // A name of the corpus in a sentence, between the signs that set it apart, is no wrong sentence.
            .filter((text) => /\\p{Script=Latin}{3}/u.test(text) && !/[\\p{Script=Hebrew}\\u2068]/u.test(text));
    })()";
    page.look(script, &[]).await
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn english_words_are_never_marked_as_hebrew() {
    if !is_built(Language::Hebrew) {
        return;
    }
    with_browser(WIDE, async |page| {
        for place in ["1/search?open=2024-12-executive-summary:18&", "1/overview?"] {
            page.open(&format!("{place}lang=he")).await;
            speaks(page, Language::Hebrew).await;
            page.appears("#voice, main table, main svg").await;
            let found = wrongly_marked(page).await;
            page.same(found, Value::Array(Vec::new()), &format!("words marked as Hebrew in {place}")).await;
        }
    })
    .await;
}
