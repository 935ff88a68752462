//! A timeline as a picture: what was published above, what happened below, in lanes over one axis. A stated day is a dot,
//! anything else a bar as long as the days it can mean.

use messages::say;

use crate::click::Click;
use crate::days::Days;
use crate::draw::lanes::Lanes;
use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{cut, width};
use crate::ticks::ticks;
use crate::timeline::Timeline;

const SIZE: f64 = 12.0;
const MARGIN: f64 = 8.0;
const LANE: f64 = 22.0;
const RADIUS: f64 = 5.0;
const BAR: f64 = 9.0;
/// A bar shorter than this could not be seen or met.
const LEAST_BAR: f64 = 6.0;
/// Beyond so many lanes marks are laid without their labels.
const MOST_LABELLED: usize = 14;

/// Where days lie between two edges of a picture, from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Axis {
    pub(crate) days: Days,
    pub(crate) left: f64,
    pub(crate) right: f64,
}

impl Axis {
    /// Where a day begins; days that are not shown lie at the edges.
    pub(crate) fn at(&self, day: i32) -> f64 {
        let part = f64::from(day.saturating_sub(self.days.first)) / f64::from(self.days.count());
        self.left + part.clamp(0.0, 1.0) * (self.right - self.left)
    }

    /// Where days begin and end.
    pub(crate) fn stretch(&self, days: Days) -> (f64, f64) {
        (self.at(days.first), self.at(days.last.saturating_add(1)))
    }

    /// A stretch of at least this width, still between the edges.
    pub(crate) fn at_least(&self, (from, until): (f64, f64), least: f64) -> (f64, f64) {
        let middle = (from + until) / 2.0;
        let half = ((until - from).max(least) / 2.0).min((self.right - self.left) / 2.0);
        let middle = middle.min(self.right - half).max(self.left + half);
        (middle - half, middle + half)
    }

    /// Draws the ticks: a line for each from top to bottom, and its label below, where there is room for it.
    pub(crate) fn draw(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let room = |label: &str| width(label, SIZE) + 12.0;
        for tick in ticks(self.days, self.right - self.left, room) {
            let x = self.at(tick.day);
            scene.items.push(Item::line(Look::Rule, (x, top), (x, bottom + 4.0)));
            if x + 3.0 + width(&tick.label, SIZE) <= scene.width {
                let place = (x + 3.0, bottom + SIZE + 2.0);
                scene.items.push(Item::text(Look::Note, place, SIZE, Anchor::Left, &tick.label));
            }
        }
        scene.items.push(Item::line(Look::Rule, (self.left, bottom), (self.right, bottom)));
    }
}

/// What is drawn of a mark.
struct Mark {
    days: Days,
    is_point: bool,
    is_inferred: bool,
    label: String,
    says: String,
    click: Option<Click>,
}

impl Timeline {
    /// The picture of the days that a window shows.
    pub fn scene(&self, window: Days, frame: Frame) -> Scene {
        let mut scene = Scene::new(say::timeline_picture(), frame);
        let axis = Axis { days: window, left: MARGIN, right: frame.width - MARGIN };
        let publications = self.publications.iter().filter(|one| one.days.meets(window)).map(|one| Mark {
            days: one.days,
            is_point: one.is_point(),
            is_inferred: one.is_inferred,
            label: one.title.clone(),
            says: one.says(),
            click: one.click(),
        });
        let happenings = self.happenings.iter().filter(|one| one.days.meets(window)).map(|one| Mark {
            days: one.days,
            is_point: one.is_point(),
            is_inferred: one.is_inferred,
            label: one.label(),
            says: one.says(),
            click: one.click(),
        });
        let mut marks = Scene::new("", frame);
        let below = add_band(&mut marks, axis, say::published(), publications.collect(), 0.0);
        let below = add_band(&mut marks, axis, say::happened(), happenings.collect(), below + 6.0);
        axis.draw(&mut scene, 0.0, below);
        scene.items.extend(marks.items);
        scene.finish(below + SIZE + 8.0, frame)
    }

    /// The days between two places of its picture, for a range that is drawn across it: from the first that a place
    /// touches to the last.
    pub fn days_between(window: Days, one: f64, two: f64, frame: Frame) -> Days {
        let day = |x: f64| {
            let x = if frame.is_rtl { frame.width - x } else { x };
            let part = ((x - MARGIN) / (frame.width - 2.0 * MARGIN)).clamp(0.0, 1.0);
            // A day begins where it is drawn to begin, whatever rounding makes of it.
            let day = (part * f64::from(window.count()) + 1e-9).floor() as i32;
            window.first.saturating_add(day).min(window.last)
        };
        let (one, two) = (day(one), day(two));
        Days { first: one.min(two), last: one.max(two) }
    }
}

/// Adds a heading and marks in lanes below it; gives where they end.
fn add_band(scene: &mut Scene, axis: Axis, head: &str, marks: Vec<Mark>, top: f64) -> f64 {
    scene.items.push(Item::text(Look::Head, (axis.left, top + SIZE + 2.0), SIZE, Anchor::Left, head));
    let top = top + SIZE + 8.0;
    let mut lanes = Lanes::new(6.0);
    for mark in marks {
        let least = if mark.is_point { 2.0 * RADIUS } else { LEAST_BAR };
        let (from, until) = axis.at_least(axis.stretch(mark.days), least);
        let is_dot = mark.is_point && until - from <= 2.0 * RADIUS + 1e-9;
        let (label, begin) = label(axis, (from, until), &mark.label);
        let end = begin + width(&label, SIZE);
        let with_label = if label.is_empty() { (from, until) } else { (from.min(begin), until.max(end)) };
        let labelled = lanes.lay(with_label, MOST_LABELLED);
        let lane = labelled.or_else(|| lanes.lay((from, until), usize::MAX)).unwrap_or_default();
        let middle = top + (lane as f64 + 0.5) * LANE;
        let shape = if is_dot {
            Shape::Dot { x: (from + until) / 2.0, y: middle, r: RADIUS }
        } else {
            Shape::Rect { x: from, y: middle - BAR / 2.0, width: until - from, height: BAR }
        };
        let look = match (mark.is_inferred, mark.is_point) {
            (true, _) => Look::Inferred,
            (false, true) => Look::Mark,
            (false, false) => Look::Span,
        };
        scene.items.push(Item::new(look, shape).saying(mark.says, mark.click));
        if labelled.is_some() && !label.is_empty() {
            let place = (begin, middle + 0.35 * SIZE);
            scene.items.push(Item::text(Look::Label, place, SIZE, Anchor::Left, &label));
        }
    }
    top + lanes.count() as f64 * LANE
}

/// A label beside a mark, and where it begins: after it, or before it where there is more room.
fn label(axis: Axis, (from, until): (f64, f64), words: &str) -> (String, f64) {
    let (before, after) = (from - 4.0 - axis.left, axis.right - until - 4.0);
    let most = ((axis.right - axis.left) * 0.6).min(420.0);
    let words = cut(words, before.max(after).min(most), SIZE);
    let wide = width(&words, SIZE);
    let begin = if wide <= after { until + 4.0 } else { from - 4.0 - wide };
    (words, begin)
}
