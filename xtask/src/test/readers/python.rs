//! Python with the packages that read exports back, in the target folder: installed once and exactly as
//! `xtask/python/requirements.txt` names them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::build::complaint;
use crate::problem::{OrSay, Outcome};
use crate::project;
use crate::test::debian;

/// The oldest that all the packages run on.
const OLDEST: &str = "import sys; sys.exit(sys.version_info < (3, 10))";
const INSTALL: &str = "install Python 3.10 or newer with its venv module \
                       (Debian, Ubuntu: `apt-get install python3 python3-venv`)";

/// Makes it ready; or says why there is none.
pub(super) fn ready() -> Outcome<Result<PathBuf, String>> {
    let wanted = project::root().join("xtask/python/requirements.txt");
    let requirements = project::read(&wanted)?;
    let folder = project::target()?.join("python");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let done = folder.join("installed.txt");
    if fs::read_to_string(&done).is_ok_and(|installed| installed == requirements) && runs(&python) {
        return Ok(Ok(python));
    }
    if !made(&folder, &python) {
        debian::install(&["python3", "python3-venv"]);
        if !made(&folder, &python) {
            return Ok(Err(format!("there is no Python here that makes environments; {INSTALL}")));
        }
    }
    println!("Installing readers of the export formats with pip, once ...");
    let mut pip = Command::new(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--requirement",
    ]);
    match pip.arg(&wanted).output() {
        Ok(output) if output.status.success() => {
            // Written last: it says that all the rest is there.
            fs::write(done, &requirements).or_say(|| "Cannot write into the target folder".to_owned())?;
            Ok(Ok(python))
        }
        Ok(output) => Ok(Err(format!("pip cannot install the readers ({})", complaint(&output)))),
        Err(error) => Ok(Err(format!("pip does not run ({error})"))),
    }
}

/// Makes an environment anew, with whichever Python is new enough; whether there is one now.
fn made(folder: &Path, python: &Path) -> bool {
    let mut names = ["python3", "python"].into_iter().filter(|name| runs(Path::new(name)));
    let make = |name: &str| Command::new(name).args(["-m", "venv", "--clear"]).arg(folder).output();
    names.any(|name| make(name).is_ok_and(|output: Output| output.status.success())) && runs(python)
}

fn runs(python: &Path) -> bool {
    Command::new(python).args(["-c", OLDEST]).output().is_ok_and(|output| output.status.success())
}
