//! One quotation of a collection: drawn from the corpus where that still has it as it was saved, else as it was saved,
//! and that is said; with the reader's note and what can be done with it.

use std::cell::Cell;

use cite::Record;
use collection::{Change, Collection, Saved, SharedQuote, Standing};
use corpus::{Corpus, Located};
use messages::say;

use super::{Drawn, quotation};
use crate::browser;
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::pick::pick;
use crate::shelf::change;
use crate::state::Open;
use crate::ui::{Does, El, When, button, el, link};

/// A quotation of the reader's.
pub(crate) fn saved_item(desk: &Desk, here: &Collection, place: usize, item: &Saved) -> El {
    let record = &item.record;
    let standing = Standing::of(record, &desk.library.corpus);
    let open = place_of(&desk.library.corpus, record);
    let voice = format!("saved-{place}");
    let line = el("li").class("column").key(key_of(record)).put("aria-labelledby", &voice);
    let line = match open.filter(|_| standing == Standing::Same) {
        Some(open) => quotation(line, desk, open, &voice, &[], Drawn::Plain),
        None => as_saved(line, record, &voice).kid(el("p").class("differs").text(&standing.to_string())),
    };
    let line = receiving(line, desk, here, place);
    line.kid(note(desk, here, item)).kid(acts(desk, here, place, item, open))
}

/// A number that stays with the item while others come and go.
fn key_of(record: &Record) -> usize {
    corpus::words_hash(&record.place.document) as usize
        ^ record.place.start as usize
        ^ (record.place.end as usize) << 8
}

/// What of the corpus a record is of.
fn place_of(corpus: &Corpus, record: &Record) -> Option<Open> {
    let range = search::ByteRange::new(record.place.start, record.place.end);
    let hash = corpus::words_hash(&record.words);
    let document = corpus.document_named(&record.place.document)?;
    match corpus.locate(&record.place.document, range, hash) {
        // A passage that is all somebody's words can have been saved as either.
        Located::Here { passage } if record.speaker.is_none() && corpus.passage(passage)?.range == range => {
            Some(Open::whole(passage))
        }
        Located::Here { .. } => pick(corpus, document, range).ok(),
        Located::Moved { range, .. } => pick(corpus, document, range).ok(),
        Located::Gone => None,
    }
}

/// The words as they were saved, with the attribution that was saved with them.
fn as_saved(into: El, record: &Record, id: &str) -> El {
    let speaker = record.speaker.as_ref();
    let publisher = record.work.publisher.as_deref().unwrap_or(say::publisher_unknown());
    let name = speaker.map_or(publisher, |speaker| speaker.name.as_str());
    let capacity = speaker.and_then(|speaker| speaker.capacity.as_deref()).unwrap_or_default();
    // Of which language names and offices are, a record does not say.
    let of = |name: &'static str, words: &str| el(name).set("dir", "auto").text(words);
    let line = record.place.line as usize;
    let said = if speaker.is_some() { say::saved_quoted(line) } else { say::saved_published(line) };
    let title = el("span").of_language(&record.language).text(&record.work.title);
    into.kid(
        el("header")
            .kid(el("h2").put("id", id).kid(of("span", name)))
            .kid(el("p").class("cap").kid(of("span", capacity))),
    )
    .kid(quoted(record, speaker.is_none()))
    .kid(el("p").class("via").sentence(said, [of("b", publisher), title]))
}

fn quoted(record: &Record, is_plain: bool) -> El {
    let words = el("span").of_language(&record.language).text(&record.words);
    el("blockquote").of_language(&record.language).class_if(is_plain, "plain").kid(words)
}

fn note(desk: &Desk, here: &Collection, item: &Saved) -> El {
    let (within, seen) = (here.id, item.clone());
    let write = move |desk: &Desk, event: &web_sys::Event| {
        let note = event.target().and_then(|field| browser::value_of(&field)).unwrap_or_default();
        change(desk, Change::Note { within, item: seen.clone(), note });
    };
    let field = el("textarea")
        .set("rows", "2")
        .set("dir", "auto")
        .set("aria-label", say::note())
        .set("placeholder", say::note_hint())
        .value(&item.note)
        .on(desk, When::Change, Does::With(Box::new(write)));
    el("p").class("note").kid(field)
}

fn moved(desk: &Desk, here: &Collection, from: usize, to: usize) {
    let Some(item) = here.items.get(from) else { return };
    change(desk, Change::Move { within: here.id, key: item.key(), to: here.position_moved(from, to) });
}

