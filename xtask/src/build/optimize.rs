//! wasm-opt, which takes a little off the download. It comes from npm, as the only tool here that Rust does not bring,
//! and only where Node is present already; without it the build is larger and otherwise the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest, Sha256};

use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// What is asked of it, chosen by size after Brotli: -Os and its like make the module smaller and its compressed form
/// larger, because they undo what made its functions alike. No feature is named: the module says itself which it
/// uses, and with `--all-features` no browser runs what comes out.
const PASSES: &[&str] = &[
    "--remove-unused-module-elements",
    "--duplicate-function-elimination",
    "--reorder-locals",
    "--merge-blocks",
    "--strip-producers",
];

/// What came of it.
pub(super) enum Result {
    /// The smaller module.
    Smaller(Vec<u8>),
    /// Why it did not run.
    Skipped(String),
}

/// Shrinks a module, where that is possible. The same module is shrunk only once.
pub(super) fn run(module: &[u8]) -> Outcome<Result> {
    let folder = project::target()?.join("wasm-opt");
    let script = match installed(&folder)? {
        Ok(script) => script,
        Err(why) => return Ok(Result::Skipped(why)),
    };
    let key = key_of(module)?;
    let (before, after) = (folder.join("in.wasm"), folder.join(format!("{key}.wasm")));
    if !after.exists() {
        println!("Running wasm-opt ...");
        let fresh = folder.join("out.wasm");
        fs::write(&before, module).or_say(|| "Cannot write into the target folder".to_owned())?;
        let output =
            Command::new("node").arg(script).args(PASSES).arg(&before).arg("-o").arg(&fresh).output();
        let output = output.or_say(|| "Cannot run node".to_owned())?;
        if !output.status.success() {
            return Err(Problem::new(format!("wasm-opt failed: {}", complaint(&output))));
        }
        // Renamed when complete, so that an interrupted run leaves no half a module behind.
        fs::rename(&fresh, &after).or_say(|| "Cannot write into the target folder".to_owned())?;
    }
    fs::read(&after).or_say(|| "Cannot read what wasm-opt wrote".to_owned()).map(Result::Smaller)
}

fn key_of(module: &[u8]) -> Outcome<String> {
    let lock = project::read(&project::root().join("xtask/npm/package-lock.json"))?;
    let mut hash = Sha256::new();
    hash.update(lock);
    hash.update(PASSES.join(" "));
    hash.update(module);
    Ok(hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect())
}

/// The script to run, installed as the lock file says; or why there is none.
fn installed(folder: &Path) -> Outcome<std::result::Result<PathBuf, String>> {
    if !Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(Err("there is no Node here".to_owned()));
    }
    let script = folder.join("node_modules/binaryen/bin/wasm-opt");
    let wanted = project::root().join("xtask/npm");
    fs::create_dir_all(folder).or_say(|| "Cannot write into the target folder".to_owned())?;
    let lock = project::read(&wanted.join("package-lock.json"))?;
    if script.exists() && fs::read_to_string(folder.join("installed.json")).is_ok_and(|done| done == lock) {
        return Ok(Ok(script));
    }
    println!("Installing wasm-opt from npm, once ...");
    for file in ["package.json", "package-lock.json"] {
        fs::copy(wanted.join(file), folder.join(file)).or_say(|| format!("Cannot copy xtask/npm/{file}"))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder)
        .output();
    match output {
        Ok(output) if output.status.success() && script.exists() => {
            // Written last: it says that all the rest is there.
            fs::write(folder.join("installed.json"), lock)
                .or_say(|| "Cannot write into the target folder".to_owned())?;
            Ok(Ok(script))
        }
        Ok(output) => Ok(Err(format!("npm cannot install it ({})", complaint(&output)))),
        Err(_) => Ok(Err("there is Node here but no npm".to_owned())),
    }
}

/// The first line of a complaint that names the error; npm ends its own with where it keeps a log.
fn complaint(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    let named = lines().find(|line| line.to_lowercase().contains("error")).or_else(|| lines().next());
    named.unwrap_or("it does not say why").to_owned()
}
