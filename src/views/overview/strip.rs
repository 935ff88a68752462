//! A document along its length, on its own page: where topics, parties and what was searched lie.

use corpus::DocumentId;
use messages::say;
use overview::Strip;
use overview::draw::Frame;
use yew::Html;

use super::frame;
use super::picture::picture;
use super::table::{Behind, behind};
use crate::desk::Desk;
use crate::ui::el;

/// The column of a document is no wider; as in `3-layout.css`.
const WIDEST: f64 = 752.0;

/// The strip; nothing where there is no such document.
pub(crate) fn strip(desk: &Desk, id: DocumentId) -> Html {
    let reading = desk.results.found.as_deref().map(|found| &found.reading);
    let (shown, role) = (&desk.results.shown.passages, desk.state.filters.role);
    let Some(strip) = Strip::new(desk.library, id, shown, role, reading) else { return Html::default() };
    let room = frame(desk);
    // From 60rem on the outline stands beside it.
    let beside = if desk.ui.filters_are_sheet { 0.0 } else { 288.0 };
    let scene = strip.scene(Frame { width: (room.width - beside).clamp(280.0, WIDEST), ..room });
    let tables = [Behind::new("strip", say::as_a_table(), strip.table(desk.library))];
    el("details")
        .class("strip")
        .kid(el("summary").text(say::along()))
        .kid(picture(desk, "along", &scene, say::along_hint()))
        .kid(behind(desk, Some(scene), &tables))
        .html()
}
