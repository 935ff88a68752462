//! A first visit over a slow line with a slow processor: when the shell shows, when results do, when all is there. Each
//! visit has a browser of its own, so that nothing is kept from the one before. Chromium delays each answer by the time
//! there and back and lets all of them share the line; opening a connection costs nothing, and what threads beside the
//! page's own do (compiling the module) is as fast as the computer.

use std::fmt;

use serde_json::{Value, json};

use super::SLOWER;
use crate::problem::Outcome;
use crate::times::median;
use crate::webdriver::Session;

/// The line, as Lighthouse has it for a slow telephone.
pub(super) const MEGABITS: f64 = 1.6;
/// There and back, in milliseconds.
pub(super) const LATENCY: u32 = 150;
/// A link with a search in it.
const LINK: &str = "#1/search?q=ceasfire";

/// Something that a reader waits for.
#[derive(Debug)]
pub(super) struct Moment {
    /// What it is called in the script.
    key: &'static str,
    pub(super) what: &'static str,
    /// When it should be there, in milliseconds.
    pub(super) aim: Option<f64>,
}

/// In their order.
pub(super) const MOMENTS: &[Moment] = &[
    Moment { key: "shell", what: "the shell shows", aim: Some(500.0) },
    Moment { key: "results", what: "first results show", aim: Some(2000.0) },
    Moment { key: "whole", what: "all parts are there", aim: None },
];

/// Before any script of the page: the frame in which something first shows, and what keeps the page busy.
const WATCH: &str = "
  const speed = globalThis.speed = { busy: [] };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) speed.shell = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) speed.busy.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const drawn = (key) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { speed[key] ??= performance.now(); };
    port2.postMessage(0);
  };
  const look = () => {
    if (document.querySelector('.hit')) drawn('results');
    if (document.querySelector('#help dl')) drawn('whole');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
";

/// Once all is there. Waiting is left to the page: a driver that asks again and again is work for a slow processor.
const WHOLE: &str = "const done = arguments[0];
  const look = () => { if (speed.whole && speed.results) done(true); else setTimeout(look, 200); };
  look();";

/// What was seen, and when each file came.
const SEEN: &str = "return { ...speed, files: performance.getEntriesByType('resource').map(
  ({ name, startTime, responseStart, responseEnd, encodedBodySize }) =>
    [name.split('/').pop(), startTime, responseStart, responseEnd, encodedBodySize]) };";

/// One visit. Times are in milliseconds, from when the address was asked for.
#[derive(Debug)]
pub(super) struct Arrival(Value);

/// Visits the page for the first time.
pub(super) fn measured(url: &str) -> Outcome<Arrival> {
    let session = Session::start(&[])?;
    session.cdp("Network.enable", &json!({}))?;
    let bytes = MEGABITS * 1_000_000.0 / 8.0;
    session.cdp(
        "Network.emulateNetworkConditions",
        &json!({ "offline": false, "latency": LATENCY, "downloadThroughput": bytes, "uploadThroughput": bytes / 2.0 }),
    )?;
    session.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER }))?;
    session.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH }))?;
    session.go(&format!("{url}{LINK}"))?;
    session.awaited(WHOLE)?;
    session.run(SEEN, &[]).map(Arrival)
}

/// The one whose results showed neither soonest nor latest.
pub(super) fn middle(arrivals: &[Arrival]) -> Option<&Arrival> {
    let results = |arrival: &Arrival| arrival.0["results"].as_f64();
    let times: Vec<f64> = arrivals.iter().filter_map(results).collect();
    let middle = median(&times)?;
    arrivals.iter().find(|arrival| results(arrival) == Some(middle))
}

impl Arrival {
    /// When something was there.
    pub(super) fn at(&self, moment: &Moment) -> Option<f64> {
        self.0[moment.key].as_f64()
    }
}

impl fmt::Display for Arrival {
    /// What came and what was worked at, in the order in which it ended.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |key: &str| self.0[key].as_array().into_iter().flatten();
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let mut rows: Vec<(f64, f64, String)> = Vec::new();
        for file in list("files") {
            let (name, bytes) = (file[0].as_str().unwrap_or_default(), number(&file[4]));
            let what = format!("{name}, {bytes:.0} bytes, first of them at {:.0}", number(&file[2]));
            rows.push((number(&file[1]), number(&file[3]), what));
        }
        for task in list("busy") {
            let (start, length) = (number(&task[0]), number(&task[1]));
            rows.push((start, start + length, format!("busy for {length:.0}")));
        }
        for moment in MOMENTS {
            let at = number(&self.0[moment.key]);
            rows.push((at, at, moment.what.to_uppercase()));
        }
        rows.sort_by(|a, b| a.1.total_cmp(&b.1));
        for (from, to, what) in rows {
            writeln!(f, "{from:>6.0} to {to:>5.0}  {what}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrival(results: f64) -> Arrival {
        Arrival(json!({
            "shell": 400.0, "results": results, "whole": 3000.0, "busy": [[1000.0, 200.0]],
            "files": [["app.css", 160.0, 310.0, 330.0, 3454.0]],
        }))
    }

    #[test]
    fn the_middle_one_is_the_one_with_the_middle_results() {
        let three = [arrival(1900.0), arrival(1500.0), arrival(1700.0)];
        assert_eq!(middle(&three).and_then(|arrival| arrival.at(&MOMENTS[1])), Some(1700.0));
        assert!(middle(&[]).is_none());
    }

    #[test]
    fn what_came_and_what_was_done_stand_in_their_order() {
        let shown = arrival(1500.0).to_string();
        let lines: Vec<&str> = shown.lines().map(str::trim_start).collect();
        assert_eq!(
            lines,
            [
                "160 to   330  app.css, 3454 bytes, first of them at 310",
                "400 to   400  THE SHELL SHOWS",
                "1000 to  1200  busy for 200",
                "1500 to  1500  FIRST RESULTS SHOW",
                "3000 to  3000  ALL PARTS ARE THERE",
            ]
        );
    }
}
