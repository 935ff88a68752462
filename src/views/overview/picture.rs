//! A scene as elements of the page. Every mark has a name and can have the focus; those that do something are links.
//! Hovering, the focus and touch say the same, in a line below the picture. One mark is a stop of Tab, the arrow keys go
//! from it to the others: a picture may have hundreds.

use std::rc::Rc;

use overview::draw::{Anchor, Item, Look, Scene, Shape};
use overview::{Click, short};

use crate::browser;
use crate::desk::Desk;
use crate::state::{Open, State, View};
use crate::ui::{Does, El, When, el, mark};

/// The state that a click on a mark leads to.
pub(super) fn state_after(desk: &Desk, click: &Click) -> Rc<State> {
    match click {
        Click::Open(passage) => desk.state.opening(Some(Open::whole(*passage))),
        Click::Narrow(by) => {
            let mut state = State { view: View::Search, open: None, ..(*desk.state).clone() };
            by.iter().for_each(|one| one.apply(desk.library, &mut state.query, &mut state.filters));
            Rc::new(state)
        }
    }
}

/// A picture, with the line that says what its marks are.
pub(super) fn picture(desk: &Desk, id: &'static str, scene: &Scene, hint: &'static str) -> El {
    let line = format!("says-{id}");
    el("div")
        .class("picture")
        .set("id", id)
        .kid(drawn(desk, id, scene))
        .kid(el("p").class("says").put("id", &line).set("data-hint", hint))
}

/// The scene itself.
fn drawn(desk: &Desk, id: &'static str, scene: &Scene) -> El {
    let [width, height] = [scene.width, scene.height].map(short);
    let line: Rc<str> = format!("says-{id}").into();
    let tell = move || {
        let line = line.clone();
        Does::With(Box::new(move |_: &Desk, event: &web_sys::Event| browser::tell(event, &line)))
    };
    let places: Vec<(f64, f64)> = scene.items.iter().filter(|item| is_mark(item)).map(stand).collect();
    let steps = Does::With(Box::new(move |_: &Desk, event: &web_sys::Event| {
        let Some(pressed) = browser::key_in_picture(event) else { return };
        let next = pressed.mark.and_then(|at| next(&places, at, &pressed.key));
        if let Some(next) = next {
            event.prevent_default();
            browser::focus(&format!("{id}-{next}"));
        }
    }));
    let mut picture = el("svg")
        .put("viewBox", &format!("0 0 {width} {height}"))
        .put("width", &width)
        .put("height", &height)
        .set("role", "group")
        .put("aria-label", &scene.title)
        .on(desk, When::Hover, tell())
        .on(desk, When::Focus, tell())
        .on(desk, When::Key, steps);
    let mut number = 0;
    for item in &scene.items {
        let shape = shape(item);
        let shape = match item.look {
            Look::Words | Look::Found => shape.put("lang", &desk.library.corpus.language),
            _ => shape,
        };
        if !is_mark(item) {
            picture = picture.kid(shape.set("aria-hidden", "true"));
            continue;
        }
        let around = match &item.click {
            Some(click) => mark(desk, state_after(desk, click)),
            None => el("g").set("role", "img"),
        };
        picture = picture.kid(
            around
                .class("go")
                .put("id", &format!("{id}-{number}"))
                .set("tabindex", if number == 0 { "0" } else { "-1" })
                .put("aria-label", &item.says)
                .kid(shape),
        );
        number += 1;
    }
    picture
}

fn is_mark(item: &Item) -> bool {
    !item.says.is_empty()
}

/// Where a mark stands: the middle of a shape, and the place of words, however long they are.
fn stand(item: &Item) -> (f64, f64) {
    match item.shape {
        Shape::Text { x, y, .. } | Shape::Leading { x, y, .. } | Shape::Turned { x, y, .. } => (x, y),
        Shape::Rect { .. } | Shape::Line { .. } | Shape::Dot { .. } => {
            let [left, top, right, bottom] = item.bounds();
            ((left + right) / 2.0, (top + bottom) / 2.0)
        }
    }
}

/// The mark that an arrow key leads to: of those on its side the nearest, where straight on counts for more than aside.
fn next(places: &[(f64, f64)], at: usize, key: &str) -> Option<usize> {
    let (x, y) = match key {
        "ArrowRight" => (1.0, 0.0),
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowDown" => (0.0, 1.0),
        "ArrowUp" => (0.0, -1.0),
        "Home" => return Some(0),
        "End" => return places.len().checked_sub(1),
        _ => return None,
    };
    let &(from_x, from_y) = places.get(at)?;
    let far = |&(to_x, to_y): &(f64, f64)| {
        let (by_x, by_y) = (to_x - from_x, to_y - from_y);
        let ahead = by_x * x + by_y * y;
        let aside = (by_x * y).abs() + (by_y * x).abs();
        (ahead > 0.5).then_some(ahead + 3.0 * aside)
    };
    let ahead = places.iter().enumerate().filter_map(|(place, stand)| Some((place, far(stand)?)));
    ahead.min_by(|one, two| one.1.total_cmp(&two.1)).map(|(place, _)| place)
}

fn shape(item: &Item) -> El {
    let at = |el: El, pairs: &[(&'static str, f64)]| {
        pairs.iter().fold(el, |el, &(name, value)| el.put(name, &short(value)))
    };
    let look = item.look.id();
    match &item.shape {
        Shape::Rect { x, y, width, height } => {
            let rect = at(el("rect"), &[("x", *x), ("y", *y), ("width", *width), ("height", *height)]);
            let rect = rect.class(look);
            if item.look == Look::Cell { rect.put("fill-opacity", &short(item.opacity())) } else { rect }
        }
        Shape::Line { from, to } => {
            at(el("line"), &[("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)]).class(look)
        }
        Shape::Dot { x, y, r } => at(el("circle"), &[("cx", *x), ("cy", *y), ("r", *r)]).class(look),
        Shape::Text { x, y, size, anchor, words } => {
            at(el("text"), &[("x", *x), ("y", *y), ("font-size", *size)])
                .set("text-anchor", anchored(*anchor))
                .class(look)
                .text(words)
        }
        Shape::Leading { x, y, size, anchor, lead, words } => {
            at(el("text"), &[("x", *x), ("y", *y), ("font-size", *size)])
                .set("text-anchor", anchored(*anchor))
                .class(Look::Words.id())
                .kid(el("tspan").class(look).text(lead))
                .text(words)
        }
        Shape::Turned { x, y, size, words } => {
            // Letters are centred on the line by their height, which is about seven tenths of their size.
            let [x, y] = [x + 0.35 * size, *y].map(short);
            let text = el("text").put("transform", &format!("translate({x} {y}) rotate(-90)"));
            at(text, &[("font-size", *size)]).class(look).text(words)
        }
    }
}

fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Left => "start",
        Anchor::Middle => "middle",
        Anchor::Right => "end",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_lead_along_rows_and_columns_and_stop_at_the_edge() {
        let places: Vec<(f64, f64)> = (0..3)
            .flat_map(|row| (0..4).map(move |column| (f64::from(column) * 30.0, f64::from(row) * 26.0)))
            .collect();
        for (at, key, to) in [
            (0, "ArrowRight", Some(1)),
            (0, "ArrowDown", Some(4)),
            (5, "ArrowUp", Some(1)),
            (5, "ArrowLeft", Some(4)),
            (3, "ArrowRight", None),
            (7, "Home", Some(0)),
            (0, "End", Some(11)),
            (0, "a", None),
        ] {
            assert_eq!(next(&places, at, key), to, "{at} {key}");
        }
    }
}
