//! What the server answers, without sockets but for one test that it answers at all.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::*;

/// A folder of its own for one test, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("onrecord-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        for (name, content) in files {
            fs::write(path.join(name), content).unwrap();
        }
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn no_address_leaves_the_folder() {
    for (url, file) in [
        ("/", Some("index.html")),
        ("/text.html?x=1#y", Some("text.html")),
        ("/a/b.css", Some("a/b.css")),
        ("/a%20b.js", Some("a b.js")),
        ("/../secret", None),
        ("/%2e%2e/secret", None),
        ("/a/..%2f..%2fsecret", None),
        ("//etc/passwd", None),
        ("/%5c..%5csecret", None),
        ("/c:/secret", None),
        ("/%", None),
        ("/%ff", None),
        ("no-slash", None),
    ] {
        assert_eq!(path_of(url), file.map(PathBuf::from), "{url}");
    }
}

#[test]
fn a_coding_is_sent_only_where_it_is_taken() {
    for (header, coding, taken) in [
        ("gzip, deflate, br", "br", true),
        ("gzip, deflate, br", "gzip", true),
        ("GZIP", "gzip", true),
        ("br;q=0, gzip;q=0.5", "br", false),
        ("br;q=0, gzip;q=0.5", "gzip", true),
        ("brotli", "br", false),
        ("", "br", false),
        ("", "", true),
    ] {
        assert_eq!(accepts(header, coding), taken, "{header} {coding}");
    }
}

#[test]
fn every_file_of_the_build_has_its_type() {
    for (name, expected) in [
        ("index.html", "text/html; charset=utf-8"),
        ("app-0123456789abcdef.wasm", "application/wasm"),
        ("boot-0123456789abcdef.js", "text/javascript; charset=utf-8"),
        ("icon.svg", "image/svg+xml"),
        ("nameless", "application/octet-stream"),
    ] {
        assert_eq!(media_type(name), expected);
    }
}

#[test]
fn hashed_names_are_kept_and_pages_are_asked_for_again() {
    let folder = Folder::with(
        "replies",
        &[
            ("index.html", "page"),
            ("app-0123456789abcdef.js", "script"),
            ("app-0123456789abcdef.js.br", "small"),
        ],
    );
    let header = |reply: &Reply, name: &str| {
        reply.headers.iter().find(|(field, _)| *field == name).map(|(_, value)| *value).map(str::to_owned)
    };
    let page = reply(&folder.0, "/", "br, gzip");
    assert_eq!((page.status, page.body.as_slice()), (200, b"page".as_slice()));
    assert_eq!(header(&page, "Cache-Control").as_deref(), Some("no-cache"));
    assert_eq!(header(&page, "Content-Encoding"), None);
    let script = reply(&folder.0, "/app-0123456789abcdef.js", "br, gzip");
    assert_eq!(script.body, b"small");
    assert_eq!(header(&script, "Content-Encoding").as_deref(), Some("br"));
    assert_eq!(header(&script, "Content-Type").as_deref(), Some("text/javascript; charset=utf-8"));
    assert!(header(&script, "Cache-Control").is_some_and(|keep| keep.contains("immutable")));
    assert_eq!(reply(&folder.0, "/missing.html", "").status, 404);
    assert_eq!(reply(&folder.0, "/%2e%2e/x", "").status, 400);
}

#[test]
fn it_answers_on_a_port_of_its_own_and_stops_when_dropped() {
    let folder = Folder::with("socket", &[("index.html", "hello")]);
    let server = Server::start(&folder.0, Port::Any).unwrap();
    let port = server.port;
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("hello"), "{answer}");
    assert!(Server::start(&folder.0, Port::Exactly(port)).is_err(), "a taken port is said to be taken");
    assert_ne!(Server::start(&folder.0, Port::FromOn(port)).unwrap().port, port);
}
