//! The one place that touches the browser: address and history, focus, scrolling, media queries, dialogs.
//! Everything here may be refused by the browser (an embedded page, a private window) and then does nothing or says
//! so; nothing panics.

use corpus::cut;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::{Promise, Reflect};
use messages::Language;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DragEvent, Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent,
    ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollRestoration,
};

mod boot;
mod clipboard;
mod files;
mod host;
mod part;
mod picture;
mod selection;
mod storage;
mod worker;

pub(crate) use boot::{Words, bring_annex, bring_words, first_words, preferred_language};
pub(crate) use clipboard::{copy, copy_rich, select_text};
pub(crate) use files::{Given, Unread, digest, download, files_of, hexadecimal};
pub(crate) use host::{
    Heard, Says, computed, height, is_embedded, lead_out, mark_root, on_height, on_message, set_token, takes,
    tell as tell_host, title,
};
pub(crate) use part::on_part;
pub(crate) use picture::{
    days_drawn, is_first_touch, key_in_picture, on_resize, reads_from_right, room, tell, turned_at,
};
pub(crate) use selection::{on_selection, selection};
pub(crate) use storage::{Kept, draw_number, on_storage, today};
pub(crate) use worker::{Waiting, is_alone, keep_page, load_again};

use crate::keys::Pressed;
use crate::state::Change;

/// Browsers refuse or drop faster writes of the address; four a second is safe in all of them.
const BETWEEN_WRITES: u32 = 250;

/// The fragment of the page's address, with its `#`.
pub(crate) fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// The page's address without its fragment.
pub(crate) fn page() -> String {
    let whole = window().location().href().unwrap_or_default();
    cut(&whole, b'#').0.to_owned()
}

/// Calls back with the fragment whenever the reader goes back, forward or changes the address.
pub(crate) fn on_address(changed: impl Fn(String) + Clone + 'static) -> [EventListener; 2] {
    ["popstate", "hashchange"].map(|name| {
        let changed = changed.clone();
        EventListener::new(&window(), name, move |_| changed(fragment()))
    })
}

/// Writes the address: entries at once, replacements at most four times a second and the last one always.
#[derive(Default)]
pub(crate) struct AddressBar {
    waiting: Option<(Timeout, String)>,
    last_write: f64,
}

impl AddressBar {
    /// Prepares the history: the page restores its own scroll position.
    pub(crate) fn new() -> Self {
        if let Ok(history) = window().history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        Self::default()
    }

    /// Writes a fragment (without `#`) as this change asks.
    pub(crate) fn write(&mut self, fragment: &str, change: Change, later: impl FnOnce() + 'static) {
        let change = if is_framed() && change == Change::Push { Change::Replace } else { change };
        match change {
            Change::Restored => self.waiting = None,
            Change::Push => {
                self.flush();
                remember_scroll();
                push(fragment);
                self.last_write = now();
            }
            Change::Replace => {
                let wait = f64::from(BETWEEN_WRITES) - (now() - self.last_write);
                if wait <= 0.0 {
                    self.waiting = None;
                    replace(fragment);
                    self.last_write = now();
                } else {
                    let timeout = Timeout::new(wait as u32 + 1, later);
                    self.waiting = Some((timeout, fragment.to_owned()));
                }
            }
        }
    }

    /// Writes what is still waiting.
    pub(crate) fn flush(&mut self) {
        if let Some((_, fragment)) = self.waiting.take() {
            replace(&fragment);
            self.last_write = now();
        }
    }
}

fn now() -> f64 {
    js_sys::Date::now()
}

fn with_fragment(fragment: &str) -> String {
    if fragment.is_empty() { page() } else { format!("{}#{fragment}", page()) }
}

fn push(fragment: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&with_fragment(fragment)));
    }
}

/// Writes the address of the entry one is at.
pub(crate) fn replace(fragment: &str) {
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&with_fragment(fragment)));
    }
}

fn remember_scroll() {
    let top = window().scroll_y().unwrap_or_default();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::from_f64(top), "", None);
    }
}

/// How far down the reader was when they left this entry of the history, in CSS pixels.
pub(crate) fn place_left() -> f64 {
    let state = window().history().ok().and_then(|history| history.state().ok());
    state.and_then(|state| state.as_f64()).unwrap_or_default()
}

/// Scrolls there.
pub(crate) fn restore_scroll() {
    window().scroll_to_with_x_and_y(0.0, place_left());
}

/// Scrolls to the top of the page.
pub(crate) fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Whether the page stands in another one.
fn is_framed() -> bool {
    let own = window();
    own.parent().ok().flatten().is_none_or(|parent| parent != own)
}

/// Calls back with what a promise gives, if it is kept.
fn when_settled(promise: Promise, done: Box<dyn FnOnce(Option<JsValue>)>) {
    wasm_bindgen_futures::spawn_local(async move {
        done(wasm_bindgen_futures::JsFuture::from(promise).await.ok());
    });
}

fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The words an element shows.
pub(crate) fn words_shown(id: &str) -> Option<String> {
    by_id(id)?.text_content()
}

/// What a field holds.
pub(crate) fn value_of(field: &JsValue) -> Option<String> {
    Reflect::get(field, &"value".into()).ok()?.as_string()
}

