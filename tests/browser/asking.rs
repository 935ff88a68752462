//! Asking more precisely: phrases, exclusions, fields with their completion, and remembered quotations; and what the
//! page says of how it read them.

use onrecord::{State, View, write_address};
use thirtyfour::Key;

use crate::page::{PHONE, Page, Size, WIDE, with_page};
use crate::searching::found_at;
use crate::support::library;

/// The address of a search.
fn search(query: &str) -> String {
    let state = State { view: View::Search, query: query.to_owned(), ..State::default() };
    write_address(&state, library())
}

/// Types a query and waits for what it finds.
async fn finds(page: &Page, query: &str) -> Vec<usize> {
    page.search(query).await;
    let found = found_at(&search(query));
    page.total_is(found.len()).await;
    found
}

fn text_of(passage: usize) -> String {
    let corpus = &library().corpus;
    corpus.passages.get(passage).map(|passage| corpus.text_of(passage).to_lowercase()).expect("a passage")
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_phrase_is_found_through_a_typo_and_marked_as_one() {
    with_page(WIDE, "", async |page| {
        finds(page, "\"bedroks of lasting peace\"").await;
        page.says(".above .said", "Showing bedrocks for “bedroks”.").await;
        page.same(
            page.texts(".hit:first-child mark").await,
            vec!["bedrocks of lasting peace".to_owned()],
            "what is marked",
        )
        .await;
        finds(page, "\"peace of bedrocks lasting\"").await;
        page.says(".above .said", "\"peace of bedrocks lasting\" stands nowhere in these words").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn words_are_left_out_and_words_are_alternatives() {
    with_page(WIDE, "", async |page| {
        let without = finds(page, "genocide -intent").await;
        page.same(page.passages().await, without.clone(), "the results").await;
        page.holds(!without.iter().any(|&passage| text_of(passage).contains("intent")), "none has it").await;
        let either = finds(page, "bedrocks OR famine").await;
        page.holds(either.iter().any(|&passage| text_of(passage).contains("bedrocks")), "the first").await;
        page.holds(either.iter().any(|&passage| text_of(passage).contains("famine")), "the second").await;
        finds(page, "genocide -zzzzz").await;
        page.says(".above .said", "-zzzzz is nowhere here").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_sign_that_is_only_begun_changes_nothing() {
    with_page(WIDE, "", async |page| {
        let all = finds(page, "hostages").await.len();
        for sign in [" ", " -", " \"", " OR", " speaker:"] {
            page.search(&format!("hostages{sign}")).await;
            page.total_is(all).await;
            page.same(page.texts(".above .said li").await, Vec::<String>::new(), "what is said").await;
        }
    })
    .await;
}

async fn shows_the_difference(page: &Page) {
    page.search("it's an entire people out there that are responsible").await;
    page.says(".beside", "7 of 9 words are the same.").await;
    page.same(page.texts(".beside del").await.join(" "), "people are".to_owned(), "as it was written").await;
    page.same(page.texts(".beside ins").await.join(" "), "nation is".to_owned(), "as it stands").await;
    page.same(
        page.raw_text(".beside .text[lang] [data-at]").await,
        "It's an entire nation out there that is responsible.".to_owned(),
        "the words of the source",
    )
    .await;
    page.says(".beside .who", "Isaac Herzog").await;
    let fits: bool = page.look("document.documentElement.scrollWidth <= innerWidth", &[]).await;
    page.holds(fits, "it fits into the window").await;
    page.click_on(".beside a", "Open the passage").await;
    page.says("#voice", "Isaac Herzog").await;
    page.back().await;
    page.disappears("#voice").await;
    page.appears(".beside").await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_misremembered_quotation_is_shown_beside_the_words_as_they_stand() {
    for size in [WIDE, PHONE] as [Size; 2] {
        with_page(size, "", async |page| {
            shows_the_difference(page).await;
            page.search("“It’s an entire nation out there that is responsible”").await;
            page.says(".beside", "Word for word as it stands.").await;
            page.search("what happened to the hostages in gaza").await;
            page.disappears(".beside").await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_result_says_why_it_is_there() {
    with_page(WIDE, "", async |page| {
        finds(page, "criminal").await;
        page.says(".hit > .why", "“Crminal”, a near spelling of criminal").await;
        page.says(".hit > .why", "in the heading: “Criminal”").await;
        page.click(".hit:first-child .open").await;
        page.click_on("details.why summary", "Why this result").await;
        page.says("details.why dl", "“Criminal”, as written, in the text").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_field_is_completed_with_keys_alone() {
    with_page(WIDE, "", async |page| {
        page.types("/").await;
        page.types("justice spe").await;
        page.says("[role=option]", "speaker: Who is quoted in it").await;
        page.same(page.attribute("#search", "aria-expanded").await, Some("true".to_owned()), "the list")
            .await;
        page.press(Key::Down).await;
        page.press(Key::Tab).await;
        page.types("cal").await;
        page.says("[role=option]", "Agnès Callamard").await;
        page.press(Key::Up).await;
        page.until("an option is chosen", async || {
            let chosen = page.attribute("[role=option][aria-selected=true]", "id").await;
            chosen.is_some() && page.attribute("#search", "aria-activedescendant").await == chosen
        })
        .await;
        page.press(Key::Enter).await;
        page.disappears("[role=option]").await;
        page.focus_is_on("#search").await;
        let query = "justice speaker:agnes-callamard ";
        page.same(page.value("#search").await, query.to_owned(), "what is typed").await;
        page.says(".above .said", "Speaker: Agnès Callamard").await;
        page.same(page.passages().await, found_at(&search(query)), "the results").await;
        // Without the list the arrow leads to the results as ever.
        page.press(Key::Down).await;
        page.focus_is_on(".hit:nth-child(1) a.open").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_list_under_the_search_box_closes_and_keeps_what_is_typed() {
    with_page(WIDE, "", async |page| {
        page.search("speaker:cal").await;
        page.appears("[role=option]").await;
        page.press(Key::Escape).await;
        page.disappears("[role=option]").await;
        page.same(page.value("#search").await, "speaker:cal".to_owned(), "what is typed").await;
        page.focus_is_on("#search").await;
        page.types("l").await;
        page.appears("[role=option]").await;
        page.press(Key::Tab).await;
        page.disappears("[role=option]").await;
        page.same(page.value("#search").await, "speaker:call".to_owned(), "what is typed").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_pointer_completes_at_the_caret_and_leaves_the_focus_in_the_box() {
    with_page(WIDE, "", async |page| {
        page.search("side:hamas justice").await;
        for _ in 0..8 {
            page.press(Key::Left).await;
        }
        page.types("/aff").await;
        page.click_on("[role=option]", "Affected").await;
        let typed = "side:hamas/affecting justice";
        page.until("it is completed", async || page.value("#search").await == typed).await;
        page.focus_is_on("#search").await;
        page.types("-gaza ").await;
        page.until("the caret stands behind it", async || {
            page.value("#search").await == "side:hamas/affecting -gaza justice"
        })
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_field_that_cannot_be_read_is_named_and_the_rest_is_searched() {
    with_page(WIDE, "", async |page| {
        page.search("justice speaker:xyzzy").await;
        page.search("justice speaker:xyzzy kind:").await;
        page.says(".above .said", "No speaker is called “xyzzy”.").await;
        page.same(page.passages().await, found_at("1/search?q=justice"), "the results").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn what_a_field_was_read_as_can_be_taken_back() {
    with_page(WIDE, &search("-kind:call hostages"), async |page| {
        page.click_on(".said .chip", "Kind: ").await;
        page.address_is("1/search?q=hostages").await;
        page.same(page.value("#search").await, "hostages".to_owned(), "what is typed").await;
        page.back().await;
        page.says(".said .chip", "not Kind: ").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn every_example_in_the_help_can_be_tried() {
    with_page(WIDE, "", async |page| {
        page.types("?").await;
        page.appears("dialog#help[open]").await;
        let examples = page.texts("#help .queries a").await;
        page.holds(examples.len() >= 6, "there are examples").await;
        for example in examples {
            page.click_on("#help .queries a", &example).await;
            page.disappears("dialog#help").await;
            page.until("it is typed", async || page.value("#search").await == example).await;
            page.holds(page.total().await > 0, format!("“{example}” finds something")).await;
            page.back().await;
            page.appears(".examples").await;
            page.click_on(".examples button", "All that one can write").await;
            page.appears("dialog#help[open]").await;
        }
    })
    .await;
}
