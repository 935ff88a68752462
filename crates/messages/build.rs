//! Reads what the interface says from `assets/messages` and makes of it a function for each message, with the English
//! text in it, and the texts of the other languages. Anything wrong with any of them fails the build, each fault named
//! with its file, line and message.

mod compile;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use compile::{Language, Written, compiled};

/// Where the sources are, seen from this crate.
const SOURCES: &str = "../../assets/messages";

fn main() {
    println!("cargo::rerun-if-changed={SOURCES}");
    let mut written = Vec::new();
    for language in Language::ALL {
        let name = format!("{}.ftl", language.tag());
        // A language is built once its file is there; then all of it has to be.
        if let Ok(text) = fs::read_to_string(Path::new(SOURCES).join(&name)) {
            written.push(Written { language, file: format!("assets/messages/{name}"), text });
        }
    }
    match compiled(&written) {
        Ok(made) => {
            write("say.rs", &made.functions);
            write("translations.rs", &made.translations);
        }
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={}", fault.to_string().replace(['\n', '\r'], " "));
            }
        }
    }
}

fn write(name: &str, text: &str) {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default().join(name);
    if let Err(error) = fs::write(&out, text) {
        println!("cargo::error=Cannot write {name}: {error}");
    }
}
