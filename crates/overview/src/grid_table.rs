//! A grid as tables, and in words: rows by columns as they are drawn, and rows or columns by documents with shares.

use explore::Library;
use messages::say;

use crate::grid::{Axis, Grid};
use crate::table::{Cell, Column, Table};

/// Which headings of a grid a table of documents is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Its rows.
    Rows,
    /// Its columns.
    Columns,
}

impl Grid {
    /// Rows by columns, all of them, with what each counts by itself in a row and a column of all.
    pub fn table(&self) -> Table {
        let mut columns = vec![Column::head(&self.rows.label), Column::number(say::all())];
        columns.extend(self.columns.headings.iter().map(|heading| Column {
            // Two columns stand before the first value.
            group: heading.group.map(|group| group + 2),
            ..Column::number(&heading.label)
        }));
        let places = |axis: &Axis| -> Vec<Option<usize>> {
            [None].into_iter().chain((0..axis.headings.len()).map(Some)).collect()
        };
        let rows = places(&self.rows).into_iter().map(|row| {
            let mut cells = vec![self.head(&self.rows, row)];
            cells.extend(
                places(&self.columns)
                    .into_iter()
                    .map(|column| Cell::count(self.count(row, column)).clicked(self.click(row, column))),
            );
            cells
        });
        Table { title: self.title.clone(), note: self.note.to_owned(), rows: rows.collect(), columns }
    }

    /// Rows, or columns, by documents: how many of a document's passages shown have the value, and what part of them.
    pub fn documents_table(&self, library: &Library, along: Along) -> Table {
        let axis = match along {
            Along::Rows => &self.rows,
            Along::Columns => &self.columns,
        };
        let mut columns = vec![Column::head(&axis.label), Column::number(say::all())];
        for &id in &self.documents {
            let title = library.corpus.document(id).map_or("", |document| &document.title);
            columns.push(Column::number(title));
            columns.push(Column::number(&say::share_of_document(title)));
        }
        let places = [None].into_iter().chain((0..axis.headings.len()).map(Some));
        let rows = places.map(|place| {
            let (row, column) = match along {
                Along::Rows => (place, None),
                Along::Columns => (None, place),
            };
            let all = Cell::count(self.count(row, column)).clicked(self.click(row, column));
            let mut cells = vec![self.head(axis, place), all];
            let counts = self.counts(row, column).into_iter().flat_map(|counts| &counts.by_document);
            for (document, &count) in counts.enumerate() {
                let share = self.share(row, column, document).map(|share| share * 100.0);
                cells.extend([Cell::count(count), Cell::decimal(share, 1)]);
            }
            cells
        });
        let title = say::by_document(&axis.label);
        Table { title, note: self.note.to_owned(), rows: rows.collect(), columns }
    }

    /// What stands there, as a sentence: "Conduct: Israeli forces. Topic: Genocide. 12 passages."
    pub fn says(&self, row: Option<usize>, column: Option<usize>) -> String {
        let named = |axis: &Axis, place: Option<usize>| {
            let heading = axis.headings.get(place?)?;
            Some(say::labelled(&axis.label, &heading.label))
        };
        let count = self.count(row, column) as usize;
        match (named(&self.rows, row), named(&self.columns, column)) {
            (Some(row), Some(column)) => say::grid_cell(&row, &column, count),
            (Some(one), None) | (None, Some(one)) => say::grid_line(&one, count),
            (None, None) => say::grid_all(count),
        }
    }

    fn head(&self, axis: &Axis, place: Option<usize>) -> Cell {
        let heading = place.and_then(|place| axis.headings.get(place));
        let Some(heading) = heading else { return Cell::words(say::all()) };
        // The row of all stands first.
        Cell { group: heading.group.map(|group| group + 1), ..Cell::words(&heading.label) }
    }
}
