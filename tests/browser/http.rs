//! As much of HTTP as the proxy of the tests speaks: one request a connection, no pieces, no compression of its own.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// A request as a proxy gets it, or an answer: the first line, the headers, their names in lower case, and the rest.
pub(crate) struct Message {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Message {
    fn head(stream: &mut impl BufRead) -> io::Result<Self> {
        let mut lines = stream.lines().take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty()));
        let line = lines.next().ok_or(io::ErrorKind::UnexpectedEof)??;
        let header = |line: String| {
            line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        };
        let headers = lines.map_while(Result::ok).filter_map(header).collect();
        Ok(Self { line, headers, body: Vec::new() })
    }

    pub(crate) fn request(stream: &mut impl BufRead) -> io::Result<Self> {
        let mut request = Self::head(stream)?;
        let length = request.value("content-length").and_then(|length| length.parse().ok());
        stream.take(length.unwrap_or(0)).read_to_end(&mut request.body)?;
        Ok(request)
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The method, and the address as it is asked for.
    pub(crate) fn asked(&self) -> (&str, &str) {
        let mut words = self.line.split(' ');
        (words.next().unwrap_or_default(), words.next().unwrap_or_default())
    }

    /// The host and the path there; of a tunnel, and of what is no address at all, no host.
    pub(crate) fn place(&self) -> (&str, &str) {
        let rest = self.asked().1.strip_prefix("http://").unwrap_or_default();
        rest.split_at(rest.find('/').unwrap_or(rest.len()))
    }
}

/// Answers with a status alone.
pub(crate) fn refuse(stream: &mut TcpStream, status: &str) -> io::Result<()> {
    write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

/// What the server behind the host answers: in HTTP 1.0, so in one piece; and uncompressed where it will be changed.
pub(crate) fn fetched(server: &str, request: &Message, path: &str, is_changed: bool) -> io::Result<Message> {
    let method = request.asked().0;
    let mut upstream = TcpStream::connect(server)?;
    write!(upstream, "{method} {path} HTTP/1.0\r\n")?;
    let is_changed = is_changed || path.ends_with('/') || path.ends_with(".html");
    for (name, value) in &request.headers {
        let left_out = matches!(name.as_str(), "connection" | "proxy-connection")
            || is_changed
                && matches!(name.as_str(), "accept-encoding" | "if-none-match" | "if-modified-since");
        if !left_out {
            write!(upstream, "{name}: {value}\r\n")?;
        }
    }
    write!(upstream, "\r\n")?;
    let mut stream = BufReader::new(upstream);
    let mut answer = Message::head(&mut stream)?;
    stream.read_to_end(&mut answer.body)?;
    answer.line = answer.line.replacen("HTTP/1.0", "HTTP/1.1", 1);
    Ok(answer)
}

/// A file of the server.
pub(crate) fn plain(server: &str, path: &str) -> io::Result<Vec<u8>> {
    let request = Message { line: "GET / HTTP/1.0".to_owned(), headers: Vec::new(), body: Vec::new() };
    fetched(server, &request, path, false).map(|answer| answer.body)
}
