//! The reader's collections: what they have saved, in their order, with their notes, kept in this browser only; and a
//! collection that a link shares.

use std::rc::Rc;

use collection::{Collection, CollectionId, Import, Incoming, Notice, Saved, Shared};
use messages::say;
use yew::Html;

use crate::browser::{self, Given};
use crate::check::LARGEST_FILE;
use crate::components::{Told, outcome, saved_item, shared_item};
use crate::desk::{Act, Desk, Said, Taken, UiAct};
use crate::shelf::{self, change};
use crate::state::{State, View};
use crate::take_away::record;
use crate::ui::{Does, El, When, button, el, link};

/// The collection view.
pub(crate) fn collection(desk: &Desk) -> Html {
    let here = shelf::current();
    let shared = (!desk.state.shared.is_empty()).then(|| shared(desk));
    let items = here.items.iter().enumerate().map(|(place, item)| saved_item(desk, &here, place, item));
    let empty = here.items.is_empty().then(|| el("p").class("empty").text(say::collection_empty()));
    el("main")
        .class("collection")
        .set("id", "content")
        .set("tabindex", "-1")
        .kid(el("div").kids(shared.into_iter()))
        .kid(
            list_of("ul", shelf::notices().into_iter().map(|notice| notice_line(desk, notice)).collect())
                .class("storage"),
        )
        .kid(choice(desk))
        .kid(head(desk, &here))
        .kid(outcome(desk, Told::View))
        .kid(el("div").kids(empty.into_iter()))
        .kid(list_of("ol", items.collect()).class("saved"))
        .html()
}

/// A list; where nothing is in it, none that would be told to who listens.
fn list_of(name: &'static str, entries: Vec<El>) -> El {
    el(if entries.is_empty() { "div" } else { name }).kids(entries.into_iter())
}

/// What the reader has to know about storage, with the way out at hand.
fn notice_line(desk: &Desk, notice: Notice) -> El {
    let line = el("li").kid(el("p").text(&notice.to_string()));
    if !matches!(notice, Notice::Aside(_) | Notice::NotKeptAside) {
        return line;
    }
    shelf::aside().into_iter().fold(line, |line, aside| {
        let (text, name, given_up) = (aside.text.clone(), format!("{}.txt", aside.name), aside);
        let save = move |_: &Desk| {
            browser::download(&name, "text/plain;charset=utf-8", text.as_bytes());
        };
        let discard = move |desk: &Desk| shelf::discard(desk, &given_up);
        let save = button(desk, Does::Run(Box::new(save))).text(say::download_it());
        line.kid(save).kid(button(desk, Does::Run(Box::new(discard))).text(say::discard_it()))
    })
}

/// Which collection is shown and saved to.
fn choice(desk: &Desk) -> El {
    let (all, current) = shelf::look(|shelf| {
        let all: Vec<(CollectionId, String, usize)> =
            shelf.collections().iter().map(|c| (c.id, c.name.clone(), c.items.len())).collect();
        (all, shelf.current())
    });
    let entry = |(id, name, count): (CollectionId, String, usize)| {
        let choose = move |desk: &Desk| change(desk, collection::Change::Choose { id });
        let button = button(desk, Does::Run(Box::new(choose)))
            .current(id == current, "true")
            .kid(el("bdi").text(&name));
        el("li").kid(button.text(" ").kid(el("span").class("count").text(&messages::count(count))))
    };
    let create = |desk: &Desk| {
        change(desk, collection::Change::Create { id: shelf::new_id(), name: say::collection_new().into() });
    };
    let new =
        el("li").kid(button(desk, Does::Run(Box::new(create))).class("quiet").text(say::collection_new()));
    el("nav")
        .class("choice")
        .set("aria-label", say::collections())
        .kid(el("ul").kids(all.into_iter().map(entry)).kid(new))
}

/// The name of the collection, which is a field, and what can be done with all of it.
fn head(desk: &Desk, here: &Collection) -> El {
    let (id, seen) = (here.id, here.clone());
    let rename = move |desk: &Desk, event: &web_sys::Event| {
        let name = event.target().and_then(|field| browser::value_of(&field)).unwrap_or_default();
        change(desk, collection::Change::Rename { id, name });
    };
    let name = el("input")
        .class("title")
        .set("id", "collection-name")
        .set("aria-label", say::collection_name())
        .set("maxlength", "80")
        .set("autocomplete", "off")
        .set("dir", "auto")
        .value(&here.name)
        .on(desk, When::Change, Does::With(Box::new(rename)));
    let delete = move |desk: &Desk| change(desk, collection::Change::Delete { seen: seen.clone() });
    let export = Does::Act(Act::Ui(UiAct::Take(Some(Taken::Collection))));
    let field = el("input").set("type", "file").set("accept", ".json,.csv").on(
        desk,
        When::Change,
        Does::With(Box::new(import)),
    );
    let acts = el("div")
        .class("acts")
        .kid(button(desk, export).flag("disabled", here.items.is_empty()).text(say::export()))
        .kid(
            button(desk, Does::Run(Box::new(share)))
                .flag("disabled", here.items.is_empty())
                .text(say::copy_as_link()),
        )
        .kid(button(desk, Does::Run(Box::new(save_file))).text(say::save_collections()))
        .kid(el("label").class("file").text(say::take_in_file()).kid(field))
        .kid(button(desk, Does::Run(Box::new(delete))).text(say::delete_collection()));
    let count = say::collection_count(here.items.len());
    el("header")
        .class("shelf-head")
        .on(desk, When::Over, Does::Nothing)
        .on(desk, When::Drop, Does::With(Box::new(import)))
        .kid(el("h1").kid(name))
        .kid(el("p").class("where").text(&count))
        .kid(acts)
}

