//! The page as a reader uses it, driven through WebDriver: look, click, type, wait; in every engine the same, so that no
//! test needs to know in which it runs. At the end of every test the page must have kept its promises: not a word on
//! the console, no breach of the content security policy, no request to anywhere else, no failure shown.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browsers::Lent;
pub(crate) use crate::browsers::Size;
use crate::engine::{Engine, Lacks};
use crate::network::Network;

/// Room for three panes.
pub(crate) const WIDE: Size = (1440, 900);
/// Room for the filters beside the results.
pub(crate) const TABLET: Size = (1000, 800);
/// A telephone, upright.
pub(crate) const PHONE: Size = (390, 844);

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
        self.listed().await;
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
