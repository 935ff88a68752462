//! The reader: one quotation or passage, set large, and below it always what frames it: the sentence that introduces
//! it, the passage with its neighbours, and the way to the whole document.

use corpus::{Corpus, Frame, Passage, PassageId};
use search::ByteRange;

use super::{Drawn, tags, take, words};
use crate::desk::{Act, Desk};
use crate::labels;
use crate::preview::marks;
use crate::reasons::reasons;
use crate::state::{Action, Open, View};
use crate::steps;
use crate::ui::{Does, El, button, el, link};
use crate::voice::voice_of_quote;

/// The reader.
pub(crate) fn reader(desk: &Desk, open: Open) -> El {
    let reading = el("article").class("reading").set("aria-labelledby", "voice");
    let corpus = &desk.library.corpus;
    let Open { passage: id, quote: number } = open;
    let Some(passage) = corpus.passage(id) else { return reading };
    let quote = open.quote_id().and_then(|id| corpus.quote(id));
    let range = quote.map_or(passage.range, |quote| quote.range);
    let marked = marks(desk.library, desk.results.found.as_deref(), id);
    let size = match range.len() {
        0..=320 => "",
        321..=700 => "long",
        _ => "longest",
    };
    let quotation = el("blockquote").class(size).class_if(quote.is_none(), "plain");
    let frame = open.quote_id().and_then(|id| corpus.frame(id));
    reading
        .kid(stepping(desk, open))
        .kid(voice(corpus, open, passage))
        .kid(quotation.kid(words(desk, id, range, &marked, Drawn::Plain)))
        .kid(via(desk, passage, quote.is_some()))
        .maybe(frame.map(|frame| framing(desk, id, frame)))
        .maybe(others(desk, open, passage))
        .kid(context(desk, id, number, &marked))
        .kid(tags(desk, id))
        .maybe(why(desk, id))
        .kid(take(desk, open))
        .maybe(provenance(corpus, passage, range))
}

fn stepping(desk: &Desk, open: Open) -> El {
    let total = desk.results.passages.len();
    let place = match desk.results.position(open.passage) {
        Some(at) => format!("{} / {total}", at + 1),
        None => "Not among the results".to_owned(),
    };
    let to = |by: i32, name: &'static str, sign: &str| {
        let next = steps::result(&desk.state, &desk.results, desk.library, by);
        let is_end = next.is_none();
        let step = Does::Act(Act::Reader(Action::Step(next.unwrap_or_default())));
        button(desk, step).flag("disabled", is_end).set("aria-label", name).set("title", name).text(sign)
    };
    el("div")
        .class("step")
        .kid(to(-1, "Previous result (k)", "‹"))
        .kid(el("span").class("place").text(&place))
        .kid(to(1, "Next result (j)", "›"))
        .kid(close_reader(desk))
}

/// The button that closes the reader.
pub(crate) fn close_reader(desk: &Desk) -> El {
    let close = button(desk, Does::Act(Act::Reader(Action::Show(None))));
    close.class("close").set("aria-label", "Close (Esc)").set("title", "Close (Esc)").text("×")
}

/// Who says it: above the words, never without them.
fn voice(corpus: &Corpus, open: Open, passage: &Passage) -> El {
    let voice = open.quote_id().and_then(|id| voice_of_quote(corpus, id));
    let quote = open.quote_id().and_then(|id| corpus.quote(id));
    let mut about: Vec<String> = Vec::new();
    if let (Some(voice), Some(quote)) = (&voice, quote) {
        about.extend(voice.capacity.clone());
        about.extend(quote.occasion.clone());
        about.extend(quote.said_on.map(labels::partial));
    }
    let name = voice.map_or_else(|| labels::publisher(corpus, passage).to_owned(), |voice| voice.name);
    el("header")
        .kid(el("h2").set("id", "voice").set("tabindex", "-1").text(&name))
        .kid(el("p").class("cap").text(&labels::joined(&about, " · ")))
}

fn in_document(desk: &Desk, passage: &Passage) -> El {
    link(desk, desk.state.viewing(View::Document(passage.document, Some(passage.line))))
}

fn via(desk: &Desk, passage: &Passage, is_quote: bool) -> El {
    let corpus = &desk.library.corpus;
    let title = labels::title_of(corpus, passage);
    let document = corpus.document(passage.document);
    // An item of a feed stands in a page of its own title; both are named.
    let carrier = document.map(|d| d.title.as_str()).filter(|carrier| *carrier != title);
    let kind = document.map(labels::document_kind).unwrap_or_default();
    let date = labels::date_with_basis(corpus.date_of(passage));
    el("p")
        .class("via")
        .text(if is_quote { "As quoted by " } else { "Published by " })
        .kid(el("b").text(labels::publisher(corpus, passage)))
        .text(" in ")
        .kid(in_document(desk, passage).text(title))
        .maybe(carrier.map(|carrier| el("span").text(", carried by ").text(carrier)))
        .text(&format!(", {date}, {}", labels::lines(passage)))
        .kid(el("span").class("kind").text(&kind))
}

