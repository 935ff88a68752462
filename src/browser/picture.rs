//! What a picture needs of the browser: its room, which of its marks an event is about, and the line that says what that
//! mark is. A mark has the class `go`, a name, and an id that ends in its number.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::Reflect;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

/// A window is taken to have its size once it has not changed for so many milliseconds.
const SETTLED: u32 = 150;

/// The width of the page, without its scroll bar, in CSS pixels.
pub(crate) fn room() -> f64 {
    document().document_element().map_or(0, |root| root.client_width()).into()
}

/// Whether the page reads from right to left.
pub(crate) fn reads_from_right() -> bool {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("dir")).is_some_and(|dir| dir == "rtl")
}

/// Calls back once the window has another width.
pub(crate) fn on_resize(resized: impl Fn() + Clone + 'static) -> EventListener {
    let waiting: Rc<RefCell<Option<Timeout>>> = Rc::default();
    EventListener::new(&window(), "resize", move |_| {
        waiting.replace(Some(Timeout::new(SETTLED, resized.clone())));
    })
}

/// The mark that an event is about.
fn mark_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(".go").ok()?
}

/// Says what the mark is that an event is about, in the element of this id; where the focus came to it, Tab comes back to
/// it. Written past what the page is drawn from, since nothing else follows from it: a drawing for every step of a pointer
/// would be too many.
pub(crate) fn tell(event: &Event, id: &str) {
    let Some(mark) = mark_of(event) else { return };
    if let Some(line) = document().get_element_by_id(id) {
        line.set_text_content(mark.get_attribute("aria-label").as_deref());
    }
    if event.type_() != "focusin" {
        return;
    }
    let picture = mark.closest("svg").ok().flatten();
    let last = picture.and_then(|picture| picture.query_selector(".go[tabindex='0']").ok().flatten());
    if let Some(last) = last {
        let _ = last.set_attribute("tabindex", "-1");
    }
    let _ = mark.set_attribute("tabindex", "0");
}

/// Whether a click is the first touch of a mark: it is told what the mark is, and only a second one follows it.
pub(crate) fn is_first_touch(click: &Event) -> bool {
    let kind = Reflect::get(click, &"pointerType".into()).ok().and_then(|kind| kind.as_string());
    let Some(mark) = mark_of(click).filter(|_| kind.as_deref() == Some("touch")) else { return false };
    if mark.has_attribute("data-told") {
        return false;
    }
    let last = document().query_selector("[data-told]").ok().flatten();
    if let Some(last) = last {
        let _ = last.remove_attribute("data-told");
    }
    let _ = mark.set_attribute("data-told", "");
    true
}

/// A key pressed in a picture.
pub(crate) struct Pressed {
    /// The key, as browsers name it.
    pub(crate) key: String,
    /// The number of the mark that has the focus.
    pub(crate) mark: Option<usize>,
}

/// The key that was pressed in a picture; none where it is a command to the browser.
pub(crate) fn key_in_picture(event: &Event) -> Option<Pressed> {
    let pressed = event.dyn_ref::<KeyboardEvent>()?;
    if pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key() {
        return None;
    }
    let number = mark_of(event).and_then(|mark| mark.id().rsplit('-').next()?.parse().ok());
    Some(Pressed { key: pressed.key(), mark: number })
}

/// The picture that an event is about, and where in it, from 0 at its left side to 1 at its right.
fn place_in(event: &Event) -> Option<(Element, f64)> {
    let picture = event.target()?.dyn_into::<Element>().ok()?.closest(".picture svg").ok()??;
    let at = along(&picture, event);
    Some((picture, at))
}

fn along(picture: &Element, event: &Event) -> f64 {
    let room = picture.get_bounding_client_rect();
    let x: f64 = event.unchecked_ref::<MouseEvent>().client_x().into();
    if room.width() > 0.0 { ((x - room.left()) / room.width()).clamp(0.0, 1.0) } else { 0.0 }
}

/// Where in a picture a wheel is turned with Control held, and whether away from the reader.
pub(crate) fn turned_at(event: &Event) -> Option<(f64, bool)> {
    let turned: &MouseEvent = event.unchecked_ref();
    let by = Reflect::get(event, &"deltaY".into()).ok()?.as_f64()?;
    let (_, at) = place_in(event)?;
    (turned.ctrl_key() && by != 0.0).then_some((at, by < 0.0))
}

/// A drawing across a picture shorter than this part of it is a click.
const LEAST_DRAWN: f64 = 0.02;

/// Calls back once a pointer that was pressed on a picture is let go, wherever that is, with both places in the picture.
/// By touch the page is scrolled instead.
pub(crate) fn days_drawn(pressed: &Event, drawn: impl FnOnce(f64, f64) + 'static) {
    let kind = Reflect::get(pressed, &"pointerType".into()).ok().and_then(|kind| kind.as_string());
    let is_main = pressed.unchecked_ref::<MouseEvent>().button() == 0;
    let Some((picture, from)) = place_in(pressed).filter(|_| is_main && kind.as_deref() == Some("mouse"))
    else {
        return;
    };
    // A link or words would be dragged instead.
    pressed.prevent_default();
    EventListener::once(&window(), "pointerup", move |event| {
        let to = along(&picture, event);
        if (to - from).abs() >= LEAST_DRAWN {
            drawn(from, to);
        }
    })
    .forget();
}
