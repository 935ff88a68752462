//! Words in context, how often and what stands near, as tables.

use explore::Library;
use messages::say;

use crate::collocates::{LEAST_G2, LEAST_TIMES, NEAR};
use crate::concordance::{Concordance, Order};
use crate::decimal::shown;
use crate::frequency::Frequency;
use crate::table::{Cell, Column, Table};
use crate::whose::{place_cells, place_columns};

impl Concordance {
    /// Every place with the words before and after it, in an order.
    pub fn table(&self, library: &Library, order: Order) -> Table {
        let mut columns = vec![
            Column::words(say::column_before()).of_corpus(),
            Column::head(say::column_found()).of_corpus(),
            Column::words(say::column_after()).of_corpus(),
            Column::words(say::column_whose()).of_corpus(),
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
        let (title, note) = (say::words_in_context().to_owned(), say::words_table_note().to_owned());
        Table { title, note, rows: rows.collect(), columns }
    }

    /// Words that stand near more often than elsewhere.
    pub fn collocates_table(&self) -> Table {
        let columns = vec![
            Column::head(say::column_word()).of_corpus(),
            Column::number(say::column_times_near()),
            Column::number(say::column_times_all()),
            Column::number(say::column_expected()),
            Column::number(say::column_likelihood()),
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
        let least = LEAST_TIMES as usize;
        let note = say::words_near_note(NEAR, least, &shown(LEAST_G2, 2), self.compared);
        Table { title: say::words_near().to_owned(), note, rows: rows.collect(), columns }
    }
}

impl Frequency {
    /// How often, by document or by whose words they are.
    pub fn table(&self) -> Table {
        let columns = vec![
            Column::head(self.by.label()).of_corpus(),
            Column::number(say::column_times()),
            Column::number(say::column_words()),
            Column::number(say::column_per_thousand()),
            Column::number(say::column_passages()),
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
        let (title, note) = (self.by.how_often().to_owned(), say::how_often_note().to_owned());
        Table { title, note, rows: rows.collect(), columns }
    }
}
