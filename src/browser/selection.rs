//! What is selected on the page, read off the elements that say which words of a source they draw.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Range};

use crate::selected::Covered;

/// Calls back whenever what is selected on the page has changed.
pub(crate) fn on_selection(changed: impl Fn() + 'static) -> EventListener {
    EventListener::new(&document(), "selectionchange", move |_| changed())
}

/// What is selected, of each element that draws words of a source; empty where nothing is.
pub(crate) fn selection() -> Vec<Covered> {
    covered().unwrap_or_default()
}

fn covered() -> Option<Vec<Covered>> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() {
        return None;
    }
    let selected = selection.get_range_at(0).ok()?;
    let all = document().query_selector_all("[data-at]").ok()?;
    let mut covered = Vec::new();
    for element in (0..all.length()).filter_map(|n| all.item(n)) {
        if !selected.intersects_node(&element).unwrap_or_default() {
            continue;
        }
        let at = element.unchecked_ref::<Element>().get_attribute("data-at")?;
        let part = document().create_range().ok()?;
        part.select_node_contents(&element).ok()?;
        let before = part.clone_range();
        // The selection may begin before the element, and end after it.
        if part.compare_boundary_points(Range::START_TO_START, &selected).ok()? < 0 {
            part.set_start(&selected.start_container().ok()?, selected.start_offset().ok()?).ok()?;
        }
        if part.compare_boundary_points(Range::END_TO_END, &selected).ok()? > 0 {
            part.set_end(&selected.end_container().ok()?, selected.end_offset().ok()?).ok()?;
        }
        before.set_end(&part.start_container().ok()?, part.start_offset().ok()?).ok()?;
        let text = |range: &Range| range.to_string().as_string();
        covered.push(Covered { at, before: text(&before)?, words: text(&part)? });
    }
    Some(covered)
}
