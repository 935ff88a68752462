//! The page as a reader uses it, driven through WebDriver: look, click, type, wait; in every engine the same, so that no
//! test needs to know in which it runs. At the end of every test the page must have kept its promises: not a word on
//! the console, no breach of the content security policy, no request to anywhere else, no failure shown.

use std::fmt::Display;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browsers::Lent;
pub(crate) use crate::browsers::Size;
use crate::engine::{Engine, Lacks};
use crate::network::Network;

/// How long anything may take to show, on a busy computer too. Nothing else depends on the clock.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// Room for three panes.
pub(crate) const WIDE: Size = (1440, 900);
/// Room for the filters beside the results.
pub(crate) const TABLET: Size = (1000, 800);
/// A telephone, upright.
pub(crate) const PHONE: Size = (390, 844);

/// The elements a reader can see, as a function of a selector.
pub(crate) const SEEN: &str = "const seen = (css) => [...document.querySelectorAll(css)].filter((e) =>
    e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
  const said = (e) => (e.innerText ?? e.textContent).replace(/\\s+/g, ' ').trim();\n";

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
    with_browser_without(Lacks::Nothing, size, test).await;
}

/// Hands a test a browser that lacks something, and in which nothing is open yet.
pub(crate) async fn with_browser_without(lacks: Lacks, size: Size, test: impl AsyncFnOnce(&Page)) {
    let browser = Lent::take(size, lacks).await.expect("a browser opens");
    let page = Page { browser };
    // What the window of an earlier test had to say as it closed is not this one's.
    page.console().await;
    test(&page).await;
    page.kept_its_promises().await;
    page.browser.give_back().await.expect("the windows close");
}

/// A browser with the page in it.
pub(crate) struct Page {
    browser: Lent,
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
        self.go(&format!("{}{file}", self.home())).await;
    }

    /// Opens a page of the test's own that embeds the site, whatever it then shows.
    pub(crate) async fn visit_around(&self, path: &str, page: &str) {
        let url = self.network().around(path, page);
        self.go(&url).await;
    }

    /// Looks into a frame, which a JavaScript expression names, and comes back.
    pub(crate) async fn in_frame<T>(&self, frame: &str, work: impl AsyncFnOnce() -> T) -> T {
        let script = format!("return {frame};");
        let found = self.driver().execute(script, vec![]).await.expect("the page answers");
        let found = found.element().unwrap_or_else(|error| panic!("`{frame}` is no element: {error}"));
        found.enter_frame().await.expect("the frame is there");
        let done = work().await;
        self.driver().enter_default_frame().await.expect("the page is there");
        done
    }

    /// Goes to any address at all, whatever it then shows.
    pub(crate) async fn go(&self, url: &str) {
        let Err(error) = self.driver().goto(url).await else { return };
        // A driver may miss on a busy computer that the page has come, and wait in vain; the page itself knows.
        let is_here =
            "document.readyState === 'complete' && location.href.split('#')[0] === args[0].split('#')[0]";
        assert!(self.look::<bool>(is_here, &[url]).await, "cannot open {url}: {error}");
    }

    /// What an address looks like in a link on the page.
    pub(crate) fn link_to(&self, address: &str) -> String {
        if address.is_empty() { String::new() } else { format!("#{address}") }
    }

    /// Loads the page again.
    pub(crate) async fn reload(&self) {
        // As the page itself would do it: Firefox's driver passes by whatever keeps the page in the browser.
        let script = "document.documentElement.setAttribute('data-left', ''); location.reload();";
        self.driver().execute(script, vec![]).await.expect("the page loads again");
        self.until("the page is loaded again", async || {
            // While it is being left there may be nobody to answer.
            let script = "return !document.documentElement.hasAttribute('data-left')
                && document.readyState === 'complete'";
            let left = self.driver().execute(script, vec![]).await;
            left.is_ok_and(|left| left.json() == &json!(true))
        })
        .await;
        self.is_ready().await;
    }

    /// The browser's Back.
    pub(crate) async fn back(&self) {
        self.driver().back().await.expect("there is a way back");
    }

    /// The browser's Forward.
    pub(crate) async fn forward(&self) {
        self.driver().forward().await.expect("there is a way forward");
    }

    /// Waits until the page takes words, and all that it fetches later is there.
    pub(crate) async fn is_ready(&self) {
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
        // What follows a long drawing (title, focus, listening to keys) the app leaves to a task of its own, so that the
        // browser can paint first.
        let script = "setTimeout(arguments[0], 0);";
        self.driver().execute_async(script, vec![]).await.expect("the page goes on");
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

    // What only a browser can do.

    /// Gives the window another size.
    pub(crate) async fn resize(&self, size: Size) {
        self.browser.resize(size).await.expect("the window changes its size");
    }

    /// Sets up the computer as a reader may have done, by features of media; only Chromium's driver can.
    pub(crate) async fn set_up(&self, media: &[(&str, &str)]) {
        let features: Vec<Value> =
            media.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let set = self.browser.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        set.expect("the computer can be set up so");
    }

    /// What Chromium's driver says to a question of its own.
    pub(crate) async fn asks(&self, command: &str) -> Value {
        self.browser.cdp(command, json!({})).await.expect("the driver answers")
    }

    /// Runs a script before any of the page's own, from the next loading on.
    pub(crate) fn before_loading(&self, script: &str) {
        self.network().before_loading(script);
    }

    /// Shows the page as it is printed, until it is loaded again: what only paper gets the screen gets too. No driver
    /// but Chromium's can ask for paper.
    pub(crate) async fn on_paper(&self) {
        let script = "(() => {
            const print = (rules) => [...rules].forEach((rule) => {
              if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
              if (rule.cssRules) print(rule.cssRules);
            });
            [...document.styleSheets].forEach((sheet) => print(sheet.cssRules));
        })() ?? null";
        let _: Value = self.look(script, &[]).await;
    }

    // Promises.

    async fn kept_its_promises(&self) {
        if self.sees("#failure").await {
            self.fail("the page shows a failure").await;
        }
        let mut console = self.console().await;
        console.retain(|message| !self.network().was_cut(message));
        assert!(console.is_empty(), "the page speaks on the console: {console:#?}");
        let elsewhere = self.network().elsewhere();
        assert!(elsewhere.is_empty(), "the page asks elsewhere: {elsewhere:#?}");
    }

    /// What the page said on the console since this was last asked, breaches of its policy included. Chromium's driver
    /// adds the complaints of the browser itself.
    pub(crate) async fn console(&self) -> Vec<String> {
        let mut said = self.network().said();
        if Engine::here() == Engine::Chromium {
            let log = self.driver().get_log("browser").await.expect("the driver keeps a log");
            said.extend(log.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)));
        }
        said
    }

    /// Waits until the console has the cause of what the page shows: it may be said a little later.
    pub(crate) async fn complains(&self) {
        self.until("the console has the cause", async || !self.console().await.is_empty()).await;
    }

    /// All that the browser can reach.
    pub(crate) fn network(&self) -> &Network {
        self.browser.network()
    }

    /// What drives the browser.
    pub(crate) fn driver(&self) -> &WebDriver {
        self.browser.driver()
    }

    /// The address of the site.
    pub(crate) fn home(&self) -> String {
        self.network().home()
    }
}
