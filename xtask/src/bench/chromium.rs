//! One headless Chromium for a whole run, with a page of its own, and so a process and a memory of its own, for each
//! engine on each collection. It is told to open and close pages through the few addresses of its debugging port that
//! need no more than HTTP; closing a page ends whatever it is in the midst of.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::problem::{OrSay, Outcome, Problem};
use crate::test::Engine;
use crate::webdriver::QUIET;

/// How long it may take to start.
const PATIENCE: Duration = Duration::from_secs(30);
/// Asked for its memory, a page collects its garbage at once instead of some time.
const FLAGS: &[&str] = &["--enable-blink-features=ForceEagerMeasureMemory", "--remote-debugging-port=0"];

/// A running Chromium; it ends when dropped.
pub(super) struct Chromium {
    process: Child,
    profile: PathBuf,
    port: u16,
    /// Its name and version.
    pub(super) version: String,
}

impl Chromium {
    /// Starts it with a fresh profile in this folder.
    pub(super) fn start(profile: PathBuf) -> Outcome<Self> {
        let program = Engine::Chromium.browser().ok_or_else(|| {
            Problem::new(
                "Chromium is missing: install it (Debian, Ubuntu: `apt-get install chromium`), or name it in \
                 ONRECORD_CHROMIUM",
            )
        })?;
        let _ = fs::remove_dir_all(&profile);
        let process = Command::new(&program)
            .args(QUIET)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .or_say(|| format!("Cannot run {}", program.display()))?;
        let mut browser = Self { process, profile, port: 0, version: String::new() };
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            browser.port = port(&browser.profile).unwrap_or_default();
            if browser.port != 0
                && let Ok(about) = browser.asked("GET", "/json/version")
            {
                browser.version = about["Browser"].as_str().unwrap_or("Chromium").replace('/', " ");
                return Ok(browser);
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err(Problem::new(format!("{} does not start", program.display())))
    }

    /// Opens a page; gives its identifier.
    pub(super) fn open(&self, url: &str) -> Outcome<String> {
        let page = self.asked("PUT", &format!("/json/new?{url}"))?;
        let id = page["id"].as_str().map(str::to_owned);
        id.ok_or_else(|| Problem::new("Chromium opens no page"))
    }

    /// Closes it.
    pub(super) fn close(&self, page: &str) {
        // It answers with a sentence; and a page that is gone is closed.
        let _ = self.asked("GET", &format!("/json/close/{page}"));
    }

    /// What its debugging port answers.
    fn asked(&self, method: &str, path: &str) -> Outcome<Value> {
        let fail = || "Chromium does not answer".to_owned();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).or_say(fail)?;
        stream.set_read_timeout(Some(PATIENCE)).or_say(fail)?;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            .or_say(fail)?;
        let mut answer = Vec::new();
        let mut piece = [0; 4096];
        while !is_whole(&answer) {
            match stream.read(&mut piece).or_say(fail)? {
                0 => break,
                read => answer.extend_from_slice(&piece[..read]),
            }
        }
        let body = body(&answer).unwrap_or_default();
        serde_json::from_slice(body).or_say(fail)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        // Its other processes may still write for a moment.
        for _ in 0..20 {
            if fs::remove_dir_all(&self.profile).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}

/// The port it chose, once it has written it down.
fn port(profile: &Path) -> Option<u16> {
    fs::read_to_string(profile.join("DevToolsActivePort")).ok()?.lines().next()?.parse().ok()
}

fn body(answer: &[u8]) -> Option<&[u8]> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    answer.get(end + 4..)
}

/// Whether all has come that the head of the answer announces.
fn is_whole(answer: &[u8]) -> bool {
    let Some(body) = body(answer) else { return false };
    let head = String::from_utf8_lossy(&answer[..answer.len() - body.len()]).to_lowercase();
    let length =
        head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    length.is_some_and(|length| body.len() >= length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_whole_when_its_length_is_there() {
        for (answer, whole) in [
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", true),
            ("HTTP/1.1 200 OK\r\ncontent-length:2\r\n\r\n{", false),
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", false),
            ("HTTP/1.1 200 OK\r\n\r\n{}", false),
        ] {
            assert_eq!(is_whole(answer.as_bytes()), whole, "{answer}");
        }
    }
}
