//! What the measuring pages are served by and report to. The pages are isolated from other origins, for only such a
//! page may ask what memory it takes, and gets a clock that ticks every five microseconds.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use serde_json::Value;
use tiny_http::{Method, Request, Response};

use crate::problem::Outcome;
use crate::server::{Port, Server, respond};

const ISOLATED: &[(&str, &str)] =
    &[("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Embedder-Policy", "require-corp")];

/// The server, and what the pages say.
pub(super) struct Site {
    server: Server,
    reports: Receiver<Value>,
}

impl Site {
    /// Serves the folder.
    pub(super) fn open(folder: &Path) -> Outcome<Self> {
        let (sender, reports) = channel();
        let folder = folder.to_owned();
        let server = Server::answering(Port::Any, move |request| answer(request, &folder, &sender))?;
        Ok(Self { server, reports })
    }

    /// The address of a page.
    pub(super) fn url(&self, page: &str) -> String {
        format!("{}{page}", self.server.url())
    }

    /// The next report of a run; `None` after this long without one. What earlier runs still say is passed over.
    pub(super) fn next(&self, run: usize, patience: Duration) -> Option<Value> {
        loop {
            let said = self.reports.recv_timeout(patience).ok()?;
            if said["run"].as_u64() == Some(run as u64) {
                return Some(said);
            }
        }
    }
}

fn answer(mut request: Request, folder: &Path, reports: &Sender<Value>) {
    if *request.method() != Method::Post {
        return respond(request, folder, ISOLATED);
    }
    if let Ok(said) = serde_json::from_reader(request.as_reader()) {
        // Nobody waits for it once the bench is over.
        let _ = reports.send(said);
    }
    let _ = request.respond(Response::empty(204));
}
