//! What is taken away as CSV is the table, to the letter.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::{DocumentId, Role};
use explore::RolePick;
use overview::{Along, Concordance, Days, Figures, Grid, Order, Strip, Table, Timeline};
use proptest::prelude::*;
use support::{Asking, any_words, cases, details, library, read_csv, texts};

/// Every table of every picture.
fn tables(asking: &Asking) -> Vec<Table> {
    let (library, details) = (library(), details());
    let shown = asking.shown().passages;
    let reading = asking.reading();
    let grid = Grid::side_by_topic(library, &shown, asking.filters.role);
    let of_whom = Grid::who_of_whom(library, &shown, Role::Affecting);
    let timeline = Timeline::new(library, details, &shown, &asking.filters);
    let window = timeline.usual().unwrap_or(Days { first: 0, last: 0 });
    let concordance = Concordance::new(library, &shown, &asking.within(), &reading);
    let strip =
        Strip::new(library, DocumentId(2), &shown, RolePick::Any, Some(&reading)).expect("a document");
    vec![
        grid.table(),
        grid.documents_table(library, Along::Columns),
        of_whom.table(),
        timeline.events_table(library, window),
        timeline.publications_table(library, window),
        Figures::new(library, details, &shown).table(library),
        concordance.table(library, Order::Right),
        concordance.by_document.table(),
        concordance.by_voice.table(),
        concordance.collocates_table(),
        strip.table(library),
    ]
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn csv_reads_back_as_the_table(asking in any_words()) {
        for table in tables(&asking) {
            prop_assert_eq!(read_csv(&table.csv()), texts(&table), "{}", &table.title);
            prop_assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", &table.title);
            prop_assert!(table.columns.iter().any(|column| column.is_head) && !table.title.is_empty());
        }
    }

    #[test]
    fn sorting_keeps_every_row(asking in any_words(), column in 0_usize..9, largest_first: bool) {
        for table in tables(&asking) {
            let mut order = table.order(column, largest_first);
            let numbers: Vec<f64> = order.iter().filter_map(|&row| table.rows[row].get(column)?.number).collect();
            let is_sorted = numbers.is_sorted_by(|one, two| if largest_first { one >= two } else { one <= two });
            prop_assert!(is_sorted, "{}", &table.title);
            order.sort_unstable();
            prop_assert_eq!(order, (0..table.rows.len()).collect::<Vec<_>>());
        }
    }
}
