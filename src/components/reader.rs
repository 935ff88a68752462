//! The reader: one quotation or passage, set large, and below it always what frames it: the sentence that introduces
//! it, the passage with its neighbours, and the way to the whole document.

use corpus::{Passage, PassageId};
use messages::say;
use search::ByteRange;

use super::{Drawn, also, checks, context, framing, quotation, selecting, tags, take};
use crate::browser;
use crate::desk::{Act, Desk};
use crate::preview::marks;
use crate::reasons::reasons;
use crate::state::{Action, Open, Part};
use crate::steps;
use crate::take_away::link_to;
use crate::ui::{Does, El, button, el};

/// The reader.
pub(crate) fn reader(desk: &Desk, open: Open) -> El {
    let reading = el("article").class("reading").set("aria-labelledby", "voice");
    let corpus = &desk.library.corpus;
    let (Some(passage), Some(range)) = (corpus.passage(open.passage), open.range(corpus)) else {
        return reading;
    };
    let marked = marks(desk.library, desk.results.found.as_deref(), open.passage);
    quotation(reading.kid(stepping(desk, open)), desk, open, "voice", &marked, Drawn::Plain)
        .maybe(framing(desk, open))
        .maybe(others(desk, open, passage))
        .maybe(selecting(desk))
        .maybe(also(desk, open))
        .kid(context(desk, open, &marked))
        .kid(tags(desk, open.passage))
        .maybe(why(desk, open.passage))
        .maybe(provenance(desk, passage, range))
        .kid(el("p").class("on-paper").set("dir", "ltr").text(&link_to(desk.library, open, &browser::page())))
        .kid(take(desk, open))
}

fn stepping(desk: &Desk, open: Open) -> El {
    let total = desk.results.passages.len();
    let place = match desk.results.position(open.passage) {
        Some(at) => say::step_place(at + 1, total),
        None => say::not_among_results().to_owned(),
    };
    let to = |by: i32, name: &'static str, sign: &str| {
        let next = steps::result(&desk.state, &desk.results, desk.library, by);
        let is_end = next.is_none();
        let step = Does::Act(Act::Reader(Action::Step(next.unwrap_or_default())));
        button(desk, step).flag("disabled", is_end).set("aria-label", name).set("title", name).text(sign)
    };
    el("div")
        .class("step")
        .kid(to(-1, say::previous_result(), "‹"))
        .kid(el("span").class("place").text(&place))
        .kid(to(1, say::next_result(), "›"))
        .kid(close_reader(desk))
}

/// The button that closes the reader.
pub(crate) fn close_reader(desk: &Desk) -> El {
    let close = button(desk, Does::Act(Act::Reader(Action::Show(None))));
    close.class("close").set("aria-label", say::close_reader()).set("title", say::close_reader()).text("×")
}

/// The quotations of the passage, where there is another one to go to.
pub(crate) fn others(desk: &Desk, open: Open, passage: &Passage) -> Option<El> {
    let quotes = &passage.quotes;
    if quotes.is_empty() || (quotes.len() == 1 && open.quote_id().is_some()) {
        return None;
    }
    let heading = say::quotations_here(quotes.len());
    let entry = |(number, quote): (usize, &corpus::Quote)| {
        let this = Open { part: Part::Quote(number as u16), ..open };
        let name = say::numbered(number + 1, desk.library.name_of(quote.speaker));
        let show = Does::Act(Act::Reader(Action::Show(Some(this))));
        el("li").kid(button(desk, show).current(this == open, "true").text(&name))
    };
    let list = el("ol").kids(quotes.iter().enumerate().map(entry));
    Some(
        el("nav")
            .class("others")
            .set("aria-label", say::quotations_of_passage())
            .kid(el("h3").text(&heading))
            .kid(list),
    )
}

/// Word by word why it is a result, for the one who asks.
fn why(desk: &Desk, id: PassageId) -> Option<El> {
    let reasons = reasons(desk.library, desk.results.found.as_deref()?, desk.results.hit(id)?);
    let reason = |(asked, reason): &(String, String)| {
        el("div").kid(el("dt").set("dir", "auto").text(asked)).kid(el("dd").text(reason))
    };
    let list = el("dl").kids(reasons.iter().map(reason));
    Some(el("details").class("why").kid(el("summary").text(say::why_this_result())).kid(list))
}

/// Where exactly the words stand, for those who check.
fn provenance(desk: &Desk, passage: &Passage, range: ByteRange) -> Option<El> {
    let corpus = &desk.library.corpus;
    let document = corpus.document(passage.document)?;
    let (start, end) = (range.start as usize, range.end as usize);
    let said = match &document.received_as {
        Some(name) => say::provenance_received(start, end, name),
        None => say::provenance(start, end),
    };
    let digest = el("code").set("dir", "ltr").text(&document.sha256);
    let place = el("p").class("check").sentence(said, [digest]);
    let summary = el("summary").text(say::check_it_yourself());
    let checks = el("details").class("why").kid(summary).maybe(checks(desk, passage.document));
    Some(el("div").kid(place).kid(checks))
}
