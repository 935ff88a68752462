//! What `boot.js` leaves with the app, and brings when it is asked: the annex, and the words of languages with what the
//! browser knows of them. Where the parts of the page are, only the script knows.

use js_sys::{Array, Function, Promise, Reflect};
use messages::{Intl, Language};
use wasm_bindgen::{JsCast, JsValue};

use super::{by_id, when_settled};

/// What `boot.js` has left with the app under a name.
fn from_boot(name: &str) -> JsValue {
    let app = by_id("app").map(JsValue::from).unwrap_or_default();
    Reflect::get(&app, &name.into()).unwrap_or_default()
}

/// The tag of the language that the browser would rather have, of those there are.
pub(crate) fn preferred_language() -> String {
    from_boot("preferred").as_string().unwrap_or_default()
}

/// The words of a language, and what the browser knows of it.
pub(crate) struct Words {
    pub(crate) texts: String,
    pub(crate) rules: Rules,
}

impl Words {
    /// As `boot.js` has fetched them; nothing where it could not.
    fn of(fetched: &JsValue) -> Option<Self> {
        let part = |place| Reflect::get_u32(fetched, place).ok();
        Some(Self { texts: part(0)?.as_string()?, rules: Rules(part(1)?) })
    }
}

/// The words of the language that the page was opened in; nothing for English, and where they could not be fetched.
pub(crate) fn first_words() -> Option<Words> {
    Words::of(&from_boot("words"))
}

/// Fetches the words of another language, as `boot.js` knows how to; calls back with them, where they have come.
pub(crate) fn bring_words(language: Language, done: impl FnOnce(Option<Words>) + 'static) {
    let done =
        Box::new(move |fetched: Option<JsValue>| done(fetched.and_then(|fetched| Words::of(&fetched))));
    bring("bring", &language.tag().into(), done);
}

/// Has `boot.js` bring something; calls back with it.
fn bring(how: &str, what: &JsValue, done: Box<dyn FnOnce(Option<JsValue>)>) {
    match from_boot(how).unchecked_ref::<Function>().call1(&JsValue::NULL, what) {
        Ok(coming) => when_settled(Promise::resolve(&coming), done),
        Err(_) => done(None),
    }
}

/// Brings in the module of the annex, as `boot.js` knows how to; calls back with whether it has come.
pub(crate) fn bring_annex(done: Box<dyn FnOnce(bool)>) {
    bring("annex", &JsValue::NULL, Box::new(move |come| done(come.is_some())));
}

/// The functions of `intl.js` for one language.
pub(crate) struct Rules(JsValue);

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
