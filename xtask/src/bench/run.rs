//! One engine on one collection: what the page is told to do, and what came of it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::chromium::Chromium;
use super::contender::cannot_write;
use super::site::Site;
use super::{DEPTH, LIMIT};
use crate::problem::{OrSay, Outcome};

/// After its minute a page may still say what it has; one that does not is in the midst of a search, or has crashed.
const GRACE: Duration = Duration::from_secs(20);
/// How long the repeated searches may take, which nobody is cut off for.
const REPEATS: Duration = Duration::from_secs(180);

/// What a page is to do.
pub(super) struct Task {
    /// The address of the adapter's bundle.
    pub(super) code: String,
    /// The addresses of its files, by the names it asks for them with.
    pub(super) files: Value,
    /// The address of the questions.
    pub(super) queries: String,
    /// How many sets of how many questions there are.
    pub(super) asked: (usize, usize),
    /// For how long a search is repeated.
    pub(super) batch: Duration,
}

/// How a run ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum End {
    /// With everything measured.
    #[default]
    Whole,
    /// After its minute.
    CutOff,
    /// With an error of the engine.
    Failed(String),
}

/// What was measured. Times are in milliseconds.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    pub(super) load: Option<f64>,
    pub(super) first: Option<f64>,
    pub(super) memory: Option<f64>,
    /// For each set, the times of those questions that were asked: one alone, or the mean of a batch.
    pub(super) times: Vec<Vec<f64>>,
    /// For each set, the answers to each question; `None` where it was not asked.
    pub(super) answers: Vec<Vec<Option<Vec<usize>>>>,
    pub(super) end: End,
}

impl Run {
    /// How many searches were answered.
    pub(super) fn answered(&self) -> usize {
        self.answers.iter().flatten().flatten().count()
    }
}

/// Measures in a page of its own.
pub(super) fn measured(
    task: &Task,
    number: usize,
    root: &Path,
    site: &Site,
    browser: &Chromium,
) -> Outcome<Run> {
    let page = opened(task, number, false, root, site, browser)?;
    let (sets, questions) = task.asked;
    let mut run = Run {
        times: vec![Vec::new(); sets],
        answers: vec![vec![None; questions]; sets],
        end: End::CutOff,
        ..Run::default()
    };
    let mut end = Instant::now() + LIMIT + GRACE;
    while let Some(said) = site.next(number, end.saturating_duration_since(Instant::now())) {
        match said["kind"].as_str().unwrap_or_default() {
            "loaded" => run.load = said["load"].as_f64(),
            "asked" => run.first = said["first"].as_f64(),
            "found" => take_found(&mut run, &said["found"]),
            "answered" => {
                run.memory = said["memory"].as_f64();
                end = Instant::now() + REPEATS;
            }
            "late" => {
                run.memory = said["memory"].as_f64();
                break;
            }
            "times" => take_times(&mut run, &said),
            "failed" => {
                run.end = End::Failed(said["why"].as_str().unwrap_or("it does not say why").to_owned());
                break;
            }
            "done" => {
                run.end = End::Whole;
                break;
            }
            _ => {}
        }
    }
    browser.close(&page);
    Ok(run)
}

/// Loads once more in a page of its own: how long that takes, and the first search.
pub(super) fn loaded(
    task: &Task,
    number: usize,
    root: &Path,
    site: &Site,
    browser: &Chromium,
) -> Outcome<Option<(f64, f64)>> {
    let page = opened(task, number, true, root, site, browser)?;
    let mut load = None;
    let first = loop {
        let Some(said) = site.next(number, LIMIT) else { break None };
        match said["kind"].as_str() {
            Some("loaded") => load = said["load"].as_f64(),
            Some("asked") => break said["first"].as_f64(),
            _ => break None,
        }
    };
    browser.close(&page);
    Ok(load.zip(first))
}

fn opened(
    task: &Task,
    number: usize,
    opening: bool,
    root: &Path,
    site: &Site,
    browser: &Chromium,
) -> Outcome<String> {
    let tasks = root.join("tasks");
    fs::create_dir_all(&tasks).or_say(cannot_write)?;
    let told = json!({
        "code": task.code,
        "files": task.files,
        "queries": task.queries,
        "most": DEPTH,
        "limit": LIMIT.as_millis() as u64,
        "batch": task.batch.as_secs_f64() * 1000.0,
        "opening": opening,
    });
    fs::write(tasks.join(format!("{number}.json")), told.to_string()).or_say(cannot_write)?;
    browser.open(&site.url(&format!("page/index.html?run={number}")))
}

/// Answers, with the time each took alone.
fn take_found(run: &mut Run, found: &Value) {
    for one in found.as_array().into_iter().flatten() {
        let place = |key: &str| one[key].as_u64().and_then(|place| usize::try_from(place).ok());
        let (Some(set), Some(question)) = (place("set"), place("query")) else { continue };
        let ids = one["ids"].as_array().into_iter().flatten();
        let ids = ids.filter_map(|id| usize::try_from(id.as_u64()?).ok()).collect();
        if let Some(answer) = run.answers.get_mut(set).and_then(|answers| answers.get_mut(question)) {
            *answer = Some(ids);
        }
        if let (Some(times), Some(time)) = (run.times.get_mut(set), one["milliseconds"].as_f64()) {
            times.push(time);
        }
    }
}

/// The times of batches, in place of those of single searches.
fn take_times(run: &mut Run, said: &Value) {
    let set = said["set"].as_u64().and_then(|set| usize::try_from(set).ok());
    if let Some(times) = set.and_then(|set| run.times.get_mut(set)) {
        *times = said["times"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_take_the_place_of_single_searches() {
        let mut run = Run { times: vec![Vec::new(); 2], answers: vec![vec![None; 2]; 2], ..Run::default() };
        take_found(
            &mut run,
            &json!([
                { "set": 0, "query": 1, "milliseconds": 5.0, "ids": [3, 1] },
                { "set": 9, "query": 0, "milliseconds": 5.0, "ids": [] },
                { "set": 1, "query": 0, "milliseconds": 7.0, "ids": [] },
            ]),
        );
        assert_eq!(run.answers[0], [None, Some(vec![3, 1])]);
        assert_eq!(run.answered(), 2);
        assert_eq!(run.times, [[5.0], [7.0]]);
        take_times(&mut run, &json!({ "set": 0, "times": [1.0, 2.0] }));
        assert_eq!(run.times, [vec![1.0, 2.0], vec![7.0]]);
    }
}
