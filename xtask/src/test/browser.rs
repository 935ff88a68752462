//! The browser tests: a real Chromium, driven through WebDriver by `tests/browser`, visits the built site on a
//! server of ours. Both ends are started here and stopped here, whatever happens between.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::debian;
use super::libtest::{self, Tally};
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;
use crate::server::{Port, Server};

const BROWSERS: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const DRIVERS: &[&str] = &["chromedriver", "chromium.chromedriver"];
/// How long all tests together may take. They take a minute or two; one that hangs would hang the whole run.
const LIMIT: Duration = Duration::from_secs(15 * 60);
/// How long the driver may take to answer at all.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs them against `dist`.
pub(super) fn run() -> Outcome<Tally> {
    let (browser, driver) = ensure_installed()?;
    let tests = compiled()?;
    let server = Server::start(&project::dist(), Port::Any)?;
    let driver = Driver::start(&driver)?;
    let mut command = Command::new(tests);
    command.args(["--include-ignored", "--test-threads=2"]).current_dir(project::root());
    command.env("ONRECORD_URL", server.url());
    command.env("ONRECORD_WEBDRIVER", driver.url());
    command.env("ONRECORD_CHROMIUM", browser);
    libtest::run(command, LIMIT)
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

/// The browser and its driver, installed where that can be done without asking.
fn ensure_installed() -> Outcome<(PathBuf, PathBuf)> {
    if let Some(both) = found() {
        return Ok(both);
    }
    debian::install("Chromium and its driver", &["chromium", "chromium-driver"]);
    found().ok_or_else(|| {
        Problem::new(
            "Chromium or its driver is missing: install both (Debian, Ubuntu: `apt-get install chromium \
             chromium-driver`), or name them in ONRECORD_CHROMIUM and ONRECORD_CHROMEDRIVER, or leave the browser \
             tests out with --no-browser",
        )
    })
}

fn found() -> Option<(PathBuf, PathBuf)> {
    Some((chromium()?, named("ONRECORD_CHROMEDRIVER").or_else(|| on_path(DRIVERS))?))
}

/// The browser, where there is one.
pub(crate) fn chromium() -> Option<PathBuf> {
    named("ONRECORD_CHROMIUM").or_else(|| on_path(BROWSERS))
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let candidates = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.map(|file| file.with_extension(env::consts::EXE_EXTENSION)).find(|file| file.is_file())
}

/// A running driver. When dropped it closes its browsers and ends.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(program: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .arg("--log-level=SEVERE")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .or_say(|| format!("Cannot run {}", program.display()))?;
        let mut driver = Self { process, port };
        let begun = Instant::now();
        while !driver.asked("/status").is_some_and(|answer| answer.contains("200")) {
            let ended = driver.process.try_wait().is_ok_and(|status| status.is_some());
            if ended || begun.elapsed() > PATIENCE {
                return Err(Problem::new(format!("{} does not answer; is it complete?", program.display())));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The first line of what the driver answers to a request. It keeps the connection open, so no more is awaited.
    fn asked(&self, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").ok()?;
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer).ok()?;
        Some(answer)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked politely it closes the browsers that failed tests left open; killed, it would orphan them.
        self.asked("/shutdown");
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(5) {
            if self.process.try_wait().is_ok_and(|status| status.is_some()) {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port nobody listens on. Another program may take it before the driver does; then the driver says so and ends.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    Ok(listener.or_say(|| "Cannot listen on any port of this machine".to_owned())?.port())
}
