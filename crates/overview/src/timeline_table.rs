//! A timeline as tables, what its marks do and say, and the ranges it offers.

use corpus::Civil;
use explore::labels;
use explore::{Facet, Library, Narrow, RolePick, Value};
use messages::say;

use crate::click::Click;
use crate::days::Days;
use crate::order::arrange;
use crate::table::{Cell, Column, Table};
use crate::timeline::{Happening, Publication, Timeline};
use crate::whose::{place_cells, place_columns};

/// A range a timeline offers to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// "All", "October 2023 – December 2025", "2024".
    pub label: String,
    /// Its days.
    pub days: Days,
}

impl Happening {
    /// A day that is stated: a point. Everything else is a stretch.
    pub fn is_point(&self) -> bool {
        self.days.count() == 1 && !self.is_inferred
    }

    /// What a click does.
    pub fn click(&self) -> Option<Click> {
        let (first, last) = self.days.dates();
        Click::to(self.passages, vec![Narrow::Happened(first, last)])
    }

    /// What is reported, in one line: its words where all reports have the same, else only how many there are, since to
    /// name one of several would be to choose.
    pub fn label(&self) -> String {
        let what = self.what();
        match what.first() {
            Some(what_all_say) if what.len() == 1 => (*what_all_say).to_owned(),
            _ => say::reports_of(&self.date, &say::reports(self.reports.len())),
        }
    }

    /// All that is reported, the same words once, in the order of the corpus.
    fn what(&self) -> Vec<&str> {
        let mut what: Vec<&str> = Vec::new();
        for report in &self.reports {
            if !what.contains(&report.what.as_str()) {
                what.push(&report.what);
            }
        }
        what
    }

    /// The mark as a sentence.
    pub fn says(&self) -> String {
        let (date, reports) = (known(&self.date, self.is_inferred), say::reports(self.reports.len()));
        say::happening(&date, &self.what().join("; "), &reports, self.passages as usize)
    }
}

impl Publication {
    /// A day that is stated: a point. Everything else is a stretch.
    pub fn is_point(&self) -> bool {
        self.days.count() == 1 && !self.is_inferred
    }

    /// What a click does.
    pub fn click(&self) -> Option<Click> {
        let (first, last) = self.days.dates();
        let document = Narrow::Has(Facet::Document, RolePick::Any, Value::Is(self.document.0));
        Click::to(self.passages, vec![document, Narrow::Published(first, last)])
    }

    /// The mark as a sentence.
    pub fn says(&self) -> String {
        let passages = say::passages(self.passages as usize);
        say::publication(&known(&self.date, self.is_inferred), &self.title, &passages)
    }
}

impl Timeline {
    /// The ranges it offers: all, the shortest whole months with nine tenths of the marks, and each year with a mark.
    pub fn ranges(&self) -> Vec<Range> {
        let (Some(whole), Some(usual)) = (self.whole(), self.usual()) else { return Vec::new() };
        let (first, last) = usual.dates();
        let mut ranges = vec![
            Range { label: say::all().to_owned(), days: whole },
            Range { label: say::date_span(&labels::month_of(first), &labels::month_of(last)), days: usual },
        ];
        let marks = self.marks();
        for year in whole.dates().0.year..=whole.dates().1.year {
            let (Some(first), Some(last)) = (Civil::new(year, 1, 1), Civil::new(year, 12, 31)) else {
                continue;
            };
            let days = Days::new(first, last);
            if marks.iter().any(|mark| mark.meets(days)) {
                ranges.push(Range { label: year.to_string(), days });
            }
        }
        ranges
    }

    /// What it shows at first: the shortest stretch of whole months that holds nine tenths of the marks, by their
    /// middles, so that a few from long ago do not press all others into a corner.
    pub fn usual(&self) -> Option<Days> {
        let mut marks = self.marks();
        let middle = |days: &Days| i64::from(days.first) + i64::from(days.last);
        arrange(&mut marks, &|one, two| middle(one).cmp(&middle(two)));
        let most = (marks.len() * 9).div_ceil(10).max(1);
        let length = |run: &&[Days]| run.last().map_or(0, middle) - run.first().map_or(0, middle);
        let run = marks.windows(most).min_by_key(length)?;
        run.iter().copied().reduce(Days::hull).map(Days::months)
    }

    /// The days of every report and publication.
    fn marks(&self) -> Vec<Days> {
        let reports = self.happenings.iter().flat_map(|one| one.reports.iter().map(|_| one.days));
        reports.chain(self.publications.iter().map(|one| one.days)).collect()
    }

    /// Every report of something that was, or can have been, on the days a window shows.
    pub fn events_table(&self, library: &Library, window: Days) -> Table {
        let mut columns = vec![
            Column::head(say::column_what()).of_corpus(),
            Column::words(say::column_from()),
            Column::words(say::column_until()),
            Column::words(say::column_known()),
        ];
        columns.extend(place_columns());
        let shown = self.happenings.iter().filter(|one| one.days.meets(window));
        let rows = shown.flat_map(|one| one.reports.iter().map(move |report| (one, report)));
        let rows = rows.map(|(one, report)| {
            let what = Cell::words(&report.what).clicked(Some(Click::Open(report.passage)));
            let mut cells = vec![what];
            cells.extend(date_cells(one.days, one.is_inferred));
            cells.extend(place_cells(library, report.passage));
            cells
        });
        let mut note = say::events_note().to_owned();
        if self.left_out > 0 {
            note = [&note, " ", &say::events_left_out(self.left_out as usize)].concat();
        }
        Table { title: say::events().to_owned(), note, rows: rows.collect(), columns }
    }

    /// Every publication that was, or can have been, on the days a window shows.
    pub fn publications_table(&self, library: &Library, window: Days) -> Table {
        let columns = vec![
            Column::head(say::column_title()).of_corpus(),
            Column::words(say::column_from()),
            Column::words(say::column_until()),
            Column::words(say::column_known()),
            Column::number(say::column_of_date()),
            Column::number(say::column_of_days()),
            Column::words(say::column_document()).of_corpus(),
        ];
        let rows = self.publications.iter().filter(|one| one.days.meets(window)).map(|one| {
            let mut cells = vec![Cell::words(&one.title).clicked(Some(Click::Open(one.first)))];
            cells.extend(date_cells(one.days, one.is_inferred));
            let document = library.corpus.document(one.document).map_or("", |document| &document.slug);
            let passages = Cell::count(one.passages).clicked(one.click());
            cells.extend([Cell::count(one.own), passages, Cell::words(document)]);
            cells
        });
        let mut note = say::publications_note().to_owned();
        if self.undated > 0 {
            note = [&note, " ", &say::publications_undated(self.undated as usize)].concat();
        }
        Table { title: say::publications().to_owned(), note, rows: rows.collect(), columns }
    }
}

/// A date, marked where it was worked out.
fn known(date: &str, is_inferred: bool) -> String {
    if is_inferred { say::date_inferred(date) } else { date.to_owned() }
}

fn date_cells(days: Days, is_inferred: bool) -> [Cell; 3] {
    let (first, last) = days.dates();
    let date = |date: Civil| Cell { number: Some(date.days().into()), ..Cell::words(date.to_string()) };
    [date(first), date(last), Cell::words(if is_inferred { say::inferred() } else { say::stated() })]
}
