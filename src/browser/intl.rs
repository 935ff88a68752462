//! What the browser knows of a language, as `intl.js` asks it.

use js_sys::{Array, Function, Reflect};
use messages::Intl;
use wasm_bindgen::{JsCast, JsValue};

/// The functions of `intl.js` for one language.
pub(crate) struct Rules(pub(super) JsValue);

impl Intl for Rules {
    fn ask(&self, what: &str, numbers: &[f64], words: &[&str]) -> String {
        let values = Array::new();
        for &number in numbers {
            values.push(&number.into());
        }
        for &word in words {
            values.push(&word.into());
        }
        let function = Reflect::get(&self.0, &what.into()).unwrap_or_default();
        let said = function.unchecked_ref::<Function>().apply(&JsValue::NULL, &values);
        said.ok().and_then(|said| said.as_string()).unwrap_or_default()
    }
}
