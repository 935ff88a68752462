//! `cargo xtask support`: the oldest browsers that the page runs in, derived from what it uses. Style sheets and module
//! are looked through as they were built (`style`, `module`); what scripts and markup use is listed by hand with where
//! it stands (`listed`). Since which version a browser has what, MDN's compatibility data says (`data`). The README has
//! the outcome, and the tests compare the two.

mod data;
mod listed;
mod module;
mod style;

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;

use data::{Browser, Data, Version};
use lexopt::Parser;

use crate::build::install;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};

/// How many of the newest features are shown of each browser.
const SHOWN: usize = 6;

/// What was typed after `support`: nothing more.
pub(crate) struct Options;

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        arguments.next()?.map_or(Ok(Self), |argument| Err(argument.unexpected().into()))
    }
}

/// Prints the oldest versions, and what asks for them.
pub(crate) fn command(_: &Options) -> Outcome<ExitCode> {
    let derived = match derive()? {
        Ok(derived) => derived,
        Err(why) => return Err(Problem::new(format!("MDN's data comes from npm, and {why}"))),
    };
    println!("{}\n", derived.row());
    for (browser, since) in &derived.needed {
        for (version, path) in since.iter().take(SHOWN) {
            println!("{:<8} {version:>5}  {path}", browser.name());
        }
    }
    println!("\nThe page does without: {}.", derived.spared.join(", "));
    Ok(ExitCode::SUCCESS)
}

/// Fails unless the README says what follows from the built page; or says why that cannot be known here.
pub(crate) fn check() -> Outcome<Result<(), String>> {
    Ok(match derive()? {
        Ok(derived) => {
            let row = derived.row();
            println!("{row}");
            if !project::read(&project::root().join("README.md"))?.lines().any(|line| line == row) {
                return Err(Problem::new(format!("The README's table of browsers lacks the line `{row}`")));
            }
            Ok(())
        }
        Err(why) => Err(why),
    })
}

/// A version of a browser and a feature that it was the first to have.
type Since = (Version, String);

struct Derived {
    /// For each browser what it must have, the newest first.
    needed: Vec<(Browser, Vec<Since>)>,
    /// What is used and not needed.
    spared: Vec<String>,
}

impl Derived {
    /// The line of the README's table.
    fn row(&self) -> String {
        let newest =
            |since: &[Since]| since.first().map(|(version, _)| version.to_string()).unwrap_or_default();
        let versions: Vec<String> = self.needed.iter().map(|(_, since)| newest(since)).collect();
        format!("| needed | {} |", versions.join(" | "))
    }
}

/// Derives it from the built page; or says why the data cannot be had.
fn derive() -> Outcome<Result<Derived, String>> {
    let folder = project::target()?.join("compat");
    if let Err(why) = install(&project::root().join("xtask/compat"), &folder, "MDN's compatibility data")? {
        return Ok(Err(why));
    }
    let data = Data::read(&folder.join("node_modules/@mdn/browser-compat-data/data.json"))?;
    let mut used: BTreeSet<String> = listed::features()?.into_iter().collect();
    for sheet in built("css")? {
        used.extend(style::features(&String::from_utf8_lossy(&sheet), &data));
    }
    for module in built("wasm")? {
        used.extend(module::features(&module)?);
    }
    let (spared, needed): (Vec<String>, Vec<String>) =
        used.into_iter().partition(|path| listed::is_spared(path));
    let needed = Browser::ALL.map(|browser| Ok((browser, since(browser, &needed, &data)?)));
    Ok(Ok(Derived { needed: needed.into_iter().collect::<Outcome<_>>()?, spared }))
}

/// The files of the built page whose names end so.
fn built(ending: &str) -> Outcome<Vec<Vec<u8>>> {
    let folder = project::dist();
    let missing = || "There is no build; run `cargo xtask build`".to_owned();
    let files = fs::read_dir(&folder).or_say(missing)?.flatten().map(|entry| entry.path());
    let files = files.filter(|path| path.extension().is_some_and(|own| own == ending));
    files.map(|path| fs::read(&path).or_say(|| format!("Cannot read {}", shown(&path)))).collect()
}

/// Since when a browser has each of these, the newest first.
fn since(browser: Browser, needed: &[String], data: &Data) -> Outcome<Vec<Since>> {
    let mut since = Vec::new();
    let mut missing = Vec::new();
    for path in needed {
        match data.since(path, browser)? {
            Some(version) => since.push((version, path.clone())),
            None => missing.push(path.as_str()),
        }
    }
    if !missing.is_empty() {
        return Err(Problem::new(format!(
            "{} has no {}; leave them out, or add them to SPARED in xtask/src/support/listed.rs with what the page \
             does without",
            browser.name(),
            missing.join(", ")
        )));
    }
    since.sort_by(|a, b| b.cmp(a));
    Ok(since)
}
