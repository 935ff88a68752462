//! `cargo xtask lighthouse`: the built pages, served as a good host would, judged by Google's Lighthouse in Chromium: as a
//! telephone on a slow line, which it reckons, and as a desk. Prints the scores and whatever took points off, and fails
//! below the targets. `report` reads what Lighthouse says.

mod report;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use report::{Report, Target};
use serde_json::Value;

use crate::build::{self, complaint, install};
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;
use crate::server::{Port, Server};
use crate::terminal::{bold, in_colour};
use crate::test::Engine;
use crate::times::median;
use crate::webdriver::QUIET;

/// What is to be reached of each of Lighthouse's categories.
const TARGETS: [Target; 4] = [
    Target { category: "performance", least: 95 },
    Target { category: "accessibility", least: 100 },
    Target { category: "best-practices", least: 100 },
    Target { category: "seo", least: 100 },
];
/// The pages, and how many of the targets are theirs, from the last on. The one that shows how to embed has the whole app
/// in it, several times: how fast that is says nothing.
const PAGES: [(&str, usize); 3] = [("", 4), ("text.html", 4), ("embed.html", 3)];
/// What readers hold in their hands, by the arguments that make Lighthouse one.
const FORMS: [(&str, &[&str]); 2] = [("telephone", &[]), ("desk", &["--preset=desktop"])];
/// How often each page is judged, if nobody says. Times differ from run to run; the middle one counts.
pub(crate) const RUNS: usize = 3;

/// Judges all pages; fails where one misses a target.
pub(crate) fn command(runs: usize) -> Outcome<ExitCode> {
    let folder = project::target()?.join("lighthouse");
    if let Err(why) = install(&project::root().join("xtask/lighthouse"), &folder, "Lighthouse")? {
        return Err(Problem::new(format!(
            "Lighthouse needs Node and npm: {why}; install them (Debian, Ubuntu: `apt-get install nodejs npm`)"
        )));
    }
    let browser = Engine::Chromium.ensure_installed()?.browser;
    build::run(&build::Options::plain(false))?;
    let server = Server::start(&project::dist(), Port::Any)?;
    let mut missed = 0;
    for (page, count) in PAGES {
        let targets = &TARGETS[TARGETS.len() - count..];
        for (form, arguments) in FORMS {
            let url = format!("{}{page}", server.url());
            let run = |_| judged(&folder, &browser, &url, arguments, targets);
            let reports = (0..runs).map(run).collect::<Outcome<Vec<Report>>>()?;
            let shown = if page.is_empty() { "index.html" } else { page };
            println!("\n{}", bold(&format!("{shown}, {form}"), in_colour()));
            missed += said(&reports, targets);
        }
    }
    println!();
    if missed == 0 {
        println!("Every target is reached.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("Missed targets: {missed}.");
    Ok(ExitCode::FAILURE)
}

/// Prints what came of one page; gives how many targets it misses.
fn said(reports: &[Report], targets: &[Target]) -> usize {
    let mut missed = 0;
    for target in targets {
        let scores: Vec<f64> = reports.iter().filter_map(|report| report.score(target.category)).collect();
        let middle = median(&scores).unwrap_or_default();
        let verdict = if middle < f64::from(target.least) { "MISSED" } else { "" };
        missed += usize::from(!verdict.is_empty());
        let all: Vec<String> = scores.iter().map(|score| format!("{score:.0}")).collect();
        let runs = if all.len() > 1 { format!("({})", all.join(", ")) } else { String::new() };
        println!("  {:<16}{middle:>4.0} of {:<4} {runs} {verdict}", target.category, target.least);
    }
    // The middle one by what differs most, so that what is listed fits what is judged.
    let mut by_speed: Vec<&Report> = reports.iter().collect();
    by_speed.sort_by(|a, b| {
        a.score("performance").unwrap_or_default().total_cmp(&b.score("performance").unwrap_or_default())
    });
    if let Some(report) = by_speed.get(by_speed.len().saturating_sub(1) / 2) {
        for metric in &report.metrics {
            println!("    {metric}");
        }
        for lost in &report.lost {
            println!("  - {lost}");
        }
    }
    missed
}

/// One run of Lighthouse.
fn judged(
    folder: &Path,
    browser: &Path,
    url: &str,
    arguments: &[&str],
    targets: &[Target],
) -> Outcome<Report> {
    let categories: Vec<&str> = targets.iter().map(|target| target.category).collect();
    let output = Command::new("node")
        .arg(folder.join("node_modules/lighthouse/cli/index.js"))
        .args([url, "--quiet", "--output=json", "--no-enable-error-reporting"])
        .arg(format!("--only-categories={}", categories.join(",")))
        .arg(format!("--chrome-flags={}", QUIET.join(" ")))
        .args(arguments)
        .env("CHROME_PATH", browser)
        .stdin(Stdio::null())
        .output()
        .or_say(|| "Cannot run node".to_owned())?;
    if !output.status.success() {
        return Err(Problem::new(format!("Lighthouse failed: {}", complaint(&output))));
    }
    let said: Value = serde_json::from_slice(&output.stdout)
        .or_say(|| "Lighthouse does not say what it found".to_owned())?;
    Report::read(&said)
}
