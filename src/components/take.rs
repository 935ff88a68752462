//! Taking words away: copy with attribution, copy the link. Where the browser refuses the clipboard, the text stands
//! selected to copy by hand.

use crate::address;
use crate::browser;
use crate::desk::{Act, Desk, Said, UiAct};
use crate::state::{Open, State};
use crate::take_away::attributed_text;
use crate::ui::{Does, El, button, el};

/// Copies a text, and says so.
fn copies(text: String, done: &'static str) -> Does {
    Does::Run(Box::new(move |desk| {
        let (desk, by_hand) = (desk.clone(), text.clone());
        browser::copy(&text, move |copied| {
            let said = if copied { Said::Copied(done) } else { Said::Refused(by_hand) };
            desk.act(Act::Ui(UiAct::Say(said)));
        });
    }))
}

/// The buttons that copy, and what became of it.
pub(crate) fn take(desk: &Desk, open: Open) -> El {
    let state = State { open: Some(open), ..State::default() };
    let link = format!("{}#{}", browser::page(), address::write(&state, desk.library));
    let text = attributed_text(&desk.library.corpus, open, &link).unwrap_or_default();
    let copy =
        button(desk, copies(text, "Copied with attribution.")).class("act").text("Copy with attribution");
    let acts = el("div")
        .class("acts")
        .kid(copy)
        .kid(button(desk, copies(link, "Link copied.")).text("Copy link"))
        .kid(button(desk, Does::Run(Box::new(|_| browser::print()))).text("Print"));
    let (said, by_hand) = match &desk.ui.said {
        Said::Nothing => ("", None),
        Said::Copied(done) => (*done, None),
        Said::Refused(text) => {
            ("The browser did not allow copying. Here it is, to copy by hand:", Some(text))
        }
    };
    el("div")
        .class("take")
        .kid(acts)
        .kid(el("p").class("said").set("role", "status").text(said))
        .maybe(by_hand.map(|text| el("pre").set("id", "by-hand").set("tabindex", "0").text(text)))
}
