//! The page around an embedded one, and how the embedded one looks: messages, the height that the content takes, names of
//! colours. All of it comes with the annex, and what the browser has for it is called by name: to bind each function
//! would weigh on the first load.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The version of the messages.
const VERSION: f64 = 1.0;

/// Whether the page is asked to be a part of another; `boot.js` has marked it.
pub(crate) fn is_embedded() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-embedded"))
}

/// A message of the page around this one.
pub(crate) struct Heard {
    /// Where that page is from, as the browser says it.
    pub(crate) origin: String,
    data: JsValue,
}

impl Heard {
    /// A part of the message, or of its part `within`, where that is a text.
    pub(crate) fn text(&self, within: Option<&str>, name: &str) -> Option<String> {
        let part = match within {
            Some(within) => get(&self.data, within),
            None => self.data.clone(),
        };
        get(&part, name).as_string()
    }
}

/// Calls back with every message of this kind that the page around this one sends to the page of this name. Whatever else
/// arrives, from wherever, is none of ours.
pub(crate) fn on_message(kind: &'static str, id: String, heard: impl Fn(Heard) + 'static) -> EventListener {
    EventListener::new(&window(), "message", move |event| {
        let data = get(event, "data");
        let host = window().parent().ok().flatten();
        let is_ours = host.is_some_and(|host| get(event, "source") == JsValue::from(host))
            && get(&data, "type").as_string().as_deref() == Some(kind)
            && get(&data, "version").as_f64() == Some(VERSION)
            && get(&data, "id").as_string().as_ref() == Some(&id);
        let origin = get(event, "origin").as_string();
        if let (true, Some(origin)) = (is_ours, origin) {
            heard(Heard { origin, data });
        }
    })
}

/// What a message says.
pub(crate) enum Says<'a> {
    Text(&'a str),
    Number(f64),
}

/// Sends a message to the page around this one, and only while that is from `origin`.
pub(crate) fn tell(origin: &str, kind: &str, id: &str, parts: &[(&str, Says)]) {
    let message = Object::new();
    let always = [("type", Says::Text(kind)), ("version", Says::Number(VERSION)), ("id", Says::Text(id))];
    for (name, says) in always.iter().chain(parts) {
        let value = match says {
            Says::Text(text) => JsValue::from_str(text),
            Says::Number(number) => JsValue::from_f64(*number),
        };
        let _ = Reflect::set(&message, &JsValue::from_str(name), &value);
    }
    // A page without an origin of its own (from a file, or shut in) can be named in no other way.
    let to = if origin == "null" { "*" } else { origin };
    if let Ok(Some(host)) = window().parent() {
        call(&host, "postMessage", &[message.into(), to.into()]);
    }
}

/// Calls back with the height of the content, now and whenever it changes.
pub(crate) fn on_height(changed: impl Fn(f64) + 'static) {
    let Some(body) = document().body() else { return };
    let content = body.clone();
    let measure = move || changed(content.get_bounding_client_rect().height());
    let measure = Closure::<dyn FnMut()>::new(measure).into_js_value();
    let watching: Result<Function, _> = get(&window(), "ResizeObserver").dyn_into();
    // Every browser has one that runs the page; without, the host keeps the height it began with.
    if let Ok(watch) = watching.and_then(|kind| Reflect::construct(&kind, &Array::of1(&measure))) {
        call(&watch, "observe", &[body.into()]);
    }
}

/// The height of the content.
pub(crate) fn height() -> f64 {
    document().body().map_or(0.0, |body| body.get_bounding_client_rect().height())
}

/// Lets every link that the page does not follow itself open a page of its own.
pub(crate) fn lead_out() {
    if let (Some(head), Ok(base)) = (document().head(), document().create_element("base")) {
        let _ = base.set_attribute("target", "_blank");
        let _ = head.append_child(&base);
    }
}

/// The title of the page.
pub(crate) fn title() -> String {
    get(&document(), "title").as_string().unwrap_or_default()
}

/// Sets an attribute of the root, or takes it away.
pub(crate) fn mark_root(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Gives one of the page's names for colours and fonts another value, or its own again.
pub(crate) fn set_token(name: &str, value: Option<&str>) {
    let style = get(&document().document_element().into(), "style");
    match value {
        Some(value) => call(&style, "setProperty", &[name.into(), value.into()]),
        None => call(&style, "removeProperty", &[name.into()]),
    };
}

/// Whether the browser takes a text for the value of a property.
pub(crate) fn takes(property: &str, value: &str) -> bool {
    let css = get(&window(), "CSS");
    call(&css, "supports", &[property.into(), value.into()]).is_some_and(|takes| takes.is_truthy())
}

/// What a colour comes to, as numbers in sRGB. It must be one.
pub(crate) fn computed(colour: &str) -> Option<String> {
    let probe = document().create_element("i").ok()?;
    let body = document().body()?;
    let mixed = format!("color-mix(in srgb, {colour}, {colour})");
    call(&get(&probe, "style"), "setProperty", &["color".into(), mixed.as_str().into()]);
    body.append_child(&probe).ok()?;
    let style = call(&window(), "getComputedStyle", &[probe.clone().into()]).unwrap_or_default();
    let computed = get(&style, "color").as_string();
    probe.remove();
    computed
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn call(object: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = get(object, name).dyn_into().ok()?;
    let given = Array::new();
    for value in with {
        given.push(value);
    }
    function.apply(object, &given).ok()
}
