//! What a reader does to the page: pointing, typing, choosing.

use std::ops::Deref;
use std::time::Duration;

use serde_json::json;
use thirtyfour::Key;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::error::WebDriverError;
use thirtyfour::prelude::*;

use crate::looking::SEEN;
use crate::page::Page;

impl Page {
    /// Clicks the first visible element of a selector, where a pointer would.
    pub(crate) async fn click(&self, css: &str) {
        self.click_on(css, "").await;
    }

    /// Clicks the first visible element of a selector that says these words.
    pub(crate) async fn click_on(&self, css: &str, words: &str) {
        // The page may draw itself anew between finding and clicking; then the element is looked for again.
        self.until(&format!("`{css}` “{words}” can be clicked"), async || {
            let Some(element) = self.find(css, words).await else { return false };
            match element.click().await {
                Ok(()) => true,
                Err(error) if is_stale(&error) => false,
                Err(error) => self.fail(&format!("cannot click `{css}` “{words}”: {error}")).await,
            }
        })
        .await;
    }

    /// Selects words by drawing a pointer from the middle of an element towards its end.
    pub(crate) async fn select_from(&self, css: &str) {
        self.until(&format!("words of `{css}` can be selected"), async || {
            let Some(words) = self.find(css, "").await else { return false };
            let chain = self.keys().click_and_hold_element(&words).move_by_offset(300, 0).release();
            chain.perform().await.is_ok()
        })
        .await;
    }

    /// Drags one element to another, as the browser tells the page of it: drivers cannot, Chromium's waits for ever. Says
    /// whether it was taken there, and the text that it brings to wherever else it is dropped.
    pub(crate) async fn drag(&self, from: &str, to: &str) -> (bool, String) {
        self.appears(from).await;
        let script = "(() => {
            const [from, to] = [seen(args[0])[0], seen(args[1])[0]];
            const dataTransfer = new DataTransfer();
            const tell = (element, kind) => element.dispatchEvent(
                new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
            tell(from, 'dragstart');
            const isTaken = !tell(to, 'dragover');
            if (isTaken) tell(to, 'drop');
            tell(from, 'dragend');
            return [isTaken, dataTransfer.getData('text/plain')];
        })()";
        self.look(script, &[from, to]).await
    }

    /// Gives a file to the page as if it was chosen in a field.
    pub(crate) async fn give(&self, field: &str, name: &str, text: &str) {
        let script = "(() => {
            const given = new DataTransfer();
            given.items.add(new File([args[2]], args[1]));
            const field = document.querySelector(args[0]);
            field.files = given.files;
            return field.dispatchEvent(new Event('change', { bubbles: true }));
        })()";
        let _: bool = self.look(script, &[field, name, text]).await;
    }

    /// An element that stands still, scrolled to where nothing of the page covers it. No hand is quick enough to press
    /// what is still on its way, and WebKit loses a click on it in its first frame.
    async fn find(&self, css: &str, words: &str) -> Option<WebElement> {
        let script = format!(
            "{SEEN}const [css, words] = arguments;
             const found = seen(css).find((e) => said(e).includes(words));
             if (!found) return null;
             if (document.getAnimations().some((move) => move.effect.target.contains(found))) return null;
             const reached = () => {{
               const box = found.getClientRects()[0];
               const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
               return found.contains(at);
             }};
             if (!reached()) found.scrollIntoView({{ block: 'center' }});
             return found;"
        );
        self.driver().execute(script, vec![json!(css), json!(words)]).await.ok()?.element().ok()
    }

    /// Types text wherever the focus is.
    pub(crate) async fn types(&self, text: &str) {
        self.keys().send_keys(text).perform().await.expect("keys can be typed");
    }

    fn keys(&self) -> ActionChain {
        self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
    }

    /// Presses a key wherever the focus is.
    pub(crate) async fn press(&self, key: Key) {
        self.types(&char::from(key).to_string()).await;
    }

    /// Presses a key while another is held.
    pub(crate) async fn press_with(&self, held: Key, key: char) {
        let chain = self.keys().key_down(held.clone()).send_keys(key.to_string()).key_up(held);
        chain.perform().await.expect("keys can be typed");
    }

    /// Puts this text in the search box, key by key, in place of what is there.
    pub(crate) async fn search(&self, words: &str) {
        self.click("#search").await;
        self.press_with(Key::Control, 'a').await;
        self.press(Key::Delete).await;
        self.types(words).await;
        self.until(&format!("“{words}” stands in the search box"), async || {
            self.value("#search").await == words
        })
        .await;
        self.listed().await;
    }

    /// Gives a field a value as a reader's choice does, where keys would depend on the country.
    pub(crate) async fn set(&self, css: &str, value: &str) {
        self.appears(css).await;
        let script =
            "const [css, value] = arguments; const field = document.querySelector(css); field.value = value;
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));";
        self.driver().execute(script, vec![json!(css), json!(value)]).await.expect("the field takes a value");
    }
}

fn is_stale(error: &WebDriverError) -> bool {
    use thirtyfour::error::WebDriverErrorInner::{
        ElementNotInteractable, NoSuchElement, StaleElementReference,
    };
    matches!(error.deref(), StaleElementReference(_) | NoSuchElement(_) | ElementNotInteractable(_))
}
