//! Citations in the styles readers are asked for. What a style does not know of a work it leaves out in its own way;
//! nothing is made up. Where the words are not the publisher's own, the speaker is cited as quoted in the work.

use crate::dates::{Form, When};
use crate::names;
use crate::oscola;
use crate::record::{Container, Record, Speaker, Titled};
use crate::runs::{Run, Runs};
use crate::template::{self, Shape, Templates};

/// A style of citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// APA, 7th edition.
    Apa,
    /// The Chicago Manual of Style, 18th edition, notes.
    Chicago,
    /// MLA Handbook, 9th edition.
    Mla,
    /// Harvard as in Cite Them Right.
    Harvard,
    /// OSCOLA, 4th edition.
    Oscola,
}

impl Style {
    /// All five, in the order they are offered in.
    pub const ALL: [Self; 5] = [Self::Apa, Self::Chicago, Self::Mla, Self::Harvard, Self::Oscola];

    /// Stable identifier: the app remembers a choice by it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Apa => "apa",
            Self::Chicago => "chicago",
            Self::Mla => "mla",
            Self::Harvard => "harvard",
            Self::Oscola => "oscola",
        }
    }

    /// How it is shown.
    pub fn label(self) -> &'static str {
        match self {
            Self::Apa => "APA 7",
            Self::Chicago => "Chicago 18 (notes)",
            Self::Mla => "MLA 9",
            Self::Harvard => "Harvard",
            Self::Oscola => "OSCOLA 4",
        }
    }

    /// How it writes dates.
    pub(crate) fn form(self) -> Form {
        match self {
            Self::Apa | Self::Chicago => Form::MonthFirst,
            Self::Mla => Form::Short,
            Self::Harvard | Self::Oscola => Form::DayFirst,
        }
    }

    /// Whether a description that stands for a title is set in brackets; else it is told by its plain setting alone.
    fn brackets_descriptions(self) -> bool {
        matches!(self, Self::Apa | Self::Harvard)
    }
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The entry in the list of references; in a style of notes, the full note.
    pub entry: Vec<Run>,
    /// What stands in the text; `None` in a style of notes.
    pub in_text: Option<Vec<Run>>,
}

impl Templates {
    /// Cites a record. The link is the record's; `accessed` is the day it was opened (`YYYY-MM-DD`), and is named
    /// only with a link and where the style names it.
    pub fn cite(&self, style: Style, record: &Record, accessed: Option<&str>) -> Citation {
        let number = match style {
            Style::Apa => 0,
            Style::Chicago => 1,
            Style::Mla => 2,
            Style::Harvard => 3,
            Style::Oscola => return Citation { entry: oscola::note(record, accessed), in_text: None },
        };
        let when = record.work.date.as_ref().and_then(When::of);
        let set = self.set(Shape::of(record, when.as_ref()), number);
        let accessed = accessed.and_then(When::iso);
        let entry = match (&record.link, &accessed) {
            (None, _) => set.bare,
            (Some(_), None) => set.linked,
            (Some(_), Some(_)) => set.accessed,
        };
        let filling = Filling { style, record, when, accessed };
        let in_text = (!set.in_text.is_empty()).then(|| filling.runs(set.in_text));
        Citation { entry: filling.runs(entry), in_text }
    }
}

/// The speaker who is quoted in somebody else's work; `None` where the words are the publisher's own, or those of the
/// one who signed.
pub(crate) fn quoted(record: &Record) -> Option<&Speaker> {
    let is_own = |speaker: &&Speaker| {
        [&record.work.publisher, &record.work.byline].into_iter().flatten().any(|own| *own == speaker.name)
    };
    record.speaker.as_ref().filter(|speaker| !is_own(speaker))
}

/// What goes into the slots of a template.
struct Filling<'a> {
    style: Style,
    record: &'a Record,
    when: Option<When>,
    accessed: Option<When>,
}

