//! The browsers of a run, one for each thread of tests. Starting one takes seconds and a test seldom more, so a browser
//! goes from test to test: each has a window and a host of its own (see `network`), and with them a history, storage,
//! caches and permissions. A browser in whose hands a test failed is closed, and one that lacks something is started
//! for its test alone.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::prelude::*;

use crate::engine::{Engine, Lacks, from_xtask};
use crate::network::Network;

/// The size of a window, in CSS pixels.
pub(crate) type Size = (u32, u32);

/// How long a driver may take for one command: long enough for a whole sentence to be typed on a busy computer.
/// WebKitGTK's does not survive that one asks no longer.
const COMMAND: Duration = Duration::from_secs(120);
/// How long a window may take to open or to change its size.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);
/// How long a driver is left alone that has just put a browser away and cannot begin another.
const PAUSE: Duration = Duration::from_secs(1);

/// The browsers that no test has.
static IDLE: LazyLock<Mutex<Vec<Browser>>> = LazyLock::new(|| {
    let drivers = from_xtask("ONRECORD_WEBDRIVERS");
    let browsers: Vec<Browser> = drivers.split(' ').map(Browser::at).collect();
    LEFT.store(browsers.len(), Ordering::Relaxed);
    Mutex::new(browsers)
});
/// How many browsers there are, but for those whose driver no longer starts one.
static LEFT: AtomicUsize = AtomicUsize::new(0);
/// How many tests have begun.
static BEGUN: AtomicUsize = AtomicUsize::new(0);

fn idle() -> MutexGuard<'static, Vec<Browser>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A driver with its network, and the session in it once there is one.
struct Browser {
    driver: String,
    network: Network,
    session: Option<Session>,
}

#[derive(Clone)]
struct Session {
    driver: WebDriver,
    /// The window that stays open, so that the browser does.
    first: WindowHandle,
}

impl Browser {
    fn at(driver: &str) -> Self {
        Self { driver: driver.to_owned(), network: Network::open(), session: None }
    }

    /// The session there is, or a new one; always a new one for a browser that lacks something.
    async fn session(&mut self, lacks: Lacks) -> WebDriverResult<Session> {
        match self.session.take() {
            Some(session) if lacks == Lacks::Nothing => return Ok(session),
            Some(other) => other.driver.quit().await?,
            None => {}
        }
        let capabilities = Engine::here().capabilities(self.network.address(), lacks);
        let connect = async || -> WebDriverResult<WebDriver> {
            // Each test has a runtime of its own, with which its connections end: none is kept for the next.
            let client = reqwest::Client::builder().timeout(COMMAND).pool_max_idle_per_host(0).build()?;
            WebDriver::builder(&self.driver, capabilities.clone()).client(client).connect().await
        };
        let driver = match connect().await {
            Ok(driver) => driver,
            // It may still be putting away the browser before.
            Err(_) => {
                tokio::time::sleep(PAUSE).await;
                connect().await?
            }
        };
        let first = driver.window().await?;
        Ok(Session { driver, first })
    }
}

/// A browser in the hands of a test.
pub(crate) struct Lent {
    /// None once it is given back.
    browser: Option<Browser>,
    session: Session,
    lacks: Lacks,
}

impl Lent {
    /// Takes one, waiting for it if need be, and opens a window in it.
    pub(crate) async fn take(size: Size, lacks: Lacks) -> WebDriverResult<Self> {
        let mut browser = loop {
            let free = idle().pop();
            match free {
                Some(browser) => break browser,
                None if LEFT.load(Ordering::Relaxed) == 0 => {
                    return Err(WebDriverError::SessionCreateError("no driver is left".to_owned()));
                }
                None => tokio::time::sleep(BETWEEN_LOOKS).await,
            }
        };
        let session = match browser.session(lacks).await {
            Ok(session) => session,
            Err(error) => {
                LEFT.fetch_sub(1, Ordering::Relaxed);
                return Err(error);
            }
        };
        let lent = Self { browser: Some(browser), session, lacks };
        lent.network().begin(BEGUN.fetch_add(1, Ordering::Relaxed), &from_xtask("ONRECORD_SERVER"));
        lent.open_window(size).await?;
        Ok(lent)
    }

