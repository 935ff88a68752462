//! What happened and what was published, along time; a range of it is a filter.

use corpus::Details;
use explore::labels::day;
use messages::say;
use overview::draw::Frame;
use overview::{Click, Days, Timeline};

use super::held::{change, change_now, held};
use super::picture::{picture, state_after};
use super::section;
use super::table::{Behind, behind};
use crate::browser;
use crate::desk::Desk;
use crate::ui::{Does, El, When, button, el, link};

/// How much longer or shorter one step of zooming makes what is shown.
const STEP: f64 = 2.0;

/// Events and publications.
pub(super) fn timeline(desk: &Desk, details: &Details, frame: Frame) -> El {
    let timeline = Timeline::new(desk.library, details, &desk.results.shown.passages, &desk.state.filters);
    let part = section("time-title", say::timeline(), say::timeline_note());
    let (Some(whole), Some(usual)) = (timeline.whole(), timeline.usual()) else {
        return part.kid(el("p").text(say::timeline_none()));
    };
    let window = held().window.and_then(|window| window.and(whole.months())).unwrap_or(usual);
    let scene = timeline.scene(window, frame);
    let tables = [
        Behind::new("events", say::events_table(), timeline.events_table(desk.library, window)),
        Behind::new(
            "publications",
            say::publications_table(),
            timeline.publications_table(desk.library, window),
        ),
    ];
    let whole = whole.hull(usual);
    let picture = picture(desk, "time", &scene, say::timeline_hint())
        .on(desk, When::Key, keys(window, whole))
        .on(desk, When::Wheel, wheel(window, whole))
        .on(desk, When::Down, drag(window, frame));
    part.kid(zoom(desk, &timeline, window, whole))
        .kid(as_filter(desk, &timeline, window))
        .kid(picture)
        .kid(behind(desk, Some(scene), &tables))
}

fn keys(window: Days, whole: Days) -> Does {
    Does::With(Box::new(move |desk: &Desk, event: &web_sys::Event| {
        let Some(pressed) = browser::key_in_picture(event) else { return };
        let to = match pressed.key.as_str() {
            "+" | "=" => window.zoomed(0.5, 1.0 / STEP, whole),
            "-" => window.zoomed(0.5, STEP, whole),
            "PageUp" => window.moved(-0.5, whole),
            "PageDown" => window.moved(0.5, whole),
            _ => return,
        };
        event.prevent_default();
        change_now(desk, &|held| held.window = Some(to));
    }))
}

/// Turned with Control held, as a map is zoomed; without it the wheel is for the page.
fn wheel(window: Days, whole: Days) -> Does {
    Does::With(Box::new(move |desk: &Desk, event: &web_sys::Event| {
        let Some((at, is_away)) = browser::turned_at(event) else { return };
        event.prevent_default();
        let to = window.zoomed(at, if is_away { 1.0 / STEP } else { STEP }, whole);
        change_now(desk, &|held| held.window = Some(to));
    }))
}

/// Drawn across with the pointer, days are shown alone.
fn drag(window: Days, frame: Frame) -> Does {
    Does::With(Box::new(move |desk: &Desk, event: &web_sys::Event| {
        let desk = desk.clone();
        browser::days_drawn(event, move |from, to| {
            let places = [from * frame.width, to * frame.width];
            let days = Timeline::days_between(window, places[0], places[1], frame);
            change_now(&desk, &|held| held.window = Some(days));
        });
    }))
}

fn zoom(desk: &Desk, timeline: &Timeline, window: Days, whole: Days) -> El {
    let to = |name: &'static str, sign: &str, to: Days| {
        button(desk, change(move |held| held.window = Some(to)))
            .set("aria-label", name)
            .set("title", name)
            .flag("disabled", to == window)
            .text(sign)
    };
    let ranges = timeline.ranges().into_iter().map(|range| {
        let days = range.days;
        button(desk, change(move |held| held.window = Some(days)))
            .says("aria-pressed", days == window)
            .text(&range.label)
    });
    el("div")
        .class("roles")
        .set("role", "group")
        .set("aria-label", say::part_of_time())
        .kid(to(say::earlier(), "‹", window.moved(-0.5, whole)))
        .kid(to(say::later(), "›", window.moved(0.5, whole)))
        .kid(to(say::zoom_in(), "+", window.zoomed(0.5, 1.0 / STEP, whole)))
        .kid(to(say::zoom_out(), "−", window.zoomed(0.5, STEP, whole)))
        .kids(ranges)
}

/// The range that is shown, as a filter.
fn as_filter(desk: &Desk, timeline: &Timeline, window: Days) -> El {
    let (first, last) = window.dates();
    let way = |click: Option<Click>, words: &str| match click {
        Some(click) => link(desk, state_after(desk, &click)).text(words),
        None => el("span").text(words),
    };
    let (happened, to_happened) = timeline.happened_range(window);
    let (published, to_published) = timeline.published_range(window);
    let happened = way(to_happened, &say::happened_then(happened as usize)).class("happened");
    let published = way(to_published, &say::published_then(published as usize)).class("published");
    let days = say::date_span(&day(first), &day(last));
    el("p").class("range").sentence(say::range(&days), [happened, published])
}
