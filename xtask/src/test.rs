//! `cargo xtask test`: everything a change must pass, in one command, and what CI runs. Each step runs even when one
//! before it failed, unless it needs what that one should have made; the last line counts every test of every level.

mod browser;
mod debian;
mod driver;
mod engine;
mod hosts;
mod libtest;
mod readers;
mod steps;

use std::process::{Command, ExitCode};

use browser::Asked;
pub(crate) use driver::Driver;
pub(crate) use engine::Engine;
use lexopt::{Arg, Parser, ValueExt};
use libtest::{NO_LIMIT, Tally};
use steps::Steps;

use crate::build::{self, text_page_faults};
use crate::problem::{OrSay, Outcome, Problem};
use crate::{check, project, support};

/// What `--only` calls the tests that need hosts of others.
const HOSTING: &str = "hosting";

/// What was typed after `test`.
pub(crate) struct Options {
    /// In which engines the browser tests run; in all three, unless some are named.
    engines: Vec<Engine>,
    /// Only the browser tests whose names have this in them, and nothing else.
    only: Option<String>,
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let (mut named, mut without, mut only) = (Vec::new(), false, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("browser") => named.push(Engine::named(&arguments.value()?.string()?)?),
                Arg::Long("no-browser") => without = true,
                Arg::Long("only") => only = Some(arguments.value()?.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        let engines = match (without, named.is_empty()) {
            (true, false) => return Err(Problem::new("--browser and --no-browser contradict each other")),
            (true, true) => Vec::new(),
            (false, true) => Engine::ALL.to_vec(),
            (false, false) => Engine::ALL.into_iter().filter(|engine| named.contains(engine)).collect(),
        };
        Ok(Self { engines, only })
    }
}

/// Runs every step, then says in a table and a line what came of it.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    let mut steps = Steps::default();
    if options.only.is_none() {
        steps.one("format", || succeeds(cargo("fmt --all --check"), "run `cargo fmt --all`"));
        steps.one("lints", || {
            succeeds(cargo("clippy --workspace --all-targets --all-features -- -D warnings"), "")
        });
        steps.one("lints, browser", || {
            build::ensure_target()?;
            succeeds(cargo("clippy --package onrecord --target wasm32-unknown-unknown -- -D warnings"), "")
        });
        steps.tests("native tests", || {
            libtest::run(cargo("test --workspace --all-features --no-fail-fast"), NO_LIMIT)
        });
    }
    let mut sizes = None;
    let built = steps.one("build", || {
        sizes = Some(build::run(&build::Options::plain(false))?);
        Ok(())
    });
    if options.only.is_none() {
        if let Some(sizes) = sizes {
            steps.one("size limit", || {
                println!("{}", sizes.verdict());
                if sizes.within_limit() {
                    Ok(())
                } else {
                    Err(Problem::new("The first load is over its limit"))
                }
            });
        }
        steps.one("corpus", || check::run(&project::corpus()));
        steps.optional("readers", readers::run);
        if built {
            steps.one("plain page", plain_page);
            steps.optional("oldest browsers", || {
                let found = support::check()?;
                Ok(found.map(|()| Tally { passed: 1, ..Tally::default() }))
            });
        } else {
            steps.left_out("plain page", "there is no build");
            steps.left_out("oldest browsers", "there is no build");
        }
    }
    let word = options.only.as_deref();
    for engine in Engine::ALL {
        if !options.engines.contains(&engine) || word == Some(HOSTING) {
            steps.left_out(engine.step(), "not asked for");
        } else if built {
            let asked = Asked { words: word.map(str::to_owned).into_iter().collect(), more: Vec::new() };
            steps.noted(engine.step(), || browser::run(engine, &asked));
        } else {
            steps.left_out(engine.step(), "there is no build");
        }
    }
    if !options.engines.contains(&Engine::Chromium) || word.is_some_and(|word| word != HOSTING) {
        steps.left_out("on hosts", "not asked for");
    } else if built {
        steps.noted("on hosts", hosts::run);
    } else {
        steps.left_out("on hosts", "there is no build");
    }
    Ok(steps.close())
}

fn cargo(arguments: &str) -> Command {
    let mut command = project::cargo();
    command.args(arguments.split(' '));
    command
}

/// Runs a command that passes or fails as a whole.
fn succeeds(mut command: Command, way_out: &str) -> Outcome<()> {
    let status = command.status().or_say(|| "Cannot run cargo; is it on the path?".to_owned())?;
    match (status.success(), way_out) {
        (true, _) => Ok(()),
        (false, "") => Err(Problem::new("see above")),
        (false, way_out) => Err(Problem::new(way_out)),
    }
}

fn plain_page() -> Outcome<()> {
    let html = project::read(&project::dist().join("text.html"))?;
    let corpus = corpus::read::folder(&project::corpus()).corpus;
    let faults = corpus.map_or_else(
        || vec!["there is no corpus to compare with".to_owned()],
        |corpus| text_page_faults(&html, &corpus),
    );
    for fault in &faults {
        println!("{fault}");
    }
    if faults.is_empty() {
        println!("text.html has every line of the corpus, unaltered and linkable.");
        Ok(())
    } else {
        Err(Problem::new(format!("text.html has {} faults", faults.len())))
    }
}
