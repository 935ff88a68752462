//! Files that the reader gives to the page or takes from it, and hashes of bytes. Nothing leaves the page: a file given is
//! read here, and a file taken is made here.

use gloo::utils::{document, window};
use js_sys::{Array, ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, HtmlElement, Url};

/// A file that the reader gave.
pub(crate) struct Given {
    /// Its name.
    pub(crate) name: String,
    /// What is in it.
    pub(crate) bytes: Result<Vec<u8>, Unread>,
}

/// Why a file is not read.
pub(crate) enum Unread {
    /// It is larger than what is asked for.
    TooLarge,
    /// The browser cannot read it: it is gone, or a folder.
    Refused,
}

/// Calls back with the first file of an event, chosen in a field or dropped; not at all where it has none.
pub(crate) fn files_of(event: &Event, largest: usize, done: impl FnOnce(Given) + 'static) {
    let member =
        |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(|found| !found.is_falsy());
    let dropped = member(event, "dataTransfer");
    let holder = dropped.or_else(|| event.target().map(JsValue::from));
    let files = holder.and_then(|holder| member(&holder, "files"));
    let Some(file) = files.and_then(|files| Reflect::get_u32(&files, 0).ok()).filter(JsValue::is_object)
    else {
        return;
    };
    // One that is dropped would be shown in place of the page.
    event.prevent_default();
    // The same file can be given again.
    if let Some(field) = event.target().filter(|_| member(event, "dataTransfer").is_none()) {
        let _ = Reflect::set(&field, &"value".into(), &"".into());
    }
    let name = member(&file, "name").and_then(|name| name.as_string()).unwrap_or_default();
    let size = member(&file, "size").and_then(|size| size.as_f64()).unwrap_or_default();
    if size > largest as f64 {
        return done(Given { name, bytes: Err(Unread::TooLarge) });
    }
    let promise = file.unchecked_ref::<Blob>().array_buffer();
    spawn_local(async move {
        let read = JsFuture::from(promise).await;
        let bytes = read.map(|buffer| Uint8Array::new(&buffer).to_vec()).map_err(|_| Unread::Refused);
        done(Given { name, bytes });
    });
}

/// Hands the reader a file; whether the browser could begin to.
pub(crate) fn download(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    hand_over(name, media_type, bytes).is_some()
}

fn hand_over(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link = document().create_element("a").ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.unchecked_ref::<HtmlElement>().click();
    // The browser has taken hold of the bytes by the time it comes to this.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Calls back with the SHA-256 of some bytes in hexadecimal digits, reckoned by the browser or, where it does not do so
/// (a page that did not come over a secure connection), by `reckon`.
pub(crate) fn digest(bytes: &[u8], reckon: fn(&[u8]) -> String, done: impl FnOnce(String) + 'static) {
    match begun(bytes) {
        None => done(reckon(bytes)),
        Some(promise) => {
            let bytes = bytes.to_vec();
            spawn_local(async move {
                let read = JsFuture::from(promise).await;
                let reckoned = read.ok().filter(JsValue::is_instance_of::<ArrayBuffer>);
                done(reckoned.map_or_else(
                    || reckon(&bytes),
                    |buffer| hexadecimal(&Uint8Array::new(&buffer).to_vec()),
                ));
            });
        }
    }
}

fn begun(bytes: &[u8]) -> Option<Promise> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(JsValue::is_object);
    let subtle = get(&get(&window(), "crypto")?, "subtle")?;
    let reckon: Function = Reflect::get(&subtle, &"digest".into()).ok()?.dyn_into().ok()?;
    let bytes: Object = Uint8Array::from(bytes).into();
    reckon.call2(&subtle, &"SHA-256".into(), &bytes).ok()?.dyn_into().ok()
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
