//! The worker that keeps the page for when there is no network (`assets/sw.js`): putting it to work, and what is heard
//! of it.

use std::cell::Cell;

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

use super::{by_id, is_embedded, when_settled};
use crate::offline::{Heard, Kept, Newer};

/// A worker with a newer build, which waits until it may take over.
#[derive(Clone)]
pub(crate) struct Waiting(ServiceWorker);

/// Puts the worker to work, and calls back with whatever is heard of it for as long as the page is open.
pub(crate) fn keep_page(heard: impl Fn(Heard) + Clone + 'static) {
    let Some((container, coming)) = begun() else { return heard(Heard::Kept(Kept::Never)) };
    listen(&container, heard.clone());
    wasm_bindgen_futures::spawn_local(async move {
        match wasm_bindgen_futures::JsFuture::from(coming).await {
            Ok(registration) => follow(&registration.unchecked_into(), &heard),
            Err(_) => heard(Heard::Kept(Kept::Never)),
        }
    });
}

/// Whether the page has all its parts in itself.
pub(crate) fn is_alone() -> bool {
    by_id("text").is_some()
}

/// A page within another one keeps nothing in the browser of somebody who only came by.
fn begun() -> Option<(ServiceWorkerContainer, Promise)> {
    if is_embedded() {
        return None;
    }
    let keep: Function = Reflect::get(&by_id("app")?.into(), &"keep".into()).ok()?.dyn_into().ok()?;
    let coming = keep.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    Some((window().navigator().service_worker(), coming))
}

fn listen(container: &ServiceWorkerContainer, heard: impl Fn(Heard) + Clone + 'static) {
    // The first one to take over is of the build that the page is from.
    let has_one = Cell::new(container.controller().is_some());
    let told = heard.clone();
    EventListener::new(container, "controllerchange", move |_| {
        if has_one.replace(true) {
            told(Heard::Newer(Newer::Elsewhere));
        }
    })
    .forget();
    EventListener::new(container, "message", move |event| {
        let said = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        match said.as_deref() {
            Some("no room") => heard(Heard::Kept(Kept::NoRoom)),
            Some("not whole") => heard(Heard::Kept(Kept::NotWhole)),
            _ => {}
        }
    })
    .forget();
}

fn follow(registration: &ServiceWorkerRegistration, heard: &(impl Fn(Heard) + Clone + 'static)) {
    if registration.active().is_some() {
        heard(Heard::Kept(Kept::Whole));
        // Not every browser looks for a newer build at every visit. Without network there is none to be had.
        if let Ok(looked) = registration.update() {
            when_settled(looked, Box::new(|_| ()));
        }
    }
    if let Some(waiting) = registration.waiting() {
        heard(Heard::Newer(Newer::Waits(Waiting(waiting))));
    }
    let come = {
        let (registration, heard) = (registration.clone(), heard.clone());
        move || {
            if let Some(worker) = registration.installing() {
                follow_one(&registration, worker, heard.clone());
            }
        }
    };
    come();
    EventListener::new(registration, "updatefound", move |_| come()).forget();
}

/// Follows one as it fetches, waits and takes over.
fn follow_one(
    registration: &ServiceWorkerRegistration,
    worker: ServiceWorker,
    heard: impl Fn(Heard) + 'static,
) {
    let is_first = registration.active().is_none();
    let target = worker.clone();
    EventListener::new(&target, "statechange", move |_| match worker.state() {
        ServiceWorkerState::Installed if !is_first => {
            heard(Heard::Newer(Newer::Waits(Waiting(worker.clone()))));
        }
        ServiceWorkerState::Activated => heard(Heard::Kept(Kept::Whole)),
        _ => {}
    })
    .forget();
}

/// Loads the page again: from a newer build, once that has taken over, or as it is.
pub(crate) fn load_again(newer: &Newer) {
    let again = || drop(window().location().reload());
    let Newer::Waits(Waiting(worker)) = newer else { return again() };
    EventListener::once(&window().navigator().service_worker(), "controllerchange", move |_| again())
        .forget();
    if worker.post_message(&"take over".into()).is_err() {
        again();
    }
}
