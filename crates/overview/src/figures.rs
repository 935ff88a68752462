//! The numbers that passages state, each with who counted, for which day, and how exactly. They are set side by side by
//! what they measure and in which unit; they are never summed, and only those of one source and one scope make a series.

use corpus::{Bound, Corpus, Details, Figure, MEASURES, PassageId};
use explore::Library;
use messages::say;
use search::UnitSet;

use crate::amount::Amount;
use crate::click::Click;
use crate::days::Days;
use crate::grid::passages;
use crate::order::arrange;
use crate::whose::Whose;

/// A number that a passage states.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// The passage.
    pub passage: PassageId,
    /// The exact words of the source.
    pub words: String,
    /// What they state; `None` where they cannot be read as a number.
    pub amount: Option<Amount>,
    /// What is said about it.
    pub figure: Figure,
    /// The days it stands for, where they are known.
    pub as_of: Option<Days>,
    /// In whose words it stands.
    pub whose: Whose,
}

/// Numbers that measure the same in the same unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// "killed", "injured" ...
    pub measure: String,
    /// "people", "%", "buildings" ...
    pub unit: String,
    /// Its numbers, as places among all; those without a day last, else by day.
    pub stated: Vec<usize>,
    /// Numbers of one source and one scope for at least two days, in the order of the days.
    pub series: Vec<Vec<usize>>,
}

/// The numbers that the passages shown state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// All, in the order of the corpus.
    pub stated: Vec<Stated>,
    /// By measure, in the order of [`MEASURES`], and by unit, as units are first met. Numbers that cannot be read are in
    /// none of them.
    pub panels: Vec<Panel>,
}

impl Stated {
    fn new(corpus: &Corpus, id: PassageId, figure: &Figure) -> Option<Self> {
        let passage = corpus.passage(id)?;
        let words = figure.range.slice(&corpus.document(passage.document)?.text).to_owned();
        Some(Self {
            passage: id,
            amount: Amount::read(&words),
            words,
            as_of: figure.as_of.map(|date| Days::new(date.earliest(), date.latest())),
            whose: Whose::at(corpus, passage, figure.range),
            figure: figure.clone(),
        })
    }

    /// The unit it is drawn in: "half of the people" is a share, whatever it is a share of.
    pub fn unit(&self) -> &str {
        if self.amount.is_some_and(|amount| amount.is_share) { "%" } else { &self.figure.unit }
    }

    /// What must be the same for two of them to make a series; `None` where nobody is named who counted.
    fn scope(&self) -> Option<[&str; 4]> {
        let source = self.figure.according_to.as_deref()?;
        Some([source, &self.figure.counts, self.unit(), self.figure.share_of.as_deref().unwrap_or_default()])
    }

    /// What a click does.
    pub fn click(&self) -> Click {
        Click::Open(self.passage)
    }
}

/// "at least", "more than" ...; nothing for an exact number.
pub fn bound_words(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "",
        Bound::AtLeast => say::bound_at_least(),
        Bound::MoreThan => say::bound_more_than(),
        Bound::Almost => say::bound_almost(),
        Bound::About => say::bound_about(),
    }
}

/// The bound as messages know it.
pub(crate) fn bound_id(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "exact",
        Bound::AtLeast => "at-least",
        Bound::MoreThan => "more-than",
        Bound::Almost => "almost",
        Bound::About => "about",
    }
}

/// What is measured, in the language that is spoken where it is translated.
pub(crate) fn measure_words(measure: &str) -> &str {
    messages::label("measure", measure).unwrap_or(measure)
}

/// What numbers are counted in, in the language that is spoken.
pub(crate) fn unit_words(unit: &str) -> &str {
    messages::label("unit", unit).unwrap_or(unit)
}

impl Figures {
    /// Of the passages shown.
    pub fn new(library: &Library, details: &Details, shown: &UnitSet) -> Self {
        let stated = |id| {
            details.figures(id).iter().filter_map(move |figure| Stated::new(&library.corpus, id, figure))
        };
        let mut figures = Self { stated: passages(shown).flat_map(stated).collect(), panels: Vec::new() };
        for measure in MEASURES {
            figures.add_panels(measure);
        }
        figures
    }

    fn add_panels(&mut self, measure: &str) {
        let first = self.panels.len();
        for (place, stated) in self.stated.iter().enumerate() {
            if stated.figure.measure != measure || stated.amount.is_none() {
                continue;
            }
            let known = self.panels.iter().skip(first).position(|panel| panel.unit == stated.unit());
            let panel = known.map_or(self.panels.len(), |known| first + known);
            if known.is_none() {
                let (measure, unit) = (measure.to_owned(), stated.unit().to_owned());
                self.panels.push(Panel { measure, unit, stated: Vec::new(), series: Vec::new() });
            }
            if let Some(panel) = self.panels.get_mut(panel) {
                panel.stated.push(place);
            }
        }
        for panel in self.panels.iter_mut().skip(first) {
            let day = |&place: &usize| self.stated.get(place).and_then(|stated| stated.as_of);
            arrange(&mut panel.stated, &|one, two| {
                day(one).is_none().cmp(&day(two).is_none()).then_with(|| day(one).cmp(&day(two)))
            });
            panel.series = series(&self.stated, &panel.stated);
        }
    }

    /// The panels that are drawn: a number that stands alone in its measure and unit has nothing to be set beside, and is
    /// in the table.
    pub fn drawn(&self) -> impl Iterator<Item = &Panel> {
        self.panels.iter().filter(|panel| panel.stated.len() > 1)
    }
}

/// The series among numbers that are in the order of their days.
fn series(all: &[Stated], places: &[usize]) -> Vec<Vec<usize>> {
    let mut series: Vec<Vec<usize>> = Vec::new();
    for &place in places {
        let Some(stated) = all.get(place) else { continue };
        let joins =
            stated.scope().is_some() && stated.as_of.is_some() && stated.amount.is_some_and(Amount::is_one);
        if !joins {
            continue;
        }
        let of_scope = |run: &&mut Vec<usize>| {
            run.first().and_then(|&first| all.get(first)).is_some_and(|first| first.scope() == stated.scope())
        };
        match series.iter_mut().find(of_scope) {
            Some(run) => run.push(place),
            None => series.push(vec![place]),
        }
    }
    let day = |place: Option<&usize>| place.and_then(|&place| all.get(place)?.as_of);
    series.retain(|run| day(run.first()) != day(run.last()));
    series
}
