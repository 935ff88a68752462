//! The page as a reader uses it, driven through WebDriver: look, click, type, wait. One browser for each test, which is
//! always closed; and at the end of every test the page must have kept its promises: not a word on the console (where
//! breaches of the content security policy are reported too), no request to anywhere else, no failure shown.

use std::env;
use std::fmt::Display;
use std::ops::Deref;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::prelude::*;
use thirtyfour::{BrowserLogEntry, ChromeCapabilities, Key, LoggingPrefsLogLevel};

/// How long anything may take to show. Nothing else depends on the clock.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the driver may take for one command.
const COMMAND: Duration = Duration::from_secs(30);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// The size of a window, in CSS pixels.
pub(crate) type Size = (u32, u32);
/// Room for three panes.
pub(crate) const WIDE: Size = (1440, 900);
/// Room for the filters beside the results.
pub(crate) const TABLET: Size = (1000, 800);
/// A telephone, upright.
pub(crate) const PHONE: Size = (390, 844);

/// The elements a reader can see, as a function of a selector.
const SEEN: &str = "const seen = (css) => [...document.querySelectorAll(css)].filter((e) =>
    e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
  const said = (e) => e.innerText.replace(/\\s+/g, ' ').trim();\n";

/// Hands a test the page at an address (a fragment, without `#`).
pub(crate) async fn with_page(size: Size, address: &str, test: impl AsyncFnOnce(&Page)) {
    with_browser(size, async |page| {
        page.open(address).await;
        test(page).await;
    })
    .await;
}

/// Hands a test a browser in which nothing is open yet.
pub(crate) async fn with_browser(size: Size, test: impl AsyncFnOnce(&Page)) {
    let driver =
        WebDriver::builder(from_xtask("ONRECORD_WEBDRIVER"), capabilities().expect("capabilities are JSON"))
            .request_timeout(COMMAND)
            .connect()
            .await
            .expect("the driver opens a browser");
    let ended = driver
        .run_and_quit(async |driver| {
            let page = Page { driver, home: from_xtask("ONRECORD_URL") };
            page.resize(size).await;
            test(&page).await;
            page.kept_its_promises().await;
            Ok::<(), WebDriverError>(())
        })
        .await;
    ended.expect("the browser closes");
}

fn from_xtask(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}

fn capabilities() -> WebDriverResult<ChromeCapabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    chrome.set_binary(&from_xtask("ONRECORD_CHROMIUM"))?;
    for flag in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
        "--window-size=1440,900",
    ] {
        chrome.add_arg(flag)?;
    }
    for log in ["browser", "performance"] {
        chrome.set_logging_prefs(log, LoggingPrefsLogLevel::All)?;
    }
    Ok(chrome)
}

/// A browser with the page in it.
pub(crate) struct Page {
    driver: WebDriver,
    home: String,
}

impl Page {
    // Going places.

    /// Opens the page at an address, as from a bookmark, and waits until it is ready.
    pub(crate) async fn open(&self, address: &str) {
        // From nowhere, so that the page is loaded anew even where only the fragment differs.
        self.go("about:blank").await;
        self.visit(&self.link_to(address)).await;
        self.is_ready().await;
    }

    /// Loads a file of the site, whatever it then shows.
    pub(crate) async fn visit(&self, file: &str) {
        self.go(&format!("{}{file}", self.home)).await;
    }

    async fn go(&self, url: &str) {
        self.driver.goto(url).await.unwrap_or_else(|error| panic!("cannot open {url}: {error}"));
    }

    /// What an address looks like in a link on the page.
    pub(crate) fn link_to(&self, address: &str) -> String {
        if address.is_empty() { String::new() } else { format!("#{address}") }
    }

    /// Loads the page again.
    pub(crate) async fn reload(&self) {
        self.driver.refresh().await.expect("the page loads again");
        self.is_ready().await;
    }

    /// The browser's Back.
    pub(crate) async fn back(&self) {
        self.driver.back().await.expect("there is a way back");
    }

    /// The browser's Forward.
    pub(crate) async fn forward(&self) {
        self.driver.forward().await.expect("there is a way forward");
    }

    /// Does something in another tab of the same browser, which is closed afterwards.
    pub(crate) async fn in_another_tab(&self, work: impl AsyncFnOnce()) {
        let here = self.driver.window().await.expect("there is a tab");
        let there = self.driver.new_tab().await.expect("there can be another tab");
        self.driver.switch_to_window(there).await.expect("the other tab is there");
        work().await;
        self.driver.close_window().await.expect("the other tab closes");
        self.driver.switch_to_window(here).await.expect("the first tab is still there");
    }

    /// Waits until the page takes words, and all that it fetches later is there.
    async fn is_ready(&self) {
        self.takes_words().await;
        self.until("all is there", async || {
            self.look("document.querySelector('#help dl') !== null", &[]).await
        })
        .await;
    }

    /// Waits until the page takes words.
    pub(crate) async fn takes_words(&self) {
        self.until("the page is ready", async || {
            self.look("document.querySelector('#app #search:enabled') !== null", &[]).await
        })
        .await;
    }

    /// The address, without `#`, and without the bytes and hashes that seal its places.
    pub(crate) async fn address(&self) -> String {
        self.look(r"location.hash.slice(1).replace(/:\d+-\d+-[0-9a-f]{8}-[0-9a-f]{8}/g, '')", &[]).await
    }

    /// Waits until the address is this.
    pub(crate) async fn address_is(&self, address: &str) {
        self.until(&format!("the address is “{address}”"), async || self.address().await == address).await;
    }

    // Looking.

