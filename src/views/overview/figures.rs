//! The numbers that passages state: side by side, along time, and as a table.

use corpus::Details;
use overview::Figures;
use overview::draw::{Frame, Scale};

use super::held::{change, held};
use super::picture::picture;
use super::section;
use super::table::{Behind, behind};
use crate::desk::Desk;
use crate::ui::{El, button, el};

const HINT: &str = "Point at a number to read what it counts, for which day, who counted and who says so.";

/// Figures.
pub(super) fn figures(desk: &Desk, details: &Details, frame: Frame) -> El {
    let corpus = &desk.library.corpus;
    let figures = Figures::new(desk.library, details, &desk.results.shown.passages);
    let note = "Numbers as the passages state them: of different sources, days and scopes, never added up, and never \
                joined into a line where source or scope differ.";
    let part = section("figures-title", "Figures", note);
    if figures.stated.is_empty() {
        return part.kid(el("p").text("No passage shown states a number."));
    }
    let scene = figures.scene(corpus, frame);
    let tables = [Behind::new("figures", "As a table", figures.table(desk.library))];
    let scale = held().scale;
    let over_time = figures.over_time(corpus, scale, frame);
    let pick = |of: Scale, label: &str| {
        button(desk, change(move |held| held.scale = of)).says("aria-pressed", of == scale).text(label)
    };
    let scales = el("div").class("roles").set("role", "group").set("aria-label", "How numbers grow");
    let scales =
        scales.kid(pick(Scale::Even, "Evenly, from zero")).kid(pick(Scale::Tenfold, "Tenfold steps"));
    let along_time = (!over_time.items.is_empty()).then(|| {
        el("div").kid(el("h3").text("Over time")).kid(scales).kid(picture(
            desk,
            "figures-time",
            &over_time,
            HINT,
        ))
    });
    let drawn = (!scene.items.is_empty()).then(|| picture(desk, "figures", &scene, HINT));
    part.kids(drawn.into_iter()).kid(behind(desk, Some(scene), &tables)).kids(along_time.into_iter())
}
