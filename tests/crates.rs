//! The crates the project promises to be built with, and those that must never reach the browser.

use std::process::Command;

fn tree(kind: &str, depth: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "onrecord", "--target", "wasm32-unknown-unknown"])
        .args(["--edges", kind, "--depth", depth, "--prefix", "none"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

#[test]
fn the_promised_crates_are_direct_dependencies() {
    let direct = tree("normal", "1");
    for name in ["wasm-bindgen", "yew", "serde", "gloo"] {
        assert!(
            direct.lines().any(|line| line.starts_with(&format!("{name} v"))),
            "{name} is missing in:\n{direct}"
        );
    }
}

#[test]
fn letters_left_out_are_found_by_fuzzy_matcher() {
    let all = tree("normal", "99");
    assert!(
        all.lines().any(|line| line.starts_with("fuzzy-matcher v")),
        "fuzzy-matcher is missing in:\n{all}"
    );
}

#[test]
fn crates_of_the_host_never_reach_the_browser() {
    // What macros are made with stays on the host.
    let all = tree("normal,no-proc-macro", "99");
    assert!(all.contains("yew v"), "the tree is read");
    for name in [
        "toml",
        "hayagriva",
        "rust-stemmers",
        "unicode-normalization",
        "regex",
        "chrono",
        "brotli",
        "tiny_http",
    ] {
        assert!(!all.lines().any(|line| line.starts_with(&format!("{name} v"))), "{name} is in:\n{all}");
    }
}
