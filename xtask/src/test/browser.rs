//! The browser tests: a real browser, driven through WebDriver by `tests/browser`, visits the built site on a server
//! of ours. Both ends are started here and stopped here, whatever happens between.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::driver::Driver;
use super::engine::Engine;
use super::libtest::{self, Tally};
use crate::build::install;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;
use crate::server::{Port, Server};

/// How long all tests together may take in one engine: one that hangs would hang the whole run. On two cores that others
/// used as well they took 9 minutes in Firefox and in WebKitGTK, and on busy ones twice as long.
const LIMIT: Duration = Duration::from_secs(25 * 60);
/// Tests that look at the page with axe-core, in Chromium: contrast and colours can be asked for there alone.
const ACCESSIBLE: &str = "accessible::";
/// How many tests run side by side, each in a browser of its own. A driver of Firefox or WebKitGTK has only one.
const THREADS: usize = 2;

/// Which tests are run, and what they are told beside the usual.
#[derive(Default)]
pub(super) struct Asked {
    /// Tests with one of these in their names; without any, all but those that need hosts.
    pub(super) words: Vec<String>,
    /// Variables of the environment.
    pub(super) more: Vec<(String, String)>,
}

/// Runs them against `dist` in one engine; says in which version.
pub(super) fn run(engine: Engine, asked: &Asked) -> Outcome<(Tally, String)> {
    let programs = engine.ensure_installed()?;
    let tests = compiled()?;
    let server = Server::start(&project::dist(), Port::Any)?;
    let drivers: Vec<Driver> =
        (0..THREADS).map(|_| Driver::start(engine, &programs.driver)).collect::<Outcome<_>>()?;
    let version = drivers.first().map(|driver| driver.version(&programs.browser)).unwrap_or_default();
    println!("{version}");
    let addresses: Vec<String> = drivers.iter().map(Driver::url).collect();
    let mut command = Command::new(tests);
    command.args(&asked.words).args(["--include-ignored", &format!("--test-threads={THREADS}")]);
    if asked.more.is_empty() {
        command.args(["--skip", "hosting::"]);
    }
    let mut notes = vec![version];
    if engine == Engine::Chromium {
        match axe()? {
            Ok(file) => {
                command.env("ONRECORD_AXE", file);
            }
            // Where `CI` is set, a test that is left out would be a change that was not tested.
            Err(why) if env::var_os("CI").is_some() => return Err(Problem::new(why)),
            Err(why) => {
                command.args(["--skip", ACCESSIBLE]);
                notes.push(format!("not looked at with axe-core: {why}"));
            }
        }
    } else {
        command.args(["--skip", ACCESSIBLE]);
    }
    command.envs(asked.more.iter().map(|(name, value)| (name, value))).current_dir(project::root());
    command.env("ONRECORD_ENGINE", engine.name());
    command.env("ONRECORD_BROWSER", &programs.browser);
    command.env("ONRECORD_WEBDRIVERS", addresses.join(" "));
    command.env("ONRECORD_SERVER", server.address());
    Ok((libtest::run(command, LIMIT)?, notes.join("; ")))
}

/// The script of axe-core, from npm; or why it is not here.
fn axe() -> Outcome<Result<PathBuf, String>> {
    let folder = project::target()?.join("npm-tests");
    let ready = install(&project::root().join("tests/npm"), &folder, "axe-core")?;
    Ok(ready.map(|()| folder.join("node_modules/axe-core/axe.min.js")))
}

/// The program that has the tests. It is run without cargo, which would outlive it or be outlived by it where one of
/// them has to be ended.
fn compiled() -> Outcome<PathBuf> {
    let mut command = project::cargo();
    // The very selection of the native tests: with `--test browser` cargo would compile half of it once more.
    command.args(["test", "--workspace", "--all-features", "--no-run"]);
    command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let output = command.output().or_say(|| "Cannot run cargo; is it on the path?".to_owned())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut programs = messages.filter(|message| message["target"]["name"] == "browser");
    let program = programs.find_map(|message| message["executable"].as_str().map(PathBuf::from));
    program.filter(|_| output.status.success()).ok_or_else(|| Problem::new("the tests do not compile"))
}
