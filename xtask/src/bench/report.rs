//! `benches/RESULTS.md`: what was run, how to read it, and the tables of each collection.

use super::collection::Collection;
use super::contender::Contender;
use super::repeat;
use super::row::{Figure, Row, other_figures, time_figures};
use super::table::{better, table};
use super::{DEPTH, LIMIT};
use crate::terminal::grouped;

/// Everything that was measured.
pub(super) struct Report {
    engines: String,
    versions: Vec<String>,
    pub(super) sections: Vec<Section>,
}

/// Everyone on one collection.
pub(super) struct Section {
    name: String,
    passages: usize,
    is_enlarged: bool,
    questions: usize,
    words: usize,
    text: usize,
    times: Vec<Figure>,
    others: Vec<Figure>,
    rows: Vec<Row>,
}

impl Section {
    /// Takes together what was measured; `text` is what the passages themselves weigh over the wire.
    pub(super) fn new(collection: &Collection, text: usize, rows: Vec<Row>) -> Self {
        Self {
            name: collection.name.clone(),
            passages: collection.documents.len(),
            is_enlarged: collection.documents.len() > collection.originals,
            questions: collection.gains.len(),
            words: repeat::vocabulary(&collection.documents),
            text,
            times: time_figures(collection),
            others: other_figures(collection),
            rows,
        }
    }

    fn markdown(&self) -> String {
        let mut title = self.name.chars();
        let title = title.next().map(|first| first.to_uppercase().chain(title).collect::<String>());
        let repeated = if self.is_enlarged { ", repeated with varied words" } else { "" };
        let mut out = format!(
            "## {}{repeated}: {} passages\n\n{} different words, {} kB of text over the wire, {} questions in each way \
             of writing them.",
            title.unwrap_or_default(),
            grouped(self.passages),
            grouped(self.words),
            grouped(self.text / 1000),
            self.questions,
        );
        if self.is_enlarged {
            out += " A copy of a passage that answers counts as an answer, so nDCG here is comparable within this \
                    table only; and text that repeats itself weighs less than other text of its size.";
        }
        out += "\n\nMilliseconds:\n\n";
        out += &table(&self.times, &self.rows, |row| &row.times);
        out += "\nSizes and answers:\n\n";
        out += &table(&self.others, &self.rows, |row| &row.others);
        let better: Vec<String> = [
            better(&self.times, &self.rows, |row| &row.times),
            better(&self.others, &self.rows, |row| &row.others),
        ]
        .concat();
        let better = if better.is_empty() { "nobody, in nothing".to_owned() } else { better.join(", ") };
        out += &format!("\nBetter than On Record here: {better}.\n");
        for row in &self.rows {
            if let Some(note) = &row.note {
                out += &format!("\n- {}: {note}.", row.name);
            }
        }
        if self.rows.iter().any(|row| row.note.is_some()) {
            out.push('\n');
        }
        out
    }

    /// The time of this engine that 95 of 100 clean questions do not exceed.
    fn ours_p95(&self) -> Option<f64> {
        self.rows.iter().find(|row| row.is_ours)?.times.get(3).copied().flatten()
    }
}

impl Report {
    /// Nothing measured yet.
    pub(super) fn new(contenders: &[Contender], versions: Vec<String>) -> Self {
        let engine = |one: &Contender| format!("| {} | {} |\n", one.titled(), one.settings);
        let engines: String = contenders.iter().map(engine).collect();
        Self {
            engines: format!("| engine | settings |\n|---|---|\n{engines}"),
            versions,
            sections: Vec::new(),
        }
    }

    /// The whole file.
    pub(super) fn markdown(&self) -> String {
        let mut out = format!(
            "# Beside other engines\n\nWritten by `cargo xtask bench`, in one headless Chromium and one run; in \
             brackets, how many times the figure of On Record it is. {}.\n\n{}\n{}",
            self.versions.join(", "),
            self.engines,
            guide()
        );
        for section in &self.sections {
            out += &format!("\n{}", section.markdown());
        }
        if let Some(growth) = self.growth() {
            out += &format!("\n## Growth\n\n{growth}\n");
        }
        out
    }

    /// How this engine's times grow from the collection as it is to the largest made of it.
    fn growth(&self) -> Option<String> {
        let largest =
            self.sections.iter().filter(|section| section.is_enlarged).max_by_key(|one| one.passages)?;
        let first = self.sections.iter().find(|one| one.name == largest.name && !one.is_enlarged)?;
        let (before, after) = (first.ours_p95()?, largest.ours_p95()?);
        Some(format!(
            "From {} to {} passages, {:.0} times as many, the clean p95 of On Record grows from {before:.2} to \
             {after:.2} ms: {:.1} times (to reach: under 8).",
            grouped(first.passages),
            grouped(largest.passages),
            largest.passages as f64 / first.passages as f64,
            after / before
        ))
    }
}

fn guide() -> String {
    format!(
        "\
## How to read this

- Every engine gets the same documents, a title and a text each, and is asked for its best {DEPTH}. Each runs in a page
  of its own, so in a process of its own, with the settings its documentation recommends against typos; where there
  were several, those that found more.
- *load*: from asking for the script to being ready to search, served from this machine uncompressed: fetching,
  compiling, reading the index, which is made beforehand wherever the library can write one down. The median of three
  pages, where that takes under a second. *first query*: the first question right after, with everything cold.
- *p50*, *p95*: over the questions. Each is asked again for 20 ms, after all were asked once, in batches of 5 ms of which
  the middle one counts; where one search takes longer, it is asked once more. Asked over and over, a question finds
  all caches warm.
- *memory*: what the page holds after all questions, after garbage collection, beyond the empty page: what the browser
  counts of scripts (`measureUserAgentSpecificMemory`), and the memories of WebAssembly, which it does not count.
- *code* and *index*: what a page downloads, after Brotli at its greatest effort (9 of 11 for the indexes of more than
  5 000 passages). Code is the library without what only indexing needs, minified and shaken by esbuild, with the
  adapter of this bench. Where an engine searches the texts themselves (Fuse.js, uFuzzy) they count as index; the
  others leave them to the page, which needs them to show anything, except Orama, whose index holds them.
- *nDCG@{DEPTH}*: how good the answers are, from 0 to 1, over all questions that anything answers.
- An engine gets {} s to make its index, and as long again to load and answer every question once; then it is cut off.
- Times are of one machine, and of whatever else it did meanwhile. Ratios carry further than milliseconds.
- What it does not show: the engines are made for different things. Fuse.js and uFuzzy look through lists of short
  names, where a query is a piece of a name; long questions over long texts are not their trade, and uFuzzy wants every
  word of the query. FlexSearch answers from a few letters at once and trades order for speed. Pagefind is made for
  sites too large to send their index: it loads the pieces a query needs, so that its first searches wait for the
  network, which here takes nothing; all its pieces are counted as index. lunr without typos is the measure of how
  good plain stemming is. All peers but Pagefind are script alone and need no WebAssembly, and all can be asked for
  far more than their best ten.
",
        LIMIT.as_secs()
    )
}
