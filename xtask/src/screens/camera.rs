//! Takes the pictures: brings a view about in a Chromium that is still, and asks it how that looks.

use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::table::{Screen, Size, Step};
use crate::problem::{OrSay, Outcome, Problem};
use crate::webdriver::Session;

/// The address of the page in all pictures, whatever port it is served at: links and examples show it.
const SITE: &str = "http://on-record.example";
/// How long a button may take to show.
const PATIENCE: Duration = Duration::from_secs(10);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// Before any script of a page: its clock stands at noon of one day, its worker keeps nothing (whether it has done so
/// shows in About), and no caret blinks. A style sheet made by script is none that the policy of the page forbids.
const BEFORE: &str = "
  const noon = Date.UTC(2026, 0, 15, 12);
  const now = () => noon + performance.now();
  globalThis.Date = class extends Date {
    constructor(...parts) { super(...(parts.length ? parts : [now()])); }
    static now() { return now(); }
  };
  if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});
  const still = new CSSStyleSheet();
  still.replaceSync('* { caret-color: transparent !important; scroll-behavior: auto !important }');
  addEventListener('DOMContentLoaded', () => document.adoptedStyleSheets.push(still));
";

/// The visible elements of a selector that say some words.
const FOUND: &str = "const [css, words] = arguments;
  const found = [...document.querySelectorAll(css)].find((e) => e.getClientRects().length > 0
      && e.checkVisibility({ visibilityProperty: true }) && e.textContent.includes(words));";

/// What holds once the app has all its parts; of the other pages, once whatever they embed within the window is drawn.
const READY: &str = "document.readyState === 'complete' && (document.querySelector('#app')
  ? document.querySelector('#app #search:enabled') && document.querySelector('#help dl')
  : [...document.querySelectorAll('on-record')].every((e) => {
      const frame = (e.shadowRoot ?? e).querySelector('iframe');
      return e.getBoundingClientRect().top > innerHeight || frame?.contentDocument?.querySelector('.embedded .foot');
    }))";

/// Once fonts are there and two frames are drawn, what was to show shows.
const SETTLED: &str = "const done = arguments[0];
  document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";

/// A browser to take pictures with.
pub(super) struct Camera {
    session: Session,
}

impl Camera {
    /// Starts a browser that finds the site at an address of its own.
    pub(super) fn start(server: &str) -> Outcome<Self> {
        let host = SITE.trim_start_matches("http://");
        let flags = [
            format!("--host-resolver-rules=MAP {host} {server}"),
            // The clipboard and hashes are there at secure addresses alone.
            format!("--unsafely-treat-insecure-origin-as-secure={SITE}"),
            "--lang=en-GB".to_owned(),
            // How a letter is drawn must not depend on the screen.
            "--font-render-hinting=none".to_owned(),
            "--disable-lcd-text".to_owned(),
            "--force-color-profile=srgb".to_owned(),
            // A browser without a screen has no mouse either, and would show what is for fingers at a desk.
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"
                .to_owned(),
        ];
        let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
        let session = Session::start(&flags)?;
        session.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": BEFORE }))?;
        // Bars are the computer's, not the page's.
        session.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true }))?;
        Ok(Self { session })
    }

    /// The browser's name and version.
    pub(super) fn version(&self) -> &str {
        &self.session.version
    }

    /// Brings a view about, from nothing saved.
    pub(super) fn shows(&self, screen: &Screen, size: &Size) -> Outcome<()> {
        let session = &self.session;
        session.go("about:blank")?;
        session.cdp("Storage.clearDataForOrigin", &json!({ "origin": SITE, "storageTypes": "all" }))?;
        session.cdp(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": size.width, "height": size.height, "deviceScaleFactor": 1, "mobile": size.is_mobile }),
        )?;
        session.cdp("Emulation.setTouchEmulationEnabled", &json!({ "enabled": size.is_mobile }))?;
        session.go(&format!("{SITE}/{}", screen.address))?;
        session.until(READY)?;
        screen.steps.iter().try_for_each(|step| self.does(step))
    }

    /// The picture, in this theme.
    pub(super) fn taken(&self, theme: &str) -> Outcome<Vec<u8>> {
        let features = json!([
            { "name": "prefers-color-scheme", "value": theme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.session.cdp("Emulation.setEmulatedMedia", &json!({ "features": features }))?;
        self.session.awaited(SETTLED)?;
        let taken = self.session.cdp("Page.captureScreenshot", &json!({ "format": "png" }))?;
        let letters = taken["data"].as_str().unwrap_or_default();
        STANDARD.decode(letters).or_say(|| "Chromium takes no picture".to_owned())
    }

    fn does(&self, step: &Step) -> Outcome<()> {
        match *step {
            Step::Click(css, words) => self.click(css, words),
            Step::Go(fragment) => self.session.run("location.hash = arguments[0];", &[fragment]).map(drop),
            Step::Until(css) => self.session.until(&format!(
                "[...document.querySelectorAll('{css}')].some((e) => e.getClientRects().length > 0)"
            )),
        }
    }

    /// Clicks as a pointer does, and takes it away again, so that nothing shows what it lies on.
    fn click(&self, css: &str, words: &str) -> Outcome<()> {
        let script = format!(
            "{FOUND} found?.scrollIntoView({{ block: 'nearest' }}); const box = found?.getClientRects()[0];
            return box && [box.x + box.width / 2, box.y + box.height / 2];"
        );
        let begun = Instant::now();
        let (x, y) = loop {
            let place = self.session.run(&script, &[css, words])?;
            if let (Some(x), Some(y)) = (place[0].as_f64(), place[1].as_f64()) {
                break (x, y);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Problem::new(format!("`{css}` “{words}” does not show")));
            }
            thread::sleep(BETWEEN_LOOKS);
        };
        self.points("mouseMoved", x, y)?;
        self.points("mousePressed", x, y)?;
        self.points("mouseReleased", x, y)?;
        self.points("mouseMoved", 0.0, 0.0)
    }

    fn points(&self, kind: &str, x: f64, y: f64) -> Outcome<()> {
        let event: Value = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        self.session.cdp("Input.dispatchMouseEvent", &event).map(drop)
    }
}
