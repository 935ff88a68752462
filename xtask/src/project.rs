//! Where things stand in this workspace, and how cargo is called from within cargo.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::problem::{OrSay, Outcome, Problem};

/// The folder of the workspace. Cargo says where it is at run time, so a moved checkout still works.
pub(crate) fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("xtask"), PathBuf::from);
    here.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Where the built site goes.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The cargo that runs us, in the workspace's folder.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    if let Some(corpus) = chosen_corpus() {
        command.env("ONRECORD_CORPUS", corpus);
    }
    command
}

/// The corpus that is built: `ONRECORD_CORPUS`, else the one the project ships with.
pub(crate) fn corpus() -> PathBuf {
    chosen_corpus().unwrap_or_else(|| root().join("assets").join("corpus"))
}

/// `ONRECORD_CORPUS` means a folder beside the person who typed it; the build script runs elsewhere.
fn chosen_corpus() -> Option<PathBuf> {
    let named = env::var_os("ONRECORD_CORPUS").filter(|named| !named.is_empty())?;
    std::path::absolute(named).ok()
}

/// Where cargo puts what it builds; only cargo knows all the ways to say so.
pub(crate) fn target() -> Outcome<PathBuf> {
    let output = cargo()
        .args(["metadata", "--no-deps", "--format-version=1"])
        .output()
        .or_say(|| "Cannot run cargo; is it on the path?".to_owned())?;
    let described: serde_json::Value = serde_json::from_slice(&output.stdout)
        .or_say(|| format!("cargo metadata failed ({})", String::from_utf8_lossy(&output.stderr).trim()))?;
    let folder = described["target_directory"].as_str();
    folder
        .map(PathBuf::from)
        .ok_or_else(|| Problem::new("cargo metadata names no target folder; update Rust"))
}

/// Reads a file of the project.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).or_say(|| format!("Cannot read {}", shown(path)))
}

/// A path as it is printed: relative to the workspace where it lies inside.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
