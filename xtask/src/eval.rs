//! `cargo xtask eval DIR`: how well and how fast the engine finds, on any collection with judgments. A change to
//! ranking is argued with these figures, never with a query that happened to look better.
//!
//! ```text
//! files -> tsv -> collection -> engine (index) -> quality, clock, steady, misspelt -> figures -> table or JSON
//! ```

mod clock;
mod collection;
mod engine;
mod figures;
mod measures;
mod misspelt;
mod quality;
mod steady;
mod tsv;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use collection::Collection;
use engine::Engine;
use figures::Figures;
use lexopt::{Arg, Parser};

use crate::problem::{Outcome, Problem};

/// What was typed after `eval`.
pub(crate) struct Options {
    folder: PathBuf,
    what: What,
    json: bool,
}

/// What is measured.
enum What {
    /// Quality, time and size, with other queries than `queries.tsv` where they are named.
    Search(Option<PathBuf>),
    /// Steadiness alone.
    Steady(Option<PathBuf>),
    /// What is made of misspelt words.
    Misspellings(PathBuf),
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let (mut folder, mut queries, mut misspellings) = (None, None, None);
        let (mut steady, mut json) = (false, false);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("json") => json = true,
                Arg::Long("steady") => steady = true,
                Arg::Long("queries") => queries = Some(PathBuf::from(arguments.value()?)),
                Arg::Long("misspellings") => misspellings = Some(PathBuf::from(arguments.value()?)),
                Arg::Value(named) if folder.is_none() => folder = Some(PathBuf::from(named)),
                other => return Err(other.unexpected().into()),
            }
        }
        let what = match (misspellings, steady, queries) {
            (Some(file), false, None) => What::Misspellings(file),
            (None, true, queries) => What::Steady(queries),
            (None, false, queries) => What::Search(queries),
            _ => {
                return Err(Problem::new("--misspellings asks no queries; leave --queries and --steady out"));
            }
        };
        let folder =
            folder.ok_or_else(|| Problem::new("Name the folder of a collection: cargo xtask eval DIR"))?;
        Ok(Self { folder, what, json })
    }
}

/// Measures and prints. What was passed over is told on standard error, so that JSON stays alone.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    let figures = match &options.what {
        What::Search(queries) => search(&options.folder, queries.as_deref(), !options.json)?,
        What::Steady(queries) => steady_alone(&options.folder, queries.as_deref())?,
        What::Misspellings(file) => misspellings(&options.folder, file)?,
    };
    if options.json {
        println!("{}", figures.json());
    } else {
        print!("{figures}");
    }
    Ok(ExitCode::SUCCESS)
}

fn search(folder: &Path, queries: Option<&Path>, with_steadiness: bool) -> Outcome<Figures> {
    let collection = judged(folder, queries)?;
    let engine = Engine::build(&collection)?;
    let mut figures = quality::measure(&engine, &collection).figures();
    figures.extend(clock::measure(&engine, &collection).figures());
    figures.extend(engine.figures()?);
    if with_steadiness {
        figures.extend(steady::measure(&engine, &collection).figures());
    }
    figures.note(clock::WHAT_IS_TIMED);
    Ok(figures)
}

fn steady_alone(folder: &Path, queries: Option<&Path>) -> Outcome<Figures> {
    let collection = judged(folder, queries)?;
    let engine = Engine::build(&collection)?;
    Ok(steady::measure(&engine, &collection).figures())
}

fn judged(folder: &Path, queries: Option<&Path>) -> Outcome<Collection> {
    let collection = Collection::read(folder, queries)?;
    collection.passed_over().for_each(|note| eprintln!("note: {note}"));
    Ok(collection)
}

fn misspellings(folder: &Path, file: &Path) -> Outcome<Figures> {
    let collection = Collection::of_documents(folder)?;
    let pairs = misspelt::Pairs::read(file, &collection)?;
    pairs.passed_over().for_each(|note| eprintln!("note: {note}"));
    let engine = Engine::build(&collection)?;
    Ok(misspelt::measure(&engine, &pairs).figures())
}
