//! What the browser keeps for the page between visits. It may be switched off, full, or forbidden to a page within
//! another one; each is said, and nothing panics.

use collection::{Store, Trouble};
use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

/// The texts that the browser keeps for this page and its other tabs.
pub(crate) struct Kept;

impl Kept {
    fn storage(&self) -> Result<Storage, Trouble> {
        window().local_storage().ok().flatten().ok_or(Trouble::Refused)
    }
}

impl Store for Kept {
    fn read(&self, name: &str) -> Result<Option<String>, Trouble> {
        self.storage()?.get_item(name).map_err(|error| trouble(&error))
    }

    fn write(&mut self, name: &str, text: &str) -> Result<(), Trouble> {
        self.storage()?.set_item(name, text).map_err(|error| trouble(&error))
    }

    fn remove(&mut self, name: &str) -> Result<(), Trouble> {
        self.storage()?.remove_item(name).map_err(|error| trouble(&error))
    }
}

fn trouble(error: &JsValue) -> Trouble {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    if name.contains("Quota") { Trouble::Full } else { Trouble::Refused }
}

/// Calls back when another tab has stored something, and when the reader comes back to this one.
pub(crate) fn on_storage(changed: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    ["storage", "focus"].map(|name| {
        let changed = changed.clone();
        EventListener::new(&window(), name, move |_| changed())
    })
}

/// Today as the reader's clock has it: `YYYY-MM-DD`.
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    let two = |number: u32| format!("{}{}", if number < 10 { "0" } else { "" }, number);
    format!("{}-{}-{}", now.get_full_year(), two(now.get_month() + 1), two(now.get_date()))
}

/// A number that another tab is not likely to draw.
pub(crate) fn draw_number() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
