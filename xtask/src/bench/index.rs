//! The index of each engine, made on the host before anything is measured: ours by `search::Builder`, the peers' by
//! their own libraries in Node. A peer's index is kept in the target folder, since it changes only with what it is
//! made of.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use ::search::{Builder, Unit};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::collection::Collection;
use super::contender::{Contender, cannot_write, script};
use super::{LIMIT, weight};
use crate::problem::{OrSay, Outcome, Problem};

/// What Node may hold of a hundred thousand documents and an index of them.
const HEAP: &str = "--max-old-space-size=8192";
/// How much of the documents tells them from others: both ends.
const TELLING: usize = 1 << 20;

/// What an engine is given to open.
#[derive(Clone, Debug)]
pub(super) struct Made {
    /// The folder it lies in.
    pub(super) folder: PathBuf,
    /// What comes over the wire beside the code, with the documents where the engine wants them.
    pub(super) weight: usize,
    /// What of the engine's code lies with its index.
    pub(super) code: usize,
}

/// Makes the index of an engine for a collection, whose documents lie in the file; or says why there is none.
pub(super) fn made(
    contender: &Contender,
    collection: &Collection,
    documents: &Path,
    root: &Path,
) -> Outcome<Result<Made, String>> {
    let effort = weight::effort(collection.documents.len());
    let maker = contender.index_of.as_deref().unwrap_or(&contender.key);
    let folder = root.join("indexes").join(key(maker, documents, root)?);
    let file = folder.join("index");
    if contender.is_ours() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).or_say(cannot_write)?;
        fs::write(&file, ours(collection)).or_say(cannot_write)?;
    } else if contender.index_of.is_some()
        && !folder.join("done").exists()
        && let Err(why) = theirs(maker, documents, &folder, root)?
    {
        return Ok(Err(why));
    }
    let mut made = Made { folder, weight: 0, code: 0 };
    if contender.needs("index") {
        made.weight += weight::of_file(&file, effort)?;
    }
    if contender.needs("docs") {
        made.weight += weight::of_file(documents, effort)?;
    }
    if contender.needs("folder") {
        let written = made.folder.join("folder");
        made.weight += weight::of_folder(&written, &[".pf_meta"]);
        made.weight += weight::of_folder(&written.join("index"), &[".pf_index"]);
        made.code += weight::of_folder(&written, &["wasm.en.pagefind"]);
        made.code += weight::of_file(&written.join("pagefind.js"), effort)?;
    }
    Ok(Ok(made))
}

/// The index of this engine.
fn ours(collection: &Collection) -> Vec<u8> {
    let mut builder = Builder::new();
    for document in &collection.documents {
        builder.add(Unit { text: &document.text, heading: &document.title, speaker: "", language: "en" });
    }
    builder.finish()
}

/// Lets a peer's library make its index.
fn theirs(maker: &str, documents: &Path, folder: &Path, root: &Path) -> Outcome<Result<(), String>> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).or_say(cannot_write)?;
    let adapter = root.join("code").join(format!("{maker}.host.mjs"));
    let said = folder.join("said");
    let child = Command::new("node")
        .arg(HEAP)
        .arg(script("index.mjs"))
        .args([&adapter, documents, folder])
        .stdin(Stdio::null())
        .stdout(fs::File::create(&said).or_say(cannot_write)?)
        .stderr(Stdio::null())
        .spawn()
        .or_say(|| "Cannot run node".to_owned())?;
    if !ended(child) {
        return Ok(Err(format!("cut off after {} s of indexing", LIMIT.as_secs())));
    }
    let answer = fs::read(&said).or_say(cannot_write)?;
    let answer: Value = serde_json::from_slice(&answer).unwrap_or_default();
    if answer["milliseconds"].is_f64() {
        // Written last: it says that all the rest is there.
        fs::write(folder.join("done"), "").or_say(cannot_write)?;
        return Ok(Ok(()));
    }
    let why = answer["failed"].as_str().unwrap_or("Node ran out of memory");
    Ok(Err(format!("makes no index: {why}")))
}

/// Waits for it as long as anybody gets; then ends it, and says so.
fn ended(mut child: Child) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < LIMIT {
        if child.try_wait().is_ok_and(|status| status.is_some()) {
            return true;
        }
        thread::sleep(Duration::from_millis(50));
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// A name for what the index is made of: the adapter with its library, and the documents.
fn key(maker: &str, documents: &Path, root: &Path) -> Outcome<String> {
    let read = |file: &Path| fs::read(file).or_say(|| format!("Cannot read {}", file.display()));
    let adapter = read(&root.join("code").join(format!("{maker}.host.mjs")))?;
    let lock = read(&root.join("package-lock.json"))?;
    let documents = read(documents)?;
    let size = documents.len().to_le_bytes();
    let ends =
        [&documents[..documents.len().min(TELLING)], &documents[documents.len().saturating_sub(TELLING)..]];
    let mut hash = Sha256::new();
    for part in [adapter.as_slice(), &lock, &size, ends[0], ends[1]] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let digits: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{maker}-{digits}"))
}

/// The address of a file in the folder that is served.
pub(super) fn url(root: &Path, file: &Path) -> Outcome<String> {
    let inside = file.strip_prefix(root).or_say(|| format!("{} is not served", file.display()))?;
    let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.is_empty() {
        Err(Problem::new("The folder itself is no file"))
    } else {
        Ok(format!("/{}", parts.join("/")))
    }
}
