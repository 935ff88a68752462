//! What developers run: `cargo xtask COMMAND`. One file a command; nothing here reaches the reader's browser except
//! through `build`, which turns the workspace into the folder `dist`.

mod bench;
mod build;
mod check;
mod eval;
mod lighthouse;
mod problem;
mod project;
mod screens;
mod search;
mod serve;
mod server;
mod speed;
mod support;
mod terminal;
mod test;
mod times;
mod webdriver;

use std::process::ExitCode;

use lexopt::{Arg, Parser};
use problem::{Outcome, Problem};

const USAGE: &str = "\
On Record, for those who build it.

  cargo xtask serve [--port N] [--dev]     build, then serve on this machine and print the address
  cargo xtask build [--dev | --weigh]      build into dist/ and print what weighs what; --weigh looks into the module
  cargo xtask check [DIR]                  read a corpus and name every fault in it
  cargo xtask search WORDS [--limit N] [--json]
                                           the page's own search, in the terminal
  cargo xtask eval DIR [--queries FILE] [--steady] [--json]
                                           how well, how fast and how steadily a collection is searched
  cargo xtask eval --misspellings FILE DIR [--json]
                                           which words the engine takes for misspelt ones
  cargo xtask test [--browser NAME | --no-browser] [--only WORD]
                                           everything a change must pass; in chromium, firefox and webkit, in those
                                           named, or in none; or only the browser tests whose names have WORD in them
  cargo xtask screens [--only WORD]        pictures of every view in three widths, light and dark, into docs/screens; or
                                           only of those whose file names have WORD in them
  cargo xtask lighthouse [--runs N]        the built pages judged by Lighthouse, against targets; each N times
  cargo xtask speed [--runs N]             how soon the page shows on a slow line, and results after a key
  cargo xtask support                      the oldest browsers that the built page runs in, and what asks for them
  cargo xtask bench [DIR] [--sizes N,N] [--only NAMES] [--quick]
                                           this engine beside others in one Chromium, into benches/RESULTS.md

ONRECORD_CORPUS=DIR uses another corpus than assets/corpus.";

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Parser) -> Outcome<ExitCode> {
    let command = match arguments.next()? {
        Some(Arg::Value(word)) => word.to_string_lossy().into_owned(),
        Some(Arg::Long("help") | Arg::Short('h')) => "help".to_owned(),
        Some(other) => return Ok(misuse(&Problem::from(other.unexpected()))),
        None => return Ok(misuse(&Problem::new("Say which command to run"))),
    };
    match command.as_str() {
        "build" => parsed(build::Options::read(arguments), |options| build::command(&options)),
        "serve" => parsed(serve::Options::read(arguments), |options| serve::command(&options)),
        "check" => parsed(check::Options::read(arguments), |options| check::command(&options)),
        "search" => parsed(search::Options::read(arguments), |options| search::command(&options)),
        "eval" => parsed(eval::Options::read(arguments), |options| eval::command(&options)),
        "support" => parsed(support::Options::read(arguments), |options| support::command(&options)),
        "screens" => parsed(screens::Options::read(arguments), |options| screens::command(&options)),
        "lighthouse" => parsed(times::runs(arguments, lighthouse::RUNS), lighthouse::command),
        "speed" => parsed(times::runs(arguments, speed::RUNS), speed::command),
        "bench" => parsed(bench::Options::read(arguments), |options| bench::command(&options)),
        "test" => parsed(test::Options::read(arguments), |options| test::command(&options)),
        "help" => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        other => Ok(misuse(&Problem::new(format!("There is no command `{other}`")))),
    }
}

/// Runs a command, unless what was typed after its name makes no sense.
fn parsed<T>(options: Outcome<T>, command: impl FnOnce(T) -> Outcome<ExitCode>) -> Outcome<ExitCode> {
    match options {
        Ok(options) => command(options),
        Err(problem) => Ok(misuse(&problem)),
    }
}

fn misuse(problem: &Problem) -> ExitCode {
    eprintln!("error: {problem}\n\n{USAGE}");
    ExitCode::from(2)
}
