//! Words in context, how often and what stands near, as tables.

use explore::Library;

use crate::collocates::{LEAST_G2, LEAST_TIMES, NEAR};
use crate::concordance::{Concordance, Order};
use crate::decimal::fixed;
use crate::frequency::Frequency;
use crate::table::{Cell, Column, Table};
use crate::whose::{place_cells, place_columns};

impl Concordance {
    /// Every place with the words before and after it, in an order.
    pub fn table(&self, library: &Library, order: Order) -> Table {
        let mut columns = vec![
            Column::words("Before"),
            Column::head("Found"),
            Column::words("After"),
            Column::words("Whose words"),
        ];
        columns.extend(place_columns());
        let lines = self.order(library, order).into_iter().filter_map(|place| self.lines.get(place));
        let rows = lines.map(|line| {
            let [left, found, right] = line.words(library);
            let found = Cell::words(found).clicked(Some(line.click()));
            let whose = Cell::words(line.whose.name(&library.corpus));
            let mut cells = vec![Cell::words(left), found, Cell::words(right), whose];
            cells.extend(place_cells(library, line.passage));
            cells
        });
        let note = "At most twelve words on either side, within the passage, exactly as they stand there.";
        Table { title: "Words in context".to_owned(), note: note.to_owned(), rows: rows.collect(), columns }
    }

    /// Words that stand near more often than elsewhere.
    pub fn collocates_table(&self) -> Table {
        let columns = vec![
            Column::head("Word"),
            Column::number("Times near"),
            Column::number("Times in all"),
            Column::number("Expected near"),
            Column::number("Log-likelihood"),
        ];
        let rows = self.collocates.iter().map(|collocate| {
            vec![
                Cell::words(&collocate.word).clicked(Some(collocate.click())),
                Cell::count(collocate.near),
                Cell::count(collocate.all),
                Cell::decimal(Some(collocate.expected), 2),
                Cell::decimal(Some(collocate.g2), 2),
            ]
        });
        let note = format!(
            "Within {NEAR} words on either side, at least {LEAST_TIMES} times, against all passages that the filters let \
             through. Log-likelihood (Dunning 1993) of {} or more, which chance passes once in a thousand words \
             compared; {} were. Stop words are counted and not listed.",
            fixed(LEAST_G2, 2),
            self.compared
        );
        Table { title: "Words that stand near".to_owned(), note, rows: rows.collect(), columns }
    }
}

impl Frequency {
    /// How often, by document or by whose words they are.
    pub fn table(&self) -> Table {
        let columns = vec![
            Column::head(&self.label),
            Column::number("Times"),
            Column::number("Words"),
            Column::number("Per thousand words"),
            Column::number("Passages"),
        ];
        let rows = self.rates.iter().map(|rate| {
            vec![
                Cell::words(&rate.label),
                Cell::count(rate.times),
                Cell::count(rate.words),
                Cell::decimal(rate.per_thousand(), 2),
                Cell::count(rate.passages).clicked(rate.click.clone()),
            ]
        });
        let note = "Times in the passages shown; words of all passages that the filters let through, whether or not they \
                    answer the words typed. Words in a quotation are their speaker's, all others the publisher's. Rates \
                    of fewer than 500 words say little.";
        let title = format!("How often, by {}", self.label.to_ascii_lowercase());
        Table { title, note: note.to_owned(), rows: rows.collect(), columns }
    }
}
