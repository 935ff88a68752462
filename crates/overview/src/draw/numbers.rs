//! Figures one below the other: each with its exact words, what it counts, who counted and who says so, and a bar from
//! zero, so that what is twice as long is twice as many. Round words are a stretch of a bar, from the least they can mean
//! to the most. Sorted by the day they stand for; those without one come last.

use corpus::{Bound, Corpus};
use explore::labels;
use messages::say;

use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{cut, width, words_that_fit, wrap};
use crate::figures::{Figures, Panel, Stated, measure_words, unit_words};

const SIZE: f64 = 13.0;
const SMALL: f64 = 11.0;
const LEADING: f64 = 16.0;
const BAR: f64 = 8.0;
/// Beyond the longest bar: room for the sign that it may be more.
const MORE: f64 = 18.0;

impl Figures {
    /// The picture of the panels that have more than one number.
    pub fn scene(&self, corpus: &Corpus, frame: Frame) -> Scene {
        let mut scene = Scene::new(say::figures(), frame);
        let mut top = 0.0;
        for panel in self.drawn() {
            top = self.add_panel(&mut scene, corpus, panel, top) + 10.0;
        }
        scene.finish(top, frame)
    }

    /// Adds a panel; gives where it ends.
    fn add_panel(&self, scene: &mut Scene, corpus: &Corpus, panel: &Panel, top: f64) -> f64 {
        let all: Vec<&Stated> = panel.stated.iter().filter_map(|&place| self.stated.get(place)).collect();
        let name = cut(&panel.name(), scene.width / Look::Head.breadth(), SIZE);
        scene.items.push(Item::text(Look::Head, (0.0, top + SIZE), SIZE, Anchor::Left, &name));
        // A share is set against the whole.
        let largest =
            all.iter().filter_map(|stated| stated.amount).map(|amount| amount.most).fold(0.0, f64::max);
        let most = if panel.unit == "%" { largest.max(100.0) } else { largest.max(1.0) };
        let mut top = top + SIZE + 10.0;
        for stated in all {
            top = add_number(scene, corpus, stated, most, top) + 12.0;
        }
        top
    }
}

impl Panel {
    /// "Killed: people".
    pub fn name(&self) -> String {
        let mut measure = measure_words(&self.measure).to_owned();
        if let Some(first) = measure.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        say::labelled(&measure, unit_words(&self.unit))
    }
}

/// Adds a number; gives where it ends.
fn add_number(scene: &mut Scene, corpus: &Corpus, stated: &Stated, most: f64, top: f64) -> f64 {
    let (wide, figure) = (scene.width, &stated.figure);
    let as_of = figure
        .as_of
        .map_or(say::number_no_day().to_owned(), |date| say::number_as_of(&labels::partial(date)));
    let as_of = cut(&as_of, wide / 2.0, SMALL);
    let room = (wide - width(&as_of, SMALL) - 12.0) / Look::Head.breadth();
    let words = stated.bounded();
    let words = words_that_fit(&words, room, SIZE, false);
    scene.items.push(Item::text(Look::Head, (0.0, top + SIZE), SIZE, Anchor::Left, words));
    scene.items.push(Item::text(Look::Note, (wide, top + SIZE), SMALL, Anchor::Right, &as_of));
    let mut baseline = top + SIZE;
    for line in wrap(&figure.counts, wide, SIZE) {
        baseline += LEADING;
        scene.items.push(Item::text(Look::Label, (0.0, baseline), SIZE, Anchor::Left, &line));
    }
    baseline += LEADING - 1.0;
    let source = cut(&source(corpus, stated), wide, SMALL);
    scene.items.push(Item::text(Look::Note, (0.0, baseline), SMALL, Anchor::Left, &source));
    let y = baseline + 6.0;
    let at = |number: f64| (number / most).clamp(0.0, 1.0) * (wide - MORE).max(0.0);
    let Some(amount) = stated.amount else { return y };
    let (from, until) =
        if amount.is_one() { (0.0, at(amount.most)) } else { (at(amount.least), at(amount.most)) };
    let is_rough = !amount.is_one() || matches!(figure.bound, Bound::About | Bound::Almost);
    // However short, it is there.
    let until = until.max(from + 1.0);
    let shape = Shape::Rect { x: from, y, width: until - from, height: BAR };
    let look = if is_rough { Look::Span } else { Look::Mark };
    scene.items.push(Item::new(look, shape).saying(stated.says(corpus), Some(stated.click())));
    if matches!(figure.bound, Bound::AtLeast | Bound::MoreThan) {
        let middle = y + BAR / 2.0;
        scene.items.push(Item::line(Look::Bound, (until, middle), ((until + MORE - 4.0).min(wide), middle)));
    }
    y + BAR
}

/// "According to ... · the speaker, title, line 3".
fn source(corpus: &Corpus, stated: &Stated) -> String {
    let said = say::name_and_place(stated.whose.name(corpus), &stated.place(corpus));
    match &stated.figure.according_to {
        Some(source) => say::number_source(source, &said),
        None => said,
    }
}
