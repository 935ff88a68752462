//! The app itself: cargo makes the module, wasm-bindgen (as a crate, pinned in Cargo.lock together with the one the
//! app uses, so that the two never differ) makes the glue between it and the browser.

use std::collections::HashSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use walrus::{Export, Module};
use wasm_bindgen_cli_support::Bindgen;

use super::names::Names;
use super::split;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// What browsers run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The app, before anything is made smaller.
pub(super) struct Bound {
    /// The module.
    pub(super) module: Vec<u8>,
    /// The one that is fetched after it, where it was cut off.
    pub(super) annex: Vec<u8>,
    /// The script that loads it and gives it its imports.
    pub(super) glue: String,
}

/// Two habits of LLVM that make code larger for speed that nobody notices here: keeping a pointer for each thing that a
/// loop steps through, and computing ahead on one way what is needed on another. Without them the download is 1.4 kB
/// smaller.
const SMALLER: [&str; 2] = ["-Cllvm-args=-disable-lsr", "-Cllvm-args=-enable-pre=0"];

/// What to keep of the names in a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// All, as Rust writes them: stack traces can be read, and the download is larger.
    All,
    /// Those of functions, for whoever weighs them; the rest is as in a release.
    Functions,
    /// Nothing but what the glue needs, made short.
    Nothing,
}

/// Compiles the app, to the file that is given back; it can be cut in two.
pub(super) fn compiled(dev: bool) -> Outcome<PathBuf> {
    compile(&["--package", "onrecord", "--bin", "onrecord"], "onrecord.wasm", dev, &[split::FLAG])
}

/// Compiles a library of the workspace to a module, as the app is for readers.
pub(super) fn compiled_library(package: &str) -> Outcome<PathBuf> {
    compile(&["--package", package, "--lib"], &format!("{}.wasm", package.replace('-', "_")), false, &[])
}

fn compile(what: &[&str], file: &str, dev: bool, more: &[&str]) -> Outcome<PathBuf> {
    ensure_target()?;
    let mut command = project::cargo();
    command.arg("build").args(what).args(["--target", TARGET]);
    let smaller: &[&str] = if dev { &[] } else { &SMALLER };
    command.args(["--config", &flags(&[smaller, more].concat())]);
    if !dev {
        command.arg("--release");
    }
    let status = command.status().or_say(|| "Cannot run cargo; is it on the path?".to_owned())?;
    if !status.success() {
        return Err(Problem::new(format!("{file} does not compile; cargo says why above")));
    }
    let profile = if dev { "debug" } else { "release" };
    Ok(project::target()?.join(TARGET).join(profile).join(file))
}

/// Makes the glue between a compiled module and the browser, and keeps what the annex, where there is one, takes from
/// the module.
pub(super) fn bound(module: &Path, mut annex: Option<Module>, kept: Kept) -> Outcome<Bound> {
    let fail = || "wasm-bindgen cannot read what cargo built; `cargo clean` and build again".to_owned();
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).web(true).or_say(fail)?;
    bindgen.typescript(false).demangle(kept != Kept::Nothing).keep_debug(false).keep_lld_exports(true);
    // The features of the target stay: wasm-opt reads them.
    bindgen.remove_name_section(kept == Kept::Nothing).remove_producers_section(kept != Kept::All);
    let mut output = bindgen.generate_output().or_say(fail)?;
    // Every crate is named among the snippets, mostly with none.
    let scripts = output.snippets().values().any(|scripts| !scripts.is_empty());
    if scripts || !output.local_modules().is_empty() || !output.npm_dependencies().is_empty() {
        return Err(Problem::new(
            "A crate of the app brings scripts of its own, which this build does not carry; use one that brings none",
        ));
    }
    let mut glue = output.js().to_owned();
    let module = output.wasm_mut();
    keep_for(&glue, annex.as_ref(), module)?;
    if kept != Kept::All {
        let imports =
            module.imports.iter_mut().map(|import| (&mut import.module, &mut import.name)).collect();
        let exports = module.exports.iter_mut().map(|export| &mut export.name).collect();
        let taken = annex.iter_mut().flat_map(|annex| annex.imports.iter_mut());
        let taken = taken.map(|import| &mut import.name).collect();
        glue = Names { imports, exports, taken }.shorten(&glue);
    }
    let annex = annex.map_or_else(Vec::new, |mut annex| annex.emit_wasm());
    Ok(Bound { module: module.emit_wasm(), annex, glue })
}

/// Of all that a module exports, leaves what the glue uses and what the annex imports, and makes sure that nothing of
/// that is missing: a browser would say so only to readers.
fn keep_for(glue: &str, annex: Option<&Module>, module: &mut Module) -> Outcome<()> {
    let taken: HashSet<&str> =
        annex.iter().flat_map(|annex| annex.imports.iter()).map(|import| &*import.name).collect();
    let is_needless = |name: &str| !taken.contains(name) && !glue.contains(&format!("wasm.{name}"));
    let needless = module.exports.iter().filter(|export| is_needless(&export.name));
    let needless: Vec<_> = needless.map(Export::id).collect();
    needless.into_iter().for_each(|id| module.exports.delete(id));
    match taken.iter().find(|&&name| module.exports.iter().all(|export| export.name != name)) {
        Some(name) => Err(Problem::new(format!("The annex needs `{name}`, which the app does not export"))),
        None => Ok(()),
    }
}

/// Makes sure that the standard library for the browser is there.
pub(crate) fn ensure_target() -> Outcome<()> {
    if has_target() {
        return Ok(());
    }
    println!("Installing Rust's standard library for {TARGET} ...");
    let installed =
        Command::new("rustup").args(["target", "add", TARGET]).current_dir(project::root()).status();
    if installed.is_ok_and(|status| status.success()) && has_target() {
        return Ok(());
    }
    Err(Problem::new(format!(
        "Rust's standard library for {TARGET} is missing: run `rustup target add {TARGET}`, or install your \
         distribution's package of it (Debian: libstd-rust-dev-wasm32)"
    )))
}

fn has_target() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(project::root())
        .output();
    output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).exists())
}

/// What the compiler is told beside the profile. Messages of a panic name source files. Without this they would carry
/// the folders of whoever built it into every reader's download, and no two machines would build the same file.
fn flags(more: &[&str]) -> String {
    let mut folders = vec![project::root()];
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    if let Some(sources) = home.map(|home| home.join("registry").join("src")) {
        folders.extend(fs::read_dir(sources).into_iter().flatten().flatten().map(|entry| entry.path()));
    }
    // `\` and `"` would end the string that cargo reads as TOML.
    let remapped = folders.iter().map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    let quoted = remapped.chain(more.iter().map(|&flag| flag.to_owned())).map(|flag| format!("{flag:?}"));
    format!("target.{TARGET}.rustflags=[{}]", quoted.collect::<Vec<_>>().join(","))
}
