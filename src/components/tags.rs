//! What a passage is about: kind, topics, parties with their roles, each a click from filtering by it.

use corpus::{Passage, PassageId, Role};
use yew::prelude::*;

use crate::app::{Desk, use_desk};
use crate::facets::{Facet, RolePick, Sense, Value};
use crate::labels;
use crate::state::Action;

/// What the tags need.
#[derive(Properties, PartialEq)]
pub(crate) struct TagsProps {
    /// The passage.
    pub(crate) passage: PassageId,
}

/// The tags of a passage.
#[component]
pub(crate) fn Tags(props: &TagsProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let Some(passage) = desk.library.corpus.passage(props.passage) else { return Html::default() };
    let kind = passage.kind.map(|kind| tag(&desk, Facet::Kind, kind.0, None));
    let topics = passage.topics.iter().map(|topic| tag(&desk, Facet::Topic, topic.0, None));
    html! {
        <ul class="tags" aria-label="Kind, topics and parties">
            { for kind }
            { for topics }
            { for parties(&desk, passage) }
        </ul>
    }
}

/// The parties a passage names. The publisher's own voice stands above the words already and is not repeated.
fn parties(desk: &Desk, passage: &Passage) -> Vec<Html> {
    let own_voice = desk.library.corpus.document(passage.document).and_then(|d| d.party);
    let mut tags = Vec::new();
    for role in Role::ALL {
        let parties = passage.roles.of(role).iter();
        for party in parties.filter(|&&party| role != Role::SaidBy || Some(party) != own_voice) {
            tags.push(tag(desk, Facet::Side, party.0, Some(role)));
        }
    }
    tags
}

fn tag(desk: &Desk, facet: Facet, place: u16, role: Option<Role>) -> Html {
    let value = Value::Is(place);
    let label = desk.library.value_label(facet, value).to_owned();
    let onclick = {
        let act = desk.act.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(role) = role {
                act.emit(Action::Pick(RolePick::In(role)));
            }
            act.emit(Action::Toggle(facet, value, Sense::Only));
        })
    };
    let class = classes!("tag", (facet == Facet::Kind).then_some("kind"));
    html! {
        <li>
            <button type="button" {class} {onclick} title="Filter by this">
                if let Some(role) = role {
                    <span class="role">{ labels::role(role) }{ ": " }</span>
                }
                { label }
            </button>
        </li>
    }
}
