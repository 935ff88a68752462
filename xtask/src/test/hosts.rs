//! The built folder on hosts of others, under a path: nginx and Caddy with the very examples of `docs/hosting`, and a
//! server that knows nothing but how to send files. `tests/browser/hosting.rs` looks at what they send and opens the
//! page there in Chromium. A host that is missing and cannot be installed is left out, and named.

use std::env;
use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::browser::{self, Asked};
use super::debian;
use super::driver::free_port;
use super::engine::{Engine, on_path};
use super::libtest::Tally;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// How long a host may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Where the examples have the folder.
const EXAMPLE: &str = "/srv/www";
/// Where it lies on the bare server: deep, and with letters that an address must escape.
const DEEP: &str = "a/b c/ü/on-record";
/// Debian's place for what nginx loads; other systems compile it in or load it elsewhere.
const NGINX_MODULES: &str = "/etc/nginx/modules-enabled";

/// The settings of an nginx that runs here and alone, and keeps to a folder.
const NGINX: &str = "daemon off; master_process off; pid FOLDER/pid; error_log stderr;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
    access_log off;
    client_body_temp_path FOLDER; proxy_temp_path FOLDER; fastcgi_temp_path FOLDER; uwsgi_temp_path FOLDER;
    scgi_temp_path FOLDER;
";
/// The same of Caddy.
const CADDY: &str = "{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n";

/// Runs the tests on all hosts that are here; says which are not.
pub(super) fn run() -> Outcome<(Tally, String)> {
    let folder = Folder(env::temp_dir().join(format!("onrecord-hosts-{}", free_port()?)));
    copy(&project::dist(), &folder.0.join("www/on-record"))?;
    copy(&project::dist(), &folder.0.join("www").join(DEEP))?;
    if !has_nginx() || on_path(&["caddy"]).is_none() {
        debian::install(&["nginx", "libnginx-mod-http-brotli-static", "caddy"]);
    }
    let mut hosts = Vec::new();
    let mut missing = Vec::new();
    for (name, found) in [
        ("nginx", has_nginx().then(|| Host::nginx(&folder.0))),
        ("caddy", on_path(&["caddy"]).map(|program| Host::caddy(&program, &folder.0))),
        ("bare", on_path(&["python3"]).map(|program| Host::bare(&program, &folder.0))),
    ] {
        match found {
            Some(host) => hosts.push(host?),
            None => missing.push(name),
        }
    }
    if hosts.is_empty() {
        return Err(Problem::new("there is no host here; install nginx, Caddy or Python"));
    }
    let asked = Asked {
        words: hosts.iter().map(|host| format!("hosting::{}", host.name)).collect(),
        more: hosts.iter().map(|host| (host.variable(), host.url())).collect(),
    };
    let (tally, _) = browser::run(Engine::Chromium, &asked)?;
    let note = if missing.is_empty() { String::new() } else { format!("not here: {}", missing.join(", ")) };
    Ok((tally, note))
}

/// nginx alone cannot send what is compressed with Brotli.
fn has_nginx() -> bool {
    let modules = fs::read_dir(NGINX_MODULES).into_iter().flatten().flatten();
    let has_module =
        modules.into_iter().any(|file| file.file_name().to_string_lossy().contains("brotli-static"));
    has_module && nginx().is_some()
}

/// Where it is not on everybody's path.
fn nginx() -> Option<PathBuf> {
    let aside = PathBuf::from("/usr/sbin/nginx");
    on_path(&["nginx"]).or_else(|| aside.is_file().then_some(aside))
}

/// A running host; it ends when dropped.
struct Host {
    name: &'static str,
    process: Child,
    port: u16,
    /// Where the page is, with slashes around it.
    path: &'static str,
}

impl Host {
    fn nginx(folder: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let www = folder.join("www").display().to_string();
        let site =
            example("nginx.conf", &[(EXAMPLE, &www), ("listen 80;", &format!("listen 127.0.0.1:{port};"))])?;
        let own = NGINX.replace("FOLDER", &folder.display().to_string());
        write(&folder.join("nginx.conf"), &format!("{own}{site}}}\n"))?;
        let mut command = Command::new(nginx().unwrap_or_default());
        command.args(["-e", "stderr", "-c"]).arg(folder.join("nginx.conf"));
        Self::start("nginx", command, port, "/on-record/")
    }

    fn caddy(program: &Path, folder: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let www = folder.join("www").display().to_string();
        let site = example(
            "Caddyfile",
            &[(EXAMPLE, &www), ("example.org {", &format!("http://:{port} {{\n\tbind 127.0.0.1"))],
        )?;
        write(&folder.join("Caddyfile"), &format!("{CADDY}{site}"))?;
        let mut command = Command::new(program);
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
        command.env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
        Self::start("caddy", command, port, "/on-record/")
    }

    fn bare(program: &Path, folder: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = Command::new(program);
        command.args(["-m", "http.server", &port.to_string(), "--bind", "127.0.0.1", "--directory"]);
        // It reports each request.
        command.arg(folder.join("www")).stderr(Stdio::null());
        Self::start("bare", command, port, "/a/b%20c/%C3%BC/on-record/")
    }

    fn start(name: &'static str, mut command: Command, port: u16, path: &'static str) -> Outcome<Self> {
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .or_say(|| format!("Cannot run {name}"))?;
        let mut host = Self { name, process, port, path };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = host.process.try_wait().is_ok_and(|status| status.is_some());
            if ended || begun.elapsed() > PATIENCE {
                return Err(Problem::new(format!("{name} does not start with what docs/hosting has for it")));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(host)
    }

    fn variable(&self) -> String {
        format!("ONRECORD_HOST_{}", self.name.to_uppercase())
    }

    fn url(&self) -> String {
        format!("127.0.0.1:{}{}", self.port, self.path)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A folder that goes with us.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// An example of the docs with what is here in place of what it supposes.
fn example(name: &str, here: &[(&str, &str)]) -> Outcome<String> {
    let mut text = project::read(&project::root().join("docs/hosting").join(name))?;
    for (supposed, own) in here {
        if !text.contains(supposed) {
            return Err(Problem::new(format!("docs/hosting/{name} no longer says `{supposed}`")));
        }
        text = text.replace(supposed, own);
    }
    Ok(text)
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::write(path, text).or_say(|| format!("Cannot write {}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    let fail = || format!("Cannot copy {} to {}", from.display(), to.display());
    fs::create_dir_all(to).or_say(fail)?;
    for entry in fs::read_dir(from).or_say(fail)? {
        let file = entry.or_say(fail)?.path();
        if file.is_file() {
            fs::copy(&file, to.join(file.file_name().unwrap_or_default())).or_say(fail)?;
        }
    }
    Ok(())
}
