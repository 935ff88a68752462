//! Who takes part: this engine, and a peer for each adapter in `benches/peers`. esbuild makes of an adapter and its
//! library what a page would load of both.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::weight;
use crate::build::{self, complaint};
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// The adapter of this engine.
const OURS: &str = "on-record";

/// An engine, as its adapter describes it.
#[derive(Clone, Debug, Default)]
pub(super) struct Contender {
    /// What its files are called.
    pub(super) key: String,
    /// What it is called in the tables.
    pub(super) name: String,
    /// As pinned in `benches/npm`; nothing for this engine.
    pub(super) version: Option<String>,
    /// How it is set, in Markdown.
    pub(super) settings: String,
    /// What its adapter asks for: `index`, `docs`, `folder`, `wasm`.
    pub(super) needs: Vec<String>,
    /// Whose adapter makes its index in Node; its own as a rule.
    pub(super) index_of: Option<String>,
    /// Its code, as it comes over the wire.
    pub(super) code: usize,
}

impl Contender {
    /// Whether it is this engine.
    pub(super) fn is_ours(&self) -> bool {
        self.key == OURS
    }

    /// Whether its adapter asks for this.
    pub(super) fn needs(&self, what: &str) -> bool {
        self.needs.iter().any(|need| need == what)
    }

    /// Its name and version.
    pub(super) fn titled(&self) -> String {
        self.version.as_ref().map_or_else(|| self.name.clone(), |version| format!("{} {version}", self.name))
    }
}

/// Builds the code of everyone into the folder, this engine first.
pub(super) fn all(folder: &Path) -> Outcome<Vec<Contender>> {
    let code = folder.join("code");
    fs::create_dir_all(&code).or_say(cannot_write)?;
    eprintln!("Compiling the engine (release) ...");
    let (module, glue) = build::library("bench-engine")?;
    let glue_file = folder.join("glue.js");
    fs::write(code.join("engine.wasm"), &module).or_say(cannot_write)?;
    fs::write(&glue_file, glue).or_say(cannot_write)?;
    let described = bundled(folder, &glue_file, &code)?;
    let mut contenders: Vec<Contender> = described.iter().map(read).collect();
    contenders.sort_by_key(|contender| !contender.is_ours());
    for contender in &mut contenders {
        contender.code = weight::of_code(&code.join(format!("{}.js", contender.key)))?;
        if contender.needs("wasm") {
            contender.code += weight::of_code(&code.join("engine.wasm"))?;
        }
    }
    Ok(contenders)
}

/// What the adapters say of themselves.
fn bundled(folder: &Path, glue: &Path, code: &Path) -> Outcome<Vec<Value>> {
    let output = Command::new("node")
        .arg(script("bundle.mjs"))
        .args([&project::root().join("benches/peers"), glue, code])
        .current_dir(folder)
        .output()
        .or_say(|| "Cannot run node".to_owned())?;
    if !output.status.success() {
        return Err(Problem::new(format!("benches/host/bundle.mjs failed: {}", complaint(&output))));
    }
    serde_json::from_slice(&output.stdout)
        .or_say(|| "benches/host/bundle.mjs does not say what it bundled".to_owned())
}

fn read(said: &Value) -> Contender {
    let text = |key: &str| said[key].as_str().map(str::to_owned);
    let needs = said["needs"].as_array().into_iter().flatten().filter_map(Value::as_str);
    Contender {
        key: text("key").unwrap_or_default(),
        name: text("name").unwrap_or_default(),
        version: text("version"),
        settings: text("settings").unwrap_or_default(),
        needs: needs.map(str::to_owned).collect(),
        index_of: text("indexOf"),
        code: 0,
    }
}

/// A script that Node runs.
pub(super) fn script(name: &str) -> PathBuf {
    project::root().join("benches/host").join(name)
}

pub(super) fn cannot_write() -> String {
    "Cannot write into the target folder".to_owned()
}
