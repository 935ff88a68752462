//! The three engines, and how a browser of each is started: quiet, with all it asks for going through the tests' own
//! network, the page's host included.

use std::env;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// What a browser is built around. `cargo xtask test` says which one a run is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What a browser is made to lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lacks {
    Nothing,
    WebAssembly,
    JavaScript,
}

/// Headless, and silent: whatever the browser would ask its maker by itself is switched off, for the network of the
/// tests could not tell it from a request of the page.
const CHROMIUM: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints",
    "--gaia-url=http://127.0.0.1:1",
    "--component-updater=url-source=http://127.0.0.1:1",
    "--lang=en-GB",
    "--proxy-bypass-list=<-loopback>",
];

impl Engine {
    /// The engine of this run.
    pub(crate) fn here() -> Self {
        match from_xtask("ONRECORD_ENGINE").as_str() {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            other => panic!("there is no engine called {other}"),
        }
    }

    /// What its driver is asked for.
    pub(crate) fn capabilities(self, proxy: &str, lacks: Lacks) -> Capabilities {
        let binary = from_xtask("ONRECORD_BROWSER");
        let wanted = match self {
            Self::Chromium => chromium(&binary, proxy, lacks),
            Self::Firefox => firefox(&binary, proxy, lacks),
            Self::WebKit => webkit(&binary, proxy, lacks),
        };
        let Value::Object(wanted) = wanted else { unreachable!("capabilities are an object") };
        Capabilities::from(wanted)
    }
}

/// Scripts are switched off in the window, once there is one.
fn chromium(binary: &str, proxy: &str, lacks: Lacks) -> Value {
    let mut flags: Vec<String> = CHROMIUM.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("--proxy-server={proxy}"));
    if lacks == Lacks::WebAssembly {
        flags.push("--js-flags=--jitless".to_owned());
    }
    json!({
        "browserName": "chrome",
        // For a field to write in it would fetch a dictionary, by itself and for no page.
        "goog:chromeOptions": { "binary": binary, "args": flags, "prefs": { "browser.enable_spellchecking": false } },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

fn firefox(binary: &str, proxy: &str, lacks: Lacks) -> Value {
    json!({
        "browserName": "firefox",
        "proxy": { "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy },
        "moz:firefoxOptions": {
            "binary": binary,
            "args": ["-headless"],
            "prefs": {
                "services.settings.server": "data:,",
                "network.proxy.allow_hijacking_localhost": true,
                // As a host of this machine is that is reached without a proxy.
                "network.proxy.testing_localhost_is_secure_when_hijacked": true,
                "dom.disable_open_during_load": false,
                "javascript.enabled": lacks != Lacks::JavaScript,
                "javascript.options.wasm": lacks != Lacks::WebAssembly,
            },
        },
    })
}

fn webkit(binary: &str, proxy: &str, lacks: Lacks) -> Value {
    // The driver's own setting does not reach what is asked of a secure host.
    let proxy = format!("--proxy=http://{proxy}");
    let windows = "--javascript-can-open-windows-automatically=TRUE";
    let mut words = vec![binary, "--automation", windows, &proxy];
    match lacks {
        Lacks::Nothing => {}
        // Only the environment says so, and no driver sets one.
        Lacks::WebAssembly => words.splice(0..0, ["/usr/bin/env", "JSC_useWasm=0"]).for_each(drop),
        Lacks::JavaScript => words.push("--enable-javascript=FALSE"),
    }
    let (binary, args) = words.split_first().expect("there is the browser at least");
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": binary, "args": args },
    })
}

/// What `cargo xtask test` says.
pub(crate) fn from_xtask(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}