    /// What a JavaScript expression gives, with `seen(css)`, `said(element)` and `args` at hand.
    pub(crate) async fn look<T: serde::de::DeserializeOwned>(&self, expression: &str, args: &[&str]) -> T {
        let script = format!("{SEEN}const args = [...arguments]; return ({expression});");
        let args: Vec<Value> = args.iter().map(|&arg| json!(arg)).collect();
        let answer = self.driver.execute(script, args).await;
        let value = answer.map(|answer| answer.json().clone());
        let value = value.unwrap_or_else(|error| panic!("cannot look at `{expression}`: {error}"));
        serde_json::from_value(value.clone()).unwrap_or_else(|_| panic!("`{expression}` gives {value}"))
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
    }

    /// The numbers of the passages listed, those listed further down only after "Show more" included.
    pub(crate) async fn passages(&self) -> Vec<usize> {
        while self.sees(".more").await {
            let listed = self.count(".hit").await;
            self.click(".more").await;
            self.until("more results are listed", async || self.count(".hit").await > listed).await;
        }
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

    async fn fail(&self, what: &str) -> ! {
        let shown =
            "`${location.href}\\n${(document.querySelector('#content') ?? document.body)?.innerText}`";
        let shown: String = self.look(shown, &[]).await;
        let shown: String = shown.chars().take(1000).collect();
        panic!("{what}\nthe page shows {shown}\non the console: {:#?}", self.console().await);
    }

    // Doing.

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

    /// An element, scrolled to where nothing of the page covers it.
    async fn find(&self, css: &str, words: &str) -> Option<WebElement> {
        let script = format!(
            "{SEEN}const [css, words] = arguments;
             const found = seen(css).find((e) => said(e).includes(words));
             const reached = () => {{
               const box = found.getClientRects()[0];
               const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
               return found.contains(at);
             }};
             if (found && !reached()) found.scrollIntoView({{ block: 'center' }});
             return found;"
        );
        self.driver.execute(script, vec![json!(css), json!(words)]).await.ok()?.element().ok()
    }

    /// Types text wherever the focus is.
    pub(crate) async fn types(&self, text: &str) {
        self.keys().send_keys(text).perform().await.expect("keys can be typed");
    }

    fn keys(&self) -> ActionChain {
        self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
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
    }

    /// Gives a field a value as a reader's choice does, where keys would depend on the country.
    pub(crate) async fn set(&self, css: &str, value: &str) {
        self.appears(css).await;
        let script =
            "const [css, value] = arguments; const field = document.querySelector(css); field.value = value;
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));";
        self.driver.execute(script, vec![json!(css), json!(value)]).await.expect("the field takes a value");
    }

    // What only a browser can do.

    /// Gives the window another size.
    pub(crate) async fn resize(&self, (width, height): Size) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// A command of the Chrome DevTools Protocol.
    pub(crate) async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(command, parameters).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Runs a script before any of the page's own, from the next loading on.
    pub(crate) async fn before_loading(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Allows or forbids the clipboard.
    pub(crate) async fn allow_clipboard(&self, allowed: bool) {
        let setting = if allowed { "granted" } else { "denied" };
        for name in ["clipboard-read", "clipboard-write"] {
            let permission = json!({ "permission": { "name": name }, "setting": setting });
            self.cdp("Browser.setPermission", permission).await;
        }
    }

    /// The text on the clipboard.
    pub(crate) async fn clipboard(&self) -> String {
        let script =
            "const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done(`${e}`));";
        let answer = self.driver.execute_async(script, vec![]).await.expect("the clipboard is read");
        answer.convert().expect("the clipboard holds text")
    }

    // Promises.

    async fn kept_its_promises(&self) {
        if self.sees("#failure").await {
            self.fail("the page shows a failure").await;
        }
        let console = self.console().await;
        assert!(console.is_empty(), "the page speaks on the console: {console:#?}");
        let elsewhere = self.requests_elsewhere().await;
        assert!(elsewhere.is_empty(), "the page asks elsewhere: {elsewhere:#?}");
    }

    /// What the page said on the console since this was last asked; the browser's own complaints are said there too.
    pub(crate) async fn console(&self) -> Vec<String> {
        self.log("browser")
            .await
            .into_iter()
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect()
    }

    /// The addresses the page asked for since this was last asked, but for its own files.
    pub(crate) async fn requests_elsewhere(&self) -> Vec<String> {
        let entries = self.log("performance").await;
        let asked = entries.iter().filter_map(|entry| request(&entry.message));
        // What the page hands over as a file it asks of itself.
        let own = |url: &str| url.strip_prefix("blob:").unwrap_or(url).starts_with(&self.home);
        asked.filter(|url| !own(url) && !url.starts_with("data:")).collect()
    }

    async fn log(&self, kind: &str) -> Vec<BrowserLogEntry> {
        self.driver.get_log(kind).await.expect("the driver keeps logs")
    }
}

/// What a request asks for, if this entry of the log is about one.
fn request(entry: &str) -> Option<String> {
    let entry: Value = serde_json::from_str(entry).ok()?;
    let event = entry.get("message")?;
    let parameters = event.get("params")?;
    let url = match event.get("method")?.as_str()? {
        "Network.requestWillBeSent" => parameters.get("request")?.get("url"),
        "Network.webSocketCreated" => parameters.get("url"),
        _ => None,
    };
    Some(url?.as_str()?.to_owned())
}

fn is_stale(error: &WebDriverError) -> bool {
    use thirtyfour::error::WebDriverErrorInner::{
        ElementNotInteractable, NoSuchElement, StaleElementReference,
    };
    matches!(error.deref(), StaleElementReference(_) | NoSuchElement(_) | ElementNotInteractable(_))
}
