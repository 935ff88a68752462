//! Numbers as bars, one below the other, each with its name and number above it.

use messages::say;

use crate::click::Click;
use crate::collocates::Collocate;
use crate::concordance::Concordance;
use crate::decimal;
use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{cut, width};
use crate::frequency::Frequency;

const SIZE: f64 = 13.0;
const ROW: f64 = 34.0;
const BAR: f64 = 8.0;

/// One bar.
struct Bar {
    label: String,
    number: f64,
    shown: String,
    says: String,
    click: Option<Click>,
    look: Look,
}

impl Frequency {
    /// How often for a thousand words, as bars.
    pub fn scene(&self, frame: Frame) -> Scene {
        let bars = self.rates.iter().map(|rate| {
            let per_thousand = rate.per_thousand().unwrap_or(0.0);
            let (times, words) = (rate.times as usize, rate.words as usize);
            let rounded = decimal::shown(per_thousand, 2);
            let shown = say::rate(&rounded, times, words);
            let says = say::rate_says(&rate.label, times, words, &rounded);
            let look = if rate.is_of_few() { Look::Span } else { Look::Mark };
            let (label, click) = (rate.label.clone(), rate.click.clone());
            Bar { label, number: per_thousand, shown, says, click, look }
        });
        scene(self.by.rate(), bars.collect(), frame)
    }
}

impl Concordance {
    /// The surest words that stand near, at most so many, as bars by their log-likelihood.
    pub fn collocates_scene(&self, most: usize, frame: Frame) -> Scene {
        let bar = |one: &Collocate| {
            let (near, all) = (one.near as usize, one.all as usize);
            let [g2, expected] = [one.g2, one.expected].map(|number| decimal::shown(number, 1));
            Bar {
                label: one.word.clone(),
                number: one.g2,
                shown: say::near(&g2, near, all),
                says: say::near_says(&one.word, near, all, &expected, &g2),
                click: Some(one.click()),
                look: Look::Mark,
            }
        };
        scene(say::words_near(), self.collocates.iter().take(most).map(bar).collect(), frame)
    }
}

fn scene(title: &str, bars: Vec<Bar>, frame: Frame) -> Scene {
    let mut scene = Scene::new(title, frame);
    let most = bars.iter().map(|bar| bar.number).fold(0.0, f64::max);
    let height = bars.len() as f64 * ROW;
    for (number, bar) in bars.into_iter().enumerate() {
        let top = number as f64 * ROW;
        let baseline = top + SIZE + 2.0;
        let label = cut(&bar.label, frame.width - width(&bar.shown, SIZE) - 12.0, SIZE);
        scene.items.push(Item::text(Look::Label, (0.0, baseline), SIZE, Anchor::Left, &label));
        scene.items.push(Item::text(Look::Note, (frame.width, baseline), SIZE, Anchor::Right, &bar.shown));
        let y = baseline + 6.0;
        scene.items.push(Item::line(Look::Rule, (0.0, y + BAR), (frame.width, y + BAR)));
        let wide = if most > 0.0 { bar.number / most * frame.width } else { 0.0 };
        let shape = Shape::Rect { x: 0.0, y, width: wide, height: BAR };
        scene.items.push(Item::new(bar.look, shape).saying(bar.says, bar.click));
    }
    scene.finish(height, frame)
}
