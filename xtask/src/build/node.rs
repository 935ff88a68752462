//! The tools that come from npm, the only ones here that Rust does not bring: wasm-opt for the module, terser for the
//! scripts. Where Node is present they are installed into the target folder, once and exactly as `xtask/npm` names
//! them; without Node the build is larger and otherwise the same.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest, Sha256};

use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};

/// One of the tools, and how it is called.
pub(super) struct Tool {
    /// What it is called.
    pub(super) name: &'static str,
    /// Its script among the installed packages.
    pub(super) script: &'static str,
    /// How the names of its files end.
    pub(super) ending: &'static str,
    /// What is asked of it, beside the two files.
    pub(super) arguments: &'static [&'static str],
}

/// The tools, ready to run.
pub(super) struct Node {
    folder: PathBuf,
    lock: String,
}

impl Node {
    /// Makes the tools ready; or says why there are none.
    pub(super) fn ready() -> Outcome<Result<Self, String>> {
        let wanted = project::root().join("xtask/npm");
        let node = Self {
            folder: project::target()?.join("npm"),
            lock: project::read(&wanted.join("package-lock.json"))?,
        };
        Ok(install(&wanted, &node.folder, "wasm-opt and terser")?.map(|()| node))
    }

    /// What a tool makes of this, asked for `more` than usual. It works on the same only once.
    pub(super) fn made(&self, tool: &Tool, more: &[&str], input: &[u8]) -> Outcome<Vec<u8>> {
        let arguments = [tool.arguments, more].concat();
        let key = self.key(tool.name, &arguments, input);
        let file = |what: &str| self.folder.join(format!("{key}{what}.{}", tool.ending));
        let (given, fresh, done) = (file("-in"), file("-out"), file(""));
        let keep = || "Cannot write into the target folder".to_owned();
        if !done.exists() {
            fs::write(&given, input).or_say(keep)?;
            let mut command = Command::new("node");
            command.arg(self.script(tool)).arg(&given).args(arguments).arg("-o").arg(&fresh);
            let output = command.output().or_say(|| "Cannot run node".to_owned())?;
            if !output.status.success() {
                return Err(Problem::new(format!("{} failed: {}", tool.name, complaint(&output))));
            }
            // Renamed when complete, so that an interrupted run leaves no half a file behind.
            fs::rename(&fresh, &done).or_say(keep)?;
            fs::remove_file(&given).or_say(keep)?;
        }
        fs::read(&done).or_say(|| format!("Cannot read what {} wrote", tool.name))
    }

    fn script(&self, tool: &Tool) -> PathBuf {
        self.folder.join("node_modules").join(tool.script)
    }

    fn key(&self, tool: &str, arguments: &[&str], input: &[u8]) -> String {
        let mut hash = Sha256::new();
        for part in [self.lock.as_bytes(), tool.as_bytes(), arguments.join(" ").as_bytes(), input] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Installs what the lock file in `wanted` names into another folder, unless that is done; or says why it cannot be.
pub(crate) fn install(wanted: &Path, folder: &Path, what: &str) -> Outcome<Result<(), String>> {
    if !Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(Err("there is no Node here".to_owned()));
    }
    let lock = project::read(&wanted.join("package-lock.json"))?;
    let done = folder.join("installed.json");
    if fs::read_to_string(&done).is_ok_and(|installed| installed == lock) {
        return Ok(Ok(()));
    }
    println!("Installing {what} from npm, once ...");
    fs::create_dir_all(folder).or_say(|| "Cannot write into the target folder".to_owned())?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(wanted.join(file), folder.join(file))
            .or_say(|| format!("Cannot copy {}", shown(&wanted.join(file))))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder)
        .output();
    match output {
        Ok(output) if output.status.success() => {
            // Written last: it says that all the rest is there.
            fs::write(done, &lock).or_say(|| "Cannot write into the target folder".to_owned()).map(Ok)
        }
        Ok(output) => Ok(Err(format!("npm cannot install them ({})", complaint(&output)))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Err("there is Node here but no npm".to_owned()))
        }
        Err(error) => Ok(Err(format!("npm does not run ({error})"))),
    }
}

/// The first line of a complaint that names the error; npm ends its own with where it keeps a log.
pub(crate) fn complaint(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    let named = lines().find(|line| line.to_lowercase().contains("error")).or_else(|| lines().next());
    named.unwrap_or("it does not say why").to_owned()
}
