//! What is missing on a machine, installed without asking where that can be done: as root on Debian or what is built
//! on it. Anywhere else the one who runs the tests is told what to install.

use std::path::Path;
use std::process::Command;

/// Installs packages; where it is not Debian or not root, does nothing. What fails here shows as what is still missing.
pub(super) fn install(what: &str, packages: &[&str]) {
    if !is_root_here() {
        return;
    }
    println!("Installing {what} ...");
    for arguments in [&["update"][..], &[&["install", "--yes", "--no-install-recommends"], packages].concat()]
    {
        let mut command = Command::new("apt-get");
        let _ = command.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive").status();
    }
}

fn is_root_here() -> bool {
    let id = Command::new("id").arg("-u").output();
    Path::new("/etc/debian_version").exists() && id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
