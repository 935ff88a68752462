//! All that a browser of the tests can reach: a proxy that stands for the whole network. Each test visits the site at
//! a host of its own, so that whatever a page keeps (storage, caches, permissions) is nobody else's although the
//! browser goes on to the next test. The proxy answers this host with the built files and notes what was asked; what
//! is asked of any other host it notes and refuses; but for pages of a test's own, at another host of the same test, which
//! embed the site. Before the page's own scripts it puts one that reports what the page says on the console and which of
//! its policy it breaks: not every driver tells. Nor does it let the page be kept in the browser, unless a test is about
//! that: what is kept is not asked for, and could not be prepared.

use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use crate::builds::{self, Build};
use crate::http::{Message, fetched, plain, refuse};

/// How the host of every test begins.
const VISIT: &str = "visit-";
/// How the host of a test begins that embeds the site.
const AROUND: &str = "around.";
/// Where the script reports to, on the page's own host.
const REPORTS: &str = "/.said";

/// Reports before it goes on, so that what was reported is known as soon as the page answers again. It stands before
/// the policy of the page, which it therefore needs no place in.
const REPORTER: &str = r#"(() => {
  document.currentScript.remove();
  const report = (what) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/.said", false);
    request.send(what);
  };
  for (const level of ["debug", "log", "info", "warn", "error", "assert", "trace", "dir", "table"]) {
    const own = console[level];
    console[level] = (...words) => {
      if (level !== "assert" || !words[0]) report(`${level}: ${words.join(" ")}`);
      own.apply(console, words);
    };
  }
  addEventListener("error", (event) => {
    report(`error: ${event.message ?? `${event.target.src ?? event.target.href} does not load`}`);
  }, true);
  addEventListener("unhandledrejection", (event) => report(`unhandled: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) => {
    // A page with a policy that lets nothing be reported would report that for ever.
    if (!event.blockedURI.endsWith("/.said")) report(`policy: ${event.effectiveDirective} forbids ${event.blockedURI} ${event.sample}`);
  });
})();"#;

/// Nothing keeps the page in the browser.
const UNKEPT: &str =
    "if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});";

/// What a browser asks for by itself, when it likes, beside a file that names no icon.
const ICON: &str = "/favicon.ico";

/// Where Chromium looks for parts of itself, now and then and for no page; what it is told by its flags does not keep it
/// from that. The policy keeps the page from it, and a breach of that is reported.
const OWN_BUSINESS: &str = "redirector.gvt1.com:443";

/// The network of one browser.
#[derive(Clone)]
pub(crate) struct Network {
    address: String,
    visit: Arc<Mutex<Visit>>,
}

/// What one test makes of the network, and what it has seen of it.
#[derive(Default)]
struct Visit {
    /// The test's own host, and the address of the server behind it.
    host: String,
    server: String,
    /// Where on it the site begins.
    folder: String,
    asked: Vec<String>,
    elsewhere: Vec<String>,
    said: Vec<String>,
    scripts: Vec<String>,
    cut: Vec<String>,
    /// All that was ever cut, but for everything at once.
    was_cut: Vec<String>,
    damaged: Vec<String>,
    /// How names of files end, what stands in them, and as many bytes that are sent in its place.
    exchanged: Vec<(String, Vec<u8>, Vec<u8>)>,
    untyped: Vec<String>,
    cut_path: Option<String>,
    is_free: bool,
    /// Pages at the host that embeds the site: the path of each, and what is there.
    around: Vec<(String, String)>,
    is_kept: bool,
    /// What the worker runs before its own script.
    in_worker: String,
    build: Build,
}

impl Network {
    /// Opens one.
    pub(crate) fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let address = listener.local_addr().expect("it listens").to_string();
        let visit = Arc::<Mutex<Visit>>::default();
        let answering = visit.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let visit = answering.clone();
                // A browser may go away at any time; that is no fault.
                thread::spawn(move || drop(answer(stream, &visit)));
            }
        });
        Self { address, visit }
    }

    /// The address of the proxy: host and port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Begins anew: the server at this address is reached at a host of this number, and nothing has been asked.
    pub(crate) fn begin(&self, number: usize, server: &str) {
        // A host of this machine, so that the page may do what it may do on a secure one.
        let host = format!("{VISIT}{number}.localhost");
        *self.visit() = Visit { host, server: server.to_owned(), folder: "/".to_owned(), ..Visit::default() };
    }

    /// Puts another server in its place, with the site in a folder of it.
    pub(crate) fn moves_to(&self, server: &str, folder: &str) {
        let mut visit = self.visit();
        visit.server = server.to_owned();
        visit.folder = folder.to_owned();
    }

    /// The address of the site.
    pub(crate) fn home(&self) -> String {
        let visit = self.visit();
        format!("http://{}{}", visit.host, visit.folder)
    }

    /// Puts a page at the host that embeds the site, and says its address.
    pub(crate) fn around(&self, path: &str, page: &str) -> String {
        let mut visit = self.visit();
        visit.around.retain(|(known, _)| known != path);
        visit.around.push((path.to_owned(), page.to_owned()));
        format!("http://{AROUND}{}{path}", visit.host)
    }

    /// Runs a script before any of the page's own, from the next loading on.
    pub(crate) fn before_loading(&self, script: &str) {
        self.visit().scripts.push(script.to_owned());
    }

    /// Cuts the line wherever a file is asked for whose name has this in it.
    pub(crate) fn cut(&self, part: &str) {
        let mut visit = self.visit();
        visit.cut.push(part.to_owned());
        visit.was_cut.extend((!part.is_empty()).then(|| part.to_owned()));
    }

    /// Whether a message names a file whose line this test has cut. Of each such file a browser complains, and when it
    /// does is its own affair.
    pub(crate) fn was_cut(&self, message: &str) -> bool {
        self.visit().was_cut.iter().any(|part| message.contains(part))
    }

    /// Cuts the line where this file is asked for, and no other any more.
    pub(crate) fn cut_path(&self, file: &str) {
        let mut visit = self.visit();
        visit.cut_path = Some([&visit.folder, file].concat());
    }

    /// Lets everything through again.
    pub(crate) fn mend(&self) {
        let mut visit = self.visit();
        visit.cut.clear();
        visit.damaged.clear();
        visit.cut_path = None;
    }

    /// Lets the browser keep the page.
    pub(crate) fn keeps(&self) {
        self.visit().is_kept = true;
    }

    /// Runs a script before that of the worker.
    pub(crate) fn before_worker(&self, script: &str) {
        script.clone_into(&mut self.visit().in_worker);
    }

    /// Puts another build in the place of the one there is.
    pub(crate) fn serves(&self, build: Build) {
        self.visit().build = build;
    }

    /// The files that the worker of the build in place keeps.
    pub(crate) fn kept_files(&self) -> Vec<String> {
        let (server, build) = {
            let visit = self.visit();
            (visit.server.clone(), visit.build)
        };
        let fetch = |path: &str| plain(&server, path);
        let worker = fetch("/sw.js").and_then(|worker| build.made_of(worker, "/sw.js", &fetch));
        builds::listed(&String::from_utf8_lossy(&worker.expect("there is a worker")))
    }

    /// Loses the second half of files whose name ends so, and sends nothing but zeros in its place.
    pub(crate) fn damage(&self, ending: &str) {
        self.visit().damaged.push(ending.to_owned());
    }

    /// Sends other bytes, as many, in the place of these, wherever a file whose name ends so has them.
    pub(crate) fn exchange(&self, ending: &str, these: Vec<u8>, others: Vec<u8>) {
        assert_eq!(these.len(), others.len(), "what is exchanged has the same length");
        self.visit().exchanged.push((ending.to_owned(), these, others));
    }

    /// Sends files whose name ends so without saying of what type they are.
    pub(crate) fn untyped(&self, ending: &str) {
        self.visit().untyped.push(ending.to_owned());
    }

    /// Sends pages without their policy from now on.
    pub(crate) fn without_policy(&self) {
        self.visit().is_free = true;
    }

    /// The paths asked for at the test's own host, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.visit().asked.clone()
    }

    /// The addresses asked for anywhere else, since this was last asked.
    pub(crate) fn elsewhere(&self) -> Vec<String> {
        std::mem::take(&mut self.visit().elsewhere)
    }

    /// What the page reported, since this was last asked.
    pub(crate) fn said(&self) -> Vec<String> {
        std::mem::take(&mut self.visit().said)
    }

    fn visit(&self) -> MutexGuard<'_, Visit> {
        lock(&self.visit)
    }
}

/// A test that failed while it looked says nothing about what there is to see.
fn lock(visit: &Mutex<Visit>) -> MutexGuard<'_, Visit> {
    visit.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Answers the one request that comes over a connection.
fn answer(mut stream: TcpStream, visit: &Mutex<Visit>) -> io::Result<()> {
    let request = Message::request(&mut BufReader::new(&stream))?;
    let (host, path) = request.place();
    let server = {
        let mut visit = lock(visit);
        let is_around = host.strip_prefix(AROUND) == Some(&visit.host);
        if is_around && path != REPORTS {
            return show(&mut stream, path, &visit);
        }
        if host != visit.host && !is_around {
            // The window of an earlier test may still ask something of its own host as it closes.
            if !host.strip_prefix(AROUND).unwrap_or(host).starts_with(VISIT) {
                let asked = request.asked().1;
                if asked != OWN_BUSINESS {
                    visit.elsewhere.push(asked.to_owned());
                }
            }
            return refuse(&mut stream, "403 Forbidden");
        }
        if path == REPORTS {
            visit.said.push(String::from_utf8_lossy(&request.body).into_owned());
            return refuse(&mut stream, "204 No Content");
        }
        if path == ICON {
            return refuse(&mut stream, "204 No Content");
        }
        visit.asked.push(path.to_owned());
        if visit.cut.iter().any(|part| path.contains(part)) || visit.cut_path.as_deref() == Some(path) {
            return Ok(());
        }
        visit.server.clone()
    };
    let build = lock(visit).build;
    let is_damaged = lock(visit).damaged.iter().any(|ending| path.ends_with(ending));
    let is_exchanged = lock(visit).exchanged.iter().any(|(ending, ..)| path.ends_with(ending));
    let is_changed = is_damaged || is_exchanged || build != Build::First || path.ends_with("/sw.js");
    let Message { line, mut headers, body } = fetched(&server, &request, &build.path(path), is_changed)?;
    let mut body = build.made_of(body, path, &|path| plain(&server, path))?;
    for (_, these, others) in lock(visit).exchanged.iter().filter(|(ending, ..)| path.ends_with(ending)) {
        if let Some(at) = body.windows(these.len()).position(|bytes| bytes == these) {
            body.splice(at..at + these.len(), others.iter().copied());
        }
    }
    if is_damaged {
        let half = body.len() / 2;
        body.iter_mut().skip(half).for_each(|byte| *byte = 0);
    }
    // The worker asks for the page as it asks for any file.
    let is_shown = request.value("sec-fetch-dest").is_none_or(|shown_as| shown_as != "empty");
    let is_page = |(name, value): &(String, String)| name == "content-type" && value.starts_with("text/html");
    if is_shown && headers.iter().any(is_page) {
        body = prepared(&String::from_utf8_lossy(&body), &lock(visit)).into_bytes();
    }
    if path.ends_with("/sw.js") {
        body.splice(0..0, lock(visit).in_worker.bytes());
    }
    let is_untyped = lock(visit).untyped.iter().any(|ending| path.ends_with(ending));
    headers.retain(|(name, _)| match name.as_str() {
        "content-length" | "connection" => false,
        "content-type" | "x-content-type-options" => !is_untyped,
        // A file of the second build that does not arrive is not one that arrived before.
        "cache-control" => build == Build::First,
        _ => true,
    });
    if build != Build::First {
        headers.push(("cache-control".to_owned(), "no-store".to_owned()));
    }
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    write!(stream, "{line}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
    stream.write_all(&body)
}

/// A page of the test's own; of what else is asked there, an icon, nothing.
fn show(stream: &mut TcpStream, path: &str, visit: &Visit) -> io::Result<()> {
    let Some((_, page)) = visit.around.iter().find(|(known, _)| known == path) else {
        return refuse(stream, "204 No Content");
    };
    let page = prepared(page, visit);
    let length = page.len();
    let headers =
        format!("Content-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close");
    write!(stream, "HTTP/1.1 200 OK\r\n{headers}\r\n\r\n{page}")
}

/// A page as the test wants it.
fn prepared(page: &str, visit: &Visit) -> String {
    let unkept = (!visit.is_kept).then_some(UNKEPT);
    let scripts = [REPORTER].into_iter().chain(unkept).chain(visit.scripts.iter().map(String::as_str));
    let scripts: String = scripts.map(|script| format!("<script>{script}</script>")).collect();
    let page = page.replacen("<head>", &format!("<head>{scripts}"), 1);
    match page.split_once("<meta http-equiv=\"Content-Security-Policy\"") {
        Some((before, policy)) if visit.is_free => {
            format!("{before}{}", policy.split_once('>').map_or("", |(_, after)| after))
        }
        _ => page,
    }
}
