//! What weighs what, and whether the first load stays within its limit. Readers on slow lines pay for every byte
//! before they see the first word; a limit that nobody measures is none.

use std::fmt;

use super::asset::{Asset, Part};
use crate::terminal::grouped;

/// Bytes of the whole first load after Brotli. The aim is 150 000; this keeps what has been reached, and may only go
/// down: what is not needed to begin belongs in the annex.
const LIMIT: usize = 159_500;
/// The same where wasm-opt and terser could not run.
const LIMIT_UNOPTIMIZED: usize = 165_000;

/// The table of sizes.
#[derive(Debug)]
pub(crate) struct Sizes {
    rows: Vec<Row>,
    limit: usize,
}

#[derive(Debug)]
struct Row {
    what: String,
    first_load: bool,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Sizes {
    /// Weighs the files of a build.
    pub(super) fn of(assets: &[Asset], optimized: bool) -> Self {
        let sum = |what: &str, first_load: bool, chosen: &dyn Fn(&Asset) -> bool| {
            let chosen = || assets.iter().filter(|asset| chosen(asset));
            let small =
                |copy: &Option<Vec<u8>>, asset: &Asset| copy.as_ref().map_or(asset.bytes.len(), Vec::len);
            Row {
                what: what.to_owned(),
                first_load,
                raw: chosen().map(|asset| asset.bytes.len()).sum(),
                gzip: chosen().map(|asset| small(&asset.gzip, asset)).sum(),
                brotli: chosen().map(|asset| small(&asset.brotli, asset)).sum(),
            }
        };
        let parts = [("html and style", Part::Html), ("js", Part::Js), ("wasm", Part::Wasm)];
        let mut rows: Vec<Row> =
            parts.map(|(what, part)| sum(what, true, &|asset| asset.part == part)).into();
        for asset in assets.iter().filter(|asset| matches!(asset.part, Part::Later | Part::Apart)) {
            rows.push(sum(asset.role, false, &|other| other.role == asset.role));
        }
        Self { rows, limit: if optimized { LIMIT } else { LIMIT_UNOPTIMIZED } }
    }

    /// Bytes of the whole first load after Brotli.
    pub(crate) fn first_load(&self) -> usize {
        self.first().map(|row| row.brotli).sum()
    }

    /// Whether the first load is within its limit.
    pub(crate) fn within_limit(&self) -> bool {
        self.first_load() <= self.limit
    }

    /// The limit, and by how much it is kept or broken.
    pub(crate) fn verdict(&self) -> String {
        let (size, limit) = (self.first_load(), self.limit);
        let optimized = if limit == LIMIT { "with wasm-opt" } else { "without wasm-opt" };
        let against = format!("{} of {} bytes {optimized}", grouped(size), grouped(limit));
        if size <= limit {
            format!("The first load is within its limit: {against}, {} left.", grouped(limit - size))
        } else {
            format!("The first load is OVER its limit: {against}, {} too many.", grouped(size - limit))
        }
    }

    fn first(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.first_load)
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, what: &str, raw: usize, gzip: usize, brotli: usize| {
            writeln!(f, "{what:<14}{:>11}{:>11}{:>11}", grouped(raw), grouped(gzip), grouped(brotli))
        };
        writeln!(f, "{:<14}{:>11}{:>11}{:>11}", "bytes", "raw", "gzip", "brotli")?;
        for row in self.first() {
            line(f, &row.what, row.raw, row.gzip, row.brotli)?;
        }
        let total = |size: fn(&Row) -> usize| self.first().map(size).sum();
        line(f, "first load", total(|row| row.raw), total(|row| row.gzip), total(|row| row.brotli))?;
        writeln!(f, "{}\n", self.verdict())?;
        writeln!(f, "not needed to begin:")?;
        for row in self.rows.iter().filter(|row| !row.first_load) {
            line(f, &row.what, row.raw, row.gzip, row.brotli)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighing(brotli: usize, part: Part) -> Asset {
        let mut asset = Asset::named("x", "", part);
        asset.brotli = Some(vec![0; brotli]);
        asset
    }

    #[test]
    fn the_limit_is_on_the_first_load_alone() {
        let assets =
            [weighing(113_000, Part::Wasm), weighing(46_500, Part::Html), weighing(90_000, Part::Later)];
        let sizes = Sizes::of(&assets, true);
        assert_eq!(sizes.first_load(), LIMIT);
        assert!(sizes.within_limit());
        assert!(
            sizes.verdict().contains("159 500 of 159 500 bytes with wasm-opt, 0 left"),
            "{}",
            sizes.verdict()
        );
    }

    #[test]
    fn one_byte_over_is_over_and_without_wasm_opt_there_is_more_room() {
        let assets = [weighing(LIMIT + 1, Part::Wasm)];
        assert!(!Sizes::of(&assets, true).within_limit());
        assert!(Sizes::of(&assets, true).verdict().contains("OVER"));
        assert!(Sizes::of(&assets, false).within_limit());
    }

    #[test]
    fn the_table_names_every_part_and_the_total() {
        let table = Sizes::of(&[weighing(1_234, Part::Html)], true).to_string();
        for line in ["html and style          0          0      1 234", "first load", "wasm"] {
            assert!(table.contains(line), "{line:?} in\n{table}");
        }
    }
}