/// What is typed in a text box, and how many bytes of it stand before the caret.
pub(crate) fn typed_in(field: &JsValue) -> Option<(String, usize)> {
    let text = value_of(field)?;
    let units = Reflect::get(field, &"selectionEnd".into()).ok()?.as_f64()? as usize;
    let mut before = 0;
    let mut counted = 0;
    for letter in text.chars() {
        if counted >= units {
            break;
        }
        counted += letter.len_utf16();
        before += letter.len_utf8();
    }
    Some((text, before))
}

/// Puts the caret of a text box after these words, which are the first in it.
pub(crate) fn put_caret(id: &str, words: &str) {
    if let Some(element) = by_id(id) {
        let at = words.encode_utf16().count() as u32;
        let _ = element.unchecked_ref::<HtmlInputElement>().set_selection_range(at, at);
    }
}

/// Moves the focus to an element.
pub(crate) fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Moves the focus to an element once the page is drawn anew.
pub(crate) fn focus_later(id: String) {
    Timeout::new(0, move || focus(&id)).forget();
}

/// Lets what is dragged carry a text to wherever it is dropped, and look like the element of this selector around it.
pub(crate) fn carry(event: &Event, text: &str, css: &str) {
    let Some(carrier) = event.unchecked_ref::<DragEvent>().data_transfer() else { return };
    let _ = carrier.set_data("text/plain", text);
    let dragged = event.target().and_then(|dragged| dragged.dyn_into::<Element>().ok());
    if let Some(whole) = dragged.and_then(|dragged| dragged.closest(css).ok().flatten()) {
        carrier.set_drag_image(&whole, 24, 24);
    }
}

/// Moves the focus to a text box and selects what is in it.
pub(crate) fn focus_text(id: &str) {
    if let Some(element) = by_id(id) {
        let input: &HtmlInputElement = element.unchecked_ref();
        let _ = input.focus();
        input.select();
    }
}

/// Moves the focus by `step` among the elements of a class, in page order; from elsewhere to the first.
pub(crate) fn focus_among(class: &str, step: i32) {
    let Ok(all) = document().query_selector_all(&format!(".{class}")) else { return };
    let active = document().active_element();
    let at = (0..all.length()).find(|&n| {
        let node = all.item(n).map(JsCast::unchecked_into::<Element>);
        node.is_some() && node == active
    });
    let last = all.length().saturating_sub(1);
    let next = at.map_or(0, |at| at.saturating_add_signed(step).min(last));
    let element = all.item(next).map(JsCast::unchecked_into::<HtmlElement>);
    if let Some(element) = element {
        let _ = element.focus();
        into_view(&element, ScrollLogicalPosition::Nearest);
    }
}

/// Scrolls an element to the middle of the window, or only as far as needed.
pub(crate) fn scroll_to(id: &str, to_middle: bool) {
    if let Some(element) = by_id(id) {
        let block = if to_middle { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Nearest };
        into_view(&element, block);
    }
}

fn into_view(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_behavior(ScrollBehavior::Auto);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Whether a media query holds.
pub(crate) fn media(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|list| list.matches())
}

/// Calls back whenever a media query begins or ceases to hold.
pub(crate) fn on_media(query: &str, changed: impl Fn() + 'static) -> Option<EventListener> {
    let list = window().match_media(query).ok().flatten()?;
    Some(EventListener::new(&list, "change", move |_| changed()))
}

/// Calls back for every key pressed on the page; `true` from the callback keeps it from the browser.
pub(crate) fn on_key(pressed: impl Fn(Pressed) -> bool + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let key = Pressed {
            key: event.key(),
            with_command: event.ctrl_key() || event.meta_key(),
            with_alt: event.alt_key(),
            in_search: target.as_ref().is_some_and(|element| element.id() == "search"),
            in_text: target.is_some_and(|element| takes_text(&element)),
        };
        if pressed(key) {
            event.prevent_default();
        }
    })
}

fn takes_text(element: &Element) -> bool {
    match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => element.unchecked_ref::<HtmlInputElement>().type_() != "checkbox",
        _ => false,
    }
}

/// Opens a dialog over the page, or closes it.
pub(crate) fn show_dialog(id: &str, open: bool) {
    if let Some(element) = by_id(id) {
        let dialog: &HtmlDialogElement = element.unchecked_ref();
        if open && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open {
            dialog.close();
        }
    }
}

/// The digest of the build that the page is from; empty where the shell does not say.
pub(crate) fn build() -> String {
    let meta = document().query_selector("meta[name=build]").ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// Sets the title of the page.
pub(crate) fn set_title(title: &str) {
    document().set_title(title);
}

/// Prints the page.
pub(crate) fn print() {
    let _ = window().print();
}

/// Says which language the page is in, and which way it reads.
pub(crate) fn set_language(language: Language) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction());
    }
}

/// Reveals the shell's sentence for failures, with a reason, and hides the app.
pub(crate) fn fail(reason: &str) {
    if let Some(panel) = by_id("failure") {
        let _ = panel.remove_attribute("hidden");
    }
    if let Some(slot) = by_id("failure-reason") {
        slot.set_text_content(Some(reason));
    }
    if let Some(app) = by_id("app") {
        let _ = app.set_attribute("hidden", "");
    }
}