impl Filling<'_> {
    fn runs(&self, template: &str) -> Vec<Run> {
        let Self { style, record, when, accessed } = self;
        let (work, form) = (&record.work, style.form());
        let is_described = work.title_is == Titled::Described;
        let genre = template::genre(record).unwrap_or_default();
        let date =
            |part: fn(&When, Form) -> String| when.as_ref().map_or_else(String::new, |w| part(w, form));
        let is_inferred = when.as_ref().is_some_and(|when| when.is_inferred);
        let mut runs = Runs::default();
        let mut italic = false;
        for c in template.chars() {
            match c {
                template::ITALIC => italic = !italic,
                template::TITLE => title(&mut runs, &work.title, work.title_is, *style, italic),
                template::AUTHOR => runs.push(work.publisher.as_deref().unwrap_or_default(), italic),
                template::CONTAINER => {
                    if let Some(container) = &work.container {
                        self.container(&mut runs, container);
                    }
                }
                template::GENRE => runs.push(genre, italic),
                template::GENRE_FIRST => runs.push(&with_capital(genre), italic),
                template::YEAR => runs.push(&date(|when, _| when.year.clone()), italic),
                template::IN_YEAR => runs.push(&date(When::in_year), italic),
                template::DATE => runs.push(&date(When::whole), italic),
                template::OPEN if is_inferred => runs.push("[", italic),
                template::CLOSE if is_inferred => runs.push("]", italic),
                template::OPEN | template::CLOSE => {}
                template::LINES => runs.push(&record.place.lines(), italic),
                template::LINK => runs.push(record.link.as_deref().unwrap_or_default(), italic),
                template::ACCESSED => {
                    runs.push(&accessed.as_ref().map_or_else(String::new, |day| day.whole(form)), italic);
                }
                template::SPEAKER => runs.push(&self.speaker(), italic),
                // The only quotation marks of a style are those around a title.
                '“' | '”' | '‘' | '’' if is_described => {}
                mark => runs.punctuate(mark, italic),
            }
        }
        runs.finish()
    }

    /// The page that carries the work, with its publisher where that is another.
    fn container(&self, runs: &mut Runs, container: &Container) {
        let publisher =
            container.publisher.as_deref().filter(|own| Some(*own) != self.record.work.publisher.as_deref());
        // Where nobody is known to have published the work, some styles begin with the page; it is then no "in".
        let begins = runs.is_empty();
        let publisher = publisher.filter(|_| !begins).unwrap_or_default();
        let (leads, between) = match self.style {
            Style::Apa => ("In ", if publisher.is_empty() { "" } else { ", " }),
            Style::Harvard => ("in ", if publisher.is_empty() { "" } else { ", " }),
            _ => ("in ", ""),
        };
        match self.style {
            Style::Apa | Style::Harvard => {
                runs.push(if begins { "" } else { leads }, false);
                runs.push(publisher, false);
                runs.push(between, false);
                title(runs, &container.title, container.title_is, self.style, true);
            }
            // In MLA what stands in italics after a title is what it stands in.
            Style::Chicago | Style::Mla | Style::Oscola => {
                runs.push(if begins || self.style == Style::Mla { "" } else { leads }, false);
                title(runs, &container.title, container.title_is, self.style, true);
                runs.push(if publisher.is_empty() { "" } else { ", " }, false);
                runs.push(publisher, false);
            }
        }
    }

    /// The one who is quoted, with the words that lead from there to the work.
    fn speaker(&self) -> String {
        let Some(speaker) = quoted(self.record) else { return String::new() };
        let year = speaker
            .said_on
            .as_deref()
            .and_then(When::iso)
            .map_or_else(String::new, |on| format!(", {}", on.year));
        match self.style {
            Style::Apa => format!("{}{year}, as cited in ", names::short(speaker)),
            Style::Harvard => format!("{}{year}, quoted in ", names::short(speaker)),
            Style::Mla => format!("{} qtd. in ", names::short(speaker)),
            Style::Chicago | Style::Oscola => format!("{}, quoted in ", speaker.name),
        }
    }
}

/// A title as a style sets it; a description stands upright, and in brackets where the style wants them.
fn title(runs: &mut Runs, title: &str, is: Titled, style: Style, italic: bool) {
    let (left, right) = match is {
        Titled::Described if style.brackets_descriptions() => ("[", "]"),
        _ => ("", ""),
    };
    let italic = italic && is == Titled::Given;
    for part in [left, title, right] {
        runs.push(part, italic);
    }
}

/// The words with a capital at the beginning, where they begin with a letter from a to z; the tables for all others
/// would weigh more than all citations.
pub(crate) fn with_capital(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}
