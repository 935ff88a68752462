//! A static server for the built folder and nothing else: what `serve` shows and what the browser tests visit.
//!
//! It answers as a good host would: the right types, compressed copies, hashed names kept for ever. What it answers
//! is a pure function of the request and the folder (`reply`); the rest is sockets.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response};

use crate::build::headers;
use crate::problem::{OrSay, Outcome, Problem};

/// Enough for one browser's six connections; a reader is alone here.
const WORKERS: usize = 8;
/// How many ports to try before giving up.
const TRIES: u16 = 50;

/// Where to listen.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Port {
    /// Here or nowhere.
    Exactly(u16),
    /// Here, or on the next free one.
    FromOn(u16),
    /// Wherever there is room.
    Any,
}

/// A running server; it stops when dropped.
pub(crate) struct Server {
    listener: Arc<tiny_http::Server>,
    workers: Vec<JoinHandle<()>>,
    port: u16,
}

impl Server {
    /// Serves a folder to this machine alone.
    pub(crate) fn start(folder: &Path, port: Port) -> Outcome<Self> {
        let folder = folder.to_owned();
        Self::answering(port, move |request| respond(request, &folder, &[]))
    }

    /// Serves whatever `answer` makes of a request, to this machine alone.
    pub(crate) fn answering(port: Port, answer: impl Fn(Request) + Clone + Send + 'static) -> Outcome<Self> {
        let listener = Arc::new(listen(port)?);
        let port = listener.server_addr().to_ip().map_or(0, |address| address.port());
        let workers = (0..WORKERS)
            .map(|_| {
                let (listener, answer) = (Arc::clone(&listener), answer.clone());
                thread::spawn(move || {
                    // An error here is the end: `unblock` was called.
                    while let Ok(request) = listener.recv() {
                        answer(request);
                    }
                })
            })
            .collect();
        Ok(Self { listener, workers, port })
    }

    /// The address of the first page.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Its host and port.
    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Serves until the program is interrupted.
    pub(crate) fn wait(mut self) {
        for worker in self.workers.drain(..) {
            // A worker that panicked has said so; the others go on.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in 0..WORKERS {
            self.listener.unblock();
        }
    }
}

fn listen(port: Port) -> Outcome<tiny_http::Server> {
    let open = |port: u16| tiny_http::Server::http(("127.0.0.1", port));
    match port {
        Port::Exactly(port) => open(port).or_say(|| {
            format!("Cannot listen on port {port}; leave --port out and the next free one is taken")
        }),
        Port::Any => open(0).or_say(|| "Cannot listen on any port of this machine".to_owned()),
        Port::FromOn(first) => {
            (first..first.saturating_add(TRIES)).find_map(|port| open(port).ok()).ok_or_else(|| {
                Problem::new(format!(
                    "None of the ports {first} to {} is free; name one with --port",
                    first + TRIES - 1
                ))
            })
        }
    }
}

/// Answers with a file of the folder, and with these headers besides.
pub(crate) fn respond(request: Request, folder: &Path, more: &[(&'static str, &'static str)]) {
    let accepted = request.headers().iter().find(|h| h.field.equiv("Accept-Encoding"));
    let accepted = accepted.map_or("", |header| header.value.as_str());
    let reply = match request.method() {
        Method::Get | Method::Head => reply(folder, request.url(), accepted),
        _ => Reply::plain(405, "Only reading is possible here."),
    };
    let mut response = Response::from_data(reply.body).with_status_code(reply.status);
    for &(name, value) in reply.headers.iter().chain(more) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // The reader may have gone away; that is no fault of ours.
    let _ = request.respond(response);
}

/// What is sent back.
#[derive(Debug)]
struct Reply {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
}

impl Reply {
    fn plain(status: u16, sentence: &str) -> Self {
        Self { status, headers: vec![("Content-Type", "text/plain; charset=utf-8")], body: sentence.into() }
    }
}

fn reply(folder: &Path, url: &str, accepted: &str) -> Reply {
    let Some(path) = path_of(url) else { return Reply::plain(400, "This address makes no sense here.") };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for &(coding, ending) in
        [("br", ".br"), ("gzip", ".gz"), ("", "")].iter().filter(|(c, _)| accepts(accepted, c))
    {
        let mut file = folder.join(&path).into_os_string();
        file.push(ending);
        let Ok(body) = fs::read(file) else { continue };
        let mut headers: Vec<_> = headers(&name).collect();
        headers.extend([("Content-Type", media_type(&name)), ("Vary", "Accept-Encoding")]);
        if !coding.is_empty() {
            headers.push(("Content-Encoding", coding));
        }
        return Reply { status: 200, headers, body };
    }
    Reply::plain(404, "There is no such file here.")
}

/// The file an address names, within the folder; `None` for whatever would leave it.
fn path_of(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let decoded = percent_decoded(path.strip_prefix('/')?)?;
    let named =
        if decoded.is_empty() || decoded.ends_with('/') { format!("{decoded}index.html") } else { decoded };
    let inside = |part: Component<'_>| matches!(part, Component::Normal(_));
    let path = PathBuf::from(&named);
    (path.components().all(inside) && !named.contains(['\\', '\0', ':'])).then_some(path)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            bytes.push(u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether the reader's browser takes this coding; the plain form (`""`) always will do.
fn accepts(header: &str, coding: &str) -> bool {
    let refused = |weight: &str| {
        weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0))
    };
    coding.is_empty()
        || header.split(',').any(|offer| {
            let mut parts = offer.split(';');
            parts.next().is_some_and(|name| name.trim().eq_ignore_ascii_case(coding)) && !parts.any(refused)
        })
}

fn media_type(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
