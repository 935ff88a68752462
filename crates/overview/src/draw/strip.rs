//! A document's strip as a picture: what is found, then a lane for each topic and party, along its length.

use messages::say;

use crate::click::Click;
use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{cut, width};
use crate::strip::{Stretch, Strip};

const SIZE: f64 = 12.0;
const BAR: f64 = 10.0;
/// Below this width names stand above their lanes.
const NARROW: f64 = 640.0;

impl Strip {
    /// The picture.
    pub fn scene(&self, frame: Frame) -> Scene {
        let mut scene = Scene::new(&say::along_title(&self.title), frame);
        let widest = self.lanes.iter().map(|lane| width(&lane.label, SIZE)).fold(0.0, f64::max);
        let is_narrow = frame.width < NARROW;
        let left = if is_narrow { 0.0 } else { (widest + 12.0).min(frame.width * 0.3) };
        let row = if is_narrow { SIZE + BAR + 10.0 } else { BAR + 10.0 };
        let mut top = 0.0;
        let mut add =
            |label: &str, stretches: &[Stretch], is_found: bool, says: String, click: Option<Click>| {
                let label = cut(label, if is_narrow { frame.width } else { left - 8.0 }, SIZE);
                let baseline = if is_narrow { top + SIZE } else { top + row / 2.0 + 0.35 * SIZE };
                let name = Item::text(Look::Label, (0.0, baseline), SIZE, Anchor::Left, &label);
                scene.items.push(name.saying(says, click));
                let y = if is_narrow { top + SIZE + 4.0 } else { top + (row - BAR) / 2.0 };
                let track = Shape::Rect { x: left, y, width: frame.width - left, height: BAR };
                scene.items.push(Item::new(Look::Rule, track));
                scene
                    .items
                    .extend(stretches.iter().map(|one| bar(one, is_found, &label, (left, frame.width), y)));
                top += row;
            };
        if !self.found.is_empty() {
            let says = say::places_found(self.found.len());
            add(say::found(), &self.found, true, says, None);
        }
        for lane in &self.lanes {
            let says = say::lane_says(&lane.label, lane.stretches.len(), lane.shown as usize);
            add(&lane.label, &lane.stretches, false, says, self.click(lane));
        }
        scene.finish(top, frame)
    }
}

/// A passage or something found on its lane, at least as wide as can be seen.
fn bar(one: &Stretch, is_found: bool, label: &str, (left, right): (f64, f64), y: f64) -> Item {
    let (from, until) = (left + one.from * (right - left), left + one.until * (right - left));
    let wide = (until - from).max(2.0);
    let shape = Shape::Rect { x: from.min(right - wide), y, width: wide, height: BAR };
    let look = match (is_found, one.is_shown) {
        (true, _) => Look::Found,
        (false, true) => Look::Mark,
        (false, false) => Look::Aside,
    };
    let says = say::stretch_says(label, (one.from * 100.0).round() as usize);
    Item::new(look, shape).saying(says, Some(one.click()))
}
