//! `cargo xtask build`: from the workspace to the folder `dist`, which any web server can serve from any place.
//!
//! In this order, one module for each kind of asset: the corpus is read and checked; `wasm` compiles the app, `split`
//! cuts the annex off it, `wasm` makes the glue of the rest, `names` shortens what the two call each other by;
//! `optimize` shrinks both modules; `words` packs the languages; `style`, `script` and `page` make what stands around it;
//! `text_page` writes the whole corpus as a plain page, `embedding` what the pages of others load and how they do; `alone`
//! puts all of it into one file, `offline` makes what keeps the page in the browser; `compress` adds the small copies and
//! `headers` says what to send them with; `sizes` says what weighs what, and `weigh` why. `node` has the tools that run only
//! where Node is present. A file is named by its final content (`asset`), so a name never stands for two contents, and two
//! builds of one commit are the same files.

mod alone;
mod asset;
mod compress;
mod digest;
mod embedding;
mod headers;
mod names;
mod node;
mod offline;
mod optimize;
mod page;
mod script;
mod sizes;
mod split;
mod style;
mod text_page;
mod wasm;
mod weigh;
mod words;

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use ::corpus::Corpus;
use ::corpus::read::Labels;
use lexopt::{Arg, Parser};

use asset::{Asset, Part};
pub(crate) use compress::brotli_in;
pub(crate) use headers::headers;
use node::Node;
pub(crate) use node::{complaint, install};
use sizes::Sizes;
pub(crate) use text_page::faults as text_page_faults;
use wasm::Kept;
pub(crate) use wasm::ensure_target;

use crate::check::said;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};

/// What was typed after `build`.
pub(crate) struct Options {
    /// Fast to make, slow to load: no optimizing, no small copies, no limit.
    pub(crate) dev: bool,
    /// Print as well what in the module weighs what.
    weigh: bool,
}

impl Options {
    /// A build as it is made for readers, or for those who work on it.
    pub(crate) fn plain(dev: bool) -> Self {
        Self { dev, weigh: false }
    }

    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let mut options = Self::plain(false);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("dev") => options.dev = true,
                Arg::Long("release") => options.dev = false,
                Arg::Long("weigh") => options.weigh = true,
                other => return Err(other.unexpected().into()),
            }
        }
        if options.dev && options.weigh {
            return Err(Problem::new("--weigh weighs a release; leave --dev out"));
        }
        Ok(options)
    }
}

