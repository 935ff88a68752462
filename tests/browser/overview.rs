//! The overview: pictures that count what is searched and filtered, whose marks are filters, with the same numbers as
//! tables and files.

use thirtyfour::Key;

use crate::page::{PHONE, Page, WIDE, with_page};

/// What the marks of the matrix say.
const SAID: &str = "seen('#matrix .go').map((mark) => mark.getAttribute('aria-label'))";

/// The number of passages that a mark says it counts.
fn count(said: &str) -> usize {
    let words: Vec<&str> = said.split_whitespace().collect();
    let number = words.iter().rev().nth(1).expect("a mark ends with its count");
    if *number == "No" { 0 } else { number.parse().expect("a mark ends with its count") }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_cell_leads_to_as_many_passages_as_it_says() {
    with_page(WIDE, "", async |page| {
        for address in ["1/overview", "1/overview?q=gaza&role=conduct_of&from=2024"] {
            page.open(address).await;
            page.appears("#matrix").await;
            let said: Vec<String> = page.look(SAID, &[]).await;
            let is_link: Vec<bool> =
                page.look("seen('#matrix .go').map((mark) => mark.matches('a'))", &[]).await;
            let full: Vec<usize> = (0..said.len()).filter(|&mark| is_link[mark]).collect();
            page.holds(full.len() > 30, "most marks count something").await;
            for mark in full.iter().step_by(full.len() / 3) {
                page.click(&format!("#matrix-{mark} *")).await;
                page.total_is(count(&said[*mark])).await;
                page.back().await;
                page.appears("#matrix").await;
            }
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn an_empty_cell_is_shown_and_says_that_it_is_empty() {
    with_page(WIDE, "1/overview", async |page| {
        page.appears("#matrix g.go .empty").await;
        let empty: Vec<String> = page
            .look("seen('#matrix .go:has(.empty)').map((mark) => mark.getAttribute('aria-label'))", &[])
            .await;
        page.holds(empty.iter().all(|said| said.ends_with("No passage.")), "empty cells say so").await;
    })
    .await;
}

/// Opens the table of the matrix, and gives each of its cells as a mark says it.
async fn cells_of_table(page: &Page) -> Vec<String> {
    page.click_on("[data-part=matrix-title] .behind button", "As a table").await;
    page.appears("#table-side-by-topic").await;
    let script = "(() => {
        const table = document.querySelector('#table-side-by-topic table');
        const text = (cell) => cell.textContent.trim();
        const [head, ...columns] = [...table.tHead.rows[0].cells].map(text);
        return [...table.tBodies[0].rows].flatMap((row) => {
            const [name, ...counts] = [...row.cells].map(text);
            return counts.map((count, at) => {
                const side = name === 'All' ? '' : `${head}: ${name}. `;
                const topic = columns[at] === 'All' ? '' : `Topic: ${columns[at]}. `;
                const number = { 0: 'No passage', 1: '1 passage' }[count] ?? `${count} passages`;
                return `${side}${topic}${number}.`;
            });
        });
    })()";
    page.look(script, &[]).await
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_table_says_what_the_picture_says() {
    for size in [WIDE, PHONE] {
        with_page(size, "1/overview?q=aid", async |page| {
            page.appears("#matrix").await;
            let cells = cells_of_table(page).await;
            let said: Vec<String> = page.look(SAID, &[]).await;
            for mark in said {
                page.holds(cells.contains(&mark), format!("the table says “{mark}”")).await;
            }
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_file_of_numbers_is_the_table() {
    with_page(WIDE, "", async |page| {
        page.before_loading(
            "globalThis.handed = []; URL.createObjectURL = ((make) => (blob) => (globalThis.handed.push(blob), make.call(URL, blob)))(URL.createObjectURL);",
        );
        page.open("1/overview").await;
        cells_of_table(page).await;
        page.click_on("[data-part=matrix-title] .save-csv", "Save CSV").await;
        page.says(".said", "on-record-side-by-topic.csv is handed to your browser to save.").await;
        let table: String = page
            .look(
                r#"[...document.querySelectorAll('#table-side-by-topic tr')].map((row) => [...row.cells].map((cell) => {
                    const text = cell.textContent;
                    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
                }).join(',') + '\r\n').join('')"#,
                &[],
            )
            .await;
        let file: String = page.awaited("globalThis.handed[0].text()").await;
        page.same(file, table, "the file").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn the_keyboard_reaches_every_mark_from_one_stop_and_reads_what_it_is() {
    with_page(WIDE, "1/overview", async |page| {
        page.appears("#matrix").await;
        let stops: usize =
            page.look("document.querySelectorAll('#matrix .go[tabindex=\"0\"]').length", &[]).await;
        page.same(stops, 1, "stops of Tab in the picture").await;
        let _: Option<bool> = page.look("document.querySelector('#matrix-0').focus() ?? null", &[]).await;
        page.says("#says-matrix", "passage").await;
        page.press(Key::Right).await;
        page.focus_is_on("#matrix-1").await;
        let said = page.attribute("#matrix-1", "aria-label").await.unwrap_or_default();
        page.says("#says-matrix", &said).await;
        page.press(Key::End).await;
        let last: String = page.look("seen('#matrix .go').at(-1).id", &[]).await;
        page.focus_is_on(&format!("#{last}")).await;
        page.press(Key::Home).await;
        page.press(Key::Right).await;
        page.focus_is_on("#matrix-1").await;
        page.press(Key::Enter).await;
        page.appears(".list").await;
        page.total_is(count(&said)).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_range_of_the_timeline_is_a_filter_with_a_chip() {
    with_page(WIDE, "1/overview", async |page| {
        page.click_on("[data-part=time-title] .roles button", "2024").await;
        let said = page.text(".range .happened").await;
        let passages = count(&said);
        page.click(".range .happened").await;
        page.total_is(passages).await;
        page.address_is("1/search?happened-from=2024-01-01&happened-until=2024-12-31").await;
        page.says(".chips", "Happened from 1 January 2024 until 31 December 2024").await;
        page.reload().await;
        page.total_is(passages).await;
        page.click_on(".chips button", "Happened").await;
        page.address_is("").await;
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn every_part_finds_room_on_a_telephone() {
    with_page(PHONE, "1/overview?q=genocide", async |page| {
        page.appears("#words").await;
        let wide: usize = page.look("document.documentElement.scrollWidth", &[]).await;
        page.holds(wide <= 390, format!("the page is {wide} pixels wide")).await;
        for part in ["matrix", "time", "figures", "words", "rate", "voices", "whom"] {
            page.holds(page.sees(&format!("#{part} svg")).await, format!("{part} is drawn")).await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_document_shows_where_in_it_the_matches_lie() {
    with_page(WIDE, "1/document/2025-12-international-justice?q=genocide", async |page| {
        page.click_on(".strip summary", "Along its length").await;
        page.appears("#along .found").await;
        let matches: usize =
            page.look("document.querySelectorAll('.line:not(.heading, .furniture) mark').length", &[]).await;
        page.same(page.count("#along rect.found").await, matches, "matches along the document").await;
        page.click("#along a.go .found").await;
        page.appears("#quoted mark").await;
    })
    .await;
}
