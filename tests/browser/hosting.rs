//! The built folder on hosts of others, under a path of theirs: nginx and Caddy as `docs/hosting` sets them up, and a
//! server that only sends files. `cargo xtask test` starts them. What they send is looked at without a browser; that the
//! page then runs, Chromium alone shows, for hosts treat all browsers alike.

use std::fs;
use std::path::{Path, PathBuf};

use reqwest::header::HeaderMap;

use crate::engine::from_xtask;
use crate::page::{WIDE, with_browser};
use crate::searching::found_at;

/// A host, its address and where the page is on it.
struct Host {
    server: String,
    folder: String,
}

impl Host {
    fn named(name: &str) -> Self {
        let url = from_xtask(&format!("ONRECORD_HOST_{name}"));
        let (server, folder) = url.split_at(url.find('/').expect("the page is in a folder"));
        Self { server: server.to_owned(), folder: folder.to_owned() }
    }

    /// What it sends to a browser that takes these codings.
    async fn sends(&self, file: &str, codings: &str) -> (HeaderMap, Vec<u8>) {
        let url = format!("http://{}{}{file}", self.server, self.folder);
        let request = reqwest::Client::new().get(&url).header("Accept-Encoding", codings);
        let answer = request.send().await.unwrap_or_else(|error| panic!("{url}: {error}"));
        assert_eq!(answer.status(), 200, "{url}");
        (answer.headers().clone(), answer.bytes().await.expect("all of it comes").to_vec())
    }

    /// Opens the page there, and a passage in it by its address.
    async fn has_the_page(&self) {
        with_browser(WIDE, async |page| {
            page.network().moves_to(&self.server, &self.folder);
            page.open("").await;
            page.search("hostages").await;
            page.total_is(found_at("1/search?q=hostages").len()).await;
            page.open("1/search?open=2024-12-executive-summary:18.1").await;
            page.says("#voice", "Isaac Herzog").await;
            page.visit("text.html").await;
            page.says("h1", "the whole text").await;
            page.click("header a[href='index.html']").await;
            page.appears("#app .hit").await;
            page.holds(
                page.network().asked().iter().all(|path| path.starts_with(&self.folder)),
                "its folder",
            )
            .await;
        })
        .await;
    }
}

fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// The files of the site, without their small copies and what is for hosts alone.
fn files() -> Vec<String> {
    let entries = fs::read_dir(dist()).expect("there is a build").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !name.ends_with(".br") && !name.ends_with(".gz") && !name.starts_with('_')).collect()
}

/// What a browser must be told a file is. Of plain text and scripts there are several names.
fn types(file: &str) -> &'static [&'static str] {
    match Path::new(file).extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => &["text/html; charset=utf-8"],
        "css" => &["text/css; charset=utf-8"],
        "js" => &["text/javascript; charset=utf-8", "application/javascript", "text/javascript"],
        "wasm" => &["application/wasm"],
        "svg" => &["image/svg+xml"],
        "png" => &["image/png"],
        "txt" => &["text/plain; charset=utf-8"],
        "webmanifest" => &["application/manifest+json"],
        other => panic!("{file}: nobody has said what .{other} is; docs/hosting must as well"),
    }
}

/// Whether a name carries a hash of its content.
fn is_hashed(file: &str) -> bool {
    let stem = file.split('.').next().unwrap_or_default();
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Every file of the site comes with its type, the headers of the build, and compressed as the build did it.
async fn sends_all_as_it_should(host: &Host) {
    let files = files();
    assert!(files.iter().any(|file| file.ends_with(".wasm")), "{files:?}");
    for file in &files {
        let is_hashed = is_hashed(file);
        for (codings, coding, ending) in
            [("br, gzip", "br", ".br"), ("gzip", "gzip", ".gz"), ("identity", "", "")]
        {
            let (headers, body) = host.sends(file, codings).await;
            let value = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
            let said = format!("{file} as “{codings}”: {headers:?}");
            assert!(types(file).contains(&value("content-type").unwrap_or_default()), "{said}");
            assert_eq!(value("content-encoding").unwrap_or_default(), coding, "{said}");
            assert!(
                body == fs::read(dist().join(format!("{file}{ending}"))).expect("it was built"),
                "{said}"
            );
            let kept = match file.as_str() {
                "embed.js" => "public, max-age=3600",
                _ if is_hashed => "public, max-age=31536000, immutable",
                _ => "no-cache",
            };
            assert_eq!(value("access-control-allow-origin"), (file == "embed.js").then_some("*"), "{said}");
            for (name, expected) in [
                ("cache-control", kept),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("content-security-policy", "frame-ancestors *"),
                ("cross-origin-resource-policy", "cross-origin"),
            ] {
                assert_eq!(value(name), Some(expected), "{said}");
            }
        }
    }
    let (headers, page) = host.sends("", "identity").await;
    assert_eq!(headers.get("cache-control").expect("the folder itself says so too"), "no-cache");
    assert!(page == fs::read(dist().join("index.html")).expect("it was built"), "the folder is the page");
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn nginx_sends_what_it_should_and_has_the_page() {
    let host = Host::named("NGINX");
    sends_all_as_it_should(&host).await;
    host.has_the_page().await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn caddy_sends_what_it_should_and_has_the_page() {
    let host = Host::named("CADDY");
    sends_all_as_it_should(&host).await;
    host.has_the_page().await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn bare_servers_have_the_page_too_however_deep_it_lies() {
    let host = Host::named("BARE");
    let (headers, _) = host.sends("index.html", "br, gzip").await;
    assert!(
        !headers.contains_key("cache-control") && !headers.contains_key("content-encoding"),
        "{headers:?}"
    );
    host.has_the_page().await;
}
