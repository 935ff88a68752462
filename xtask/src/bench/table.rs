//! Figures side by side, in Markdown: each with its ratio to this engine's.

use super::row::{Figure, Row};

/// A table of these figures, a row for each engine.
pub(super) fn table(figures: &[Figure], rows: &[Row], of: impl Fn(&Row) -> &[Option<f64>]) -> String {
    let titles: Vec<&str> = figures.iter().map(|figure| figure.title.as_str()).collect();
    let mut out = format!("| | {} |\n|---|{}\n", titles.join(" | "), "---:|".repeat(titles.len()));
    let ours = rows.iter().find(|row| row.is_ours).map(&of);
    for row in rows {
        let cells: Vec<String> = figures
            .iter()
            .enumerate()
            .map(|(place, figure)| {
                let value = of(row).get(place).copied().flatten();
                let beside =
                    ours.filter(|_| !row.is_ours).and_then(|ours| ours.get(place).copied().flatten());
                cell(figure, value, beside)
            })
            .collect();
        let name = if row.is_ours { format!("**{}**", row.name) } else { row.name.clone() };
        out += &format!("| {name} | {} |\n", cells.join(" | "));
    }
    out
}

/// Who is better than this engine in what; nothing where nobody is. Who was cut off or failed is left out.
pub(super) fn better(figures: &[Figure], rows: &[Row], of: impl Fn(&Row) -> &[Option<f64>]) -> Vec<String> {
    let Some(ours) = rows.iter().find(|row| row.is_ours).map(&of) else { return Vec::new() };
    let mut out = Vec::new();
    for (place, figure) in figures.iter().enumerate() {
        let Some(own) = ours.get(place).copied().flatten() else { continue };
        let wins = |row: &&Row| {
            let value = of(row).get(place).copied().flatten();
            !row.is_ours && row.note.is_none() && value.is_some_and(|value| figure.beats(value, own))
        };
        let names: Vec<&str> = rows.iter().filter(wins).map(|row| row.name.as_str()).collect();
        if !names.is_empty() {
            out.push(format!("{} ({})", figure.title, names.join("; ")));
        }
    }
    out
}

impl Figure {
    fn beats(&self, value: f64, own: f64) -> bool {
        if self.more_is_better { value > own } else { value < own }
    }
}

fn cell(figure: &Figure, value: Option<f64>, ours: Option<f64>) -> String {
    let Some(value) = value else { return "–".to_owned() };
    let shown = number(value, figure.digits);
    match ours.filter(|ours| *ours > 0.0) {
        Some(ours) => format!("{shown} (×{})", ratio(value / ours)),
        None => shown,
    }
}

/// A figure with so many digits after the point, fewer where it is large.
fn number(value: f64, digits: usize) -> String {
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        digits.min(1)
    } else {
        digits
    };
    let text = format!("{value:.digits$}");
    let whole = text.split('.').next().unwrap_or_default();
    match whole.parse() {
        Ok(large) if large >= 1000 => crate::terminal::grouped(large),
        _ => text,
    }
}

fn ratio(ratio: f64) -> String {
    match ratio {
        large if large >= 10.0 => number(large, 0),
        medium if medium >= 1.95 => format!("{medium:.1}"),
        small => format!("{small:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, times: &[Option<f64>]) -> Row {
        Row {
            name: name.to_owned(),
            is_ours: name == "ours",
            times: times.to_vec(),
            others: Vec::new(),
            note: None,
        }
    }

    fn figures() -> Vec<Figure> {
        let figure =
            |title: &str, more_is_better| Figure { title: title.to_owned(), digits: 2, more_is_better };
        vec![figure("time", false), figure("quality", true)]
    }

    #[test]
    fn a_cell_has_its_ratio_to_ours() {
        let rows = [row("ours", &[Some(0.2), Some(0.5)]), row("peer", &[Some(2.5), None])];
        let table = table(&figures(), &rows, |row| &row.times);
        assert_eq!(
            table,
            "| | time | quality |\n|---|---:|---:|\n| **ours** | 0.20 | 0.50 |\n| peer | 2.50 (×12) | – |\n"
        );
    }

    #[test]
    fn who_is_better_is_said() {
        let cut = Row { note: Some("cut off".to_owned()), ..row("cut", &[Some(0.1), Some(0.9)]) };
        let rows = [row("ours", &[Some(0.2), Some(0.5)]), row("peer", &[Some(0.3), Some(0.6)]), cut];
        assert_eq!(better(&figures(), &rows, |row| &row.times), ["quality (peer)"]);
    }

    #[test]
    fn large_numbers_lose_their_digits() {
        for (value, shown) in [(0.012, "0.01"), (12.345, "12.3"), (123.4, "123"), (12345.6, "12 346")] {
            assert_eq!(number(value, 2), shown);
        }
        for (value, shown) in [(0.5, "0.50"), (1.5, "1.50"), (2.04, "2.0"), (99.6, "100"), (1234.0, "1 234")]
        {
            assert_eq!(ratio(value), shown);
        }
    }
}
