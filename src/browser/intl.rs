//! What the browser knows of a language: its numbers, plural forms, dates and lists.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Object, Reflect};
use messages::{Intl, Language};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// `Intl` for one language. What it makes of each kind is made once.
pub(crate) struct Rules {
    language: Language,
    made: RefCell<Vec<(&'static str, usize, JsValue)>>,
}

impl Rules {
    pub(crate) fn new(language: Language) -> Self {
        Self { language, made: RefCell::default() }
    }

    /// What one of its kinds says of a value; the options are those of this variant of the kind.
    fn ask(
        &self,
        kind: &'static str,
        variant: usize,
        options: &[(&str, &str)],
        value: &JsValue,
    ) -> Option<String> {
        let known = self
            .made
            .borrow()
            .iter()
            .find(|known| (known.0, known.1) == (kind, variant))
            .map(|k| k.2.clone());
        let made = known.or_else(|| {
            let made = make(self.language, kind, options)?;
            self.made.borrow_mut().push((kind, variant, made.clone()));
            Some(made)
        })?;
        let method = if kind == "PluralRules" { "select" } else { "format" };
        let method: Function = Reflect::get(&made, &method.into()).ok()?.dyn_into().ok()?;
        method.call1(&made, value).ok()?.as_string()
    }
}

fn make(language: Language, kind: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let intl = Reflect::get(&window(), &"Intl".into()).ok()?;
    let maker: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    let all = Object::new();
    for &(name, value) in options {
        Reflect::set(&all, &name.into(), &value.into()).ok()?;
    }
    // The digits of the sources, of places and of hashes, so that numbers can be compared.
    let tag = [language.tag(), "-u-nu-latn"].concat();
    Reflect::construct(&maker, &Array::of2(&tag.into(), &all)).ok()
}

impl Intl for Rules {
    fn plural(&self, number: usize) -> String {
        self.ask("PluralRules", 0, &[], &JsValue::from_f64(number as f64)).unwrap_or_default()
    }

    fn number(&self, number: f64, places: usize) -> String {
        let digits = places.to_string();
        let options = [("minimumFractionDigits", &*digits), ("maximumFractionDigits", &digits)];
        self.ask("NumberFormat", places, &options, &number.into()).unwrap_or_else(|| number.to_string())
    }

    fn date(&self, year: u16, month: Option<u8>, day: Option<u8>, is_short: bool) -> String {
        let two = |number: Option<u8>| {
            let number = u32::from(number.unwrap_or(1));
            [if number < 10 { "-0" } else { "-" }, &number.to_string()].concat()
        };
        let mut iso = u32::from(year).to_string();
        while iso.len() < 4 {
            iso.insert(0, '0');
        }
        iso = [iso, two(month), two(day)].concat();
        let name = if is_short { "short" } else { "long" };
        let options = [("timeZone", "UTC"), ("year", "numeric"), ("month", name), ("day", "numeric")];
        let known = 2 + usize::from(month.is_some()) + usize::from(day.is_some());
        let options = options.get(..known).unwrap_or_default();
        let variant = known * 2 + usize::from(is_short);
        self.ask("DateTimeFormat", variant, options, &Date::parse(&iso).into()).unwrap_or(iso)
    }

    fn list(&self, things: &[String]) -> String {
        let all: Array = things.iter().map(JsValue::from).collect();
        let options = [("type", "conjunction"), ("style", "narrow")];
        self.ask("ListFormat", 0, &options, &all).unwrap_or_else(|| things.join(", "))
    }
}
