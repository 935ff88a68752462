//! Stepping: to the next result, the next passage of a document, the next line that matches. Each gives the state to
//! go to, or nothing at the end.

use std::rc::Rc;

use corpus::PassageId;

use crate::library::Library;
use crate::preview::{marks, preview};
use crate::results::Results;
use crate::state::{Open, State, View};

/// What a key steps along.
#[derive(Clone, Copy)]
pub(crate) enum Along {
    /// What was found: the results or, in a document, the lines that match.
    Found,
    /// The passages of the document.
    Passages,
}

/// The next or previous one, along either.
pub(crate) fn step(
    along: Along,
    state: &State,
    results: &Results,
    library: &Library,
    by: i32,
) -> Option<Rc<State>> {
    match along {
        Along::Found => {
            result(state, results, library, by).or_else(|| matching_line(state, results, library, by))
        }
        Along::Passages => passage(state, library, by),
    }
}

/// The next or previous result in the reader; nothing where the reader is closed.
pub(crate) fn result(state: &State, results: &Results, library: &Library, by: i32) -> Option<Rc<State>> {
    let open = state.open.filter(|_| state.view == View::Search)?;
    let at = results.position(open.passage).map_or(Some(0), |at| at.checked_add_signed(by as isize))?;
    let passage = *results.passages.get(at)?;
    let open = preview(library, results.found.as_deref(), passage)?.open;
    Some(state.opening(Some(open)))
}

/// The next or previous passage of the document, in the reader or in the document itself.
pub(crate) fn passage(state: &State, library: &Library, by: i32) -> Option<Rc<State>> {
    let corpus = &library.corpus;
    let (document, here) = match (state.view, state.open) {
        (View::Document(document, line), _) => {
            (document, line.and_then(|line| corpus.passage_at(document, line)))
        }
        (View::Search, Some(open)) => (corpus.passage(open.passage)?.document, Some(open.passage)),
        _ => return None,
    };
    let mut ids = corpus.document(document)?.passage_ids();
    let is_result = |id: PassageId| corpus.passage(id).is_some_and(|p| p.is_result);
    let next = if by > 0 {
        ids.find(|&id| here.is_none_or(|here| id > here) && is_result(id))?
    } else {
        ids.rfind(|&id| here.is_some_and(|here| id < here) && is_result(id))?
    };
    let line = corpus.passage(next)?.line;
    Some(match state.view {
        View::Document(..) => state.viewing(View::Document(document, Some(line))),
        _ => state.opening(Some(Open::whole(next))),
    })
}

/// The lines of a document that match the query, in order.
pub(crate) fn matching_lines(results: &Results, library: &Library, document: corpus::DocumentId) -> Vec<u32> {
    let found = results.found.as_deref();
    let ids = library.corpus.document(document).map(corpus::Document::passage_ids).into_iter().flatten();
    ids.filter(|&id| !marks(library, found, id).is_empty())
        .filter_map(|id| library.corpus.passage(id).map(|p| p.line))
        .collect()
}

/// The next or previous line of the document that matches the query.
pub(crate) fn matching_line(
    state: &State,
    results: &Results,
    library: &Library,
    by: i32,
) -> Option<Rc<State>> {
    let View::Document(document, line) = state.view else { return None };
    let lines = matching_lines(results, library, document);
    let here = line.unwrap_or(0);
    let next = if by > 0 {
        lines.iter().find(|&&line| line > here)
    } else {
        lines.iter().rev().find(|&&line| line < here)
    };
    next.map(|&line| state.viewing(View::Document(document, Some(line))))
}
