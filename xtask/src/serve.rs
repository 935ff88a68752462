//! `cargo xtask serve`: builds as a release is built, so that sizes and speed are the true ones, and shows the result.

use std::process::ExitCode;

use lexopt::{Arg, Parser, ValueExt};

use crate::problem::Outcome;
use crate::server::{Port, Server};
use crate::{build, project};

/// What was typed after `serve`.
pub(crate) struct Options {
    port: Port,
    dev: bool,
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let mut options = Self { port: Port::FromOn(8080), dev: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("port") => options.port = Port::Exactly(arguments.value()?.parse()?),
                Arg::Long("dev") => options.dev = true,
                Arg::Long("release") => options.dev = false,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

/// Builds and serves until interrupted. A page over its limit is shown all the same: that is how one finds the bytes.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    build::run(&build::Options::plain(options.dev))?;
    let server = Server::start(&project::dist(), options.port)?;
    println!("\nOn Record is at {}   (Ctrl-C stops it)", server.url());
    server.wait();
    Ok(ExitCode::SUCCESS)
}
