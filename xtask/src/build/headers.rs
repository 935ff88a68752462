//! What a host had better send with each file. The folder works without; with these it loads faster the second time,
//! and says what a page cannot say of itself. `_headers` in the folder tells those hosts that read such a file
//! (Netlify, Cloudflare Pages and others); `docs/hosting` has the same for nginx and Caddy.

use super::asset::{Asset, is_hashed};

/// With every file.
const ALWAYS: [(&str, &str); 4] = [
    // A file is what its type says, and nothing that a browser guesses.
    ("X-Content-Type-Options", "nosniff"),
    // The pages say this themselves; a single file cannot.
    ("Referrer-Policy", "no-referrer"),
    // Any page may show this one in a frame. A page cannot say so of itself, and X-Frame-Options gives way to it.
    ("Content-Security-Policy", "frame-ancestors *"),
    // And any may load its files, also one that lets in only what agrees to it.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];
/// A name with a hash never stands for other content.
const KEPT: &str = "public, max-age=31536000, immutable";
/// The others are asked for each time whether they have changed.
const ASKED: &str = "no-cache";
/// The script that the pages of others name: asked for by each of their visitors, so at most once an hour.
pub(super) const EMBED: &str = "embed.js";
const BRIEFLY: &str = "public, max-age=3600";
/// Such a page may ask for it as for a file of its own.
const SHARED: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// What is sent with a file of this name, beside its type.
pub(crate) fn headers(name: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_embed = name == EMBED;
    let kept = if is_hashed(name) { KEPT } else { ASKED };
    let kept = ("Cache-Control", if is_embed { BRIEFLY } else { kept });
    ALWAYS.into_iter().chain([kept]).chain(is_embed.then_some(SHARED))
}

/// The file `_headers`. Where two of its rules name one header, hosts send both values, so none does that; files
/// without a hash are asked for each time by habit of these hosts.
pub(super) fn file(assets: &[Asset]) -> (String, String) {
    let lines = |headers: &[(&str, &str)]| -> String {
        headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect()
    };
    let mut rules = format!("/*\n{}", lines(&ALWAYS));
    for asset in assets.iter().filter(|asset| is_hashed(&asset.name)) {
        rules += &format!("/{}\n{}", asset.name, lines(&[("Cache-Control", KEPT)]));
    }
    rules += &format!("/{EMBED}\n{}", lines(&[("Cache-Control", BRIEFLY), SHARED]));
    ("_headers".to_owned(), rules)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::asset::Part;

    #[test]
    fn only_hashed_files_are_kept_and_no_header_is_named_twice() {
        let assets = [Asset::named("index.html", "x", Part::Html), Asset::hashed("app.css", "", Part::Apart)];
        let (_, rules) = file(&assets);
        let (always, kept) = rules.split_once("/app-e3b0c44298fc1c14.css\n").unwrap();
        assert!(always.starts_with("/*\n  X-Content-Type-Options: nosniff\n"), "{always}");
        assert!(!always.contains("Cache-Control") && !always.contains("index.html"), "{always}");
        let (kept, shared) = kept.split_once("/embed.js\n").unwrap();
        assert_eq!(kept, format!("  Cache-Control: {KEPT}\n"));
        assert_eq!(shared, "  Cache-Control: public, max-age=3600\n  Access-Control-Allow-Origin: *\n");
    }

    #[test]
    fn the_examples_for_hosts_send_the_same() {
        for (file, example) in [
            ("nginx.conf", include_str!("../../../docs/hosting/nginx.conf")),
            ("Caddyfile", include_str!("../../../docs/hosting/Caddyfile")),
        ] {
            for (name, value) in
                ["index.html", "app-e3b0c44298fc1c14.css", EMBED].into_iter().flat_map(headers)
            {
                let said = example.contains(name) && example.contains(value);
                assert!(said, "docs/hosting/{file} lacks {name}: {value}");
            }
        }
    }
}
