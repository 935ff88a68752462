//! Looking at the page, and waiting for what it will show.

use std::fmt::Display;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::page::Page;

/// How long anything may take to show, on a busy computer too. Nothing else depends on the clock.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// The elements a reader can see, as a function of a selector.
pub(crate) const SEEN: &str = "const seen = (css) => [...document.querySelectorAll(css)].filter((e) =>
    e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
  const said = (e) => (e.innerText ?? e.textContent).replace(/\\s+/g, ' ').trim();\n";

impl Page {
    /// What a JavaScript expression gives, with `seen(css)`, `said(element)` and `args` at hand.
    pub(crate) async fn look<T: serde::de::DeserializeOwned>(&self, expression: &str, args: &[&str]) -> T {
        let script = format!("{SEEN}const args = [...arguments]; return ({expression});");
        let args: Vec<Value> = args.iter().map(|&arg| json!(arg)).collect();
        let begun = Instant::now();
        // A page that is being left may not answer any more; then the next one does.
        let is_left = |error: &WebDriverError| error.to_string().contains("unload");
        let answer = loop {
            match self.driver().execute(script.as_str(), args.clone()).await {
                Err(error) if is_left(&error) && begun.elapsed() < PATIENCE => {
                    tokio::time::sleep(BETWEEN_LOOKS).await;
                }
                answer => break answer,
            }
        };
        let value = answer.map(|answer| answer.json().clone());
        let value = value.unwrap_or_else(|error| panic!("cannot look at `{expression}`: {error}"));
        serde_json::from_value(value.clone()).unwrap_or_else(|_| panic!("`{expression}` gives {value}"))
    }

    /// What a promise comes to.
    pub(crate) async fn awaited<T: serde::de::DeserializeOwned>(&self, promise: &str) -> T {
        let script = format!(
            "const done = arguments[0]; Promise.resolve({promise}).then(done, (e) => done(`${{e}}`));"
        );
        let answer = self.driver().execute_async(script, vec![]).await;
        let value = answer.map(|answer| answer.json().clone());
        let value = value.unwrap_or_else(|error| panic!("cannot wait for `{promise}`: {error}"));
        serde_json::from_value(value.clone()).unwrap_or_else(|_| panic!("`{promise}` comes to {value}"))
    }

    /// What the elements of a selector say, of those that can be seen.
    pub(crate) async fn texts(&self, css: &str) -> Vec<String> {
        self.look("seen(args[0]).map(said)", &[css]).await
    }

