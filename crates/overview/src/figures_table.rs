//! Figures as a table, and each as a sentence.

use corpus::Corpus;
use explore::{Library, labels};

use crate::decimal;
use crate::figures::{Figures, Stated, bound_words};
use crate::table::{Cell, Column, Table};
use crate::whose::{place_cells, place_columns};

impl Figures {
    /// All numbers, in the order of the corpus, with everything that is said about each.
    pub fn table(&self, library: &Library) -> Table {
        let mut columns = vec![
            Column::head("Number"),
            Column::words("Bound"),
            Column::number("At least"),
            Column::number("At most"),
            Column::words("Unit"),
            Column::words("Share of"),
            Column::words("What is counted"),
            Column::words("Measure"),
            Column::words("As of"),
            Column::words("According to"),
            Column::words("Said by"),
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
                Cell::words(stated.unit()),
                words(&figure.share_of),
                Cell::words(&figure.counts),
                Cell::words(&figure.measure),
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
        let note = "Numbers as the passages state them: of different sources, days and scopes, so never to be added up. \
                    Round words are read as all they cover: hundreds as 200 to 1000.";
        Table { title: "Figures".to_owned(), note: note.to_owned(), rows: rows.collect(), columns }
    }
}

impl Stated {
    /// It as a sentence: "at least 48,219: Palestinians killed ... As of 11 February 2025. According to ... Said by ...,
    /// line 3."
    pub fn says(&self, corpus: &Corpus) -> String {
        let figure = &self.figure;
        let bound = bound_words(figure.bound);
        let mut says = if bound.is_empty() { String::new() } else { format!("{bound} ") };
        says += &format!("{}: {}.", self.words, figure.counts);
        if let Some(share_of) = &figure.share_of {
            says += &format!(" Of {share_of}.");
        }
        match figure.as_of {
            Some(as_of) => says += &format!(" As of {}.", labels::partial(as_of)),
            None => says += " No day is stated.",
        }
        if let Some(source) = &figure.according_to {
            says += &format!(" According to {source}.");
        }
        says += &format!(" Said by {}", self.whose.name(corpus));
        if let Some(passage) = corpus.passage(self.passage) {
            says += &format!(", {}, {}", labels::title_of(corpus, passage), labels::lines(passage));
        }
        says + "."
    }
}
