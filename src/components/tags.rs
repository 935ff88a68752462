//! What a passage is about: kind, topics, and the parties in their roles, each a click from filtering by it.

use corpus::{PassageId, Role};
use messages::say;

use super::value;
use crate::desk::{Act, Desk};
use crate::embedded::Filter;
use crate::facets::{Facet, RolePick, Value};
use crate::labels;
use crate::state::Action;
use crate::ui::{Does, El, button, el};

/// The tags of a passage: one entry for the kind, one for each topic, one for each role with its parties.
pub(crate) fn tags(desk: &Desk, id: PassageId) -> El {
    let mut list = el("ul").class("tags").set("aria-label", say::tags());
    let corpus = &desk.library.corpus;
    let Some(passage) = corpus.passage(id) else { return list };
    if let Some(kind) = passage.kind {
        list = list.kid(el("li").kid(tag(desk, Facet::Kind, kind.0, RolePick::Any).class("kind")));
    }
    for topic in &passage.topics {
        list = list.kid(el("li").kid(tag(desk, Facet::Topic, topic.0, RolePick::Any)));
    }
    // The publisher's own voice stands above the words already and is not repeated.
    let own_voice = corpus.document(passage.document).and_then(|d| d.party);
    for role in Role::ALL {
        let pick = RolePick::In(role);
        let role_is = say::role_colon(labels::role_pick(pick));
        let mut entry = el("li").kid(el("span").class("role").text(&role_is)).text(" ");
        let mut is_empty = true;
        for party in passage.roles.of(role) {
            if role == Role::SaidBy && Some(*party) == own_voice {
                continue;
            }
            if !is_empty {
                entry = entry.text(say::list_comma());
            }
            entry = entry.kid(tag(desk, Facet::Side, party.0, pick));
            is_empty = false;
        }
        if !is_empty {
            list = list.kid(entry);
        }
    }
    list
}

fn tag(desk: &Desk, facet: Facet, place: u16, role: RolePick) -> El {
    let of = Value::Is(place);
    if desk.is_locked(Filter::Facet(facet)) {
        return value(el("span"), desk, facet, of);
    }
    let filter = Does::Act(Act::Reader(Action::FilterBy(facet, of, role)));
    value(button(desk, filter).class("tag").set("title", say::filter_by_this()), desk, facet, of)
}
