//! Which part of a whole document the page is scrolled to.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Scrolling rests once nothing has moved for so many milliseconds.
const RESTS: u32 = 80;

/// Calls back with the part that the page is scrolled to, as its outline names it, whenever scrolling comes to rest.
pub(crate) fn on_part(rests: impl Fn(Option<String>) + 'static) {
    let rests = Rc::new(rests);
    let waiting = RefCell::new(None);
    EventListener::new(&window(), "scroll", move |_| {
        let rests = rests.clone();
        waiting.replace(Some(Timeout::new(RESTS, move || rests(part()))));
    })
    .forget();
}

/// The last part in the outline that begins above the lower third of the window: a line that a link leads to stands in the
/// middle. Parts are named `SLUG:LINE`.
fn part() -> Option<String> {
    let lower = window().inner_height().ok()?.as_f64()? / 1.5;
    let entries = document().query_selector_all("[data-part]").ok()?;
    (0..entries.length()).rev().filter_map(|n| entries.item(n)).find_map(|entry| {
        let name = entry.unchecked_ref::<Element>().get_attribute("data-part")?;
        let (_, line) = name.split_once(':')?;
        let begins = document().get_element_by_id(&format!("line-{line}"))?.get_bounding_client_rect().top();
        (begins < lower).then_some(name)
    })
}
