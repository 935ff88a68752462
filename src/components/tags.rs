//! What a passage is about: kind, topics, parties with their roles, each a click from filtering by it.

use corpus::{PassageId, Role};

use crate::desk::{Act, Desk};
use crate::facets::{Facet, RolePick, Value};
use crate::labels;
use crate::state::Action;
use crate::ui::{Does, El, button, el};

/// The tags of a passage.
pub(crate) fn tags(desk: &Desk, id: PassageId) -> El {
    let list = el("ul").class("tags").set("aria-label", "Kind, topics and parties");
    let corpus = &desk.library.corpus;
    let Some(passage) = corpus.passage(id) else { return list };
    let mut values: Vec<(Facet, u16, RolePick)> = Vec::new();
    values.extend(passage.kind.map(|kind| (Facet::Kind, kind.0, RolePick::Any)));
    values.extend(passage.topics.iter().map(|topic| (Facet::Topic, topic.0, RolePick::Any)));
    // The publisher's own voice stands above the words already and is not repeated.
    let own_voice = corpus.document(passage.document).and_then(|d| d.party);
    for role in Role::ALL {
        let parties = passage.roles.of(role).iter();
        let named = parties.filter(|&&party| role != Role::SaidBy || Some(party) != own_voice);
        values.extend(named.map(|party| (Facet::Side, party.0, RolePick::In(role))));
    }
    list.kids(
        values.into_iter().map(|(facet, place, role)| el("li").kid(tag(desk, facet, Value::Is(place), role))),
    )
}

fn tag(desk: &Desk, facet: Facet, value: Value, role: RolePick) -> El {
    let filter = Does::Act(Act::Reader(Action::FilterBy(facet, value, role)));
    let tag = button(desk, filter)
        .class("tag")
        .class_if(facet == Facet::Kind, "kind")
        .set("title", "Filter by this");
    let tag = match role {
        RolePick::Any => tag,
        RolePick::In(_) => tag.kid(el("span").class("role").text(labels::role_pick(role)).text(": ")),
    };
    tag.text(desk.library.value_label(facet, value))
}
