//! What is missing on a machine, installed without asking where that can be done: as root on Debian or what is built
//! on it. Anywhere else the one who runs the tests is told what to install.

use std::path::Path;
use std::process::Command;

/// Installs packages; where it is not Debian or not root, does nothing. What fails here shows as what is still missing.
pub(super) fn install(packages: &[&str]) {
    if !is_root_here() {
        return;
    }
    println!("Installing {} ...", packages.join(", "));
    for arguments in [&["update"][..], &[&["install", "--yes", "--no-install-recommends"], packages].concat()]
    {
        let mut command = Command::new("apt-get");
        command.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        // A host that is installed is not started: in this level of the system none is.
        let _ = command.env("RUNLEVEL", "1").status();
    }
}

fn is_root_here() -> bool {
    let id = Command::new("id").arg("-u").output();
    Path::new("/etc/debian_version").exists() && id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
