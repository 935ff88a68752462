//! Figures as a table, and each as a sentence.

use corpus::Corpus;
use explore::{Library, labels};
use messages::say;

use crate::decimal;
use crate::figures::{Figures, Stated, bound_id, bound_words, measure_words, unit_words};
use crate::table::{Cell, Column, Table};
use crate::whose::{place_cells, place_columns};

impl Figures {
    /// All numbers, in the order of the corpus, with everything that is said about each.
    pub fn table(&self, library: &Library) -> Table {
        let mut columns = vec![
            Column::head(say::column_number()).of_corpus(),
            Column::words(say::column_bound()),
            Column::number(say::column_at_least()),
            Column::number(say::column_at_most()),
            Column::words(say::column_unit()).of_corpus(),
            Column::words(say::column_share_of()).of_corpus(),
            Column::words(say::column_counts()).of_corpus(),
            Column::words(say::column_measure()),
            Column::words(say::column_as_of()),
            Column::words(say::column_according_to()).of_corpus(),
            Column::words(say::column_said_by()).of_corpus(),
        ];
        columns.extend(place_columns());
        let rows = self.stated.iter().map(|stated| {
            let figure = &stated.figure;
            let words = |words: &Option<String>| Cell::words(words.clone().unwrap_or_default());
            let amount = |end: fn(&crate::amount::Amount) -> f64| {
                let number = stated.amount.as_ref().map(end);
                Cell { number, ..Cell::words(number.map(decimal::short).unwrap_or_default()) }
            };
            let least = amount(|amount| amount.least);
            let mut cells = vec![
                Cell { number: least.number, ..Cell::words(&stated.words) }.clicked(Some(stated.click())),
                Cell::words(bound_words(figure.bound)),
                least,
                amount(|amount| amount.most),
                Cell::words(unit_words(stated.unit())),
                words(&figure.share_of),
                Cell::words(&figure.counts),
                Cell::words(measure_words(&figure.measure)),
                Cell {
                    number: stated.as_of.map(|days| days.first.into()),
                    ..Cell::words(figure.as_of.map(|date| date.to_string()).unwrap_or_default())
                },
                words(&figure.according_to),
                Cell::words(stated.whose.name(&library.corpus)),
            ];
            cells.extend(place_cells(library, stated.passage));
            cells
        });
        Table {
            title: say::figures().to_owned(),
            note: say::figures_table_note().to_owned(),
            rows: rows.collect(),
            columns,
        }
    }
}

impl Stated {
    /// It as a sentence: "at least 48,219: Palestinians killed ... As of 11 February 2025. According to ... Said by ...,
    /// line 3."
    pub fn says(&self, corpus: &Corpus) -> String {
        let figure = &self.figure;
        let mut says = say::figure_counts(&self.bounded(), &figure.counts);
        let mut add = |sentence: &str| {
            says.push(' ');
            says.push_str(sentence);
        };
        if let Some(share_of) = &figure.share_of {
            add(&say::figure_of(share_of));
        }
        match figure.as_of {
            Some(as_of) => add(&say::figure_as_of(&labels::partial(as_of))),
            None => add(say::figure_no_day()),
        }
        if let Some(source) = &figure.according_to {
            add(&say::figure_source(source));
        }
        add(&say::figure_said(self.whose.name(corpus), &self.place(corpus)));
        says
    }

    /// Its exact words, with their bound.
    pub(crate) fn bounded(&self) -> String {
        say::bounded(bound_id(self.figure.bound), &self.words)
    }

    /// Title and line.
    pub(crate) fn place(&self, corpus: &Corpus) -> String {
        let passage = corpus.passage(self.passage);
        let place = |passage| say::title_and_line(labels::title_of(corpus, passage), &labels::lines(passage));
        passage.map(place).unwrap_or_default()
    }
}