    /// What drives it.
    pub(crate) fn driver(&self) -> &WebDriver {
        &self.session.driver
    }

    /// What it reaches.
    pub(crate) fn network(&self) -> &Network {
        &self.browser.as_ref().expect("it is not given back yet").network
    }

    /// Gives it back, its windows closed.
    pub(crate) async fn give_back(mut self) -> WebDriverResult<()> {
        if self.lacks == Lacks::Nothing {
            for window in self.driver().windows().await? {
                if window != self.session.first {
                    self.driver().switch_to_window(window).await?;
                    self.driver().close_window().await?;
                }
            }
            self.driver().switch_to_window(self.session.first.clone()).await?;
        } else {
            self.driver().clone().quit().await?;
        }
        if let Some(mut browser) = self.browser.take() {
            browser.session = (self.lacks == Lacks::Nothing).then(|| self.session.clone());
            idle().push(browser);
        }
        Ok(())
    }

    /// Opens a window and goes there. A page opens it, for a window without the browser's own bars may be as narrow as
    /// a telephone; those that a driver opens may not.
    async fn open_window(&self, size: Size) -> WebDriverResult<()> {
        let driver = self.driver();
        let (left, top) = middle(size);
        let features = format!("popup,noopener,left={left},top={top},width={},height={}", size.0, size.1);
        driver.execute("window.open('about:blank', '_blank', arguments[0])", vec![json!(features)]).await?;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let windows = driver.windows().await?;
            if let Some(window) = windows.into_iter().find(|window| *window != self.session.first) {
                driver.switch_to_window(window).await?;
                if Engine::here() == Engine::Chromium && self.lacks == Lacks::JavaScript {
                    self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
                }
                return self.resize(size).await;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        Err(WebDriverError::Timeout("no window opens".to_owned()))
    }

    /// Gives the window another size, its own bars not counted.
    pub(crate) async fn resize(&self, (width, height): Size) -> WebDriverResult<()> {
        let driver = self.driver();
        if Engine::here() == Engine::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            return self.cdp("Emulation.setDeviceMetricsOverride", size).await.map(drop);
        }
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let sizes = "return [innerWidth, innerHeight, outerWidth, outerHeight]";
            let [w, h, outer_w, outer_h]: [u32; 4] = driver.execute(sizes, vec![]).await?.convert()?;
            if (w, h) == (width, height) {
                return Ok(());
            }
            let (left, top) = middle((width, height));
            // While the window grows, what is in it may be said to be larger than it.
            let (bars_w, bars_h) = (outer_w.saturating_sub(w), outer_h.saturating_sub(h));
            driver.set_window_rect(left, top, width + bars_w, height + bars_h).await?;
        }
        Err(WebDriverError::Timeout(format!("the window does not become {width} by {height}")))
    }

    /// Asks of Chromium what no driver's own command does.
    pub(crate) async fn cdp(
        &self,
        command: &str,
        parameters: serde_json::Value,
    ) -> WebDriverResult<serde_json::Value> {
        self.driver().cdp().send_raw(command, parameters).await
    }
}

impl Drop for Lent {
    /// The test failed: whatever state the browser is in, nobody else gets it.
    fn drop(&mut self) {
        if let Some(browser) = self.browser.take() {
            // Where it does not even close, the next cannot be started, and says so.
            let driver = self.session.driver.clone();
            let _ = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
                runtime.block_on(driver.quit()).map_err(std::io::Error::other)
            })
            .join();
            idle().push(browser);
        }
    }
}

/// The window with the keyboard is the one under the pointer where nothing manages windows, and the pointer of an X
/// server that nobody touches stays in the middle of its screen. `cargo xtask test` starts it with this size.
fn middle((width, height): Size) -> (i64, i64) {
    let from = |all: i64, size: u32| ((all - i64::from(size)) / 2).max(0);
    (from(1600, width), from(1200, height))
}
