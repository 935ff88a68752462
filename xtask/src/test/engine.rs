//! The three engines that the page is tested in: where the browser and the driver of each are found, and how they are
//! installed where that can be done without asking.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::debian;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// What a browser is built around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Of Chrome, Edge, Opera and others.
    Chromium,
    /// Of Firefox.
    Firefox,
    /// Of Safari; here WebKitGTK in its own small browser.
    WebKit,
}

/// The programs of an engine.
#[derive(Debug)]
pub(crate) struct Programs {
    /// The browser.
    pub(crate) browser: PathBuf,
    /// What WebDriver speaks with.
    pub(crate) driver: PathBuf,
}

const CHROMIUMS: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/// What is compiled where Firefox's driver is missing; Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";

impl Engine {
    /// All of them, in the order of their tests.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What its step is called.
    pub(super) fn step(self) -> &'static str {
        match self {
            Self::Chromium => "in Chromium",
            Self::Firefox => "in Firefox",
            Self::WebKit => "in WebKit",
        }
    }

    /// The engine of this name.
    pub(crate) fn named(name: &str) -> Outcome<Self> {
        Self::ALL.into_iter().find(|engine| engine.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Problem::new(format!("There is no browser `{name}`; there are {names}"))
        })
    }

    /// Its browser, where there is one.
    pub(crate) fn browser(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => named("ONRECORD_CHROMIUM").or_else(|| on_path(CHROMIUMS)),
            Self::Firefox => named("ONRECORD_FIREFOX").or_else(|| on_path(&["firefox-esr", "firefox"])),
            // Distributions keep it out of the way, among the libraries.
            Self::WebKit => named("ONRECORD_MINIBROWSER")
                .or_else(|| on_path(&["MiniBrowser"]))
                .or_else(|| below(Path::new("/usr/lib")).or_else(|| below(Path::new("/usr/libexec")))),
        }
    }

    fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => {
                named("ONRECORD_CHROMEDRIVER").or_else(|| on_path(&["chromedriver", "chromium.chromedriver"]))
            }
            Self::Firefox => named("ONRECORD_GECKODRIVER").or_else(|| on_path(&["geckodriver"])).or_else(own),
            // It needs a screen as well, for the browser has no mode without one.
            Self::WebKit => named("ONRECORD_WEBKITDRIVER")
                .or_else(|| on_path(&["WebKitWebDriver"]))
                .filter(|_| on_path(&["Xvfb"]).is_some()),
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn programs(self) -> Option<Programs> {
        Some(Programs { browser: self.browser()?, driver: self.driver()? })
    }

    /// Browser and driver, installed where that can be done without asking.
    pub(crate) fn ensure_installed(self) -> Outcome<Programs> {
        if let Some(both) = self.programs() {
            return Ok(both);
        }
        if self.browser().is_none() || self != Self::Firefox {
            debian::install(self.packages());
        }
        if self == Self::Firefox && self.driver().is_none() {
            compile_geckodriver()?;
        }
        self.programs().ok_or_else(|| Problem::new(self.missing()))
    }

    fn missing(self) -> String {
        let (what, names) = match self {
            Self::Chromium => ("Chromium or its driver", "ONRECORD_CHROMIUM and ONRECORD_CHROMEDRIVER"),
            Self::Firefox => ("Firefox or geckodriver", "ONRECORD_FIREFOX and ONRECORD_GECKODRIVER"),
            Self::WebKit => (
                "WebKitGTK's MiniBrowser, WebKitWebDriver or Xvfb",
                "ONRECORD_MINIBROWSER and ONRECORD_WEBKITDRIVER",
            ),
        };
        format!(
            "{what} is missing: install them (Debian, Ubuntu: `apt-get install {}`), or name them in {names}, or test \
             in other browsers (--browser), or in none (--no-browser)",
            self.packages().join(" ")
        )
    }
}

/// Where a driver that was compiled here lies.
fn own() -> Option<PathBuf> {
    let file = project::target().ok()?.join("geckodriver/bin/geckodriver");
    Some(file.with_extension(env::consts::EXE_EXTENSION)).filter(|file| file.is_file())
}

fn compile_geckodriver() -> Outcome<()> {
    println!("Compiling geckodriver into the target folder, once; this takes some minutes ...");
    let mut command = project::cargo();
    command.args(["install", "geckodriver", "--locked", "--quiet", "--version", GECKODRIVER]);
    command.arg("--root").arg(project::target()?.join("geckodriver"));
    let status = command.status().or_say(|| "Cannot run cargo; is it on the path?".to_owned())?;
    if status.success() {
        Ok(())
    } else {
        Err(Problem::new("geckodriver does not compile; cargo says why above"))
    }
}

/// WebKitGTK's browser, in a folder of the library: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`.
fn below(folder: &Path) -> Option<PathBuf> {
    let folders = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let near = folders(folder);
    let far = near.iter().flat_map(|folder| folders(folder)).collect::<Vec<_>>();
    let is_webkit =
        |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"));
    let mut found: Vec<PathBuf> =
        near.iter().chain(&far).filter(is_webkit).map(|folder| folder.join("MiniBrowser")).collect();
    found.retain(|file| file.is_file());
    found.sort();
    found.pop()
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// A program that the shell would find.
pub(super) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let candidates = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.map(|file| file.with_extension(env::consts::EXE_EXTENSION)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_goes_by_its_name_and_others_are_named() {
        for engine in Engine::ALL {
            assert_eq!(Engine::named(engine.name()).unwrap(), engine);
        }
        let said = Engine::named("lynx").unwrap_err().to_string();
        assert_eq!(said, "There is no browser `lynx`; there are chromium, firefox, webkit");
    }
}
