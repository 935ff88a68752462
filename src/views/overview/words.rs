//! Words in context: where what was searched stands, how often that is, and what stands near.

use explore::Shown;
use messages::say;
use overview::draw::Frame;
use overview::{Concordance, Order};

use super::held::{change, held};
use super::picture::picture;
use super::section;
use super::table::{Behind, behind};
use crate::desk::Desk;
use crate::ui::{El, button, el};

/// So many lines are drawn at a time.
const PAGE: usize = 25;
/// So many words that stand near are drawn; the table has all.
const NEAR: usize = 12;

fn orders() -> [(Order, &'static str); 4] {
    [
        (Order::Document, say::order_by_document()),
        (Order::Date, say::order_by_date()),
        (Order::Left, say::order_by_before()),
        (Order::Right, say::order_by_after()),
    ]
}

/// The words searched, in their context.
pub(super) fn in_context(desk: &Desk, frame: Frame) -> El {
    let results = &desk.results;
    let Some(found) = &results.found else {
        return section("words-title", say::words_in_context(), say::words_invite());
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
    let picks = el("div").class("roles").set("role", "group").set("aria-label", say::order());
    let more = (drawn < order.len()).then(|| {
        let left = say::show_more_left(order.len() - drawn);
        button(desk, change(|held| held.more += 1)).class("more").text(&left)
    });
    let near = words.collocates_scene(NEAR, frame);
    let by_document = words.by_document.scene(frame);
    let by_voice = words.by_voice.scene(frame);
    let (hint, rates) = (say::words_hint(), say::how_often_hint());
    section("words-title", say::words_in_context(), "")
        .kid(el("p").class("where").text(&say::words_count(order.len())))
        .kid(picks.kids(orders().into_iter().map(by)))
        .kid(picture(desk, "words", &lines, hint))
        .kids(more.into_iter())
        .kid(behind(
            desk,
            Some(lines),
            &[Behind::new("words", say::as_a_table(), words.table(desk.library, held.order))],
        ))
        .kid(el("h3").text(say::how_often_document()))
        .kid(picture(desk, "rate", &by_document, rates))
        .kid(behind(
            desk,
            Some(by_document),
            &[Behind::new("by-document", say::as_a_table(), words.by_document.table())],
        ))
        .kid(el("h3").text(say::how_often_voice()))
        .kid(picture(desk, "voices", &by_voice, rates))
        .kid(behind(
            desk,
            Some(by_voice),
            &[Behind::new("by-voice", say::as_a_table(), words.by_voice.table())],
        ))
        .kid(el("h3").text(say::words_near()))
        .kid(if words.collocates.is_empty() {
            el("p").text(say::words_near_none())
        } else {
            picture(desk, "near", &near, say::words_near_hint())
        })
        .kid(behind(desk, Some(near), &[Behind::new("near", say::as_a_table(), words.collocates_table())]))
}
