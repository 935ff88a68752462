//! Filtering: what a count says is what a click yields, for every value of every facet.

use std::collections::BTreeSet;

use crate::page::{Page, WIDE, with_page};
use crate::searching::found_at;

/// The row of a value.
fn row(facet: &str, value: &str) -> String {
    format!(".facet[data-facet={facet}] li[data-value=\"{value}\"]")
}

async fn count_beside(page: &Page, row: &str) -> usize {
    page.text(&format!("{row} .count")).await.parse().expect("a count is a number")
}

async fn values(page: &Page, facet: &str) -> Vec<String> {
    let rows = format!(".facet[data-facet={facet}] li");
    page.look("seen(args[0]).map((row) => row.dataset.value)", &[&rows]).await
}

async fn is_chosen(page: &Page, row: &str) -> bool {
    page.look("document.querySelector(args[0]).checked", &[&format!("{row} input")]).await
}

/// Clicks a value and waits until the page has taken it.
async fn choose(page: &Page, row: &str) {
    let before = is_chosen(page, row).await;
    page.click(&format!("{row} label")).await;
    page.until(&format!("{row} is taken"), async || is_chosen(page, row).await != before).await;
}

/// Clicks each visible value, reads the total, and takes it back.
async fn each_count_is_what_a_click_yields(page: &Page, facet: &str) {
    let values = values(page, facet).await;
    page.holds(!values.is_empty(), format!("{facet} has values")).await;
    let everything = page.total().await;
    for value in values {
        let row = row(facet, &value);
        let promised = count_beside(page, &row).await;
        choose(page, &row).await;
        page.same(page.total().await, promised, format!("the total with {facet} {value}")).await;
        page.listed().await;
        page.same(page.count(".hit").await, promised.min(50), format!("the list with {facet} {value}")).await;
        choose(page, &row).await;
        page.same(page.total().await, everything, format!("the total with {facet} {value} taken back")).await;
    }
}

async fn passages_with(page: &Page, row: &str) -> BTreeSet<usize> {
    choose(page, row).await;
    let passages = page.passages().await.into_iter().collect();
    choose(page, row).await;
    passages
}

