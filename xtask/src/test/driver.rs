//! A running driver: started with a folder for all that its browsers write, and stopped together with whatever it
//! started, even where a test left a browser open.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::engine::Engine;
use crate::problem::{OrSay, Outcome, Problem};

/// How long the driver may take to answer at all.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take to end by itself.
const FAREWELL: Duration = Duration::from_secs(5);
/// The screen that WebKitGTK gets; `tests/browser` puts its windows in the middle.
const SCREEN: &str = "1600x1200x24";
/// The buttons of MiniBrowser's own bars, small enough for a window as narrow as a telephone.
const SMALL_BUTTONS: &str = "button { padding: 0; min-width: 0 }";

/// A running driver. When dropped it ends, and its browsers with it.
pub(crate) struct Driver {
    processes: Vec<Child>,
    port: u16,
    folder: PathBuf,
    /// The name of the screen, where it has one.
    screen: String,
}

impl Driver {
    /// Starts it, on a screen of its own where it needs one.
    pub(crate) fn start(engine: Engine, program: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let folder = env::temp_dir().join(format!("onrecord-{port}"));
        let settings = folder.join("gtk-3.0");
        fs::create_dir_all(&settings).or_say(|| format!("Cannot make {}", folder.display()))?;
        let mut driver = Self { processes: Vec::new(), port, folder, screen: String::new() };
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).env("TMPDIR", &driver.folder).stdout(Stdio::null());
        // Firefox speaks there of its own troubles, at each window that closes.
        command.stderr(Stdio::null());
        match engine {
            Engine::Chromium => command.arg("--log-level=SEVERE"),
            // Without it Firefox asks its maker for settings, whatever `tests/browser` tells it.
            Engine::Firefox => command.arg("--log=error").env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1"),
            Engine::WebKit => {
                fs::write(settings.join("gtk.css"), SMALL_BUTTONS)
                    .or_say(|| format!("Cannot write into {}", settings.display()))?;
                driver.screen = driver.start_screen()?;
                command.env("DISPLAY", &driver.screen).env("XDG_CONFIG_HOME", &driver.folder)
            }
        };
        driver.spawn(command)?;
        let begun = Instant::now();
        while !driver.asked("/status").is_some_and(|answer| answer.contains("200")) {
            if driver.has_ended() || begun.elapsed() > PATIENCE {
                return Err(Problem::new(format!("{} does not answer; is it complete?", program.display())));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What a browser says of itself.
    pub(crate) fn version(&self, browser: &Path) -> String {
        // WebKitGTK's does not even say this without a screen.
        let mut command = Command::new(browser);
        command.arg("--version").env("DISPLAY", &self.screen);
        let said = command.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        said.unwrap_or_default().lines().next().unwrap_or_default().trim().to_owned()
    }

    /// Starts a screen that nobody sees; gives its name.
    fn start_screen(&mut self) -> Outcome<String> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]).stderr(Stdio::null());
        command.stdout(Stdio::piped());
        let output = self.spawn(command)?.stdout.take();
        let mut number = String::new();
        // It writes which number was free, once it is ready.
        let read = output.map(|output| BufReader::new(output).read_line(&mut number));
        match read {
            Some(Ok(_)) if !number.trim().is_empty() => Ok(format!(":{}", number.trim())),
            _ => Err(Problem::new("Xvfb does not start")),
        }
    }

    /// Starts a process that leads a group, so that what it starts can be ended with it.
    fn spawn(&mut self, mut command: Command) -> Outcome<&mut Child> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let program = command.get_program().to_string_lossy().into_owned();
        let process = command.stdin(Stdio::null()).spawn().or_say(|| format!("Cannot run {program}"))?;
        self.processes.push(process);
        self.processes.last_mut().ok_or_else(|| Problem::new(format!("Cannot run {program}")))
    }

    fn has_ended(&mut self) -> bool {
        self.processes.last_mut().is_none_or(|driver| driver.try_wait().is_ok_and(|status| status.is_some()))
    }

    /// The first line of what the driver answers to a request. It keeps the connection open, so no more is awaited.
    fn asked(&self, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
        let host = format!("127.0.0.1:{}", self.port);
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").ok()?;
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer).ok()?;
        Some(answer)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Chromium's driver closes the browsers that failed tests left open; the others do not know how to be asked.
        let closes = self.asked("/shutdown").is_some_and(|answer| answer.contains("200"));
        let begun = Instant::now();
        while closes && !self.has_ended() && begun.elapsed() < FAREWELL {
            thread::sleep(Duration::from_millis(50));
        }
        for mut process in self.processes.drain(..).rev() {
            if cfg!(unix) {
                let _ = Command::new("kill")
                    .args(["-KILL", "--", &format!("-{}", process.id())])
                    .stderr(Stdio::null())
                    .status();
            }
            let _ = process.kill();
            let _ = process.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A port nobody listens on. Another program may take it before the driver does; then the driver says so and ends.
pub(super) fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    Ok(listener.or_say(|| "Cannot listen on any port of this machine".to_owned())?.port())
}
