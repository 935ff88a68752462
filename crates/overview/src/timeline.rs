//! What happened and what was published, along time. A date is as precise as it is known: what is inferred, or known
//! only to a month, is a stretch and never a point.
//!
//! Events are those that the passages shown report. Whatever has the same date, as surely known, is one mark with
//! several reports. A range of the timeline is a filter: by dates of events, or of publication.

use corpus::{Basis, Corpus, Details, DocumentId, PassageId};
use explore::{Between, Filters, Library, Narrow, labels};
use search::UnitSet;

use crate::click::Click;
use crate::days::Days;
use crate::grid::passages;
use crate::order::arrange;

/// A passage that reports something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The passage.
    pub passage: PassageId,
    /// What it reports, in the annotation's words.
    pub what: String,
}

/// What is reported of one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// The days on which it was, or can have been.
    pub days: Days,
    /// The date, as precise as it is known: "7 October 2023", "October 2023 – December 2023".
    pub date: String,
    /// The date was worked out, not stated.
    pub is_inferred: bool,
    /// Who reports it, in the order of the corpus.
    pub reports: Vec<Report>,
    /// How many passages a click gives: those shown that report something of these days, of other dates included.
    pub passages: u32,
}

/// What was published under one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The document.
    pub document: DocumentId,
    /// Its title, or that of the parts of it that have this date.
    pub title: String,
    /// The first passage.
    pub first: PassageId,
    /// The days on which it was, or can have been, published.
    pub days: Days,
    /// The date, as precise as it is known.
    pub date: String,
    /// The date was worked out, not stated.
    pub is_inferred: bool,
    /// The passages shown that have this very date.
    pub own: u32,
    /// How many passages a click gives: those shown of the document that can have been published on these days.
    pub passages: u32,
}

/// Events and publications along time.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// By their first day, then their last.
    pub happenings: Vec<Happening>,
    /// By their first day, then their last.
    pub publications: Vec<Publication>,
    /// Reports in the passages shown that lie outside the dates of events that were chosen.
    pub left_out: u32,
    /// Passages shown whose date of publication nobody knows.
    pub undated: u32,
    /// The days of all marks.
    whole: Option<Days>,
    happened: Between,
    published: Between,
    /// Each report's and each passage's days.
    reported: Vec<(PassageId, Days)>,
    dated: Vec<(PassageId, Days)>,
}

impl Timeline {
    /// Of the passages shown under these filters.
    pub fn new(library: &Library, details: &Details, shown: &UnitSet, filters: &Filters) -> Self {
        let mut timeline = Self {
            happenings: Vec::new(),
            publications: Vec::new(),
            left_out: 0,
            undated: 0,
            whole: None,
            happened: filters.happened,
            published: filters.published(),
            reported: Vec::new(),
            dated: Vec::new(),
        };
        for id in passages(shown) {
            timeline.add_events(details, id);
            timeline.add_publication(&library.corpus, id);
        }
        arrange(&mut timeline.happenings, &|one, two| {
            (one.days, one.is_inferred).cmp(&(two.days, two.is_inferred))
        });
        arrange(&mut timeline.publications, &|one, two| {
            (one.days, one.is_inferred).cmp(&(two.days, two.is_inferred))
        });
        let happened = |days| timeline.happened_in(days);
        let counts: Vec<u32> = timeline.happenings.iter().map(|one| happened(one.days)).collect();
        timeline.happenings.iter_mut().zip(counts).for_each(|(one, count)| one.passages = count);
        let of = |one: &Publication| {
            let ids =
                library.corpus.document(one.document).into_iter().flat_map(corpus::Document::passage_ids);
            let ids: Vec<PassageId> = ids.collect();
            timeline.published_in(one.days, |id| ids.contains(&id))
        };
        let counts: Vec<u32> = timeline.publications.iter().map(of).collect();
        timeline.publications.iter_mut().zip(counts).for_each(|(one, count)| one.passages = count);
        let days = timeline.happenings.iter().map(|one| one.days);
        timeline.whole = days.chain(timeline.publications.iter().map(|one| one.days)).reduce(Days::hull);
        timeline
    }

