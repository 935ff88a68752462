//! Figures over time: for each measure and unit with numbers of at least two days a panel with time along it and the
//! number up it, from zero. Only a series is joined. Numbers without a day are not in it: nobody knows where they belong.

use corpus::{Bound, Corpus};
use messages::say;

use crate::days::Days;
use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{cut, width};
use crate::draw::timeline::Axis;
use crate::figures::{Figures, Panel, Stated};

const SIZE: f64 = 12.0;
const PLOT: f64 = 150.0;
const RADIUS: f64 = 4.5;
/// Above the highest number: room for the sign that it may be more.
const HEADROOM: f64 = 16.0;

/// How numbers grow up a panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// Evenly, from zero.
    #[default]
    Even,
    /// Each step ten times the one before, from one: for numbers of very different size. What is below one lies at the
    /// bottom. Shares of a hundred grow evenly all the same.
    Tenfold,
}

/// Where the parts of a panel lie.
struct Plot {
    axis: Axis,
    top: f64,
    bottom: f64,
    most: f64,
    scale: Scale,
}

impl Figures {
    /// The picture; without a panel that has numbers of two days it is empty.
    pub fn over_time(&self, corpus: &Corpus, scale: Scale, frame: Frame) -> Scene {
        let mut scene = Scene::new(say::figures_over_time(), frame);
        let panels: Vec<(&Panel, Vec<&Stated>)> = self
            .drawn()
            .map(|panel| (panel, self.dated(panel)))
            .filter(|(_, dated)| has_two_days(dated))
            .collect();
        let days =
            panels.iter().flat_map(|(_, dated)| dated).filter_map(|stated| stated.as_of).reduce(Days::hull);
        let Some(days) = days.map(Days::months) else { return scene };
        let mut top = 0.0;
        for (panel, dated) in panels {
            let name = cut(&panel.name(), frame.width / Look::Head.breadth(), SIZE);
            scene.items.push(Item::text(Look::Head, (0.0, top + SIZE), SIZE, Anchor::Left, &name));
            let plot = Plot::new(&dated, panel.unit == "%", days, scale, top + 2.0 * SIZE, frame.width);
            plot.draw_rules(&mut scene);
            for series in &panel.series {
                let points: Vec<_> =
                    series.iter().filter_map(|&place| plot.middle(self.stated.get(place)?)).collect();
                let pairs = points.iter().zip(points.iter().skip(1));
                scene.items.extend(pairs.map(|(&from, &to)| Item::line(Look::Series, from, to)));
            }
            plot.draw_numbers(&mut scene, corpus, &dated);
            top = plot.bottom + 3.0 * SIZE;
        }
        scene.finish(top, frame)
    }

    fn dated(&self, panel: &Panel) -> Vec<&Stated> {
        let all = panel.stated.iter().filter_map(|&place| self.stated.get(place));
        all.filter(|stated| stated.as_of.is_some()).collect()
    }
}

fn has_two_days(dated: &[&Stated]) -> bool {
    dated.iter().any(|stated| Some(stated.as_of) != dated.first().map(|first| first.as_of))
}

impl Plot {
    fn new(dated: &[&Stated], is_share: bool, days: Days, scale: Scale, top: f64, wide: f64) -> Self {
        let largest =
            dated.iter().filter_map(|stated| stated.amount).map(|amount| amount.most).fold(1.0, f64::max);
        let scale = if is_share { Scale::Even } else { scale };
        let most = if is_share { largest.max(100.0) } else { round_up(largest, scale) };
        let axis = Axis { days, left: width(&shown(most), SIZE) + 8.0, right: wide };
        let top = top + HEADROOM;
        Self { axis, top, bottom: top + PLOT, most, scale }
    }

    /// How high a number lies.
    fn height(&self, number: f64) -> f64 {
        let part = match self.scale {
            Scale::Even => number / self.most,
            Scale::Tenfold => number.max(1.0).log10() / self.most.log10().max(1.0),
        };
        self.bottom - part.clamp(0.0, 1.0) * (self.bottom - self.top)
    }

    /// The middle of a number's mark.
    fn middle(&self, stated: &Stated) -> Option<(f64, f64)> {
        let (from, until) = self.axis.at_least(self.axis.stretch(stated.as_of?), 2.0 * RADIUS);
        let amount = stated.amount?;
        Some(((from + until) / 2.0, self.height((amount.least + amount.most) / 2.0)))
    }

    fn draw_rules(&self, scene: &mut Scene) {
        let rules: Vec<f64> = match self.scale {
            Scale::Even => (0..=4).map(|part| self.most * f64::from(part) / 4.0).collect(),
            Scale::Tenfold => {
                (0..=self.most.log10().round() as i32).map(|power| 10_f64.powi(power)).collect()
            }
        };
        // A plot of tens of powers would have no room for all.
        for number in rules.into_iter().take(11) {
            let y = self.height(number);
            scene.items.push(Item::line(Look::Rule, (self.axis.left, y), (self.axis.right, y)));
            let place = (self.axis.left - 6.0, y + 0.35 * SIZE);
            scene.items.push(Item::text(Look::Note, place, SIZE, Anchor::Right, &shown(number)));
        }
        self.axis.draw(scene, self.top, self.bottom);
    }

