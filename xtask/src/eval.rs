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
#[cfg(test)]
mod floors;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    fn folder() -> PathBuf {
        project::root().join("tests").join("collection")
    }

    fn keys(figures: &Figures) -> Vec<String> {
        let mut keys: Vec<String> = figures.json().as_object().unwrap().keys().cloned().collect();
        // Whether they are kept in order is up to who else is built along.
        keys.sort_unstable();
        keys
    }

    fn sorted(keys: &str) -> Vec<&str> {
        let mut keys: Vec<&str> = keys.split(' ').collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn json_has_the_promised_keys_and_no_other() {
        let promised =
            "queries ndcg10 recall10 mrr p50_us p95_us p99_us index_bytes index_brotli_bytes build_ms";
        assert_eq!(keys(&search(&folder(), None, false).unwrap()), sorted(promised));
        let promised = "steady_steps steady_kept steady_share steady_best_share";
        assert_eq!(keys(&steady_alone(&folder(), None).unwrap()), sorted(promised));
        let promised =
            "d1_top1 d1_top10 d2_top1 d2_top10 d3_top1 d3_top10 d1 d2 d3 more real_word real_word_top10";
        let file = folder().join("misspellings.tsv");
        assert_eq!(keys(&misspellings(&folder(), &file).unwrap()), sorted(promised));
    }

    #[test]
    fn the_table_has_steadiness_too_and_says_what_was_timed() {
        let table = search(&folder(), None, true).unwrap().to_string();
        for words in ["nDCG@10", "as one types", "native, optimized code"] {
            assert!(table.contains(words), "{words:?} in\n{table}");
        }
    }

    #[test]
    fn misspellings_are_measured_without_queries() {
        let read = |words: &str| Options::read(Parser::from_args(words.split(' ')));
        assert!(read("dir --json --queries file --steady").is_ok());
        assert!(read("--misspellings file dir").is_ok());
        for words in
            ["--json", "dir dir", "--misspellings file dir --steady", "dir --misspellings f --queries f"]
        {
            assert!(read(words).is_err(), "{words}");
        }
    }
}
