//! What happened and what was published, along time; a range of it is a filter.

use corpus::Details;
use explore::labels::{counted, day};
use overview::draw::Frame;
use overview::{Click, Days, Timeline};

use super::held::{change, change_now, held};
use super::picture::{picture, state_after};
use super::section;
use super::table::{Behind, behind};
use crate::browser;
use crate::desk::Desk;
use crate::ui::{Does, El, When, button, el, link};

const HINT: &str = "A dot is a stated day, a bar all the days a date can mean, dashed where it was worked out. Draw \
                    across it to show only those days; + and − zoom, Page Up and Page Down move.";
/// How much longer or shorter one step of zooming makes what is shown.
const STEP: f64 = 2.0;

/// Events and publications.
pub(super) fn timeline(desk: &Desk, details: &Details, frame: Frame) -> El {
    let timeline = Timeline::new(desk.library, details, &desk.results.shown.passages, &desk.state.filters);
    let note =
        "What the passages report and when they were published. A date is drawn as precisely as it is known.";
    let part = section("time-title", "Timeline", note);
    let (Some(whole), Some(usual)) = (timeline.whole(), timeline.usual()) else {
        return part.kid(el("p").text("No passage shown has a date."));
    };
    let window = held().window.and_then(|window| window.and(whole.months())).unwrap_or(usual);
    let scene = timeline.scene(window, frame);
    let tables = [
        Behind::new("events", "Events as a table", timeline.events_table(desk.library, window)),
        Behind::new(
            "publications",
            "Publications as a table",
            timeline.publications_table(desk.library, window),
        ),
    ];
    let whole = whole.hull(usual);
    let picture = picture(desk, "time", &scene, HINT)
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
        .set("aria-label", "What part of time is shown")
        .kid(to("Earlier", "‹", window.moved(-0.5, whole)))
        .kid(to("Later", "›", window.moved(0.5, whole)))
        .kid(to("Zoom in", "+", window.zoomed(0.5, 1.0 / STEP, whole)))
        .kid(to("Zoom out", "−", window.zoomed(0.5, STEP, whole)))
        .kids(ranges)
}

/// The range that is shown, as a filter.
fn as_filter(desk: &Desk, timeline: &Timeline, window: Days) -> El {
    let (first, last) = window.dates();
    let way = |(count, click): (u32, Option<Click>), what: &str| {
        let words = format!("{what}: {}", counted(count as usize, "passage", "passages"));
        match click {
            Some(click) => link(desk, state_after(desk, &click)).text(&words),
            None => el("span").text(&words),
        }
    };
    el("p")
        .class("range")
        .text(&format!("{} – {}. Show only what ", day(first), day(last)))
        .kid(way(timeline.happened_range(window), "happened then").class("happened"))
        .text(" · ")
        .kid(way(timeline.published_range(window), "was published then").class("published"))
}
