//! The parts that views are made of: functions from the desk to an element, each for one thing.

use yew::Html;

use crate::desk::Desk;
use crate::facets::{Facet, Value};
use crate::ui::{El, el, list};

mod also;
mod beside;
mod checking;
mod chips;
mod context;
mod facet;
mod filters;
mod help;
mod hint;
mod named;
mod newer;
mod notice;
mod picked;
mod quotation;
mod reader;
mod result;
mod said;
mod saved;
mod tags;
mod take;
mod taking;
mod top;
mod words;

pub(crate) use also::also;
pub(crate) use beside::beside;
pub(crate) use checking::{QUOTED, Told, check_words, checks, outcome};
pub(crate) use chips::{chips, dates_label, filter_label, happened_label};
pub(crate) use context::{context, framing};
pub(crate) use filters::filters;
pub(crate) use help::{content as help_content, help};
use hint::selecting;
pub(crate) use hint::unread;
pub(crate) use named::named;
use newer::newer;
pub(crate) use notice::notice;
use picked::picked;
pub(crate) use quotation::quotation;
pub(crate) use reader::{close_reader, others, reader};
pub(crate) use result::{result, why};
pub(crate) use said::said;
pub(crate) use saved::{saved_item, shared_item};
pub(crate) use tags::tags;
pub(crate) use take::{copies, take};
use taking::take_away;
pub(crate) use taking::{copy_attributed, taken_here};
pub(crate) use top::{languages, search_box, top, ways};
pub(crate) use words::{Drawn, words};

/// Adds the label of a value, in its language.
#[inline(never)]
pub(crate) fn value(into: El, desk: &Desk, facet: Facet, value: Value) -> El {
    let (label, is_of_corpus) = desk.library.label_of(facet, value);
    let into = if is_of_corpus { into.of_language(&desk.library.corpus.language) } else { into };
    into.text(label)
}

/// An element with words of the corpus: a name, a title, an office.
#[inline(never)]
pub(crate) fn of_corpus(desk: &Desk, name: &'static str, words: &str) -> El {
    el(name).of_language(&desk.library.corpus.language).text(words)
}

/// What lies over every view: that a newer build is here, what is selected, and what is cited or exported.
pub(crate) fn over(desk: &Desk) -> Html {
    let strips = el("div").class("strips").kid(newer(desk)).kid(picked(desk));
    list(vec![strips.html(), take_away(desk).html()])
}
