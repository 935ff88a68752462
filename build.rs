//! Compiles the corpus into the app: reads and checks the folder, and writes to `OUT_DIR` what the app includes: what is
//! needed of the corpus to begin, the rest of it, the details that only pictures need, and the citation styles. A corpus
//! with a fault in it fails the build, every fault named with its file and line.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use corpus::Corpus;

fn main() {
    println!("cargo::rerun-if-env-changed=ONRECORD_CORPUS");
    let named = env::var_os("ONRECORD_CORPUS").filter(|named| !named.is_empty());
    let folder = named.map_or_else(|| PathBuf::from("assets/corpus"), PathBuf::from);
    // A folder that is not there would be looked for at every build, and is named as a fault below.
    println!("cargo::rerun-if-changed={}", folder.display());
    // About leads to the rulings only where there are some; `cargo xtask build` puts them beside the page.
    if folder.join("ANNOTATION.md").is_file() {
        println!("cargo::rustc-env=ONRECORD_HAS_RULINGS=1");
    }
    match cite::styles::templates() {
        Ok(templates) => write("styles.bin", &templates),
        Err(error) => println!("cargo::error=The citation styles cannot be made: {error}"),
    }
    match compiled(&folder) {
        Ok(blobs) => {
            for (name, blob) in ["corpus.bin", "later.bin", "details.bin"].into_iter().zip(blobs) {
                write(name, &blob);
            }
        }
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={}", fault.replace(['\n', '\r'], " "));
            }
        }
    }
}

/// Writes what the app includes.
fn write(name: &str, bytes: &[u8]) {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default().join(name);
    if let Err(error) = fs::write(&out, bytes) {
        println!("cargo::error=Cannot write {name}: {error}");
    }
}

/// The corpus and its search index as one blob, as another what is not needed to begin, and the details; or everything
/// that is wrong with it.
fn compiled(folder: &Path) -> Result<[Vec<u8>; 3], Vec<String>> {
    let outcome = corpus::read::folder(folder);
    let faults: Vec<String> = outcome.report.faults.iter().map(ToString::to_string).collect();
    let Some(mut corpus) = outcome.corpus.filter(|_| faults.is_empty()) else {
        let nothing = vec![format!(
            "{}: no corpus can be read here; expected a corpus folder with documents",
            folder.display()
        )];
        return Err(if faults.is_empty() { nothing } else { faults });
    };
    let details = corpus::compiled::encode_details(&corpus);
    let later = corpus::compiled::take_later(&mut corpus);
    let encode = |corpus: &Corpus, index: &[u8]| {
        corpus::compiled::encode(corpus, index)
            .map_err(|error| vec![format!("The corpus cannot be compiled: {error}")])
    };
    Ok([encode(&corpus, &corpus.search_index())?, encode(&later, &[])?, details])
}
