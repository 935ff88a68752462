//! What files weigh over the wire: after Brotli, for whoever does not compress them itself.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::contender::{cannot_write, script};
use crate::build::complaint;
use crate::problem::{OrSay, Outcome};

/// Brotli's greatest effort, which takes minutes where an index has hundreds of megabytes.
const BEST: i32 = 11;
const LESS: i32 = 9;
/// Collections with more documents are compressed with less effort, everyone's index alike.
const LARGE: usize = 5_000;

/// The effort for what belongs to so many documents.
pub(super) fn effort(documents: usize) -> i32 {
    if documents > LARGE { LESS } else { BEST }
}

/// The weight of code.
pub(super) fn of_code(file: &Path) -> Outcome<usize> {
    weighed(file, BEST)
}

/// The weight of a file that does not change; it is kept beside it, since it takes long.
pub(super) fn of_file(file: &Path, effort: i32) -> Outcome<usize> {
    let kept = file.with_added_extension(format!("br{effort}"));
    if let Some(weight) = fs::read_to_string(&kept).ok().and_then(|said| said.parse().ok()) {
        return Ok(weight);
    }
    let weight = weighed(file, effort)?;
    fs::write(kept, weight.to_string()).or_say(cannot_write)?;
    Ok(weight)
}

/// By the Brotli that Node brings, which is much faster than ours.
fn weighed(file: &Path, effort: i32) -> Outcome<usize> {
    let output = Command::new("node").arg(script("weigh.mjs")).arg(file).arg(effort.to_string()).output();
    let output = output.or_say(|| "Cannot run node".to_owned())?;
    let said = String::from_utf8_lossy(&output.stdout);
    said.trim().parse().or_say(|| format!("Cannot weigh {}: {}", file.display(), complaint(&output)))
}

/// The weight of the files of a folder that end so, which are compressed already.
pub(super) fn of_folder(folder: &Path, endings: &[&str]) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let ends = |name: &str| endings.iter().any(|ending| name.ends_with(ending));
    entries
        .filter(|entry| ends(&entry.file_name().to_string_lossy()))
        .filter_map(|entry| entry.metadata().ok())
        .map(|about| usize::try_from(about.len()).unwrap_or(usize::MAX))
        .sum()
}