    /// Draws the marks, and the words of those beside which there is room for them.
    fn draw_numbers(&self, scene: &mut Scene, corpus: &Corpus, dated: &[&Stated]) {
        let mut taken: Vec<[f64; 4]> = Vec::new();
        for stated in dated {
            let Some((x, y)) = self.middle(stated) else { continue };
            match stated.figure.bound {
                Bound::AtLeast | Bound::MoreThan => {
                    scene.items.push(Item::line(Look::Bound, (x, y), (x, y - HEADROOM + 2.0)));
                }
                Bound::Almost => {
                    let to = (y + HEADROOM - 2.0).min(self.bottom);
                    scene.items.push(Item::line(Look::Bound, (x, y), (x, to)));
                }
                Bound::Exact | Bound::About => {}
            }
            let mark = self.mark(stated, (x, y)).saying(stated.says(corpus), Some(stated.click()));
            taken.push(mark.bounds());
            scene.items.push(mark);
        }
        for stated in dated {
            let Some((x, y)) = self.middle(stated) else { continue };
            let [left, top, right, _] = self.mark(stated, (x, y)).bounds();
            let beside = y + 0.35 * SIZE;
            let ways = [
                (right + 3.0, beside, Anchor::Left),
                (left - 3.0, beside, Anchor::Right),
                (x, top - 4.0, Anchor::Middle),
            ];
            let labels =
                ways.map(|(x, y, anchor)| Item::text(Look::Label, (x, y), SIZE, anchor, &stated.words));
            let fits = |label: &Item| {
                let [left, top, right, bottom] = label.bounds();
                let is_inside =
                    left >= self.axis.left && right <= self.axis.right && bottom <= self.bottom + 4.0;
                let covers = |other: &[f64; 4]| {
                    left < other[2] && other[0] < right && top < other[3] && other[1] < bottom
                };
                is_inside && top >= self.top - HEADROOM && !taken.iter().any(covers)
            };
            if let Some(label) = labels.into_iter().find(fits) {
                taken.push(label.bounds());
                scene.items.push(label);
            }
        }
    }

    /// A dot for a number of a day; a rectangle as wide as the days and as high as the amounts it can mean.
    fn mark(&self, stated: &Stated, (x, y): (f64, f64)) -> Item {
        let stretch = stated.as_of.map_or((x, x), |days| self.axis.stretch(days));
        let wide = stretch.1 - stretch.0 > 2.0 * RADIUS;
        let (from, until) = if wide { stretch } else { (x - RADIUS, x + RADIUS) };
        let amount = stated.amount.filter(|amount| !amount.is_one());
        let shape = match amount {
            Some(amount) => {
                let (low, high) = (self.height(amount.least), self.height(amount.most));
                Shape::Rect { x: from, y: high, width: until - from, height: (low - high).max(2.0) }
            }
            None if wide => Shape::Rect { x: from, y: y - 3.0, width: until - from, height: 6.0 },
            None => Shape::Dot { x, y, r: RADIUS },
        };
        let is_rough = amount.is_some() || matches!(stated.figure.bound, Bound::About | Bound::Almost);
        Item::new(if is_rough { Look::Span } else { Look::Mark }, shape)
    }
}

/// The next round number, which also its quarters are; or the next power of ten.
fn round_up(number: f64, scale: Scale) -> f64 {
    let power = 10_f64.powi(number.log10().floor() as i32);
    let steps = if scale == Scale::Even { &[1.0, 2.0, 4.0, 6.0, 8.0, 10.0][..] } else { &[1.0, 10.0][..] };
    let next = steps.iter().map(|step| step * power).find(|&next| next >= number * (1.0 - 1e-9));
    next.unwrap_or(10.0 * power).max(if scale == Scale::Even { 4.0 } else { 10.0 })
}

/// "70,000".
fn shown(number: f64) -> String {
    messages::count(number as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        for (number, even, tenfold) in [
            (1.0, 4.0, 10.0),
            (43.0, 60.0, 100.0),
            (70_000.0, 80_000.0, 1e5),
            (1e5, 1e5, 1e5),
            (2.2e6, 4e6, 1e7),
        ] {
            assert_eq!((round_up(number, Scale::Even), round_up(number, Scale::Tenfold)), (even, tenfold));
        }
        assert_eq!([0.0, 999.0, 1e3, 80_000.0, 2e6].map(shown), ["0", "999", "1,000", "80,000", "2,000,000"]);
    }
}
