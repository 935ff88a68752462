//! The table behind a picture: the same numbers for those who cannot see it, or would rather not, and as CSV.

use std::cmp::Ordering;

use crate::click::Click;
use crate::decimal::fixed;
use crate::order::ordered;

/// Rows of cells under named columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows.
    pub title: String,
    /// How it is counted, and what is not in it. May be empty.
    pub note: String,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// The words above it.
    pub label: String,
    /// Its cells name their rows: header cells.
    pub is_head: bool,
    /// Its cells are numbers: set to the far side.
    pub is_number: bool,
    /// Its cells have words in the language of the corpus, whatever language is spoken.
    pub is_of_corpus: bool,
    /// The group above it, as a place among the columns; members follow their group.
    pub group: Option<usize>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// As it is written into a file: numbers as plain digits.
    pub text: String,
    /// The number it is sorted by; a date counts as its day.
    pub number: Option<f64>,
    /// What a click on it does.
    pub click: Option<Click>,
    /// The row that is the group of this one, by its place; for the first cell of a row.
    pub group: Option<usize>,
}

impl Column {
    /// Names the rows.
    pub(crate) fn head(label: &str) -> Self {
        Self { label: label.to_owned(), is_head: true, ..Self::default() }
    }

    /// Words.
    pub(crate) fn words(label: &str) -> Self {
        Self { label: label.to_owned(), ..Self::default() }
    }

    /// With the words of the corpus in it.
    pub(crate) fn of_corpus(mut self) -> Self {
        self.is_of_corpus = true;
        self
    }

    /// Numbers.
    pub(crate) fn number(label: &str) -> Self {
        Self { label: label.to_owned(), is_number: true, ..Self::default() }
    }
}

impl Cell {
    /// Words.
    pub(crate) fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A whole number.
    pub(crate) fn count(count: u32) -> Self {
        Self { text: count.to_string(), number: Some(count.into()), ..Self::default() }
    }

    /// A number with so many places after the point; nothing where there is none.
    pub(crate) fn decimal(number: Option<f64>, places: usize) -> Self {
        let text = number.map(|number| fixed(number, places)).unwrap_or_default();
        Self { text, number, ..Self::default() }
    }

    /// As it is shown: numbers as the language that is spoken writes them.
    pub fn shown(&self) -> String {
        let is_number = self.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let places = self.text.split_once('.').map_or(0, |(_, part)| part.len());
        let number = self.number.filter(|_| is_number);
        number.and_then(|number| messages::decimal(number, places)).unwrap_or_else(|| self.text.clone())
    }

    /// With what a click does.
    pub(crate) fn clicked(mut self, click: Option<Click>) -> Self {
        self.click = click;
        self
    }
}

impl Table {
    /// The rows by a column, as places among them: numbers by size, words as they are folded, what is empty last either
    /// way. Equal ones stay in order.
    pub fn order(&self, column: usize, largest_first: bool) -> Vec<usize> {
        let cell = |row: usize| self.rows.get(row).and_then(|row| row.get(column));
        let keys: Vec<(Option<f64>, String)> = (0..self.rows.len())
            .map(|row| cell(row).map(|cell| (cell.number, search::fold(&cell.text))).unwrap_or_default())
            .collect();
        ordered(self.rows.len(), &|one, two| {
            let (Some(one), Some(two)) = (keys.get(one), keys.get(two)) else { return Ordering::Equal };
            let is_empty = |key: &(Option<f64>, String)| key.0.is_none() && key.1.is_empty();
            let by_size = match (one.0, two.0) {
                (Some(one), Some(two)) => one.total_cmp(&two),
                (one_has, two_has) => two_has.is_some().cmp(&one_has.is_some()).then(one.1.cmp(&two.1)),
            };
            let by_size = if largest_first { by_size.reverse() } else { by_size };
            is_empty(one).cmp(&is_empty(two)).then(by_size)
        })
    }

    /// The table as CSV (RFC 4180): a line of labels, then the rows, in UTF-8. No word is changed, so a cell may begin
    /// with a sign that some spreadsheets take for a formula.
    pub fn csv(&self) -> String {
        let mut csv = String::new();
        write_line(&mut csv, &mut self.columns.iter().map(|column| column.label.as_str()));
        for row in &self.rows {
            write_line(&mut csv, &mut row.iter().map(|cell| cell.text.as_str()));
        }
        csv
    }
}

fn write_line(csv: &mut String, fields: &mut dyn Iterator<Item = &str>) {
    for (number, field) in fields.enumerate() {
        if number > 0 {
            csv.push(',');
        }
        if field.contains(['"', ',', '\n', '\r']) {
            csv.push('"');
            csv.push_str(&field.replace('"', "\"\""));
            csv.push('"');
        } else {
            csv.push_str(field);
        }
    }
    csv.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_sorted_by_numbers_and_words_with_what_is_empty_last() {
        let cell = |text: &str, number: Option<f64>| Cell { text: text.into(), number, ..Cell::default() };
        let column = [
            cell("b", None),
            cell("", None),
            cell("10", Some(10.0)),
            cell("9", Some(9.0)),
            cell("Á", None),
            cell("9.0", Some(9.0)),
        ];
        let table = Table { rows: column.into_iter().map(|cell| vec![cell]).collect(), ..Table::default() };
        assert_eq!(table.order(0, false), [3, 5, 2, 4, 0, 1]);
        assert_eq!(table.order(0, true), [0, 4, 2, 3, 5, 1]);
        assert_eq!(table.order(7, true), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn csv_quotes_what_would_be_misread_and_changes_no_word() {
        let mut table =
            Table { columns: vec![Column::head("what"), Column::number("n")], ..Table::default() };
        table.rows.push(vec![Cell::words("“one”, \"two\"\nthree"), Cell::count(3)]);
        table.rows.push(vec![Cell::words("=1+1"), Cell::decimal(None, 1)]);
        assert_eq!(table.csv(), "what,n\r\n\"“one”, \"\"two\"\"\nthree\",3\r\n=1+1,\r\n");
    }
}
