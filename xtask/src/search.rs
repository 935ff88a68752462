//! `cargo xtask search WORDS`: what the page would find, in the terminal. The same library over the same index, so that
//! a ranking can be looked at, or compared by a script, without a browser: `answer` is what both ways of showing share.

mod answer;
mod json;
mod listing;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use answer::Answer;
use explore::Library;
use lexopt::{Arg, Parser, ValueExt};

use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};
use crate::terminal::in_colour;

/// What was typed after `search`.
pub(crate) struct Options {
    words: String,
    limit: usize,
    json: bool,
}

impl Options {
    /// Reads them. Several words may stand without quotation marks.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let (mut words, mut limit, mut json) = (Vec::new(), 10, false);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("json") => json = true,
                Arg::Long("limit") => limit = arguments.value()?.parse()?,
                Arg::Value(word) => words.push(word.to_string_lossy().into_owned()),
                other => return Err(other.unexpected().into()),
            }
        }
        if words.is_empty() {
            return Err(Problem::new("Say what to search for: cargo xtask search \"words\""));
        }
        Ok(Self { words: words.join(" "), limit, json })
    }
}

/// Searches and prints. Finding nothing is an answer, not a failure.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    let library = library()?;
    let answer = Answer::to(&options.words, &library);
    if options.json {
        println!("{}", json::whole(&answer, options.limit));
    } else {
        print!("{}", listing::whole(&answer, options.limit, in_colour()));
    }
    Ok(ExitCode::SUCCESS)
}

/// The corpus of the project, opened as the page opens it.
fn library() -> Outcome<Library> {
    let folder = project::corpus();
    let outcome = corpus::read::folder(&folder);
    let corpus = outcome.corpus.ok_or_else(|| {
        Problem::new(format!("The corpus in {} cannot be read; `cargo xtask check` says why", shown(&folder)))
    })?;
    let index = corpus.search_index();
    Library::of(corpus, &index).or_say(|| "The search index cannot be opened".to_owned())
}