    /// What the first visible element of a selector says.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.appears(css).await;
        self.texts(css).await.into_iter().next().unwrap_or_default()
    }

    /// The whole text of an element as it stands in the page, white space and all.
    pub(crate) async fn raw_text(&self, css: &str) -> String {
        self.look("document.querySelector(args[0]).textContent", &[css]).await
    }

    /// How many elements of a selector can be seen.
    pub(crate) async fn count(&self, css: &str) -> usize {
        self.look("seen(args[0]).length", &[css]).await
    }

    /// Whether an element of a selector can be seen.
    pub(crate) async fn sees(&self, css: &str) -> bool {
        self.count(css).await > 0
    }

    /// Waits until an element can be seen.
    pub(crate) async fn appears(&self, css: &str) {
        self.until(&format!("`{css}` shows"), async || self.sees(css).await).await;
    }

    /// Waits until no element of a selector can be seen.
    pub(crate) async fn disappears(&self, css: &str) {
        self.until(&format!("`{css}` is gone"), async || !self.sees(css).await).await;
    }

    /// Waits until an element says these words.
    pub(crate) async fn says(&self, css: &str, words: &str) {
        self.until(&format!("`{css}` says “{words}”"), async || {
            self.texts(css).await.iter().any(|text| text.contains(words))
        })
        .await;
    }

    /// An attribute of the first element of a selector.
    pub(crate) async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.look("document.querySelector(args[0])?.getAttribute(args[1])", &[css, name]).await
    }

    /// What stands in a field.
    pub(crate) async fn value(&self, css: &str) -> String {
        self.look("document.querySelector(args[0]).value", &[css]).await
    }

    /// Waits until the element that has the focus fits a selector.
    pub(crate) async fn focus_is_on(&self, css: &str) {
        self.until(&format!("the focus is on `{css}`"), async || {
            self.look("document.activeElement?.matches(args[0]) === true", &[css]).await
        })
        .await;
    }

    /// The number of passages that the page says it shows.
    pub(crate) async fn total(&self) -> usize {
        let words = self.text(".total b").await;
        words.split(' ').next().and_then(|number| number.parse().ok()).expect("the total is a number")
    }

    /// Waits until the page says that it shows so many passages.
    pub(crate) async fn total_is(&self, passages: usize) {
        self.until(&format!("the total is {passages}"), async || self.total().await == passages).await;
        self.listed().await;
    }

    /// Waits until those results are drawn, too, that are not in view.
    pub(crate) async fn listed(&self) {
        self.until("all results are drawn", async || self.count(".hits[aria-busy]").await == 0).await;
    }

    /// The numbers of the passages listed, those listed further down only after "Show more" included.
    pub(crate) async fn passages(&self) -> Vec<usize> {
        while self.sees(".more").await {
            // Until then the list grows above the button.
            self.listed().await;
            let listed = self.count(".hit").await;
            self.click(".more").await;
            self.until("more results are listed", async || self.count(".hit").await > listed).await;
        }
        self.listed().await;
        self.look("seen('.hit').map((hit) => Number(hit.dataset.passage))", &[]).await
    }

    /// Waits until the page is scrolled down to a place.
    pub(crate) async fn scrolls_to(&self, to: f64) {
        let mut at = f64::NAN;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            at = self.look("window.scrollY", &[]).await;
            if (at - to).abs() < 2.0 {
                return;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        self.fail(&format!("the page is scrolled down to {at}, not to {to}")).await;
    }

    /// Scrolls the page down to a place.
    pub(crate) async fn scroll_down(&self, to: u32) {
        let _: Value = self.look("window.scrollTo(0, Number(args[0])) ?? null", &[&to.to_string()]).await;
    }

    /// Waits until something holds, and fails with what the page shows if it never does.
    pub(crate) async fn until(&self, what: &str, mut holds: impl AsyncFnMut() -> bool) {
        let begun = Instant::now();
        while !holds().await {
            if begun.elapsed() > PATIENCE {
                self.fail(&format!("waited in vain until {what}")).await;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until something is as expected, and fails with what it is instead if it never is.
    pub(crate) async fn becomes<T: PartialEq + std::fmt::Debug>(
        &self,
        expected: T,
        what: impl Display,
        mut look: impl AsyncFnMut() -> T,
    ) {
        let begun = Instant::now();
        loop {
            let found = look().await;
            if found == expected || begun.elapsed() > PATIENCE {
                return self.same(found, expected, what).await;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Fails unless two things are the same, with what the page shows.
    pub(crate) async fn same<T: PartialEq + std::fmt::Debug>(
        &self,
        found: T,
        expected: T,
        what: impl Display,
    ) {
        if found != expected {
            self.fail(&format!("{what}: found {found:?}, expected {expected:?}")).await;
        }
    }

    /// Fails unless something holds, with what the page shows.
    pub(crate) async fn holds(&self, holds: bool, what: impl Display) {
        if !holds {
            self.fail(&what.to_string()).await;
        }
    }

    pub(crate) async fn fail(&self, what: &str) -> ! {
        let shown =
            "`${location.href}\\n${(document.querySelector('#content') ?? document.body)?.innerText}`";
        let shown: String = self.look(shown, &[]).await;
        let shown: String = shown.chars().take(1000).collect();
        panic!("{what}\nthe page shows {shown}\non the console: {:#?}", self.console().await);
    }
}
