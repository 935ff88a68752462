//! Side by topic, and who speaks of whom.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod support;

use corpus::Role;
use explore::{Facet, RolePick};
use overview::{Along, Grid};
use proptest::prelude::*;
use support::{Asking, any_asking, cases, library};

/// Either grid, in any role.
fn any_grid() -> impl Strategy<Value = (Asking, Grid)> {
    (any_asking(), prop::sample::select(RolePick::ALL.to_vec()), any::<bool>()).prop_map(
        |(asking, role, of_whom)| {
            let shown = asking.shown().passages;
            let grid = match role {
                RolePick::In(role) if of_whom => Grid::who_of_whom(library(), &shown, role),
                role => Grid::side_by_topic(library(), &shown, role),
            };
            (asking, grid)
        },
    )
}

/// The place at a part of a list, and now and then none.
fn at(part: f64, length: usize) -> Option<usize> {
    Some((part * (length + 1) as f64) as usize).filter(|&place| place < length)
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_cell_counts_what_a_click_on_it_gives(
        (asking, grid) in any_grid(),
        places in prop::collection::vec((0.0_f64..1.0, 0.0_f64..1.0), 12),
    ) {
        for (row, column) in places {
            let (row, column) = (at(row, grid.rows.headings.len()), at(column, grid.columns.headings.len()));
            match grid.click(row, column) {
                Some(click) => prop_assert_eq!(asking.after(&click), grid.count(row, column) as usize, "{:?}", click),
                None => prop_assert!(grid.count(row, column) == 0 || (row, column) == (None, None)),
            }
        }
        prop_assert_eq!(grid.count(None, None) as usize, asking.shown().passages.len());
    }

    #[test]
    fn rows_and_columns_are_the_facets_and_count_as_they_do(asking in any_asking()) {
        let shown = asking.shown();
        let grid = Grid::side_by_topic(library(), &shown.passages, asking.filters.role);
        for axis in [&grid.rows, &grid.columns] {
            let values: Vec<_> = axis.headings.iter().map(|heading| heading.value).collect();
            prop_assert_eq!(values, library().values(axis.facet));
            // A facet counts without its own choices, a picture with them; where there are none, both are the same.
            let is_chosen = asking.filters.values.iter().any(|((facet, _), _)| *facet == axis.facet);
            for heading in axis.headings.iter().filter(|_| !is_chosen) {
                let count = shown.count(library(), &asking.filters, axis.facet, heading.value);
                prop_assert_eq!(heading.counts.all as usize, count);
            }
        }
    }

    #[test]
    fn documents_add_up_and_groups_hold_their_members((_, grid) in any_grid()) {
        let places = |length: usize| [None].into_iter().chain((0..length).map(Some)).collect::<Vec<_>>();
        for &row in &places(grid.rows.headings.len()) {
            for &column in &places(grid.columns.headings.len()) {
                let counts = grid.counts(row, column).expect("a place of the grid");
                prop_assert_eq!(counts.by_document.iter().sum::<u32>(), counts.all);
                let group = row.and_then(|row| grid.rows.headings[row].group);
                prop_assert!(group.is_none_or(|group| grid.count(Some(group), column) >= counts.all));
                for document in 0..grid.documents.len() {
                    let share = grid.share(row, column, document).expect("a document with passages shown");
                    prop_assert!((0.0..=1.0).contains(&share));
                }
            }
        }
        prop_assert_eq!(grid.count(Some(grid.rows.headings.len()), None), 0);
        prop_assert_eq!(grid.count(Some(0), Some(grid.columns.headings.len())), 0);
    }

    #[test]
    fn its_tables_equal_it((_, grid) in any_grid()) {
        let table = grid.table();
        for (number, row) in table.rows.iter().enumerate() {
            for (column, cell) in row.iter().skip(1).enumerate() {
                let place = (number.checked_sub(1), column.checked_sub(1));
                prop_assert_eq!(&cell.text, &grid.count(place.0, place.1).to_string());
                prop_assert_eq!(&cell.click, &grid.click(place.0, place.1));
            }
            prop_assert_eq!(row.len(), table.columns.len());
        }
        for along in [Along::Rows, Along::Columns] {
            for (number, row) in grid.documents_table(library(), along).rows.iter().enumerate() {
                let place = number.checked_sub(1);
                let (down, across) = if along == Along::Rows { (place, None) } else { (None, place) };
                prop_assert_eq!(row[1].number, Some(f64::from(grid.count(down, across))));
                let counts = &grid.counts(down, across).expect("a heading").by_document;
                let told: Vec<f64> = row[2..].chunks(2).filter_map(|pair| pair[0].number).collect();
                prop_assert_eq!(told, counts.iter().copied().map(f64::from).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn an_empty_cell_is_said_to_be_empty_and_leads_nowhere() {
    let grid = Grid::side_by_topic(library(), &Asking::of("").shown().passages, RolePick::Any);
    let named = |facet, id: &str| {
        let axis = if facet == Facet::Side { &grid.rows } else { &grid.columns };
        let value = library().value_named(facet, id).expect("a value");
        axis.headings.iter().position(|heading| heading.value == value)
    };
    let (row, column) = (named(Facet::Side, "settlers"), named(Facet::Topic, "hostages"));
    assert_eq!((grid.count(row, column), grid.click(row, column)), (0, None));
    assert_eq!(
        grid.says(row, column),
        "Any role: Israeli settlers. Topic: Hostages and captives. No passage."
    );
}

#[test]
fn the_publishers_own_voice_speaks_of_all_its_parties() {
    let shown = Asking::of("").shown().passages;
    let grid = Grid::who_of_whom(library(), &shown, Role::ConductOf);
    let own = library().value_named(Facet::Side, "rights-organisations");
    let row = grid.rows.headings.iter().position(|heading| Some(heading.value) == own);
    assert!(grid.count(row, None) * 2 > grid.count(None, None));
    assert_eq!(grid.rows.role, RolePick::In(Role::SaidBy));
}
