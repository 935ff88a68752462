//! Checking words and files against the text: the hash reckoned again, the words found in their place, a file of the
//! reader's own laid beside the document.

use corpus::{Document, DocumentId};
use messages::say;
use sha2::{Digest, Sha256};
use web_sys::Event;

use crate::browser::{self, Given, Unread};
use crate::check::{self, Checked, LARGEST_FILE};
use crate::desk::{Act, Desk, Said, UiAct};
use crate::shelf;
use crate::state::View;
use crate::take_away::words;
use crate::ui::{Does, El, When, button, el};

/// Where the words of the reader are drawn.
pub(crate) const QUOTED: &str = "quoted";

/// Checks the words that are open, and says what came of it.
pub(crate) fn check_words(desk: &Desk) {
    let desk = desk.clone();
    let Some((open, document)) = opened(&desk) else { return };
    browser::digest(document.text.as_bytes(), reckon, move |digest| {
        let drawn = browser::words_shown(QUOTED).unwrap_or_default();
        if let Some(checked) = check::check(&desk.library.corpus, open, &digest, &drawn) {
            say(&desk, checked);
        }
    });
}

fn say(desk: &Desk, checked: Checked) {
    desk.act(Act::Ui(UiAct::Say(Said::Checked(checked))));
}

fn reckon(bytes: &[u8]) -> String {
    browser::hexadecimal(&Sha256::digest(bytes))
}

fn opened(desk: &Desk) -> Option<(crate::state::Open, &'static Document)> {
    let open = desk.state.open?;
    let corpus = &desk.library.corpus;
    Some((open, corpus.document(corpus.passage(open.passage)?.document)?))
}

/// The document that the page shows, whole or in the reader.
fn shown(desk: &Desk) -> Option<&'static Document> {
    match desk.state.view {
        View::Document(id, _) => desk.library.corpus.document(id),
        _ => opened(desk).map(|(_, document)| document),
    }
}

/// Lays a file that was chosen or dropped beside the document.
fn check_given(desk: &Desk, event: &Event) {
    let desk = desk.clone();
    browser::files_of(event, LARGEST_FILE, move |Given { name, bytes }| {
        let Some(document) = shown(&desk) else { return };
        let refused = |sentence: String| Checked { holds: false, sentence };
        let open = desk.state.open.filter(|_| desk.state.view == View::Search);
        let words = open.and_then(|open| words(&desk.library.corpus, open));
        say(
            &desk,
            match bytes {
                Ok(bytes) => check::check_file(document, &name, &bytes, words),
                Err(Unread::TooLarge) => refused(say::file_too_large(&name)),
                Err(Unread::Refused) => refused(say::file_unreadable(&name)),
            },
        );
    });
}

/// Hands over the text of the document that the page shows, byte for byte.
fn take_text(desk: &Desk) {
    let Some(document) = shown(desk) else { return };
    let name = check::file_name(document);
    let begun = browser::download(&name, "text/plain;charset=utf-8", document.text.as_bytes());
    let said = if begun { Said::Done(say::file_handed(&name)) } else { Said::Refused(document.text.clone()) };
    desk.act(Act::Ui(UiAct::Say(said)));
}

/// How to check a document: its text to save, the line that checks it, and a place for a file of one's own.
pub(crate) fn checks(desk: &Desk, id: DocumentId) -> Option<El> {
    let document = desk.library.corpus.document(id)?;
    let save = button(desk, Does::Run(Box::new(take_text))).text(say::save_text());
    let field = el("input").set("type", "file").set("id", "own-file").on(
        desk,
        When::Change,
        Does::With(Box::new(check_given)),
    );
    let own = el("label").class("own-file").text(say::compare_file()).text(" ").kid(field);
    Some(
        el("section")
            .class("checks")
            .set("aria-label", say::check())
            .on(desk, When::Over, Does::Nothing)
            .on(desk, When::Drop, Does::With(Box::new(check_given)))
            .kid(el("p").text(say::check_how()))
            .kid(el("pre").set("tabindex", "0").set("dir", "ltr").text(&check::check_line(document)))
            .kid(el("div").class("acts").kid(save).kid(own)),
    )
}

/// Where it is said what was done last: once, where the reader is at work.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Told {
    /// In the dialog, while that is open.
    Over,
    /// In the strip about what is selected, while that shows.
    Picked,
    /// In the view.
    View,
}

/// What was done last, or what it came to, if this is the place to say it; read out when it changes.
pub(crate) fn outcome(desk: &Desk, place: Told) -> El {
    let here = match (&desk.ui.taken, &desk.ui.picked) {
        (Some(_), _) => Told::Over,
        (None, Some(Ok(_))) => Told::Picked,
        _ => Told::View,
    };
    if here != place {
        return el("div").class("outcome");
    }
    let (said, by_hand) = match &desk.ui.said {
        Said::Nothing => ("", None),
        Said::Done(done) | Said::Shelved(done) => (done.as_str(), None),
        Said::Checked(checked) => (checked.sentence.as_str(), None),
        Said::Refused(text) => (say::refused_by_browser(), Some(text)),
    };
    let fails = matches!(&desk.ui.said, Said::Checked(checked) if !checked.holds);
    let line = el("p").class("said").class_if(fails, "differs").set("role", "status").text(said);
    let by_hand =
        by_hand.map(|text| el("pre").set("id", "by-hand").set("tabindex", "0").set("dir", "auto").text(text));
    let can_undo = matches!(desk.ui.said, Said::Shelved(_)) && shelf::can_undo();
    let undo = can_undo.then(|| {
        button(desk, Does::Run(Box::new(shelf::undo))).class("quiet").set("id", "undo").text(say::undo())
    });
    el("div")
        .class("outcome")
        .class_if(!said.is_empty(), "says")
        .kid(line)
        .kids(undo.into_iter().chain(by_hand))
}
