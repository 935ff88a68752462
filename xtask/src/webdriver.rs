//! One Chromium, driven through WebDriver: for the pictures of the page (`screens`) and for how fast it feels (`speed`).
//! The browser tests have a client of their own (`thirtyfour`), which needs a runtime that nothing else here does.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

use crate::problem::{OrSay, Outcome, Problem};
use crate::test::{Driver, Engine};

/// How Chromium is started for whatever is measured or pictured: nothing but the page, no graphics, no sandbox that root
/// cannot have, no talk of its own.
pub(crate) const QUIET: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// How long the driver may take for one command.
const COMMAND: Duration = Duration::from_secs(120);
/// How long anything may take to show.
const PATIENCE: Duration = Duration::from_secs(30);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// A browser with one window. It closes when dropped.
pub(crate) struct Session {
    agent: Agent,
    /// Its address at the driver.
    url: String,
    /// The browser's name and version.
    pub(crate) version: String,
    // Dropped last: it ends the driver, and whatever is left of the browser.
    _driver: Driver,
}

impl Session {
    /// Starts Chromium, installed where that can be done without asking, with these flags besides.
    pub(crate) fn start(flags: &[&str]) -> Outcome<Self> {
        let programs = Engine::Chromium.ensure_installed()?;
        let driver = Driver::start(Engine::Chromium, &programs.driver)?;
        let version = driver.version(&programs.browser);
        // Without the environment's proxy, which does not lead back to this machine.
        let config = Agent::config_builder().http_status_as_error(false).proxy(None);
        let agent = config.timeout_global(Some(COMMAND)).build().new_agent();
        let mut session = Self { agent, url: driver.url(), version, _driver: driver };
        let wanted = wanted(&programs.browser, flags);
        let opened = session.post("/session", &json!({ "capabilities": { "alwaysMatch": wanted } }))?;
        let id = opened["sessionId"].as_str().unwrap_or_default();
        session.url = format!("{}/session/{id}", session.url);
        Ok(session)
    }

    /// Loads an address.
    pub(crate) fn go(&self, url: &str) -> Outcome<()> {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// What a script returns.
    pub(crate) fn run(&self, script: &str, arguments: &[&str]) -> Outcome<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// What a script hands to the last of its arguments, a function.
    pub(crate) fn awaited(&self, script: &str) -> Outcome<Value> {
        self.post("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Asks of Chromium what no driver's own command does.
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Outcome<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Waits until an expression holds.
    pub(crate) fn until(&self, expression: &str) -> Outcome<()> {
        let begun = Instant::now();
        let script = format!("return Boolean({expression});");
        while self.run(&script, &[])? != json!(true) {
            if begun.elapsed() > PATIENCE {
                return Err(Problem::new(format!("Waited in vain until `{expression}`")));
            }
            thread::sleep(BETWEEN_LOOKS);
        }
        Ok(())
    }

    fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        let fail = || "Chromium's driver does not answer".to_owned();
        let mut answer = self.agent.post(format!("{}{path}", self.url)).send_json(body).or_say(fail)?;
        let answer: Value = answer.body_mut().with_config().limit(u64::MAX).read_json().or_say(fail)?;
        said(answer)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Where this fails the driver ends the browser.
        let _ = self.agent.delete(&self.url).call();
    }
}

fn wanted(browser: &Path, flags: &[&str]) -> Value {
    let flags = [QUIET, flags].concat();
    json!({ "browserName": "chrome", "goog:chromeOptions": { "binary": browser, "args": flags } })
}

/// What the driver answers: the value it gives, or what it complains about, whose first line says it.
fn said(mut answer: Value) -> Outcome<Value> {
    let value = answer["value"].take();
    match (value["error"].as_str(), value["message"].as_str()) {
        (Some(error), Some(message)) => {
            let first = message.lines().next().unwrap_or_default();
            Err(Problem::new(format!("Chromium's driver says: {error}: {first}")))
        }
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_of_the_driver_is_one_sentence() {
        assert_eq!(said(json!({ "value": [1] })).unwrap(), json!([1]));
        assert_eq!(said(json!({ "value": null })).unwrap(), Value::Null);
        let complaint = json!({ "value": { "error": "no such window", "message": "it is closed\n#0 0x1" } });
        let sentence = said(complaint).unwrap_err().to_string();
        assert_eq!(sentence, "Chromium's driver says: no such window: it is closed");
    }

    #[test]
    fn a_browser_is_quiet_and_has_the_flags_asked_for() {
        let wanted = wanted(Path::new("/usr/bin/chromium"), &["--lang=en-GB"]);
        let flags = wanted["goog:chromeOptions"]["args"].as_array().unwrap();
        assert!(flags.contains(&json!("--headless=new")) && flags.contains(&json!("--lang=en-GB")));
    }
}