/// Builds; a first load over the limit is a failure.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    let within = run(options)?.within_limit();
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds into `dist` and prints what weighs what.
pub(crate) fn run(options: &Options) -> Outcome<Sizes> {
    let begun = Instant::now();
    let root = project::root();
    let (mut corpus, labels) = checked_corpus()?;

    println!("Compiling the app ({}) ...", if options.dev { "dev" } else { "release" });
    let compiled = wasm::compiled(options.dev)?;
    let halves = split::halves(&compiled)?;
    let bound = halves.bound(if options.dev { Kept::All } else { Kept::Nothing })?;
    let node = if options.dev { None } else { tools()? };
    let node = node.as_ref();

    let drawing = project::read(&root.join("assets/icon.svg"))?;
    let icons = offline::icons(&drawing)?;
    let icon = Asset::hashed("icon.svg", drawing, Part::Later);
    let style = style::app(&root)?;
    let annex_style = style::annex(&root)?;
    let text_style = style::text_page(&root)?;
    let module = Asset::hashed("app.wasm", optimize::smaller(bound.module, false, node)?, Part::Wasm);
    let annex = Asset::hashed("annex.wasm", optimize::smaller(bound.annex, false, node)?, Part::Later);
    let glue = script::glue(&bound.glue, node)?;
    let words = words::files(&labels);
    let intl = script::intl(&root, node)?;
    let mut loaded = vec![&glue, &module, &annex, &annex_style, &intl];
    loaded.extend(&words);
    let boot = script::boot(&root, &loaded, node)?;
    let alone = script::alone(&root, &bound.glue, &loaded, node)?;
    let text_page = text_page::asset(&root, &corpus, &[&text_style, &icon])?;
    let embedding = embedding::assets(&root, &corpus, &icon, node)?;

    let style_file = Asset::hashed("app.css", style.clone(), Part::Apart);
    let mut assets =
        vec![style_file, boot, glue, module, annex, annex_style, intl, icon, text_page, text_style];
    assets.extend(words);
    assets.extend(embedding);
    assets.extend(icons);
    assets.extend(offline::screens(&root)?);
    assets.push(offline::manifest(&root, &assets)?);
    // What About leads to; as plain text, which every browser shows.
    if let Ok(rulings) = fs::read(project::corpus().join("ANNOTATION.md")) {
        assets.push(Asset::named("annotation.txt", rulings, Part::Later));
    }
    let (list, digest) = digest::of(&assets);
    let page = page::index(&root, &style, &assets, &digest)?;
    let alone = alone::page(&root, &assets, &alone, &digest)?;
    assets.extend([page, list]);
    let worker = offline::worker(&root, &assets, node)?;
    assets.extend([worker, alone]);
    if !options.dev {
        compress::all(&mut assets)?;
    }
    write(&project::dist(), &assets)?;

    let sizes = Sizes::of(&assets, node.is_some());
    if options.dev {
        println!("A dev build: larger and slower than what readers get.");
    } else {
        print!("\n{sizes}");
    }
    if options.weigh {
        let named = halves.bound(Kept::Functions)?;
        let (first, annex) =
            (optimize::smaller(named.module, true, node)?, optimize::smaller(named.annex, true, node)?);
        let module = assets.iter().find(|asset| asset.part == Part::Wasm);
        ::corpus::compiled::take_later(&mut corpus);
        print!("\n{}", weigh::table(module.map_or(&[], |asset| &asset.bytes), &first, &annex, &corpus)?);
    }
    println!("\nThe digest of this build: {digest}");
    println!("dist/ is built, in {:.0} s.", begun.elapsed().as_secs_f32());
    Ok(sizes)
}

/// A library of the workspace as the app's module is made for readers, and its glue.
pub(crate) fn library(package: &str) -> Outcome<(Vec<u8>, String)> {
    let bound = wasm::bound(&wasm::compiled_library(package)?, None, Kept::Nothing)?;
    Ok((optimize::smaller(bound.module, false, tools()?.as_ref())?, bound.glue))
}

/// What Node brings, where it is present; said where it is not.
fn tools() -> Outcome<Option<Node>> {
    Node::ready().map(|ready| {
        ready.map_err(|why| println!("wasm-opt and terser are left out, so the page is larger: {why}.")).ok()
    })
}

/// The corpus the build carries, and what it is called in other languages. The app's build script checks it as well; here its faults are said without
/// cargo's own words around them.
fn checked_corpus() -> Outcome<(Corpus, Vec<Labels>)> {
    let folder = project::corpus();
    let outcome = ::corpus::read::folder(&folder);
    for fault in &outcome.report.faults {
        eprintln!("{}", said(&folder, fault));
    }
    match outcome.corpus {
        Some(corpus) if outcome.report.faults.is_empty() => Ok((corpus, outcome.labels)),
        _ => Err(Problem::new(format!(
            "The corpus in {} has the faults above; nothing was built",
            shown(&folder)
        ))),
    }
}

/// Writes the folder anew, so that nothing of an earlier build stays in it.
fn write(folder: &Path, assets: &[Asset]) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).or_say(|| format!("Cannot empty {}", shown(folder)))?;
    }
    fs::create_dir_all(folder).or_say(|| format!("Cannot make {}", shown(folder)))?;
    let (name, rules) = headers::file(assets);
    let files = assets.iter().flat_map(Asset::files).chain([(name, rules.as_bytes())]);
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).or_say(|| format!("Cannot write {}", shown(&path)))?;
    }
    Ok(())
}
