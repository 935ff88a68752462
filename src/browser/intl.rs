//! What the browser knows of a language, as `intl.js` asks it.

use js_sys::{Array, Function, Reflect};
use messages::Intl;
use wasm_bindgen::{JsCast, JsValue};

use crate::labels;

/// The functions of `intl.js` for one language.
pub(crate) struct Rules(pub(super) JsValue);

impl Rules {
    #[inline(never)]
    fn ask(&self, name: &str, values: &Array) -> Option<String> {
        let function = Reflect::get(&self.0, &name.into()).ok()?;
        function.unchecked_ref::<Function>().apply(&JsValue::NULL, values).ok()?.as_string()
    }
}

impl Intl for Rules {
    fn plural(&self, number: usize) -> String {
        self.ask("plural", &Array::of1(&(number as f64).into())).unwrap_or_default()
    }

    fn number(&self, number: f64, places: usize) -> String {
        let values = Array::of2(&number.into(), &(places as f64).into());
        self.ask("number", &values).unwrap_or_default()
    }

    fn date(&self, year: u16, month: Option<u8>, day: Option<u8>, is_short: bool) -> String {
        let [year, month, day] = [year, month.unwrap_or(0).into(), day.unwrap_or(0).into()];
        let name = if is_short { "short" } else { "long" };
        let values = Array::of4(&year.into(), &month.into(), &day.into(), &name.into());
        self.ask("date", &values).unwrap_or_default()
    }

    fn list(&self, things: &[String]) -> String {
        let values = Array::new();
        for thing in things {
            values.push(&thing.into());
        }
        self.ask("list", &values).unwrap_or_else(|| labels::joined(things, ", "))
    }
}
