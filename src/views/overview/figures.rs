//! The numbers that passages state: side by side, along time, and as a table.

use corpus::Details;
use messages::say;
use overview::Figures;
use overview::draw::{Frame, Scale};

use super::held::{change, held};
use super::picture::picture;
use super::section;
use super::table::{Behind, behind};
use crate::desk::Desk;
use crate::ui::{El, button, el};

/// Figures.
pub(super) fn figures(desk: &Desk, details: &Details, frame: Frame) -> El {
    let corpus = &desk.library.corpus;
    let figures = Figures::new(desk.library, details, &desk.results.shown.passages);
    let part = section("figures-title", say::figures(), say::figures_note());
    if figures.stated.is_empty() {
        return part.kid(el("p").text(say::figures_none()));
    }
    let scene = figures.scene(corpus, frame);
    let tables = [Behind::new("figures", say::as_a_table(), figures.table(desk.library))];
    let scale = held().scale;
    let over_time = figures.over_time(corpus, scale, frame);
    let pick = |of: Scale, label: &str| {
        button(desk, change(move |held| held.scale = of)).says("aria-pressed", of == scale).text(label)
    };
    let scales = el("div").class("roles").set("role", "group").set("aria-label", say::how_numbers_grow());
    let scales =
        scales.kid(pick(Scale::Even, say::scale_even())).kid(pick(Scale::Tenfold, say::scale_tenfold()));
    let along_time = (!over_time.items.is_empty()).then(|| {
        el("div").kid(el("h3").text(say::over_time())).kid(scales).kid(picture(
            desk,
            "figures-time",
            &over_time,
            say::figures_hint(),
        ))
    });
    let drawn = (!scene.items.is_empty()).then(|| picture(desk, "figures", &scene, say::figures_hint()));
    part.kids(drawn.into_iter()).kid(behind(desk, Some(scene), &tables)).kids(along_time.into_iter())
}