/// The sentence that frames the quotation, the quotation itself left out.
fn framing(desk: &Desk, own: PassageId, frame: Frame) -> El {
    let is_elsewhere = frame.passage != own;
    let before = words(desk, frame.passage, frame.before, &[], Drawn::Plain);
    let after = words(desk, frame.passage, frame.after, &[], Drawn::Plain);
    let passage = desk.library.corpus.passage(frame.passage).filter(|_| is_elsewhere);
    let place = passage.map(|passage| el("span").class("where").text(&labels::lines(passage)));
    let gap = el("span").class("gap").set("title", "The quotation stands here").text("[…]");
    let sentence = el("p").kid(before);
    el("section")
        .class("frame-words")
        .set("aria-label", "How it is introduced")
        .kid(el("h3").text("How it is introduced").maybe(place))
        .kid(if is_elsewhere { sentence } else { sentence.kid(gap).kid(after) })
}

/// The quotations of the passage, where there is another one to go to.
fn others(desk: &Desk, open: Open, passage: &Passage) -> Option<El> {
    let quotes = &passage.quotes;
    if quotes.is_empty() || (quotes.len() == 1 && open.quote.is_some()) {
        return None;
    }
    let heading = labels::counted(quotes.len(), "quotation in this passage", "quotations in this passage");
    let entry = |(number, quote): (usize, &corpus::Quote)| {
        let this = Open { quote: Some(number as u16), ..open };
        let name = format!("{}. {}", number + 1, desk.library.name_of(quote.speaker));
        let show = Does::Act(Act::Reader(Action::Show(Some(this))));
        el("li").kid(button(desk, show).current(this == open, "true").text(&name))
    };
    let list = el("ol").kids(quotes.iter().enumerate().map(entry));
    Some(
        el("nav")
            .class("others")
            .set("aria-label", "Quotations in this passage")
            .kid(el("h3").text(&heading))
            .kid(list),
    )
}

/// The passage with its neighbours, and the way to the whole document.
fn context(desk: &Desk, id: PassageId, number: Option<u16>, marked: &[ByteRange]) -> El {
    let corpus = &desk.library.corpus;
    let whole = corpus
        .passage(id)
        .map(|p| el("p").class("whole").kid(in_document(desk, p).text("Open in the whole document")));
    let drawn = number.map_or(Drawn::Plain, Drawn::SetOff);
    el("section")
        .class("context")
        .set("aria-label", "In context")
        .kid(el("h3").text("In context"))
        .maybe(neighbour(corpus, id, -1).and_then(|id| line(desk, id, &[], Drawn::Plain)))
        .maybe(line(desk, id, marked, drawn).map(|line| line.class("here")))
        .maybe(neighbour(corpus, id, 1).and_then(|id| line(desk, id, &[], Drawn::Plain)))
        .maybe(whole)
}

/// The nearest passage before or after that is not page furniture.
fn neighbour(corpus: &Corpus, id: PassageId, by: i32) -> Option<PassageId> {
    let document = corpus.document(corpus.passage(id)?.document)?;
    let is_words = |id: PassageId| corpus.passage(id).is_some_and(|p| p.is_result || corpus.is_heading(p));
    let mut ids = document.passage_ids();
    if by > 0 { ids.find(|&n| n > id && is_words(n)) } else { ids.rfind(|&n| n < id && is_words(n)) }
}

fn line(desk: &Desk, id: PassageId, marked: &[ByteRange], drawn: Drawn) -> Option<El> {
    let passage = desk.library.corpus.passage(id)?;
    let line = el("p").class("line").class_if(desk.library.corpus.is_heading(passage), "heading");
    let number = el("span").class("number").text(&passage.line.to_string());
    Some(line.kid(number).kid(words(desk, id, passage.range, marked, drawn)))
}

/// Word by word why it is a result, for the one who asks.
fn why(desk: &Desk, id: PassageId) -> Option<El> {
    let reasons = reasons(desk.library, desk.results.found.as_deref()?, desk.results.hit(id)?);
    let reason =
        |(asked, reason): &(String, String)| el("div").kid(el("dt").text(asked)).kid(el("dd").text(reason));
    let list = el("dl").kids(reasons.iter().map(reason));
    Some(el("details").class("why").kid(el("summary").text("Why this result")).kid(list))
}

/// Where exactly the words stand, for those who check.
fn provenance(corpus: &Corpus, passage: &Passage, range: ByteRange) -> Option<El> {
    let document = corpus.document(passage.document)?;
    let received =
        document.received_as.as_ref().map(|name| format!(" received as {name}")).unwrap_or_default();
    let place = format!("Bytes {} to {} of a text{received}, SHA-256 ", range.start, range.end);
    Some(el("p").class("check").text(&place).kid(el("code").text(&document.sha256)))
}
