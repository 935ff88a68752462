//! What lets the page open without network: the worker that keeps its files (`assets/sw.js`), and the manifest by which
//! a browser installs it like a program of its own, with its icons and with pictures of what is installed. The worker's list is written from the final files,
//! the page among them, so it is made last; that is why it is in no list itself.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::asset::{Asset, Part};
use super::digest;
use super::page::filled;
use super::script;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// How much of the hash of the list names a cache.
const VERSION_DIGITS: usize = 16;
/// The icons: their sides, in pixels, and how they are cut. The mark keeps within the four fifths that no mask takes away.
const ICONS: [(&str, u32, Shape); 4] = [
    ("icon-large.png", 512, Shape::Own),
    ("icon-small.png", 192, Shape::Own),
    ("icon-masked.png", 512, Shape::Field),
    ("icon-touch.png", 180, Shape::Field),
];

/// The pictures that a browser may show before it installs the page: one for a desk, one for a telephone.
const SCREENS: [(&str, &str); 2] =
    [("screen-wide.png", "quotation-1440-light.png"), ("screen-narrow.png", "typo-390-light.png")];

/// How an icon is cut.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// With its own round corners.
    Own,
    /// Its field to the very edges: whoever shows it cuts it.
    Field,
}

/// The icons as pictures in dots, for those who take no others.
pub(super) fn icons(svg: &str) -> Outcome<Vec<Asset>> {
    ICONS
        .iter()
        .map(|&(role, side, shape)| Ok(Asset::hashed(role, drawn(svg, side, shape)?, Part::Later)))
        .collect()
}

fn drawn(svg: &str, side: u32, shape: Shape) -> Outcome<Vec<u8>> {
    use resvg::{tiny_skia, usvg};
    // What cuts the icon rounds its corners.
    let svg = if shape == Shape::Field { svg.replacen(" rx=\"14\"", "", 1) } else { svg.to_owned() };
    let fail = || "assets/icon.svg cannot be drawn".to_owned();
    let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).or_say(fail)?;
    let mut dots = tiny_skia::Pixmap::new(side, side).ok_or_else(|| Problem::new(fail()))?;
    let scale = side as f32 / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut dots.as_mut());
    dots.encode_png().or_say(fail)
}

/// The pictures of the page, as `cargo xtask screens` has taken them.
pub(super) fn screens(root: &Path) -> Outcome<Vec<Asset>> {
    let read = |&(role, file): &(&'static str, &str)| {
        let path = root.join("docs/screens").join(file);
        let picture = fs::read(&path).or_say(|| format!("Cannot read {}", project::shown(&path)))?;
        Ok(Asset::hashed(role, picture, Part::Apart))
    };
    SCREENS.iter().map(read).collect()
}

/// The manifest, with the names of what it shows.
pub(super) fn manifest(root: &Path, assets: &[Asset]) -> Outcome<Asset> {
    let template = project::read(&root.join("assets/manifest.webmanifest"))?;
    let names = assets.iter().map(|asset| (asset.role, asset.name.as_str()));
    let shown: Vec<(&str, &str)> =
        names.filter(|(role, _)| template.contains(&["{{", role, "}}"].concat())).collect();
    let filled = filled(&template, "assets/manifest.webmanifest", &shown)?;
    Ok(Asset::named("manifest.webmanifest", filled, Part::Later))
}

/// The worker, with the list of the files it keeps.
pub(super) fn worker(root: &Path, assets: &[Asset], node: Option<&super::Node>) -> Outcome<Asset> {
    let template = project::read(&root.join("assets/sw.js"))?;
    let files = list(assets);
    let version = &digest::hash(files.as_bytes())[..VERSION_DIGITS];
    let script = filled(&template, "assets/sw.js", &[("files", &files), ("version", version)])?;
    Ok(Asset::named("sw.js", script::classic(&script, node)?, Part::Later))
}

/// Every file of the page with its hash, as browsers check it. The page goes by the name of its folder, for not every host has it
/// under another.
fn list(assets: &[Asset]) -> String {
    let name = |asset: &Asset| if asset.part == Part::Html { String::new() } else { asset.name.clone() };
    let kept = assets.iter().filter(|asset| asset.part != Part::Apart);
    let files: Map<String, Value> =
        kept.map(|asset| (name(asset), digest::integrity(&asset.bytes).into())).collect();
    Value::Object(files).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_lists_every_file_of_the_page_with_its_hash_and_the_page_by_its_folder() {
        let page = Asset::named("index.html", "x", Part::Html);
        let style = Asset::hashed("annex.css", "", Part::Later);
        let apart = Asset::hashed("screen-wide.png", "", Part::Apart);
        assert_eq!(
            list(&[page, style, apart]),
            format!(
                r#"{{"":"{}","annex-e3b0c44298fc1c14.css":"{}"}}"#,
                digest::integrity(b"x"),
                digest::integrity(b"")
            )
        );
    }

    #[test]
    fn another_content_of_any_file_makes_another_worker() {
        let worker = |page: &str| {
            let page = Asset::named("index.html", page, Part::Html);
            worker(&project::root(), &[page], None).unwrap().bytes
        };
        assert_eq!(worker("a"), worker("a"));
        assert_ne!(worker("a"), worker("b"));
    }

    #[test]
    fn icons_have_their_size_and_fields_go_to_the_edges() {
        let svg = project::read(&project::root().join("assets/icon.svg")).unwrap();
        for (role, side, shape) in ICONS {
            let dots = resvg::tiny_skia::Pixmap::decode_png(&drawn(&svg, side, shape).unwrap()).unwrap();
            assert_eq!((dots.width(), dots.height()), (side, side), "{role}");
            let corner = dots.pixel(0, 0).unwrap();
            assert_eq!(corner.alpha(), if shape == Shape::Field { 255 } else { 0 }, "{role}");
        }
    }

    #[test]
    fn the_manifest_names_each_picture_with_its_size_as_browsers_want_it() {
        let root = project::root();
        let svg = project::read(&root.join("assets/icon.svg")).unwrap();
        let mut assets = icons(&svg).unwrap();
        assets.push(Asset::hashed("icon.svg", svg, Part::Later));
        assets.extend(screens(&root).unwrap());
        let manifest: Value = serde_json::from_slice(&manifest(&root, &assets).unwrap().bytes).unwrap();
        let shown = manifest["screenshots"].as_array().unwrap();
        let forms: Vec<&Value> = shown.iter().map(|picture| &picture["form_factor"]).collect();
        assert_eq!(forms, ["wide", "narrow"]);
        for picture in shown {
            let asset = assets.iter().find(|asset| picture["src"] == *asset.name).unwrap();
            let dots = resvg::tiny_skia::Pixmap::decode_png(&asset.bytes).unwrap();
            let (width, height) = (dots.width(), dots.height());
            assert_eq!(picture["sizes"], format!("{width}x{height}"), "{}", asset.role);
            assert!(picture["label"].as_str().is_some_and(|label| !label.is_empty()));
            // Chromium leaves out what is smaller, larger or longer.
            let (short, long) = (width.min(height), width.max(height));
            assert!(
                short >= 320 && long <= 3840 && f64::from(long) <= f64::from(short) * 2.3,
                "{width}x{height}"
            );
        }
    }
}