fn tell(desk: &Desk, said: Said) {
    desk.act(Act::Ui(UiAct::Say(said)));
}

/// Copies the collection as a link, without the notes, which are the reader's own.
fn share(desk: &Desk) {
    match Shared::of(&shelf::current(), false).encode() {
        Ok(shared) => {
            let state = State { view: View::Collection, shared, ..desk.state.fresh() };
            let link = format!("{}#{}", browser::page(), crate::address::write(&state, desk.library));
            let (desk, by_hand) = (desk.clone(), link.clone());
            browser::copy(&link, move |copied| {
                let done = Said::Done(say::collection_link_copied().to_owned());
                tell(&desk, if copied { done } else { Said::Refused(by_hand) });
            });
        }
        Err(too_long) => tell(desk, Said::Done(too_long.to_string())),
    }
}

/// Hands over all collections as one file.
fn save_file(desk: &Desk) {
    let text = shelf::look(|shelf| {
        let all: Vec<CollectionId> = shelf.collections().iter().map(|c| c.id).collect();
        collection::export(shelf, &all)
    });
    let name = format!("on-record-collections-{}.json", browser::today());
    let begun = browser::download(&name, "application/json", text.as_bytes());
    let done = say::file_handed(&name);
    tell(desk, if begun { Said::Done(done) } else { Said::Refused(text) });
}

/// Takes in a file of collections or of records.
fn import(desk: &Desk, event: &web_sys::Event) {
    let desk = desk.clone();
    browser::files_of(event, LARGEST_FILE, move |Given { name, bytes }| {
        let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(text) = text else {
            return tell(&desk, Said::Done(say::file_not_read_as_text(&name)));
        };
        let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
        match Import::read(&text, stem, &browser::today()) {
            Ok(import) => change(&desk, collection::Change::Merge { import, id: shelf::new_id() }),
            Err(bad) => tell(&desk, Said::Done(say::file_refused(&name, &bad.to_string()))),
        }
    });
}

/// What a link shares, to look at and to save.
fn shared(desk: &Desk) -> El {
    let (shared, unread) = Shared::decode(&desk.state.shared);
    let faults = unread.iter().map(|unread| el("li").text(&unread.to_string()));
    let found: Vec<_> = shared.quotes.iter().map(|quote| shared_item(desk, quote)).collect();
    let records: Vec<(cite::Record, String)> = shared
        .quotes
        .iter()
        .zip(&found)
        .filter_map(|(quote, (_, open))| {
            Some((record(desk.library, (*open)?, &browser::page())?, quote.note.clone()))
        })
        .collect();
    let name = if shared.name.is_empty() { say::collection_shared().to_owned() } else { shared.name.clone() };
    let saving = name.clone();
    let save = move |desk: &Desk| {
        let saved_on = browser::today();
        let item = |(record, note): &(cite::Record, String)| Saved {
            note: note.clone(),
            ..Saved::of(record.clone(), &saved_on)
        };
        let incoming = Incoming { name: saving.clone(), items: records.iter().map(item).collect() };
        match Import::of(vec![incoming]) {
            Ok(import) => change(desk, collection::Change::Merge { import, id: shelf::new_id() }),
            Err(bad) => tell(desk, Said::Done(bad.to_string())),
        }
    };
    let close = Rc::new(State { shared: String::new(), ..(*desk.state).clone() });
    let count = say::shared_count(shared.quotes.len());
    el("section")
        .class("shared")
        .set("aria-labelledby", "shared-title")
        .kid(el("h2").set("id", "shared-title").set("dir", "auto").text(&name))
        .kid(el("p").class("where").text(&count))
        .kid(el("ul").class("storage").kids(faults))
        .kid(
            el("div")
                .class("acts")
                .kid(button(desk, Does::Run(Box::new(save))).class("act").text(say::save_shared()))
                .kid(link(desk, close).text(say::close())),
        )
        .kid(el("ol").class("saved").kids(found.into_iter().map(|(item, _)| item)))
}
