//! `cargo xtask speed`: how fast the page feels, in Chromium. First how soon it shows on a slow line and a slow telephone
//! (`arriving`), then how soon after a key the results are drawn (`typing`). The times are printed beside what is aimed at,
//! and nothing passes or fails by them: they depend on the computer and on what else it does.

mod arriving;
mod typing;

use std::process::ExitCode;

use crate::problem::Outcome;
use crate::server::{Port, Server};
use crate::terminal::{bold, in_colour};
use crate::times::{median, percentile};
use crate::{build, project};

/// How often the page is loaded, if nobody says.
pub(crate) const RUNS: usize = 5;
/// By how much a telephone is slower than this computer.
const SLOWER: u32 = 4;

/// Builds, measures and prints.
pub(crate) fn command(runs: usize) -> Outcome<ExitCode> {
    build::run(&build::Options::plain(false))?;
    let server = Server::start(&project::dist(), Port::Any)?;
    let url = server.url();
    let heading = |words: &str| println!("\n{}", bold(words, in_colour()));

    heading(&format!(
        "Arriving, with {} Mb/s, {} ms there and back, a processor {SLOWER} times as slow",
        arriving::MEGABITS,
        arriving::LATENCY
    ));
    let arrivals = (0..runs).map(|_| arriving::measured(&url)).collect::<Outcome<Vec<_>>>()?;
    println!("{}", head(&["middle", "worst", "aim"]));
    for moment in arriving::MOMENTS {
        let times: Vec<f64> = arrivals.iter().filter_map(|arrival| arrival.at(moment)).collect();
        println!("{}", line(moment.what, &[median(&times), percentile(&times, 100), moment.aim]));
    }
    if let Some(arrival) = arriving::middle(&arrivals) {
        println!("\nWhere the time of the middle one goes, in ms:\n{arrival}");
    }

    heading("From a key to the results drawn");
    println!("{}", head(&["middle", "19 of 20", "worst", "aim"]));
    for (what, slower) in [("this computer", 1), ("a slow one", SLOWER)] {
        let keys = typing::measured(&url, slower)?;
        let row = |what: &str, time: fn(&typing::Key) -> f64, aim| {
            let times: Vec<f64> = keys.iter().map(time).collect();
            println!(
                "{}",
                line(what, &[median(&times), percentile(&times, 95), percentile(&times, 100), aim])
            );
        };
        row(&format!("{what}, in view"), |key| key.first, Some(typing::AIM));
        row(&format!("{what}, all"), |key| key.last, None);
    }
    Ok(ExitCode::SUCCESS)
}

fn head(columns: &[&str]) -> String {
    let columns: String = columns.iter().map(|column| format!("{column:>10}")).collect();
    format!("{:<24}{columns}", "ms")
}

fn line(what: &str, times: &[Option<f64>]) -> String {
    let shown = |time: &Option<f64>| time.map_or_else(|| "–".to_owned(), |time| format!("{time:.0}"));
    let times: String = times.iter().map(|time| format!("{:>10}", shown(time))).collect();
    format!("{what:<24}{times}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_below_their_heads() {
        assert_eq!(head(&["middle", "aim"]), "ms                          middle       aim");
        assert_eq!(line("the shell", &[Some(431.6), None]), "the shell                      432         –");
    }
}
