//! The same or shortened words in other places, each with its own voice and with what differs marked in it.

use messages::say;

use super::Drawn;
use super::result::{excerpt, head};
use crate::desk::Desk;
use crate::elsewhere::{Elsewhere, elsewhere};
use crate::state::Open;
use crate::ui::{El, el, link};

/// Where else the words stand, if anywhere.
pub(crate) fn also(desk: &Desk, open: Open) -> Option<El> {
    let places = elsewhere(desk.library, open);
    let entry = |place: &Elsewhere| {
        let passage = place.shown.open.passage;
        let same = if place.same == place.of {
            say::every_word_same().to_owned()
        } else {
            say::words_same(place.same, place.of)
        };
        let open = link(desk, desk.state.opening(Some(place.shown.open))).text(say::open_it());
        el("li")
            .kid(head(desk, &place.shown, passage))
            .kid(excerpt(desk, &place.shown, passage, Drawn::Differing))
            .kid(el("p").class("where").text(&same).text(" ").kid(open))
    };
    let list = el("ul").kids(places.iter().map(entry));
    let section = el("section").class("also").set("aria-label", say::also_quoted_in());
    (!places.is_empty()).then(|| section.kid(el("h3").text(say::also_quoted_in())).kid(list))
}
