//! What was typed after `bench`.

use std::path::PathBuf;
use std::time::Duration;

use lexopt::{Arg, Parser, ValueExt};

use super::LOADS;
use super::contender::Contender;
use crate::problem::{Outcome, Problem};
use crate::project;

/// How large the larger collections are.
const SIZES: &[usize] = &[10_000, 100_000];

/// What to measure.
#[derive(Debug, Default)]
pub(crate) struct Options {
    folder: Option<PathBuf>,
    sizes: Option<Vec<usize>>,
    only: Option<Vec<String>>,
    quick: bool,
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("quick") => options.quick = true,
                Arg::Long("sizes") => {
                    let sizes = arguments.value()?.string()?;
                    let size = |size: &str| size.trim().parse();
                    options.sizes = Some(
                        sizes
                            .split(',')
                            .filter(|size| !size.is_empty())
                            .map(size)
                            .collect::<Result<_, _>>()
                            .map_err(|_| {
                                Problem::new(
                                    "Write sizes as numbers with commas between: --sizes 10000,100000",
                                )
                            })?,
                    );
                }
                Arg::Long("only") => {
                    let names = arguments.value()?.string()?;
                    options.only = Some(names.split(',').map(|name| name.trim().to_owned()).collect());
                }
                Arg::Value(folder) if options.folder.is_none() => options.folder = Some(folder.into()),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }

    /// Whether everything is measured, as it is published.
    pub(super) fn is_whole(&self) -> bool {
        !self.quick && self.only.is_none() && self.sizes.is_none() && self.folder().is_some()
    }

    /// The collection: as typed, else where it is found.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        let beside = || project::root().parent().map(|parent| parent.join("shared/bench/cranfield"));
        self.folder.clone().or_else(beside).filter(|folder| self.folder.is_some() || folder.exists())
    }

    /// How large the larger collections are; none in a hurry, unless they are named.
    pub(super) fn sizes(&self) -> Vec<usize> {
        match &self.sizes {
            Some(sizes) => sizes.clone(),
            None if self.quick => Vec::new(),
            None => SIZES.to_vec(),
        }
    }

    /// Those who take part. This engine always does, since the others are compared with it.
    pub(super) fn chosen(&self, all: Vec<Contender>) -> Outcome<Vec<Contender>> {
        let Some(only) = &self.only else { return Ok(all) };
        let keys: Vec<&str> = all.iter().map(|contender| contender.key.as_str()).collect();
        if let Some(unknown) = only.iter().find(|name| !keys.contains(&name.as_str())) {
            return Err(Problem::new(format!(
                "There is no engine `{unknown}`; there are {}",
                keys.join(", ")
            )));
        }
        Ok(all.into_iter().filter(|one| one.is_ours() || only.contains(&one.key)).collect())
    }

    /// For how long a search is repeated.
    pub(super) fn batch(&self) -> Duration {
        Duration::from_millis(if self.quick { 2 } else { 20 })
    }

    /// How often loading is measured.
    pub(super) fn loads(&self) -> usize {
        if self.quick { 1 } else { LOADS }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Outcome<Options> {
        Options::read(Parser::from_args(arguments))
    }

    #[test]
    fn this_engine_always_takes_part() {
        let one = |key: &str| Contender { key: key.to_owned(), ..Contender::default() };
        let all = || vec![one("on-record"), one("lunr"), one("orama")];
        let chosen = read(&["--only", "lunr"]).unwrap().chosen(all()).unwrap();
        assert_eq!(chosen.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["on-record", "lunr"]);
        assert!(read(&["--only", "lnr"]).unwrap().chosen(all()).is_err());
    }

    #[test]
    fn what_is_left_out_is_not_published() {
        for arguments in [&["x", "--quick"][..], &["x", "--only", "lunr"], &["x", "--sizes", "10"]] {
            assert!(!read(arguments).unwrap().is_whole(), "{arguments:?}");
        }
        assert!(read(&["x"]).unwrap().is_whole());
    }

    #[test]
    fn sizes_are_numbers() {
        assert_eq!(read(&["--sizes", "10,2000"]).unwrap().sizes(), [10, 2000]);
        assert!(read(&["--quick"]).unwrap().sizes().is_empty());
        assert!(read(&["--sizes", "many"]).is_err());
    }
}
