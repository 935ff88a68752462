//! The clipboard. Every browser may refuse it, and says so late.

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag};

use super::{by_id, when_settled};

/// Copies text; calls back with whether the browser let it.
pub(crate) fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let navigator = window().navigator();
    let has = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if !has {
        return done(false);
    }
    let written = navigator.clipboard().write_text(text).unchecked_into();
    when_settled(written, Box::new(move |written| done(written.is_some())));
}

/// Copies a text, and the same as HTML for programs that take it; calls back with whether the browser let it.
pub(crate) fn copy_rich(text: &str, rich: &str, done: impl FnOnce(bool) + 'static) {
    let Some(promise) = written(text, rich) else { return copy(text, done) };
    let text = text.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        match wasm_bindgen_futures::JsFuture::from(promise).await {
            Ok(_) => done(true),
            Err(_) => copy(&text, done),
        }
    });
}

/// Begins to write both; nothing where the browser takes plain text alone.
fn written(text: &str, rich: &str) -> Option<Promise> {
    let clipboard =
        Reflect::get(&window().navigator(), &"clipboard".into()).ok().filter(JsValue::is_object)?;
    let item: Function = Reflect::get(&window(), &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let both = Object::new();
    for (kind, part) in [("text/plain", text), ("text/html", rich)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&part.into()), &options).ok()?;
        Reflect::set(&both, &kind.into(), &blob).ok()?;
    }
    let item = Reflect::construct(&item, &Array::of1(&both)).ok()?;
    let write: Function = Reflect::get(&clipboard, &"write".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &Array::of1(&item)).ok()?.dyn_into().ok()
}

/// Selects the text of an element, to be copied by hand.
pub(crate) fn select_text(id: &str) {
    let selection = window().get_selection().ok().flatten();
    if let (Some(selection), Some(element)) = (selection, by_id(id)) {
        let _ = selection.select_all_children(&element);
    }
}
