//! Narrowing what is shown by one thing more, as a mark of a picture stands for it. Whatever was chosen before, what is
//! shown afterwards is what was shown before and has that.
//!
//! A filter is chosen where choosing means that. Values of one facet are alternatives, and there is one role for all
//! parties, so a second value of a facet, or a second role, cannot be chosen on top of the first: then a field is put
//! before what was typed, for fields narrow each other.

use corpus::Civil;

use crate::facets::{Facet, RolePick, Sense, Value, group_of, vocabulary};
use crate::filters::Filters;
use crate::happened::Between;
use crate::library::Library;

/// One thing to narrow by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Narrow {
    /// Passages that have a value; a party, in this role.
    Has(Facet, RolePick, Value),
    /// Passages that were published, or can have been, from a day to a day.
    Published(Civil, Civil),
    /// Passages that report something that happened, or can have happened, from a day to a day. Within the dates of
    /// events that are chosen already, for one passage may report several.
    Happened(Civil, Civil),
    /// Passages that also answer these words. They are added to those typed, so what is shown may change otherwise too.
    Words(String),
}

impl Narrow {
    /// Changes what was typed and chosen so that what is shown is narrowed by this.
    pub fn apply(&self, library: &Library, query: &mut String, filters: &mut Filters) {
        match self {
            Self::Has(facet, role, value) => {
                let role = if *facet == Facet::Side { *role } else { RolePick::Any };
                if !choose(library, filters, *facet, role, *value)
                    && let Some(field) = field(library, *facet, role, *value)
                {
                    put_before(query, &field);
                }
            }
            Self::Published(first, last) => {
                let both = filters.published().and(Between::days(*first, *last));
                (filters.from, filters.until) = (both.from, both.until);
            }
            Self::Happened(first, last) => {
                filters.happened = filters.happened.and(Between::days(*first, *last));
            }
            Self::Words(words) => put_before(query, words),
        }
    }
}

/// Chooses a value if that narrows by it; whether it does.
fn choose(library: &Library, filters: &mut Filters, facet: Facet, role: RolePick, value: Value) -> bool {
    let of_facet: Vec<(Value, Sense)> =
        filters.values.iter().filter(|((f, _), _)| *f == facet).map(|((_, v), sense)| (*v, *sense)).collect();
    let is_same_role = facet != Facet::Side || filters.role == role;
    if of_facet.contains(&(value, Sense::Not)) || (!is_same_role && !of_facet.is_empty()) {
        return false;
    }
    let only: Vec<Value> =
        of_facet.iter().filter(|(_, sense)| *sense == Sense::Only).map(|(v, _)| *v).collect();
    // One of several alternatives, or a member of one, takes their place.
    let group = group_of(value, vocabulary(facet, &library.corpus));
    if !only.is_empty() && !only.contains(&value) && !group.is_some_and(|group| only.contains(&group)) {
        return false;
    }
    only.into_iter().for_each(|other| filters.values.remove(&(facet, other)));
    filters.values.insert((facet, value), Sense::Only);
    if facet == Facet::Side {
        filters.role = role;
    }
    true
}

/// A value as one types it.
fn field(library: &Library, facet: Facet, role: RolePick, value: Value) -> Option<String> {
    let name = if facet == Facet::Quotation { "has" } else { facet.id() };
    let id = if facet == Facet::Quotation { facet.id() } else { library.value_id(facet, value)? };
    let slash = if role == RolePick::Any { ["", ""] } else { ["/", role.id()] };
    Some([name, ":", id, slash[0], slash[1]].concat())
}

/// Before what was typed: at its end a phrase may still be open.
fn put_before(query: &mut String, part: &str) {
    let space = if query.is_empty() { "" } else { " " };
    *query = [part, space, query].concat();
}