fn acts(desk: &Desk, here: &Collection, place: usize, item: &Saved, open: Option<Open>) -> El {
    let key = key_of(&item.record);
    let step = |by: i32, id: &str, name: &'static str, sign: &str| {
        let to = place.checked_add_signed(by as isize).filter(|to| *to < here.items.len());
        let (list, id) = (here.clone(), format!("{id}-{key}"));
        let run = {
            let id = id.clone();
            move |desk: &Desk| {
                if let Some(to) = to {
                    moved(desk, &list, place, to);
                    browser::focus_later(id.clone());
                }
            }
        };
        button(desk, Does::Run(Box::new(run)))
            .put("id", &id)
            .says("aria-disabled", to.is_none())
            .put("aria-label", name)
            .text(sign)
    };
    let (from, gone) = (here.id, item.clone());
    let remove = move |desk: &Desk| {
        change(desk, Change::Remove { from, item: gone.clone() });
        browser::focus_later("undo".to_owned());
    };
    let take = Does::Act(Act::Ui(UiAct::Take(Some(Taken::Saved(place)))));
    el("p")
        .class("acts")
        .kid(grip(desk, item, place))
        .kid(step(-1, "up", say::move_up(), "↑"))
        .kid(step(1, "down", say::move_down(), "↓"))
        .maybe(open.map(|open| link(desk, desk.state.opening(Some(open))).text(say::open())))
        .kid(button(desk, take).text(say::cite_and_export()))
        .kid(button(desk, Does::Run(Box::new(remove))).text(say::remove()))
}

thread_local! {
    /// The place of the item that a pointer carries.
    static CARRIED: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Lets a pointer carry the item to another place, and its words with their attribution out of the page. Not the whole
/// item, or its words could not be selected. For keys there are the buttons beside it.
fn grip(desk: &Desk, item: &Saved, place: usize) -> El {
    let record = item.record.clone();
    let take = move |_: &Desk, event: &web_sys::Event| {
        CARRIED.set(Some(place));
        browser::carry(event, &cite::copy::text(&record), "li");
    };
    el("span")
        .class("grip")
        .set("draggable", "true")
        .set("aria-hidden", "true")
        .set("title", say::drag())
        .text("⠿")
        .on(desk, When::Drag, Does::With(Box::new(take)))
        .on(desk, When::Dragged, Does::Run(Box::new(|_| CARRIED.set(None))))
}

/// Takes the item that a pointer carries to this place. Whatever else is dropped, on the note perhaps, is the browser's.
fn receiving(line: El, desk: &Desk, here: &Collection, place: usize) -> El {
    let over = |_: &Desk, event: &web_sys::Event| {
        if CARRIED.get().is_some() {
            event.prevent_default();
        }
    };
    let list = here.clone();
    let drop = move |desk: &Desk, event: &web_sys::Event| {
        if let Some(from) = CARRIED.take() {
            event.prevent_default();
            moved(desk, &list, from, place);
        }
    };
    line.on(desk, When::Over, Does::With(Box::new(over))).on(desk, When::Drop, Does::With(Box::new(drop)))
}

/// A quotation of a collection that a link shares, and what of the corpus it is.
pub(crate) fn shared_item(desk: &Desk, quote: &SharedQuote) -> (El, Option<Open>) {
    let corpus = &desk.library.corpus;
    let line = el("li").class("column");
    let document = corpus.document_named(&quote.document);
    let at = |range| document.and_then(|document| pick(corpus, document, range).ok());
    let (open, said) = match corpus.locate(&quote.document, quote.range, quote.hash) {
        Located::Here { .. } => (at(quote.range), None),
        Located::Moved { range, .. } => (at(range), Some(say::standing_moved())),
        Located::Gone => (None, Some(say::shared_words_gone())),
    };
    let voice = format!("shared-{}-{}", quote.line, quote.range.start);
    let drawn = match open {
        Some(open) => quotation(line, desk, open, &voice, &[], Drawn::Plain)
            .kid(el("p").class("acts").kid(link(desk, desk.state.opening(Some(open))).text(say::open()))),
        None => line.text(&say::shared_place(&quote.document, quote.line as usize)),
    };
    let note = (!quote.note.is_empty()).then(|| el("p").class("note").set("dir", "auto").text(&quote.note));
    (drawn.maybe(said.map(|said| el("p").class("differs").text(said))).maybe(note), open)
}
