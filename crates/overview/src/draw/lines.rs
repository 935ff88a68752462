//! Words in context as a picture: each place a line, what was found one below the other, and below each whose words they
//! are and where they stand. Words of the source are left out whole at the outer ends where there is no room for them.

use explore::{Library, labels};
use messages::say;

use crate::concordance::{Concordance, Line};
use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{cut, width, words_that_fit};

const SIZE: f64 = 14.0;
const SMALL: f64 = 11.0;
const ROW: f64 = 42.0;
const SPACE: f64 = 4.0;
/// What part of the width is for the words before.
const BEFORE: f64 = 0.46;

impl Concordance {
    /// The lines at these places, in this order. Which way a line reads is its text's affair, whatever the page's is.
    pub fn scene(&self, library: &Library, places: &[usize], frame: Frame) -> Scene {
        let mut scene = Scene::new(say::words_in_context(), frame);
        let lines = places.iter().filter_map(|&place| self.lines.get(place));
        let mut top = 0.0;
        for line in lines {
            add_line(&mut scene, library, line, top);
            top += ROW;
        }
        scene.finish(top, Frame { is_rtl: false, ..frame })
    }
}

fn add_line(scene: &mut Scene, library: &Library, line: &Line, top: f64) {
    let corpus = &library.corpus;
    let passage = corpus.passage(line.passage);
    let place = passage
        .map(|p| say::title_and_line(labels::title_of(corpus, p), &labels::lines(p)))
        .unwrap_or_default();
    let source = say::name_and_place(line.whose.name(corpus), &place);
    let says = format!("{} — {source}", line.words(library).concat());
    let [left, found, right] = line.words(library).map(one_line);
    // What was found begins where the text is cut in two: there lines are compared.
    let (begin, baseline) = (scene.width * BEFORE, top + SIZE + 2.0);
    let left = words_that_fit(left.trim_end(), (begin - SPACE) / Look::Words.breadth(), SIZE, true);
    let found = words_that_fit(&found, (scene.width - begin) / Look::Found.breadth(), SIZE, false);
    let room = scene.width - begin - width(found, SIZE) * Look::Found.breadth();
    let words = words_that_fit(&right, room / Look::Words.breadth(), SIZE, false).to_owned();
    let (x, y, size, anchor) = (begin, baseline, SIZE, Anchor::Left);
    let shape = Shape::Leading { x, y, size, anchor, lead: found.to_owned(), words };
    let mut before = Item::text(Look::Words, (begin - SPACE, baseline), SIZE, Anchor::Right, left);
    let mut after = Item::new(Look::Found, shape).saying(says, Some(line.click()));
    let document = passage.and_then(|passage| corpus.document(passage.document));
    if document.is_some_and(|document| reads_from_the_right(&document.language)) {
        before.shape.mirror(scene.width);
        after.shape.mirror(scene.width);
    }
    scene.items.extend([before, after]);
    let source = cut(&source, scene.width, SMALL);
    let middle = scene.width / 2.0;
    scene.items.push(Item::text(
        Look::Note,
        (middle, baseline + SMALL + 5.0),
        SMALL,
        Anchor::Middle,
        &source,
    ));
}

/// Whether a language, by its BCP 47 tag, is written from right to left in its usual script.
fn reads_from_the_right(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default();
    matches!(primary, "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi")
}

/// With a single space for each run of white space; at the ends too.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for c in text.chars() {
        match c {
            c if !c.is_whitespace() => line.push(c),
            _ if line.ends_with(' ') => {}
            _ => line.push(' '),
        }
    }
    line
}
