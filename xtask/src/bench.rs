//! `cargo xtask bench`: this engine beside others that search in the browser, in one headless Chromium and one run.
//!
//! `collection` reads what is searched and asked, `shipped` makes it of the shipped corpus, `repeat` makes it larger;
//! `contender` builds the code of everyone and `index` their indexes, `weight` says what both weigh over the wire;
//! `chromium`, `site` and `run` measure each in a page of its own (`benches/page`); `judge` and `report` make
//! of it the tables of `benches/RESULTS.md`.

mod chromium;
mod collection;
mod contender;
mod index;
mod judge;
mod options;
mod repeat;
mod report;
mod row;
mod run;
mod shipped;
mod site;
mod table;
mod weight;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use chromium::Chromium;
use collection::Collection;
use contender::{Contender, cannot_write};
use index::{Made, url};
pub(crate) use options::Options;
use report::{Report, Section};
use row::Row;
use run::{End, Run, Task};
use serde_json::{Map, Value};
use site::Site;

use crate::build::install;
use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};
use crate::times;

/// How long anybody gets to make its index, and again to load and answer every question once.
const LIMIT: Duration = Duration::from_secs(60);
/// How many answers are asked for, and judged.
const DEPTH: usize = 10;
/// How often loading is measured, each time in a fresh page, where that does not take long.
const LOADS: usize = 3;
const LONG_LOAD: f64 = 1000.0;

/// Measures everything and writes the tables.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    let begun = Instant::now();
    let root = project::target()?.join("bench");
    let wanted = project::root().join("benches/npm");
    if let Err(why) = install(&wanted, &root, "the engines to compare with")? {
        return Err(Problem::new(format!(
            "The bench needs Node and npm: {why}; install them (Debian, Ubuntu: `apt-get install nodejs npm`)"
        )));
    }
    let all = contender::all(&root)?;
    let contenders = options.chosen(all)?;
    let collections = collections(options)?;
    copy_page(&root)?;
    let site = Site::open(&root)?;
    let browser = Chromium::start(root.join("profile"))?;
    let mut bench = Bench { root, site, browser, batch: options.batch(), loads: options.loads(), runs: 0 };

    let mut report = Report::new(&contenders, versions(&bench.browser));
    for (place, collection) in collections.iter().enumerate() {
        report.sections.push(bench.section(collection, &contenders)?);
        // The last one is the one that is made larger.
        if place + 1 == collections.len() {
            for size in options.sizes() {
                eprintln!("Making {} passages of {} ...", size, collection.name);
                let large = repeat::enlarged(collection, size);
                report.sections.push(bench.section(&large, &contenders)?);
            }
        }
    }
    let file = if options.is_whole() {
        project::root().join("benches/RESULTS.md")
    } else {
        bench.root.join("RESULTS.md")
    };
    let written = report.markdown();
    fs::write(&file, &written).or_say(|| format!("Cannot write {}", shown(&file)))?;
    println!("{written}");
    eprintln!("{} is written, after {:.0} min.", shown(&file), begun.elapsed().as_secs_f32() / 60.0);
    Ok(ExitCode::SUCCESS)
}

/// The shipped corpus, and the collection that was named or found; else the project's own small one.
fn collections(options: &Options) -> Outcome<Vec<Collection>> {
    let mut all = vec![shipped::collection()?];
    let own = project::root().join("tests/collection");
    if let Some(folder) = options.folder() {
        let name = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        all.push(Collection::read(&folder, name)?);
    } else if own.join("docs.tsv").exists() {
        eprintln!("No collection is named or found; the project's own small one takes its place.");
        all.push(Collection::read(&own, "the project's own collection".to_owned())?);
    } else {
        eprintln!("No collection is named or found; only the shipped corpus is measured.");
    }
    Ok(all)
}

/// What measuring takes.
struct Bench {
    /// The folder that is served, in the target folder.
    root: PathBuf,
    site: Site,
    browser: Chromium,
    batch: Duration,
    loads: usize,
    /// How many pages were opened so far.
    runs: usize,
}

