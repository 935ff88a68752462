//! Words in context: where what was searched stands, how often that is, and what stands near.

use explore::Shown;
use overview::draw::Frame;
use overview::{Concordance, Order};

use super::held::{change, held};
use super::picture::picture;
use super::section;
use super::table::{Behind, behind};
use crate::desk::Desk;
use crate::labels;
use crate::ui::{El, button, el};

/// So many lines are drawn at a time.
const PAGE: usize = 25;
/// So many words that stand near are drawn; the table has all.
const NEAR: usize = 12;

const ORDERS: [(Order, &str); 4] = [
    (Order::Document, "By document"),
    (Order::Date, "By date"),
    (Order::Left, "By the words before"),
    (Order::Right, "By the words after"),
];

/// The words searched, in their context.
pub(super) fn in_context(desk: &Desk, frame: Frame) -> El {
    let results = &desk.results;
    let Some(found) = &results.found else {
        let note = "Search for a word or a phrase, and every place where it stands is set out here, one below the other.";
        return section("words-title", "Words in context", note);
    };
    // Rates are taken from all that the filters let through, the words typed aside.
    let asked = desk.library.ask(&results.asked.without_words());
    let filters = &desk.state.filters;
    let happened = desk.details.as_deref().filter(|_| !filters.happened.is_open());
    let happened = happened.map(|details| explore::happened(&desk.library.corpus, details, filters.happened));
    let within = Shown::new(desk.library, filters, &asked, happened.as_ref()).passages;
    let words = Concordance::new(desk.library, &results.shown.passages, &within, &found.reading);
    let held = held();
    let order = words.order(desk.library, held.order);
    let drawn = ((held.more + 1) * PAGE).min(order.len());
    let places = order.get(..drawn).unwrap_or_default();
    let lines = words.scene(desk.library, places, frame);
    let by = |(of, label): (Order, &str)| {
        button(desk, change(move |held| held.order = of)).says("aria-pressed", of == held.order).text(label)
    };
    let orders = el("div").class("roles").set("role", "group").set("aria-label", "Order");
    let more = (drawn < order.len()).then(|| {
        let left = format!("Show more ({} left)", order.len() - drawn);
        button(desk, change(|held| held.more += 1)).class("more").text(&left)
    });
    let count = labels::counted(order.len(), "place", "places");
    let near = words.collocates_scene(NEAR, frame);
    let by_document = words.by_document.scene(frame);
    let by_voice = words.by_voice.scene(frame);
    let hint = "Point at a line to read whose words it has and where they stand; a click opens the passage.";
    let rates = "How often for a thousand words of all that the filters let through.";
    section("words-title", "Words in context", "")
        .kid(el("p").class("where").text(&format!("{count} where what was searched stands.")))
        .kid(orders.kids(ORDERS.into_iter().map(by)))
        .kid(picture(desk, "words", &lines, hint))
        .kids(more.into_iter())
        .kid(behind(
            desk,
            Some(lines),
            &[Behind::new("words", "As a table", words.table(desk.library, held.order))],
        ))
        .kid(el("h3").text("How often, by document"))
        .kid(picture(desk, "rate", &by_document, rates))
        .kid(behind(
            desk,
            Some(by_document),
            &[Behind::new("by-document", "As a table", words.by_document.table())],
        ))
        .kid(el("h3").text("How often, by whose words they are"))
        .kid(picture(desk, "voices", &by_voice, rates))
        .kid(behind(desk, Some(by_voice), &[Behind::new("by-voice", "As a table", words.by_voice.table())]))
        .kid(el("h3").text("Words that stand near"))
        .kid(if words.collocates.is_empty() {
            el("p").text("No word stands near it more often than chance would have.")
        } else {
            let measure = "More often than chance would have, by log-likelihood (Dunning 1993).";
            picture(desk, "near", &near, measure)
        })
        .kid(behind(desk, Some(near), &[Behind::new("near", "As a table", words.collocates_table())]))
}