async fn listed(page: &Page) -> BTreeSet<usize> {
    page.passages().await.into_iter().collect()
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_count_beside_a_side_is_what_a_click_yields_in_any_role() {
    with_page(WIDE, "", async |page| each_count_is_what_a_click_yields(page, "side").await).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_count_beside_a_side_is_what_a_click_yields_in_each_role() {
    with_page(WIDE, "1/search?q=israel", async |page| {
        let mut counts = BTreeSet::new();
        for role in ["conduct_of", "affecting", "addressed_to", "said_by"] {
            let button = format!(".roles button[data-role={role}]");
            page.click(&button).await;
            page.appears(&format!("{button}[aria-pressed=true]")).await;
            each_count_is_what_a_click_yields(page, "side").await;
            counts.insert(page.texts(".facet[data-facet=side] .count").await);
        }
        page.same(counts.len(), 4, "roles with counts of their own").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_count_beside_a_topic_is_what_a_click_yields() {
    with_page(WIDE, "1/search?q=gaza&kind=finding,call", async |page| {
        for group in 0..page.count(".facet[data-facet=topic] .fold").await {
            let folded = ".facet[data-facet=topic] .fold[aria-expanded=false]";
            let left = page.count(folded).await;
            page.click(folded).await;
            page.until(&format!("group {group} unfolds"), async || page.count(folded).await < left).await;
        }
        each_count_is_what_a_click_yields(page, "topic").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_count_beside_a_kind_is_what_a_click_yields() {
    with_page(WIDE, "1/search?q=justice", async |page| each_count_is_what_a_click_yields(page, "kind").await)
        .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_count_beside_a_speaker_is_what_a_click_yields() {
    with_page(WIDE, "", async |page| each_count_is_what_a_click_yields(page, "speaker").await).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_counts_beside_documents_and_quotations_are_what_a_click_yields() {
    with_page(WIDE, "1/search?side=palestine&role=affecting", async |page| {
        each_count_is_what_a_click_yields(page, "document").await;
        each_count_is_what_a_click_yields(page, "quotation").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn dates_let_through_what_can_have_been_published_between_them() {
    with_page(WIDE, "", async |page| {
        page.set(".dates label:first-of-type input", "2024-01-01").await;
        page.says(".chip", "Published from 1 January 2024").await;
        page.address_is("1/search?from=2024-01-01").await;
        page.total_is(found_at("1/search?from=2024-01-01").len()).await;

        page.set(".dates label:last-of-type input", "2024-12-31").await;
        page.says(".chip", "Published from 1 January 2024 until 31 December 2024").await;
        page.address_is("1/search?from=2024-01-01&until=2024-12-31").await;
        let listed = page.passages().await;
        page.same(listed, found_at("1/search?from=2024-01-01&until=2024-12-31"), "the passages of a year")
            .await;
        let places = page.texts(".hit .where").await;
        let is_of_the_year = |place: &String| place.contains("2024") || place.contains("undated");
        page.holds(!places.is_empty() && places.iter().all(is_of_the_year), format!("dates: {places:?}"))
            .await;

        page.click(".chip").await;
        page.address_is("").await;
        page.same(page.value(".dates input").await, String::new(), "the first day").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_second_value_widens_the_list_to_both() {
    with_page(WIDE, "", async |page| {
        for (facet, one, other) in [
            ("side", "courts", "armed-groups"),
            ("kind", "testimony", "call"),
            ("speaker", "agnes-callamard", "isaac-herzog"),
        ] {
            let (one, other) = (row(facet, one), row(facet, other));
            let first = passages_with(page, &one).await;
            let second = passages_with(page, &other).await;
            page.holds(!first.is_empty() && !second.is_empty(), format!("{facet} is in use")).await;
            choose(page, &one).await;
            choose(page, &other).await;
            page.same(listed(page).await, &first | &second, format!("both values of {facet}")).await;
            page.click_on("button", "Clear all").await;
            page.disappears(".chips").await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn filters_of_two_facets_narrow_each_other() {
    with_page(WIDE, "", async |page| {
        let (side, kind) = (row("side", "israeli-forces"), row("kind", "finding"));
        let of_side = passages_with(page, &side).await;
        let of_kind = passages_with(page, &kind).await;
        choose(page, &side).await;
        let promised = count_beside(page, &kind).await;
        choose(page, &kind).await;
        page.same(listed(page).await, &of_side & &of_kind, "what has both").await;
        page.total_is(promised).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn an_excluded_value_never_shows_and_its_chip_says_not() {
    with_page(WIDE, "", async |page| {
        let kind = row("kind", "finding");
        let everything = listed(page).await;
        let with = passages_with(page, &kind).await;
        page.click(&format!("{kind} .exclude")).await;
        page.says(".chip.not", "not Kind: Finding").await;
        page.appears(&format!("{kind} .exclude[aria-pressed=true]")).await;
        page.same(listed(page).await, &everything - &with, "the list without findings").await;
        page.listed().await;
        page.holds(
            !page.texts(".hit .tag.kind").await.contains(&"Finding".to_owned()),
            "no finding is listed",
        )
        .await;
        // Choosing it turns the exclusion round; excluding again takes it back.
        choose(page, &kind).await;
        page.same(listed(page).await, with, "the findings").await;
        page.click(&format!("{kind} .exclude")).await;
        page.says(".chip.not", "not Kind: Finding").await;
        page.click(&format!("{kind} .exclude")).await;
        page.disappears(".chips").await;
        page.same(listed(page).await, everything, "everything again").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_group_folds_and_acts_as_its_members() {
    with_page(WIDE, "", async |page| {
        let topic = |value| row("topic", value);
        let fold = format!("{} .fold", topic("law"));
        page.holds(!page.sees(&topic("apartheid")).await, "the group is folded").await;
        page.click(&fold).await;
        page.appears(&topic("apartheid")).await;
        page.click(&fold).await;
        page.disappears(&topic("apartheid")).await;
        page.click(&fold).await;

        let members = ["genocide", "apartheid", "occupation", "settler-violence", "war-crimes"];
        let mut union = BTreeSet::new();
        let mut others = BTreeSet::new();
        for member in members {
            let passages = passages_with(page, &topic(member)).await;
            union.extend(&passages);
            if member != "genocide" {
                others.extend(&passages);
            }
        }
        choose(page, &topic("law")).await;
        page.same(listed(page).await, union, "the group").await;
        for member in members {
            page.holds(
                is_chosen(page, &topic(member)).await,
                format!("{member} is chosen through its group"),
            )
            .await;
        }
        // Taken out of its group, the others stay.
        choose(page, &topic("genocide")).await;
        page.same(listed(page).await, others, "the group without one member").await;
        page.same(page.count(".chips .chip").await, members.len() - 1, "chips").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn chips_take_their_filters_back() {
    with_page(WIDE, "1/search?q=gaza&side=israel&not-kind=call&from=2024-01-01", async |page| {
        page.same(page.count(".chip").await, 3, "chips").await;
        page.click_on(".chip", "Side: Israel").await;
        page.address_is("1/search?q=gaza&not-kind=call&from=2024-01-01").await;
        page.click_on(".chip", "Published").await;
        page.address_is("1/search?q=gaza&not-kind=call").await;
        page.click_on(".chip", "not Kind: Call").await;
        page.address_is("1/search?q=gaza").await;
        page.disappears(".chips").await;
        page.same(page.passages().await, found_at("1/search?q=gaza"), "the results").await;
        page.back().await;
        page.says(".chip.not", "not Kind: Call").await;
        page.click_on("button", "Clear all").await;
        page.address_is("1/search?q=gaza").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_empty_result_says_what_to_drop_and_what_that_gives() {
    let of_one = "1/search?q=hostages&speaker=isaac-herzog";
    let of_the_dates = "1/search?q=responsible&speaker=isaac-herzog&from=2025-01-01";
    for address in [of_one, of_the_dates] {
        with_page(WIDE, address, async |page| {
            page.total_is(0).await;
            let ways = page.texts(".nothing li").await;
            page.holds(ways.len() > 1, "there is a way out").await;
            for way in ways.iter().filter(|way| way.contains("gives")) {
                let promised =
                    way.split(' ').rev().nth(1).and_then(|word| word.parse().ok()).expect("a number");
                let link = way.split(" – gives").next().unwrap_or_default();
                page.holds(promised > 0, way).await;
                page.click_on(".nothing a", link).await;
                page.disappears(".nothing").await;
                page.same(page.total().await, promised, way).await;
                page.back().await;
                page.appears(".nothing").await;
            }
            page.click_on(".nothing a", "Start again").await;
            page.address_is("").await;
            page.appears(".hit").await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_value_with_nothing_behind_it_stays_visible_and_greyed() {
    with_page(WIDE, "1/search?kind=testimony", async |page| {
        let greyed = ".facet[data-facet=side] li.none";
        page.appears(greyed).await;
        let counts = page.texts(&format!("{greyed} .count")).await;
        page.holds(counts.iter().all(|count| count == "0"), format!("{counts:?}")).await;
        let colour = |css: String| async move {
            page.look::<String>("getComputedStyle(document.querySelector(args[0])).color", &[&css]).await
        };
        let grey = colour(format!("{greyed} label")).await;
        page.holds(
            grey != colour(".facet[data-facet=side] li:not(.none) label".into()).await,
            "it is greyed",
        )
        .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_long_facet_can_be_searched_for_a_value() {
    with_page(WIDE, "", async |page| {
        page.click(".facet[data-facet=topic] .seek-value").await;
        page.types("aparth").await;
        page.until("only it is listed", async || values(page, "topic").await == ["apartheid"]).await;
        choose(page, &row("topic", "apartheid")).await;
        page.says(".chip", "Topic: Apartheid").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_tag_filters_by_what_it_says_in_its_role() {
    with_page(WIDE, "1/search?q=genocide", async |page| {
        let affected = "(() => {
            const row = seen('.hit .tags li').find((row) => said(row).startsWith('Affected:'));
            const place = (element) => [...element.parentElement.children].indexOf(element) + 1;
            return `.hit:nth-child(${place(row.closest('.hit'))}) .tags li:nth-child(${place(row)}) .tag`;
        })()";
        let affected: String = page.look(affected, &[]).await;
        page.click_on(&affected, "Palestinians").await;
        page.says(".chip", "Affected: Palestinians").await;
        page.appears(".roles button[data-role=affecting][aria-pressed=true]").await;
        page.address_is("1/search?q=genocide&side=palestinians&role=affecting").await;
        let listed = page.passages().await;
        page.same(listed, found_at("1/search?q=genocide&side=palestinians&role=affecting"), "the results")
            .await;
    })
    .await;
}