impl Bench {
    /// Measures everyone on one collection.
    fn section(&mut self, collection: &Collection, contenders: &[Contender]) -> Outcome<Section> {
        let name: String =
            collection.name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let folder = self.root.join("collections").join(format!("{name}-{}", collection.documents.len()));
        let documents = written(&folder, &collection.documents_json())?;
        let queries = folder.join("queries.json");
        fs::write(&queries, collection.queries_json()).or_say(cannot_write)?;
        let text = weight::of_file(&documents, weight::effort(collection.documents.len()))?;
        let mut rows = Vec::new();
        for contender in contenders {
            eprint!(
                "{} passages of {}: {} ... ",
                collection.documents.len(),
                collection.name,
                contender.name
            );
            let begun = Instant::now();
            let made = index::made(contender, collection, &documents, &self.root)?;
            let run = match &made {
                Ok(made) => self.measured(contender, made, collection, &documents, &queries)?,
                Err(why) => Run { end: End::Failed(why.clone()), ..Run::default() },
            };
            eprintln!("{} ({:.0} s)", progress(&run), begun.elapsed().as_secs_f32());
            rows.push(Row::new(contender, made.ok().as_ref(), &run, collection));
        }
        Ok(Section::new(collection, text, rows))
    }

    /// Measures one.
    fn measured(
        &mut self,
        contender: &Contender,
        made: &Made,
        collection: &Collection,
        documents: &Path,
        queries: &Path,
    ) -> Outcome<Run> {
        let mut files = Map::new();
        for need in &contender.needs {
            let file = match need.as_str() {
                "docs" => url(&self.root, documents)?,
                "wasm" => "/code/engine.wasm".to_owned(),
                "folder" => format!("{}/", url(&self.root, &made.folder.join("folder"))?),
                other => url(&self.root, &made.folder.join(other))?,
            };
            files.insert(need.clone(), Value::String(file));
        }
        let task = Task {
            code: format!("/code/{}.js", contender.key),
            files: Value::Object(files),
            queries: url(&self.root, queries)?,
            asked: (collection.sets.len(), collection.gains.len()),
            batch: self.batch,
        };
        if self.runs == 0 {
            // The first page of a browser pays for what the browser itself does but once.
            self.runs += 1;
            run::loaded(&task, self.runs, &self.root, &self.site, &self.browser)?;
        }
        self.runs += 1;
        let mut run = run::measured(&task, self.runs, &self.root, &self.site, &self.browser)?;
        let (Some(load), Some(first)) = (run.load, run.first) else { return Ok(run) };
        let (mut loads, mut firsts) = (vec![load], vec![first]);
        while loads.len() < self.loads && load + first < LONG_LOAD {
            self.runs += 1;
            let again = run::loaded(&task, self.runs, &self.root, &self.site, &self.browser)?;
            let Some((load, first)) = again else { break };
            loads.push(load);
            firsts.push(first);
        }
        (run.load, run.first) = (times::median(&loads), times::median(&firsts));
        Ok(run)
    }
}

/// Writes the documents of a collection, unless they are there already: what is kept beside them was made of them.
fn written(folder: &Path, documents: &[u8]) -> Outcome<PathBuf> {
    let file = folder.join("docs.json");
    if fs::read(&file).is_ok_and(|before| before == documents) {
        return Ok(file);
    }
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).or_say(cannot_write)?;
    fs::write(&file, documents).or_say(cannot_write)?;
    Ok(file)
}

/// Puts the measuring page where it is served from.
fn copy_page(root: &Path) -> Outcome<()> {
    let page = root.join("page");
    fs::create_dir_all(&page).or_say(cannot_write)?;
    for name in ["index.html", "measure.js", "memory.js"] {
        let from = project::root().join("benches/page").join(name);
        fs::write(page.join(name), project::read(&from)?).or_say(cannot_write)?;
    }
    Ok(())
}

/// One word on how it went.
fn progress(run: &Run) -> String {
    let shown = |set: usize| times::median(run.times.get(set).map_or(&[], Vec::as_slice));
    let middle = shown(0).map_or_else(String::new, |median| format!("p50 {median:.3} ms"));
    match &run.end {
        End::Whole => middle,
        End::CutOff => format!("cut off after {} answers, {middle}", run.answered()),
        End::Failed(why) => why.clone(),
    }
}

/// What was run: the browser, Node, and the state of this project.
fn versions(browser: &Chromium) -> Vec<String> {
    let said = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(project::root()).output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        (output.status.success() && !text.is_empty()).then_some(text)
    };
    let changed = said("git", &["status", "--porcelain", "--untracked-files=no"]).is_some();
    let commit = said("git", &["rev-parse", "--short", "HEAD"])
        .map(|commit| format!("On Record at {commit}{}", if changed { " with changes" } else { "" }));
    let node =
        said("node", &["--version"]).map(|version| format!("Node {}", version.trim_start_matches('v')));
    let processors = thread::available_parallelism().ok().map(|count| format!("{count} processors"));
    [Some(browser.version.clone()), node, commit, processors].into_iter().flatten().collect()
}
