//! One facet: its values with their counts, groups that fold, a control to exclude, and a search box where it is long.

use messages::say;

use crate::desk::{Act, Desk, UiAct};
use crate::facets::{Facet, RolePick, Sense, Value, vocabulary};
use crate::labels;
use crate::state::Action;
use crate::ui::{Does, El, When, button, el};

/// A facet of more values than this has a search box.
const LONG: usize = 20;

/// One facet, with controls of its own above the values.
pub(crate) fn facet(desk: &Desk, facet: Facet, controls: Option<El>) -> El {
    let values = desk.library.values(facet);
    let label = labels::facet(facet);
    let seek = (values.len() > LONG).then(|| {
        let seek: fn(String, &crate::state::State) -> Act = match facet {
            Facet::Topic => |words, _| Act::Ui(UiAct::Seek(Facet::Topic, words)),
            Facet::Speaker => |words, _| Act::Ui(UiAct::Seek(Facet::Speaker, words)),
            Facet::Document => |words, _| Act::Ui(UiAct::Seek(Facet::Document, words)),
            _ => |words, _| Act::Ui(UiAct::Seek(Facet::Side, words)),
        };
        el("input")
            .class("seek-value")
            .set("type", "search")
            .put("aria-label", &say::find_in(label))
            .put("placeholder", &say::find_in(label))
            .value(desk.ui.sought(facet))
            .on(desk, When::Input, Does::Value(seek))
    });
    let needle = search::fold(desk.ui.sought(facet).trim());
    let rows = values.into_iter().filter_map(|value| row(desk, facet, value, &needle));
    el("details")
        .class("facet")
        .set("open", "")
        .set("data-facet", facet.id())
        .kid(el("summary").text(label))
        .maybe(controls)
        .maybe(seek)
        .kid(el("ul").kids(rows))
}

/// The row of a value; none where its group is folded or other values are sought.
fn row(desk: &Desk, facet: Facet, value: Value, needle: &str) -> Option<El> {
    let terms = vocabulary(facet, &desk.library.corpus);
    let term = match value {
        Value::Is(place) => terms.get(usize::from(place)),
        Value::None => None,
    };
    let label = desk.library.value_label(facet, value);
    let group = term.and_then(|term| term.within).map(Value::Is);
    let is_group = terms.iter().any(|other| other.within.map(Value::Is) == Some(value));
    let is_hidden = match group {
        _ if !needle.is_empty() => !search::tokens(label).any(|word| word.folded.starts_with(needle)),
        Some(group) => !is_unfolded(desk, facet, group),
        None => value == Value::None && is_never(desk, facet),
    };
    if is_hidden {
        return None;
    }
    let count = desk.results.count(desk.library, &desk.state.filters, facet, value);
    let sense = desk.state.filters.sense(facet, value, terms);
    let is_not = sense == Some(Sense::Not);
    let toggle = |sense| Does::Act(Act::Reader(Action::Toggle(facet, value, sense)));
    let box_ = el("input").set("type", "checkbox").checked(sense == Some(Sense::Only)).on(
        desk,
        When::Change,
        toggle(Sense::Only),
    );
    let choice = el("label")
        .kid(box_)
        .kid(super::value(el("span").class("label"), desk, facet, value))
        .kid(el("span").class("count").text(&messages::count(count)));
    let choice = match term.filter(|term| !term.means.is_empty()) {
        Some(term) => {
            let list = match facet {
                Facet::Side => "party-means",
                Facet::Kind => "kind-means",
                _ => "topic-means",
            };
            choice.put("title", messages::label(list, &term.id).unwrap_or(&term.means))
        }
        None => choice,
    };
    let exclude = button(desk, toggle(Sense::Not))
        .class("exclude")
        .says("aria-pressed", is_not)
        .put("aria-label", &say::exclude_value(label))
        .set("title", say::exclude())
        .text(say::not());
    let fold =
        (is_group && facet != Facet::Side && needle.is_empty()).then(|| fold(desk, facet, value, label));
    let row = el("li")
        .key(match value {
            Value::Is(place) => usize::from(place),
            Value::None => usize::MAX,
        })
        .class_if(is_group, "group")
        .class_if(group.is_some() && needle.is_empty(), "in")
        .class_if(count == 0, "none")
        .class_if(is_not, "excluded")
        .put("data-value", desk.library.value_id(facet, value).unwrap_or_default());
    Some(row.maybe(fold).kid(choice).kid(exclude))
}

fn fold(desk: &Desk, facet: Facet, group: Value, label: &str) -> El {
    let is_open = is_unfolded(desk, facet, group);
    button(desk, Does::Act(Act::Ui(UiAct::Fold(facet, group))))
        .class("fold")
        .says("aria-expanded", is_open)
        .put("aria-label", &say::members_of(label))
}

/// Topics are many: their groups stand folded until one is asked for, or something in it is chosen.
fn is_unfolded(desk: &Desk, facet: Facet, group: Value) -> bool {
    let terms = vocabulary(facet, &desk.library.corpus);
    let has_choice = desk.state.filters.values.iter().any(|&((f, value), _)| {
        let Value::Is(place) = value else { return false };
        let within = terms.get(usize::from(place)).and_then(|term| term.within);
        f == facet && within.map(Value::Is) == Some(group)
    });
    facet == Facet::Side || has_choice || desk.ui.unfolded.contains(&(facet, group))
}

/// "Not annotated" is listed only where something in the corpus is not.
fn is_never(desk: &Desk, facet: Facet) -> bool {
    facet != Facet::Side && desk.library.sets.of(facet, RolePick::Any, Value::None).is_empty()
}