    fn add_events(&mut self, details: &Details, passage: PassageId) {
        for event in details.events(passage) {
            let (first, last) = event.span();
            let days = Days::new(first, last);
            self.reported.push((passage, days));
            if days.within(self.happened).is_none() {
                self.left_out += 1;
                continue;
            }
            let is_inferred = event.basis == Basis::Inferred;
            let report = Report { passage, what: event.what.clone() };
            let known =
                self.happenings.iter_mut().find(|one| (one.days, one.is_inferred) == (days, is_inferred));
            match known {
                Some(known) => known.reports.push(report),
                None => {
                    let until = event.until.map(|until| format!(" – {}", labels::partial(until)));
                    let date = labels::partial(event.on) + until.as_deref().unwrap_or_default();
                    let reports = vec![report];
                    self.happenings.push(Happening { days, date, is_inferred, reports, passages: 0 });
                }
            }
        }
    }

    fn add_publication(&mut self, corpus: &Corpus, id: PassageId) {
        let Some((passage, date)) = corpus.passage(id).and_then(|p| Some((p, corpus.date_of(p)?))) else {
            self.undated += 1;
            return;
        };
        let days = Days::new(date.earliest, date.latest);
        self.dated.push((id, days));
        let is_inferred = date.basis == Basis::Inferred;
        let key = (passage.document, days, is_inferred);
        let known = self.publications.iter_mut().find(|one| (one.document, one.days, one.is_inferred) == key);
        let title = labels::title_of(corpus, passage);
        if let Some(known) = known {
            known.own += 1;
            if known.title != title {
                title_of_document(corpus, passage.document).clone_into(&mut known.title);
            }
            return;
        }
        let (title, date) = (title.to_owned(), labels::date(date));
        let document = passage.document;
        self.publications.push(Publication {
            document,
            title,
            first: id,
            days,
            date,
            is_inferred,
            own: 1,
            passages: 0,
        });
    }

    /// The days of all marks; `None` where there is none.
    pub fn whole(&self) -> Option<Days> {
        self.whole
    }

    /// How many passages shown report something that happened, or can have happened, on these days.
    pub fn happened_in(&self, days: Days) -> u32 {
        let Some(days) = days.within(self.happened) else { return 0 };
        distinct(self.reported.iter().filter(|(_, other)| other.meets(days)).map(|&(id, _)| id))
    }

    /// How many of some passages shown were published, or can have been, on these days.
    fn published_in(&self, days: Days, wanted: impl Fn(PassageId) -> bool) -> u32 {
        let Some(days) = days.within(self.published) else { return 0 };
        distinct(self.dated.iter().filter(|(id, other)| other.meets(days) && wanted(*id)).map(|&(id, _)| id))
    }

    /// A range as a filter by dates of events, and how many passages that gives.
    pub fn happened_range(&self, days: Days) -> (u32, Option<Click>) {
        let count = self.happened_in(days);
        let (first, last) = days.dates();
        (count, Click::to(count, vec![Narrow::Happened(first, last)]))
    }

    /// A range as a filter by dates of publication, and how many passages that gives.
    pub fn published_range(&self, days: Days) -> (u32, Option<Click>) {
        let count = self.published_in(days, |_| true);
        let (first, last) = days.dates();
        (count, Click::to(count, vec![Narrow::Published(first, last)]))
    }
}

fn title_of_document(corpus: &Corpus, id: DocumentId) -> &str {
    corpus.document(id).map_or("", |document| &document.title)
}

/// How many there are, each counted once; equal ones follow each other.
fn distinct(ids: impl Iterator<Item = PassageId>) -> u32 {
    let mut last = None;
    ids.filter(|&id| last.replace(id) != Some(id)).count() as u32
}
