//! The tables behind a picture, and both of them to take away.

use std::rc::Rc;

use messages::say;
use overview::draw::{Scene, Source, svg};
use overview::{Cell, Table};

use super::held::{change, held};
use super::picture::state_after;
use crate::browser;
use crate::components::{dates_label, filter_label, happened_label};
use crate::desk::{Act, Desk, Said, UiAct};
use crate::facets::Sense;
use crate::labels;
use crate::ui::{Does, El, button, el, link};

/// A table behind a picture.
pub(super) struct Behind {
    /// Its name, for what is held about it.
    pub(super) name: &'static str,
    /// What the button that opens it says.
    pub(super) label: &'static str,
    /// The table.
    pub(super) table: Rc<Table>,
}

impl Behind {
    pub(super) fn new(name: &'static str, label: &'static str, table: Table) -> Self {
        Self { name, label, table: Rc::new(table) }
    }
}

/// The buttons that open the tables, those that save picture and numbers, and the tables that are open. The SVG has the
/// numbers of the first table; a CSV can be had of that and of each that is open.
pub(super) fn behind(desk: &Desk, scene: Option<Scene>, tables: &[Behind]) -> El {
    let open = held().open;
    let toggle = |one: &Behind| {
        let name = one.name;
        button(desk, change(move |held| held.toggle(name)))
            .says("aria-expanded", open.contains(&name))
            .put("aria-controls", &format!("table-{name}"))
            .text(one.label)
    };
    let mut acts = el("div").class("acts").kids(tables.iter().map(toggle));
    let first = tables.first();
    if let (Some(scene), Some(first)) = (scene, first) {
        let (name, table) = (first.name, first.table.clone());
        let save = move |desk: &Desk| {
            let source = Source::new(&desk.library.corpus, &shown(desk));
            save(desk, &format!("on-record-{name}.svg"), "image/svg+xml", svg(&scene, &table, &source));
        };
        acts = acts.kid(button(desk, Does::Run(Box::new(save))).class("save-svg").text(say::save_svg()));
    }
    for (place, one) in
        tables.iter().enumerate().filter(|(place, one)| *place == 0 || open.contains(&one.name))
    {
        let (name, table) = (one.name, one.table.clone());
        let save = move |desk: &Desk| {
            save(desk, &format!("on-record-{name}.csv"), "text/csv;charset=utf-8", table.csv());
        };
        let label = if place == 0 { say::save_csv().to_owned() } else { say::save_csv_of(one.label) };
        acts = acts.kid(button(desk, Does::Run(Box::new(save))).class("save-csv").text(&label));
    }
    let drawn = tables.iter().filter(|one| open.contains(&one.name)).map(|one| drawn(desk, one));
    el("div").class("behind").kid(acts).kids(drawn)
}

fn save(desk: &Desk, name: &str, media_type: &str, text: String) {
    let begun = browser::download(name, media_type, text.as_bytes());
    let done = say::file_handed(name);
    desk.act(Act::Ui(UiAct::Say(if begun { Said::Done(done) } else { Said::Refused(text) })));
}

/// What is searched and filtered, in the reader's words.
fn shown(desk: &Desk) -> String {
    let filters = &desk.state.filters;
    let mut parts = vec![labels::counts(&desk.results)];
    let query = desk.state.query.trim();
    if !query.is_empty() {
        parts.push(say::searched(query));
    }
    for &(chosen, sense) in filters.values.iter() {
        let label = filter_label(desk, chosen, filters.role);
        parts.push(if sense == Sense::Not { say::excluded(&label) } else { label });
    }
    if !filters.published().is_open() {
        parts.push(dates_label(&desk.state));
    }
    if !filters.happened.is_open() {
        parts.push(happened_label(&desk.state));
    }
    format!("{}.", labels::joined(&parts, "; "))
}

/// A table whose columns sort it.
fn drawn(desk: &Desk, one: &Behind) -> El {
    let (name, table) = (one.name, &one.table);
    let sorted = held().sorted.into_iter().find(|(other, ..)| *other == name);
    let order = match sorted {
        Some((_, column, largest_first)) => table.order(column, largest_first),
        None => (0..table.rows.len()).collect(),
    };
    let head = table.columns.iter().enumerate().map(|(place, column)| {
        let is_number = column.is_number;
        let by = button(desk, change(move |held| held.sort(name, place, is_number))).text(&column.label);
        let head = el("th").set("scope", "col").class_if(is_number, "number").kid(by);
        match sorted {
            Some((_, column, true)) if column == place => head.set("aria-sort", "descending"),
            Some((_, column, false)) if column == place => head.set("aria-sort", "ascending"),
            _ => head,
        }
    });
    let row = |row: &Vec<Cell>| {
        let is_in = row.first().is_some_and(|cell| cell.group.is_some()) && sorted.is_none();
        let cells = row.iter().zip(&table.columns).map(|(cell, column)| {
            let inner = match &cell.click {
                Some(click) => link(desk, state_after(desk, click)).text(&cell.shown()),
                None => el("span").text(&cell.shown()),
            };
            let cell = if column.is_head { el("th").set("scope", "row") } else { el("td") };
            let cell = cell.class_if(column.is_number, "number").set("dir", "auto").kid(inner);
            if column.is_of_corpus { cell.put("lang", &desk.library.corpus.language) } else { cell }
        });
        el("tr").class_if(is_in, "in").kids(cells)
    };
    let rows = order.into_iter().filter_map(|place| table.rows.get(place)).map(row);
    el("div")
        .class("numbers")
        .put("id", &format!("table-{name}"))
        .set("role", "region")
        .set("tabindex", "0")
        .put("aria-label", &table.title)
        .kid(
            el("table")
                .kid(
                    el("caption").kid(el("span").kid(el("b").text(&table.title)).text(" ").text(&table.note)),
                )
                .kid(el("thead").kid(el("tr").kids(head)))
                .kid(el("tbody").kids(rows)),
        )
}
