//! Cuts the compiled app in two: what is needed to begin, and the annex, which is fetched after the first drawing
//! (`src/annex.rs`). What is reached only through the function that is marked there goes into the annex. Both halves
//! use one memory and one table of functions, which the first has and the annex imports.

use std::fs;
use std::path::{Path, PathBuf};

use rustc_demangle::demangle;
use walrus::ModuleConfig;
use wasm_split_cli_support::{Options, transform};

use super::wasm::{self, Bound, Kept};
use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};

/// What the compiler is told, so that it can be done: the linker says for every byte that points somewhere whereto.
pub(super) const FLAG: &str = "-Clink-args=--emit-relocs";

/// The app, cut in two.
pub(super) struct Halves {
    first: PathBuf,
    annex: Vec<u8>,
}

/// Cuts a compiled app.
pub(super) fn halves(compiled: &Path) -> Outcome<Halves> {
    let whole = fs::read(compiled).or_say(|| format!("Cannot read {}", shown(compiled)))?;
    let folder = project::target()?.join("annex");
    let first = folder.join("first.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.emit_dwarf = false;
    let cut = transform(options).or_say(|| "The app cannot be cut in two".to_owned())?;
    let [annex] = cut.split_modules.as_slice() else {
        return Err(Problem::new(
            "The app is not cut in two; src/annex.rs marks one function, and main.rs must reach it",
        ));
    };
    let annex = fs::read(annex).or_say(|| format!("Cannot read {}", shown(annex)))?;
    Ok(Halves { first, annex })
}

impl Halves {
    /// Both, and the glue between the first and the browser; the annex needs none, for it calls the browser through
    /// the first.
    pub(super) fn bound(&self, kept: Kept) -> Outcome<Bound> {
        let mut config = ModuleConfig::new();
        config.generate_name_section(kept != Kept::Nothing).generate_producers_section(kept == Kept::All);
        let mut annex = config.parse(&self.annex).or_say(|| "The annex cannot be read again".to_owned())?;
        // As wasm-bindgen does with those of the first.
        for function in annex.funcs.iter_mut() {
            function.name = function.name.take().map(|name| demangle(&name).to_string());
        }
        // As `boot.js` calls the first.
        annex.imports.iter_mut().for_each(|import| "app".clone_into(&mut import.module));
        wasm::bound(&self.first, Some(annex), kept)
    }
}
