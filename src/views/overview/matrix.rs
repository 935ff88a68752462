//! One facet against another: sides by topics, and who speaks of whom.

use corpus::Role;
use explore::RolePick;
use messages::say;
use overview::draw::Frame;
use overview::{Along, Grid};

use super::held::{change, held};
use super::picture::picture;
use super::section;
use super::table::{Behind, behind};
use crate::desk::Desk;
use crate::labels;
use crate::ui::{El, button, el};

/// What this corpus says about every party.
pub(super) fn side_by_topic(desk: &Desk, frame: Frame) -> El {
    let held = held();
    let role = held.role.unwrap_or(desk.state.filters.role);
    let grid = Grid::side_by_topic(desk.library, &desk.results.shown.passages, role);
    let columns = grid.columns_that_fit(frame.width, &held.unfolded);
    let scene = grid.scene(&columns, frame);
    let tables = [
        Behind::new("side-by-topic", say::as_a_table(), grid.table()),
        Behind::new("sides", say::sides_by_document(), grid.documents_table(desk.library, Along::Rows)),
        Behind::new("topics", say::topics_by_document(), grid.documents_table(desk.library, Along::Columns)),
    ];
    let pick = |pick: RolePick| {
        button(desk, change(move |held| held.role = Some(pick)))
            .says("aria-pressed", pick == role)
            .set("data-role", pick.id())
            .set("title", labels::role_means(pick))
            .text(labels::role_pick(pick))
    };
    let picks = el("div").class("roles").set("role", "group").set("aria-label", say::sides_in_which_role());
    let picks = picks.kids(RolePick::ALL.into_iter().map(pick));
    section("matrix-title", say::side_by_topic(), "")
        .kid(picks)
        .maybe(folds(desk, &grid, &columns))
        .kid(picture(desk, "matrix", &scene, say::grid_hint()))
        // What one needs to know of the numbers stands below them: on a phone it would fill the window.
        .kid(el("p").class("where").text(grid.note).text(" ").text(&empty(&grid)))
        .kid(behind(desk, Some(scene), &tables))
}

/// Says how many of the cells of single sides and topics are empty.
fn empty(grid: &Grid) -> String {
    let singles = |headings: &[overview::Heading]| -> Vec<usize> {
        headings.iter().enumerate().filter(|(_, one)| !one.is_group).map(|(place, _)| place).collect()
    };
    let (rows, columns) = (singles(&grid.rows.headings), singles(&grid.columns.headings));
    let all = rows.len() * columns.len();
    let pairs = rows.iter().flat_map(|&row| columns.iter().map(move |&column| (row, column)));
    let empty = pairs.filter(|&(row, column)| grid.count(Some(row), Some(column)) == 0).count();
    say::empty_pairs(empty, all)
}

/// The groups of topics, to unfold where not all topics find room.
fn folds(desk: &Desk, grid: &Grid, drawn: &[usize]) -> Option<El> {
    let headings = &grid.columns.headings;
    if drawn.len() == headings.len() {
        return None;
    }
    let fold = |(place, heading): (usize, &overview::Heading)| {
        let value = heading.value;
        let is_open =
            drawn.iter().any(|&column| headings.get(column).is_some_and(|one| one.group == Some(place)));
        let toggle = change(move |held| {
            held.unfolded.retain(|&other| other != value);
            if !is_open {
                held.unfolded.push(value);
            }
        });
        button(desk, toggle).says("aria-expanded", is_open).text(&heading.label)
    };
    let groups = headings.iter().enumerate().filter(|(_, heading)| heading.is_group);
    let folds = el("div").class("roles").set("role", "group").set("aria-label", say::groups_to_unfold());
    Some(folds.kid(el("span").class("where").text(say::unfold())).text(" ").kids(groups.map(fold)))
}

/// Who speaks of whom.
pub(super) fn who_of_whom(desk: &Desk, frame: Frame) -> El {
    let held = held();
    let of = held.of.unwrap_or(Role::ConductOf);
    let grid = Grid::who_of_whom(desk.library, &desk.results.shown.passages, of);
    let scene = grid.scene(&grid.columns_that_fit(frame.width, &[]), frame);
    let tables = [Behind::new("who-of-whom", say::as_a_table(), grid.table())];
    let pick = |role: Role| {
        let pick = RolePick::In(role);
        button(desk, change(move |held| held.of = Some(role)))
            .says("aria-pressed", role == of)
            .set("title", labels::role_means(pick))
            .text(labels::role_pick(pick))
    };
    let picks =
        el("div").class("roles").set("role", "group").set("aria-label", say::spoken_of_in_which_role());
    let picks = picks.kids([Role::ConductOf, Role::Affecting, Role::AddressedTo].into_iter().map(pick));
    section("whom-title", say::who_of_whom(), "")
        .kid(picks)
        .kid(picture(desk, "whom", &scene, say::grid_hint()))
        .kid(el("p").class("where").text(grid.note))
        .kid(behind(desk, Some(scene), &tables))
}
